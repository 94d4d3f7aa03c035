import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { loadFiles } from "../../sdk/load-files.js";
import { collectLogs, mockEngine } from "./support/mocks.js";

beforeEach(() => {
  mockEngine();
  pulumi.runtime.setAllConfig({}, []);
});

const parent = {} as pulumi.Resource;

function writeFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-sdk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "support.yaml");
  writeFileSync(file, text);
  return file;
}

test("returns the desired workspace, with the variables of the program filled in", () => {
  const file = writeFile("workspace: { friendlyName: '$" + "{vars.name}' }\nactivities: { lunch: {} }\n");
  const { desired, secrets } = loadFiles({ files: file, vars: { name: "Contact Center" } }, parent);
  expect(desired.workspace).toEqual({ friendlyName: "Contact Center" });
  expect([...desired.activities]).toEqual([["lunch", { friendlyName: "lunch" }]]);
  expect(secrets).toEqual([]);
});

test("throws every finding of all files at once, with its position", () => {
  const files = [
    writeFile("workspace: { friendlyName: 5 }\n"),
    writeFile("activities: { lunch: { avialable: true } }\n"),
  ];
  const load = () => loadFiles({ files }, parent);
  expect(load).toThrow(pulumi.ResourceError);
  expect(load).toThrow(/support\.yaml:1:\d+: [\s\S]*support\.yaml:1:\d+: /);
});

test("logs warnings of a preview without a second label, relative to the project, and returns the workspace", () => {
  mockEngine({}, true);
  const logs = collectLogs();
  const yaml = "workspace: { friendlyName: A }\ntaskQueues: { q: { targetWorkers: a == 1 OR 1 == 1 } }\n";
  const { desired } = loadFiles({ files: writeFile(yaml) }, parent);
  expect(desired.taskQueues.size).toBe(1);
  const warnings = logs.filter((text) => text.startsWith("warn: "));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^warn: \S+support\.yaml:2:\d+: /);
  expect(warnings[0]).not.toContain("warning:");
});

test("only mentions in an update the warnings that its preview has shown", () => {
  const logs = collectLogs();
  const yaml = "workspace: { friendlyName: A }\ntaskQueues: { q: { targetWorkers: a == 1 OR 1 == 1 } }\n";
  loadFiles({ files: writeFile(yaml) }, parent);
  expect(logs).toEqual([
    "warn: the workspace files have warnings: `pulumi preview` and `taskrouter validate` list them",
  ]);
});

test("throws errors without the warnings and notes around them, which it counts", () => {
  const yaml = "workspace: { friendlyName: 5 }\ntaskQueues: { q: { targetWorkers: a == 1 OR 1 == 1 } }\n";
  const load = () => loadFiles({ files: writeFile(yaml) }, parent);
  expect(load).toThrow(/support\.yaml:1:\d+: [\s\S]*\n1 finding that is not an error is left out/);
  expect(load).not.toThrow(/support\.yaml:2/);
});

test("returns the properties that contain a secret variable, and refuses one outside a callback URL", () => {
  pulumi.runtime.setAllConfig({ "taskrouter:secretVars": JSON.stringify({ password: "hush-hush" }) }, []);
  const url = "workspace: { friendlyName: A, eventCallbackUrl: 'https://u:$" + "{vars.password}@example.com/' }\n";
  expect(loadFiles({ files: writeFile(url) }, parent).secrets).toEqual([
    { section: "workspace", property: "eventCallbackUrl" },
  ]);
  const name = writeFile("workspace: { friendlyName: 'A $" + "{vars.password}' }\n");
  expect(() => loadFiles({ files: name }, parent)).toThrow(
    "workspace.friendlyName contains a secret variable: only callback URLs and the attributes of workers can contain one",
  );
});

test("names the absolute path of a file that does not exist", () => {
  const load = () => loadFiles({ files: ["no-such-folder"] }, parent);
  expect(load).toThrow(pulumi.ResourceError);
  expect(load).toThrow(
    `no file or folder "no-such-folder" at ${join(process.cwd(), "no-such-folder")}: a relative path`,
  );
});
