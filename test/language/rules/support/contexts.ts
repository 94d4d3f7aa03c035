import {
  type Attributes,
  createReadExpression,
  type JsonObject,
  type LintContext,
  type QueueContext,
  toAttributes,
  type WorkerContext,
} from "../../../../language/index.js";

/** The text of an unresolved value; pass it as `unknown` of the context. */
export const UNRESOLVED = "not known yet";

/** Attributes declared by the properties of a JSON Schema. */
export function attributes(properties: JsonObject, required: string[] = []): Attributes {
  return toAttributes({ properties, required });
}

/** Declared attributes of tasks and workers. */
export const declared: LintContext = {
  taskAttributes: attributes(
    {
      tier: { enum: ["gold", "silver"] },
      list: { type: "array", items: { type: "string" } },
      age: { type: "integer" },
      free: {},
    },
    ["tier"],
  ),
  workerAttributes: attributes({ level: { type: "integer" }, team: { type: "string" }, skills: { type: "array" } }),
};

/** A declared queue; its `targetWorkers` match every worker by default. */
export function createQueue({
  targetWorkers = "1==1",
  ...rest
}: Partial<Omit<QueueContext, "targetWorkers">> & { targetWorkers?: string } = {}): QueueContext {
  return {
    key: "q",
    friendlyName: "Q",
    taskOrder: "FIFO",
    maxReservedWorkers: 1,
    activityKeys: [],
    ...rest,
    targetWorkers: createReadExpression().expression(targetWorkers, "queue"),
  };
}

/** Declared queues by key. */
export function queues(...list: Parameters<typeof createQueue>[0][]): NonNullable<LintContext["taskQueues"]> {
  return new Map(list.map(createQueue).map((queue) => [queue.key, queue]));
}

/** Declared workers by key, each with the given properties. */
export function workers(list: Readonly<Record<string, Partial<WorkerContext>>>): NonNullable<LintContext["workers"]> {
  const base = { activity: undefined, attributes: {}, isUnknown: false, channels: new Map() };
  return new Map(Object.entries(list).map(([key, more]) => [key, { key, friendlyName: key, ...base, ...more }]));
}

/** Four declared workers without attributes. */
export const people = workers({ a: {}, b: {}, c: {}, d: {} });

/** One declared activity: key `lunch`, name `Lunch Break`. */
export const activities: NonNullable<LintContext["activities"]> = new Map([
  ["lunch", { key: "lunch", friendlyName: "Lunch Break", available: true }],
]);

/** A multitasking workspace with a worker on two channels, one of them with a declared capacity. */
export const multitasking: LintContext = {
  workspace: { multiTaskEnabled: true, timeoutActivity: undefined },
  workers: workers({
    ann: {
      channels: new Map([
        ["fax", {}],
        ["chat", { capacity: 2 }],
      ]),
    },
  }),
  taskQueues: queues({ key: "q" }),
};
