import { expect, test } from "vitest";
import { readExample } from "../../examples/support.js";
import { readJob } from "./github-job.js";
import { createCheckout } from "./run-job.js";

const FILE = "taskrouter/contact-center.yaml";

async function createProject() {
  const files = readExample("gitops");
  const checkout = await createCheckout({ ...files, "package.json": "{}" });
  const edit = (from: string, to: string) =>
    checkout.world.stack.write({ [FILE]: (files[FILE] ?? "").replace(from, to) });
  return { ...checkout, edit };
}

const jobs = {
  check: readJob("taskrouter.yaml", "check"),
  preview: readJob("taskrouter.yaml", "preview"),
  up: readJob("taskrouter.yaml", "up"),
  drift: readJob("taskrouter-drift.yaml", "drift"),
};

test("a pull request gets the plan in words as one comment, and the merge applies it", async () => {
  const project = await createProject();
  expect((await project.runJob(jobs.up)).failed).toBeUndefined();
  project.edit("timeout: 60", "timeout: 45");
  expect((await project.runJob(jobs.check)).failed).toBeUndefined();
  project.world.requests();
  const { failed, gh, summary } = await project.runJob(jobs.preview);
  expect(failed).toBeUndefined();
  expect(project.world.requests().filter(({ method }) => method !== "GET")).toEqual([]);
  expect(gh.map(({ args }) => args)).toEqual([
    ["pr", "comment", "7", "--edit-last", "--create-if-none", "--body-file", "report.md"],
  ]);
  expect(gh[0]?.body).toContain("timeout 60 → 45");
  expect(summary).toBe(gh[0]?.body);
  expect((await project.runJob(jobs.up)).failed).toBeUndefined();
  const [workflow] = await project.world.live("Workflows", "workflows");
  expect(JSON.parse(String(workflow?.configuration)).task_routing.filters[0].targets[0].timeout).toBe(45);
});

test("a mistake ends the checks at its line, and the comment says why there is no plan", async () => {
  const project = await createProject();
  await project.runJob(jobs.up);
  project.edit("queue: everyone }", "queue: evryone }");
  const check = await project.runJob(jobs.check);
  expect(check.failed?.step.run).toContain("taskrouter validate");
  expect(check.output).toMatch(/::error file=taskrouter\/contact-center.yaml,line=\d+,.*did you mean "everyone"/);
  const { failed, gh } = await project.runJob(jobs.preview);
  expect(failed?.step.run).toContain("taskrouter report");
  expect(gh).toHaveLength(1);
  expect(gh[0]?.body).toContain('unknown task queue "evryone"');
});

test("drift opens one issue, keeps it up to date, and closes it", async () => {
  const project = await createProject();
  await project.runJob(jobs.up);
  expect((await project.runJob(jobs.drift)).gh.map(({ args }) => args.slice(0, 2))).toEqual([["issue", "list"]]);

  const [queue] = await project.world.live("TaskQueues", "task_queues");
  await project.world.post(`${await project.world.workspacePath()}/TaskQueues/${queue?.sid}`, {
    MaxReservedWorkers: "3",
  });
  const first = await project.runJob(jobs.drift);
  expect(first.failed).toBeUndefined();
  expect(first.gh.map(({ args }) => args[1])).toEqual(["list", "create"]);
  expect(first.gh[1]?.body).toContain("maxReservedWorkers");

  project.setOpenIssue(12);
  const second = await project.runJob(jobs.drift);
  expect(second.gh.map(({ args }) => args.slice(0, 3))[1]).toEqual(["issue", "edit", "12"]);

  await project.runJob(jobs.up);
  const third = await project.runJob(jobs.drift);
  expect(third.gh.map(({ args }) => args.slice(0, 3))[1]).toEqual(["issue", "close", "12"]);
});

test("a drift run that cannot read fails, and opens or closes no issue", async () => {
  const project = await createProject();
  await project.runJob(jobs.up);
  project.setOpenIssue(12);
  await project.world.emulator.close();
  const { failed, gh } = await project.runJob(jobs.drift);
  expect(failed?.step.id).toBe("drift");
  expect(gh).toEqual([]);
});
