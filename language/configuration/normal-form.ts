import { definedEntries, fromEntries, isJsonObject, type Json, type JsonObject } from "../json.js";
import { compareText } from "../suggestion.js";
import type { Configuration } from "./configuration.js";
import { BESIDE } from "./keys.js";
import { TARGET, TARGET_NAMES } from "./members.js";
import { isBeside } from "./wire.js";

/** Members that TaskRouter takes as a number or as a numeric string. *observed* (recorded configurations hold both) */
const NUMERIC: ReadonlySet<string> = new Set(TARGET_NAMES.filter((key) => TARGET[key].value.type === "integer"));

/**
 * The form in which configurations are compared: keys sorted, null and absent alike, `"30"` and `30` alike, an empty
 * list of filters and none alike, and what stands beside `task_routing` in any order. Text is left as it is: an expression is never judged equal to another spelling.
 */
export function normalize(configuration: Configuration): Json {
  return normalizeValue(configuration) as Json;
}

/** True when TaskRouter would route alike by both. */
export function isSameConfiguration(a: Configuration, b: Configuration): boolean {
  return JSON.stringify(normalize(a)) === JSON.stringify(normalize(b));
}

/** The normal form of a member of that name as text: the same for what is equal. Empty for what is absent or null. */
export function toNormalText(value: Json | undefined, key = ""): string {
  return JSON.stringify(normalizeValue(value, key)) ?? "";
}

/** True when two members of that name are equal in normal form. */
export function isSameValue(a: Json | undefined, b: Json | undefined, key = ""): boolean {
  return a === b || toNormalText(a, key) === toNormalText(b, key);
}

function normalizeValue(value: Json | undefined, key = ""): Json | undefined {
  if (value === null || value === undefined || (key === "filters" && isEmptyList(value))) return undefined;
  if (key === BESIDE && isBeside(value)) return normalizeBeside(value[1]);
  if (typeof value === "string") return NUMERIC.has(key) && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map((item) => normalizeValue(item) ?? null);
  if (!isJsonObject(value)) return value;
  const entries = definedEntries(value).map(([name, member]) => [name, normalizeValue(member, name)] as const);
  const present = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return fromEntries(present.sort(([a], [b]) => compareText(a, b)));
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The position is spelling, like the order of all keys. */
function normalizeBeside(others: JsonObject): Json | undefined {
  const normal = normalizeValue(others) as JsonObject;
  return Object.keys(normal).length === 0 ? undefined : normal;
}
