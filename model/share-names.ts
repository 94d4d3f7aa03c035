import { asObject, type JsonObject, REFERENCE_SECTIONS, type Sids } from "../language/index.js";
import { SIDS, sidsOf } from "./inputs.js";
import { UNKNOWN } from "./unknown.js";

/** The objects that the references of two states of one object mean: their keys may have changed. */
export interface SharedNames {
  /** The SIDs to put in place of keys, for the inputs before. */
  readonly before: Sids;
  /** The same for the inputs after. */
  readonly after: Sids;
  /** The present key of each SID; the former one of an object that has none now. */
  readonly nameOf: (sid: string) => string | undefined;
}

/**
 * Finds the keys of both sides that have a SID, so that a queue whose key alone changed is the same queue. A key whose SID is
 * not known yet on one side, as for a new object in a preview, stays a key on both.
 */
export function shareNames(before: JsonObject, after: JsonObject): SharedNames {
  const [old, fresh] = [resolveAgainst(before, after), resolveAgainst(after, before)];
  const names = new Map([...listNames(sidsOf(before)), ...listNames(sidsOf(after))]);
  return { before: old, after: fresh, nameOf: (sid) => names.get(sid) };
}

function resolveAgainst(inputs: JsonObject, others: JsonObject): Sids {
  if (others[SIDS] === UNKNOWN) return {};
  const [own, other] = [asObject(inputs[SIDS]), asObject(others[SIDS])];
  const sections = REFERENCE_SECTIONS.flatMap((section) => {
    const [keys, opposite] = [asObject(own[section]), other[section]];
    if (opposite === UNKNOWN) return [];
    const known = Object.entries(keys).filter(
      ([key, sid]) => sid !== UNKNOWN && typeof sid === "string" && asObject(opposite)[key] !== UNKNOWN,
    );
    return [[section, Object.fromEntries(known)] as const];
  });
  return Object.fromEntries(sections) as Sids;
}

function listNames(sids: Sids): [sid: string, key: string][] {
  return Object.values(sids).flatMap((keys) =>
    Object.entries(asObject(keys)).flatMap(([key, sid]): [string, string][] =>
      typeof sid === "string" && sid !== UNKNOWN ? [[sid, key]] : [],
    ),
  );
}
