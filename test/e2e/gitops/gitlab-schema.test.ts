import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { getGitlabSchema } from "../../../scripts/gitlab-schema.mjs";
import { createFolder, taskrouter } from "../../cli/support.js";
import { readExample } from "../../examples/support.js";

interface Job {
  readonly stage?: string;
  readonly extends?: string;
  readonly needs?: readonly string[];
  readonly trigger?: { readonly include: readonly { readonly local?: string; readonly job?: string }[] };
}

type Pipeline = Readonly<Record<string, Job>> & { readonly stages?: readonly string[] };

/** Keywords that are not jobs. */
const GLOBAL = ["stages", "variables", "default", "workflow", "include", "image", "services", "cache", "spec"];
/** Stages that every pipeline has. */
const BUILT_IN = [".pre", "build", "test", "deploy", ".post"];

const gitops = readExample("gitops");
const fleet = readExample("fleet");

let validate: ValidateFunction;

beforeAll(async () => {
  validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(await getGitlabSchema());
});

/** The output of `taskrouter fleet matrix` for three stacks, one with characters that YAML reads in a way of its own. */
async function printMatrix(): Promise<string> {
  const project = (name: string) => ({
    [`sites/${name}/Pulumi.yaml`]: `name: site-${name}\nruntime: yaml\n`,
    [`sites/${name}/Pulumi.prod.yaml`]: "config:\n  taskrouter:accountSid: AC00000000000000000000000000000001\n",
    [`sites/${name}/taskrouter/cc.yaml`]: `workspace: { friendlyName: ${name} }\n`,
  });
  const cwd = createFolder({ ...project("berlin"), ...project("on"), ...project("007") });
  const { code, out, err } = await taskrouter(["fleet", "matrix", "sites/*", "--format", "gitlab"], { cwd });
  expect(code, err).toBe(0);
  return out;
}

async function init(): Promise<string> {
  const cwd = createFolder({});
  expect(await taskrouter(["init", "--ci", "gitlab", "--name", "help-desk"], { cwd })).toMatchObject({ code: 0 });
  return readFileSync(join(cwd, ".gitlab-ci.yml"), "utf8");
}

const pipelines: Readonly<Record<string, () => Promise<string>>> = {
  "examples/gitops/.gitlab-ci.yml": async () => `${gitops[".gitlab-ci.yml"]}`,
  "examples/fleet/.gitlab-ci.yml": async () => `${fleet[".gitlab-ci.yml"]}`,
  "the pipeline of `taskrouter init`": init,
  // GitLab puts both files of the child pipeline together
  "examples/fleet/.gitlab/stacks.yml with `taskrouter fleet matrix`": async () =>
    `${await printMatrix()}${fleet[".gitlab/stacks.yml"]}`,
};

test.each(Object.entries(pipelines))("GitLab's schema accepts %s, and its jobs fit together", async (_, read) => {
  const pipeline = parse(await read()) as Pipeline;
  validate(pipeline);
  expect(validate.errors ?? []).toEqual([]);
  expect(listMissing(pipeline)).toEqual([]);
});

test.each([
  ["a keyword that does not exist", "  resource_group:", "  resource_grup:"],
  ["a value that does not exist", "    when: always", "    when: sometimes"],
  ["a job without a script", "  script:\n    - npx taskrouter fmt", "  skript:\n    - npx taskrouter fmt"],
  ["a rule with an unknown key", "rules: [{ if:", "rules: [{ iff:"],
])("GitLab's schema refuses %s", (_, from, to) => {
  const text = `${gitops[".gitlab-ci.yml"]}`;
  expect(text).toContain(from);
  expect(validate(parse(text.replace(from, to)))).toBe(false);
});

test.each([
  ["stage: up", "stage: upp", "up: no stage upp"],
  ["extends: .pulumi", "extends: .polumi", "preview: no job .polumi"],
])("a pipeline with %s in place of %s is found out", (from, to, problem) => {
  expect(listMissing(parse(`${gitops[".gitlab-ci.yml"]}`.replace(from, to)))).toContain(problem);
});

/** The stages, jobs and files that jobs name and that do not exist, which no schema can know. */
function listMissing(pipeline: Pipeline): string[] {
  const jobs = Object.entries(pipeline).filter(([name]) => !GLOBAL.includes(name)) as [string, Job][];
  const names = jobs.map(([name]) => name);
  const stages = [...BUILT_IN, ...(pipeline.stages ?? [])];
  return jobs.flatMap(([name, job]) => {
    const included = job.trigger?.include ?? [];
    const used = [job.extends, ...(job.needs ?? []), ...included.map((one) => one.job)];
    return [
      ...(job.stage === undefined || stages.includes(job.stage) ? [] : [`${name}: no stage ${job.stage}`]),
      ...used.filter((one) => one !== undefined && !names.includes(one)).map((one) => `${name}: no job ${one}`),
      ...included
        .filter(({ local }) => local !== undefined && !(local in fleet))
        .map(({ local }) => `${name}: no file ${local}`),
    ];
  });
}
