import { expect, test } from "vitest";
import { isJsonObject } from "../../../language/index.js";
import { ADOPT, DIGESTS, kinds, ORIGINS, SECRETS } from "../../../model/index.js";
import { createAdopter } from "../../../provider/adopt/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { account, setScene } from "../support/scene.js";

async function sceneWithQueue() {
  const scene = await setScene();
  const inputs = { workspaceSid: scene.workspaceSid, friendlyName: "VIP", maxReservedWorkers: 2 };
  const { id } = await scene.make(kinds.TaskQueue, inputs);
  scene.writes();
  return { ...scene, id, inputs };
}

test("an object that differs is adopted and changed if its declaration consents, and refused otherwise", async () => {
  const { newRun, id, inputs, writes } = await sceneWithQueue();
  const news = { ...inputs, maxReservedWorkers: 5 };
  const refused = await check(newRun(), kinds.TaskQueue, {}, news);
  expect(refused.failures[0]?.reason).toMatch(/maxReservedWorkers: 2 {3}# live; declared: 5[\s\S]*adopt: byName/);
  const context = newRun();
  const agreed = await check(context, kinds.TaskQueue, {}, { ...news, [ADOPT]: "byName" });
  expect(agreed.failures).toEqual([]);
  const { id: adopted, outs } = await create(context, kinds.TaskQueue, agreed.inputs);
  expect(adopted).toBe(id);
  expect(outs).toMatchObject({ maxReservedWorkers: 5, ownership: "adopted" });
  expect(writes()).toHaveLength(1);
  // the consent matters for a create only, and later inputs lack it
  expect((await check(newRun(), kinds.TaskQueue, agreed.inputs, { ...news, [ADOPT]: "byName" })).inputs[ADOPT]).toBe(
    undefined,
  );
});

test("another consent than byName is an error", async () => {
  const { newRun, inputs } = await sceneWithQueue();
  const { failures } = await check(newRun(), kinds.TaskQueue, {}, { ...inputs, [ADOPT]: "always" });
  expect(failures[0]?.reason).toMatch(/adopt.*byName.*"always"/);
});

test("the preview of an adoption compares nothing, and passes on origins and digests of secrets", async () => {
  const { emulator, workspaceSid } = await sceneWithQueue();
  const config: Record<string, string> = { accountSid: account.sid, authToken: account.token, baseUrl: emulator.url };
  const adopter = createAdopter({ get: (key) => config[key], env: {}, log: () => {} });
  try {
    const { createContext } = await import("../../../provider/context.js");
    const context = createContext(
      (key) => config[key],
      { TASKROUTER_ADOPTION: adopter.key },
      () => {},
    );
    const news = {
      friendlyName: "Contact Center",
      eventCallbackUrl: "https://u:secret@example.com",
      [SECRETS]: ["eventCallbackUrl"],
      [ORIGINS]: { a: "urn:x" },
    };
    const calls = emulator.journal().length;
    const { inputs, failures } = await check(context, kinds.Workspace, {}, news);
    expect(failures).toEqual([]);
    expect(emulator.journal()).toHaveLength(calls);
    expect(inputs[ORIGINS]).toEqual({ a: "urn:x" });
    const { [DIGESTS]: digests, [ORIGINS]: _, eventCallbackUrl: __, ...known } = inputs;
    const subject = { kind: kinds.Workspace, inputs: known, digests: isJsonObject(digests) ? digests : {}, open: [] };
    const other = await adopter.lookFor(subject);
    expect(other).toMatchObject({ status: "differs", sid: workspaceSid, outs: { ownership: "adopted" } });
    expect(JSON.stringify(other)).not.toContain("secret@");
  } finally {
    await adopter.close();
  }
});

test("an object is not adopted with another value of a property that TaskRouter does not change", async () => {
  const scene = await setScene();
  const inputs = { workspaceSid: scene.workspaceSid, friendlyName: "Lunch", available: false };
  await scene.make(kinds.Activity, inputs);
  scene.writes();
  const news = { ...inputs, available: true, [ADOPT]: "byName" };
  const { failures } = await check(scene.newRun(), kinds.Activity, {}, news);
  expect(failures[0]?.reason).toMatch(
    /available: false {3}# live; declared: true[\s\S]*cannot be adopted with another/,
  );
  expect(failures[0]?.reason).not.toContain("byName");
  expect(scene.writes()).toEqual([]);
});

test("multi-tasking, which TaskRouter only turns on, is turned on by an adoption", async () => {
  const scene = await setScene();
  const workspace = { friendlyName: "Single", multiTaskEnabled: false };
  const { id } = await scene.make(kinds.Workspace, workspace);
  const news = { friendlyName: "Single", multiTaskEnabled: true, [ADOPT]: "byName" };
  const context = scene.newRun();
  const agreed = await check(context, kinds.Workspace, {}, news);
  expect(agreed.failures).toEqual([]);
  expect((await create(context, kinds.Workspace, agreed.inputs)).outs).toMatchObject({ multiTaskEnabled: true });
  expect((await scene.context.client.fetch(`/v1/Workspaces/${id}`)).multi_task_enabled).toBe(true);
});
