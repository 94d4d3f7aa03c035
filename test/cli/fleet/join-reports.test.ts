import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STACK_TRACE } from "../support.js";
import { createFleet } from "./fake-pulumi.js";

const site = (name: string) => ({
  [`sites/${name}/Pulumi.yaml`]: `name: ${name}\n`,
  [`sites/${name}/taskrouter/cc.yaml`]: `workspace: { friendlyName: ${name} }\n`,
});

const FILES = {
  ...site("berlin"),
  ...site("oslo"),
  ...site("rome"),
  "fleet.yaml": "stacks:\n  - { project: sites/*, stack: prod }\n",
};

/** Runs one job per stack, as CI does; `rome` has none. */
async function runJobs() {
  const fleet = createFleet(FILES);
  for (const name of ["oslo", "berlin"])
    await fleet.run(["validate", "--only", `sites/${name}:prod`, "--format", "json", "--out", `${name}.json`]);
  return fleet;
}

test("the reports of single jobs become one in the order of the fleet, and a stack without a report was not started", async () => {
  const fleet = await runJobs();
  const { code, out } = await fleet.run([
    "report",
    "oslo.json",
    "berlin.json",
    "--format",
    "junit",
    "--out",
    "all.xml",
  ]);
  expect(code).toBe(1);
  expect(out).toMatch(/^fleet validate: 3 stacks: 1 was not started, 2 have no errors \(\d+ s\)\n/);
  const xml = readFileSync(join(fleet.folder, "all.xml"), "utf8");
  expect([...xml.matchAll(/classname="sites\/(\w+)"/g)].map(([, name]) => name)).toEqual(["berlin", "oslo", "rome"]);
});

test("without the stack that is missing, the joined report is that of one run", async () => {
  const fleet = await runJobs();
  const some = ["--only", "sites/[bo]*", "--format", "json"];
  const joined = await fleet.run(["report", "oslo.json", "berlin.json", ...some]);
  const whole = await fleet.run(["validate", ...some]);
  expect([joined.code, whole.code]).toEqual([0, 0]);
  const plain = (text: string) => text.replace(/"seconds": [\d.e-]+/g, '"seconds": 0');
  expect(plain(joined.out)).toBe(plain(whole.out));
});

test.each([
  ["no such file", ["berlin.json", "paris.json"], 2, "cannot read paris.json: ENOENT"],
  ["another file", ["fleet.yaml"], 2, "fleet.yaml is not a report of `taskrouter fleet … --format json`"],
  [
    "one report twice",
    ["berlin.json", "./berlin.json"],
    2,
    "the stack sites/berlin:prod is in berlin.json and in ./berlin",
  ],
  [
    "reports of two commands",
    ["berlin.json", "drift.json"],
    2,
    "berlin.json is of fleet validate, and drift.json of fleet",
  ],
  [
    "a stack of another fleet",
    ["oslo.json", "--only", "sites/b*"],
    2,
    "the stack sites/oslo:prod of oslo.json is not in",
  ],
])("%s is refused", async (_, args, code, said) => {
  const fleet = await runJobs();
  await fleet.run(["drift", "--only", "sites/berlin:prod", "--format", "json", "--out", "drift.json"]);
  const ran = await fleet.run(["report", ...args]);
  expect(ran).toMatchObject({ code, out: "" });
  expect(ran.err).toContain(said);
  expect(ran.err).not.toMatch(STACK_TRACE);
});
