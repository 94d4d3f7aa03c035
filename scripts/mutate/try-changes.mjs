import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "../lib/paths.mjs";
import { startChild } from "../lib/run.mjs";
import { vitest } from "../lib/vitest.mjs";
import { plan, progress } from "./workshop.mjs";

/** @typedef {import("./results.mjs").Outcome} Outcome */

const config = fileURLToPath(new URL("vitest.config.mts", import.meta.url));
/** A process that notes nothing for so long (milliseconds) hangs in the change that it has begun. */
const SILENCE = 90_000;
/** The same while it loads and runs the tests. */
const LONGEST_START = 1_200_000;

/**
 * Tries changes in processes of vitest: a new one follows if one hangs, ends early or has a spoilt memory.
 *
 * @param {readonly string[]} ids
 * @param {(done: number) => void} onProgress
 * @returns {Promise<ReadonlyMap<string, Outcome>>}
 * @throws {Error} if the tests fail without any change
 */
export async function tryChanges(ids, onProgress) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  while (outcomes.size < ids.length) {
    writeFileSync(plan, JSON.stringify(ids.filter((id) => !outcomes.has(id))));
    rmSync(progress, { force: true });
    const output = await runVitest(() => onProgress(outcomes.size + readProgress().done.size));
    const { done, begun } = readProgress();
    for (const [id, outcome] of done) outcomes.set(id, outcome);
    if (begun !== undefined) outcomes.set(begun, { status: "timeout" });
    if (begun === undefined && done.size === 0) throw new Error(`the tests fail without any change:\n${output}`);
  }
  return outcomes;
}

/** @returns {{ done: Map<string, Outcome>, begun: string | undefined }} */
function readProgress() {
  /** @type {Map<string, Outcome>} */
  const done = new Map();
  /** @type {string | undefined} */
  let begun;
  const lines = existsSync(progress) ? readFileSync(progress, "utf8").split("\n").slice(0, -1) : [];
  for (const line of lines) {
    const { id, ...outcome } = JSON.parse(line);
    begun = outcome.status === undefined ? id : undefined;
    if (outcome.status !== undefined) done.set(id, outcome);
  }
  return { done, begun };
}

/** @param {() => void} onProgress @returns {Promise<string>} the end of the output */
function runVitest(onProgress) {
  return new Promise((resolve) => {
    // a group of its own, because vitest starts processes
    const child = startChild(process.execPath, [vitest, "run", "--config", config], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => (output = (output + chunk).slice(-5_000));
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    let since = Date.now();
    const watch = setInterval(() => {
      onProgress();
      const hasBegun = existsSync(progress);
      if (hasBegun) since = statSync(progress).mtimeMs;
      if (Date.now() - since > (hasBegun ? SILENCE : LONGEST_START) && child.pid !== undefined)
        process.kill(-child.pid, "SIGKILL");
    }, 10_000);
    child.once("close", () => {
      clearInterval(watch);
      resolve(output);
    });
  });
}
