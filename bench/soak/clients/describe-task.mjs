import { LANGUAGES } from "../floor.mjs";

/** The longest time that a task waits, in seconds. */
const [SHORT, LONG] = [3, 40];

/** Describes a random task: through a workflow, or directly to a queue or a worker. @param {import("./client.mjs").Context} context @param {number} number of its creation */
export function describeTask({ floor, random, staff, name }, number) {
  const workflow = random.pick(floor.workflows);
  const way = random.weigh([
    [16, "workflow"],
    [1, "queue"],
    [1, "worker"],
  ]);
  const worker = staff.size > 0 ? random.pick([...staff]) : undefined;
  const target = way === "workflow" ? undefined : way === "queue" ? random.pick(floor.queues) : worker;
  const isForced = target !== undefined && random.chance(0.3);
  const attributes = {
    number,
    by: name,
    language: random.pick([...LANGUAGES, "none"]),
    level: random.integer(0, 10),
    ...(random.chance(0.2) ? { vip: true } : {}),
    ...(random.chance(0.3) ? { agent: `worker ${random.integer(1, 30)}` } : {}),
    ...(isForced ? { isForced } : {}),
  };
  const fields = {
    Attributes: JSON.stringify(attributes),
    Priority: random.integer(0, 20),
    Timeout: random.integer(SHORT, LONG),
    TaskChannel: random.pick(floor.channels),
    ...(target === undefined ? { WorkflowSid: workflow.sid } : { RoutingTarget: target, IgnoreCapacity: isForced }),
  };
  return { fields, mayFail: target === undefined && workflow.isStrict };
}
