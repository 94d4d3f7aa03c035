import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import { type KindSection, referenceWords } from "../../model/index.js";

/** The declared keys of each section, in order. */
export type DeclaredKeys = ReadonlyMap<KindSection, readonly string[]>;

/** The section that a property names a key of. */
const REFERENCES: ReadonlyMap<string, KindSection> = new Map([
  ...referenceWords,
  // the words of routing, and of the tasks of the local TaskRouter
  ["queue", "taskQueues"],
  ["workflow", "workflows"],
]);

/**
 * Adds declared keys to the schema of workspace files, for the completion of editors: `queue:` completes the queues. Other
 * values stay valid, because the keys may be older than the files, and SIDs and `${…}` are values too.
 */
export function suggestKeys(schema: JsonObject, keys: DeclaredKeys): JsonObject {
  const walk = (value: Json | undefined): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isJsonObject(value)) return value ?? null;
    const members = Object.entries(value).map(([name, member]): [string, Json] => [
      name,
      name === "properties" && isJsonObject(member) ? suggestInProperties(member) : walk(member),
    ]);
    return Object.fromEntries(members);
  };
  const suggestInProperties = (properties: JsonObject): JsonObject => {
    const members = Object.entries(properties).map(([name, property]): [string, Json] => {
      const section = REFERENCES.get(name);
      const known = (section && keys.get(section)) ?? [];
      return [name, known.length > 0 && isText(property) ? suggest(property, known) : walk(property)];
    });
    return Object.fromEntries(members);
  };
  return { ...(walk(schema) as JsonObject), $id: "urn:pulumi-taskrouter:workspace-file:with-keys" };
}

function isText(schema: Json | undefined): schema is JsonObject {
  return isJsonObject(schema) && schema.type === "string";
}

/** Without its example, which an editor would offer next to the keys. */
function suggest(schema: JsonObject, known: readonly string[]): JsonObject {
  const { description, markdownDescription, title, examples: _, ...other } = schema;
  const shown = Object.entries({ title, description, markdownDescription }).filter(([, text]) => text !== undefined);
  return { ...(Object.fromEntries(shown) as JsonObject), anyOf: [{ enum: [...known] }, other] };
}
