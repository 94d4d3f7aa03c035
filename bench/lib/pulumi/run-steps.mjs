import { steps } from "./steps.mjs";

/** @typedef {import("./project.mjs").Measure & { calls: Record<string, number> }} StepResult */
/**
 * A project of one tool, made for one run.
 *
 * @typedef {object} Opened
 * @property {(changed: readonly number[]) => void} write writes the files again, with these workflows changed
 * @property {(step: import("./steps.mjs").Step) => Promise<import("./project.mjs").Measure>} measure
 * @property {() => void} remove
 */
/** @typedef {(url?: string) => Promise<Opened>} Open makes the project; `url` of its TaskRouter */

/**
 * Runs every step once, in a separate project.
 *
 * @param {Open} open
 * @param {import("../task-router.mjs").TaskRouterProcess} [taskRouter]
 * @returns {AsyncGenerator<{ name: string, result: StepResult }>}
 */
export async function* runSteps(open, taskRouter) {
  const project = await open(taskRouter?.url);
  try {
    for (const step of steps) {
      if (step.changed !== undefined) project.write(step.changed);
      await taskRouter?.takeCalls();
      const measured = await project.measure(step);
      const calls = countByMethod((await taskRouter?.takeCalls()) ?? []);
      yield { name: step.name, result: { ...measured, calls } };
    }
  } finally {
    project.remove();
  }
}

/**
 * Runs one step of each work in turn, so that all run under the same load, and keeps the lowest numbers.
 *
 * @param {readonly { results: Map<string, StepResult>, steps: ReturnType<typeof runSteps> }[]} works
 */
export async function alternateSteps(works) {
  for (let isDone = false; !isDone; ) {
    for (const { results, steps: run } of works) {
      const { done, value } = await run.next();
      if (done === true || value === undefined) isDone = true;
      else results.set(value.name, takeBest(results.get(value.name), value.result));
    }
  }
}

/** @param {readonly import("../task-router.mjs").Call[]} calls @returns {Record<string, number>} */
function countByMethod(calls) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { method } of calls) counts[method] = (counts[method] ?? 0) + 1;
  return counts;
}

/**
 * Returns the lowest of each number over several runs, because other work on the machine only adds to them.
 *
 * @param {StepResult | undefined} left
 * @param {StepResult} right
 * @returns {StepResult}
 */
function takeBest(left, right) {
  if (left === undefined) return right;
  const best = (/** @type {"wall" | "cpu" | "memory"} */ key) => Math.min(left[key], right[key]);
  const { programs } = left.cpu < right.cpu ? left : right;
  return { wall: best("wall"), cpu: best("cpu"), memory: best("memory"), programs, calls: right.calls };
}
