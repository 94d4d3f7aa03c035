import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ReadRequest, readFiles } from "../../../sdk/files/index.js";

function read(yaml: string, options: Partial<ReadRequest> = {}) {
  const root = mkdtempSync(join(tmpdir(), "taskrouter-files-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "cc.yaml"), yaml);
  const request = { paths: [root], stack: "dev", root, isPreview: true, vars: {}, secretVars: new Set<string>() };
  return readFiles({ ...request, ...options });
}

const repeated = `workspace: { friendlyName: A }
taskQueues: { "\${each.key}": { forEach: "\${vars.sites}" } }
`;

test("a preview warns about sections whose objects depend on an unknown value, and an update knows them", () => {
  const { notices, outcome } = read(repeated, { isUnknownVar: () => true });
  expect(notices).toMatchObject([{ severity: "warning", text: expect.stringContaining("all objects in taskQueues") }]);
  expect(typeof outcome).toBe("object");
  expect(read(repeated, { vars: { sites: ["a"] } }).notices).toEqual([]);
});

test("an update mentions warnings that the preview has shown", () => {
  const yaml = "workspace: { friendlyName: A }\ntaskQueues: { q: { targetWorkers: a == 1 OR 1 == 1 } }\n";
  expect(read(yaml).notices).toMatchObject([{ severity: "warning", text: expect.stringMatching(/^cc\.yaml:2:/) }]);
  expect(read(yaml, { isPreview: false }).notices).toMatchObject([{ text: expect.stringContaining("pulumi preview") }]);
});

test.each([
  ["workspace: { friendlyName: 5 }\n", /cc\.yaml:1:\d+/],
  ["workspace: { friendlyName: '${vars.name}' }\n", "workspace.friendlyName contains a secret variable"],
  ["workspace: { friendlyName: A, connection: eu }\n", 'the connection "eu" for their workspace, and the program "us"'],
])("%j is refused as a whole", (yaml, reason) => {
  const { outcome } = read(yaml, { connection: "us", vars: { name: "a" }, secretVars: new Set(["name"]) });
  expect(outcome).toMatch(reason);
});

test("the connection of the program becomes that of the workspace", () => {
  expect(read("workspace: { friendlyName: A }\n", { connection: "us" }).outcome).toMatchObject({
    desired: { workspace: { friendlyName: "A", connection: "us" } },
  });
});
