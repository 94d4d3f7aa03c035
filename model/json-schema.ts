import type { JsonObject } from "../language/index.js";
import type { Kind, Property } from "./property.js";

/**
 * JSON Schema of a kind's properties as people write them, without those that the place in the file implies. The
 * caller adds its own (`formerKeys`, `defaultActivity`, …) and decides what is required.
 *
 * @returns `{ type: "object", additionalProperties: false, properties }`
 */
export function toJsonSchema(kind: Kind): JsonObject & { properties: Record<string, JsonObject> } {
  const written = Object.entries(kind.properties).filter(([, property]) => property.isImplied !== true);
  const properties = Object.fromEntries(written.map(([name, property]) => [name, toPropertySchema(property)]));
  return { type: "object", additionalProperties: false, properties };
}

function toPropertySchema(property: Property): JsonObject {
  const { doc: description, minimum, maximum, maxLength, values, example } = property;
  // a blank text is what is cleared, nobody writes it out
  const preset = property.default === "" ? undefined : property.default;
  const shown = { description, ...defined({ default: preset }), ...(example && { examples: [example] }) };
  if (property.type === "boolean") return { type: "boolean", ...shown };
  if (property.type === "enum") return { enum: [...(values as readonly string[])], ...shown };
  if (property.type === "integer") return { type: "integer", ...defined({ minimum, maximum }), ...shown };
  const isBlankAllowed = property.default === "";
  return { type: "string", ...(isBlankAllowed ? {} : { minLength: 1 }), ...defined({ maxLength }), ...shown };
}

function defined(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
