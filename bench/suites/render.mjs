import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.mjs";
import { writeOrganization } from "../lib/render/organization.mjs";
import { alternate, summarize, toCells } from "../lib/samples.mjs";
import { readNumber } from "../lib/suite.mjs";
import { inTemporaryFolder } from "../lib/temporary-folder.mjs";

const AIM_MS = 1000;
const WARM_UPS = 3;
/** Its output has more than the default limit of 1 MiB. */
const LARGE = { maxBuffer: 2 ** 30 };

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    rounds: { type: "string", default: "15", value: "N", help: "samples per work" },
  },
  async run(report, values) {
    const rounds = readNumber("rounds", values.rounds, 1);
    await inTemporaryFolder(async (folder) => {
      const { path, workflows, queues } = writeOrganization(folder);
      const { renderWorkspace } = createRequire(import.meta.url)(join(root, "dist", "config", "index.js"));
      const render = async () => {
        const start = performance.now();
        if (renderWorkspace([path]).rendered === undefined) throw new Error("the organization has errors");
        return performance.now() - start;
      };
      const runCommand = async () => {
        const start = performance.now();
        const { status } = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), "render", path], LARGE);
        if (status !== 0) throw new Error("`taskrouter render` failed");
        return performance.now() - start;
      };
      for (let turn = 0; turn < WARM_UPS; turn += 1) await render();
      const samples = await alternate({ render, runCommand }, rounds);
      const warm = summarize(samples.render);
      const whole = summarize(samples.runCommand);
      const size = [String(workflows), String(queues)];
      report.table([
        ["render of a folded organization, ms", "workflows", "task queues", "min", "median", "max"],
        ["warm", ...size, ...toCells(warm)],
        ["whole command", ...size, ...toCells(whole)],
      ]);
      report.aim({ name: "render, warm", value: warm.median, goal: { atMost: AIM_MS }, unit: "ms" });
      report.aim({ name: "render, whole command", value: whole.median, goal: { atMost: AIM_MS }, unit: "ms" });
      report.say();
    });
  },
};
