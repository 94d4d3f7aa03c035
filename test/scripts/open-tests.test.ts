import { join } from "node:path";
import { expect, test } from "vitest";
import { isOpen, listOpenTests } from "../../scripts/hosts/open-tests.mjs";

test("a test of workspace files alone leaves the host open", () => {
  expect(isOpen('await createWorld({ "taskrouter/cc.yaml": yaml }, { env })')).toBe(true);
  expect(isOpen("createStack({ url, files })")).toBe(true);
});

test.each([
  ['await createWorld({ "index.js": program })'],
  ['await createWorld(files, { host: "dynamic" })'],
  ['await createWorld({ "Pulumi.yaml": project })'],
  ['import { createRouterWorld } from "./native/harness.js";\nawait createWorld({})'],
  ["startEmulator()"],
])("a test that chooses the host, or has no stack, is not open: %s", (text) => expect(isOpen(text)).toBe(false));

test("tests of both folders leave the host open, and those of one host do not", () => {
  const files = listOpenTests(join(__dirname, "../.."));
  expect(files).toEqual(expect.arrayContaining(["test/e2e/smoke.test.ts", "test/e2e/lifecycle/change.test.ts"]));
  expect(files).not.toContain("test/e2e/lifecycle/classes.test.ts");
  expect(files).not.toContain("test/e2e/without-package.test.ts");
});
