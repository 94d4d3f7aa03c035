import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { workspaceFileSchema } from "../../config/index.js";
import { titles, valueDocs } from "../../config/schema/editor-texts.js";
import { snippets } from "../../config/schema/snippets.js";
import { isJsonObject, type JsonObject } from "../../language/index.js";
import { kinds } from "../../model/index.js";

const validate = new Ajv({ allErrors: true, strict: false }).compile(workspaceFileSchema);
const folder = join(__dirname, "../cases/ok");

describe("the schema for editors", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("accepts %s", (name) => {
    validate(parse(readFileSync(join(folder, name), "utf8"), { merge: true }));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    [{ workflow: {} }],
    [{ taskQueues: { q: { maxReservedWorkers: 51 } } }],
    [{ taskQueues: { "a/b": {} } }],
    [{ workflows: { w: { filters: [{ expression: "1==1", targets: [{ queue: "q", skip_if: "1==1" }] }] } } }],
  ])("refuses %j", (value) => {
    expect(validate(value)).toBe(false);
  });

  test("describes every key", () => {
    expect(listUndescribed(workspaceFileSchema, "")).toEqual([]);
  });

  test.each(["workspace", "activities", "taskQueues", "workflows", "expressions"])(
    "shows an example, a default or the choice of every value in %s",
    (section) => {
      const schema = (workspaceFileSchema.properties as JsonObject)[section] as JsonObject;
      expect(listWithoutExample(schema, section)).toEqual([]);
    },
  );

  test("has titles, snippets and value descriptions only at paths that exist", () => {
    const places = new Set(listPlaces(workspaceFileSchema, []));
    expect([...Object.keys(titles), ...Object.keys(snippets)].filter((place) => !places.has(place))).toEqual([]);
    for (const [key, docs] of Object.entries(valueDocs)) {
      const choices = Object.values(kinds).flatMap(({ properties }) => properties[key]?.values ?? []);
      expect([key, choices.length]).toEqual([key, docs.length]);
    }
  });

  test("has the same descriptions in Markdown as in text, with TaskRouter's defaults", () => {
    const { taskQueues } = workspaceFileSchema.properties as Record<string, JsonObject>;
    expect(taskQueues).toMatchObject({
      markdownDescription: taskQueues?.description,
      additionalProperties: { properties: { maxReservedWorkers: { default: 1 }, targetWorkers: { default: "1==1" } } },
    });
  });
});

function listUndescribed(schema: JsonObject, path: string): string[] {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const own = Object.entries(properties).flatMap(([name, member]) => {
    const isDescribed = isJsonObject(member) && typeof member.description === "string";
    return isDescribed ? listUndescribed(member, `${path}/${name}`) : [`${path}/${name}`];
  });
  const inner = [schema.additionalProperties, schema.items].filter(isJsonObject);
  return [...own, ...inner.flatMap((member) => listUndescribed(member, `${path}/*`))];
}

/** Maps and lists of maps are described by their members. */
function listWithoutExample(schema: JsonObject, path: string): string[] {
  const inner = [
    ...Object.entries(isJsonObject(schema.properties) ? schema.properties : {}),
    ["[]", schema.items] as const,
    ["*", schema.additionalProperties] as const,
  ];
  const members = inner.flatMap(([name, member]) => (isJsonObject(member) ? [[name, member] as const] : []));
  // a group shows its items elsewhere
  if (schema.$ref !== undefined && schema.description === undefined) return [];
  const plain = { ...schema, ...(Array.isArray(schema.anyOf) ? (schema.anyOf[0] as JsonObject) : {}) };
  const isOpen = members.length > 0 || String(plain.type) === "object" || String(plain.type).startsWith("object");
  const isShown =
    isOpen || plain.enum || plain.examples || plain.default !== undefined || /boolean/.test(`${plain.type}`);
  const isList = plain.examples !== undefined;
  const own = isShown ? [] : [path];
  return [
    ...own,
    ...(isList ? [] : members.flatMap(([name, member]) => listWithoutExample(member, `${path}/${name}`))),
  ];
}

function listPlaces(schema: JsonObject, path: readonly string[]): string[] {
  const inner = [
    ...Object.entries(isJsonObject(schema.properties) ? schema.properties : {}),
    ["[]", schema.items] as const,
    ["*", schema.additionalProperties] as const,
  ];
  const below = inner.flatMap(([name, member]) => (isJsonObject(member) ? listPlaces(member, [...path, name]) : []));
  return [path.join("/"), ...below];
}
