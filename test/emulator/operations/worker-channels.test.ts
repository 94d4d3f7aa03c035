import { describe, expect, test } from "vitest";
import { ACCOUNT, listOf, openFloor, refusal, TIME } from "../support.js";

describe("a channel of a worker", () => {
  test("is answered whole, and found by its SID or by the unique name of its task channel", async () => {
    const { caller, workers, workerSid, workspace, emulator } = await openFloor({ clock: () => TIME });
    const path = `${workers}/${workerSid}/Channels`;
    const { body } = await caller.get(`${path}/chat`);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      assigned_tasks: 0,
      available: true,
      available_capacity_percentage: 100,
      configured_capacity: 1,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      sid: expect.stringMatching(/^WC[0-9a-f]{32}$/),
      task_channel_sid: expect.stringMatching(/^TC[0-9a-f]{32}$/),
      task_channel_unique_name: "chat",
      worker_sid: workerSid,
      workspace_sid: workspace.sid,
      url: `${emulator.url}${path}/${body.sid}`,
    });
    expect((await caller.get(`${path}/${body.sid}`)).body).toEqual(body);
  });

  test("exists once per task channel, page by page", async () => {
    const { caller, workers, workerSid } = await openFloor();
    const path = `${workers}/${workerSid}/Channels`;
    const names: unknown[] = [];
    for (let url: string | null = `${path}?PageSize=2`; url !== null; ) {
      const answer = await caller.get(url);
      names.push(...listOf(answer).map((channel) => channel.task_channel_unique_name));
      url = (answer.body.meta as { next_page_url: string | null }).next_page_url;
    }
    expect(names).toEqual(["default", "voice", "chat", "sms", "video"]);
  });

  test("counts accepted tasks and its remaining capacity", async () => {
    const { caller, workers, workerSid, reserve } = await openFloor();
    const path = `${workers}/${workerSid}/Channels/default`;
    const updated = await caller.post(path, { Capacity: 3 });
    expect(updated.body).toMatchObject({ configured_capacity: 3, available_capacity_percentage: 100 });
    const { byTask } = await reserve();
    expect((await caller.get(path)).body).toMatchObject({ assigned_tasks: 0, available_capacity_percentage: 66 });
    await caller.post(byTask, { ReservationStatus: "accepted" });
    expect((await caller.get(path)).body).toMatchObject({ assigned_tasks: 1, available_capacity_percentage: 66 });
  });

  test("gets no task with a capacity of 0, or when it is unavailable", async () => {
    const { caller, workers, workerSid, createTask } = await openFloor();
    const path = `${workers}/${workerSid}/Channels`;
    expect((await caller.post(`${path}/chat`, { Capacity: 0 })).body).toMatchObject({
      configured_capacity: 0,
      available_capacity_percentage: 0,
    });
    expect(await createTask({ TaskChannel: "chat" })).toMatchObject({ assignment_status: "pending" });
    expect((await caller.post(`${path}/sms`, { Available: false })).body.available).toBe(false);
    const waiting = await createTask({ TaskChannel: "sms" });
    expect(waiting).toMatchObject({ assignment_status: "pending" });
    await caller.post(`${path}/sms`, { Available: true });
    const { tasks } = await openPaths(path);
    expect((await caller.get(`${tasks}/${waiting.sid}`)).body.assignment_status).toBe("reserved");
  });

  test.each([-1, 51, "x"])("cannot have a capacity of %s", async (capacity) => {
    const { caller, workers, workerSid } = await openFloor();
    const message = `Capacity must be an integer between 0 and 50, but is '${capacity}'`;
    const answer = await caller.post(`${workers}/${workerSid}/Channels/chat`, { Capacity: capacity });
    expect(answer.body).toEqual(refusal(400, 20001, message));
  });
});

function openPaths(channels: string) {
  return { tasks: channels.replace(/\/Workers\/.*/, "/Tasks") };
}
