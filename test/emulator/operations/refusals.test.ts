import { describe, expect, test } from "vitest";
import { type Fields, openWorkspace, refusal } from "../support.js";

type Place = "path" | "activities" | "queues" | "workflows";
const UNKNOWN = "0".repeat(32);

const requests: [what: string, place: Place, fields: Fields, code: number, message: string][] = [
  ["an activity with no name", "activities", {}, 20001, "Missing required parameter FriendlyName in the post body"],
  [
    "a parameter in the wrong case",
    "activities",
    { friendlyName: "x" },
    20001,
    "Missing required parameter FriendlyName in the post body",
  ],
  ["an empty name", "activities", { FriendlyName: "" }, 20002, "Invalid FriendlyName: it must have 1 to 64 characters"],
  [
    "a name of 65 characters",
    "activities",
    { FriendlyName: "é".repeat(65) },
    20002,
    "Invalid FriendlyName: it must have 1 to 64 characters",
  ],
  [
    "a workspace name of 65 characters",
    "path",
    { FriendlyName: "x".repeat(65) },
    20002,
    "Invalid FriendlyName: it must have 1 to 64 characters",
  ],
  [
    "a malformed activity SID",
    "path",
    { DefaultActivitySid: "WAx" },
    20001,
    "Value 'WAx' provided for DefaultActivitySid has an invalid format",
  ],
  [
    "an empty default activity",
    "path",
    { DefaultActivitySid: "" },
    20001,
    "Value '' provided for DefaultActivitySid has an invalid format",
  ],
  [
    "an invalid order",
    "path",
    { PrioritizeQueueOrder: "RANDOM" },
    20001,
    "PrioritizeQueueOrder must be one of FIFO, LIFO, but is 'RANDOM'",
  ],
  [
    "an event callback that is not a URL",
    "path",
    { EventCallbackUrl: "example.com" },
    20001,
    "EventCallbackUrl must be an absolute http or https URL, but is 'example.com'",
  ],
  [
    "a queue with no worker at a time",
    "queues",
    { FriendlyName: "Q", MaxReservedWorkers: 0 },
    20001,
    "MaxReservedWorkers must be an integer between 1 and 50, but is '0'",
  ],
  [
    "a queue with 51 workers at a time",
    "queues",
    { FriendlyName: "Q", MaxReservedWorkers: 51 },
    20001,
    "MaxReservedWorkers must be an integer between 1 and 50, but is '51'",
  ],
  [
    "an invalid task order",
    "queues",
    { FriendlyName: "Q", TaskOrder: "fifo" },
    20001,
    "TaskOrder must be one of FIFO, LIFO, but is 'fifo'",
  ],
  [
    "a hyphenated name in an expression",
    "queues",
    { FriendlyName: "Q", TargetWorkers: "skill-level > 3" },
    20001,
    "extraneous input 'evel' expecting OPERATOR",
  ],
  [
    "a workflow with no configuration",
    "workflows",
    { FriendlyName: "W" },
    20001,
    "Missing required parameter Configuration in the post body",
  ],
];

const configurations: [what: string, Configuration: string, message: string][] = [
  [
    "a configuration that is not JSON",
    "{x",
    "Configuration is not valid JSON: Expected property name or '}' in JSON at position 1",
  ],
  [
    "a configuration with stray words",
    '{"a": https://u:secret@h}',
    "Configuration is not valid JSON: Unexpected token 'h'",
  ],
  ["a configuration that is a list", "[]", "Configuration is invalid: Configuration must be an object"],
  ["a configuration without task_routing", "{}", "Configuration is invalid: task_routing must be an object"],
  [
    "filters that are not a list",
    '{"task_routing":{"filters":{}}}',
    "Configuration is invalid: filters must be an array",
  ],
  [
    "a filter that is not an object",
    '{"task_routing":{"filters":[1]}}',
    "Configuration is invalid: filters[0] must be an object",
  ],
  [
    "targets that are not a list",
    '{"task_routing":{"filters":[{"targets":"x"}]}}',
    "Configuration is invalid: filters[0].targets must be an array",
  ],
  [
    "a queue by its name",
    '{"task_routing":{"default_filter":{"queue":"English"}}}',
    "Value 'English' provided for default_filter.queue has an invalid format",
  ],
  [
    "a queue that is not there",
    `{"task_routing":{"filters":[{"targets":[{},{"queue":"WQ${UNKNOWN}"}]}]}}`,
    `TaskQueue 'WQ${UNKNOWN}' provided for filters[0].targets[1].queue does not exist in the workspace`,
  ],
  [
    "a queue of the old form that is not there",
    `{"task_routing":{"filters":[{"queue":"WQ${UNKNOWN}"}]}}`,
    `TaskQueue 'WQ${UNKNOWN}' provided for filters[0].queue does not exist in the workspace`,
  ],
  [
    "a configuration over the limit in bytes",
    `"${"é".repeat(519_288)}"`,
    "Configuration has 1038578 bytes, but may have 1038576 at most",
  ],
];

const settings: [what: string, fields: Fields, message: string][] = [
  [
    "a reservation timeout of 0",
    { TaskReservationTimeout: 0 },
    "TaskReservationTimeout must be an integer between 1 and 86400, but is '0'",
  ],
  [
    "a reservation timeout of 86,401",
    { TaskReservationTimeout: 86_401 },
    "TaskReservationTimeout must be an integer between 1 and 86400, but is '86401'",
  ],
  [
    "a reservation timeout of 1.5",
    { TaskReservationTimeout: "1.5" },
    "TaskReservationTimeout must be an integer between 1 and 86400, but is '1.5'",
  ],
  [
    "a callback of another scheme",
    { AssignmentCallbackUrl: "ftp://h/" },
    "AssignmentCallbackUrl must be an absolute http or https URL, but is 'ftp://h/'",
  ],
  [
    "a broken callback, without its password",
    { AssignmentCallbackUrl: "https://u:pa/ss@h/" },
    "AssignmentCallbackUrl must be an absolute http or https URL, but is 'https://u:***@h/'",
  ],
];

const queries: [what: string, place: Place, query: string, status: number, code: number, message: string][] = [
  ["a page size above 1,000", "workflows", "PageSize=1001", 400, 20007, "Page size must be at most 1000, but is 1001"],
  [
    "a page size of 0",
    "workflows",
    "PageSize=0",
    400,
    20001,
    "PageSize must be an integer between 1 and 1000, but is '0'",
  ],
  [
    "a page size that is not a number",
    "workflows",
    "PageSize=x",
    400,
    20001,
    "PageSize must be an integer between 1 and 1000, but is 'x'",
  ],
  ["a later page without its token", "workflows", "Page=1", 400, 20001, "PageToken is required for paging."],
  ["a page below 0", "workflows", "Page=-1", 400, 20001, "Page must be an integer from 0 up, but is '-1'"],
  [
    "an invalid token",
    "workflows",
    "Page=1&PageToken=x",
    400,
    20001,
    "Value 'x' provided for PageToken has an invalid format",
  ],
  [
    "a token of another list",
    "workflows",
    `Page=1&PageToken=PAWW${UNKNOWN}`,
    400,
    20001,
    `Value 'PAWW${UNKNOWN}' provided for PageToken is not of this list`,
  ],
  [
    "an invalid ordering",
    "queues",
    "Ordering=FriendlyName:asc",
    400,
    20001,
    "Ordering must be one of DateUpdated:asc, DateUpdated:desc, but is 'FriendlyName:asc'",
  ],
  [
    "a malformed worker",
    "queues",
    "WorkerSid=abc",
    400,
    20001,
    "Value 'abc' provided for WorkerSid has an invalid format",
  ],
];

describe("a request is refused", () => {
  test.each(requests)("with 400 for %s", async (_, place, fields, code, message) => {
    const workspace = await openWorkspace();
    const answer = await workspace.caller.post(workspace[place], fields);
    expect(answer.body).toEqual(refusal(400, code, message));
    expect(answer.status).toBe(400);
  });

  test.each(configurations)("with 400 for %s", async (_, Configuration, message) => {
    const { caller, workflows } = await openWorkspace();
    const answer = await caller.post(workflows, { FriendlyName: "W", Configuration });
    expect(answer.body).toEqual(refusal(400, 20001, message));
  });

  test.each(settings)("with 400 for %s of a workflow", async (_, fields, message) => {
    const { caller, workflows, configuration } = await openWorkspace();
    const answer = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration, ...fields });
    expect(answer.body).toEqual(refusal(400, 20001, message));
  });

  test.each(queries)("for %s", async (_, place, query, status, code, message) => {
    const workspace = await openWorkspace();
    const answer = await workspace.caller.get(`${workspace[place]}?${query}`);
    expect(answer.body).toEqual(refusal(status, code, message));
    expect(answer.status).toBe(status);
  });

  test.each([
    ["/v1/Workspaces", "GET, POST"],
    [`/v1/Workspaces/WS${UNKNOWN}`, "GET, POST, DELETE"],
    [`/v1/Workspaces/WS${UNKNOWN}/Workflows`, "GET, POST"],
  ])("with 405 for a method that %s does not have", async (path, allow) => {
    const { caller } = await openWorkspace();
    for (const method of ["PUT", "PATCH", "OPTIONS"]) {
      const answer = await caller.send(method, path);
      expect(answer.body).toEqual(refusal(405, 20004, "Method not allowed"));
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe(allow);
    }
    expect((await caller.remove("/v1/Workspaces")).status).toBe(405);
  });

  test.each([
    "/v1/Nothing",
    "/v2/Workspaces",
    `/v1/Workspaces/WS${UNKNOWN}`,
    "/v1/Workspaces/malformed",
    `/v1/Workspaces/WS${UNKNOWN}/Workflows`,
    `/v1/Workspaces/WS${UNKNOWN}/Workflows/WW${UNKNOWN}`,
  ])("with 404 for %s", async (path) => {
    const { caller } = await openWorkspace();
    const answer = await caller.get(path);
    const named = path.replace(/^\/v1/, "");
    expect(answer.body).toEqual(refusal(404, 20404, `The requested resource ${named} was not found`));
    expect(answer.status).toBe(404);
  });

  test("with 404 before its parameters are checked", async () => {
    const { caller } = await openWorkspace();
    expect((await caller.post(`/v1/Workspaces/WS${UNKNOWN}/Workflows`)).status).toBe(404);
  });

  test("with 404 for an object of another workspace or kind", async () => {
    const { caller, queues, workflows, queueSid } = await openWorkspace();
    const second = await caller.post("/v1/Workspaces", { FriendlyName: "Second" });
    expect((await caller.get(`${queues}/${queueSid}`)).status).toBe(200);
    expect((await caller.get(`${workflows}/${queueSid}`)).status).toBe(404);
    expect((await caller.get(`/v1/Workspaces/${second.body.sid}/TaskQueues/${queueSid}`)).status).toBe(404);
  });

  test("with 413 if it is larger than any configuration requires", async () => {
    const { caller, workflows } = await openWorkspace();
    const answer = await caller.post(workflows, { Configuration: "x".repeat(3_600_000) });
    expect(answer.body).toEqual(refusal(413, 20413, "Request entity too large"));
    expect((await caller.get(workflows)).status).toBe(200);
  });

  test("if it would exceed a limit of objects", async () => {
    const limits = { workspaces: 1, activities: 4, taskQueues: 1, workflows: 1 };
    const { caller, activities, queues, workflows, workspace, configuration } = await openWorkspace({ limits });
    await caller.post(activities, { FriendlyName: "Lunch" });
    await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    const where = `workspace ${workspace.sid}`;
    const attempts = [
      [
        caller.post("/v1/Workspaces", { FriendlyName: "x" }),
        `Limit of 1 workspaces reached for account ${workspace.account_sid}`,
      ],
      [caller.post(activities, { FriendlyName: "x" }), `Limit of 4 activities reached for ${where}`],
      [caller.post(queues, { FriendlyName: "x" }), `Limit of 1 taskQueues reached for ${where}`],
      [
        caller.post(workflows, { FriendlyName: "x", Configuration: configuration }),
        `Limit of 1 workflows reached for ${where}`,
      ],
    ] as const;
    for (const [attempt, message] of attempts) expect((await attempt).body).toEqual(refusal(400, 20001, message));
  });

  test("for long names of queues and workflows in strict mode only", async () => {
    const long = "x".repeat(65);
    const lenient = await openWorkspace();
    const strict = await openWorkspace({ isStrict: true });
    expect((await lenient.caller.post(lenient.queues, { FriendlyName: long })).status).toBe(201);
    expect((await strict.caller.post(strict.queues, { FriendlyName: long })).body.code).toBe(20002);
  });
});
