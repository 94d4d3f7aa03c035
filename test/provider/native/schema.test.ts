import { describe, expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { packageSchema } from "../../../provider/native/schema/package-schema.js";

const schema = packageSchema("1.2.3");
const { resources, functions, types } = schema as Record<
  "resources" | "functions" | "types",
  Record<string, JsonObject>
>;

describe.each(Object.entries({ ...resources, ...functions }))("%s", (token, { description }) => {
  test("has an example in each language, which uses it", () => {
    const blocks = [...`${description}`.matchAll(/```(\w+)\n(.*?)```/gs)];
    expect(blocks.map(([, language]) => language)).toEqual(["typescript", "python", "go", "csharp", "yaml"]);
    const name = token.replace("taskrouter:index:", "");
    const spelled = (text: string) => text.toLowerCase().replaceAll("_", "");
    for (const [, language, code = ""] of blocks) {
      // Go calls a look-up by this name, because `Get…` reads a resource's state
      const own = language === "go" ? name.replace(/^get(?=[A-Z])/, "Lookup") : name;
      expect(spelled(code)).toContain(spelled(own));
      expect(code).not.toContain("undefined");
    }
  });
});

test("everything that a program can set or read has a description", () => {
  const bare: string[] = [];
  const visit = (value: Json | undefined, path: string): void => {
    if (!isJsonObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const here = `${path}.${name}`;
      const isList = /\.(properties|inputProperties|variables)$/.test(path);
      if (isList && (!isJsonObject(member) || typeof member.description !== "string")) bare.push(here);
      visit(member, here);
    }
  };
  visit(schema, "");
  expect(bare).toEqual([]);
});

test("no type has a member of its own name, which C# refuses", () => {
  for (const [token, object] of Object.entries({ ...types, ...resources })) {
    const members = [object.properties, object.inputProperties].flatMap((found) => Object.keys(found ?? {}));
    const name = token.replace("taskrouter:index:", "").toLowerCase();
    expect(members.map((member) => member.toLowerCase())).not.toContain(name);
  }
});

test("the component of workspace files has an output with SIDs by key for each kind of object", () => {
  const router = resources["taskrouter:index:TaskRouter"];
  expect(router).toMatchObject({ isComponent: true, requiredInputs: ["files"] });
  expect(Object.keys(router?.inputProperties ?? {})).toEqual(["files", "vars", "connection"]);
  expect(Object.keys(router?.properties ?? {}).sort()).toEqual([
    "activitySids",
    "taskChannelSids",
    "taskQueueSids",
    "workerSids",
    "workflowSids",
    "workspaceSid",
  ]);
});

test("keys, tokens and connections are secret in the settings, and nothing else", () => {
  const { variables } = schema.config as { variables: Record<string, JsonObject> };
  const secret = Object.keys(variables).filter((name) => variables[name]?.secret === true);
  expect(secret.sort()).toEqual(["apiKeySecret", "authToken", "connections"]);
});
