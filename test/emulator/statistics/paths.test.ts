import { describe, expect, test } from "vitest";
import { createEmulation } from "../../../emulator/emulation.js";
import { createApp } from "../../../emulator/http/create-app.js";
import { openContactCenter } from "../contact-center.js";
import { refusal } from "../support.js";

const NOBODY = "0".repeat(32);

describe("paths of statistics", () => {
  test("keep the framework's fast router in use", () => {
    const { router } = createApp(createEmulation({}));
    router.match("GET", "/v1/Workspaces/WS1/TaskQueues/Statistics");
    expect(router.name).toBe("SmartRouter + RegExpRouter");
  });

  test.each([
    ["POST", "Workers/RealTimeStatistics", "GET"],
    ["DELETE", "Workers/RealTimeStatistics", "GET"],
    ["GET", "TaskQueues/RealTimeStatistics", "POST"],
    ["PUT", "TaskQueues/RealTimeStatistics", "POST"],
    ["POST", "RealTimeStatistics", "GET"],
    ["POST", "Workers/Statistics", "GET"],
    ["DELETE", "Workers/CumulativeStatistics", "GET"],
    ["POST", "TaskQueues/Statistics", "GET"],
  ])("refuse %s of %s and name %s", async (method, place, allowed) => {
    const { caller, path } = await openContactCenter();
    const answer = await caller.send(method, `${path}/${place}`);
    expect(answer.body).toEqual(refusal(405, 20004, "Method not allowed"));
    expect(answer.headers.get("allow")).toBe(allowed);
  });

  test.each([
    `TaskQueues/WQ${NOBODY}/RealTimeStatistics`,
    `Workflows/WW${NOBODY}/RealTimeStatistics`,
    "TaskQueues/realtimestatistics",
    "Workers/RealTimeStatistics/",
  ])("do not exist for %s", async (place) => {
    const { caller, path } = await openContactCenter();
    const resource = `${path.slice("/v1".length)}/${place}`;
    expect((await caller.get(`${path}/${place}`)).body).toEqual(
      refusal(404, 20404, `The requested resource ${resource} was not found`),
    );
  });

  test("do not exist in a workspace that does not", async () => {
    const { caller } = await openContactCenter();
    expect((await caller.get(`/v1/Workspaces/WS${NOBODY}/RealTimeStatistics`)).status).toBe(404);
  });
});
