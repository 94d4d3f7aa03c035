import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { workspaceFileSchema } from "../../config/index.js";
import { isJsonObject, type JsonObject } from "../../language/index.js";

const validate = new Ajv({ allErrors: true, strict: false }).compile(workspaceFileSchema);
const folder = join(__dirname, "../cases/ok");

describe("the schema for editors", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("takes %s", (name) => {
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
