import {
  createRouter,
  type NewTask,
  type NewWorker,
  type Reservation,
  type Router,
  type RoutingEvent,
  type RoutingOptions,
  type Task,
  type TaskQueue,
  type Worker,
  type WorkspaceSettings,
} from "../../../routing/index.js";

const SECOND = 1_000;
const START = Date.parse("2026-03-04T10:00:00Z");
/** A SID with a readable name, such as `WQ…english`. */
export const sidOf = (prefix: string, name: string) => prefix + name.padStart(32, "0");

export const OFFLINE = sidOf("WA", "offline");
export const AVAILABLE = sidOf("WA", "available");
export const BREAK = sidOf("WA", "break");
export const DEFAULT = sidOf("TC", "default");
export const VOICE = sidOf("TC", "voice");

/** A router in manual time, with short names for queues, workers and tasks. */
export interface Town {
  readonly router: Router;
  /** Every event so far. */
  readonly events: RoutingEvent[];
  queue(name: string, queue?: Partial<TaskQueue>): void;
  /** @param routing the content of `task_routing`, with names of queues */
  workflow(name: string, routing: object, more?: { timeout?: number; reEvaluate?: boolean }): void;
  worker(name: string, worker?: Partial<NewWorker> & { with?: object }): Worker;
  task(name: string, attributes?: object, task?: Partial<NewTask> & { workflow?: string }): Task;
  /** Lets seconds pass. */
  wait(seconds: number): void;
  now(): number;
  taskNamed(name: string): Task;
  workerNamed(name: string): Worker;
  /** The names of the workers with a pending reservation, in order of creation. */
  offered(task: string): string[];
  /** The pending reservation of a task; that of one worker if there are several. */
  reservation(task: string, worker?: string): Reservation;
  accept(task: string, worker?: string): Reservation;
  reject(task: string, worker?: string, activity?: string): Reservation;
  complete(task: string): Task;
  /** Moves a worker to an activity. */
  send(worker: string, activity: string, rejectPendingReservations?: boolean): Worker;
  capacity(worker: string, capacity: number, channel?: string): void;
  status(task: string): string;
  /** The name of the queue that a task is in. */
  queueOf(task: string): string;
  /** The types of the events since the last call. */
  heard(): string[];
}

export interface TownOptions extends Partial<RoutingOptions> {
  readonly settings?: Partial<WorkspaceSettings>;
}

export function createTown({ settings, ...options }: TownOptions = {}): Town {
  let time = START;
  let sids = 0;
  let heard = 0;
  const events: RoutingEvent[] = [];
  const createSid = (prefix: string) => {
    sids += 1;
    return sidOf(prefix, String(sids));
  };
  const router = createRouter({ now: () => time, createSid, emit: (event) => events.push(event) }, options);
  setUp(router, settings);
  const tasks = new Map<string, string>();
  const workers = new Map<string, string>();
  const taskNamed = (name: string) => must(router.tasks.get(must(tasks.get(name))));
  const workerNamed = (name: string) => must(router.workers.get(must(workers.get(name))));
  const reservation = (task: string, worker?: string) => {
    const pending = router.reservationsOfTask(must(tasks.get(task))).filter(({ status }) => status === "pending");
    return must(pending.find(({ workerName }) => worker === undefined || workerName === worker));
  };
  return {
    router,
    events,
    queue: (name, queue = {}) => router.putTaskQueue({ ...plainQueue(name), ...queue }),
    workflow(name, routing, { timeout = 120, reEvaluate = false } = {}) {
      const configuration = JSON.stringify({ task_routing: routing }, (key, value) =>
        key === "queue" ? sidOf("WQ", value) : value,
      );
      const workflow = { sid: sidOf("WW", name), friendlyName: name, configuration, taskReservationTimeout: timeout };
      router.putWorkflow(workflow, reEvaluate);
    },
    worker(name, { with: attributes = {}, ...worker } = {}) {
      const made = router.createWorker({
        friendlyName: name,
        attributes: JSON.stringify(attributes),
        activitySid: AVAILABLE,
        ...worker,
      });
      workers.set(name, made.sid);
      return made;
    },
    task(name, attributes = {}, { workflow = "main", ...task } = {}) {
      const made = router.createTask({
        workflowSid: sidOf("WW", workflow),
        attributes: JSON.stringify(attributes),
        channelSid: DEFAULT,
        ...task,
      });
      tasks.set(name, made.sid);
      return made;
    },
    wait(seconds) {
      time += seconds * SECOND;
      router.advance();
    },
    now: () => time,
    taskNamed,
    workerNamed,
    offered: (task) =>
      router
        .reservationsOfTask(must(tasks.get(task)))
        .filter(({ status }) => status === "pending")
        .map(({ workerName }) => workerName),
    reservation,
    accept: (task, worker) => router.acceptReservation(reservation(task, worker).sid),
    reject: (task, worker, activity) => router.rejectReservation(reservation(task, worker).sid, activity),
    complete: (task) => router.completeTask(taskNamed(task).sid, { reason: "done" }),
    send: (worker, activitySid, rejectPendingReservations = false) =>
      router.updateWorker(workerNamed(worker).sid, { activitySid, rejectPendingReservations }),
    capacity: (worker, capacity, channel = DEFAULT) =>
      void router.updateWorkerChannel(workerNamed(worker).sid, channel, { capacity }),
    status: (task) => taskNamed(task).status,
    queueOf: (task) => String(taskNamed(task).queueSid).replace(/^WQ0*/, ""),
    heard() {
      const fresh = events.slice(heard).map(({ type }) => type);
      heard = events.length;
      return fresh;
    },
  };
}

function plainQueue(name: string): TaskQueue {
  return {
    sid: sidOf("WQ", name),
    friendlyName: name,
    targetWorkers: "1==1",
    maxReservedWorkers: 1,
    taskOrder: "FIFO",
    reservationActivitySid: null,
    assignmentActivitySid: null,
  };
}

function setUp(router: Router, settings: Partial<WorkspaceSettings> = {}): void {
  const usual = { multiTaskEnabled: true, prioritizeQueueOrder: "FIFO" } as const;
  router.configure({ ...usual, defaultActivitySid: OFFLINE, timeoutActivitySid: OFFLINE, ...settings });
  router.putActivity({ sid: OFFLINE, friendlyName: "Offline", available: false });
  router.putActivity({ sid: AVAILABLE, friendlyName: "Available", available: true });
  router.putActivity({ sid: BREAK, friendlyName: "Break", available: false });
  router.putTaskChannel({ sid: DEFAULT, uniqueName: "default", channelOptimizedRouting: false });
  router.putTaskChannel({ sid: VOICE, uniqueName: "voice", channelOptimizedRouting: false });
}

/** Returns something that the test itself created. */
export function must<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error("no such thing in this town");
  return item;
}
