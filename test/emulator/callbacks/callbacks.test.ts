import { describe, expect, test } from "vitest";
import type { Emulator } from "../../../emulator/index.js";
import { ACCOUNT, eventually, open, openReceiver, openWorkspace, TIME } from "../support.js";

const settled = (emulator: Emulator, count: number) =>
  eventually(() => {
    const done = emulator.callbacks().filter((callback) => callback.outcome !== "pending");
    expect(done).toHaveLength(count);
  });

describe("event callbacks", () => {
  test("report creations, changes and deletions to a real server, in order", async () => {
    const { received, url } = await openReceiver();
    const context = await openWorkspace({ clock: () => TIME }, { EventCallbackUrl: url });
    const { caller, path, activities, queues, workflows, queueSid, configuration, workspace, emulator } = context;
    await settled(emulator, 2);
    const step = async (sent: Promise<{ body: Record<string, unknown> }>, count: number) => {
      const { body } = await sent;
      await settled(emulator, count);
      return String(body.sid);
    };
    const activity = await step(caller.post(activities, { FriendlyName: "Lunch" }), 3);
    await step(caller.post(`${activities}/${activity}`, { FriendlyName: "Break" }), 4);
    await step(caller.post(`${activities}/${activity}`, { Available: true }), 4);
    await step(caller.remove(`${activities}/${activity}`), 5);
    await step(caller.post(`${queues}/${queueSid}`, { FriendlyName: "Renamed" }), 5);
    await step(caller.post(`${queues}/${queueSid}`, { TargetWorkers: "1==0" }), 6);
    const workflow = await step(caller.post(workflows, { FriendlyName: "W", Configuration: configuration }), 7);
    await step(caller.post(`${workflows}/${workflow}`, { TaskReservationTimeout: 30 }), 8);
    await step(caller.post(`${workflows}/${workflow}`, { ReEvaluateTasks: true }), 8);
    await step(caller.remove(`${workflows}/${workflow}`), 9);
    await step(caller.remove(`${queues}/${queueSid}`), 10);
    await step(caller.post(path, { FriendlyName: "Changed" }), 11);
    expect(received.map(({ form }) => form.EventType)).toEqual([
      "workspace.created",
      "task-queue.created",
      "activity.created",
      "activity.updated",
      "activity.deleted",
      "task-queue.expression.updated",
      "workflow.created",
      "workflow.updated",
      "workflow.deleted",
      "task-queue.deleted",
      "workspace.updated",
    ]);
    expect(received[6]?.form).toEqual({
      EventType: "workflow.created",
      AccountSid: ACCOUNT,
      WorkspaceSid: workspace.sid,
      WorkspaceName: "Contact Center",
      EventDescription: "Workflow W created",
      ResourceType: "workflow",
      ResourceSid: workflow,
      Timestamp: String(Math.floor(TIME / 1000)),
      TimestampMs: String(TIME),
      Sid: expect.stringMatching(/^EV[0-9a-f]{32}$/),
      OperatingUnitSid: ACCOUNT.replace("AC", "OU"),
      WorkflowSid: workflow,
      WorkflowName: "W",
    });
    expect(received[5]?.form).toMatchObject({
      TaskQueueSid: queueSid,
      TaskQueueName: "Renamed",
      ResourceType: "taskqueue",
      EventDescription: `TaskQueue ${queueSid} expression updated to '1==0'`,
      TaskQueueTargetExpression: "1==0",
    });
    expect(emulator.callbacks()[6]).toEqual({
      number: 7,
      time: "2026-03-04T05:06:07.890Z",
      kind: "event",
      url,
      parameters: received[6]?.form,
      status: 204,
      outcome: "delivered",
    });
    const listed = await (await fetch(`${emulator.url}/emulator/callbacks`)).json();
    expect(listed).toEqual({ callbacks: emulator.callbacks() });
    const since = async (number: string) =>
      (await (await fetch(`${emulator.url}/emulator/callbacks?since=${number}`)).json()) as { callbacks: unknown[] };
    const { length } = emulator.callbacks();
    expect((await since("5")).callbacks).toEqual(emulator.callbacks().slice(5));
    expect((await since(String(length))).callbacks).toEqual([]);
    expect(await since("x")).toEqual({ message: "since must be the number of a callback" });
  });

  test("are sent only for the event types in the filter", async () => {
    const { received, url } = await openReceiver();
    const fields = { EventCallbackUrl: url, EventsFilter: "workflow.created, activity.created" };
    const { caller, activities, emulator, workflows, configuration } = await openWorkspace({}, fields);
    await caller.post(activities, { FriendlyName: "x" });
    const workflow = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    await caller.remove(`${workflows}/${workflow.body.sid}`);
    await settled(emulator, 2);
    expect(received.map(({ form }) => form.EventType).sort()).toEqual(["activity.created", "workflow.created"]);
  });

  test("carry user and password of the URL in their header, but not in any record", async () => {
    const { received, port } = await openReceiver();
    const url = `http://u:p%40ss@127.0.0.1:${port}/`;
    const { emulator } = await openWorkspace({}, { EventCallbackUrl: url });
    await settled(emulator, 2);
    expect(received[0]?.authorization).toBe(`Basic ${Buffer.from("u:p@ss").toString("base64")}`);
    expect(emulator.callbacks()[0]?.url).toBe(`http://u:***@127.0.0.1:${port}/`);
  });

  test("are sent only to this machine and to allowed hosts", async () => {
    const { emulator } = await openWorkspace({}, { EventCallbackUrl: "https://example.com/events" });
    expect(emulator.callbacks()).toMatchObject(Array(2).fill({ status: null, outcome: "not sent: host not allowed" }));
    const host = { callbackAllow: ["nowhere.invalid"] };
    const allowed = await openWorkspace(host, { EventCallbackUrl: "http://nowhere.invalid/events" });
    await settled(allowed.emulator, 2);
    expect(allowed.emulator.callbacks()[0]?.outcome).toMatch(/^failed: /);
  });

  test.each([
    [500, "refused"],
    [302, "refused"],
    [200, "delivered"],
  ])("answered with %d count as %s", async (status, outcome) => {
    const { url, received } = await openReceiver(() => status);
    const { emulator } = await openWorkspace({}, { EventCallbackUrl: url });
    await settled(emulator, 2);
    expect(emulator.callbacks()[0]).toMatchObject({ status, outcome });
    expect(received).toHaveLength(2);
  });

  test("without a receiver are recorded as failed", async () => {
    const { emulator } = await openWorkspace({}, { EventCallbackUrl: "http://127.0.0.1:1/" });
    await settled(emulator, 2);
    expect(emulator.callbacks()[0]).toMatchObject({ status: null, outcome: expect.stringMatching(/^failed: /) });
  });

  test("do not delay answers of the API, and end with the emulator", async () => {
    const { received, url } = await openReceiver(() => undefined);
    const { caller, activities, emulator } = await openWorkspace({}, { EventCallbackUrl: url });
    for (let number = 0; number < 40; number += 1) {
      expect((await caller.post(activities, { FriendlyName: `Activity ${number}` })).status).toBe(201);
    }
    await eventually(() => expect(received).toHaveLength(16));
    await emulator.close();
    expect(emulator.callbacks().map((callback) => callback.outcome)).toEqual(Array(42).fill("stopped"));
  });

  test("are not sent for the objects of a seed", async () => {
    const workspaces = [
      { friendlyName: "x", eventCallbackUrl: "http://127.0.0.1:1/", taskQueues: [{ friendlyName: "q" }] },
    ];
    const emulator = await open({ seed: { accounts: { [ACCOUNT]: { workspaces } } } });
    expect(emulator.callbacks()).toEqual([]);
  });
});
