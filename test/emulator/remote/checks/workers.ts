import { expect } from "vitest";
import { listOf } from "../../support.js";
import type { RemoteCheck } from "../check.js";

export const workerChecks: readonly RemoteCheck[] = [
  {
    facts: ["O-81"],
    title: "a worker starts in the default activity",
    run: async ({ post }) => {
      expect((await post("/Workers", { FriendlyName: "Newcomer" })).body).toMatchObject({
        activity_name: "Offline",
        available: false,
        attributes: "{}",
      });
    },
  },
  {
    facts: ["O-80"],
    title: "names of workers are unique, regardless of case",
    async run({ make, post }) {
      await make("Workers", { FriendlyName: "Ann" });
      const { status, body } = await post("/Workers", { FriendlyName: "Ann" });
      expect([status, body.message]).toEqual([400, "Worker with the same friendly name already exists"]);
      expect((await post("/Workers", { FriendlyName: "ann" })).status).toBe(400);
    },
  },
  {
    facts: ["L-6"],
    title: "a worker's name has at most 64 characters",
    run: async ({ post }) => {
      expect((await post("/Workers", { FriendlyName: "x".repeat(65) })).status).toBe(400);
    },
  },
  {
    facts: ["L-2"],
    title: "attributes have at most 4,096 characters",
    run: async ({ post }) => {
      const Attributes = JSON.stringify({ text: "x".repeat(4096) });
      expect((await post("/Workers", { FriendlyName: "Big", Attributes })).status).toBe(400);
    },
  },
  {
    facts: ["H-72", "H-78"],
    title: "attributes are an object as text",
    async run({ make, get, post }) {
      const sid = await make("Workers", { FriendlyName: "Texts", Attributes: '{"a":[1,"b"]}' });
      expect(JSON.parse(String((await get(`/Workers/${sid}`)).body.attributes))).toEqual({ a: [1, "b"] });
      expect((await post("/Workers", { FriendlyName: "No object", Attributes: "[1]" })).status).toBe(400);
    },
  },
  {
    facts: ["H-23", "H-24"],
    title: "a worker has an ETag, and a stale If-Match is a 412",
    async run({ make, get, post }) {
      const sid = await make("Workers", { FriendlyName: "Versions" });
      const tag = (await get(`/Workers/${sid}`)).headers.get("etag") ?? "";
      expect(tag).toMatch(/^"\d+"$/);
      expect((await post(`/Workers/${sid}`, { Attributes: '{"a":1}' }, { "if-match": tag })).status).toBe(200);
      expect((await post(`/Workers/${sid}`, { Attributes: '{"a":2}' }, { "if-match": tag })).status).toBe(412);
    },
  },
  {
    facts: ["O-84"],
    title: "a worker cannot be deleted from an available activity",
    async run({ sidOf, make, post, remove }) {
      const sid = await make("Workers", {
        FriendlyName: "Busy",
        ActivitySid: await sidOf("Activities", "Available"),
      });
      expect((await remove(`/Workers/${sid}`)).status).toBe(400);
      await post(`/Workers/${sid}`, { ActivitySid: await sidOf("Activities", "Offline") });
      expect((await remove(`/Workers/${sid}`)).status).toBe(204);
    },
  },
  {
    facts: ["O-83"],
    title: "RejectPendingReservations needs an unavailable activity",
    async run({ sidOf, make, post }) {
      const sid = await make("Workers", { FriendlyName: "Rejecting" });
      const ActivitySid = await sidOf("Activities", "Available");
      const { status } = await post(`/Workers/${sid}`, { ActivitySid, RejectPendingReservations: true });
      await post(`/Workers/${sid}`, { ActivitySid: await sidOf("Activities", "Offline") });
      expect(status).toBe(400);
    },
  },
  {
    facts: ["O-90", "O-91", "O-92"],
    title: "a worker channel has capacity 1, is available, has no links, and is read by the name of its channel",
    async run({ make, get }) {
      const sid = await make("Workers", { FriendlyName: "Channels" });
      const { body } = await get(`/Workers/${sid}/Channels/voice`);
      expect(body).toMatchObject({ configured_capacity: 1, available: true, available_capacity_percentage: 100 });
      expect(body).not.toHaveProperty("links");
    },
  },
  {
    facts: ["L-12"],
    title: "a capacity above 50 is refused",
    async run({ make, post }) {
      const sid = await make("Workers", { FriendlyName: "Octopus" });
      expect((await post(`/Workers/${sid}/Channels/chat`, { Capacity: 51 })).status).toBe(400);
    },
  },
  {
    facts: ["O-88"],
    title: "a queue that does not exist has no workers",
    run: async ({ get }) => {
      expect(listOf(await get("/Workers?TaskQueueName=Unheard"))).toEqual([]);
    },
  },
];
