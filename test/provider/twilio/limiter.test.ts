import { setMaxListeners } from "node:events";
import { expect, test } from "vitest";
import { createLimiter, type Limiter } from "../../../provider/twilio/pace/limiter.js";
import type { RateLimitHint } from "../../../provider/twilio/pace/rate-limit-hint.js";
import { type Bucket, createSlidingWindow, createTokenBucket } from "./support/bucket.js";
import { createVirtualClock, type VirtualClock } from "./support/fake-clock.js";
import { createRandom } from "./support/random.js";

const never = new AbortController().signal;
setMaxListeners(0, never);

interface Run {
  clock: VirtualClock;
  limiter: Limiter;
  bucket: Bucket;
  hint: (isTaken: boolean) => RateLimitHint;
  /** One way, in milliseconds; called for each trip. */
  latency: () => number;
}

interface Result {
  /** When each request was taken by the server. */
  times: number[];
  refusals: number;
}

/** Runs this many creates at once, as the exchange does: turn, trip, verdict, trip, and again after a jittered wait. */
async function createAll(count: number, run: Run): Promise<Result> {
  const result: Result = { times: [], refusals: 0 };
  const random = createRandom(7);
  async function create(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const permit = await run.limiter.acquire("Workflow-Create", never, attempt > 1);
      await run.clock.sleep(run.latency());
      const arrival = run.clock.now();
      const isTaken = run.bucket.take(arrival);
      await run.clock.sleep(run.latency());
      permit.release({ isLimited: !isTaken, hint: run.hint(isTaken) });
      if (isTaken) {
        result.times.push(arrival);
        return;
      }
      result.refusals += 1;
      await run.clock.sleep(random() * Math.min(10_000, 250 * 2 ** (attempt - 1)));
    }
  }
  await run.clock.run(Promise.all(Array.from({ length: count }, create)));
  return result;
}

function jitter(base: number, spread: number): () => number {
  const random = createRandom(11);
  return () => base + random() * spread;
}

function start(bucket: Bucket, hint: Run["hint"], latency: () => number, share?: number): Run {
  const clock = createVirtualClock();
  return { clock, limiter: createLimiter(32, clock, { share }), bucket, hint, latency };
}

function span({ times }: Result): number {
  return (times.at(-1) ?? 0) - (times[0] ?? 0);
}

const named = () => ({ limit: 10 });
const named0 = () => ({ limit: 10, remaining: 0 });

test.each<[string, Run["hint"], () => number, number, number]>([
  ["at once", named, () => 0, 6, 1.05],
  ["over 2 ms", named, jitter(1, 0.2), 6, 1.05],
  ["over 80 ms", named, jitter(40, 1), 6, 1.05],
  ["over 80 ms and 8 ms more or less", named, jitter(40, 8), 20, 1.15],
  ["over 300 ms", named, jitter(150, 2), 8, 1.1],
  ["at once, with what remains named", named0, () => 0, 4, 1.05],
  ["over 80 ms, with what remains named", named0, jitter(40, 1), 6, 1.05],
])(
  "finishes 100 creates at 10/s without bursts near the ideal time, with all of the limit: %s",
  async (_, hint, latency, most, times) => {
    const result = await createAll(100, start(createTokenBucket(10, 1), hint, latency, 1));
    expect(result.times).toHaveLength(100);
    expect(span(result)).toBeLessThanOrEqual(9_900 * times);
    expect(result.refusals).toBeLessThanOrEqual(most);
  },
);

test("uses 80 % of a named limit by default, with few refusals", async () => {
  const result = await createAll(100, start(createTokenBucket(10, 1), named, jitter(40, 8)));
  expect(span(result)).toBeGreaterThan(9_900 / 0.8 / 1.05);
  expect(span(result)).toBeLessThan((9_900 / 0.8) * 1.05);
  // the first requests are sent before an answer names the limit
  expect(result.refusals).toBeLessThanOrEqual(6);
});

test.each([1, 5, 10, 30])("finds a pace near %i/s without a named limit", async (rate) => {
  const result = await createAll(
    200,
    start(createTokenBucket(rate, 1), () => ({}), jitter(20, 2)),
  );
  expect(result.times).toHaveLength(200);
  expect(span(result)).toBeLessThanOrEqual((199 / rate) * 1000 * 1.35);
  expect(result.refusals).toBeLessThan(60);
});

test("copes with a limit that is averaged over 10 seconds", async () => {
  const result = await createAll(
    150,
    start(createSlidingWindow(50, 10_000), () => ({ limit: 5 }), jitter(40, 2)),
  );
  expect(result.times).toHaveLength(150);
  expect(span(result)).toBeLessThan(40_000);
  expect(result.refusals).toBeLessThan(40);
});

test("slows down on refusals even if a limit is named in another unit", async () => {
  const result = await createAll(
    60,
    start(createTokenBucket(2, 1), () => ({ limit: 600 }), jitter(20, 2)),
  );
  expect(result.times).toHaveLength(60);
  expect(span(result)).toBeLessThan(45_000);
});

test("slows down only the start if there are no limits", async () => {
  const result = await createAll(
    1_000,
    start(
      { take: () => true },
      () => ({}),
      () => 40,
    ),
  );
  expect(result.refusals).toBe(0);
  // 1,000 requests, 32 at a time, 80 ms each, and three rounds until all connections are in use.
  expect(span(result)).toBeLessThan((1_000 / 32 + 5) * 80);
});

test("does not delay other keys for a slow one", async () => {
  const clock = createVirtualClock();
  const limiter = createLimiter(32, clock);
  const first = await limiter.acquire("Workflow-Create", never, false);
  first.release({ isLimited: true, hint: { limit: 1 } });
  const waiting = limiter.acquire("Workflow-Create", never, false);
  const other = await limiter.acquire("TaskQueue-Create", never, false);
  other.release({ isLimited: false, hint: {} });
  expect(clock.now()).toBe(0);
  (await clock.run(waiting)).release();
  expect(clock.now()).toBeGreaterThanOrEqual(1_000);
});

test("delays the whole key for Retry-After", async () => {
  const clock = createVirtualClock();
  const limiter = createLimiter(32, clock);
  (await limiter.acquire("k", never, false)).release({ isLimited: true, hint: { limit: 100 }, retryAfter: 5_000 });
  const times: number[] = [];
  await clock.run(
    Promise.all(
      [1, 2].map(async () => {
        (await limiter.acquire("k", never, false)).release();
        times.push(clock.now());
      }),
    ),
  );
  expect(times[0]).toBe(5_000);
  expect(times[1]).toBeGreaterThan(5_000);
});

test("never exceeds the given number at a time, and sends repetitions first", async () => {
  const limiter = createLimiter(1, createVirtualClock());
  const order: string[] = [];
  const enter = (name: string, isAgain: boolean) =>
    limiter.acquire("k", never, isAgain).then((permit) => {
      order.push(name);
      setImmediate(() => permit.release());
    });
  await Promise.all([enter("a", false), enter("b", false), enter("c", true)]);
  expect(order).toEqual(["a", "c", "b"]);
});

test("removes a canceled request from the queue", async () => {
  const limiter = createLimiter(1, createVirtualClock());
  const first = await limiter.acquire("k", never, false);
  const controller = new AbortController();
  const second = limiter.acquire("k", controller.signal, false);
  const third = limiter.acquire("k", never, false);
  controller.abort(new Error("enough"));
  await expect(second).rejects.toThrow("enough");
  await expect(limiter.acquire("k", controller.signal, false)).rejects.toThrow("enough");
  first.release();
  (await third).release();
});

test("a turn that comes while a wait is reported wakes its request", async () => {
  const clock = createVirtualClock();
  let spent = 0;
  // the message about the first wait takes as long as the window
  const slow = { ...clock, now: () => clock.now() + spent };
  const tell = () => {
    spent += spent === 0 ? 10_000 : 0;
  };
  const bucket = createSlidingWindow(20, 10_000);
  const hint = () => ({ limit: 2, remaining: bucket.remaining() });
  const limiter = createLimiter(32, slow, { tell });
  const { times } = await createAll(30, { clock: slow, limiter, bucket, hint, latency: () => 5 });
  expect(times).toHaveLength(30);
  expect(spent).toBe(10_000);
});
