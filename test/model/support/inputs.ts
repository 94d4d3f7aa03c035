import fc from "fast-check";
import { expect } from "vitest";
import { type Configuration, type JsonObject, putSids, putSidsInText, toWire } from "../../../language/index.js";
import { checkInputs, type Kind, kinds, SIDS, sidsOf } from "../../../model/index.js";
import { configuration, SIDS as KNOWN, sidOf, text } from "../../language/support/arbitraries.js";

export const WS = sidOf("WS", 1);
export const WA = sidOf("WA", 1);
export const WQ = sidOf("WQ", 1);

/** The least that a valid object of each kind takes. */
export const minimal = {
  Workspace: { friendlyName: "Contact Center" },
  WorkspaceDefaults: { workspaceSid: WS },
  Activity: { workspaceSid: WS, friendlyName: "Lunch" },
  TaskChannel: { workspaceSid: WS, uniqueName: "email" },
  TaskQueue: { workspaceSid: WS, friendlyName: "English" },
  Worker: { workspaceSid: WS, friendlyName: "Ann" },
  Workflow: { workspaceSid: WS, friendlyName: "Support", configuration: { defaultFilter: { queue: "english" } } },
} as const satisfies Record<string, JsonObject>;

const name = fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== "");
const url = fc.constantFrom("", "https://example.com/a?b=c", "http://user:word@example.com");
const order = fc.constantFrom("FIFO", "LIFO");
const activitySid = fc.integer({ min: 1, max: 9 }).map((number) => sidOf("WA", number));
const expression = text.map((value) => `1==1 ${value}`);

const optional = <T>(required: Record<string, fc.Arbitrary<unknown>>, others: T) =>
  fc.record({ ...required, ...others }, { requiredKeys: Object.keys(required) }) as fc.Arbitrary<JsonObject>;

const parent = { workspaceSid: fc.constant(WS), friendlyName: name };
const arbitraries: Record<keyof typeof kinds, fc.Arbitrary<JsonObject>> = {
  Workspace: optional(
    { friendlyName: name },
    {
      eventCallbackUrl: url,
      eventsFilter: fc.constantFrom("", "task.created", "task.created,task.updated", "b, a"),
      multiTaskEnabled: fc.boolean(),
      prioritizeQueueOrder: order,
      template: fc.constantFrom("NONE", "FIFO"),
    },
  ),
  WorkspaceDefaults: optional(
    { workspaceSid: fc.constant(WS) },
    { defaultActivitySid: activitySid, timeoutActivitySid: activitySid },
  ),
  Activity: optional(parent, { available: fc.boolean() }),
  TaskChannel: optional(
    { workspaceSid: fc.constant(WS), uniqueName: fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$-]{0,10}$/) },
    { friendlyName: name, channelOptimizedRouting: fc.boolean() },
  ),
  TaskQueue: optional(parent, {
    targetWorkers: expression,
    maxReservedWorkers: fc.integer({ min: 1, max: 50 }),
    taskOrder: order,
    reservationActivitySid: fc.oneof(fc.constant(""), activitySid),
    assignmentActivitySid: activitySid,
  }),
  Worker: optional(parent, {
    activitySid,
    attributes: fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
    otherAttributes: fc.constantFrom("keep", "remove"),
    channels: fc.constantFrom({}, { chat: { capacity: 3 } }, { chat: { available: false }, voice: { capacity: 0 } }),
  }),
  Workflow: optional(
    { ...parent, configuration },
    {
      assignmentCallbackUrl: url,
      fallbackAssignmentCallbackUrl: url,
      taskReservationTimeout: fc.integer({ min: 1, max: 86_400 }),
      reEvaluateTasks: fc.boolean(),
    },
  ),
};

/** Valid inputs of a kind as they come out of `check`: defaults filled in, SIDs by their side. */
export function inputsOf(kind: Kind): fc.Arbitrary<JsonObject> {
  return arbitraries[kind.name].map((written) => {
    const { inputs, problems } = checkInputs(kind, written);
    const real = problems.filter(({ path }) => path[0] !== "configuration");
    expect(real).toEqual([]);
    return { ...inputs, [SIDS]: KNOWN as JsonObject };
  });
}

/** TaskRouter's answer about an object made from these inputs, names in camelCase. */
export function toLive(kind: Kind, inputs: JsonObject): JsonObject {
  const live: JsonObject = {
    sid: sidOf(kind.sidPrefix, 9),
    accountSid: sidOf("AC", 1),
    dateCreated: "2026-01-01T00:00:00Z",
  };
  for (const [property, { type, actionOn, isCreateOnly, isOwn }] of Object.entries(kind.properties)) {
    if (actionOn !== undefined || isCreateOnly === true || isOwn === true) continue;
    const value = inputs[property] ?? null;
    if (type === "configuration")
      live[property] = JSON.stringify(toWire(putSids(value as Configuration, sidsOf(inputs))));
    else if (type === "expression") live[property] = putSidsInText(String(value), sidsOf(inputs));
    else if (type === "attributes") live[property] = JSON.stringify(value ?? {});
    else live[property] = value;
  }
  return live;
}

export { KNOWN };
