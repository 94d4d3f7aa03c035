import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { HOSTS, type Host } from "./harness/hosts.js";
import { account, createStack } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const QUEUES = 24;
/** Requests per second; averaged over 10 seconds, 16 of the 48 creates pass at once within 80 %, and 32 in 20 seconds. */
const LIMIT = 2;
const WAITING =
  /\d+ requests? waits? for (?:its|their) turn \(TaskQueue-Create\), 1\d s so far, about [^,]+ left, until \d\d:\d\d:\d\d UTC: the run keeps to 80 % of TaskRouter's limit, 2 per second/;

const seed = { accounts: { [account.sid]: { workspaces: [{ friendlyName: "Flex Task Assignment" }] } } };

function createFile(team: string): string {
  const queues = Array.from({ length: QUEUES }, (_, index) => `  ${team}-${index}: { friendlyName: ${team} ${index} }`);
  return `workspace: { friendlyName: Flex Task Assignment, existing: true }\ntaskQueues:\n${queues.join("\n")}\n`;
}

const emulator = { seed, rateLimits: { "TaskQueue-Create": LIMIT } };

/** Two stacks on one account, whose files share a workspace. */
async function createStacks(host: Host) {
  const toFiles = (team: string) => ({ "taskrouter/cc.yaml": createFile(team) });
  const world = await createWorld(toFiles("sales"), { emulator, host });
  const second = createStack({ url: world.emulator.url, files: toFiles("support"), host });
  cleanUpAfter(() => second.remove());
  return { world, second };
}

test.each(HOSTS)(
  "two stacks that run at the same time share a limit of their workspace, and say that they wait: %s host",
  async (host) => {
    const { world, second } = await createStacks(host);
    world.requests();
    const results = await Promise.all(
      [world.stack, second].map((stack) => stack.pulumi("up", "--yes", "--skip-preview", "--parallel", "32")),
    );
    expect(results.map(({ code, output }) => (code === 0 ? "done" : output))).toEqual(["done", "done"]);
    const creates = world.requests().filter(({ method, path }) => method === "POST" && path.endsWith("/TaskQueues"));
    const byStatus = (status: number) => creates.filter((request) => request.status === status).length;
    expect(byStatus(201)).toBe(2 * QUEUES);
    expect(byStatus(429)).toBeLessThanOrEqual(3);
    expect(creates).toHaveLength(byStatus(201) + byStatus(429));
    for (const { output } of results) expect(output).toMatch(WAITING);
    // a setting without a meaning is refused before the first request
    second.env.TASKROUTER_MAX_API_CAPACITY = "all";
    const wrong = await second.pulumi("refresh", "--yes", "--skip-preview");
    expect(wrong.code).not.toBe(0);
    expect(wrong.output).toContain("TASKROUTER_MAX_API_CAPACITY must be the part of TaskRouter's limits to use");
    expect(world.requests()).toEqual([]);
  },
);
