import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readExample } from "../../examples/support.js";
import { start } from "../harness/command.js";
import { root } from "../harness/stack.js";

/** Go builds it from its module, once per machine. */
const ACTIONLINT = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";

const files = Object.fromEntries(
  ["gitops", "fleet"].flatMap((name) =>
    Object.entries(readExample(name)).map(([path, text]) => [`${name}/${path}`, text]),
  ),
);
const workflows = Object.keys(files).filter((path) => path.includes("/.github/workflows/"));

test("actionlint finds nothing in the workflows", async () => {
  expect(workflows).toHaveLength(3);
  const paths = workflows.map((path) => join(root, "examples", path));
  const { code, output } = await start("go", ["run", ACTIONLINT, ...paths], { cwd: root, env: process.env }).done;
  expect(output).not.toContain("[");
  expect(code, output).toBe(0);
});

interface Workflow {
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<
    string,
    { env?: Record<string, string>; steps: { uses?: string; run?: string; env?: Record<string, string> }[] }
  >;
}

test.each(workflows)("%s: actions are pinned to a commit, and only steps that use a secret have it", (path) => {
  const workflow = parse(files[path] ?? "") as Workflow;
  expect(workflow.permissions).toMatchObject({ contents: "read" });
  const jobs = Object.values(workflow.jobs);
  expect(JSON.stringify([workflow.env, jobs.map(({ env }) => env)])).not.toContain("secrets.");
  for (const { uses, run, env } of jobs.flatMap(({ steps }) => steps)) {
    if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    if (run?.includes("npm ci")) expect(env).toBeUndefined();
  }
});
