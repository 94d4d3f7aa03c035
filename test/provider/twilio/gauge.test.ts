import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addSent,
  afterRefused,
  type Gauge,
  isStarved,
  noteFree,
  readGauge,
  turnOf,
} from "../../../provider/twilio/pace/gauge.js";
import { AVERAGED, GAUGE } from "../../../provider/twilio/pace/pacing.js";
import { createSharedLimit, runAll } from "./support/shared-limit.js";

const SHARE = 0.8;

/** The gauge after the first answer under a limit of 10 per second. */
function read(remaining: number, sentAt = 0): Gauge {
  const gauge = readGauge(undefined, { limit: 10, remaining }, sentAt);
  if (gauge === undefined) throw new Error("no gauge");
  return gauge;
}

test("needs the limit and what remains, and enough of it at first", () => {
  expect(readGauge(undefined, { limit: 10 }, 0)).toBeUndefined();
  expect(readGauge(undefined, { remaining: 10 }, 0)).toBeUndefined();
  expect(readGauge(undefined, { limit: 10, remaining: GAUGE.least - 1 }, 0)).toBeUndefined();
  expect(read(99)).toMatchObject({ limit: 10, capacity: 100, remaining: 99, reportedAt: 0 });
});

test("keeps what it knows while answers name nothing, or answer earlier requests", () => {
  const gauge = read(50, 1_000);
  expect(readGauge(gauge, {}, 2_000)).toBe(gauge);
  expect(readGauge(gauge, { limit: 10, remaining: 90 }, 999)).toMatchObject({ remaining: 50, reportedAt: 1_000 });
  expect(readGauge(gauge, { limit: 10, remaining: 40 }, 1_000)).toMatchObject({ remaining: 40, reportedAt: 1_000 });
});

test("a window may allow more than ten times the limit", () => {
  expect(read(299)).toMatchObject({ capacity: 300 });
  expect(readGauge(read(299), { limit: 10, remaining: 5 }, 1)).toMatchObject({ capacity: 300, remaining: 5 });
});

test("sends the faster the more is free, and slower if others use the limit too", () => {
  // 80 of 100 may be used
  const alone = (remaining: number) => {
    const sent = Array.from({ length: 100 - remaining }, () => 0);
    return turnOf({ ...read(remaining), sent }, SHARE, 1_000, 1_000) - 1_000;
  };
  expect([60, 40, 30].map(alone)).toEqual([25, 50, 100]);
  expect(turnOf(read(60), SHARE, 1_000, 1_000) - 1_000).toBe(50);
});

test("waits until own requests leave the window if nothing is free, and probes meanwhile", () => {
  const sent = Array.from({ length: 80 }, (_, index) => index * 10);
  const full = { ...read(20, 790), sent };
  expect(turnOf(full, SHARE, 8_000, 9_000)).toBe(10_000);
  // others use everything: one request per probe interval, less often after each refusal
  const others = read(20, 9_000);
  expect(turnOf(others, SHARE, 9_000, 9_000)).toBe(9_000 + 4_000);
  expect(turnOf(afterRefused(others, 9_000), SHARE, 9_000, 9_000)).toBe(9_000 + AVERAGED);
});

test("a refused request is not in the window", () => {
  const gauge = addSent(addSent(read(50), 100), 200);
  expect(afterRefused(gauge, 100).sent).toEqual([200]);
});

test("forgets requests that have left the window", () => {
  expect(addSent(addSent(read(50), 0), 5_000).sent).toEqual([0, 5_000]);
  expect(addSent({ ...addSent(read(50), 0), reportedAt: 20_000 }, 20_100).sent).toEqual([20_100]);
});

test("is starved after a whole window in which nothing was free", () => {
  const full = noteFree(read(20), SHARE, 1_000);
  expect(full.fullSince).toBe(1_000);
  expect([11_000, 11_001].map((now) => isStarved(noteFree(full, SHARE, now), now))).toEqual([false, true]);
  const free = noteFree({ ...full, remaining: 21 }, SHARE, 5_000);
  expect(free).toMatchObject({ fullSince: undefined, probe: GAUGE.probe.most });
  expect(isStarved(free, 99_999)).toBe(false);
});

test("is not starved while own requests fill the window, because they leave it", () => {
  const full = { ...read(20, 790), sent: Array.from({ length: 80 }, (_, index) => index * 10) };
  expect(noteFree(full, SHARE, 9_000).fullSince).toBeUndefined();
  expect(noteFree({ ...full, sent: full.sent.slice(-3) }, SHARE, 9_000).fullSince).toBe(9_000);
});

test("the next turn is never before the last one, and at most one window later, for any answers", () => {
  const step = fc.record({
    later: fc.nat({ max: 5_000 }),
    limit: fc.integer({ min: 1, max: 500 }),
    remaining: fc.nat({ max: 6_000 }),
    isRefused: fc.boolean(),
  });
  const steps = fc.array(step, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 98 }), (answers, percent) => {
      let gauge: Gauge | undefined;
      let now = 0;
      for (const { later, limit, remaining, isRefused } of answers) {
        const sentAt = now;
        gauge = gauge && addSent(gauge, sentAt);
        now += later;
        gauge = readGauge(gauge, { limit, remaining: isRefused ? 0 : remaining }, sentAt);
        if (gauge === undefined) continue;
        gauge = noteFree(gauge, percent / 100, now);
        if (isRefused) gauge = afterRefused(gauge, sentAt);
        const length = Math.max(AVERAGED, (gauge.capacity * 1000) / gauge.limit);
        const turn = turnOf(gauge, percent / 100, sentAt, now);
        expect(turn).toBeGreaterThanOrEqual(sentAt);
        expect(turn).toBeLessThanOrEqual(sentAt + length);
      }
    }),
  );
});

test("one process keeps to its share, has no refusal and loses little time, for any limit, share and distance", async () => {
  const loads = fc.record({
    limit: fc.integer({ min: 2, max: 40 }),
    percent: fc.integer({ min: 20, max: 100 }),
    trip: fc.integer({ min: 1, max: 200 }),
    requests: fc.integer({ min: 1, max: 300 }),
  });
  await fc.assert(
    fc.asyncProperty(loads, async ({ limit, percent, trip, requests }) => {
      const world = createSharedLimit(limit, true, trip);
      const share = percent / 100;
      const [end = 0] = await runAll(world, { processes: 1, requests, apart: 0, share });
      const capacity = limit * 10;
      expect(world.seen.refused).toBe(0);
      // four before the first answer names the limit, and one request in 40 to learn whether others have ended
      expect(world.seen.most * capacity).toBeLessThanOrEqual(Math.max(4, capacity * share) + 1 + capacity / 40);
      expect(end).toBeLessThanOrEqual((requests / (limit * share)) * 1000 * 1.25 + AVERAGED);
    }),
    // a share that is the whole window if it is rounded up
    {
      numRuns: 60,
      examples: [
        [{ limit: 2, percent: 98, trip: 1, requests: 55 }],
        [{ limit: 3, percent: 100, trip: 200, requests: 120 }],
      ],
    },
  );
});
