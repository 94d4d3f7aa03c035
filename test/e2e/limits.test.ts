import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { account, createStack } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const QUEUES = 12;
/** Requests per second; averaged over 10 seconds, 16 of the 24 creates pass at once within 80 %. */
const LIMIT = 2;

const seed = { accounts: { [account.sid]: { workspaces: [{ friendlyName: "Flex Task Assignment" }] } } };

function createFiles(team: string): Record<string, string> {
  const queues = Array.from({ length: QUEUES }, (_, index) => `  ${team}-${index}: { friendlyName: ${team} ${index} }`);
  const workspace = "workspace: { friendlyName: Flex Task Assignment, existing: true }";
  return { "taskrouter/cc.yaml": `${workspace}\ntaskQueues:\n${queues.join("\n")}\n` };
}

test("two stacks that run at the same time share a limit of their workspace without failures", async () => {
  const world = await createWorld(createFiles("sales"), {
    emulator: { seed, rateLimits: { "TaskQueue-Create": LIMIT } },
  });
  const second = await createStack({ url: world.emulator.url, files: createFiles("support") });
  cleanUpAfter(() => second.remove());
  world.requests();
  const results = await Promise.all(
    [world.stack, second].map((stack) => stack.pulumi("up", "--yes", "--skip-preview")),
  );
  expect(results.map(({ code, output }) => (code === 0 ? "done" : output))).toEqual(["done", "done"]);
  const creates = world.requests().filter(({ method, path }) => method === "POST" && path.endsWith("/TaskQueues"));
  const byStatus = (status: number) => creates.filter((request) => request.status === status).length;
  expect(byStatus(201)).toBe(2 * QUEUES);
  expect(byStatus(429)).toBeLessThanOrEqual(3);
  expect(creates).toHaveLength(byStatus(201) + byStatus(429));
  // a setting without a meaning is refused before the first request
  second.env.TASKROUTER_MAX_API_CAPACITY = "all";
  const wrong = await second.pulumi("refresh", "--yes", "--skip-preview");
  expect(wrong.code).not.toBe(0);
  expect(wrong.output).toContain("TASKROUTER_MAX_API_CAPACITY must be the part of TaskRouter's limits to use");
  expect(world.requests()).toEqual([]);
});
