import autocannon from "autocannon";
import { createCity, headers } from "../lib/emulator/city.mjs";
import { startEmptyServer } from "../lib/emulator/start-empty-server.mjs";
import { alternate, summarize, toCells, toRatios } from "../lib/samples.mjs";
import { readNumber } from "../lib/suite.mjs";
import { startTaskRouter } from "../lib/task-router.mjs";

const AIM_FETCH = 0.6;
const AIM_CREATE = 0.4;
const CONNECTIONS = 20;
const LIMITS = { workflows: 1e9, tasks: 1e9 };

/** @typedef {"empty route" | "fetch a workflow" | "fetch a task" | "create a workflow" | "create a task"} Work */

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    rounds: { type: "string", default: "5", value: "N", help: "samples per kind of request" },
    seconds: { type: "string", default: "3", value: "N", help: "duration of a sample in seconds" },
  },
  async run(report, values) {
    const rounds = readNumber("rounds", values.rounds, 1);
    const seconds = readNumber("seconds", values.seconds, 1);
    const [empty, emulator] = await Promise.all([startEmptyServer(), startTaskRouter({ limits: LIMITS })]);
    try {
      const works = await createWorks(empty.url, emulator.url, seconds);
      for (const work of Object.values(works)) await work();
      tell(report, await alternate(works, rounds));
    } finally {
      await Promise.all([empty.close(), emulator.close()]);
    }
  },
};

/**
 * @param {string} empty @param {string} emulator @param {number} seconds
 * @returns {Promise<Record<Work, () => Promise<number>>>}
 */
async function createWorks(empty, emulator, seconds) {
  const city = await createCity(emulator);
  const get = (/** @type {string} */ url) => () => measure({ url, duration: seconds });
  const post = (/** @type {string} */ url, /** @type {string} */ body) => () =>
    measure({ url, body, method: "POST", duration: seconds });
  return {
    "empty route": get(empty),
    "fetch a workflow": get(city.workflow),
    "fetch a task": get(city.task),
    "create a workflow": post(city.workflows, city.workflowForm),
    "create a task": post(city.tasks, city.taskForm),
  };
}

/** Returns requests per second; throws if any failed. @param {import("autocannon").Options} request @returns {Promise<number>} */
async function measure(request) {
  const result = await autocannon({ connections: CONNECTIONS, headers, ...request });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} requests to ${request.url} failed`);
  return result.requests.total / result.duration;
}

/** @param {import("../lib/report.mjs").Report} report @param {Record<Work, number[]>} samples */
function tell(report, samples) {
  const rows = Object.entries(samples).map(([name, rates]) => {
    const ratio = summarize(toRatios(rates, samples["empty route"])).median;
    return [name, ...toCells(summarize(rates)), ratio.toFixed(2)];
  });
  report.say(
    `Requests per second over ${CONNECTIONS} connections, compared with an empty route of the same framework:\n`,
  );
  report.table([["request", "min", "median", "max", "× empty"], ...rows]);
  const aims = /** @type {const} */ ([
    ["fetch a workflow", AIM_FETCH],
    ["create a workflow", AIM_CREATE],
    ["create a task", AIM_CREATE],
  ]);
  for (const [name, atLeast] of aims) {
    const value = summarize(toRatios(samples[name], samples["empty route"])).median;
    report.aim({ name, value, goal: { atLeast }, unit: "× an empty route" });
  }
  report.say();
}
