import { readFileSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { STACK_TRACE } from "../support.js";
import { createFleet, eventsOf, makeFifo } from "./fake-pulumi.js";

const WORKSPACE = (name: string) => `workspace: { friendlyName: ${name} }
taskQueues: { q: { friendlyName: Q } }
workflows: { w: { defaultFilter: { queue: q } } }
`;

const site = (name: string, files: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      "Pulumi.yaml": `name: ${name}\n`,
      "Pulumi.prod.yaml": "config:\n  taskrouter:accountSid: AC1\n",
      "taskrouter/cc.yaml": WORKSPACE(name),
      ...files,
    }).map(([path, text]) => [`sites/${name}/${path}`, text]),
  );

const LOCKED = "error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end\n";

const FLEET = {
  ...site("berlin", { "up.json": eventsOf("1==1", 'languages HAS "en"') }),
  ...site("oslo", { "up.json": '{"summaryEvent":{"resourceChanges":{"same":6}}}\n' }),
  ...site("rome", { stderr: LOCKED, code: "255" }),
};

interface Report {
  readonly verdict: string;
  readonly stacks: readonly { name: string; outcome: string; verdict: string; advice?: string; isEarlier?: boolean }[];
}

const outcomes = (text: string) => (JSON.parse(text) as Report).stacks.map(({ name, outcome }) => `${name} ${outcome}`);

describe("up", () => {
  test("goes on after a failure, reports in words, and resumes what is left", async () => {
    const fleet = createFleet(FLEET);
    const first = await fleet.run(["up", "sites/*:prod"]);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(
      /^fleet up: 3 stacks: 1 failed \(sites\/rome:prod\), 1 changed, 1 is unchanged \(\d+ s\)\n/,
    );
    expect(first.out).toContain(`✗ sites/rome:prod failed
    the stack is locked by another run, and nothing was changed
    wait until that run has ended. Only if it is surely dead: pulumi cancel --yes --stack prod --cwd sites/rome
~ sites/berlin:prod changed
    task queue "English" changes
      ~ targetWorkers`);
    expect(first.out).toContain("next: taskrouter fleet up 'sites/*:prod' --resume");
    expect(first.out).not.toContain("hush");
    expect(first.err).toMatch(/\[3\/3\] /);
    expect(fleet.calls()).toEqual(["berlin up into a file", "oslo up into a file", "rome up into a file"]);

    writeFileSync(join(fleet.folder, "sites/rome/code"), "0");
    writeFileSync(join(fleet.folder, "sites/rome/stderr"), "");
    const second = await fleet.run(["up", "sites/*:prod", "--resume", "--format", "json"]);
    expect(second.code).toBe(0);
    expect(fleet.calls()).toEqual(["rome up into a file"]);
    expect(outcomes(second.out)).toEqual(["sites/berlin:prod changed", "sites/oslo:prod fine", "sites/rome:prod fine"]);
    await fleet.run(["up", "sites/*:prod", "--resume"]);
    expect(fleet.calls()).toEqual(["berlin up into a file", "oslo up into a file", "rome up into a file"]);
  });

  test("asks a person first, unless --yes", async () => {
    const fleet = createFleet({ ...site("berlin"), ...site("oslo") });
    const no = await fleet.run(["up", "sites/*"], { answer: "n" });
    expect(no).toMatchObject({ code: 0, out: "" });
    expect(no.err).toBe("Update 2 stacks (sites/berlin:prod, sites/oslo:prod)? [y/N] nothing was changed\n");
    expect(fleet.calls()).toEqual([]);
    expect((await fleet.run(["preview", "sites/*"], { answer: "n" })).out).toContain("fleet preview: 2 stacks");
    fleet.calls();
    expect((await fleet.run(["up", "sites/*"], { answer: "y" })).code).toBe(0);
    expect((await fleet.run(["up", "sites/*", "--yes"], { answer: "n" })).code).toBe(0);
    expect(fleet.calls()).toHaveLength(4);
  });

  test("with --fail-fast starts no further stack", async () => {
    const fleet = createFleet({
      ...site("berlin", { code: "1", stderr: "error: no stack named 'prod' found\n" }),
      ...site("oslo"),
    });
    const { code, out } = await fleet.run(["up", "sites/*", "--fail-fast", "--workers", "1"]);
    expect(code).toBe(1);
    expect(out).toContain(
      "✗ sites/berlin:prod failed\n    no stack named 'prod' found\n· sites/oslo:prod was not started",
    );
    expect(fleet.calls()).toEqual(["berlin up into a file"]);
  });

  test("a stack whose engine is killed is named with the command that unlocks it", async () => {
    const fleet = createFleet({ ...site("berlin", { "up.json": "" }), ...site("oslo") });
    writeFileSync(join(fleet.folder, "bin/pulumi"), '#!/bin/sh\n[ "$(basename "$PWD")" = oslo ] || kill -9 $$\n');
    const { code, out } = await fleet.run(["up", "sites/*"]);
    expect(code).toBe(1);
    expect(out).toContain(`✗ sites/berlin:prod failed
    the engine was killed (SIGKILL)
    its lock may be left; if no engine of it runs any more: pulumi cancel --yes --stack prod --cwd sites/berlin`);
  });

  test("after Ctrl-C, what runs is finished, nothing more starts, and the report is shown", async () => {
    const fleet = createFleet({ ...FLEET });
    for (const name of ["started", "go"]) makeFifo(join(fleet.folder, "sites/berlin", name));
    let asked = 0;
    const waitForEnd = async () => {
      asked += 1;
      if (asked === 1) await readFile(join(fleet.folder, "sites/berlin/started"));
      else {
        await writeFile(join(fleet.folder, "sites/berlin/go"), "");
        await new Promise(() => undefined);
      }
    };
    const { code, out, err } = await fleet.run(["up", "sites/*", "--workers", "1"], { waitForEnd });
    expect(code).toBe(3);
    expect(err).toContain("stopping: no further stack starts");
    expect(out).toContain("fleet up: 3 stacks: 2 were not started, 1 changed");
    expect(fleet.calls()).toEqual(["berlin up into a file"]);
  });

  test("a second Ctrl-C asks the engines to stop", async () => {
    const fleet = createFleet({ ...FLEET });
    for (const name of ["started", "go"]) makeFifo(join(fleet.folder, "sites/berlin", name));
    let asked = 0;
    const waitForEnd = async () => {
      asked += 1;
      if (asked === 1) await readFile(join(fleet.folder, "sites/berlin/started"));
      else if (asked > 2) await new Promise(() => undefined);
    };
    const { code, out } = await fleet.run(["up", "sites/*", "--workers", "1"], { waitForEnd });
    expect(code).toBe(3);
    expect(out).toContain("◌ sites/berlin:prod was canceled");
    expect(out).toContain("3 stacks: 1 was canceled, 2 were not started");
  });
});

test("preview says the error of a preview that fails", async () => {
  const fleet = createFleet({
    ...site("berlin", { "preview.json": '{"steps":[],"diagnostics":[]}' }),
    ...site("oslo", { code: "1", stderr: "error: the passphrase of https://me:pw@example.com is wrong\n" }),
  });
  const { code, out } = await fleet.run(["preview", "sites/*"]);
  expect(code).toBe(1);
  expect(out).toContain("2 stacks: 1 failed (sites/oslo:prod), 1 is unchanged");
  expect(out).toContain("    the passphrase of https://***@example.com is wrong\n");
});

test("validate checks each stack with its own overlay and variables", async () => {
  const fleet = createFleet({
    ...site("berlin", {
      "taskrouter/cc.yaml": WORKSPACE("berlin").replace("queue: q", 'queue: "${vars.queue}"'),
      "config.json": '{"taskrouter:vars":{"value":"{\\"queue\\":\\"q\\"}"}}',
    }),
    ...site("oslo", { "taskrouter/overlays/prod.yaml": "workflows: { w: { defaultFilter: { queue: p } } }\n" }),
  });
  const { code, out } = await fleet.run(["validate", "sites/*", "--format", "junit", "--out", "fleet.xml"]);
  expect(code).toBe(1);
  expect(out).toContain("2 stacks: 1 has errors (sites/oslo:prod), 1 has no errors");
  expect(out).toMatch(/sites\/oslo\/taskrouter\/overlays\/prod\.yaml:1:\d+: error: unknown task queue "p"/);
  expect(fleet.calls()).toEqual(["berlin config", "oslo config"]);
  const xml = readFileSync(join(fleet.folder, "fleet.xml"), "utf8");
  expect(xml).toContain('tests="2" failures="1" errors="0" skipped="0"');
});

test("commands whose output can have secrets write it into no file", async () => {
  const fleet = createFleet(site("berlin"));
  for (const command of ["preview", "drift", "validate"]) await fleet.run([command, "sites/berlin:prod"]);
  expect(fleet.calls()).toEqual(["berlin config", "berlin config", "berlin preview", "berlin stack"]);
});

test("drift names the stack whose state cannot be read, and not a trace", async () => {
  const fleet = createFleet(site("berlin", { stderr: "error: no stack named 'prod' found\n", code: "255" }));
  const { code, out, err } = await fleet.run(["drift", "sites/berlin:prod"]);
  expect(code).toBe(1);
  expect(out).toContain("    cannot read the state of the stack prod: no stack named 'prod' found\n");
  expect(out + err).not.toMatch(STACK_TRACE);
});

describe("matrix", () => {
  const files = {
    ...site("berlin"),
    ...site("oslo", {
      "Pulumi.prod.yaml": "config:\n  taskrouter:accountSid: { secure: v1:abc }\n",
      "config.json": '{"taskrouter:accountSid":{"value":"ACsecret","secret":true}}',
    }),
    "fleet.yaml": `stacks:
  - { project: sites/berlin, stack: prod, labels: { region: emea } }
  - { project: sites/oslo, stack: prod }
`,
  };

  test("prints one line for GitHub, without an account that is secret", async () => {
    const { code, out } = await createFleet(files).run(["matrix"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^.*\n$/);
    const [berlin, oslo] = (JSON.parse(out) as { include: unknown[] }).include;
    expect(berlin).toEqual({
      name: "sites/berlin:prod",
      project: "sites/berlin",
      stack: "prod",
      account: "AC1",
      labels: { region: "emea" },
    });
    expect(oslo).toMatchObject({ account: expect.stringMatching(/^secret-[0-9a-f]{8}$/) });
  });

  test("prints a hidden job for GitLab", async () => {
    const { out } = await createFleet(files).run(["matrix", "--format", "gitlab", "--label", "region=emea"]);
    expect(out).toBe(`.fleet:
  parallel:
    matrix:
      - FLEET_NAME: "sites/berlin:prod"
        FLEET_PROJECT: "sites/berlin"
        FLEET_STACK: "prod"
        FLEET_ACCOUNT: "AC1"
`);
  });
});

const SAME = {
  ...site("berlin"),
  ...site("oslo", { "taskrouter/cc.yaml": WORKSPACE("berlin") }),
};

test.each<[string, Record<string, string>, string[], string]>([
  ["no fleet file", FLEET, ["up"], "there is no fleet.yaml in "],
  [
    "a fleet file that does not exist",
    FLEET,
    ["up", "other.yaml"],
    "other.yaml: error: no file or folder has this name",
  ],
  ["an empty glob", FLEET, ["up", "places/*"], 'no folder with a Pulumi.yaml matches "places/*"'],
  ["a stack twice", FLEET, ["up", "sites/berlin:prod", "sites/*"], 'the stack "sites/berlin:prod" is listed twice'],
  [
    "two stacks on one workspace",
    SAME,
    ["up", "sites/*"],
    'the stacks "sites/oslo:prod" and "sites/berlin:prod" are for one workspace',
  ],
  ["an unknown name", FLEET, ["up", "sites/*", "--only", "sites/oslo:prd"], 'did you mean "sites/oslo:prod"?'],
  ["a label without a value", FLEET, ["up", "sites/*", "--label", "emea"], "must look like region=emea"],
  [
    "formats without files",
    FLEET,
    ["up", "sites/*", "--format", "json", "--format", "junit"],
    "--out is needed once per --format",
  ],
  ["no workers", FLEET, ["up", "sites/*", "--workers", "0"], "It must be a whole number from 1 to 256."],
  ["an option of another command", FLEET, ["validate", "sites/*", "--refresh"], "unknown option '--refresh'"],
])("%s is refused before anything runs", async (_, files, args, said) => {
  const fleet = createFleet(files);
  const { code, out, err } = await fleet.run(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
  expect(err).not.toMatch(STACK_TRACE);
  expect(fleet.calls()).toEqual([]);
});

test("nothing starts if the journal cannot be written", async () => {
  const fleet = createFleet({ ...FLEET, ".taskrouter": "a file" });
  const { code, err } = await fleet.run(["up", "sites/*"]);
  expect(code).toBe(3);
  expect(err).toMatch(/^error: cannot write the journal .*, so nothing was started: /);
  expect(fleet.calls()).toEqual([]);
});
