import { describe, expect, test } from "vitest";
import { createCaller, type Fields, OTHER_ACCOUNT, openFloor, refusal, sendRaw } from "../support.js";

const UNKNOWN = "0".repeat(32);
const LONG_NAME = "é".repeat(65);
const NAME = "Invalid FriendlyName: it must have 1 to 64 characters";
const NO_OBJECT = "Attributes must be a JSON object";
const TOO_LONG = "Attributes has 4097 characters, but may have 4096 at most";
const longAttributes = `{"a":"${"x".repeat(4_089)}"}`;

type Place = "channels" | "workers" | "tasks" | "worker" | "task";
type Row = [what: string, place: Place, fields: Fields, code: number, message: string];

const rows: Row[] = [
  [
    "a channel with no name",
    "channels",
    { UniqueName: "x" },
    20001,
    "Missing required parameter FriendlyName in the post body",
  ],
  [
    "a channel with no unique name",
    "channels",
    { FriendlyName: "x" },
    20001,
    "Missing required parameter UniqueName in the post body",
  ],
  [
    "a channel with an empty unique name",
    "channels",
    { FriendlyName: "x", UniqueName: "" },
    20001,
    "UniqueName must have 1 to 64 letters, digits, underscores and dollar signs, and no digit first, but is ''",
  ],
  ["a channel's name of 65 characters", "channels", { FriendlyName: LONG_NAME, UniqueName: "x" }, 20002, NAME],
  ["a worker with no name", "workers", {}, 20001, "Missing required parameter FriendlyName in the post body"],
  ["a worker's name of 65 characters", "workers", { FriendlyName: LONG_NAME }, 20002, NAME],
  ["a worker's empty name", "worker", { FriendlyName: "" }, 20002, NAME],
  [
    "a malformed activity",
    "workers",
    { FriendlyName: "x", ActivitySid: "WA1" },
    20001,
    "Value 'WA1' provided for ActivitySid has an invalid format",
  ],
  [
    "an activity of another kind",
    "worker",
    { ActivitySid: `WQ${UNKNOWN}` },
    20001,
    `Value 'WQ${UNKNOWN}' provided for ActivitySid has an invalid format`,
  ],
  ["attributes that are a list", "workers", { FriendlyName: "x", Attributes: "[1]" }, 20001, NO_OBJECT],
  ["attributes that are null", "worker", { Attributes: "null" }, 20001, NO_OBJECT],
  ["attributes that are text", "worker", { Attributes: '"x"' }, 20001, NO_OBJECT],
  ["attributes that are not JSON, and not repeated", "worker", { Attributes: "{secret: 1}" }, 20001, NO_OBJECT],
  ["empty attributes", "worker", { Attributes: "" }, 20001, NO_OBJECT],
  ["attributes of 4,097 characters", "worker", { Attributes: longAttributes }, 20001, TOO_LONG],
  ["a task's attributes that are a list", "tasks", { Attributes: "[]" }, 20001, NO_OBJECT],
  ["a task's attributes of 4,097 characters", "task", { Attributes: longAttributes }, 20001, TOO_LONG],
  [
    "a malformed workflow",
    "tasks",
    { WorkflowSid: "x" },
    20001,
    "Value 'x' provided for WorkflowSid has an invalid format",
  ],
  [
    "a priority below 0",
    "tasks",
    { Priority: -1 },
    20001,
    "Priority must be an integer between 0 and 2147483647, but is '-1'",
  ],
  [
    "a priority above 2,147,483,647",
    "task",
    { Priority: 2_147_483_648 },
    20001,
    "Priority must be an integer between 0 and 2147483647, but is '2147483648'",
  ],
  ["a timeout of 0", "tasks", { Timeout: 0 }, 20001, "Timeout must be an integer between 1 and 1209600, but is '0'"],
  [
    "a timeout above two weeks",
    "tasks",
    { Timeout: 1_209_601 },
    20001,
    "Timeout must be an integer between 1 and 1209600, but is '1209601'",
  ],
  [
    "a start that is not a time",
    "tasks",
    { VirtualStartTime: "tomorrow" },
    20001,
    "VirtualStartTime must be a date and time such as 2026-03-04T05:06:07Z, but is 'tomorrow'",
  ],
  [
    "a start on a day that does not exist",
    "task",
    { VirtualStartTime: "2026-13-40T00:00:00Z" },
    20001,
    "VirtualStartTime must be a date and time such as 2026-03-04T05:06:07Z, but is '2026-13-40T00:00:00Z'",
  ],
  [
    "a start before 1900",
    "tasks",
    { VirtualStartTime: "1899-12-31T23:59:59Z" },
    20001,
    "VirtualStartTime must not be before the year 1900, but is '1899-12-31T23:59:59Z'",
  ],
  [
    "a start in the future",
    "tasks",
    { VirtualStartTime: "2999-01-01T00:00:00Z" },
    20001,
    "VirtualStartTime must not be in the future, but is '2999-01-01T00:00:00.000Z'",
  ],
  [
    "an invalid status",
    "task",
    { AssignmentStatus: "done" },
    20001,
    "AssignmentStatus must be one of pending, reserved, assigned, canceled, completed, wrapping, but is 'done'",
  ],
  [
    "a status that only comes about by itself",
    "task",
    { AssignmentStatus: "assigned" },
    20001,
    "AssignmentStatus can be set to canceled, completed or wrapping, but not to assigned",
  ],
  [
    "a completion and attributes at once",
    "task",
    { AssignmentStatus: "completed", Reason: "x", Attributes: "{}" },
    20001,
    "AssignmentStatus completed and Attributes cannot be updated in the same request",
  ],
];

const queries: [what: string, place: Place, query: string, code: number, message: string][] = [
  [
    "a worker's activity",
    "workers",
    "ActivitySid=x",
    20001,
    "Value 'x' provided for ActivitySid has an invalid format",
  ],
  ["a worker's queue", "workers", "TaskQueueSid=x", 20001, "Value 'x' provided for TaskQueueSid has an invalid format"],
  ["a page of workers by its number", "workers", "Page=2", 40153, "PageToken is required for paging."],
  ["a page of tasks by its number", "tasks", "Page=2", 20001, "PageToken is required for paging."],
  [
    "an expression with a hyphenated name",
    "workers",
    "TargetWorkersExpression=skill-level > 3",
    20001,
    "extraneous input 'evel' expecting OPERATOR",
  ],
  [
    "an expression over tasks that is unfinished",
    "tasks",
    "EvaluateTaskAttributes=a ==",
    20001,
    "mismatched input '<EOF>' expecting VALUE",
  ],
  [
    "an order of workers",
    "workers",
    "Ordering=FriendlyName:asc",
    20001,
    "Ordering must be one of DateStatusChanged:asc, DateStatusChanged:desc, but is 'FriendlyName:asc'",
  ],
  [
    "an order of tasks",
    "tasks",
    "Ordering=Priority",
    20001,
    "Ordering must be pairs of DateCreated, Priority, VirtualStartTime and asc or desc, such as Priority:desc, but is 'Priority'",
  ],
  [
    "an order by a prototype's member",
    "tasks",
    "Ordering=constructor:asc",
    20001,
    "Ordering must be pairs of DateCreated, Priority, VirtualStartTime and asc or desc, such as Priority:desc, but is 'constructor:asc'",
  ],
  [
    "orders that do not go together",
    "tasks",
    "Ordering=DateCreated:asc,VirtualStartTime:asc",
    20001,
    "Ordering cannot have DateCreated and VirtualStartTime together, but is 'DateCreated:asc,VirtualStartTime:asc'",
  ],
  [
    "a status of tasks",
    "tasks",
    "AssignmentStatus=pending,done",
    20001,
    "AssignmentStatus must be one of pending, reserved, assigned, canceled, completed, wrapping, but is 'done'",
  ],
];

async function openPlaces() {
  const floor = await openFloor({}, ["Ann"]);
  const { sid } = await floor.createTask();
  return { ...floor, worker: `${floor.workers}/${floor.workerSid}`, task: `${floor.tasks}/${sid}` };
}

describe("a request is refused with 400", () => {
  test.each(rows)("for %s", async (_, place, fields, code, message) => {
    const places = await openPlaces();
    const answer = await places.caller.post(places[place], fields);
    expect(answer.body).toEqual(refusal(400, code, message));
    expect(answer.status).toBe(400);
  });

  test.each(queries)("for %s", async (_, place, query, code, message) => {
    const places = await openPlaces();
    const answer = await places.caller.get(`${places[place]}?${query}`);
    expect(answer.body).toEqual(refusal(400, code, message));
    expect(answer.status).toBe(400);
  });

  test("for what is not there in the workspace, or only in another", async () => {
    const { caller, worker, tasks, workspace } = await openPlaces();
    const other = await openFloor();
    const where = `does not exist in workspace ${workspace.sid}`;
    const cases: [string, Fields, string][] = [
      [worker, { ActivitySid: other.available }, `Activity '${other.available}' provided for ActivitySid ${where}`],
      [tasks, { WorkflowSid: other.workflowSid }, `Workflow '${other.workflowSid}' provided for WorkflowSid ${where}`],
      [tasks, { TaskQueueSid: other.queueSid }, `TaskQueue '${other.queueSid}' provided for TaskQueueSid ${where}`],
      [tasks, { RoutingTarget: other.workerSid }, `Worker '${other.workerSid}' provided for RoutingTarget ${where}`],
      [tasks, { RoutingTarget: other.queueSid }, `TaskQueue '${other.queueSid}' provided for RoutingTarget ${where}`],
      [tasks, { TaskChannel: "fax" }, `TaskChannel 'fax' ${where}`],
      [tasks, { TaskChannel: "__proto__" }, `TaskChannel '__proto__' ${where}`],
    ];
    for (const [path, fields, message] of cases) {
      expect((await caller.post(path, fields)).body).toEqual(refusal(400, 20001, message));
    }
  });

  test("for an invalid routing target, in TaskRouter's wording", async () => {
    const { caller, tasks, workspace } = await openPlaces();
    const where = `WorkspaceSid: ${workspace.sid}, AccountSid: ${workspace.account_sid}`;
    const message = `Value 'Ann' provided for WorkflowSid as RoutingTarget has an invalid format. ${where}`;
    expect((await caller.post(tasks, { RoutingTarget: "Ann" })).body).toEqual(refusal(400, 20001, message));
  });

  test.each([
    [
      "filters[0].expression",
      { filters: [{ expression: "skill-level > 3" }] },
      "extraneous input 'evel' expecting OPERATOR",
    ],
    [
      "filters[0].targets[1].expression",
      { filters: [{ targets: [{}, { expression: "a b" }] }] },
      "extraneous input 'b' expecting OPERATOR",
    ],
    [
      "filters[0].targets[0].skip_if",
      { filters: [{ targets: [{ skip_if: "workers.available =" }] }] },
      "mismatched input '<EOF>' expecting VALUE",
    ],
    ["default_filter.expression", { default_filter: { expression: "(a == 1" } }, "missing ')' at '<EOF>'"],
  ])("for an expression of a workflow that cannot be parsed, and names %s", async (place, routing, words) => {
    const { caller, workflows } = await openPlaces();
    const fields = { FriendlyName: "W", Configuration: JSON.stringify({ task_routing: routing }) };
    const message = `Configuration is invalid: ${place}: ${words}`;
    expect((await caller.post(workflows, fields)).body).toEqual(refusal(400, 20001, message));
  });
});

describe("accepted input", () => {
  test("includes attributes of 4,096 characters, and members with unusual names", async () => {
    const { caller, worker } = await openPlaces();
    const longest = longAttributes.replace("x", "");
    expect((await caller.post(worker, { Attributes: longest })).body.attributes).toBe(longest);
    const strange = '{"__proto__":{"x":1},"constructor":1,"skill-level":3}';
    expect((await caller.post(worker, { Attributes: strange })).body.attributes).toBe(strange);
  });

  test("includes unknown parameters, and the first of two values", async () => {
    const { caller, worker, workers } = await openPlaces();
    const fields = {
      Attributes: ['{"a":1}', '{"a":2}'],
      TaskReservaitonTimeout: "5",
      __proto__x: "1",
      friendlyname: "x",
    };
    expect(await caller.post(worker, fields)).toMatchObject({ status: 200, body: { attributes: '{"a":1}' } });
    expect((await caller.get(`${workers}?Nothing=1&friendlyName=x`)).status).toBe(200);
  });

  test("includes SIDs with upper-case digits in the path, in parameters and in a configuration", async () => {
    const { caller, worker, tasks, workerSid, queueSid, workflowSid, available, workflows } = await openPlaces();
    const toUpper = (text: string) =>
      text.replace(/(W[A-Z])([0-9a-f]{32})/g, (_, prefix, digits) => prefix + digits.toUpperCase());
    expect(toUpper(worker)).not.toBe(worker);
    expect((await caller.get(toUpper(worker))).body.sid).toBe(workerSid);
    expect((await caller.post(worker, { ActivitySid: toUpper(available) })).body.activity_sid).toBe(available);
    expect((await caller.post(tasks, { WorkflowSid: toUpper(workflowSid) })).body.workflow_sid).toBe(workflowSid);
    const Configuration = `{"task_routing":{"default_filter":{"queue":"${toUpper(queueSid)}"}}}`;
    const { body } = await caller.post(workflows, { FriendlyName: "Upper", Configuration });
    expect(body.configuration).toBe(Configuration);
    const task = await caller.post(tasks, { WorkflowSid: String(body.sid) });
    expect(task.body).toMatchObject({ task_queue_sid: queueSid, task_queue_friendly_name: "English" });
  });
});

describe("a request is answered with 404", () => {
  test.each([
    "Workers/WK1",
    `Workers/WK${UNKNOWN}`,
    `Workers/WT${UNKNOWN}`,
    `Workers/WK${UNKNOWN}/Channels`,
    `Workers/WK${UNKNOWN}/Channels/default`,
    `Workers/WK${UNKNOWN}/Reservations`,
    `Workers/WK${UNKNOWN}/Reservations/WR${UNKNOWN}`,
    `Tasks/WT${UNKNOWN}`,
    `Tasks/WT${UNKNOWN}/Reservations`,
    `Tasks/WT${UNKNOWN}/Reservations/WR${UNKNOWN}`,
    "TaskChannels/fax",
    "TaskChannels/__proto__",
    `TaskChannels/TC${UNKNOWN}`,
  ])("for %s, regardless of its parameters", async (end) => {
    const { caller, path } = await openFloor();
    const named = `${path.replace(/^\/v1/, "")}/${end}`;
    const answer = await caller.get(`${path}/${end}`);
    expect(answer.body).toMatchObject({ code: 20404, status: 404 });
    expect(String(answer.body.message)).toBe(`The requested resource ${named} was not found`);
    if (!/(Channels|Reservations)$/.test(end)) {
      expect((await caller.post(`${path}/${end}`, { FriendlyName: "" })).status).toBe(404);
    }
  });

  test("for an object of another account", async () => {
    const { emulator, worker, task, path } = await openPlaces();
    const stranger = createCaller(emulator.url, OTHER_ACCOUNT);
    for (const own of [worker, task, `${worker}/Channels`, `${task}/Reservations`, `${path}/TaskChannels/default`]) {
      expect((await stranger.get(own)).status).toBe(404);
    }
    expect((await stranger.post(task, { Priority: 1 })).status).toBe(404);
    expect((await stranger.remove(task)).status).toBe(404);
  });
});

describe("a request is refused", () => {
  test.each([
    ["Workers", "GET, POST"],
    [`Workers/WK${UNKNOWN}`, "GET, POST, DELETE"],
    [`Workers/WK${UNKNOWN}/Channels`, "GET"],
    [`Workers/WK${UNKNOWN}/Channels/default`, "GET, POST"],
    [`Workers/WK${UNKNOWN}/Reservations`, "GET"],
    [`Workers/WK${UNKNOWN}/Reservations/WR${UNKNOWN}`, "GET, POST"],
    ["Tasks", "GET, POST"],
    [`Tasks/WT${UNKNOWN}`, "GET, POST, DELETE"],
    [`Tasks/WT${UNKNOWN}/Reservations`, "GET"],
    [`Tasks/WT${UNKNOWN}/Reservations/WR${UNKNOWN}`, "GET, POST"],
    ["TaskChannels", "GET, POST"],
    ["TaskChannels/voice", "GET, POST, DELETE"],
  ])("with 405 for a method that %s does not have", async (end, allow) => {
    const { caller, path } = await openFloor();
    const answer = await caller.send("PUT", `${path}/${end}`);
    expect(answer.body).toEqual(refusal(405, 20004, "Method not allowed"));
    expect(answer.headers.get("allow")).toBe(allow);
  });

  test("with 413 for a body above the limit", async () => {
    const { caller, tasks } = await openPlaces();
    const answer = await caller.post(tasks, { Attributes: "x".repeat(3_500_001) });
    expect(answer.body).toEqual(refusal(413, 20413, "Request entity too large"));
  });

  test.each(["application/json", "text/plain", "multipart/form-data; boundary=x"])(
    "like one without parameters if its body is %s",
    async (type) => {
      const { emulator, workers } = await openPlaces();
      const headers = {
        authorization: `Basic ${Buffer.from(`AC${"a".repeat(32)}:token`).toString("base64")}`,
        "content-type": type,
      };
      const answer = await sendRaw(emulator.url + workers, "POST", headers, '{"FriendlyName":"Ann"}');
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body).message).toBe("Missing required parameter FriendlyName in the post body");
    },
  );

  test("and the next one is served, regardless of the bytes before", async () => {
    const { emulator, caller, worker } = await openPlaces();
    const headers = {
      authorization: `Basic ${Buffer.from(`AC${"a".repeat(32)}:token`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    };
    for (const body of [
      "%",
      "%ff%fe=%00",
      "=",
      "&&&",
      "Attributes=%E0%A4%A",
      "Attributes=%7B%22a%22%3A%22%ED%A0%80%22%7D",
    ]) {
      expect((await sendRaw(emulator.url + worker, "POST", headers, body)).status).toBeLessThan(500);
    }
    expect((await caller.get(worker)).status).toBe(200);
  });
});
