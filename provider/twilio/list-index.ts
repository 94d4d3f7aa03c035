import type { Wire } from "./wire.js";

/** The objects of one list, found by SID or name without a search. Objects without a SID are none of ours and left out. */
export interface ListIndex {
  all(): Wire[];
  find(friendlyName: string): Wire[];
  get(sid: string): Wire | undefined;
  put(wire: Wire): void;
  remove(sid: string): void;
}

/** Indexes objects by `sid` and `friendly_name`; the order is theirs, new ones come last. */
export function createListIndex(wires: readonly Wire[]): ListIndex {
  const bySid = new Map<string, Wire>();
  const sidsByName = new Map<string, Set<string>>();

  function forgetName(sid: string): void {
    const name = nameOf(bySid.get(sid));
    const sids = sidsByName.get(name);
    sids?.delete(sid);
    if (sids?.size === 0) sidsByName.delete(name);
  }

  function put(wire: Wire): void {
    const { sid } = wire;
    if (typeof sid !== "string") return;
    const name = nameOf(wire);
    const isKept = bySid.has(sid) && nameOf(bySid.get(sid)) === name;
    if (!isKept) {
      forgetName(sid);
      sidsByName.set(name, (sidsByName.get(name) ?? new Set()).add(sid));
    }
    bySid.set(sid, wire);
  }

  for (const wire of wires) put(wire);
  return {
    all: () => [...bySid.values()],
    find: (friendlyName) => {
      const sids = [...(sidsByName.get(friendlyName) ?? [])];
      return sids.map((sid) => bySid.get(sid)).filter((wire) => wire !== undefined);
    },
    get: (sid) => bySid.get(sid),
    put,
    remove: (sid) => {
      forgetName(sid);
      bySid.delete(sid);
    },
  };
}

function nameOf(wire: Wire | undefined): string {
  return typeof wire?.friendly_name === "string" ? wire.friendly_name : "";
}
