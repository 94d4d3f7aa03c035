import { expect } from "./client.mjs";

/** Reads all kinds of statistics, whose numbers must be consistent. @param {import("./client.mjs").Context} context @returns {import("./client.mjs").Client} */
export function createStatisticsReader(context) {
  const { api, floor, random, staff } = context;
  const { base, queues, workflows, channels } = floor;
  const channel = () => (random.chance(0.3) ? `?TaskChannel=${random.pick(channels)}` : "");
  /** @param {string} path @param {string} [query] */
  const read = async (path, query = channel()) => (await api.get(`${base}${path}${query}`)).body;
  const readWorker = async () => {
    const sid = random.pick([...staff, undefined]);
    if (sid !== undefined) await read(`/Workers/${sid}/Statistics`);
  };
  return {
    async step() {
      const queue = `/TaskQueues/${random.pick(queues)}`;
      const workflow = `/Workflows/${random.pick(workflows).sid}`;
      const deed = random.weigh([
        [3, async () => checkTasks(context, await read("/RealTimeStatistics"))],
        [3, async () => checkTasks(context, await read(`${workflow}/RealTimeStatistics`))],
        [3, async () => checkQueue(context, await read(`${queue}/RealTimeStatistics`))],
        [1, async () => checkCounts(context, await read("/CumulativeStatistics"))],
        [1, async () => checkCounts(context, await read(`${queue}/CumulativeStatistics`))],
        [1, async () => checkCounts(context, await read(`${workflow}/CumulativeStatistics`))],
        [1, async () => checkCounts(context, (await read("/Statistics", "?Minutes=2")).cumulative)],
        [1, async () => void (await read("/TaskQueues/Statistics", "?PageSize=50&Minutes=2"))],
        [1, async () => checkWorkers(context, await read("/Workers/RealTimeStatistics"))],
        [1, async () => void (await read("/Workers/CumulativeStatistics", "?Minutes=2"))],
        [1, readWorker],
      ]);
      await deed();
    },
  };
}

/** @param {import("./client.mjs").Context} context @param {any} numbers */
function checkTasks(context, { total_tasks: total, tasks_by_status: byStatus, tasks_by_priority: byPriority }) {
  for (const counts of [byStatus, byPriority])
    expect(context, sum(Object.values(counts)) === total, `${total} tasks are counted as ${JSON.stringify(counts)}`);
}

/** @param {import("./client.mjs").Context} context @param {any} numbers */
function checkQueue(context, numbers) {
  checkTasks(context, numbers);
  const { total_eligible_workers: eligible, total_available_workers: available } = numbers;
  expect(context, available <= eligible, `${available} workers are available of ${eligible} that are eligible`);
  checkWorkers(context, { ...numbers, total_workers: eligible });
}

/** @param {import("./client.mjs").Context} context @param {any} numbers */
function checkWorkers(context, { total_workers: total, activity_statistics: activities }) {
  const counts = activities.map((/** @type {{ workers: number }} */ { workers }) => workers);
  expect(context, sum(counts) === total, `${total} workers are counted as ${counts.join(" + ")}`);
}

/** @param {import("./client.mjs").Context} context @param {Record<string, unknown>} numbers */
function checkCounts(context, numbers) {
  const counts = Object.entries(numbers).filter(([name]) => /^(tasks|reservations)_/.test(name));
  expect(context, counts.length > 0, `nothing is counted in ${JSON.stringify(numbers)}`);
  for (const [name, count] of counts)
    expect(context, Number.isInteger(count) && Number(count) >= 0, `${name} is ${count}`);
}

/** @param {readonly unknown[]} numbers */
function sum(numbers) {
  return numbers.reduce((/** @type {number} */ total, number) => total + Number(number), 0);
}
