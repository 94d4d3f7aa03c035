/** A property of tasks or workers in Twilio's REST API and SDKs that no expression has (E-42, E-47). */
export interface RestProperty {
  readonly owner: "task" | "worker";
  /** In snake case; camel case and Pascal case are recognized, too. */
  readonly name: string;
  /** The built-in name that has the value. */
  readonly write?: string;
  /** What to do instead. */
  readonly advice?: string;
  /** True for a common word: it is reported only if attributes are declared and it is not one of them. */
  readonly isCommon?: true;
}

const COPY = "copy it into the attributes when you create the task, and test that attribute";
const WAITING = "a task that is routed is always waiting, so omit this";
const OFFERED = "only available workers are offered tasks, so omit this";
const ROUTED = "the workflow decides it only after this";

const of = (owner: "task" | "worker", advice: string, names: readonly string[], isCommon?: true): RestProperty[] =>
  names.map((name) => ({ owner, name, advice, ...(isCommon && { isCommon }) }));

/** Names of the properties by their owner (OpenAPI file; E-47: no page lists a built-in name of a task). */
export const REST_PROPERTIES: readonly RestProperty[] = [
  ...of("task", WAITING, ["assignment_status", "task_assignment_status"]),
  ...of("task", COPY, ["task_channel_unique_name", "task_channel_sid", "task_channel", "virtual_start_time"]),
  ...of("task", ROUTED, ["task_queue_sid", "task_queue_friendly_name", "task_queue_name", "task_queue_entered_date"]),
  ...of("task", COPY, ["workflow_sid", "workflow_friendly_name", "workflow_name", "date_created", "date_updated"]),
  ...of("task", COPY, ["task_priority", "task_age", "task_date_created"]),
  ...of(
    "task",
    COPY,
    ["sid", "task_sid", "age", "priority", "timeout", "addons", "workspace_sid", "routing_target"],
    true,
  ),
  ...of("worker", OFFERED, ["available", "worker_activity_available", "activity_available"]),
  ...of("worker", "copy it into the attributes of the worker", ["date_created", "date_updated", "date_status_changed"]),
  { owner: "worker", name: "worker_sid", write: "sid" },
  { owner: "worker", name: "worker_name", write: "friendly_name" },
  { owner: "worker", name: "worker_friendly_name", write: "friendly_name" },
  { owner: "worker", name: "worker_activity_name", write: "activity_name" },
  { owner: "worker", name: "worker_activity_sid", write: "activity_sid" },
  { owner: "worker", name: "name", write: "friendly_name", isCommon: true },
  { owner: "worker", name: "activity", write: "activity_name", isCommon: true },
];
