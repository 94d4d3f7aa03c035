import { createEventCheck } from "../../../test/routing/support/check-events.mjs";
import { toRoutingEvent } from "../watch/to-routing-event.mjs";
import { expect } from "./client.mjs";

/** Reads the events of a task, of a worker, or of one type. @param {import("./client.mjs").Context} context @returns {import("./client.mjs").Client} */
export function createEventReader(context) {
  const { api, floor, random, staff } = context;
  return {
    async step() {
      const task = context.ledger.pickTask(random);
      if (task === undefined) return;
      const deed = random.weigh([
        [4, () => readTask(context, task)],
        [1, () => readWhere(context, "WorkerSid", "worker_sid", random.pick([...staff, "WK".padEnd(34, "0")]))],
        [1, () => readWhere(context, "TaskQueueSid", "task_queue_sid", random.pick(floor.queues))],
      ]);
      await deed();
      await api.get(`${floor.base}/Events?EventType=task.created&Minutes=1&PageSize=5`);
    },
  };
}

/** @param {import("./client.mjs").Context} context @param {string} task */
async function readTask(context, task) {
  const events = await context.api.list(`${context.floor.base}/Events?TaskSid=${task}&PageSize=100`);
  const check = createEventCheck({ multiTaskEnabled: true });
  // its first events may have been dropped
  if (events[0]?.event_type === "workflow.entered") {
    for (const { event_type: type, event_date_ms: time, event_data: data } of events) {
      const wrong = check.take(toRoutingEvent(type, time, data.task_sid, data.reservation_sid));
      for (const sentence of wrong) expect(context, false, sentence);
    }
  }
  const one = events.at(-1);
  if (one === undefined) return;
  const again = await context.api.get(`${context.floor.base}/Events/${one.sid}`, { allow: [404] });
  if (again.status === 200)
    expect(
      context,
      JSON.stringify(again.body) === JSON.stringify(one),
      `event ${one.sid} differs from the one in the list`,
    );
}

/** @param {import("./client.mjs").Context} context @param {string} filter @param {string} member @param {string} sid */
async function readWhere(context, filter, member, sid) {
  const { body } = await context.api.get(`${context.floor.base}/Events?${filter}=${sid}&Minutes=1&PageSize=50`);
  for (const event of body.events)
    expect(context, event.event_data[member] === sid, `event ${event.sid} is in a list of ${filter} ${sid}`);
}
