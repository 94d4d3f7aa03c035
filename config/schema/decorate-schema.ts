import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import { titles, valueDocs } from "./editor-texts.js";
import { snippets } from "./snippets.js";

/**
 * Adds everything to a schema that editors show beyond standard JSON Schema: titles of hovers, descriptions as
 * Markdown, the meaning of each value of a choice, and snippets. The YAML language server (VS Code, Neovim, JetBrains
 * with a plug-in) understands it; others ignore unknown keywords.
 */
export function decorateSchema(schema: JsonObject): JsonObject {
  return decorate(schema, []);
}

/** @param path of keys; `*` for any key of a map, `[]` for any item of a list */
function decorate(schema: JsonObject, path: readonly string[]): JsonObject {
  const place = path.join("/");
  const { description, anyOf } = schema;
  return {
    ...schema,
    ...(Object.hasOwn(titles, place) && { title: titles[place] ?? "" }),
    ...(typeof description === "string" && { markdownDescription: description }),
    ...(Array.isArray(schema.enum) && decorateChoice(path.at(-1) ?? "")),
    ...(Object.hasOwn(snippets, place) && { defaultSnippets: snippets[place] ?? [] }),
    ...(isJsonObject(schema.definitions) && { definitions: decorateAll(schema.definitions, ["definitions"]) }),
    ...(isJsonObject(schema.properties) && { properties: decorateAll(schema.properties, path) }),
    ...(isJsonObject(schema.additionalProperties) && {
      additionalProperties: decorate(schema.additionalProperties, [...path, "*"]),
    }),
    ...(isJsonObject(schema.items) && { items: decorate(schema.items, [...path, "[]"]) }),
    ...(Array.isArray(anyOf) && {
      anyOf: anyOf.map((choice) => (isJsonObject(choice) ? decorate(choice, path) : choice)),
    }),
  };
}

function decorateAll(properties: JsonObject, path: readonly string[]): JsonObject {
  const members = Object.entries(properties).map(([key, schema]): [string, Json] => [
    key,
    isJsonObject(schema) ? decorate(schema, [...path, key]) : {},
  ]);
  return Object.fromEntries(members);
}

function decorateChoice(key: string): JsonObject {
  const docs = valueDocs[key];
  return docs === undefined ? {} : { enumDescriptions: [...docs], markdownEnumDescriptions: [...docs] };
}
