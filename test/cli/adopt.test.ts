import { expect, test } from "vitest";
import { addToState } from "../../cli/commands/adopt/assemble.js";
import { compareGoals } from "../../cli/commands/adopt/compare.js";
import { completeInputs } from "../../cli/commands/adopt/complete-inputs.js";
import { type Goal, readGoals } from "../../cli/commands/adopt/goal.js";
import { refuseNative } from "../../cli/commands/adopt/refuse-native.js";
import type { Row } from "../../cli/commands/adopt/row.js";
import { showReport } from "../../cli/commands/adopt/show-report.js";
import { listEntries } from "../../cli/stack/exported-state.js";
import { DIGESTS, ORIGINS, UNKNOWN } from "../../model/index.js";
import type { Adopter } from "../../provider/adopt/index.js";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const NOW = "2026-01-31T12:00:00.000Z";
const urnOf = (type: string, name: string) => `urn:pulumi:dev::p::${type}::${name}`;
const STACK = urnOf("pulumi:pulumi:Stack", "p-dev");
const PROVIDER = urnOf("pulumi:providers:pulumi-nodejs", "default");
const COMPONENT = urnOf("taskrouter:index:TaskRouter", "cc");
const QUEUE = urnOf("taskrouter:index:TaskRouter$pulumi-nodejs:dynamic/taskrouter:TaskQueue", "cc-q");
const MISSING = urnOf("taskrouter:index:TaskRouter$pulumi-nodejs:dynamic/taskrouter:TaskQueue", "cc-new");

/** The goals of `pulumi preview --json --save-plan` for a queue that exists, one that does not, and a bucket. */
function preview() {
  const provider = `${PROVIDER}::${UNKNOWN}`;
  const step = (urn: string, newState: object) => ({ op: "create", urn, newState: { urn, ...newState } });
  const steps = [
    step(STACK, { custom: false, type: "pulumi:pulumi:Stack" }),
    step(COMPONENT, { custom: false, type: "taskrouter:index:TaskRouter", parent: STACK }),
    step(urnOf("aws:s3:Bucket", "b"), { custom: true, type: "aws:s3:Bucket", parent: STACK }),
    step(QUEUE, {
      custom: true,
      type: "pulumi-nodejs:dynamic/taskrouter:TaskQueue",
      inputs: { friendlyName: "[secret]" },
      parent: COMPONENT,
      provider,
      dependencies: [MISSING],
      propertyDependencies: { friendlyName: [], __hints: [], reservationActivitySid: [MISSING] },
    }),
    step(MISSING, { custom: true, type: "pulumi-nodejs:dynamic/taskrouter:TaskQueue", parent: COMPONENT, provider }),
  ];
  const resourcePlans = {
    [PROVIDER]: {
      goal: { type: "pulumi:providers:pulumi-nodejs", inputDiff: { adds: { a: "1" } } },
      steps: ["create"],
    },
    [QUEUE]: { goal: { inputDiff: { adds: { friendlyName: "Q", __provider: "text" } } }, steps: ["create"] },
  };
  return readGoals({ steps }, { resourcePlans });
}

test("the goals have the inputs of the plan, and the provider that the preview hides", () => {
  const goals = preview();
  expect(goals.map(({ urn }) => urn.split("::").at(-1))).toEqual(["default", "p-dev", "cc", "b", "cc-q", "cc-new"]);
  expect(goals.find(({ urn }) => urn === QUEUE)).toMatchObject({
    kind: "TaskQueue",
    entry: { inputs: { friendlyName: "Q" } },
  });
});

test("a program of the native provider alone is refused with its own ways to adopt", () => {
  const type = "taskrouter:index:TaskQueue";
  const goals = readGoals({ steps: [{ op: "create", urn: urnOf(type, "q"), newState: { type, custom: true } }] }, {});
  expect(() => refuseNative(goals)).toThrow(
    /declares 1 resource of the native provider, which `taskrouter adopt` does not adopt[\s\S]*pulumi import --file/,
  );
  // next to resources of the classes, these are adopted
  expect(() => refuseNative([...goals, ...preview()])).not.toThrow();
  expect(() => refuseNative(preview())).not.toThrow();
});

test("a state gets the adopted object, its component and its provider, and no reference to what does not exist", () => {
  const adopted = new Map([
    [
      QUEUE,
      { sid: "WQ1", inputs: { friendlyName: "Q", url: "u", __secrets: ["url"] }, outs: { sid: "WQ1", url: "u" } },
    ],
  ]);
  const before = { version: 3, deployment: { manifest: {}, resources: [{ urn: "urn:pulumi:dev::p::x::old" }] } };
  const after = addToState(before, preview(), adopted, NOW);
  const entries = listEntries(after);
  expect(entries.map(({ urn }) => `${urn}`.split("::").at(-1))).toEqual(["old", "p-dev", "default", "cc", "cc-q"]);
  const [, , provider, , queue] = entries;
  expect(queue).toEqual({
    urn: QUEUE,
    custom: true,
    id: "WQ1",
    type: "pulumi-nodejs:dynamic/taskrouter:TaskQueue",
    parent: COMPONENT,
    provider: `${PROVIDER}::${provider?.id}`,
    inputs: {
      friendlyName: "Q",
      __secrets: ["url"],
      url: expect.objectContaining({ plaintext: '"u"' }),
      __provider: "text",
    },
    outputs: { sid: "WQ1", url: expect.objectContaining({ plaintext: '"u"' }), __provider: "text" },
    propertyDependencies: { friendlyName: [], reservationActivitySid: [] },
    created: NOW,
    modified: NOW,
  });
  expect(before.deployment.resources).toHaveLength(1);
});

test("SIDs of objects that exist are put in place of unknown ones, and what stays unknown is open", () => {
  const known = { sids: new Map([["urn:q", "WQ1"]]), ownerships: new Map([["urn:w", "adopted"]]) };
  const checked = {
    workspaceSid: UNKNOWN,
    __workspace: UNKNOWN,
    __sids: { taskQueues: { a: UNKNOWN, b: UNKNOWN, c: "WQ3" }, activities: {} },
    targetWorkers: UNKNOWN,
    eventCallbackUrl: "[secret]",
    friendlyName: "Q",
    adopt: "byName",
    __provider: "text",
    [ORIGINS]: { workspaceSid: "urn:w", __sids: { taskQueues: { a: "urn:q", b: "urn:gone" } } },
    [DIGESTS]: { eventCallbackUrl: "d" },
  };
  expect(completeInputs(checked, { ...known, sids: new Map([...known.sids, ["urn:w", "WS1"]]) })).toEqual({
    inputs: {
      workspaceSid: "WS1",
      __workspace: "adopted",
      __sids: { taskQueues: { a: "WQ1", c: "WQ3" }, activities: {} },
      friendlyName: "Q",
    },
    open: ["targetWorkers"],
    digests: { eventCallbackUrl: "d" },
  });
  expect(completeInputs(checked, known).inputs.workspaceSid).toBeUndefined();
});

const row = (more: Partial<Row>): Row => ({
  kind: "TaskQueue",
  resource: "cc-q",
  name: "Q",
  status: "equal",
  sid: "WQ1",
  isManaged: false,
  differences: [],
  changes: [],
  others: [],
  ...more,
});

test("differences name the activities that nothing declares", async () => {
  const values = (sid: string) => ({ workspaceSid: "WS1", friendlyName: "Q", reservationActivitySid: sid });
  const differences = [{ word: "reservationActivitySid", live: "WA1", declared: "WA2", isUrl: false }];
  const look = { status: "differs", sid: "WQ1", inputs: values("WA1"), declared: values("WA2"), differences } as const;
  const lists: string[] = [];
  const adopter: Adopter = {
    key: "",
    claim: () => {},
    lookFor: async () => ({ ...look, outs: values("WA1") }),
    lookAt: async () => ({ status: "missing" }),
    review: async () => ({ declared: {}, look: { status: "missing" } }),
    hasWorkspace: async () => true,
    listNames: async (sid) => {
      lists.push(sid);
      return new Map([
        ["WA1", "Clicked"],
        ["WA2", "Declared"],
      ]);
    },
    listUndeclared: async () => [],
    close: async () => {},
  };
  const goal: Goal = {
    urn: QUEUE,
    op: "create",
    kind: "TaskQueue",
    isNewNative: false,
    entry: { urn: QUEUE, inputs: values("WA2") },
    before: undefined,
  };
  const { rows } = await compareGoals([goal, goal], [], adopter);
  expect(rows[0]?.changes).toEqual(['~ reservationActivity "Clicked" → "Declared"']);
  expect(lists).toEqual(["WS1"]);
});

test("a report lists at most 20 equal objects per kind, and everything else", () => {
  const equal = Array.from({ length: 25 }, (_, at) => row({ name: `Q${at}` }));
  const rows = [
    ...equal,
    row({ status: "differs", changes: ["timeout 1 → 2"] }),
    row({ isManaged: true }),
    row({ status: "removed", isManaged: true, name: "\u{1f389}" }),
  ];
  const undeclared = [{ kind: "Workflow", sid: "WW1", name: "Old" } as const];
  const text = showReport({ stack: "dev", rows, undeclared }, { isColor: false });
  expect(text.match(/^= task queue /gm)).toHaveLength(20);
  expect(text).toContain("5 more, equal");
  expect(text).toContain("1 already in the state, equal");
  expect(text).toMatch(/~ task queue +"Q" +WQ1 {2}differs\n {6}timeout 1 → 2\n/);
  expect(text).toContain('not declared: 1 workflow: "Old" (WW1)');
  expect(text.trimEnd().split("\n").at(-1)).toBe(
    "26 to adopt: 25 equal, 1 differ; 2 already in the state; 1 not declared",
  );
  expect(showReport({ stack: "dev", rows: [row({})], undeclared: [] }, { isColor: true })).toContain("\u001b[32m=");
});

test("a report fits a narrow terminal: aligned, else with single gaps, else on two lines", () => {
  const rows = [row({ name: "Short" }), row({ kind: "WorkspaceDefaults", name: "A workspace with a long name" })];
  const show = (columns?: number) =>
    showReport({ stack: "dev", rows, undeclared: [] }, { isColor: false, columns }).split("\n").slice(0, 3);
  const aligned = [
    '= default activities of workspace  "A workspace with a long name"  WQ1  equal',
    '= task queue                       "Short"                         WQ1  equal',
  ];
  expect(show()).toEqual([...aligned, ""]);
  expect(show(77)).toEqual([...aligned, ""]);
  expect(show(76)).toEqual([
    '= default activities of workspace  "A workspace with a long name"',
    "      WQ1  equal",
    '= task queue  "Short"  WQ1  equal',
  ]);
});

test("a report lists the objects by workspace and kind, in any order of the program", () => {
  const rows = [
    row({ kind: "Workflow", workspace: "EU", name: "W" }),
    row({ kind: "Workspace", workspace: "US", name: "US" }),
    row({ kind: "Workspace", workspace: "EU", name: "EU" }),
    row({ workspace: "EU" }),
  ];
  const show = (some: readonly Row[]) =>
    showReport({ stack: "dev", rows: some, undeclared: [] }, { isColor: false }).split("\n");
  expect(show(rows).slice(0, 7)).toEqual([
    'in workspace "EU":',
    '= workspace   "EU"  WQ1  equal',
    '= task queue  "Q"   WQ1  equal',
    '= workflow    "W"   WQ1  equal',
    "",
    'in workspace "US":',
    '= workspace   "US"  WQ1  equal',
  ]);
  expect(show(rows.slice(2))[0]).toBe('= workspace   "EU"  WQ1  equal');
});

test("adopt without a project says where it looked", async () => {
  const cwd = createFolder({ "a.txt": "" });
  const { code, err } = await taskrouter(["adopt"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(`there is no Pulumi.yaml in ${cwd} or above it`);
  expect(err).not.toMatch(STACK_TRACE);
});
