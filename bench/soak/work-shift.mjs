import { setMaxListeners } from "node:events";
import { Lost, TurnedAway, Wrong } from "./api.mjs";
import { listClients } from "./clients/index.mjs";
import { createRandom } from "./random.mjs";

const BEGIN_AGAIN_MS = 50;

/**
 * Runs clients until they are stopped, each with one step after another and a pause between.
 *
 * @typedef {object} Shift
 * @property {() => Promise<void>} end resolves when all have gone home
 * @property {() => ReadonlyMap<string, number>} steps whole conversations, by kind
 */

/**
 * @param {Omit<import("./clients/client.mjs").Context, "name" | "random">} world
 * @param {{ count: number, seed: number, gate: import("./gate.mjs").Gate }} options
 * @returns {Shift}
 */
export function startShift(world, { count, seed, gate }) {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  /** @type {Map<string, number>} */
  const steps = new Map();
  const done = listClients(count).map(async ({ name, index, pause, create }) => {
    const random = createRandom(seed, name);
    const client = create({ ...world, name, random }, index);
    const kind = name.replace(/ \d+$/, "");
    /** @param {() => Promise<void>} work @returns {Promise<boolean>} */
    const attempt = async (work) => {
      try {
        await gate.pass(work);
        return true;
      } catch (error) {
        if (!(error instanceof Lost || error instanceof TurnedAway || error instanceof Wrong)) {
          world.findings.add(`${name} failed with ${error instanceof Error ? error.stack : error}`);
        }
        return false;
      }
    };
    const { begin } = client;
    while (begin !== undefined && !stop.signal.aborted && !(await attempt(begin)))
      await wait(BEGIN_AGAIN_MS, stop.signal);
    while (!stop.signal.aborted) {
      if (await attempt(client.step)) steps.set(kind, (steps.get(kind) ?? 0) + 1);
      await wait(random.next() * 2 * pause, stop.signal);
    }
  });
  return {
    async end() {
      stop.abort();
      await Promise.all(done);
    },
    steps: () => steps,
  };
}

/** @param {number} milliseconds @param {AbortSignal} signal ends it early @returns {Promise<void>} */
export function wait(milliseconds, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
