import { createProject } from "./project.mjs";
import { steps } from "./steps.mjs";

/** @typedef {import("./project.mjs").Measure & { calls: Record<string, number> }} StepResult */
/** @typedef {{ modules: string, env: NodeJS.ProcessEnv, program: import("./programs.mjs").Program, count: number }} Work */

/**
 * Runs every step once, in a separate project.
 *
 * @param {Work} work
 * @param {import("../task-router.mjs").TaskRouterProcess} [taskRouter]
 * @returns {AsyncGenerator<{ name: string, result: StepResult }>}
 */
export async function* runSteps({ modules, env, program, count }, taskRouter) {
  const url = taskRouter === undefined ? {} : { url: taskRouter.url };
  const project = await createProject({ modules, env, files: program(count), ...url });
  try {
    for (const { name, args, changed } of steps) {
      if (changed !== undefined) project.write(program(count, changed));
      await taskRouter?.takeCalls();
      const measured = await project.measure(args);
      const calls = countByMethod((await taskRouter?.takeCalls()) ?? []);
      yield { name, result: { ...measured, calls } };
    }
  } finally {
    project.remove();
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
export function takeBest(left, right) {
  if (left === undefined) return right;
  const best = (/** @type {"wall" | "cpu" | "memory"} */ key) => Math.min(left[key], right[key]);
  return { wall: best("wall"), cpu: best("cpu"), memory: best("memory"), calls: right.calls };
}
