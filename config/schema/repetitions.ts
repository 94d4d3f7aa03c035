import type { JsonObject } from "../../language/index.js";

const forEach: JsonObject = {
  type: ["array", "object", "string"],
  description:
    "Makes one per item of a list or a map: its parts are ${each.key} and ${each.value}. Also ${vars.NAME}, or a section such as ${taskQueues}.",
  examples: [["en", "es"]],
};

const when: JsonObject = {
  type: ["boolean", "string"],
  description: "Only if this is true: a comparison over each and vars, in the language of expressions.",
  examples: ["each.value.voice == true"],
};

/** Where in the schema of a file the repeated schema is, and what it is a member of. */
interface Repeated {
  /** Key of the list or map that it is in. */
  readonly key: string;
  /** JSON pointer of its schema. */
  readonly pointer: string;
  readonly isInList: boolean;
}

/** Adds `forEach`, `when`, and the group of items that are repeated together, to the schema of an object in a file. */
export function withRepetition(schema: JsonObject, { key, pointer, isInList }: Repeated): JsonObject {
  const { required, ...others } = schema;
  const items: JsonObject = { $ref: `#${pointer}` };
  const group: JsonObject = {
    // the formatter reads the items as those of the list or map that the group is in
    $comment: "group",
    ...(isInList ? { type: "array", items } : { type: "object", additionalProperties: items }),
    description: `In place of all other keys: several of "${key}" that are repeated together.`,
  };
  return {
    ...others,
    properties: { forEach, when, [key]: group, ...(schema.properties as JsonObject) },
    ...(required !== undefined && { if: { required: [key] }, else: { required } }),
  };
}
