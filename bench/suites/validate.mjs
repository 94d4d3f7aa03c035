import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.mjs";
import { lastLines, run } from "../../scripts/lib/run.mjs";
import { corpus } from "../lib/expressions/corpus.mjs";
import { alternate, summarize, toCells } from "../lib/samples.mjs";
import { readNumber } from "../lib/suite.mjs";
import { inTemporaryFolder } from "../lib/temporary-folder.mjs";
import { writeLargest, writeMany, writeSmall } from "../lib/validate/works.mjs";

const AIM_LARGEST_MS = 50;
const AIM_SMALL_MS = 300;
const AIM_MANY_MS = 5000;
const WARM_UPS = 20;
const BROKEN = 3;

const command = join(root, "dist", "cli", "main.js");

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    rounds: { type: "string", default: "15", value: "N", help: "samples per work; a third of it for many files" },
    files: { type: "string", default: "1000", value: "N", help: "number of files for `many files`" },
  },
  async run(report, values) {
    const rounds = readNumber("rounds", values.rounds, 1);
    const count = readNumber("files", values.files, 2);
    await inTemporaryFolder(async (folder) => {
      await measureLargest(report, folder, rounds);
      await measureProcesses(report, folder, rounds, count);
    });
  },
};

/**
 * Measures the largest workflow, in this process and warm.
 *
 * @param {import("../lib/report.mjs").Report} report @param {string} folder @param {number} rounds
 */
async function measureLargest(report, folder, rounds) {
  const paths = writeLargest(folder);
  if (paths === undefined) return report.say(`no corpus at ${corpus}: the largest workflow is skipped\n`);
  const { loadWorkspace } = createRequire(import.meta.url)(join(root, "dist", "config", "index.js"));
  const load = (/** @type {string} */ path) => () => time(() => loadWorkspace([path]));
  const works = { json: load(paths.json), yaml: load(paths.yaml) };
  for (let turn = 0; turn < WARM_UPS; turn += 1) for (const work of Object.values(works)) await work();
  const samples = await alternate(works, rounds);
  report.table([
    ["largest workflow, ms", "KB", "findings", "min", "median", "max"],
    .../** @type {const} */ (["json", "yaml"]).map((form) => {
      const findings = loadWorkspace([paths[form]]).diagnostics.length;
      const size = Math.round(statSync(paths[form]).size / 1024);
      return [form, String(size), String(findings), ...toCells(summarize(samples[form]))];
    }),
  ]);
  for (const form of /** @type {const} */ (["json", "yaml"])) {
    const { median } = summarize(samples[form]);
    report.aim({
      name: `largest workflow as ${form}, warm`,
      value: median,
      goal: { atMost: AIM_LARGEST_MS },
      unit: "ms",
    });
  }
  report.say();
}

/**
 * Measures `taskrouter validate` as a process, and a Node that does nothing.
 *
 * @param {import("../lib/report.mjs").Report} report @param {string} folder @param {number} rounds @param {number} count
 */
async function measureProcesses(report, folder, rounds, count) {
  const validate = (/** @type {string} */ path) => () => time(() => runNode([command, "validate", path]));
  const small = await alternate(
    { nothing: () => time(() => runNode(["-e", "0"])), small: validate(writeSmall(folder)) },
    rounds,
  );
  const many = await alternate({ many: validate(writeMany(folder, count)) }, Math.ceil(rounds / 3));
  const [nothing, one, all] = [small.nothing, small.small, many.many].map(summarize);
  if (nothing === undefined || one === undefined || all === undefined) return;
  report.table([
    ["whole process, ms", "min", "median", "max"],
    ["a Node that does nothing", ...toCells(nothing)],
    ["validate, one small file", ...toCells(one)],
    [`validate, ${count} files`, ...toCells(all)],
  ]);
  report.aim({ name: "validate, one small file", value: one.median, goal: { atMost: AIM_SMALL_MS }, unit: "ms" });
  report.aim({ name: `validate, ${count} files`, value: all.median, goal: { atMost: AIM_MANY_MS }, unit: "ms" });
}

/** @param {readonly string[]} args */
async function runNode(args) {
  const result = await run(process.execPath, args, { cwd: root });
  if (result.code >= BROKEN) throw new Error(`node ${args.join(" ")} failed:\n${lastLines(result)}`);
}

/** Milliseconds. @param {() => unknown} work @returns {Promise<number>} */
async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
