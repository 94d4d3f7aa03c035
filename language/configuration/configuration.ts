import type { Json, JsonObject } from "../json.js";

/**
 * A workflow's configuration in the form that people write in YAML and programs pass: TaskRouter's own words in
 * camelCase. `queue` holds the key of a declared task queue, or a full `WQ…` SID.
 *
 * Members that TaskRouter does not know are kept as they are; a raw member that happens to be spelt like one of ours
 * (`skipIf` in a raw configuration, which TaskRouter ignores) is kept under `=skipIf`, so that nothing is lost or
 * brought to life on the way through.
 */
export interface Configuration extends JsonObject {
  /** Tried from top to bottom; a task enters the first whose expression is true. */
  filters?: Filter[];
  /** Takes the tasks that match no filter. */
  defaultFilter?: DefaultFilter;
}

/** One rule of a workflow: which tasks, and the targets they go through in order. */
export interface Filter extends JsonObject {
  /** Shown in the Console. */
  filterFriendlyName?: string;
  /** Which tasks: an expression over task attributes, without a prefix. */
  expression?: string;
  /** Routing steps, at least one, tried in order. */
  targets?: Target[];
}

/** One routing step. */
export interface Target extends JsonObject {
  /** Key or SID of the task queue; a later target without one stays in the queue of the target before it. */
  queue?: string;
  /** 0 to 2,147,483,647; higher goes first. Absent: the task keeps the priority it has. */
  priority?: number | string;
  /** Seconds until the next target is tried. Absent: waits here until the task's own time to live ends. */
  timeout?: number | string;
  /** Which workers of the queue: an expression over `task.` and `worker.` attributes. */
  expression?: string;
  /** Which worker first: `worker.level DESC`. Absent: the one idle longest. */
  orderBy?: string;
  /** Leaves the target at once when no worker is free and this is true: `workers.available == 0`. */
  skipIf?: string;
  /** Path of the task attribute that holds a worker's SID: `task.agent_sid`. */
  knownWorkerSid?: string;
  /** Path of the task attribute that holds a worker's name: `task.agent_name`. */
  knownWorkerFriendlyName?: string;
}

/** Where tasks wait that match no filter: a target without a timeout. */
export type DefaultFilter = Target;

/** Bytes of a configuration, whitespace counted. *documented* (Twilio, TaskRouter limits) */
export const MAX_CONFIGURATION_BYTES = 1_038_576;

/** Largest priority of a task. *documented* (Twilio's OpenAPI description); for a target's priority *assumed* */
export const MAX_PRIORITY = 2_147_483_647;

export type { Json };
