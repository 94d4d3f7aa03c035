import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Result, start } from "../harness/command.js";
import { root } from "../harness/stack.js";
import { createWorld, type World } from "../harness/world.js";
import { type Contexts, fillIn, isDue, type Step } from "./github-job.js";

/** A call of GitHub's CLI, with the text of its `--body-file`. */
export interface GhCall {
  readonly args: readonly string[];
  readonly body: string | null;
}

/** How a job ended. */
export interface Ended {
  /** The first step that failed. */
  readonly failed?: { readonly step: Step; readonly result: Result };
  /** All output, in order. */
  readonly output: string;
  readonly gh: readonly GhCall[];
  /** The page of the run. */
  readonly summary: string;
}

/** A checkout of a project with pipelines, whose steps run one by one in a clean shell. */
export interface Checkout {
  readonly world: World;
  /** Sets the open issue that GitHub's CLI finds. */
  setOpenIssue(number: number | undefined): void;
  /** Runs the commands of a GitHub job; nothing of what they show may contain a secret. */
  runJob(job: { env: Readonly<Record<string, string>>; steps: readonly Step[] }): Promise<Ended>;
  /** Runs lines of a script, as a runner of GitLab does. */
  runScript(lines: readonly string[], env: Readonly<Record<string, string>>): Promise<Result>;
}

/** The secrets of the repository. */
const SECRETS = {
  PULUMI_ACCESS_TOKEN: "",
  PULUMI_CONFIG_PASSPHRASE: "test",
  TWILIO_ACCOUNT_SID: "AC00000000000000000000000000000001",
  TWILIO_API_KEY: "SK00000000000000000000000000000001",
  TWILIO_API_SECRET: "a-secret-that-must-not-leak",
};

/** GitHub's CLI needs the internet: this one writes its calls down, and knows at most one open issue. */
const GH = `#!/usr/bin/env node
const fs = require("node:fs");
const args = process.argv.slice(2);
const { GH_TOKEN, GH_REPO } = process.env;
if (GH_TOKEN !== "gh-token" || GH_REPO !== "owner/name") throw new Error("no token or no repository");
const at = args.indexOf("--body-file");
const body = at < 0 ? null : fs.readFileSync(args[at + 1], "utf8");
fs.appendFileSync(__dirname + "/calls", JSON.stringify({ args, body }) + "\\n");
if (args[1] === "list") console.log(fs.readFileSync(__dirname + "/open-issue", "utf8"));
`;

/** Creates a checkout of a project as `taskrouter init` writes it, with a stack `production`. */
export async function createCheckout(files: Readonly<Record<string, string>>): Promise<Checkout> {
  const world = await createWorld(files);
  const { folder, env } = world.stack;
  const tools = join(folder, ".tools");
  mkdirSync(tools);
  // next to the plugin, as `npm ci` leaves it, so that `npx taskrouter` needs no network
  symlinkSync("../pulumi-taskrouter/dist/cli/main.js", join(folder, "node_modules/.bin/taskrouter"));
  writeFileSync(join(tools, "gh"), GH);
  chmodSync(join(tools, "gh"), 0o755);
  writeFileSync(join(tools, "open-issue"), "");
  const backend = env.PULUMI_BACKEND_URL ?? "";
  await world.stack.pulumi("stack", "init", "production");
  writeFileSync(join(folder, "Pulumi.production.yaml"), `config:\n  taskrouter:baseUrl: ${world.emulator.url}\n`);
  const contexts = {
    secrets: SECRETS,
    vars: { PULUMI_BACKEND: backend },
    github: { token: "gh-token", repository: "owner/name", event: { number: 7 } },
  };
  // nothing of the test's own environment but where programs are
  const clean = {
    PATH: `${tools}:${join(root, "node_modules/.bin")}:${process.env.PATH}`,
    HOME: join(folder, ".home"),
    PULUMI_HOME: env.PULUMI_HOME,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    CI: "true",
    GITHUB_OUTPUT: join(tools, "output"),
    GITHUB_STEP_SUMMARY: join(tools, "summary"),
  };
  const runShell = (script: string, extra: Readonly<Record<string, string>>) =>
    start("bash", ["--noprofile", "--norc", "-e", "-c", script], { cwd: folder, env: { ...clean, ...extra } }).done;
  return {
    world,
    setOpenIssue: (number) => writeFileSync(join(tools, "open-issue"), String(number ?? "")),
    runJob: async (job) => {
      for (const name of ["calls", "summary"]) rmSync(join(tools, name), { force: true });
      const outputs: Record<string, { outputs: Record<string, string> }> = {};
      let failed: Ended["failed"];
      let output = "";
      for (const step of job.steps.filter(isCommand)) {
        const all: Contexts = { ...contexts, steps: outputs };
        if (!isDue(step, all, failed !== undefined)) continue;
        writeFileSync(clean.GITHUB_OUTPUT, "");
        const filled = Object.entries({ ...job.env, ...step.env }).map(([name, text]) => [name, fillIn(text, all)]);
        const result = await runShell(fillIn(step.run, all), Object.fromEntries(filled) as Record<string, string>);
        output += result.output;
        if (result.code !== 0) failed ??= { step, result };
        if (step.id !== undefined) outputs[step.id] = { outputs: readOutputs(clean.GITHUB_OUTPUT) };
      }
      const [calls, summary] = [read(join(tools, "calls")), read(clean.GITHUB_STEP_SUMMARY)];
      expect(output + calls + summary, "a secret is shown").not.toContain(SECRETS.TWILIO_API_SECRET);
      return {
        output,
        summary,
        gh: calls
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as GhCall),
        ...(failed !== undefined && { failed }),
      };
    },
    runScript: (lines, extra) => {
      const script = lines.filter((line) => !isInstall(line)).join("\n");
      return runShell(script, { ...SECRETS, PULUMI_BACKEND: backend, STACK: "production", ...extra });
    },
  };
}

/** Packages are installed: `npm run test:projects` tests that. */
function isInstall(line: string): boolean {
  return /^(npm ci|curl |export PATH)/.test(line);
}

function isCommand(step: Step): step is Step & { run: string } {
  return step.run !== undefined && !isInstall(step.run);
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function readOutputs(path: string): Record<string, string> {
  const lines = read(path).split("\n").filter(Boolean);
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));
}
