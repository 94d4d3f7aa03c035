import { compareText } from "../../language/index.js";
import type { LiveObject } from "../../model/index.js";
import { toSlug } from "./to-slug.js";

/** Options of {@link nameObjects}. */
interface NameOptions {
  /** The key of an object whose name has no letters. */
  readonly fallback: string;
  /** Keys by SID that stay. */
  readonly known: ReadonlyMap<string, string>;
}

/**
 * Gives every object a key that follows from its name. If several names make one key, the oldest object has the
 * key itself, the others a number: keys stay the same from run to run, and when objects are added.
 *
 * @returns keys by SID, oldest object first
 */
export function nameObjects(objects: readonly LiveObject[], { fallback, known }: NameOptions): Map<string, string> {
  const sorted = [...objects].sort(compareAge);
  const taken = new Set(sorted.flatMap(({ sid }) => known.get(sid)?.toLowerCase() ?? []));
  const next = new Map<string, number>();
  return new Map(
    sorted.map((object) => {
      const key = known.get(object.sid) ?? findFree(baseOf(object) ?? fallback, taken, next);
      taken.add(key.toLowerCase());
      return [object.sid, key];
    }),
  );
}

/** The creation date has seconds: the SID decides between objects of the same second. */
function compareAge(a: LiveObject, b: LiveObject): number {
  return compareText(String(a.dateCreated), String(b.dateCreated)) || compareText(a.sid, b.sid);
}

/** The unique name of a task channel is what expressions and workers call it, so it is the key as far as it can be one. */
function baseOf({ uniqueName, friendlyName }: LiveObject): string | undefined {
  if (typeof uniqueName === "string") return /^\w+$/.test(uniqueName) ? uniqueName : toSlug(uniqueName);
  return toSlug(String(friendlyName ?? ""));
}

/** @param next by key: the number to try next, so that thousands of equal names take no time */
function findFree(base: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
  if (!taken.has(base.toLowerCase())) return base;
  let number = next.get(base) ?? 2;
  while (taken.has(`${base}-${number}`.toLowerCase())) number += 1;
  next.set(base, number + 1);
  return `${base}-${number}`;
}
