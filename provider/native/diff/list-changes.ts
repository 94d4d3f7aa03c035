import { isJsonObject, type Json, type JsonObject, type Path } from "../../../language/index.js";

/** A value that differs between two sets of inputs. */
export interface PropertyChange {
  readonly path: Path;
  readonly kind: "ADD" | "DELETE" | "UPDATE";
}

/** Says whether two values at a path mean the same. */
export type IsSame = (before: Json | undefined, after: Json | undefined, path: Path) => boolean;

/**
 * Returns the smallest values in which two sets of inputs differ. Each path exists in the new ones, or in the old ones if it is
 * a delete: the engine takes the values that it draws from there.
 *
 * @param names of the inputs to compare
 * @param isSame ends the comparison where a difference has no meaning
 */
export function listPropertyChanges(
  olds: JsonObject,
  news: JsonObject,
  names: readonly string[],
  isSame: IsSame,
): PropertyChange[] {
  return names.flatMap((name) => {
    const changes = compare(member(olds, name), member(news, name), [name], isSame);
    // the meaning differs although the values do not: keys that have other SIDs
    return changes.length > 0 || member(news, name) === undefined ? changes : [{ path: [name], kind: "UPDATE" }];
  });
}

function compare(before: Json | undefined, after: Json | undefined, path: Path, isSame: IsSame): PropertyChange[] {
  if (isSame(before, after, path)) return [];
  if (before === undefined) return [{ path, kind: "ADD" }];
  if (after === undefined) return [{ path, kind: "DELETE" }];
  if (Array.isArray(before) && Array.isArray(after)) {
    const indexes = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index);
    return indexes.flatMap((index) => compare(before[index], after[index], [...path, index], isSame));
  }
  if (!isJsonObject(before) || !isJsonObject(after)) return [{ path, kind: "UPDATE" }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => compare(member(before, name), member(after, name), [...path, name], isSame));
}

function member(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
