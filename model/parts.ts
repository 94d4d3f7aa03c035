import { isJsonObject, type Json, type JsonObject } from "../language/index.js";
import { viewAttributes } from "./attributes.js";
import { viewCapacities } from "./capacities.js";
import type { Property } from "./kind.js";

/** True for a property of which others can own a part: attributes and capacities. */
export function hasParts({ type }: Property): boolean {
  return type === "attributes" || type === "capacities";
}

/**
 * The live parts of a property as their owner sees them: undeclared ones belong to others, and are left out or shown by name
 * alone. Undefined if `written` declares none.
 */
export function viewParts({ type }: Property, name: string, live: JsonObject, written: JsonObject): Json | undefined {
  const [value, declared] = [live[name], written[name]];
  if (!isJsonObject(declared)) return undefined;
  if (type === "capacities") return viewCapacities(isJsonObject(value) ? value : {}, declared);
  return viewAttributes(value, declared, written.otherAttributes === "keep");
}
