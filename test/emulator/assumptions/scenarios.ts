import type { EmulatorOptions } from "../../../emulator/index.js";
import { listOf } from "../support.js";
import { openScene, type Parts } from "./scene.js";

/** Plays a small scenario and returns what a client sees of it. */
export type Scenario = (options: EmulatorOptions) => Promise<unknown>;

/** One for each assumption: another choice must lead to another result. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  // REST
  configurationEcho: async (options) => {
    const scene = await openScene(options);
    const [workflow] = await scene.list("Workflows");
    const Configuration = `{ "task_routing": { "default_filter": { "queue": "${await scene.sidOf("TaskQueues", "a")}" } } }`;
    return (await scene.post(`/Workflows/${workflow?.sid}`, { Configuration })).body.configuration;
  },
  attributesEcho: async (options) => {
    const scene = await openScene(options);
    return (await scene.post("/Workers", { FriendlyName: "Ann", Attributes: '{ "b": 1, "a": 1 }' })).body.attributes;
  },
  workflowExpressions: async (options) => (await saveFilter(options, "level ==")).status,
  pageSizeAboveLimit: async (options) => (await (await openScene(options)).get("/Workers?PageSize=1001")).status,
  workerNames: async (options) => {
    const scene = await openScene(options, { workers: [{ friendlyName: "Ann" }] });
    return (await scene.post("/Workers", { FriendlyName: "ann" })).status;
  },
  createdTasks: async (options) => {
    const scene = await openScene(options, { workers: [free("Ann")] });
    return (await scene.post("/Tasks", {})).body.assignment_status;
  },
  statusWithAttributes: async (options) => {
    const scene = await openReserved(options);
    await scene.answer("Ann", { ReservationStatus: "accepted" });
    const path = `/Tasks/${(await scene.task()).sid}`;
    const { status } = await scene.post(path, { AssignmentStatus: "completed", Attributes: '{"a":1}' });
    return [status, (await scene.get(path)).body.attributes];
  },
  phoneInstructions: async (options) => {
    const instruction = {
      Instruction: "call",
      CallFrom: "+15550001",
      CallUrl: "http://127.0.0.1/",
      CallTo: "+15550002",
    };
    return (await (await openReserved(options)).answer("Ann", instruction)).body.reservation_status;
  },
  callSid: async (options) => {
    const instruction = { Instruction: "dequeue", DequeueTo: "+15550002", DequeueFrom: "+15550001" };
    return (await (await openReserved(options)).answer("Ann", instruction)).status;
  },
  rejectWithoutActivity: async (options) =>
    (await (await openReserved(options)).answer("Ann", { Instruction: "reject" })).status,
  waitingTasks: async (options) =>
    (await (await openReserved(options)).get("/RealTimeStatistics")).body.longest_task_waiting_sid,
  reservationEvents: async (options) => {
    const events = await (await openReserved(options)).list("Events?EventType=reservation.created");
    return events.map(({ resource_type: type }) => type);
  },
  channelNames: async (options) =>
    (await (await openScene(options)).post("/TaskChannels", { FriendlyName: "x", UniqueName: "a-b" })).status,
  rateLimitWindow: async (options) => {
    const scene = await openScene({ ...options, rateLimits: { "Worker-List": 1 } });
    await scene.get("/Workers");
    return (await scene.get("/Workers")).status;
  },
  publishedRateLimits: async (options) => {
    const scene = await openScene(options);
    const answers = [];
    for (let count = 0; count < 31; count += 1) answers.push(await scene.get("/Tasks?EvaluateTaskAttributes=1%3D%3D1"));
    return answers.map(({ status }) => status);
  },
  isStrict: async (options) =>
    (await (await openScene(options)).post("/TaskQueues", { FriendlyName: "x".repeat(65) })).status,

  // routing
  failedReservation: async (options) => {
    const scene = await openScene(options, {
      filters: [{ expression: "1==1", targets: [{ queue: "a", timeout: 60 }, { queue: "b" }] }],
      workers: [free("Ann")],
      tasks: [{}],
    });
    await scene.answer("Ann", {
      ReservationStatus: "rejected",
      WorkerActivitySid: await scene.sidOf("Activities", "Offline"),
    });
    return scene.queue();
  },
  lastTargetTimeout: (options) => follow(options, [[{ queue: "a", timeout: 10 }], [{ queue: "b" }]], 10),
  filterDeadlines: (options) =>
    follow(options, [[{ queue: "a", timeout: 10 }], [{ queue: "b", timeout: 15 }, { queue: "c" }]], 16),
  skippedTimeout: (options) => {
    const skipped = { queue: "a", timeout: 10, skip_if: "1==1" };
    return follow(options, [[skipped, { queue: "b", timeout: 10 }, { queue: "c" }]], 12);
  },
  configurationOfOldTasks: async (options) => {
    const scene = await openScene(options, {
      filters: [{ expression: "1==1", targets: [{ queue: "a", timeout: 5 }, { queue: "b" }] }],
      workers: [{ friendlyName: "Ann" }],
      tasks: [{}],
    });
    const [workflow] = await scene.list("Workflows");
    const queue = await scene.sidOf("TaskQueues", "c");
    const Configuration = JSON.stringify({ task_routing: { default_filter: { queue } } });
    await scene.post(`/Workflows/${workflow?.sid}`, { Configuration });
    await scene.moveWorker("Ann", "Available");
    await scene.advance(120);
    return scene.queue();
  },
  updatedAttributes: async (options) => {
    const scene = await openScene(options, {
      filters: [{ expression: "tier == 'gold'", targets: [{ queue: "b" }] }],
      tasks: [{}],
    });
    await scene.post(`/Tasks/${(await scene.task()).sid}`, { Attributes: '{"tier":"gold"}' });
    return scene.queue();
  },
  acceptedReservations: async (options) => {
    const scene = await openReserved(options);
    await scene.answer("Ann", { ReservationStatus: "accepted" });
    const offline = await scene.sidOf("Activities", "Offline");
    const { status } = await scene.answer("Ann", { ReservationStatus: "rejected", WorkerActivitySid: offline });
    return [status, (await scene.task()).assignment_status];
  },
  redirectedReservations: async (options) => {
    const scene = await openReserved(options);
    await scene.answer("Ann", { ReservationStatus: "accepted" });
    const redirect = { Instruction: "redirect", RedirectCallSid: `CA${"1".repeat(32)}`, RedirectUrl: "https://h/" };
    const { status, body } = await scene.answer("Ann", redirect);
    return [status, body.reservation_status ?? body.code];
  },
  lateReservations: async (options) => {
    const scene = await openScene(options, {
      taskQueues: [{ friendlyName: "a", maxReservedWorkers: 2 }],
      workers: [free("Ann"), { friendlyName: "Bob" }],
      tasks: [{}],
    });
    await scene.moveWorker("Bob", "Available");
    return listOf(await scene.get(`/Tasks/${(await scene.task()).sid}/Reservations`)).length;
  },
  defaultFilterKeys: async (options) => {
    const scene = await openScene(options, { defaultFilter: { queue: "a", priority: 7 }, tasks: [{}] });
    return (await scene.task()).priority;
  },
  removalDelay: async (options) => {
    const scene = await openScene(options, { tasks: [{}] });
    const { sid } = await scene.task();
    await scene.post(`/Tasks/${sid}`, { AssignmentStatus: "canceled", Reason: "gone" });
    await scene.advance(250);
    return (await scene.get(`/Tasks/${sid}`)).status;
  },
  maxMoves: async (options) => {
    const scene = await openReserved(options);
    await scene.answer("Ann", {
      ReservationStatus: "rejected",
      WorkerActivitySid: await scene.sidOf("Activities", "Offline"),
    });
    return (await scene.task()).assignment_status;
  },

  // expressions
  precedence: (options) => isTaken(options, "1==1 OR 1==1 AND 1==0"),
  unaryNot: async (options) => (await saveFilter(options, "NOT (1==0)")).status,
  symbolicLogic: async (options) => (await saveFilter(options, "1==1 && 1==1")).status,
  quotedNames: (options) => isTaken(options, '"tier" == "gold"'),
  stringCase: (options) => isTaken(options, "tier == 'GOLD'"),
  numericStrings: async (options) => [await isTaken(options, "text > 5"), await isTaken(options, "text == 6")],
  missingNotEqual: (options) => isTaken(options, "missing != 'a'"),
  missingNotInList: (options) => isTaken(options, "missing NOT IN ['a']"),
  notInMissingList: (options) => isTaken(options, "'a' NOT IN missing"),
  taskInFilter: (options) => isTaken(options, "task.tier == 'gold'"),
  queueBuiltIns: async (options) => {
    const taskQueues = [{ friendlyName: "a", targetWorkers: "friendly_name == 'Ann'" }];
    const scene = await openScene(options, { taskQueues, workers: [free("Ann")], tasks: [{}] });
    return (await scene.task()).assignment_status;
  },
};

const free = (friendlyName: string) => ({ friendlyName, activity: "Available" });

/** A task that Ann was offered. */
const openReserved = (options: EmulatorOptions) => openScene(options, { workers: [free("Ann")], tasks: [{}] });

/** Saves a workflow whose only filter has this expression. */
async function saveFilter(options: EmulatorOptions, expression: string) {
  const scene = await openScene(options);
  const queue = await scene.sidOf("TaskQueues", "a");
  const Configuration = JSON.stringify({ task_routing: { filters: [{ expression, targets: [{ queue }] }] } });
  return scene.post("/Workflows", { FriendlyName: "Other", Configuration });
}

/** Whether a filter takes a gold task. */
async function isTaken(options: EmulatorOptions, expression: string): Promise<boolean> {
  const filters = [{ expression, targets: [{ queue: "b" }] }];
  const scene = await openScene(options, { filters, tasks: [{ attributes: { tier: "gold", text: "6" } }] });
  return (await scene.queue()) === "b";
}

/** Where a task is, and how it is, after some seconds with nobody there; each list of targets is a filter for all tasks. */
async function follow(
  options: EmulatorOptions,
  targets: readonly NonNullable<Parts["filters"]>[number]["targets"][],
  seconds: number,
) {
  const filters = targets.map((each) => ({ expression: "1==1", targets: each }));
  const scene = await openScene(options, { filters, tasks: [{}] });
  await scene.advance(seconds);
  const { task_queue_friendly_name: queue, assignment_status: status } = await scene.task();
  return { queue, status };
}
