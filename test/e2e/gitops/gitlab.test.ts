import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readExample } from "../../examples/support.js";
import { cleanUpAfter } from "../harness/clean-up.js";
import { createCheckout } from "./run-job.js";

const FILE = "taskrouter/contact-center.yaml";
const files = readExample("gitops");

interface Job {
  before_script?: string[];
  extends?: string;
  script: string[];
}
const pipeline = parse(files[".gitlab-ci.yml"] ?? "") as Record<string, Job>;

/** The commands of a job, as GitLab puts them together. */
function listCommands(name: string): string[] {
  const job = pipeline[name];
  const before = job?.before_script ?? pipeline[job?.extends ?? "default"]?.before_script ?? [];
  return [...before, ...(job?.script ?? [])];
}

interface Item {
  id: number;
  iid: number;
  title?: string;
  body?: string;
  description?: string;
  state: string;
}

/** Notes and issues of a project, in the shape of GitLab's API. */
async function startGitLab() {
  const notes: Item[] = [{ id: 1, iid: 1, body: "somebody's own note", state: "opened" }];
  const issues: Item[] = [{ id: 1, iid: 1, title: "TaskRouter differs", state: "opened" }];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace("/projects/5/", "").replace(/\?.*/, "");
    const [, list, id] = /^(?:merge_requests\/7\/)?(notes|issues)(?:\/(\d+))?$/.exec(path) ?? [];
    const items = list === "notes" ? notes : issues;
    const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
    if (request.headers["private-token"] !== "gitlab-token" || list === undefined) return answer(404, {});
    if (request.method === "GET")
      return answer(
        200,
        items.filter(({ state }) => state === "opened"),
      );
    const content = (await json(request)) as Partial<Item> & { state_event?: string };
    const item = items.find((one) => String(one.iid) === id) ?? {
      id: items.length + 1,
      iid: items.length + 1,
      state: "opened",
    };
    if (!items.includes(item)) items.push(item);
    Object.assign(item, content, content.state_event === "close" && { state: "closed" });
    return answer(200, item);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUpAfter(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { CI_API_V4_URL: url, CI_PROJECT_ID: "5", CI_MERGE_REQUEST_IID: "7", GITLAB_API_TOKEN: "gitlab-token" };
  return { notes, issues, env };
}

async function createProject() {
  const gitlab = await startGitLab();
  const checkout = await createCheckout({ ...files, "package.json": "{}" });
  const run = (job: string) => checkout.runScript(listCommands(job), gitlab.env);
  const edit = (from: string, to: string) =>
    checkout.world.stack.write({ [FILE]: (files[FILE] ?? "").replace(from, to) });
  return { ...checkout, gitlab, run, edit };
}

test("a merge request has one note with the plan, which each push renews, and the merge applies it", async () => {
  const { run, edit, gitlab, world } = await createProject();
  expect(await run("up")).toMatchObject({ code: 0 });
  for (const timeout of ["45", "30"]) {
    edit("timeout: 60", `timeout: ${timeout}`);
    expect(await run("check")).toMatchObject({ code: 0 });
    expect(await run("preview")).toMatchObject({ code: 0 });
    expect(gitlab.notes).toHaveLength(2);
    expect(gitlab.notes[1]?.body).toContain(`timeout 60 → ${timeout}`);
  }
  expect(await run("up")).toMatchObject({ code: 0 });
  const [workflow] = await world.live("Workflows", "workflows");
  expect(String(workflow?.configuration)).toContain('"timeout":30');
});

test("a preview that fails is in the note, and ends the job", async () => {
  const { run, edit, gitlab } = await createProject();
  edit("queue: everyone }", "queue: evryone }");
  expect((await run("preview")).code).not.toBe(0);
  expect(gitlab.notes[1]?.body).toContain('unknown task queue "evryone"');
});

test("drift opens one issue, keeps it up to date, and closes it", async () => {
  const { run, gitlab, world } = await createProject();
  await run("up");
  expect(await run("drift")).toMatchObject({ code: 0 });
  expect(gitlab.issues).toHaveLength(1);
  const [queue] = await world.live("TaskQueues", "task_queues");
  for (const most of ["3", "4"]) {
    await world.post(`${await world.workspacePath()}/TaskQueues/${queue?.sid}`, { MaxReservedWorkers: most });
    expect(await run("drift")).toMatchObject({ code: 0 });
    expect(gitlab.issues).toHaveLength(2);
    expect(gitlab.issues[1]?.description).toContain(most);
  }
  await run("up");
  expect(await run("drift")).toMatchObject({ code: 0 });
  expect(gitlab.issues.map(({ state }) => state)).toEqual(["opened", "closed"]);
});
