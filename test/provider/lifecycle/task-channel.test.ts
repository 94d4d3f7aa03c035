import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { kinds } from "../../../model/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { LOOKUP, lookUp } from "../../../provider/lifecycle/look-up.js";
import { read } from "../../../provider/lifecycle/read.js";
import { update } from "../../../provider/lifecycle/update.js";
import { failureOf, type Scene, setScene } from "../support/scene.js";

const { TaskChannel } = kinds;

async function listChannels({ context, workspaceSid }: Scene): Promise<JsonObject> {
  const channels = await context.client.list(`/v1/Workspaces/${workspaceSid}/TaskChannels`, "channels");
  return Object.fromEntries(
    channels.map(({ unique_name: name, friendly_name: label, channel_optimized_routing: isOptimized }) => [
      `${name}`,
      [label ?? null, isOptimized ?? null],
    ]),
  );
}

test("is created, read without a difference, changed and deleted by its SID", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const news = { workspaceSid, uniqueName: "email", friendlyName: "Email" };
  const { id, outs, inputs } = await scene.make(TaskChannel, news);
  expect(outs).toMatchObject({ uniqueName: "email", friendlyName: "Email", ownership: "created" });
  const reading = await read(scene.newRun(), TaskChannel, id, outs);
  expect(reading.inputs).toEqual(inputs);
  const { inputs: changed, failures } = await check(scene.newRun(), TaskChannel, inputs, {
    ...news,
    friendlyName: "E-mail",
    channelOptimizedRouting: true,
  });
  expect(failures).toEqual([]);
  expect(diff(scene.newRun(), TaskChannel, id, outs, changed)).toMatchObject({ changes: true, replaces: [] });
  scene.writes();
  const updated = await update(scene.newRun(), TaskChannel, id, outs, changed);
  expect(updated.outs).toMatchObject({ friendlyName: "E-mail", channelOptimizedRouting: true });
  await remove(scene.newRun(), TaskChannel, id, updated.outs);
  expect(scene.writes().map((write) => write.split(" ")[0])).toEqual(["POST", "DELETE"]);
  expect(await listChannels(scene)).not.toHaveProperty("email");
});

test("keeps its unique name, and refuses names that TaskRouter refuses", async () => {
  const { context, workspaceSid, make } = await setScene();
  const { inputs } = await make(TaskChannel, { workspaceSid, uniqueName: "email", friendlyName: "Email" });
  const renamed = await check(context, TaskChannel, inputs, { ...inputs, uniqueName: "mail" });
  expect(renamed.failures[0]?.reason).toContain("TaskRouter never changes it");
  const odd = await check(context, TaskChannel, {}, { workspaceSid, uniqueName: "1 2", friendlyName: "x".repeat(65) });
  expect(odd.failures.map(({ reason }) => reason)).toEqual([
    'uniqueName must be up to 64 letters, digits, "_" and "$", and no digit first, but is "1 2"',
    "friendlyName must be at most 64 characters, but has 65",
  ]);
});

test("adopts a built-in one without touching what is not written, and restores it instead of deleting it", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const before = await listChannels(scene);
  const { id, outs } = await scene.make(TaskChannel, {
    workspaceSid,
    uniqueName: "chat",
    channelOptimizedRouting: true,
  });
  expect(await listChannels(scene)).toEqual({ ...before, chat: ["Programmable Chat", true] });
  scene.writes();
  await remove(scene.newRun(), TaskChannel, id, outs);
  expect(await listChannels(scene)).toEqual(before);
  expect(scene.writes()).toEqual([`POST /v1/Workspaces/${workspaceSid}/TaskChannels/${id}`]);
});

test("refuses a built-in one with other properties in a workspace of somebody else", async () => {
  const { context, workspaceSid } = await setScene();
  const news = { workspaceSid, uniqueName: "sms", friendlyName: "Texts" };
  const { failures } = await check(context, TaskChannel, {}, news);
  const [{ reason } = { reason: "" }] = failures;
  expect(reason).toContain('task channel "sms" is not created: a live object has that name, and nothing was written.');
  expect(reason).toContain('friendlyName: "SMS"   # live; declared: "Texts"');
  expect(reason).not.toContain("To keep both");
});

test("takes a name that differs by letter case for the same one, and a second resource for its double", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  await scene.make(TaskChannel, { workspaceSid, uniqueName: "email", friendlyName: "Email" });
  const twin = { workspaceSid, uniqueName: "Email", friendlyName: "Email" };
  const near = await check(scene.newRun(), TaskChannel, {}, twin);
  expect(near.failures[0]?.reason).toContain('task channel "Email" is not created: near it is live "email" (TC');
  expect(near.failures[0]?.reason).toContain("To adopt it, declare its uniqueName exactly");
  const again = failureOf(scene.make(TaskChannel, { ...twin, uniqueName: "email" }));
  expect(await again).toContain("Give one of them another uniqueName");
});

test("is not deleted while tasks are in it, and the message names them", async () => {
  const scene = await setScene();
  const { workspaceSid, context } = scene;
  const { id, outs } = await scene.make(TaskChannel, { workspaceSid, uniqueName: "email", friendlyName: "Email" });
  const queue = await scene.make(kinds.TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  await scene.make(kinds.Workflow, {
    workspaceSid,
    friendlyName: "Support",
    configuration: { defaultFilter: { queue: queue.id } },
  });
  const path = `/v1/Workspaces/${workspaceSid}/Tasks`;
  for (let number = 0; number < 20; number += 1) await context.client.create(path, { TaskChannel: "chat" });
  const { sid } = await context.client.create(path, { TaskChannel: "email" });
  scene.writes();
  expect(await failureOf(remove(scene.newRun(), TaskChannel, id, outs))).toContain(
    `task channel "email" (${id}) still has tasks ${sid} (pending)`,
  );
  expect(scene.writes()).toEqual([]);
  await context.client.remove(`${path}/${sid}`);
  await remove(scene.newRun(), TaskChannel, id, outs);
});

test("is looked up by its unique name or its SID, and a near name is suggested", async () => {
  const { context, workspaceSid } = await setScene();
  const find = async (query: JsonObject) =>
    (await lookUp(() => context, TaskChannel, { workspaceSid, [LOOKUP]: query })).props.found as JsonObject;
  const voice = await find({ uniqueName: "voice" });
  expect(voice).toMatchObject({ uniqueName: "voice", friendlyName: "Voice" });
  expect(await find({ sid: `${voice.sid}` })).toEqual(voice);
  expect((await find({ uniqueName: "voices" })).failure).toBe(
    `no task channel named "voices" in workspace ${workspaceSid}, did you mean "voice"?; there are: "default", "voice", "chat", "sms", "video"`,
  );
});
