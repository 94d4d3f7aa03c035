import { expect } from "vitest";
import { listOf } from "../../support.js";
import type { RemoteCheck } from "../check.js";

export const workspaceChecks: readonly RemoteCheck[] = [
  {
    facts: ["O-1"],
    title: "a new workspace has three activities, and Offline is the default and the timeout activity",
    async run({ get, created }) {
      const activities = listOf(await get("/Activities")).map(({ friendly_name, available }) => [
        friendly_name,
        available,
      ]);
      expect(Object.fromEntries(activities)).toEqual({ Offline: false, Available: true, Unavailable: false });
      expect(created.body).toMatchObject({ default_activity_name: "Offline", timeout_activity_name: "Offline" });
    },
  },
  {
    facts: ["O-2", "H-52"],
    title: "a new workspace has five task channels, listed under channels",
    async run({ get }) {
      const { body } = await get("/TaskChannels");
      const names = (body.channels as { unique_name: string }[]).map(({ unique_name }) => unique_name);
      expect(names.sort()).toEqual(["chat", "default", "sms", "video", "voice"]);
    },
  },
  {
    facts: ["O-6", "O-11"],
    title: "a new workspace is multi-tasking and prefers FIFO queues",
    async run({ created }) {
      expect(created.body).toMatchObject({ multi_task_enabled: true, prioritize_queue_order: "FIFO" });
    },
  },
  {
    facts: ["O-8"],
    title: "EventsFilter comes back as it was sent, null before and an empty text after it was cleared",
    async run({ created, post }) {
      expect(created.body.events_filter).toBeNull();
      const EventsFilter = "task.created,reservation.created";
      expect((await post("", { EventsFilter })).body.events_filter).toBe(EventsFilter);
      expect((await post("", { EventsFilter: "" })).body.events_filter).toBe("");
    },
  },
  {
    facts: ["O-9"],
    title: "unknown event types in EventsFilter are accepted",
    async run({ post }) {
      expect((await post("", { EventsFilter: "task.unheard" })).status).toBe(200);
      await post("", { EventsFilter: "" });
    },
  },
  {
    facts: ["O-20"],
    title: "Available of an activity cannot be changed: 200, and no change",
    async run({ make, post }) {
      const sid = await make("Activities", { FriendlyName: "Lunch", Available: false });
      const answer = await post(`/Activities/${sid}`, { Available: true });
      expect([answer.status, answer.body.available]).toEqual([200, false]);
    },
  },
  {
    facts: ["O-21"],
    title: "the default activity cannot be deleted",
    async run({ remove, sidOf }) {
      expect((await remove(`/Activities/${await sidOf("Activities", "Offline")}`)).status).toBe(400);
    },
  },
  {
    facts: ["O-22"],
    title: "an activity that a queue names cannot be deleted",
    async run({ make, remove }) {
      const AssignmentActivitySid = await make("Activities", { FriendlyName: "Named by a queue" });
      const queue = await make("TaskQueues", { FriendlyName: "Names an activity", AssignmentActivitySid });
      expect((await remove(`/Activities/${AssignmentActivitySid}`)).status).toBe(400);
      await remove(`/TaskQueues/${queue}`);
    },
  },
  {
    facts: ["O-24"],
    title: "an activity is unavailable unless it says otherwise",
    run: async ({ post }) => {
      expect((await post("/Activities", { FriendlyName: "Plain" })).body.available).toBe(false);
    },
  },
  {
    facts: ["O-5"],
    title: "two activities may have the same name",
    async run({ make }) {
      await make("Activities", { FriendlyName: "Twin" });
      await make("Activities", { FriendlyName: "Twin" });
    },
  },
  {
    facts: ["O-70", "O-71"],
    title: "a task channel is read by its unique name, which may have hyphens",
    async run({ make, get }) {
      const sid = await make("TaskChannels", { FriendlyName: "Fax", UniqueName: "fax-machine" });
      expect((await get("/TaskChannels/fax-machine")).body.sid).toBe(sid);
    },
  },
  {
    facts: ["O-72"],
    title: "the unique name of a task channel is unique",
    async run({ make, post }) {
      await make("TaskChannels", { FriendlyName: "Letter", UniqueName: "letter" });
      expect((await post("/TaskChannels", { FriendlyName: "Other", UniqueName: "letter" })).status).toBe(400);
    },
  },
  {
    facts: ["O-73"],
    title: "the task channel voice cannot be deleted",
    run: async ({ remove }) => {
      expect((await remove("/TaskChannels/voice")).status).toBe(400);
    },
  },
];
