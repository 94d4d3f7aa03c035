import { describe, expect, test } from "vitest";
import { type Caller, open } from "../support.js";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-credentials": "true",
  "access-control-allow-methods": "GET, POST, DELETE, OPTIONS",
  "access-control-allow-headers":
    "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since",
  "access-control-expose-headers": "ETag",
};

const REQUESTS: [
  what: string,
  status: number,
  send: (caller: Caller, workspace: string) => ReturnType<Caller["get"]>,
][] = [
  ["a creation", 201, (caller) => caller.post("/v1/Workspaces", { FriendlyName: "x" })],
  ["a list", 200, (caller) => caller.get("/v1/Workspaces")],
  ["a deletion", 204, (caller, workspace) => caller.remove(workspace)],
  ["a refusal", 400, (caller) => caller.post("/v1/Workspaces")],
  ["an unknown path", 404, (caller) => caller.get("/v1/Nothing")],
  ["a wrong method", 405, (caller) => caller.send("PUT", "/v1/Workspaces")],
  ["a rate limit", 429, (caller) => caller.get("/v1/Workspaces")],
];

describe("the headers of every answer", () => {
  test.each(REQUESTS)("allow other origins and name the request: %s", async (what, status, send) => {
    const isLimited = what === "a rate limit";
    const { caller, journal, setFaults } = await open({ clock: "manual", latency: 0 });
    const workspace = await caller.post("/v1/Workspaces", { FriendlyName: "x" });
    if (isLimited) setFaults([{ kind: "status", status: 429 }]);
    const answer = await send(caller, `/v1/Workspaces/${workspace.body.sid}`);
    expect(answer.status).toBe(status);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject(CORS);
    expect(headers["twilio-request-id"]).toBe(`RQ${String(journal().at(-1)?.number).padStart(32, "0")}`);
    expect(headers["twilio-request-duration"]).toBe("0.000");
  });

  test("state the duration in seconds", async () => {
    const { caller } = await open({ latency: 20 });
    const { headers } = await caller.get("/v1/Workspaces");
    expect(headers.get("twilio-request-duration")).toMatch(/^\d+\.\d{3}$/);
    expect(Number(headers.get("twilio-request-duration"))).toBeGreaterThanOrEqual(0.02);
  });

  test("are also sent without valid credentials", async () => {
    const { url } = await open();
    const answer = await fetch(`${url}/v1/Workspaces`);
    expect(answer.status).toBe(401);
    expect(Object.fromEntries(answer.headers)).toMatchObject(CORS);
    expect(answer.headers.get("twilio-request-id")).toMatch(/^RQ\d{32}$/);
  });
});
