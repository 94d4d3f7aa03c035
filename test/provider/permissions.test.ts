import { expect, test } from "vitest";
import { readPermissions } from "../../provider/permissions.js";

const NOW = Date.parse("2026-01-31T12:00:00Z");
const read = (overwrite?: string, permit?: string, adopt?: string) =>
  readPermissions((key) => ({ adopt, overwrite })[key], permit === undefined ? {} : { TASKROUTER_PERMIT: permit }, NOW);

test.each([
  [undefined, undefined, []],
  ["false", "", []],
  ["", " , ", []],
  [undefined, "adopt", ["adopt"]],
  [undefined, "near, forget", ["near", "forget"]],
  [undefined, "overwrite", ["overwrite", "adopt"]],
  ["true", undefined, ["overwrite", "delete", "adopt"]],
  ["2026-01-31T12:01Z", undefined, ["overwrite", "delete", "adopt"]],
  ["2026-01-31T11:59Z", undefined, []],
])("taskrouter:overwrite %o with TASKROUTER_PERMIT=%s grants %o", (overwrite, permit, granted) => {
  expect([...read(overwrite, permit).granted]).toEqual(granted);
});

test("taskrouter:adopt grants only that, and warns in every run", () => {
  expect([...read(undefined, undefined, "true").granted]).toEqual(["adopt"]);
  expect(read(undefined, undefined, "2026-02-01").warnings).toEqual([
    "warning: taskrouter:adopt is true until 2026-02-01T00:00:00.000Z: this run adopts existing objects by name, also a " +
      "workspace, and changes those that differ. For one run use `TASKROUTER_PERMIT=adopt pulumi up`",
  ]);
  expect([...read(undefined, undefined, "2026-01-01").granted]).toEqual([]);
  expect(() => read(undefined, undefined, "byName")).toThrow('taskrouter:adopt must be true or false, but is "byName"');
});

test("warns about everything that is permitted, and about a setting that has ended", () => {
  expect(read().warnings).toEqual([]);
  expect(read(undefined, "adopt,near").warnings).toEqual([
    "warning: TASKROUTER_PERMIT=adopt: this run adopts existing objects by name, also a workspace, and changes those that differ",
    expect.stringMatching(/^warning: TASKROUTER_PERMIT=near: this run creates objects/),
  ]);
  expect(read("true").warnings[0]).toMatch(
    /^warning: taskrouter:overwrite is true, in every run until `pulumi config rm taskrouter:overwrite`: .*TASKROUTER_PERMIT=overwrite pulumi up/,
  );
  expect(read("2026-02-01").warnings[0]).toContain("is true until 2026-02-01T00:00:00.000Z");
  expect(read("2025-12-31").warnings).toEqual([
    "taskrouter:overwrite has ended (2025-12-31) and has no effect: `pulumi config rm taskrouter:overwrite`",
  ]);
});

test("rejects a permission that does not exist, and a setting that is neither a boolean nor a time", () => {
  expect(() => read(undefined, "adopt,all")).toThrow(
    'TASKROUTER_PERMIT contains "all", which is not a permission: there are adopt, overwrite, delete, near, many, forget',
  );
  for (const value of ["yes", "2026-13-45", "1"])
    expect(() => read(value)).toThrow(`taskrouter:overwrite must be true or false, but is "${value}"`);
});
