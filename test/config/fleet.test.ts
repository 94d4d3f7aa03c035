import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, onTestFinished, test } from "vitest";
import { matchesName } from "../../config/fleet/find-stacks.js";
import { refuseSharedWorkspaces } from "../../config/fleet/refuse-shared-workspaces.js";
import { fleetSchema } from "../../config/fleet/schema.js";
import { readStackSettings } from "../../config/fleet/stack-settings.js";
import { findFleet, formatDiagnostics, type LoadedFleet, loadFleet, workspaceOf } from "../../config/index.js";

/** Three projects; that of oslo has two stacks with a file. */
const PROJECTS = {
  "sites/berlin/Pulumi.yaml": "name: berlin\n",
  "sites/berlin/Pulumi.prod.yaml": "",
  "sites/oslo/Pulumi.yaml": "name: oslo\n",
  "sites/oslo/Pulumi.dev.yaml": "",
  "sites/oslo/Pulumi.prod.yml": "",
  "sites/rome/Pulumi.yml": "name: rome\n",
  "sites/empty/readme.md": "",
  "sites/node_modules/x/Pulumi.yaml": "name: x\n",
  "sites/.hidden/Pulumi.yaml": "name: hidden\n",
};

function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-fleet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...PROJECTS, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function load(text: string, files: Readonly<Record<string, string>> = {}) {
  const folder = createFolder({ ...files, "fleet.yaml": text });
  return show(loadFleet(join(folder, "fleet.yaml")), folder);
}

function show(loaded: LoadedFleet, cwd: string) {
  const lines = formatDiagnostics(loaded, { cwd }).split("\n");
  const found = lines.filter((line) => /\[[a-z-]+\]$/.test(line));
  return { names: loaded.fleet?.stacks.map(({ name }) => name), found, fleet: loaded.fleet };
}

describe("a fleet file", () => {
  test("lists stacks by name and by glob, with their settings", () => {
    const { fleet, names, found } = load(
      `workers: 4
workersPerAccount: 3
accounts:
  emea: { workers: 1 }
stacks:
  - { project: sites/rome, stack: acme/prod, account: emea, labels: { region: emea } }
  - { project: "sites/*", stack: prod* , sharesWorkspace: true }
`.replace("sites/*", "sites/{berlin,oslo}"),
    );
    expect(found).toEqual([]);
    expect(names).toEqual(["sites/rome:acme/prod", "sites/berlin:prod", "sites/oslo:prod"]);
    expect(fleet).toMatchObject({ workers: 4, workersPerAccount: 3, accounts: new Map([["emea", 1]]) });
    expect(fleet?.stacks[0]).toMatchObject({ account: "emea", labels: { region: "emea" }, sharesWorkspace: false });
    expect(fleet?.stacks[1]).toMatchObject({ labels: {}, sharesWorkspace: true });
  });

  test.each([
    ["no stacks", "workers: 2\n", 'fleet.yaml:1:1: error: "stacks" is missing here [missing-key]'],
    ["an empty file", "", "fleet.yaml:1:1: error: must be a map, but is empty [wrong-type]"],
    [
      "a misspelled key",
      "stacks: [{ project: sites/rome, stak: prod }]\n",
      'fleet.yaml:1:33: error: unknown key "stak", did you mean "stack"?',
    ],
    ["too many workers", "workers: 999\nstacks: [{ project: sites/rome, stack: p }]\n", "fleet.yaml:1:10: error: "],
    [
      "a folder that does not exist",
      "stacks:\n  - { project: sites/paris, stack: prod }\n",
      'fleet.yaml:2:5: error: the folder "sites/paris" does not exist: name the folder of a Pulumi project [no-stack]',
    ],
    [
      "a folder without a project",
      "stacks:\n  - { project: sites/empty, stack: prod }\n",
      'fleet.yaml:2:5: error: there is no Pulumi.yaml in "sites/empty": name the folder of a Pulumi project [no-stack]',
    ],
    [
      "a glob that matches no project",
      "stacks:\n  - { project: place/*, stack: prod }\n",
      'fleet.yaml:2:5: error: no folder with a Pulumi.yaml matches "place/*" [no-stack]',
    ],
    [
      "a glob that matches no stack",
      'stacks:\n  - { project: sites/rome, stack: "*" }\n',
      'fleet.yaml:2:5: error: no stack of "sites/rome" matches "*"',
    ],
    [
      "a stack twice",
      "stacks:\n  - { project: sites/rome, stack: p }\n  - { project: ./sites/rome/, stack: p }\n",
      'fleet.yaml:3:5: error: the stack "sites/rome:p" is listed twice: keep one [stack-twice]',
    ],
    ["text that is not YAML", "stacks: [\n", "fleet.yaml:1:9: error: this is never closed"],
  ])("with %s is refused at its position", (_, text, expected) => {
    const { fleet, found } = load(text);
    expect(fleet).toBeUndefined();
    expect(found.join("\n")).toContain(expected);
  });

  test("that does not exist or is a folder is reported", () => {
    const folder = createFolder({});
    expect(show(loadFleet(join(folder, "fleet.yaml")), folder).found).toEqual([
      "fleet.yaml: error: no file or folder has this name [unreadable]",
    ]);
    expect(show(loadFleet(join(folder, "sites")), folder).found).toEqual([
      "sites: error: is not an ordinary file [unreadable]",
    ]);
  });

  test("with two folders of one project, or one folder by two paths, names both", () => {
    const copy = { "copy/Pulumi.yaml": "name: rome\n" };
    const text = "stacks:\n  - { project: sites/rome, stack: p }\n  - { project: copy, stack: p }\n";
    expect(load(text, copy).found).toEqual([
      'fleet.yaml:3:5: error: the stacks "copy:p" and "sites/rome:p" are the same, with one state: keep one [stack-twice]',
    ]);
    const other = { "copy/Pulumi.yaml": "name: rome\nbackend: { url: file://./state }\n" };
    expect(load(text, other).found).toEqual([]);
    const folder = createFolder({ "fleet.yaml": text.replace("copy", "link") });
    symlinkSync(join(folder, "sites/rome"), join(folder, "link"));
    expect(show(loadFleet(join(folder, "fleet.yaml")), folder).found).toHaveLength(1);
  });

  test("has a schema that Ajv compiles strictly", () => {
    expect(() => new Ajv({ strict: true }).compile(fleetSchema)).not.toThrow();
  });
});

describe("patterns", () => {
  test.each([
    [["sites/*"], ["sites/berlin:prod", "sites/oslo:dev", "sites/oslo:prod"]],
    [["**/oslo:d*"], ["sites/oslo:dev"]],
    [["sites/rome:anything"], ["sites/rome:anything"]],
    [
      ["./sites/b*", "sites/oslo:dev"],
      ["sites/berlin:prod", "sites/oslo:dev"],
    ],
  ])("%j are %j", (patterns, expected) => {
    const folder = createFolder({});
    const { names, found } = show(findFleet(patterns, folder), folder);
    expect({ names, found }).toEqual({ names: expected, found: [] });
  });

  test("that match nothing are reported without a position", () => {
    const folder = createFolder({});
    expect(show(findFleet(["place/*"], folder), folder).found).toEqual([
      'command line: error: no folder with a Pulumi.yaml matches "place/*" [no-stack]',
    ]);
  });

  test.each([
    ["sites/*:prod", "sites/oslo:prod", true],
    ["sites/*", "sites/oslo:prod", true],
    ["sites/oslo:prod", "sites/oslo:prod", true],
    ["sites/oslo:dev", "sites/oslo:prod", false],
    ["sites/*", "sites/a/b:prod", false],
  ])("%s and %s", (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });
});

test("the settings of a stack are read from its files, and nothing encrypted is", () => {
  const folder = createFolder({
    "p/Pulumi.yaml":
      "name: p\nconfig:\n  taskrouter:region: { value: ie1 }\n  taskrouter:edge: dublin\n  aws:region: x\n",
    "p/Pulumi.prod.yaml":
      "environment: [shared]\nconfig:\n  taskrouter:accountSid: { secure: v1:abc }\n  taskrouter:edge: tokyo\n",
  });
  expect(readStackSettings(join(folder, "p"), "acme/prod")).toEqual({
    project: "p",
    config: { region: "ie1", edge: "tokyo" },
    encrypted: new Set(["accountSid"]),
    isOpen: true,
  });
  expect(readStackSettings(join(folder, "nowhere"), "prod")).toEqual({
    config: {},
    encrypted: new Set(),
    isOpen: false,
  });
});

describe("two stacks on one workspace", () => {
  const QUEUES = "taskQueues: { q: { friendlyName: Q } }\nworkflows: { w: { defaultFilter: { queue: q } } }\n";
  const check = (
    one: string,
    other: string,
    more: { shares?: boolean; account?: string; location?: string; config?: string } = {},
  ) => {
    const folder = createFolder({
      "sites/berlin/taskrouter/cc.yaml": `${one}\n${QUEUES}`,
      "sites/rome/taskrouter/cc.yaml": `${other}\n${QUEUES}`,
      "sites/berlin/Pulumi.prod.yaml": more.config ?? "",
    });
    const shares = more.shares === true ? ", sharesWorkspace: true" : "";
    writeFileSync(
      join(folder, "fleet.yaml"),
      `stacks:\n  - { project: sites/berlin, stack: prod${shares} }\n  - { project: sites/rome, stack: prod${shares} }\n`,
    );
    const { fleet, sources } = loadFleet(join(folder, "fleet.yaml"));
    const stacks = (fleet?.stacks ?? []).map((stack, at) => ({
      ...stack,
      accountKey: at === 0 ? "AC1" : (more.account ?? "AC1"),
      location: at === 0 ? "" : (more.location ?? ""),
      workspace: workspaceOf(join(stack.folder, at === 0 ? "Pulumi.yaml" : "Pulumi.yml"), stack.folder, stack.stack),
    }));
    expect(stacks).toHaveLength(2);
    const reported = formatDiagnostics(refuseSharedWorkspaces(stacks, sources), { cwd: folder });
    return reported.split("\n").filter((line) => line.endsWith("[same-workspace]"));
  };
  const NAMED = "workspace: { friendlyName: Support }";
  const SID = `workspace: { sid: WS${"0".repeat(32)} }`;

  test("are refused, and both are named", () => {
    expect(check(NAMED, NAMED)).toEqual([
      'fleet.yaml:3:5: error: the stacks "sites/rome:prod" and "sites/berlin:prod" are for one workspace, "Support": ' +
        "two stacks would overwrite each other's objects, so give one another name, or remove it [same-workspace]",
    ]);
    expect(check(SID, SID).join("")).toContain('write "sharesWorkspace: true" at both in a fleet file');
  });

  test("may share an existing one if both say so, and never one that they own", () => {
    expect(check(SID, SID, { shares: true })).toEqual([]);
    expect(check(NAMED, NAMED, { shares: true })).toHaveLength(1);
  });

  test("are not reported for two accounts, two regions or two names", () => {
    expect(check(NAMED, NAMED, { account: "AC2" })).toEqual([]);
    expect(check(NAMED, NAMED, { location: "ie1" })).toEqual([]);
    expect(check(NAMED, NAMED.replace("Support", "Sales"))).toEqual([]);
  });

  test("are found by the values of their variables; an encrypted one is not known", () => {
    const variable = 'workspace: { friendlyName: "${vars.name}" }';
    const set = (value: string) => `config:\n  taskrouter:vars:\n    name: ${value}\n`;
    expect(check(variable, NAMED, { config: set("Support") })).toHaveLength(1);
    expect(check(variable, NAMED, { config: set("Sales") })).toEqual([]);
    expect(check(variable, NAMED, { config: set("{ secure: v1:abc }") })).toEqual([]);
  });
});
