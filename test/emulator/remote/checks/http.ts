import { expect } from "vitest";
import type { RemoteCheck } from "../check.js";

export const httpChecks: readonly RemoteCheck[] = [
  {
    facts: ["H-9"],
    title: "an update without parameters answers 200 and changes nothing",
    async run({ get, post }) {
      const { friendly_name, sid } = (await get("")).body;
      const answer = await post("", {});
      expect([answer.status, answer.body.sid, answer.body.friendly_name]).toEqual([200, sid, friendly_name]);
    },
  },
  {
    facts: ["H-8"],
    title: "unknown parameters are ignored",
    run: async ({ post }) => {
      expect((await post("", { Unheard: "x" })).status).toBe(200);
    },
  },
  {
    facts: ["H-10", "H-70", "H-71"],
    title: "a create answers 201 with ISO dates that are equal, a delete 204",
    async run({ post, remove }) {
      const { status, body } = await post("/Activities", { FriendlyName: "Short-lived" });
      expect(status).toBe(201);
      expect(body.date_created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(body.date_updated).toBe(body.date_created);
      const removed = await remove(`/Activities/${body.sid}`);
      expect([removed.status, removed.body]).toEqual([204, {}]);
    },
  },
  {
    facts: ["H-13"],
    title: "a malformed SID is a 404 in the path, and a 400 that names it in a parameter",
    async run({ get, post }) {
      expect((await get("/Workers/WK1")).status).toBe(404);
      const answer = await post("/Workers", { FriendlyName: "Nobody", ActivitySid: "WA1" });
      expect([answer.status, answer.body.code]).toEqual([400, 20001]);
      expect(answer.body.message).toContain("WA1");
    },
  },
  {
    facts: ["H-30", "H-32"],
    title: "a refusal has four members; that of a missing object names the path without /v1",
    async run({ sid, get }) {
      const worker = `WK${"0".repeat(32)}`;
      expect((await get(`/Workers/${worker}`)).body).toEqual({
        code: 20404,
        message: `The requested resource /Workspaces/${sid}/Workers/${worker} was not found`,
        more_info: "https://www.twilio.com/docs/errors/20404",
        status: 404,
      });
    },
  },
  {
    facts: ["H-33"],
    title: "a wrong method is a 405 with code 20004",
    async run({ send }) {
      const { status, body } = await send("PUT", "/Activities");
      expect([status, body.code]).toEqual([405, 20004]);
    },
  },
  {
    facts: ["H-31", "H-35"],
    title: "a missing parameter is a 400 with code 20001 that names it",
    async run({ post }) {
      const { status, body } = await post("/TaskQueues", {});
      expect([status, body.code]).toEqual([400, 20001]);
      expect(body.message).toContain("FriendlyName");
    },
  },
  {
    facts: ["H-50", "H-51"],
    title: "a list has 50 objects per page and says where it is",
    async run({ get }) {
      const { meta } = (await get("/Workers")).body as unknown as { meta: Record<string, unknown> };
      expect(meta).toMatchObject({
        page: 0,
        page_size: 50,
        key: "workers",
        previous_page_url: null,
        next_page_url: null,
      });
      expect(Object.keys(meta).sort()).toEqual([
        "first_page_url",
        "key",
        "next_page_url",
        "page",
        "page_size",
        "previous_page_url",
        "url",
      ]);
    },
  },
  {
    facts: ["H-53"],
    title: "a page that is asked for by number is refused, for workers with code 40153",
    async run({ get }) {
      expect((await get("/Workers?Page=1")).body.code).toBe(40153);
      expect((await get("/TaskQueues?Page=1")).status).toBe(400);
    },
  },
  {
    facts: ["H-56"],
    title: "a PageSize above 1,000 is refused",
    run: async ({ get }) => {
      expect((await get("/Activities?PageSize=1001")).body).toMatchObject({ status: 400, code: 20007 });
    },
  },
  {
    facts: ["H-57"],
    title: "a PageSize of 0 is refused",
    run: async ({ get }) => {
      expect((await get("/Activities?PageSize=0")).status).toBe(400);
    },
  },
  {
    facts: ["H-60"],
    title: "FriendlyName filters match exactly, and may match nothing",
    async run({ get }) {
      const names = async (name: string) =>
        ((await get(`/Activities?FriendlyName=${name}`)).body.activities as { friendly_name: string }[]).map(
          ({ friendly_name }) => friendly_name,
        );
      expect([await names("Offline"), await names("Off")]).toEqual([["Offline"], []]);
    },
  },
  {
    facts: ["S-2", "S-3"],
    title: "statistics refuse Minutes together with a date",
    run: async ({ get }) => {
      const start = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+/, "");
      expect((await get(`/CumulativeStatistics?Minutes=5&StartDate=${start}`)).status).toBe(400);
    },
  },
  {
    facts: ["S-4"],
    title: "statistics refuse a start more than 30 days ago with code 14241",
    run: async ({ get }) => {
      expect((await get("/CumulativeStatistics?StartDate=2020-01-01T00:00:00Z")).body).toMatchObject({
        status: 400,
        code: 14241,
      });
    },
  },
];
