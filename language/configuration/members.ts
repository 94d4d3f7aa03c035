import type { ExpressionKind } from "../expression/index.js";
import type { JsonObject } from "../json.js";

/** Largest priority of a task (L-5), and of a target (C-8). */
export const MAX_PRIORITY = 2_147_483_647;

/** One key of a filter or a target. */
export interface Member {
  /** TaskRouter's name. */
  readonly wire: string;
  /** For editors and lists of keys. */
  readonly description: string;
  readonly value: MemberValue;
}

/** The values that a key can have. */
export type MemberValue =
  | { readonly type: "name" | "queue" | "orderBy" | "knownWorker"; readonly example: string }
  | { readonly type: "expression"; readonly kind: ExpressionKind; readonly example: string }
  | { readonly type: "integer"; readonly minimum: number; readonly maximum?: number; readonly example: number }
  | { readonly type: "targets" };

/** One key of a target. */
export interface TargetMember extends Member {
  /**
   * Whether it works in the default filter: the queue does, and there is no timeout (C-9). The other keys are open (C-11).
   */
  readonly inDefaultFilter: "works" | "ignored" | "open";
}

/** One routing step. */
export interface Target extends JsonObject {
  /** Key or SID of the task queue; a later target without one stays in the queue of the target before it. */
  queue?: string;
  /** 0 to 2,147,483,647; higher goes first. Absent: the task keeps the priority it has. */
  priority?: number | string;
  /** Seconds until the next target is tried. Absent: the task waits here until its own time to live ends. */
  timeout?: number | string;
  /** Which workers of the queue: an expression over `task.` and `worker.` attributes. */
  expression?: string;
  /** Which worker first: `worker.level DESC`. Absent: the one idle longest. */
  orderBy?: string;
  /** Leaves the target at once if no worker is free and this is true: `workers.available == 0`. */
  skipIf?: string;
  /** Path of the task attribute that holds a worker's SID: `task.agent_sid`. */
  knownWorkerSid?: string;
  /** Path of the task attribute that holds a worker's name: `task.agent_name`. */
  knownWorkerFriendlyName?: string;
}

/** The keys of a target (C-4), in the order in which we write them. */
export const TARGET = {
  queue: {
    wire: "queue",
    description:
      "Key of a task queue, or its full SID. A later target without one stays in the queue of the target before it.",
    value: { type: "queue", example: "english" },
    inDefaultFilter: "works",
  },
  priority: {
    wire: "priority",
    description: "Priority that the task gets here; higher goes first. Absent: the task keeps the one it has.",
    value: { type: "integer", minimum: 0, maximum: MAX_PRIORITY, example: 10 },
    inDefaultFilter: "open",
  },
  timeout: {
    wire: "timeout",
    description: "Seconds until the next target is tried, counted from the task's age. Absent: the task waits here.",
    value: { type: "integer", minimum: 1, example: 60 },
    inDefaultFilter: "ignored",
  },
  expression: {
    wire: "expression",
    description: "Which workers of the queue: an expression over `task.` and `worker.` attributes.",
    value: { type: "expression", kind: "target", example: "worker.level >= task.level" },
    inDefaultFilter: "open",
  },
  orderBy: {
    wire: "order_by",
    description: "Which worker first, for instance `worker.level DESC`. Absent: the one idle longest.",
    value: { type: "orderBy", example: "worker.level DESC" },
    inDefaultFilter: "open",
  },
  skipIf: {
    wire: "skip_if",
    description: "Leaves the target at once if no worker is free and this is true: `workers.available == 0`.",
    value: { type: "expression", kind: "skip", example: "workers.available == 0" },
    inDefaultFilter: "open",
  },
  knownWorkerSid: {
    wire: "known_worker_sid",
    description: "Path of the task attribute that holds a worker's SID: `task.agent_sid`.",
    value: { type: "knownWorker", example: "task.agent_sid" },
    inDefaultFilter: "open",
  },
  knownWorkerFriendlyName: {
    wire: "known_worker_friendly_name",
    description: "Path of the task attribute that holds a worker's name: `task.agent_name`.",
    value: { type: "knownWorker", example: "task.agent_name" },
    inDefaultFilter: "open",
  },
} as const satisfies Readonly<Record<KnownKeys<Target>, TargetMember>>;

/** The keys of a type that has others too. */
type KnownKeys<Type> = keyof { [Key in keyof Type as string extends Key ? never : Key]: unknown };

/** A key of a target. */
export type TargetKey = keyof typeof TARGET;

/** The keys of a target (C-4), in the order in which we write them. */
export const TARGET_NAMES = Object.keys(TARGET) as readonly TargetKey[];

/** One rule of a workflow: which tasks, and the targets they go through in order. */
export interface Filter extends JsonObject {
  /** Shown in the Console. */
  filterFriendlyName?: string;
  /** Which tasks: an expression over task attributes, without a prefix. */
  expression?: string;
  /** Routing steps, at least one, tried in order. */
  targets?: Target[];
}

/** The keys of a filter (C-2), with what they hold. */
export const FILTER = {
  filterFriendlyName: {
    wire: "filter_friendly_name",
    description: "Name of the filter, as the Console shows it.",
    value: { type: "name", example: "English gold" },
  },
  expression: {
    wire: "expression",
    description: "Which tasks: an expression over task attributes, without a prefix. `1==1` matches all.",
    value: { type: "expression", kind: "filter", example: "language == 'en' AND tier == 'gold'" },
  },
  targets: { wire: "targets", description: "Routing steps, tried in order.", value: { type: "targets" } },
} as const satisfies Readonly<Record<KnownKeys<Filter>, Member>>;

/** The keys of a filter (C-2), in the order in which we write them. */
export const FILTER_NAMES = Object.keys(FILTER) as readonly (keyof typeof FILTER)[];

/** Both names of every key whose text YAML users write as an expression or an order. */
export const EXPRESSION_KEYS: ReadonlySet<string> = new Set(
  Object.entries<Member>({ ...FILTER, ...TARGET }).flatMap(([key, { wire, value }]) =>
    value.type === "expression" || value.type === "orderBy" ? [key, wire] : [],
  ),
);
