import type { JsonObject } from "../language/index.js";
import { MAX_CAPACITY } from "./check-parts.js";
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

const CAPACITY: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "Capacity and availability of the worker on one task channel.",
  properties: {
    capacity: {
      type: "integer",
      minimum: 0,
      maximum: MAX_CAPACITY,
      description: "Number of tasks of this channel at once, 0 to 50. Default: 1.",
    },
    available: { type: "boolean", description: "Whether the worker accepts tasks of this channel. Default: true." },
  },
};

function toPropertySchema(property: Property): JsonObject {
  const { doc: description, minimum, maximum, maxLength, values, example } = property;
  // blank text clears a property; nobody writes it as a default
  const preset = property.default === "" ? undefined : property.default;
  const shown = { description, ...defined({ default: preset }), ...(example && { examples: [example] }) };
  if (values !== undefined) return { enum: [...values], ...shown };
  if (property.type === "attributes") return { type: "object", ...shown };
  if (property.type === "capacities") return { type: "object", additionalProperties: CAPACITY, ...shown };
  if (property.type === "boolean") return { type: "boolean", ...shown };
  if (property.type === "integer") return { type: "integer", ...defined({ minimum, maximum }), ...shown };
  const isBlankAllowed = property.default === "" && property.writtenAs === undefined;
  return { type: "string", ...(isBlankAllowed ? {} : { minLength: 1 }), ...defined({ maxLength }), ...shown };
}

function defined(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
