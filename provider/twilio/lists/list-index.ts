import type { ApiObject } from "../transport/index.js";

/** How the objects of a list are named. */
export interface Naming {
  /** The member of an answer that is the name. Default: `friendly_name`. */
  readonly member?: string;
  /** Whether names that differ only by letter case are the same. Default: false. */
  readonly isCaseIgnored?: boolean;
}

/** The objects of one list, indexed by SID and name. Objects without a SID are left out. */
export interface ListIndex {
  all(): ApiObject[];
  find(name: string, naming?: Naming): ApiObject[];
  get(sid: string): ApiObject | undefined;
  put(object: ApiObject): void;
  remove(sid: string): void;
}

/** SIDs by the names of their objects. */
interface NameIndex {
  move(sid: string, before: ApiObject | undefined, after: ApiObject | undefined): void;
  find(name: string): string[];
}

/** Indexes objects by `sid` and, as soon as it is asked for, by a name. Keeps their order; new ones come last. */
export function createListIndex(objects: readonly ApiObject[]): ListIndex {
  const bySid = new Map<string, ApiObject>();
  const names = new Map<string, NameIndex>();

  function change(sid: string, after: ApiObject | undefined): void {
    for (const index of names.values()) index.move(sid, bySid.get(sid), after);
    if (after === undefined) bySid.delete(sid);
    else bySid.set(sid, after);
  }

  function open(naming: Naming): NameIndex {
    const key = JSON.stringify(naming);
    const known = names.get(key);
    if (known !== undefined) return known;
    const index = createNameIndex(naming);
    for (const [sid, object] of bySid) index.move(sid, undefined, object);
    names.set(key, index);
    return index;
  }

  const put = (object: ApiObject) => {
    if (typeof object.sid === "string") change(object.sid, object);
  };
  for (const object of objects) put(object);
  return {
    all: () => [...bySid.values()],
    find: (name, naming = {}) =>
      open(naming)
        .find(name)
        .map((sid) => bySid.get(sid))
        .filter((object) => object !== undefined),
    get: (sid) => bySid.get(sid),
    put,
    remove: (sid) => change(sid, undefined),
  };
}

function createNameIndex({ member = "friendly_name", isCaseIgnored = false }: Naming): NameIndex {
  const sidsByName = new Map<string, Set<string>>();
  const toKey = (name: string) => (isCaseIgnored ? name.toLowerCase() : name);
  const nameOf = (object: ApiObject | undefined) => {
    const name = object?.[member];
    return typeof name === "string" ? toKey(name) : undefined;
  };
  const forget = (sid: string, name: string) => {
    const sids = sidsByName.get(name);
    sids?.delete(sid);
    if (sids?.size === 0) sidsByName.delete(name);
  };
  return {
    move(sid, before, after) {
      const [old, name] = [nameOf(before), nameOf(after)];
      if (old === name) return;
      if (old !== undefined) forget(sid, old);
      if (name !== undefined) sidsByName.set(name, (sidsByName.get(name) ?? new Set()).add(sid));
    },
    find: (name) => [...(sidsByName.get(toKey(name)) ?? [])],
  };
}
