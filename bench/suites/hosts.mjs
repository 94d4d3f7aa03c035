import { join, resolve } from "node:path";
import { addYamlHost } from "../../scripts/engine/yaml-host.mjs";
import { getEngine } from "../../scripts/engine.mjs";
import { installPackage } from "../lib/package.mjs";
import { openTofu } from "../lib/peers/open-tofu.mjs";
import { createBlocks, createFromYaml } from "../lib/peers/tofu-programs.mjs";
import { formatCalls } from "../lib/pulumi/format-work.mjs";
import { requireLinux } from "../lib/pulumi/in-place.mjs";
import { openPulumi } from "../lib/pulumi/open-pulumi.mjs";
import {
  createEmpty,
  createNative,
  createNativeFromNode,
  createNativeInstalled,
  createNull,
  createOurs,
} from "../lib/pulumi/programs.mjs";
import { alternateSteps, runSteps } from "../lib/pulumi/run-steps.mjs";
import { listSettings } from "../lib/pulumi/settings.mjs";
import { steps } from "../lib/pulumi/steps.mjs";
import { readNumber, readNumbers } from "../lib/suite.mjs";
import { startTaskRouter } from "../lib/task-router.mjs";
import { inTemporaryFolder } from "../lib/temporary-folder.mjs";

/** @typedef {Map<string, import("../lib/pulumi/run-steps.mjs").StepResult>} Results */
/** @typedef {{ name: string, open: import("../lib/pulumi/run-steps.mjs").Open }} Host */
/** @typedef {{ modules: string, env: NodeJS.ProcessEnv, cache: string }} Place */

const NATIVE = "native, YAML, settings";
const BLOCKS = "OpenTofu, blocks";
const FROM_YAML = "OpenTofu, YAML";
/** Steps that create or delete everything: the engine writes its whole state before and after each object. */
const CHECKPOINTED = ["up, create all", "destroy"];

/** The program of the native provider, the step in which its work is compared with the aim, and the aim. */
const [PROVIDER, UNCHANGED] = ["pulumi-resource-taskrouter", "up, no change"];
const [AIM_WORKFLOWS, AIM_SECONDS] = [300, 1];

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    n: { type: "string", default: "10,100,300,1000", value: "N,N", help: "workflows in the workspace" },
    latency: { type: "string", default: "0", value: "MS,MS", help: "latency of each answer, in milliseconds" },
    runs: { type: "string", default: "3", value: "N", help: "runs of each; the lowest numbers are reported" },
    only: {
      type: "string",
      default: "",
      value: "PATTERN",
      help: "the hosts to run: a regular expression for their names",
    },
    tofu: { type: "string", default: "", value: "FILE", help: "OpenTofu, which is left out without it" },
    "tofu-provider": { type: "string", default: "", value: "FOLDER", help: "with terraform-provider-twilio" },
  },
  async run(report, values) {
    const latencies = readNumbers("latency", values.latency, 0);
    const works = readNumbers("n", values.n, 1).flatMap((count) => latencies.map((latency) => ({ count, latency })));
    const runs = readNumber("runs", values.runs, 1);
    requireLinux("hosts");
    const { env, version } = await getEngine();
    const own = await addYamlHost(env);
    const peer = readPeer(values);
    await inTemporaryFolder(async (folder) => {
      installPackage(folder);
      const place = { modules: join(folder, "node_modules"), env: own, cache: join(folder, "cache") };
      report.say(`Pulumi ${version}. CPU s (wall s); calls; MiB. The local TaskRouter is not counted.`);
      if (peer === undefined) report.say("OpenTofu is left out: see docs/performance.md for how to build it.");
      const only = new RegExp(`${values.only}`);
      for (const work of works) {
        const hosts = listHosts(place, work.count, peer).filter(({ name }) => only.test(name));
        await measureWork(report, { ...work, runs }, hosts);
      }
    });
  },
};

/** @param {import("../lib/suite.mjs").Values} values @returns {{ tofu: string, provider: string } | undefined} */
function readPeer({ tofu, "tofu-provider": provider }) {
  if (tofu === "" && provider === "") return undefined;
  if (tofu === "" || provider === "") throw new Error("--tofu and --tofu-provider are given together");
  return { tofu: resolve(`${tofu}`), provider: resolve(`${provider}`) };
}

/**
 * @param {Place} place
 * @param {number} count
 * @param {{ tofu: string, provider: string } | undefined} peer
 * @returns {Host[]}
 */
function listHosts({ cache, ...place }, count, peer) {
  const safe = listSettings(cache).at(-1);
  const skip = { ...safe, variables: { ...safe?.variables, PULUMI_SKIP_CHECKPOINTS: "true" } };
  const pulumi = [
    { name: "engine alone", program: createEmpty },
    { name: "null provider, Node", program: createNull },
    { name: "classes", program: createOurs },
    { name: "native, Node", program: createNativeFromNode },
    { name: "native, YAML", program: createNative },
    { name: NATIVE, program: createNativeInstalled, settings: safe, isInstalled: true },
    { name: "native, YAML, no checkpoints", program: createNativeInstalled, settings: skip, isInstalled: true },
  ];
  const peers = [
    { name: BLOCKS, program: createBlocks },
    { name: FROM_YAML, program: createFromYaml },
  ];
  return [
    ...pulumi.map(({ name, settings, ...how }) => ({
      name,
      open: openPulumi({ ...place, ...how, count, ...settings }),
    })),
    ...(peer === undefined
      ? []
      : peers.map(({ name, program }) => ({ name, open: openTofu({ ...peer, program, count }) }))),
  ];
}

/**
 * @param {import("../lib/report.mjs").Report} report
 * @param {{ count: number, latency: number, runs: number }} work
 * @param {readonly Host[]} hosts
 */
async function measureWork(report, { count, latency, runs }, hosts) {
  /** @type {Map<string, Results>} */
  const results = new Map(hosts.map(({ name }) => [name, new Map()]));
  for (let run = 0; run < runs; run += 1) {
    const taskRouters = await Promise.all(hosts.map(() => startTaskRouter({ latency })));
    try {
      await alternateSteps(
        hosts.map(({ name, open }, index) => ({
          results: results.get(name) ?? new Map(),
          steps: runSteps(open, taskRouters[index]),
        })),
      );
    } finally {
      for (const taskRouter of taskRouters) await taskRouter.close();
    }
  }
  report.say(`\nN = ${count}, ${latency} ms latency\n`);
  report.table([
    ["step", ...results.keys()],
    ...steps.map(({ name }) => [name, ...[...results.values()].map((found) => format(found.get(name)))]),
  ]);
  const native = results.get(NATIVE);
  if (native !== undefined) showPrograms(report, count, latency, native);
  if (native !== undefined && results.has(BLOCKS) && results.has(FROM_YAML) && count >= 300)
    compare(report, count, latency, results);
}

/**
 * Shows which program takes the CPU seconds. The provider's own are all that a step costs beyond the engine and the network.
 *
 * @param {import("../lib/report.mjs").Report} report
 * @param {number} count
 * @param {number} latency
 * @param {Results} results
 */
function showPrograms(report, count, latency, results) {
  const all = new Set([...results.values()].flatMap(({ programs }) => Object.keys(programs)));
  // a process that ends at once is not seen with its name
  const names = [...all].filter((name) => name !== "").sort();
  report.say(`\n${NATIVE}: CPU s by program\n`);
  report.table([
    ["step", ...names],
    ...[...results].map(([step, { programs }]) => [step, ...names.map((name) => (programs[name] ?? 0).toFixed(2))]),
  ]);
  if (count !== AIM_WORKFLOWS) return;
  report.aim({
    name: `CPU of the provider in "${UNCHANGED}", N = ${count}, ${latency} ms`,
    value: results.get(UNCHANGED)?.programs[PROVIDER] ?? Number.NaN,
    goal: { atMost: AIM_SECONDS },
    unit: "s",
  });
}

/** @param {import("../lib/pulumi/run-steps.mjs").StepResult | undefined} result @returns {string} */
function format(result) {
  if (result === undefined) return "";
  const { cpu, wall, calls, memory } = result;
  return `${cpu.toFixed(2)} (${wall.toFixed(2)}); ${formatCalls(calls)}; ${Math.round(memory / 2 ** 20)}`;
}

/**
 * Reports the worst step in comparison with each spelling of OpenTofu.
 *
 * @param {import("../lib/report.mjs").Report} report
 * @param {number} count
 * @param {number} latency
 * @param {ReadonlyMap<string, Results>} results
 */
function compare(report, count, latency, results) {
  const cpuOf = (/** @type {string} */ host, /** @type {string} */ step) => Number(results.get(host)?.get(step)?.cpu);
  const fair = steps.filter(({ peer }) => peer !== undefined);
  for (const [peer, compared] of /** @type {const} */ ([
    [BLOCKS, fair.filter(({ name }) => !CHECKPOINTED.includes(name))],
    [FROM_YAML, fair],
  ])) {
    const ratios = compared.map(({ name }) => ({ name, ratio: cpuOf(NATIVE, name) / cpuOf(peer, name) }));
    const worst = ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one));
    report.aim({
      name: `CPU of ${NATIVE} divided by ${peer}, N = ${count}, ${latency} ms, worst step (${worst.name})`,
      value: worst.ratio,
      goal: { atMost: 1 },
      unit: "×",
    });
  }
}
