import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import { type Kind, toPropertyPath } from "../../model/index.js";

/**
 * Puts the live values in place of the declared ones that the declaration ignores, as the engine does.
 *
 * @param ignored paths in the words of the files: `taskReservationTimeout`, `filters[0].targets`
 */
export function keepIgnored(
  kind: Kind,
  ignored: readonly string[],
  declared: JsonObject,
  live: JsonObject,
): JsonObject {
  return ignored.reduce<JsonObject>(
    (inputs, path) => toObject(putAt(inputs, live, toSteps(toPropertyPath(kind, path)))),
    declared,
  );
}

function toSteps(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([^.[\]]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name ?? "") : Number(index),
  );
}

/** A copy of a value with one part of another. A path that is not in both changes nothing. */
function putAt(into: Json | undefined, from: Json | undefined, [step, ...rest]: readonly (string | number)[]): Json {
  if (step === undefined) return from ?? null;
  if (
    Array.isArray(into) &&
    Array.isArray(from) &&
    typeof step === "number" &&
    step < into.length &&
    step < from.length
  )
    return into.map((item, index) => (index === step ? putAt(item, from[index], rest) : item));
  if (isJsonObject(into) && isJsonObject(from) && typeof step === "string")
    return { ...into, [step]: putAt(into[step], from[step], rest) };
  return into ?? null;
}

function toObject(value: Json): JsonObject {
  return isJsonObject(value) ? value : {};
}
