import { setMaxListeners } from "node:events";
import { expect, test } from "vitest";
import { createAccountLimiter } from "../../../provider/twilio/index.js";
import { createLimiter, type Limiter } from "../../../provider/twilio/pace/limiter.js";
import { createSlidingWindow } from "./support/bucket.js";
import { createVirtualClock, type VirtualClock } from "./support/fake-clock.js";

const never = new AbortController().signal;
setMaxListeners(0, never);

/** TaskRouter's limit: requests per second, averaged over 10 seconds. */
const LIMIT = 10;
const WINDOW = 10_000;

interface World {
  readonly clock: VirtualClock;
  /** Sends one request, as often as it is refused. Resolves with the time at which it was accepted. */
  create(limiter: Limiter): Promise<number>;
  /** Refusals so far, and the largest part of the window that was in use. */
  readonly seen: { refusals: number; most: number };
}

/** One limit of an account, which names itself in its answers, 80 ms away. */
function createWorld(): World {
  const clock = createVirtualClock();
  const window = createSlidingWindow(LIMIT * 10, WINDOW);
  const seen = { refusals: 0, most: 0 };
  const create: World["create"] = async (limiter) => {
    for (let attempt = 1; ; attempt++) {
      const permit = await limiter.acquire("Workflow-Create", never, attempt > 1);
      await clock.sleep(40);
      const acceptedAt = clock.now();
      const isAccepted = window.take(acceptedAt);
      const remaining = window.remaining();
      seen.most = Math.max(seen.most, 1 - remaining / (LIMIT * 10));
      await clock.sleep(40);
      permit.release({ isLimited: !isAccepted, hint: { limit: LIMIT, remaining } });
      if (isAccepted) return acceptedAt;
      seen.refusals += 1;
      await clock.sleep(500);
    }
  };
  return { clock, create, seen };
}

/** Starts processes one after another, each with a limiter of its own, and returns when each sent its last request. */
async function runAll(world: World, processes: number, requests: number, later: number): Promise<number[]> {
  const { clock, create } = world;
  const runOne = async (_: unknown, index: number) => {
    await clock.sleep(index * later);
    const limiter = createLimiter(32, clock);
    const times = await Promise.all(Array.from({ length: requests }, () => create(limiter)));
    return Math.max(...times);
  };
  return await clock.run(Promise.all(Array.from({ length: processes }, runOne)));
}

test.each([
  [1, 200, 0, 0.83],
  [2, 120, 0, 0.9],
  [4, 60, 0, 0.95],
  [3, 80, 3_000, 0.95],
])("%i processes with %i requests each, %i ms apart, keep to 80 %% of one limit without a refusal", async (processes, requests, later, most) => {
  const world = createWorld();
  const ends = await runAll(world, processes, requests, later);
  expect(world.seen.refusals).toBe(0);
  expect(world.seen.most).toBeLessThanOrEqual(most);
  // all of the share is used: the time is near the ideal one
  const ideal = ((processes * requests) / (LIMIT * 0.8)) * 1000;
  expect(Math.max(...ends)).toBeLessThanOrEqual(ideal * 1.25 + WINDOW);
});

test("processes that start together end together", async () => {
  const ends = await runAll(createWorld(), 3, 80, 0);
  expect(Math.min(...ends)).toBeGreaterThan(Math.max(...ends) * 0.85);
});

test("the part of a process that dies is free for the others after one window", async () => {
  const world = createWorld();
  const { clock, create } = world;
  const dies = createLimiter(32, clock);
  const lives = createLimiter(32, clock);
  // the first sends half a window, and is gone
  const ends = clock.run(
    Promise.all([
      ...Array.from({ length: 40 }, () => create(dies)),
      ...Array.from({ length: 120 }, () => create(lives)),
    ]),
  );
  expect(Math.max(...(await ends))).toBeLessThan(30_000);
  expect(world.seen.refusals).toBe(0);
});

test("says after 10 seconds which requests wait for their turn, and about how long", async () => {
  const lines: string[] = [];
  const { clock, create } = createWorld();
  const limiter = createAccountLimiter({ clock, log: (line) => void lines.push(line) });
  await clock.run(Promise.all(Array.from({ length: 200 }, () => create(limiter))));
  expect(lines[0]).toMatch(
    /^\d+ requests wait for their turn \(Workflow-Create\), 1\d s so far, about \d+ s left: the run keeps to 80 % of TaskRouter's limit, 10 per second$/,
  );
  expect(lines.length).toBeLessThanOrEqual(2);
});

test("is silent about queues that are shorter than 10 seconds", async () => {
  const lines: string[] = [];
  const { clock, create } = createWorld();
  const limiter = createAccountLimiter({ clock, log: (line) => void lines.push(line) });
  await clock.run(Promise.all(Array.from({ length: 70 }, () => create(limiter))));
  expect(lines).toEqual([]);
});

test("each workspace has a limit of its own", async () => {
  const clock = createVirtualClock();
  const limiter = createLimiter(32, clock);
  const first = await limiter.acquire("Workflow-Create", never, false, "ws1");
  first.release({ isLimited: true, hint: { limit: 1 } });
  (await limiter.acquire("Workflow-Create", never, false, "ws2")).release();
  expect(clock.now()).toBe(0);
});
