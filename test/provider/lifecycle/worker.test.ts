import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { kinds } from "../../../model/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { LOOKUP, lookUp } from "../../../provider/lifecycle/look-up.js";
import type { Outcome } from "../../../provider/lifecycle/object/objects.js";
import { read } from "../../../provider/lifecycle/read.js";
import { update } from "../../../provider/lifecycle/update.js";
import { failureOf, type Scene, setScene } from "../support/scene.js";

const { Worker, Activity } = kinds;

const pathOf = ({ workspaceSid }: Scene, id: string) => `/v1/Workspaces/${workspaceSid}/Workers/${id}`;

async function attributesOf(scene: Scene, id: string): Promise<unknown> {
  const { attributes } = await scene.context.client.fetch(pathOf(scene, id));
  return JSON.parse(`${attributes}`);
}

async function capacitiesOf(scene: Scene, id: string): Promise<JsonObject> {
  const channels = await scene.context.client.list(`${pathOf(scene, id)}/Channels`, "channels");
  return Object.fromEntries(
    channels.map(({ task_channel_unique_name: name, configured_capacity: capacity, available }) => [
      `${name}`,
      [capacity ?? null, available ?? null],
    ]),
  );
}

/** Writes as another program: the attributes as a whole. */
async function writeElsewhere(scene: Scene, id: string, attributes: object): Promise<void> {
  await scene.newRun().client.update(pathOf(scene, id), { Attributes: JSON.stringify(attributes) });
}

/** Checks and updates in a new run. */
async function change(scene: Scene, before: Outcome & { inputs: JsonObject }, more: JsonObject, settings = {}) {
  const run = scene.newRun(settings);
  const { inputs, failures } = await check(run, Worker, before.inputs, { ...before.inputs, ...more });
  expect(failures).toEqual([]);
  return { inputs, ...(await update(run, Worker, before.id, before.outs, inputs)) };
}

const ann = (scene: Scene, more: JsonObject = {}) =>
  scene.make(Worker, { workspaceSid: scene.workspaceSid, friendlyName: "Ann", ...more });

test("is created with its attributes, activity and capacities, and read without a difference", async () => {
  const scene = await setScene();
  const { id: activitySid } = await scene.make(Activity, { workspaceSid: scene.workspaceSid, friendlyName: "Break" });
  const made = await ann(scene, {
    activitySid,
    attributes: { skills: ["a"], level: 3 },
    channels: { chat: { capacity: 3 }, voice: { available: false } },
  });
  expect(made.outs).toMatchObject({
    activitySid,
    attributes: { skills: ["a"], level: 3 },
    channels: { chat: { capacity: 3 }, voice: { available: false } },
    ownership: "created",
  });
  expect(made.outs.__inputs).not.toHaveProperty("attributes");
  expect(await capacitiesOf(scene, made.id)).toMatchObject({ chat: [3, true], voice: [1, false], sms: [1, true] });
  const reading = await read(scene.newRun(), Worker, made.id, made.outs);
  expect(reading.inputs).toEqual({ ...made.inputs });
  expect(reading.props).toEqual(made.outs);
});

test("reads its activity only at creation: a worker who comes and goes has not changed", async () => {
  const scene = await setScene();
  const made = await ann(scene, { attributes: {} });
  const [, available] = await scene.context.client.list(
    `/v1/Workspaces/${scene.workspaceSid}/Activities`,
    "activities",
  );
  await scene.context.client.update(pathOf(scene, made.id), { ActivitySid: `${available?.sid}` });
  const reading = await read(scene.newRun(), Worker, made.id, made.outs);
  expect(reading).toMatchObject({ inputs: made.inputs, props: made.outs });
  const other = { ...made.inputs, activitySid: `${available?.sid}` };
  expect(diff(scene.newRun(), Worker, made.id, made.outs, other).changes).toBe(false);
});

test("owns all attributes by default: another program's one is drift, shown by its name alone", async () => {
  const scene = await setScene();
  const made = await ann(scene, { attributes: { level: 3 } });
  await writeElsewhere(scene, made.id, { level: 3, contact_uri: "client:secret" });
  const reading = await read(scene.newRun(), Worker, made.id, made.outs);
  expect(reading.inputs).toMatchObject({ attributes: { level: 3, contact_uri: "(not declared)" } });
  expect(JSON.stringify(reading)).not.toContain("client:secret");
  // nobody has reviewed it yet
  const refused = await failureOf(change(scene, made, { attributes: { level: 4 } }));
  expect(refused).toContain("  ~ attributes.contact_uri\n");
  expect(refused).not.toContain("client:secret");
  expect(await attributesOf(scene, made.id)).toEqual({ level: 3, contact_uri: "client:secret" });
  // after a refresh it is part of the plan
  const seen = { ...made, outs: reading.props };
  const { outs } = await change(scene, seen, { attributes: { level: 4 } });
  expect(await attributesOf(scene, made.id)).toEqual({ level: 4 });
  expect(outs.attributes).toEqual({ level: 4 });
});

test("keeps other programs' attributes where asked, and removes only those that it declared before", async () => {
  const scene = await setScene();
  const made = await ann(scene, { attributes: { level: 3, team: "a" }, otherAttributes: "keep" });
  await writeElsewhere(scene, made.id, { level: 3, team: "a", contact_uri: "client:ann" });
  const reading = await read(scene.newRun(), Worker, made.id, made.outs);
  expect(reading.inputs).toEqual(made.inputs);
  expect(JSON.stringify(reading)).not.toContain("contact_uri");
  scene.writes();
  const { outs } = await change(scene, made, { attributes: { level: 5 } });
  expect(await attributesOf(scene, made.id)).toEqual({ level: 5, contact_uri: "client:ann" });
  expect(outs.attributes).toEqual({ level: 5 });
  expect(scene.writes()).toEqual([`POST ${pathOf(scene, made.id)}`]);
});

test("loses no attribute while two programs write at once", async () => {
  const scene = await setScene();
  const made = await ann(scene, { attributes: { level: 0 }, otherAttributes: "keep" });
  const other = scene.newRun().client;
  const path = pathOf(scene, made.id);
  // the other program reads and writes with If-Match too, as TaskRouter's own clients do
  const writeOther = async (number: number): Promise<void> => {
    const live = await fetch(`${scene.emulator.url}${path}`, { headers: authorization() });
    const attributes = JSON.parse(`${((await live.json()) as JsonObject).attributes}`) as JsonObject;
    try {
      const ifMatch = live.headers.get("etag") ?? "";
      await other.update(
        path,
        { Attributes: JSON.stringify({ ...attributes, [`other${number}`]: number }) },
        { ifMatch },
      );
    } catch (error) {
      if (!String((error as Error).message).includes("412")) throw error;
      await writeOther(number);
    }
  };
  let state: Outcome & { inputs: JsonObject } = made;
  const writeOurs = async () => {
    for (let level = 1; level <= 10; level += 1) state = await change(scene, state, { attributes: { level } });
  };
  const writeOthers = async () => {
    for (let number = 1; number <= 10; number += 1) await writeOther(number);
  };
  await Promise.all([writeOurs(), writeOthers()]);
  const others = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`other${at + 1}`, at + 1]));
  expect(await attributesOf(scene, made.id)).toEqual({ level: 10, ...others });
});

function authorization(): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`AC${"1".repeat(32)}:token-that-must-not-leak`).toString("base64")}` };
}

test("keeps a part of an attribute that is left to others, and shows its value nowhere", async () => {
  const scene = await setScene();
  const ignore = ["attributes.status.mood", 'attributes["desk no"]'];
  const attributes = { level: 3, status: { mood: "fresh", seat: 1 }, "desk no": 4 };
  const made = await ann(scene, { attributes, ignore });
  const theirs = { level: 3, status: { mood: "tired", seat: 1 }, "desk no": 9 };
  await writeElsewhere(scene, made.id, theirs);
  const seen = await read(scene.newRun(), Worker, made.id, made.outs);
  expect(JSON.stringify(seen)).not.toContain("tired");
  expect(seen.inputs).toMatchObject({ attributes });
  expect(diff(scene.newRun(), Worker, made.id, made.outs, made.inputs).changes).toBe(false);
  const changed = await change(scene, made, { attributes: { ...attributes, level: 4 } });
  expect(await attributesOf(scene, made.id)).toEqual({ ...theirs, level: 4 });
  expect(JSON.stringify(changed)).not.toContain("tired");
});

test("does not adopt another program's attribute unseen", async () => {
  const scene = await setScene();
  const made = await ann(scene, { attributes: { level: 3 }, otherAttributes: "keep" });
  await writeElsewhere(scene, made.id, { level: 3, team: "theirs", same: 1 });
  const more = { attributes: { level: 3, team: "ours", same: 1 } };
  expect(await failureOf(change(scene, made, more))).toContain("  ~ attributes.team\n");
  expect(await attributesOf(scene, made.id)).toMatchObject({ team: "theirs" });
  await change(scene, made, { attributes: { level: 3, same: 1 } });
});

test("leaves attributes and capacities alone that are not declared", async () => {
  const scene = await setScene();
  const made = await ann(scene);
  await writeElsewhere(scene, made.id, { level: 3 });
  const reading = await read(scene.newRun(), Worker, made.id, made.outs);
  expect(reading.inputs).toEqual(made.inputs);
  expect(reading.props).not.toHaveProperty("attributes");
  scene.writes();
  await change(scene, made, { friendlyName: "Anna" });
  expect(await attributesOf(scene, made.id)).toEqual({ level: 3 });
});

test("changes only the capacities that differ, and refuses one that somebody else has set unseen", async () => {
  const scene = await setScene();
  const made = await ann(scene, { channels: { chat: { capacity: 3 } } });
  scene.writes();
  const next = await change(scene, made, { channels: { chat: { capacity: 3 }, sms: { capacity: 5 } } });
  expect(scene.writes().map((write) => write.replace(/WH\w+/, "WH"))).toEqual([
    expect.stringContaining(`POST ${pathOf(scene, made.id)}/Channels/`),
  ]);
  const [sms] = (await scene.context.client.list(`${pathOf(scene, made.id)}/Channels`, "channels")).filter(
    ({ task_channel_unique_name: name }) => name === "sms",
  );
  await scene.context.client.update(`${pathOf(scene, made.id)}/Channels/${sms?.sid}`, { Capacity: "7" });
  const drift = await read(scene.newRun(), Worker, made.id, next.outs);
  expect(drift.inputs).toMatchObject({ channels: { sms: { capacity: 7 } } });
  const later = { ...made, ...next };
  expect(await failureOf(change(scene, later, { channels: { sms: { capacity: 6 } } }))).toContain("  ~ channels.sms");
});

test("reads the capacities once per create, update and refresh", async () => {
  const scene = await setScene();
  const countReads = async (run: () => Promise<unknown>) => {
    const before = scene.emulator.journal().length;
    await run();
    const entries = scene.emulator.journal().slice(before);
    return entries.filter(({ method, path }) => method === "GET" && path.endsWith("/Channels")).length;
  };
  let made = await ann(scene);
  expect(await countReads(() => change(scene, made, { friendlyName: "Anna" }))).toBe(0);
  expect(
    await countReads(async () => {
      made = await scene.make(Worker, {
        workspaceSid: scene.workspaceSid,
        friendlyName: "Bob",
        attributes: { level: 3 },
        channels: { chat: { capacity: 3 }, sms: { capacity: 2 } },
      });
    }),
  ).toBe(1);
  const channels = { chat: { capacity: 4 }, voice: { available: false } };
  expect(
    await countReads(async () => {
      made = { ...made, ...(await change(scene, made, { attributes: { level: 4 }, channels })) };
    }),
  ).toBe(1);
  expect(made.outs.channels).toEqual(channels);
  expect(await capacitiesOf(scene, made.id)).toMatchObject({ chat: [4, true], sms: [2, true], voice: [1, false] });
  expect(await countReads(() => read(scene.newRun(), Worker, made.id, made.outs))).toBe(1);
});

test("refuses a capacity on a task channel that does not exist, before it creates the worker", async () => {
  const scene = await setScene();
  scene.writes();
  expect(await failureOf(ann(scene, { channels: { emial: { capacity: 2 } } }))).toBe(
    `worker "Ann" has a capacity on "emial", but workspace ${scene.workspaceSid} has no such task channel, and nothing was ` +
      'written; there are "default", "voice", "chat", "sms", "video". Declare the task channel, or correct the name',
  );
  expect(scene.writes()).toEqual([]);
});

test("finishes a worker whose capacities an interrupted run did not set", async () => {
  const scene = await setScene();
  await scene.context.client.create(`/v1/Workspaces/${scene.workspaceSid}/Workers`, { FriendlyName: "Ann" });
  const made = await ann(scene, { channels: { chat: { capacity: 4 } } });
  expect(await capacitiesOf(scene, made.id)).toMatchObject({ chat: [4, true] });
});

test("takes a name in another letter case for the same worker", async () => {
  const scene = await setScene();
  await ann(scene);
  const again = failureOf(scene.make(Worker, { workspaceSid: scene.workspaceSid, friendlyName: "ANN" }));
  expect(await again).toContain("already managed by another resource");
  const { props } = await lookUp(() => scene.newRun(), Worker, {
    workspaceSid: scene.workspaceSid,
    [LOOKUP]: { friendlyName: "aNN" },
  });
  expect(props.found).toMatchObject({ friendlyName: "Ann" });
  expect(props.found).not.toHaveProperty("attributes");
});

test("shows differences of attributes by name alone", async () => {
  const scene = await setScene();
  await scene.context.client.create(`/v1/Workspaces/${scene.workspaceSid}/Workers`, {
    FriendlyName: "Ann",
    Attributes: '{"email":"ann@example.com"}',
  });
  const message = await failureOf(ann(scene, { attributes: { email: "bob@example.com" } }));
  expect(message).toContain("attributes.email");
  expect(message).not.toContain("@example.com");
});

test.each<[string, JsonObject, string]>([
  ["long attributes", { attributes: { a: "x".repeat(4_096) } }, "4,096 characters"],
  ["attributes that are not a map", { attributes: [1] }, "attributes must be a map"],
  ["a capacity above 50", { channels: { chat: { capacity: 51 } } }, "an integer from 0 to 50"],
  ["an unknown member of a channel", { channels: { chat: { size: 1 } } }, 'unknown key "size"'],
  ["an unknown choice", { otherAttributes: "drop" }, "keep or remove"],
])("refuses %s", async (_, more, expected) => {
  const scene = await setScene();
  const { failures } = await check(
    scene.context,
    Worker,
    {},
    {
      workspaceSid: scene.workspaceSid,
      friendlyName: "Ann",
      ...more,
    },
  );
  expect(failures.map(({ reason }) => reason).join("\n")).toContain(expected);
});

test("moves an available worker to Offline before it deletes it, and back if TaskRouter refuses", async () => {
  const scene = await setScene();
  const { workspaceSid, context } = scene;
  const made = await ann(scene);
  const activities = await context.client.list(`/v1/Workspaces/${workspaceSid}/Activities`, "activities");
  const available = activities.find(({ friendly_name: name }) => name === "Available");
  await context.client.update(pathOf(scene, made.id), { ActivitySid: `${available?.sid}` });
  scene.writes();
  await remove(scene.newRun(), Worker, made.id, made.outs);
  expect(scene.writes()).toEqual([`POST ${pathOf(scene, made.id)}`, `DELETE ${pathOf(scene, made.id)}`]);
  expect(scene.messages.at(-1)).toContain('is available, and moves to "Offline" before it is deleted');
});

test("stays while tasks are assigned to it, and an activity whose only workers go can go too", async () => {
  const scene = await setScene();
  const { workspaceSid, context } = scene;
  const away = await scene.make(Activity, { workspaceSid, friendlyName: "Ready", available: true });
  const made = await ann(scene, { activitySid: away.id });
  const queue = await scene.make(kinds.TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  await scene.make(kinds.Workflow, {
    workspaceSid,
    friendlyName: "Support",
    configuration: { defaultFilter: { queue: queue.id } },
  });
  const { sid } = await context.client.create(`/v1/Workspaces/${workspaceSid}/Tasks`, {});
  const state = [
    { kind: "Worker", id: made.id, outputs: made.outs, isRetained: false },
    { kind: "Activity", id: away.id, outputs: away.outs, isRetained: false },
  ] as const;
  scene.writes();
  const refused = await failureOf(remove(scene.newRun({}, state), Worker, made.id, made.outs));
  expect(refused).toContain(`worker "Ann" (${made.id}) still has tasks ${sid} (pending)`);
  expect(refused).not.toContain("still has workers in it");
  expect(scene.writes()).toEqual([]);
  await context.client.remove(`/v1/Workspaces/${workspaceSid}/Tasks/${sid}`);
  const run = scene.newRun({}, state);
  await remove(run, Worker, made.id, made.outs);
  await remove(run, Activity, away.id, away.outs);
});
