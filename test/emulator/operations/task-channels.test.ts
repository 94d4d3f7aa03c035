import { describe, expect, test } from "vitest";
import { ACCOUNT, listOf, openFloor, openWorkspace, refusal, TIME } from "../support.js";

const nameOf = (channel: Record<string, unknown>) => channel.unique_name;

describe("a task channel", () => {
  test("exists five times in every workspace, in a list with the key `channels`", async () => {
    const { caller, channels } = await openWorkspace();
    const answer = await caller.get(channels);
    expect(Object.keys(answer.body)).toEqual(["channels", "meta"]);
    expect(listOf(answer).map(nameOf)).toEqual(["default", "voice", "chat", "sms", "video"]);
    expect(listOf(answer)[2]).toMatchObject({ friendly_name: "Programmable Chat" });
  });

  test("is returned with all its members, and found by its SID or its unique name", async () => {
    const { caller, channels, workspace, emulator } = await openWorkspace({ clock: () => TIME });
    const { status, body } = await caller.post(channels, { FriendlyName: "E-mail", UniqueName: "email" });
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      channel_optimized_routing: false,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      friendly_name: "E-mail",
      sid: expect.stringMatching(/^TC[0-9a-f]{32}$/),
      unique_name: "email",
      url: `${emulator.url}${channels}/${body.sid}`,
      workspace_sid: workspace.sid,
      links: { workspace: workspace.url },
    });
    expect((await caller.get(`${channels}/${body.sid}`)).body).toEqual(body);
    expect((await caller.get(`${channels}/email`)).body).toEqual(body);
  });

  test("can change its name and its routing, but never its unique name", async () => {
    const { caller, channels } = await openWorkspace();
    const fields = { FriendlyName: "Phone", ChannelOptimizedRouting: true, UniqueName: "phone" };
    const { status, body } = await caller.post(`${channels}/voice`, fields);
    expect(status).toBe(200);
    expect(body).toMatchObject({ friendly_name: "Phone", channel_optimized_routing: true, unique_name: "voice" });
  });

  test("is added to every worker with a capacity of 1, and removed with its deletion", async () => {
    const { caller, channels, workers, workerSid } = await openFloor();
    const { body } = await caller.post(channels, { FriendlyName: "E-mail", UniqueName: "email" });
    const own = `${workers}/${workerSid}/Channels`;
    expect(listOf(await caller.get(own)).at(-1)).toMatchObject({
      task_channel_sid: body.sid,
      task_channel_unique_name: "email",
      configured_capacity: 1,
      available: true,
    });
    expect((await caller.remove(`${channels}/email`)).status).toBe(204);
    expect(listOf(await caller.get(own))).toHaveLength(5);
    expect((await caller.get(`${own}/email`)).status).toBe(404);
  });

  test.each(["fax", "_fax", "$fax", "ok_$1", "Fax-2", "x".repeat(64)])("can have the unique name %s", async (name) => {
    const { caller, channels } = await openWorkspace();
    const answer = await caller.post(channels, { FriendlyName: "x", UniqueName: name });
    expect([answer.status, answer.body.unique_name]).toEqual([201, name]);
  });

  test.each(["my channel", "1abc", "a.b", "", "café", "-".repeat(65), "x".repeat(65), "a\u0000b"])(
    "cannot have the unique name %j",
    async (name) => {
      const { caller, channels } = await openWorkspace();
      const answer = await caller.post(channels, { FriendlyName: "x", UniqueName: name });
      const rule = "1 to 64 letters, digits, underscores and dollar signs, and no digit first";
      expect(answer.body).toEqual(refusal(400, 20001, `UniqueName must have ${rule}, but is '${name}'`));
    },
  );

  test("cannot have a hyphen in its unique name by choice", async () => {
    const { caller, channels } = await openWorkspace({ channelNames: "asDocumented" });
    expect((await caller.post(channels, { FriendlyName: "x", UniqueName: "my-channel" })).status).toBe(400);
    expect((await caller.post(channels, { FriendlyName: "x", UniqueName: "my_channel" })).status).toBe(201);
  });

  test("must have an unused unique name, and there are at most 15", async () => {
    const { caller, channels, workspace } = await openWorkspace();
    const twice = await caller.post(channels, { FriendlyName: "x", UniqueName: "sms" });
    const message = `TaskChannel with UniqueName sms already exists in workspace ${workspace.sid}`;
    expect(twice.body).toEqual(refusal(400, 20001, message));
    for (let number = 6; number <= 15; number += 1) {
      const answer = await caller.post(channels, { FriendlyName: "x", UniqueName: `channel${number}` });
      expect(answer.status).toBe(201);
    }
    const full = await caller.post(channels, { FriendlyName: "x", UniqueName: "channel16" });
    expect(full.body.message).toBe(`Limit of 15 taskChannels reached for workspace ${workspace.sid}`);
  });

  test("cannot be deleted while a task is in it, and never if it is a default channel", async () => {
    const { caller, channels, createTask } = await openFloor();
    const voice = await caller.get(`${channels}/voice`);
    const builtIn = `Cannot delete TaskChannel ${voice.body.sid} because voice is a default channel`;
    expect((await caller.remove(`${channels}/voice`)).body).toEqual(refusal(400, 20001, builtIn));
    const { body } = await caller.post(channels, { FriendlyName: "E-mail", UniqueName: "email" });
    const task = await createTask({ TaskChannel: "email" });
    expect(task).toMatchObject({ task_channel_sid: body.sid, task_channel_unique_name: "email" });
    const busy = `Cannot delete TaskChannel ${body.sid} because task ${task.sid} is in it`;
    expect((await caller.remove(`${channels}/email`)).body).toEqual(refusal(400, 20001, busy));
  });
});
