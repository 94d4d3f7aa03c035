import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { change, preview } from "./report/support/preview.js";
import { createFolder, taskrouter } from "./support.js";

const plan = preview([change]);

const YAML = `workspace: { friendlyName: Contact Center }
taskQueues: { english: { friendlyName: English, targetWorkers: 1==2 } }
workflows: { main: { defaultFilter: { queue: english } } }
`;
const PROJECT = "name: project\nruntime: nodejs\n";

test("a report of a preview from standard input begins with its verdict", async () => {
  const folder = createFolder({});
  const { code, out } = await taskrouter(["report", "-"], { cwd: folder, input: plan });
  expect(code).toBe(0);
  expect(out).toContain('task queue "English" changes: targetWorkers');
  expect(out.indexOf("task queue")).toBeLessThan(100);
});

test("several formats are written to several files", async () => {
  const folder = createFolder({ "plan.json": plan });
  const args = [
    "report",
    "plan.json",
    "--format",
    "markdown",
    "--out",
    "out/report.md",
    "--format",
    "html",
    "--out",
    "out/report.html",
  ];
  const { code, out, err } = await taskrouter(args, { cwd: folder });
  expect([code, out, err]).toEqual([0, "", ""]);
  expect(readFileSync(join(folder, "out/report.md"), "utf8")).toContain("#### Apply");
  expect(readFileSync(join(folder, "out/report.html"), "utf8")).toContain("<!doctype html>");
});

test.each([
  ["a budget of 10", ["--max-length", "10"], "It must be a whole number from 1000 to"],
  [
    "two formats without files",
    ["--format", "html", "--format", "json"],
    "--out is needed once per --format: there are 2 and 0",
  ],
  ["a limit without a number", ["--rate-limit", "Workflow-Create"], "It must look like Workflow-Create=10"],
  ["a limit of an unknown key", ["--rate-limit", "Workflw-Create=10"], 'did you mean "Workflow-Create"'],
  ["an unknown format", ["--format", "htm"], "did you mean"],
  ["an unknown host", ["--target", "gitea"], "It must be one of bitbucket, github, gitlab, summary"],
  ["another stack", ["--stack", "production"], "is a preview of the stack dev, and --stack is production"],
  ["--refresh for a file", ["--refresh"], "--refresh is for a preview that is run here"],
])("refuses %s as wrong usage", async (_, args, message) => {
  const folder = createFolder({ "plan.json": plan });
  const { code, out, err } = await taskrouter(["report", "plan.json", ...args], { cwd: folder });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("refuses a preview of another project, a missing file, and a folder without a project", async () => {
  const folder = createFolder({ "plan.json": plan, "Pulumi.yaml": "name: other\nruntime: nodejs\n" });
  const foreign = await taskrouter(["report", "plan.json"], { cwd: folder });
  expect([foreign.code, foreign.err]).toEqual([
    3,
    expect.stringContaining("is a preview of the project project, and Pulumi.yaml here is that of other"),
  ]);
  const missing = await taskrouter(["report", "no.json"], { cwd: folder });
  expect([missing.code, missing.err]).toEqual([2, "error: cannot read no.json: it does not exist\n"]);
  const nowhere = await taskrouter(["report"], { cwd: createFolder({}) });
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining("there is no Pulumi.yaml in")]);
});

test("a failed preview is reported, and exits with 1", async () => {
  const failed = preview([], [{ severity: "error", message: "error: it is broken\n" }]);
  const { code, out } = await taskrouter(["report", "-"], { cwd: createFolder({}), input: failed });
  expect(code).toBe(1);
  expect(out).toContain("The preview of stack dev failed, and nothing can be applied: it is broken.");
  expect(out).not.toContain("taskrouter apply");
});

test("findings that are new since a revision of Git are apart from those that it has too", async () => {
  const folder = createFolder({ "app/Pulumi.yaml": PROJECT, "app/taskrouter/main.yaml": YAML });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "base");
  const added = YAML.replace("taskQueues: {", "# a comment\ntaskQueues: { french: { targetWorkers: 2==3 },");
  writeFileSync(join(folder, "app/taskrouter/main.yaml"), added);
  const before = git("status", "--porcelain").toString();
  const { code, out, err } = await taskrouter(["report", "-", "--base", "HEAD"], {
    cwd: join(folder, "app"),
    input: plan,
  });
  expect([code, err]).toEqual([0, ""]);
  const [fresh = "", old = ""] = out.split("Findings that HEAD has too");
  expect(fresh.match(/\[parking-queue\]/g)).toHaveLength(1);
  expect(fresh).toContain("main.yaml:3:");
  expect(old).toContain("[parking-queue]");
  expect(git("status", "--porcelain").toString()).toBe(before);

  const copy = createFolder({ "taskrouter/main.yaml": YAML });
  const ofFolder = await taskrouter(["report", "-", "--base", copy], { cwd: join(folder, "app"), input: plan });
  expect(ofFolder.out.split("Findings that")[0]?.match(/\[parking-queue\]/g)).toHaveLength(1);

  const wrong = await taskrouter(["report", "-", "--base", "no-such-branch"], {
    cwd: join(folder, "app"),
    input: plan,
  });
  expect([wrong.code, wrong.err]).toEqual([
    2,
    expect.stringContaining("cannot read the base no-such-branch: there is no such folder and no such revision"),
  ]);
});

test("apply refuses a checksum that cannot be one", async () => {
  const { code, err } = await taskrouter(["apply", "--checksum", "latest"], {
    cwd: createFolder({ "Pulumi.yaml": PROJECT }),
  });
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('--checksum must be the 32 digits from a report, but is "latest"'),
  ]);
});
