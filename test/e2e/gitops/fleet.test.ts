import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readExample } from "../../examples/support.js";
import type { Result } from "../harness/command.js";
import { root } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import { type Contexts, fillIn, readJob } from "./github-job.js";
import { createCheckout } from "./run-job.js";

const SITES = ["berlin", "oslo", "rome"];
const files = readExample("fleet");

/** A checkout of the example with a stack per site, as an operator has created them. */
async function createFleetCheckout() {
  const { world, runScript } = await createCheckout(files);
  const { stack, emulator } = world;
  const plugin = join(stack.folder, "node_modules/.bin/pulumi-resource-taskrouter");
  if (!existsSync(plugin)) symlinkSync(join(root, "dist/provider/native/main.js"), plugin);
  for (const name of SITES) {
    stack.write({ [`sites/${name}/Pulumi.prod.yaml`]: `config:\n  taskrouter:baseUrl: ${emulator.url}\n` });
    await succeed(stack, "stack", "init", "prod", "--cwd", `sites/${name}`);
  }
  const own = join(stack.folder, "node_modules/.bin");
  const path = [own, process.env.PATH].join(delimiter);
  const run = (lines: readonly string[], env: Readonly<Record<string, string>>): Promise<Result> =>
    runScript(lines, { PATH: path, ...env });
  return { stack, run };
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

test("in GitHub Actions a push updates each stack in a job of its own, and one summary has them all", async () => {
  const { stack, run } = await createFleetCheckout();
  const output = join(stack.folder, "output");
  const summary = join(stack.folder, "summary");
  const runJob = async (name: string, contexts: Contexts) => {
    const { env, steps } = readJob("fleet.yaml", name, "fleet");
    const all = { github: { event_name: "push" }, secrets: {}, ...contexts };
    const own = [env, ...steps.map((step) => step.env ?? {})].flatMap(Object.entries<string>);
    const shown = own
      .filter(([, text]) => !/secrets\.|vars\./.test(text))
      .map(([key, text]) => [key, fillIn(text, all)]);
    const lines = steps.flatMap(({ run: line }) => (line === undefined ? [] : [fillIn(line, all)]));
    const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    return await run(lines, { ...Object.fromEntries(shown), ...files });
  };
  expect(await runJob("plan", {})).toMatchObject({ code: 0 });
  const { include } = JSON.parse(readFileSync(output, "utf8").replace(/^matrix=/, "")) as {
    include: { name: string }[];
  };
  expect(include.map(({ name }) => name)).toEqual(["sites/berlin:prod", "sites/rome:prod", "sites/oslo:prod"]);
  for (const [at, matrix] of include.entries()) {
    expect(await runJob("stack", { matrix })).toMatchObject({ code: 0 });
    // as the two actions for artifacts carry it
    mkdirSync(join(stack.folder, `reports/report-${at}`), { recursive: true });
    renameSync(join(stack.folder, "report.json"), join(stack.folder, `reports/report-${at}/report.json`));
  }
  expect(await runJob("report", {})).toMatchObject({ code: 0 });
  expect(readFileSync(summary, "utf8")).toMatch(/^### .* `fleet up`\n\n3 stacks: 3 changed/);
});

interface GitLabJob {
  readonly script: readonly string[];
  readonly extends?: string;
  readonly parallel?: { readonly matrix: readonly Record<string, string>[] };
}

test("in GitLab a merge request previews each stack in a job of a child pipeline, and one report has them all", async () => {
  const { stack, run } = await createFleetCheckout();
  const parent = parse(files[".gitlab-ci.yml"] ?? "");
  expect(await run(parent.plan.script, {})).toMatchObject({ code: 0 });
  const child = {
    ...parse(read(stack.folder, "matrix.yml")),
    ...parse(files[".gitlab/stacks.yml"] ?? ""),
  } as Record<string, GitLabJob>;
  const jobs = child[`${child.stack?.extends}`]?.parallel?.matrix ?? [];
  expect(jobs.map(({ FLEET_NAME: name }) => name)).toHaveLength(3);
  // a mistake in one stack ends neither the others nor the report
  const path = "sites/oslo/taskrouter/contact-center.yaml";
  writeFileSync(join(stack.folder, path), (files[path] ?? "").replace("timeout: 60", "timeout: soon"));
  const codes: number[] = [];
  for (const [at, variables] of jobs.entries())
    codes.push((await run(child.stack?.script ?? [], { ...variables, COMMAND: "preview", CI_JOB_ID: `${at}` })).code);
  expect(codes).toEqual([0, 0, 1]);
  expect((await run(child.report?.script ?? [], { COMMAND: "preview" })).code).toBe(1);
  expect(read(stack.folder, "report.md")).toMatch(
    /^### .* `fleet preview`\n\n3 stacks: 1 failed \(sites\/oslo:prod\), 2 change/,
  );
});
