import type { JsonObject } from "../language/index.js";
import type { KindTable, Property } from "./kind.js";

/**
 * JSON Schema of a kind's properties as workspace files write them. The caller adds its own (`formerKeys`, `ignore`, …)
 * and decides what is required.
 *
 * @returns `{ type: "object", description, additionalProperties: false, properties }`
 */
export function toJsonSchema(kind: KindTable): JsonObject & { properties: Record<string, JsonObject> } {
  const written = Object.entries(kind.properties).filter(([, property]) => property.isImplied !== true);
  const properties = Object.fromEntries(
    written.map(([name, property]) => [property.writtenAs ?? name, toPropertySchema(property)]),
  );
  return { type: "object", description: kind.doc, additionalProperties: false, properties };
}

function toPropertySchema(property: Property): JsonObject {
  const { doc: description, minimum, maximum, maxLength, values, example } = property;
  // blank text clears a property; nobody writes it as a default
  const preset = property.default === "" ? undefined : property.default;
  const shown = { description, ...defined({ default: preset }), ...(example && { examples: [example] }) };
  if (values !== undefined) return { enum: [...values], ...shown };
  if (property.type === "boolean") return { type: "boolean", ...shown };
  if (property.type === "integer") return { type: "integer", ...defined({ minimum, maximum }), ...shown };
  const isBlankAllowed = property.default === "" && property.writtenAs === undefined;
  return { type: "string", ...(isBlankAllowed ? {} : { minLength: 1 }), ...defined({ maxLength }), ...shown };
}

function defined(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
