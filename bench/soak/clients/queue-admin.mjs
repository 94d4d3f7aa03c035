import { Lost } from "../api.mjs";
import { expect } from "./client.mjs";

const EXPRESSIONS = [
  "1==1",
  'languages HAS "en"',
  "level > 3",
  'languages HAS "es" OR level < 2',
  "channel.chat.assigned_tasks == 0",
];

/** Changes the workers of queues, the number of offers at the same time, and the order of tasks. @param {import("./client.mjs").Context} context @param {number} index @returns {import("./client.mjs").Client} */
export function createQueueAdmin(context, index) {
  const { api, floor, random } = context;
  const sid = floor.queues[index % floor.queues.length] ?? "";
  const isOnly = index < floor.queues.length;
  const path = `${floor.base}/TaskQueues/${sid}`;
  /** @type {Record<string, unknown>} */
  let written = {};
  return {
    async step() {
      const { body } = await api.get(path);
      const isSame = Object.entries(written).every(([name, value]) => body[name] === value);
      expect(context, !isOnly || isSame, `queue ${sid} differs from the update`);
      const [expression, most, order] = [
        random.pick(EXPRESSIONS),
        random.integer(1, 3),
        random.pick(["FIFO", "FIFO", "LIFO"]),
      ];
      try {
        await api.post(path, { TargetWorkers: expression, MaxReservedWorkers: most, TaskOrder: order });
        written = { target_workers: expression, max_reserved_workers: most, task_order: order };
      } catch (error) {
        if (error instanceof Lost) written = {};
        throw error;
      }
    },
  };
}
