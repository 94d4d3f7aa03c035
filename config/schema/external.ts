import { type JsonObject, REFERENCE_SECTIONS, type ReferenceSection } from "../../language/index.js";
import { kindOfSection } from "../../model/index.js";
import { externalName } from "../external.js";

function objectSchema(section: ReferenceSection): JsonObject {
  const kind = kindOfSection(section);
  const { noun, sidPrefix } = kind;
  const { [externalName(section)]: name } = kind.properties;
  return {
    type: "object",
    additionalProperties: false,
    description: `An existing ${noun}, by name or by SID.`,
    properties: {
      [externalName(section)]: {
        type: "string",
        minLength: 1,
        description: `Exact name of the ${noun}. Default: the key.`,
        ...(name?.example !== undefined && { examples: [name.example] }),
      },
      sid: {
        type: "string",
        minLength: 1,
        description: `SID of the ${noun} (${sidPrefix}…), in place of its name.`,
        examples: [`${sidPrefix}0123456789abcdef0123456789abcdef`],
      },
    },
  };
}

/**
 * Objects that exist and are not managed, by section and key.
 *
 * @param keys the schema of the keys of a map
 */
export function externalSchema(keys: JsonObject): JsonObject {
  const sections = REFERENCE_SECTIONS.map((section) => [
    section,
    {
      type: "object",
      additionalProperties: objectSchema(section),
      ...keys,
      description: `Existing ${kindOfSection(section).nouns}, by a key of your own.`,
    },
  ]);
  return {
    type: "object",
    additionalProperties: false,
    description: "Objects that must exist in the workspace and that are not managed here. They are referred to by key.",
    properties: Object.fromEntries(sections),
  };
}
