import { appendFileSync, readFileSync } from "node:fs";
import { VitestTestRunner } from "vitest/runners";
import { plan, progress } from "./workshop.mjs";

/**
 * @typedef {import("vitest").RunnerTestCase & { onFinished?: ((context: unknown) => unknown)[] }} Test
 * `onFinished` is what the test registered with `onTestFinished`
 */
/** @typedef {{ test: Test, call: () => unknown, time: number, hits: Readonly<Record<string, number>> }} Run */
/** @typedef {{ activeMutant?: string | undefined, hitCount?: number, hitLimit?: number, currentTestId?: string | undefined, mutantCoverage?: { static: Record<string, number>, perTest: Record<string, Record<string, number>> } }} Switches */
/** @typedef {import("./results.mjs").Outcome} Outcome */

/** The object that changed sources read: which change is on, and which of them a test reaches. */
const switches = /** @type {{ __stryker__: Switches }} */ (/** @type {unknown} */ (globalThis));
switches.__stryker__ ??= {};
const state = switches.__stryker__;

/** Tests that take longer (milliseconds of the processor) are left out: they would be repeated per change. */
const SLOW = 3_000;
/** A test that takes this much longer than usual, plus a second, counts as hanging. */
const PATIENCE = 50;

/**
 * Runs all tests once to see which changes each of them reaches. Then switches each change on in turn, and calls those
 * tests again, the fastest first, until one fails. The modules stay loaded, so a change costs milliseconds.
 */
export default class MutantRunner extends VitestTestRunner {
  /** @type {Run[]} */
  #runs = [];
  #left = 0;
  #hasFailed = false;

  /** @param {readonly import("vitest").RunnerTask[]} files */
  onBeforeRunFiles(files) {
    this.#left = listTests(files).length;
  }

  /** @param {Test} test */
  async runTask(test) {
    const call = VitestTestRunner.getTestFn(/** @type {never} */ (test));
    const start = process.cpuUsage();
    state.currentTestId = test.id;
    try {
      await call();
    } catch (error) {
      this.#hasFailed ||= !isSkip(error);
      throw error;
    } finally {
      state.currentTestId = undefined;
      this.#left -= 1;
    }
    this.#runs.push({
      test,
      call,
      time: toMilliseconds(process.cpuUsage(start)),
      hits: state.mutantCoverage?.perTest[test.id] ?? {},
    });
    // inside the last test, because tests may ask which one runs
    if (this.#left > 0 || this.#hasFailed) return;
    this.#runs.sort((a, b) => a.time - b.time);
    await tryChanges(this.#runs, test);
  }
}

/** @param {readonly import("vitest").RunnerTask[]} tasks @returns {Test[]} those that will run */
function listTests(tasks) {
  return tasks.flatMap((task) => {
    if (task.mode !== "run") return [];
    return task.type === "suite" ? listTests(task.tasks) : [task];
  });
}

/** Whether a test has skipped itself, by `context.skip()`. @param {unknown} error */
function isSkip(error) {
  return error instanceof Error && "code" in error && error.code === "VITEST_PENDING";
}

/** @param {readonly Run[]} runs @param {Test} current */
async function tryChanges(runs, current) {
  // later, every change that runs outside a test is added
  const loaded = new Set(Object.keys(state.mutantCoverage?.static ?? {}));
  for (const id of /** @type {string[]} */ (JSON.parse(readFileSync(plan, "utf8")))) {
    note({ id });
    const outcome = await tryChange(id, runs, loaded, current);
    note({ id, ...outcome });
    // the rest is tried by a new process, with fresh modules
    if (outcome.isSpoilt) process.exit(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * @param {string} id
 * @param {readonly Run[]} runs
 * @param {ReadonlySet<string>} loaded the changes that run while modules are loaded
 * @param {Test} current
 * @returns {Promise<Outcome>}
 */
async function tryChange(id, runs, loaded, current) {
  const reaching = runs.filter(({ hits }) => hits[id] !== undefined);
  const tried = reaching.filter(({ time }) => time < SLOW);
  let hits = 0;
  for (const run of tried) {
    const error = await callWith(id, run, current);
    hits += state.hitCount ?? 0;
    if (error === undefined) continue;
    const isSpoilt = (await callWith(undefined, run, current)) !== undefined;
    const isHanging = error instanceof Hanging || /Hit count limit/.test(String(error));
    return { status: isHanging ? "timeout" : "killed", by: run.test.name, ...(isSpoilt ? { isSpoilt } : {}) };
  }
  if (reaching.length === 0) return { status: loaded.has(id) ? "static" : "not reached" };
  return { status: hits === 0 ? "remembered" : "survived", by: String(tried.length) };
}

/** @param {NodeJS.CpuUsage} usage */
function toMilliseconds({ user, system }) {
  return (user + system) / 1_000;
}

class Hanging extends Error {}

/**
 * @param {string | undefined} id
 * @param {Run} run
 * @param {Test} current the one that runs for vitest
 * @returns {Promise<unknown>} the error
 */
async function callWith(id, { call, time, hits }, current) {
  const kept = current.onFinished;
  current.onFinished = [];
  state.activeMutant = id;
  state.hitCount = 0;
  state.hitLimit = 1_000 + 100 * (id === undefined ? 0 : (hits[id] ?? 0));
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Hanging()), 1_000 + PATIENCE * time);
  });
  try {
    await Promise.race([call(), limit]);
    return undefined;
  } catch (error) {
    return error ?? new Error("undefined was thrown");
  } finally {
    clearTimeout(timer);
    state.activeMutant = undefined;
    await finish(current);
    if (kept === undefined) delete current.onFinished;
    else current.onFinished = kept;
  }
}

/** Calls what a test registered with `onTestFinished`. @param {Test} test */
async function finish(test) {
  for (const hook of (test.onFinished ?? []).reverse()) {
    try {
      await hook(test.context);
    } catch {
      // a change can break the end of a test as well
    }
  }
}

/** @param {object} line */
function note(line) {
  appendFileSync(progress, `${JSON.stringify(line)}\n`);
}
