import type { ApiObject } from "../transport/index.js";

/** The objects of one list, indexed by SID and name. Objects without a SID are left out. */
export interface ListIndex {
  all(): ApiObject[];
  find(friendlyName: string): ApiObject[];
  get(sid: string): ApiObject | undefined;
  put(object: ApiObject): void;
  remove(sid: string): void;
}

/** Indexes objects by `sid` and `friendly_name`. Keeps their order; new ones come last. */
export function createListIndex(objects: readonly ApiObject[]): ListIndex {
  const bySid = new Map<string, ApiObject>();
  const sidsByName = new Map<string, Set<string>>();

  function forgetName(sid: string): void {
    const name = nameOf(bySid.get(sid));
    const sids = sidsByName.get(name);
    sids?.delete(sid);
    if (sids?.size === 0) sidsByName.delete(name);
  }

  function put(object: ApiObject): void {
    const { sid } = object;
    if (typeof sid !== "string") return;
    const name = nameOf(object);
    const isKept = bySid.has(sid) && nameOf(bySid.get(sid)) === name;
    if (!isKept) {
      forgetName(sid);
      sidsByName.set(name, (sidsByName.get(name) ?? new Set()).add(sid));
    }
    bySid.set(sid, object);
  }

  for (const object of objects) put(object);
  return {
    all: () => [...bySid.values()],
    find: (friendlyName) => {
      const sids = [...(sidsByName.get(friendlyName) ?? [])];
      return sids.map((sid) => bySid.get(sid)).filter((object) => object !== undefined);
    },
    get: (sid) => bySid.get(sid),
    put,
    remove: (sid) => {
      forgetName(sid);
      bySid.delete(sid);
    },
  };
}

function nameOf(object: ApiObject | undefined): string {
  return typeof object?.friendly_name === "string" ? object.friendly_name : "";
}
