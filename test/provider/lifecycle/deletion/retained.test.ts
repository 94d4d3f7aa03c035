import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { type Kind, kinds } from "../../../../model/index.js";
import { createContext } from "../../../../provider/context.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { account, failureOf, type Scene, setScene } from "../../support/scene.js";

const { TaskQueue, Workflow, Workspace } = kinds;

/** A workspace with a queue and a workflow of this stack. */
async function setStack(retained: readonly string[]) {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const configuration = { defaultFilter: { queue: "everyone" } };
  const sids = { __sids: { taskQueues: { everyone: queue.id } } };
  const main = await make(Workflow, { workspaceSid, friendlyName: "Main", configuration, ...sids });
  const workspace = { workspaceSid, friendlyName: "Contact Center", __inputs: { friendlyName: "Contact Center" } };
  const toState = (kind: Kind, id: string, outputs: JsonObject) => ({
    kind: kind.name,
    id,
    outputs,
    isRetained: retained.includes(kind.name),
  });
  const state = [
    toState(Workspace, workspaceSid, workspace),
    toState(TaskQueue, queue.id, queue.outs),
    toState(Workflow, main.id, main.outs),
  ];
  scene.writes();
  return { scene, queue, main, workspace, state };
}

test("a queue that a retained workflow uses stays, and the message names both ways on", async () => {
  const { scene, queue, main, state } = await setStack(["Workflow", "Workspace"]);
  const message = await failureOf(remove(scene.newRun({}, state), TaskQueue, queue.id, queue.outs));
  expect(message).toContain(
    `task queue "Everyone" (${queue.id}) is used by workflow "Main" (${main.id}, retained): route to another queue there, or retain the queue too`,
  );
  expect(scene.writes()).toEqual([]);
});

test.each([false, true])(
  "a workspace that contains a retained object stays, permitted or not: %s",
  async (isPermitted) => {
    const { scene, queue, main, state, workspace } = await setStack(["Workflow", "TaskQueue"]);
    const settings: Record<string, string> = {
      accountSid: account.sid,
      authToken: account.token,
      baseUrl: scene.emulator.url,
    };
    const run = createContext(
      (key) => settings[key],
      isPermitted ? { TASKROUTER_PERMIT: "delete" } : {},
      () => undefined,
      {
        listResources: async () => state,
        readNewerConfig: async () => undefined,
        listState: async () => state,
        canceled: new AbortController().signal,
      },
    );
    const message = await failureOf(remove(run, Workspace, scene.workspaceSid, workspace));
    await run.client.close();
    expect(message.split("\n")).toEqual([
      `workspace "Contact Center" (${scene.workspaceSid}) is not deleted: it contains objects that this stack does not manage or retains, and they would be deleted with it:`,
      `  workflows: "Main" (${main.id}, retained)`,
      `  task queues: "Everyone" (${queue.id}, retained)`,
      "Retain the workspace too: write `retain: true` under `workspace`, and run `pulumi up`. Or remove `retain` from the",
      "objects, and run `pulumi up`.",
    ]);
    expect(scene.writes()).toEqual([]);
  },
);

/** The reasons why a task queue cannot be renamed. */
async function rename({ newRun, workspaceSid }: Scene, from: string, to: string): Promise<string[]> {
  const inputs = (friendlyName: string) => ({ workspaceSid, friendlyName, targetWorkers: "1==1" });
  return (await check(newRun(), TaskQueue, inputs(from), inputs(to))).failures.map(({ reason }) => reason);
}

test("a queue cannot have the name of another live queue, and is refused before anything is written", async () => {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const [, second] = [
    await make(TaskQueue, { workspaceSid, friendlyName: "First" }),
    await make(TaskQueue, { workspaceSid, friendlyName: "Second" }),
  ];
  expect(await rename(scene, "First", "Second")).toEqual([
    `task queue "First" cannot have the name of task queue "Second" (${second.id}): names are unique in a workspace. Choose another name; if this stack renames or deletes that one, do it in a run before this one`,
  ]);
  expect(await rename(scene, "First", "Third")).toEqual([]);
  // somebody has already renamed it by hand
  expect(await rename(scene, "Gone", "Second")).toEqual([]);
});

const asRetained = (outs: JsonObject) => ({ ...outs, __inputs: { ...(outs.__inputs as JsonObject), retain: true } });

test("a retained object stays in TaskRouter, and the message names it", async () => {
  const { scene, main, state } = await setStack(["Workflow", "TaskQueue", "Workspace"]);
  await remove(scene.newRun({}, state), Workflow, main.id, asRetained(main.outs));
  expect(scene.messages.at(-1)).toBe(`workflow "Main" (${main.id}) is retained and stays`);
  expect(scene.writes()).toEqual([]);
});

test("a retained object leaves the state only if the rest of the run can go", async () => {
  const { scene, main, state } = await setStack(["Workflow"]);
  // the run also deletes the workspace
  const message = await failureOf(remove(scene.newRun({}, state), Workflow, main.id, asRetained(main.outs)));
  expect(message).toContain("manage or retains");
});
