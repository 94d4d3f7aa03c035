import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { kinds, UNKNOWN } from "../../../model/index.js";
import { toLifecycleInputs } from "../../../provider/native/resource/inputs.js";
import { parseUrn } from "../../../provider/native/resource/urn.js";

const convert = (kind: keyof typeof kinds, values: JsonObject, secrets: string[] = []) =>
  toLifecycleInputs({ kind: kinds[kind], name: "support" }, { values, secrets: new Set(secrets) });

const routing = { defaultFilter: { queue: "english" } };
const raw = { task_routing: { filters: [], default_filter: { queue: "english" } } };

test.each<[string, keyof typeof kinds, JsonObject, JsonObject]>([
  [
    "SIDs by key move into one hidden input",
    "Workflow",
    { friendlyName: "S", taskQueues: { a: "WQ" } },
    { friendlyName: "S", __sids: { taskQueues: { a: "WQ" }, activities: {} } },
  ],
  [
    "a workflow without SIDs has both sections, as programs of the SDK write them",
    "Workflow",
    { friendlyName: "S" },
    { friendlyName: "S", __sids: { taskQueues: {}, activities: {} } },
  ],
  [
    "hidden SIDs stay as they are",
    "Workflow",
    { friendlyName: "S", __sids: { taskQueues: { a: "WQ" } } },
    { friendlyName: "S", __sids: { taskQueues: { a: "WQ" } } },
  ],
  [
    "a queue has only the sections that are given",
    "TaskQueue",
    { friendlyName: "Q", activities: { a: "WA" } },
    { friendlyName: "Q", __sids: { activities: { a: "WA" } } },
  ],
  [
    "the name of the resource is the default of the object's",
    "TaskQueue",
    { friendlyName: null },
    { friendlyName: "support" },
  ],
  ["a task channel gets both names from it", "TaskChannel", {}, { uniqueName: "support", friendlyName: "support" }],
  [
    "a task channel with a unique name gets its name for people from it",
    "TaskChannel",
    { uniqueName: "email", friendlyName: null },
    { uniqueName: "email", friendlyName: "support" },
  ],
  [
    "a name for people stays",
    "TaskChannel",
    { uniqueName: "email", friendlyName: "E-Mail" },
    { uniqueName: "email", friendlyName: "E-Mail" },
  ],
  [
    "a built-in task channel keeps its name for people",
    "TaskChannel",
    { uniqueName: "voice" },
    { uniqueName: "voice" },
  ],
  [
    "a unique name that is not known yet may be that of a built-in one",
    "TaskChannel",
    { uniqueName: UNKNOWN },
    { uniqueName: UNKNOWN },
  ],
  ["default activities have no name", "WorkspaceDefaults", {}, {}],
  [
    "the connection is hidden",
    "TaskQueue",
    { friendlyName: "Q", connection: "eu" },
    { friendlyName: "Q", __connection: "eu" },
  ],
  ["a blank connection is the stack's own", "TaskQueue", { friendlyName: "Q", connection: "" }, { friendlyName: "Q" }],
])("%s", (_, kind, values, inputs) => {
  expect(convert(kind, values)).toEqual({ values: inputs, secrets: new Set(), problems: [] });
});

test.each([
  ["an object in our form", routing],
  ["an object as the Console shows it", raw],
  ["JSON text in our form", JSON.stringify(routing)],
  ["JSON text as the Console shows it", JSON.stringify(raw)],
])("routing can be %s", (_, configuration) => {
  expect(convert("Workflow", { configuration }).values.configuration).toMatchObject(routing);
});

test.each(["{", "[]", 3])("a value that is not routing stays for the check: %j", (configuration) => {
  expect(convert("Workflow", { configuration }).values.configuration).toBe(configuration);
});

test("secrets keep their places, and a URL with a password becomes one", () => {
  const url = "https://user:hush@example.com";
  const { values, secrets } = convert(
    "Workflow",
    {
      taskQueues: { a: "WQ" },
      assignmentCallbackUrl: url,
      fallbackAssignmentCallbackUrl: "https://example.com",
      friendlyName: "S",
    },
    ["taskQueues", "friendlyName"],
  );
  expect(secrets).toEqual(new Set(["__sids", "friendlyName", "assignmentCallbackUrl"]));
  expect(values.__secrets).toEqual(["assignmentCallbackUrl"]);
});

test.each([
  ["urn:pulumi:dev::project::taskrouter:index:Workflow::support", "Workflow", "support"],
  ["urn:pulumi:dev::project::taskrouter:index:TaskRouter$taskrouter:index:TaskQueue::cc-a::b", "TaskQueue", "cc-a::b"],
])("the URN %s is a %s", (urn, kind, name) => {
  expect(parseUrn(urn)).toMatchObject({ kind: kinds[kind as keyof typeof kinds], name });
});
