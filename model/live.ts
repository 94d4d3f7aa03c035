import {
  fromWire,
  isJsonObject,
  isTooDeep,
  type Json,
  type JsonObject,
  reconcile,
  takeSids,
  takeSidsFromText,
  toIsIgnored,
  withoutFilters,
} from "../language/index.js";
import { changedProperties } from "./compare.js";
import { ignoredOf } from "./ignored.js";
import { sidsOf } from "./inputs.js";
import { isStored, type Property } from "./kind.js";
import type { Kind } from "./kinds.js";
import { hasParts, viewParts } from "./parts.js";

/**
 * Returns the inputs that would create a live object, in the spelling of the last run where the meaning is the same, and
 * without the filters that `written` ignores.
 *
 * @param live TaskRouter's answer with its names in camelCase
 * @param written the inputs of the last run; empty for an object that was not managed
 */
export function toInputs(kind: Kind, live: JsonObject, written: JsonObject = {}): JsonObject {
  const inputs: JsonObject = { ...written };
  for (const [name, property] of Object.entries(kind.properties)) {
    if (isNotRead(property, written[name], live[name])) continue;
    const value = readProperty(property, name, live, written);
    if (value === undefined) delete inputs[name];
    else inputs[name] = value;
  }
  // in this order, because what is written counts, and what is not may be left alone
  const changed = new Set(changedProperties(kind, inputs, written));
  for (const name of Object.keys(kind.properties)) {
    if (written[name] !== undefined && !changed.has(name)) inputs[name] = written[name];
  }
  return inputs;
}

function isNotRead(property: Property, written: Json | undefined, live: Json | undefined): boolean {
  if (property.isOwn === true) return true;
  // state has them as an object, only if they are declared
  if (hasParts(property)) return written === undefined && !isJsonObject(live);
  if (property.isLeftAlone === true) return written === undefined;
  return !isStored(property);
}

function readProperty(property: Property, name: string, live: JsonObject, written: JsonObject): Json | undefined {
  const value = live[name];
  // state has the declared parts alone
  if (hasParts(property)) return viewParts(property, name, live, written) ?? written[name] ?? value;
  if (property.type === "configuration") return readConfiguration(value, written[name], written);
  if (value === null || value === undefined || value === "")
    return property.default === "" ? undefined : property.default;
  if (property.type === "expression") return takeSidsFromText(String(value), sidsOf(written));
  // TaskRouter returns JSON numbers and booleans; other servers might return text
  if (property.type === "integer") return Number(value);
  return property.type === "boolean" ? String(value) === "true" : value;
}

function readConfiguration(value: Json | undefined, before: Json | undefined, written: JsonObject): JsonObject {
  const live = withoutFilters(fromWire(parse(value)), toIsIgnored(ignoredOf(written).filters));
  return isJsonObject(before) ? reconcile(before, live, sidsOf(written)) : takeSids(live, sidsOf(written));
}

/** A stored configuration that is not JSON stays text (O-59), and so does one that no workflow can need. */
function parse(value: Json | undefined): Json {
  const text = String(value);
  try {
    const configuration = JSON.parse(text) as Json;
    return isTooDeep(configuration) ? text : configuration;
  } catch {
    return text;
  }
}
