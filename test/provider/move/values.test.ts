import fc from "fast-check";
import { expect, test } from "vitest";
import { isSecret, toSecret } from "../../../cli/stack/exported-state.js";
import type { JsonObject } from "../../../language/index.js";
import { checkInputs, type Kind, kinds, SIDS, VERSION } from "../../../model/index.js";
import { toOutcome } from "../../../provider/lifecycle/object/objects.js";
import { toDynamicValues, toNativeValues, type Values } from "../../../provider/move/index.js";
import { toParams } from "../../../provider/translate.js";

const WORKSPACE = `WS${"1".repeat(32)}`;
const SID = `WW${"2".repeat(32)}`;
const QUEUE = `WQ${"3".repeat(32)}`;
const options = { id: SID, text: "text", isSecret };

/** The values of a dynamic resource, as its create writes them. */
function createDynamic(kind: Kind, given: JsonObject): Values {
  const inputs: JsonObject = { ...checkInputs(kind, given, undefined).inputs, ...given, [VERSION]: 1 };
  const params = toParams(kind, inputs, Object.keys(kind.properties));
  const written = Object.entries(kind.properties).map(([name, { type }]) => {
    const value = type === "configuration" ? params.Configuration : inputs[name];
    return [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value ?? null] as const;
  });
  const object = { sid: SID, account_sid: "AC1", workspace_sid: WORKSPACE, ...Object.fromEntries(written) };
  const { outs } = toOutcome(kind, object, inputs, { ownership: "created" });
  return { inputs: { ...inputs, __provider: "text" }, outputs: { ...outs, __provider: "text" } };
}

const text = fc.string({ minLength: 1, maxLength: 20 });
const target = fc.record({ queue: fc.constant("q"), timeout: fc.integer({ min: 1, max: 100 }) });
const filter = fc.record({
  filterFriendlyName: text,
  expression: text,
  targets: fc.array(target, { minLength: 1, maxLength: 3 }),
});

const GENERATORS: readonly (readonly [kind: Kind, inputs: fc.Arbitrary<JsonObject>])[] = [
  [
    kinds.Workspace,
    fc.record(
      {
        friendlyName: text,
        eventsFilter: fc.constantFrom("task.created, task.canceled", ""),
        multiTaskEnabled: fc.boolean(),
      },
      { requiredKeys: ["friendlyName"] },
    ),
  ],
  [
    kinds.Activity,
    fc.record(
      { workspaceSid: fc.constant(WORKSPACE), friendlyName: text, available: fc.boolean(), retain: fc.constant(true) },
      { requiredKeys: ["workspaceSid", "friendlyName"] },
    ),
  ],
  [
    kinds.TaskQueue,
    fc.record(
      {
        workspaceSid: fc.constant(WORKSPACE),
        friendlyName: text,
        targetWorkers: text,
        maxReservedWorkers: fc.integer({ min: 1, max: 50 }),
        ignore: fc.constant(["taskOrder"]),
      },
      { requiredKeys: ["workspaceSid", "friendlyName"] },
    ),
  ],
  [
    kinds.Workflow,
    fc.record(
      {
        workspaceSid: fc.constant(WORKSPACE),
        friendlyName: text,
        configuration: fc.record({
          filters: fc.array(filter, { maxLength: 3 }),
          defaultFilter: fc.constant({ queue: "q" }),
        }),
        [SIDS]: fc.constant({ taskQueues: { q: QUEUE }, activities: {} }),
        assignmentCallbackUrl: fc.webUrl(),
        taskReservationTimeout: fc.integer({ min: 1, max: 1000 }),
      },
      { requiredKeys: ["workspaceSid", "friendlyName", "configuration", SIDS] },
    ),
  ],
  [
    kinds.Worker,
    fc.record(
      {
        workspaceSid: fc.constant(WORKSPACE),
        friendlyName: text,
        attributes: fc.dictionary(fc.constantFrom("a", "b"), text),
        channels: fc.constant({ voice: { capacity: 2 } }),
      },
      { requiredKeys: ["workspaceSid", "friendlyName"] },
    ),
  ],
];

test.each(GENERATORS.map(([kind, inputs]) => [kind.name, kind, inputs] as const))(
  "the values of a dynamic %s are the same after they became native and dynamic again",
  (_, kind, inputs) => {
    fc.assert(
      fc.property(inputs, (given) => {
        const before = createDynamic(kind, given);
        const native = toNativeValues(kind, before, false);
        expect(JSON.stringify(native)).not.toMatch(/__provider|__inputs/);
        expect(toDynamicValues(kind, native, options)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  },
);

test("secrets stay encrypted, and the dynamic host finds those that it cannot compare with the inputs", () => {
  const { Workflow } = kinds;
  const [url, other] = [toSecret("https://user:hush@example.com"), toSecret("https://user:hush@example.com")];
  const name = toSecret("Support");
  const inputs = { workspaceSid: WORKSPACE, friendlyName: name, assignmentCallbackUrl: url, [VERSION]: 1 };
  const outputs = { sid: SID, friendlyName: toSecret("Support"), assignmentCallbackUrl: other, accountSid: "AC1" };
  const dynamic = toDynamicValues(Workflow, { inputs, outputs }, options);
  expect(dynamic.inputs).toEqual({ ...inputs, __provider: "text" });
  expect(dynamic.outputs).toMatchObject({ assignmentCallbackUrl: other, __inputs: { friendlyName: name } });
  // a URL is stored once, where the engine decrypts it
  expect(dynamic.outputs.__inputs).not.toHaveProperty("assignmentCallbackUrl");
  expect(toNativeValues(Workflow, dynamic, false)).toEqual({
    inputs,
    outputs: { ...outputs, workspaceSid: WORKSPACE },
  });
});

test("routing with secret SIDs is not written as text, and its inputs are kept", () => {
  const configuration = { defaultFilter: { queue: "q" } };
  const inputs = {
    workspaceSid: WORKSPACE,
    friendlyName: "S",
    configuration,
    [SIDS]: toSecret({ taskQueues: { q: QUEUE } }),
  };
  const { outputs } = toDynamicValues(kinds.Workflow, { inputs, outputs: {} }, options);
  expect(outputs).not.toHaveProperty("configuration");
  expect(outputs.__inputs).toMatchObject({ configuration, [SIDS]: inputs[SIDS] });
});

test("outputs of a resource of workspace files may lack what its inputs have: the dynamic host needs it", () => {
  const inputs = { workspaceSid: WORKSPACE, friendlyName: "Q", targetWorkers: "1==1", [VERSION]: 1 };
  const { outputs } = toDynamicValues(kinds.TaskQueue, { inputs, outputs: { accountSid: "AC1" } }, options);
  expect(outputs).toMatchObject({ sid: SID, workspaceSid: WORKSPACE, friendlyName: "Q", targetWorkers: "1==1" });
});

test("default activities of release 0.1 lose what is not theirs, among it a callback URL", () => {
  const inputs = { workspaceSid: WORKSPACE, timeoutActivitySid: "WA1", __provider: "text" };
  const outputs = {
    ...inputs,
    eventCallbackUrl: "https://a:hush@example.com",
    __former: { timeoutActivitySid: "WA2" },
  };
  expect(toNativeValues(kinds.WorkspaceDefaults, { inputs, outputs }, false).outputs).toEqual({
    workspaceSid: WORKSPACE,
    timeoutActivitySid: "WA1",
    __former: { timeoutActivitySid: "WA2" },
  });
});
