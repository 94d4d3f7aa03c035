import { expect, test } from "vitest";
import type { Configuration, JsonObject } from "../../../../language/index.js";
import { kinds } from "../../../../model/index.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { diff } from "../../../../provider/lifecycle/diff.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { update } from "../../../../provider/lifecycle/update.js";
import { setScene } from "../../support/scene.js";

const { TaskQueue, Workflow } = kinds;

const routing = (timeout: number | string): Configuration => ({
  filters: [{ filterFriendlyName: "VIP", expression: "vip == true", targets: [{ queue: "vip", timeout }] }],
});

/** A workflow in the state of a stack, and what the next run of that stack says. */
async function setWorkflow(others: JsonObject = {}) {
  const scene = await setScene();
  const { workspaceSid, messages } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "VIP" });
  const declare = (configuration: Configuration, more: JsonObject = {}): JsonObject => ({
    workspaceSid,
    friendlyName: "Support",
    configuration,
    __sids: { taskQueues: { vip: queue.id } },
    ...others,
    ...more,
  });
  const { id, inputs, outs } = await scene.make(Workflow, declare(routing(30)));
  return {
    /** Changes the workflow outside of the stack. */
    change: (configuration: Configuration, more: JsonObject = {}) =>
      update(scene.newRun(), Workflow, id, outs, { ...inputs, configuration, ...more }),
    /** The messages of a preview with a refresh, those of the refresh first. */
    preview: async (news: JsonObject) => {
      messages.length = 0;
      const run = scene.newRun();
      const { props } = await read(run, Workflow, id, outs);
      diff(run, Workflow, id, props, inputs);
      const { inputs: checked } = await check(run, Workflow, props, news);
      diff(run, Workflow, id, props, checked);
      return [...messages];
    },
    declare,
  };
}

test("a plan says in words what changes in the routing", async () => {
  const { preview, declare } = await setWorkflow();
  expect(await preview(declare(routing(45)))).toEqual([
    "workflow \"Support\" changes:\n  ~ filter 'VIP': timeout 30 → 45",
  ]);
});

test("a refresh says what was changed outside, and the plan after it what an update changes back", async () => {
  const { change, preview, declare } = await setWorkflow();
  await change(routing(60));
  expect(await preview(declare(routing(30)))).toEqual([
    "workflow \"Support\" was changed outside of this stack:\n  ~ filter 'VIP': timeout 30 → 60",
    "workflow \"Support\" changes:\n  ~ filter 'VIP': timeout 60 → 30",
  ]);
});

test("a plan is silent about routing that stays, that is only spelled otherwise, or that the files have accepted", async () => {
  const { change, preview, declare } = await setWorkflow();
  expect(await preview(declare(routing("30")))).toEqual([]);
  await change(routing(60));
  expect(await preview(declare(routing(60)))).toEqual([
    "workflow \"Support\" was changed outside of this stack:\n  ~ filter 'VIP': timeout 30 → 60",
  ]);
});

test("secret properties are named, and their values never shown", async () => {
  const toUrl = (token: string) => ({ assignmentCallbackUrl: `https://example.com/?token=${token}` });
  const { change, preview, declare } = await setWorkflow({ __secrets: ["assignmentCallbackUrl"], ...toUrl("first") });
  await change(routing(30), toUrl("second"));
  expect(await preview(declare(routing(30), toUrl("first")))).toEqual([
    'workflow "Support" was changed outside of this stack:\n  ~ assignmentCallbackUrl has another value, which is secret',
    'workflow "Support" changes:\n  ~ assignmentCallbackUrl has another value, which is secret',
  ]);
});

test("each object is described once, and a plan with very many changes is cut", async () => {
  const scene = await setScene();
  const run = scene.newRun();
  const toInputs = (number: number, timeout: number): JsonObject => ({
    workspaceSid: scene.workspaceSid,
    friendlyName: `Workflow ${number}`,
    configuration: routing(timeout),
  });
  for (let number = 0; number < 30; number += 1)
    for (const _ of "ab") diff(run, Workflow, "", { __inputs: toInputs(number, 60) }, toInputs(number, 30));
  expect(scene.messages).toHaveLength(21);
  expect(scene.messages.at(-1)).toBe("more objects change: `pulumi preview --diff` shows all values");
});
