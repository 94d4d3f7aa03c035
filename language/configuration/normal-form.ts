import { isJsonObject, type Json, type JsonObject, setMember } from "../json.js";
import { compareText } from "../suggestion.js";
import type { Configuration } from "./configuration.js";
import { SIBLINGS } from "./keys.js";
import { TARGET, TARGET_NAMES } from "./members.js";
import { isSiblings } from "./wire.js";

/** Members that TaskRouter accepts as a number or a numeric string (C-7). */
const NUMERIC: ReadonlySet<string> = new Set(TARGET_NAMES.filter((key) => TARGET[key].value.type === "integer"));

/**
 * Returns the form in which configurations are compared: keys are sorted; null equals absent, `"30"` equals 30, and an empty
 * list of filters equals no list; members next to `task_routing` have any order. Text is kept: an expression never equals
 * another spelling of it.
 */
export function normalize(configuration: Configuration): Json {
  return normalizeValue(configuration) as Json;
}

/** True if TaskRouter routes alike by both. */
export function isSameConfiguration(a: Configuration, b: Configuration): boolean {
  return JSON.stringify(normalize(a)) === JSON.stringify(normalize(b));
}

/** The normal form of a member of that name, as text: equal members have equal texts. Empty if absent or null. */
export function toNormalText(value: Json | undefined, key = ""): string {
  return JSON.stringify(normalizeValue(value, key)) ?? "";
}

/** True if two members of that name are equal in normal form. */
export function isSameValue(a: Json | undefined, b: Json | undefined, key = ""): boolean {
  return a === b || toNormalText(a, key) === toNormalText(b, key);
}

function normalizeValue(value: Json | undefined, key = ""): Json | undefined {
  if (value === null || value === undefined || (key === "filters" && isEmptyList(value))) return undefined;
  if (key === SIBLINGS && isSiblings(value)) return normalizeSiblings(value[1]);
  if (typeof value === "string") return NUMERIC.has(key) && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map((item) => normalizeValue(item) ?? null);
  if (!isJsonObject(value)) return value;
  const normal: JsonObject = {};
  for (const name of Object.keys(value).sort(compareText)) {
    const member = normalizeValue(value[name], name);
    if (member !== undefined) setMember(normal, name, member);
  }
  return normal;
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The position does not count, like the order of all keys. */
function normalizeSiblings(others: JsonObject): Json | undefined {
  const normal = normalizeValue(others) as JsonObject;
  return Object.keys(normal).length === 0 ? undefined : normal;
}
