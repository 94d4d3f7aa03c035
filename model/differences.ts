import { type Configuration, isJsonObject, isSameValue, type Json, type JsonObject } from "../language/index.js";
import { changedProperties } from "./compare.js";
import type { Kind } from "./kinds.js";
import { isSameJson } from "./same-json.js";

/** One value in which a live object differs from its declaration. Undefined is a value that is not set. */
export interface PropertyDifference {
  /** The word that workspace files use: `reservationActivity`, `filters`. */
  readonly word: string;
  readonly live: Json | undefined;
  readonly declared: Json | undefined;
  /** True for a callback URL, which may contain a password or a token: show neither value in full. */
  readonly isUrl: boolean;
}

/**
 * Returns the values in which a live object differs from its declaration, in the user's words. Files write the members
 * of a configuration without that level, so each of them is a value of its own.
 *
 * @param live the inputs that describe the live object, in the spelling of the declared ones (`toInputs`)
 * @param names of the properties; default: all that differ
 * @example
 * listPropertyDifferences(kinds.Workflow, { taskReservationTimeout: 90 }, {})
 * // [{ word: "taskReservationTimeout", live: 90, declared: 120, isUrl: false }]
 */
export function listPropertyDifferences(
  kind: Kind,
  live: JsonObject,
  declared: JsonObject,
  names: readonly string[] = changedProperties(kind, live, declared),
): PropertyDifference[] {
  return names.flatMap((name) => toDifferences(kind, name, live[name], declared[name]));
}

function toDifferences(
  kind: Kind,
  name: string,
  live: Json | undefined,
  declared: Json | undefined,
): PropertyDifference[] {
  const { type, writtenAs, default: preset } = kind.properties[name] ?? {};
  if (type === "attributes" || type === "capacities") return toPartDifferences(name, type, live, declared);
  if (type !== "configuration" || !isJsonObject(live) || !isJsonObject(declared)) {
    return [{ word: writtenAs ?? name, live: live ?? preset, declared: declared ?? preset, isUrl: type === "url" }];
  }
  return listMembers(live, declared).map((word) => ({
    word,
    live: live[word],
    declared: declared[word],
    isUrl: false,
  }));
}

/** One difference per attribute, whose values are hidden because they are often personal data, or per task channel. */
function toPartDifferences(
  word: string,
  type: "attributes" | "capacities",
  live: Json | undefined,
  declared: Json | undefined,
): PropertyDifference[] {
  const [one, other] = [isJsonObject(live) ? live : {}, isJsonObject(declared) ? declared : {}];
  const show = (value: Json | undefined) => (type === "capacities" || value === undefined ? value : "***");
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => !isSameJson(one[name], other[name]))
    .map((name) => ({
      word: `${word}.${name}`,
      live: show(one[name]),
      declared: show(other[name]),
      isUrl: false,
    }));
}

function listMembers(live: Configuration, declared: Configuration): string[] {
  const members = [...new Set([...Object.keys(live), ...Object.keys(declared)])];
  return members.filter((member) => !isSameValue(live[member], declared[member], member));
}
