import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workspaceFileSchema } from "../../config/index.js";
import { createFolder, taskrouter } from "./support.js";

const FILE = `workspace: { friendlyName: CC, timeoutActivity: lunch }
activities: { lunch: {} }
taskQueues: { english: {} }
external: { taskQueues: { spanish: { friendlyName: Spanish } } }
workflows: { support: { defaultFilter: { queue: english } } }
workers: { ann: { activity: lunch } }
`;

/** Every schema of a property of that name, at any depth. */
function findProperties(schema: unknown, name: string): unknown[] {
  if (typeof schema !== "object" || schema === null) return [];
  const found = Object.entries(schema).flatMap(([, value]) => findProperties(value, name));
  const { properties } = schema as { properties?: Record<string, unknown> };
  return properties?.[name] === undefined ? found : [...found, properties[name]];
}

const suggestionsOf = (text: string, name: string) =>
  findProperties(JSON.parse(text), name).map((schema) => (schema as { anyOf: [{ enum: string[] }] }).anyOf[0].enum);

test("prints the schema with the keys that the files declare", async () => {
  const cwd = createFolder({ "taskrouter/cc.yaml": FILE });
  const { code, out, err } = await taskrouter(["schema", "taskrouter"], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const queues = suggestionsOf(out, "queue");
  expect(queues.length).toBeGreaterThan(0);
  for (const found of queues) expect(found).toEqual(["english", "spanish"]);
  for (const name of ["timeoutActivity", "defaultActivity", "activity", "reservationActivity"])
    for (const found of suggestionsOf(out, name)) expect(found).toEqual(["lunch"]);
  expect(suggestionsOf(out, "workflow")).toEqual([["support"]]);
  // everything else is the schema of the package
  const { $id: _, ...schema } = JSON.parse(out);
  const { $id: __, ...plain } = workspaceFileSchema;
  expect(Object.keys(schema)).toEqual(Object.keys(plain));
  expect(Object.keys(schema.properties)).toEqual(Object.keys(plain.properties as object));
});

test("reads files with mistakes as far as possible, and says if one cannot be read", async () => {
  const cwd = createFolder({
    "taskrouter/cc.yaml": FILE.replace("queue: english", "queue: englsh, timeout: 60s"),
    "taskrouter/broken.yaml": 'taskQueues: { a: "',
  });
  const { code, out, err } = await taskrouter(["schema", "taskrouter"], { cwd });
  expect(code).toBe(0);
  expect(suggestionsOf(out, "queue")[0]).toEqual(["english", "spanish"]);
  expect(err).toBe("warning: a file cannot be read, and its keys are missing: `taskrouter validate` says why\n");
});

test("without declared keys it is the schema of the package, except for its name", async () => {
  const cwd = createFolder({ "taskrouter/empty.yaml": "workspace: { friendlyName: CC }\n" });
  const { out } = await taskrouter(["schema"], { cwd });
  expect({ ...JSON.parse(out), $id: "" }).toEqual({ ...workspaceFileSchema, $id: "" });
});

test("writes a file with --out, and fails with one line if it cannot", async () => {
  const cwd = createFolder({ "taskrouter/cc.yaml": FILE });
  expect(await taskrouter(["schema", "--out", ".keys.json"], { cwd })).toEqual({ code: 0, out: "", err: "" });
  expect(suggestionsOf(readFileSync(join(cwd, ".keys.json"), "utf8"), "queue")[0]).toEqual(["english", "spanish"]);
  const failed = await taskrouter(["schema", "--out", "nowhere/keys.json"], { cwd });
  expect(failed).toMatchObject({ code: 3, out: "" });
  expect(failed.err).toMatch(/^error: cannot write "nowhere\/keys\.json": ENOENT.*\n$/);
});

test("prints the version by a command and by an option", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  for (const args of [["version"], ["--version"], ["-V"]])
    expect(await taskrouter(args)).toEqual({ code: 0, out: `${version}\n`, err: "" });
});
