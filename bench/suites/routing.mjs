import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCity } from "../lib/routing/city.mjs";
import { alternate, summarize, toCells, toRatios } from "../lib/samples.mjs";
import { readNumber } from "../lib/suite.mjs";

const [FEW, MANY] = [100, 10_000];
const AIM_LIVES = 50_000;
const AIM_RATIO = 3;
const AIM_BYTES = 2_048;
const LIVES_PER_SAMPLE = 20_000;
const REMOVAL_MS = 301_000;
const ROUND_MS = 20_000;

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    rounds: { type: "string", default: "7", value: "N", help: "samples per measure; the median is reported" },
    waiting: { type: "string", default: "100000", value: "N", help: "tasks that wait at the same time" },
  },
  async run(report, values) {
    await measureLives(report, readNumber("rounds", values.rounds, 1));
    measureWaiting(report, readNumber("waiting", values.waiting, 1));
  },
};

/** @param {import("../lib/report.mjs").Report} report @param {number} rounds */
async function measureLives(report, rounds) {
  const cities = { few: createCity(FEW), many: createCity(MANY) };
  for (const city of Object.values(cities)) live(city, LIVES_PER_SAMPLE);
  const few = () => rateOf(cities.few);
  const many = () => rateOf(cities.many);
  const rates = await alternate({ few, many }, rounds);
  report.say(
    "Tasks per second, from creation to completion (create, filter, reserve, accept, complete), 20 filters, events counted:\n",
  );
  report.table([
    ["workers", "min", "median", "max"],
    [String(FEW), ...toCells(summarize(rates.few))],
    [String(MANY), ...toCells(summarize(rates.many))],
  ]);
  const goal = { atLeast: AIM_LIVES };
  report.aim({ name: `tasks with ${FEW} workers`, value: summarize(rates.few).median, goal, unit: "/s" });
  const ratio = summarize(toRatios(rates.few, rates.many)).median;
  report.aim({
    name: `cost of a task with ${MANY} workers compared with ${FEW}`,
    value: ratio,
    goal: { atMost: AIM_RATIO },
    unit: "×",
  });
  report.say();
}

/** @param {import("../lib/routing/city.mjs").City} city */
function rateOf(city) {
  const started = performance.now();
  live(city, LIVES_PER_SAMPLE);
  return (LIVES_PER_SAMPLE * 1000) / (performance.now() - started);
}

/** @param {import("../lib/routing/city.mjs").City} city @param {number} count */
function live({ router, createTask, wait }, count) {
  for (let number = 0; number < count; number += 1) {
    const task = createTask(number);
    const [reservation] = router.reservationsOfTask(task.sid);
    router.acceptReservation(reservation.sid);
    router.completeTask(task.sid, { reason: "done" });
    // as in production, completed tasks are removed after five minutes
    if (number % 1000 === 999) wait(REMOVAL_MS);
  }
}

/** @param {import("../lib/report.mjs").Report} report @param {number} count */
function measureWaiting(report, count) {
  const city = createCity(FEW);
  city.setAvailable(false);
  const before = measureHeap();
  const created = time(() => {
    for (let number = 0; number < count; number += 1) city.createTask(number);
  });
  const after = measureHeap();
  const own = measureAttributes(city);
  const perTask = (after - before) / count - own;
  const drained = time(() => drain(city, count));
  report.say(`${count.toLocaleString("en")} tasks that wait at the same time, then accepted by ${FEW} workers:\n`);
  report.table([
    ["step", "tasks a second"],
    ["create", rate(count, created)],
    ["accept and complete", rate(count, drained)],
  ]);
  report.aim({
    name: "record of a waiting task, without its attributes",
    value: perTask,
    goal: { atMost: AIM_BYTES },
    unit: "bytes",
  });
  report.say();
}

/** @param {number} count @param {number} milliseconds */
function rate(count, milliseconds) {
  return Math.round((count * 1000) / milliseconds).toLocaleString("en");
}

/** @param {() => void} work */
function time(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Returns the bytes in use after a garbage collection. */
function measureHeap() {
  // a new context reads the flag, so that Node can be started without it
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Returns the bytes of one task's attributes. @param {import("../lib/routing/city.mjs").City} city */
function measureAttributes({ router }) {
  const [first] = router.tasks;
  return first.attributes.length;
}

/** Lets every worker complete its task and accept the next, until no task is left. @param {import("../lib/routing/city.mjs").City} city @param {number} count */
function drain(city, count) {
  const { router, wait } = city;
  city.setAvailable(true);
  let done = 0;
  while (done < count) {
    for (const worker of router.workers) {
      const open = router.reservationsOfWorker(worker.sid).find((/** @type {any} */ each) => each.status === "pending");
      if (open === undefined) continue;
      router.acceptReservation(open.sid);
      router.completeTask(open.taskSid, { reason: "done" });
      done += 1;
    }
    wait(ROUND_MS);
  }
}
