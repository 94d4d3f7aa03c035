import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { kinds } from "../../../../model/index.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { create } from "../../../../provider/lifecycle/create.js";
import { diff } from "../../../../provider/lifecycle/diff.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { setScene } from "../../support/scene.js";

const { Activity, TaskQueue } = kinds;

const queue = (workspaceSid: string, more: JsonObject = {}): JsonObject => ({
  workspaceSid,
  friendlyName: "Q",
  targetWorkers: "level == 1 && tier == 2",
  ...more,
});

const ALLOW = { allow: ["expression-syntax"] };

test("reports the error of a rule in check, and says how to allow it", async () => {
  const { context, workspaceSid } = await setScene();
  const { failures } = await check(context, TaskQueue, {}, queue(workspaceSid));
  expect(failures).toEqual([
    {
      property: "",
      reason:
        'targetWorkers, character 12: "&&" is unknown to TaskRouter: write AND [expression-syntax]; to let it pass: allow: ["expression-syntax"]',
    },
  ]);
});

test("keeps allow in the inputs, reads it back, never sends it, and sees no change in it alone", async () => {
  const scene = await setScene({ routing: { expressions: { symbolicLogic: "accept" } } });
  const { context, workspaceSid } = scene;
  const news = queue(workspaceSid, ALLOW);
  const { inputs, failures } = await check(context, TaskQueue, {}, news);
  expect(failures).toEqual([]);
  expect(inputs).toMatchObject(ALLOW);
  const { id, outs } = await create(context, TaskQueue, inputs);
  const [made] = scene.emulator.journal().slice(-1);
  expect(Object.keys(made?.parameters ?? {})).not.toContain("Allow");
  expect((await read(scene.newRun(), TaskQueue, id, outs)).inputs).toEqual(inputs);
  for (const other of [{}, { allow: ["expression-syntax", "single-equals"] }]) {
    const { allow: _, ...rest } = inputs;
    expect(diff(context, TaskQueue, id, outs, { ...rest, ...other }).changes).toBe(false);
  }
});

test("drops an empty allow, refuses one that is not a list, and refuses it for an activity", async () => {
  const { context, workspaceSid } = await setScene();
  const empty = await check(context, TaskQueue, {}, { ...queue(workspaceSid), targetWorkers: "a == 1", allow: [] });
  expect(Object.keys(empty.inputs)).not.toContain("allow");
  const text = await check(context, TaskQueue, {}, queue(workspaceSid, { allow: "expression-syntax" }));
  expect(text.failures.map(({ reason }) => reason)).toEqual([
    'allow must be a list of rule ids, but is "expression-syntax"',
  ]);
  const activity = await check(context, Activity, {}, { workspaceSid, friendlyName: "A", ...ALLOW });
  expect(activity.failures[0]?.reason).toContain("allow is not a property of an activity");
});
