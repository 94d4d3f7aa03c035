import type { JsonObject } from "../../../language/index.js";
import type { Property } from "../../../model/index.js";

/** Any JSON value. */
const ANY: JsonObject = { $ref: "pulumi.json#/Any" };

/** The reference to a type of this package. */
export function refTo(type: string): JsonObject {
  return { $ref: `#/types/taskrouter:index:${type}` };
}

/** A property of a resource in Pulumi's schema. */
export function toPropertySchema(property: Property): JsonObject {
  const { doc, isParent, default: preset } = property;
  // the example of a reference is a key of workspace files
  const example = property.writtenAs === undefined ? property.example : undefined;
  // blank text is how TaskRouter clears a value: nobody writes it as a default
  const shown = preset === undefined || preset === "" ? {} : { default: preset };
  const text = example === undefined ? doc : `${doc} Example: \`${example}\`.`;
  const replaces = isParent === true ? { willReplaceOnChanges: true } : {};
  return { ...toType(property), description: text.replace(/^Key of /, "SID of "), ...shown, ...replaces };
}

function toType({ type }: Property): JsonObject {
  if (type === "boolean" || type === "integer") return { type };
  // text: raw JSON, as the Console shows it
  if (type === "configuration") return { oneOf: [refTo("Configuration"), { type: "string" }] };
  if (type === "attributes") return { type: "object", additionalProperties: ANY };
  if (type === "capacities") return { type: "object", additionalProperties: refTo("ChannelCapacity") };
  return { type: "string" };
}
