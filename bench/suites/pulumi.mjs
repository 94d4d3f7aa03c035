import { join } from "node:path";
import { getEngine } from "../../scripts/engine.mjs";
import { installPackage } from "../lib/package.mjs";
import { formatTable, GOAL, peers } from "../lib/pulumi/format-work.mjs";
import { requireLinux } from "../lib/pulumi/in-place.mjs";
import { openPulumi } from "../lib/pulumi/open-pulumi.mjs";
import { createNull, createOurs } from "../lib/pulumi/programs.mjs";
import { measureRateLimit } from "../lib/pulumi/rate-limit.mjs";
import { alternateSteps, runSteps } from "../lib/pulumi/run-steps.mjs";
import { readNumber, readNumbers } from "../lib/suite.mjs";
import { startTaskRouter } from "../lib/task-router.mjs";
import { inTemporaryFolder } from "../lib/temporary-folder.mjs";

/** @typedef {Map<string, import("../lib/pulumi/run-steps.mjs").StepResult>} Results */
/** @typedef {{ modules: string, env: NodeJS.ProcessEnv }} Place */

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    n: { type: "string", default: "10,100,300,1000", value: "N,N", help: "workflows in the workspace" },
    latency: {
      type: "string",
      default: "0,80",
      value: "MS,MS",
      help: "latency added to each answer of the local TaskRouter, in milliseconds",
    },
    runs: { type: "string", default: "1", value: "N", help: "runs of each work; the fastest is reported" },
    null: { type: "boolean", default: true, help: "skip the null provider, with which CPU seconds are compared" },
    "rate-limit": { type: "boolean", default: true, help: "skip the creates under a rate limit" },
  },
  async run(report, values) {
    const works = readNumbers("n", values.n, 1).flatMap((count) =>
      readNumbers("latency", values.latency, 0).map((latency) => ({ count, latency })),
    );
    const options = { runs: readNumber("runs", values.runs, 1), withNull: values.null === true };
    requireLinux("pulumi");
    const { env, version } = await getEngine();
    await inTemporaryFolder(async (folder) => {
      installPackage(folder);
      const place = { modules: join(folder, "node_modules"), env };
      report.say(`Pulumi ${version}; the local TaskRouter is not counted.`);
      report.say(`Peers, wall s (CPU s); calls. ${peers.source}\n${peers.remark}\n`);
      for (const work of works) await measureWork(report, { ...options, ...work }, place);
      if (values["rate-limit"] === true) await measureRateLimit(report, place);
    });
  },
};

/**
 * @param {import("../lib/report.mjs").Report} report
 * @param {{ count: number, latency: number, runs: number, withNull: boolean }} work
 * @param {Place} place
 */
async function measureWork(report, { count, latency, runs, withNull }, place) {
  /** @type {Results} */
  const ours = new Map();
  /** @type {Results | undefined} */
  const nothing = withNull ? new Map() : undefined;
  for (let run = 0; run < runs; run += 1) {
    const taskRouter = await startTaskRouter({ latency });
    const works = [
      { results: ours, steps: runSteps(openPulumi({ ...place, program: createOurs, count }), taskRouter) },
      ...(nothing === undefined
        ? []
        : [{ results: nothing, steps: runSteps(openPulumi({ ...place, program: createNull, count })) }]),
    ];
    await alternateSteps(works);
    await taskRouter.close();
  }
  report.say(`${formatTable({ count, latency, ours, nothing })}\n`);
  if (nothing !== undefined) reportRatio(report, { count, latency, ours, nothing });
}

/**
 * Returns the step with the worst ratio to the null provider.
 *
 * @param {import("../lib/report.mjs").Report} report
 * @param {{ count: number, latency: number, ours: Results, nothing: Results }} work
 */
function reportRatio(report, { count, latency, ours, nothing }) {
  const ratios = [...ours].map(([name, { cpu }]) => ({ name, ratio: cpu / Number(nothing.get(name)?.cpu) }));
  const worst = ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one));
  report.aim({
    name: `CPU compared with the null provider, N = ${count}, ${latency} ms, worst step (${worst.name})`,
    value: worst.ratio,
    goal: { atMost: GOAL },
    unit: "×",
  });
}
