import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterAccepted,
  afterLimited,
  afterSent,
  averageOf,
  createPace,
  isOpen,
  type Pace,
} from "../../../provider/twilio/pace/pace.js";
import { AVERAGED, PACING } from "../../../provider/twilio/pace/pacing.js";

const at = (now: number, sentAt = now) => ({ now, sentAt, hint: {} });
const paced: Pace = { ...createPace(0), rate: 10, knee: 10, loweredAt: -1 };

test("limits requests in flight by a window that grows with each success", () => {
  const pace = createPace(0);
  expect([3, 4].map((inFlight) => isOpen(pace, 0, inFlight))).toEqual([true, false]);
  expect(isOpen(afterAccepted(pace, at(1)), 1, 4)).toBe(true);
  expect(afterSent(pace, 5)).toMatchObject({ nextAt: 0, lastSentAt: 5 });
});

test("sends requests at even intervals, counted from the actual time", () => {
  const pace = afterSent(paced, 1_007);
  expect(pace.nextAt).toBe(1_107);
  expect([1_106, 1_106.5, 1_200].map((now) => isOpen(pace, now, 99))).toEqual([false, true, true]);
});

test.each([
  [0.8, 8],
  [0.5, 5],
  [1, 10 * PACING.margin],
  [0.01, PACING.slowest],
])("uses the part %d of a named limit of 10 per second: %d per second", (share, rate) => {
  const named = { ...at(100), hint: { limit: 10 } };
  expect(afterLimited(createPace(0, share), named)).toMatchObject({ rate, ceiling: rate, knee: rate });
  expect(afterAccepted(createPace(0, share), named)).toMatchObject({ rate, ceiling: rate });
});

test("needs the limit itself, and takes no rate from what remains of an unknown one", () => {
  const answer = (hint: object) => afterAccepted(createPace(0), { ...at(100), hint });
  expect(answer({ remaining: 0 })).toMatchObject({ rate: undefined, gauge: undefined });
  expect(answer({ limit: 10, remaining: 3 })).toMatchObject({ rate: 8, gauge: undefined });
  expect(answer({ limit: 10, remaining: 99 })).toMatchObject({ rate: undefined, gauge: { capacity: 100 } });
});

test("guesses the first rate from the accepted requests, within bounds", () => {
  const guess = (accepted: number, now: number) => afterLimited({ ...createPace(0), accepted }, at(now)).rate;
  expect([guess(0, 0), guess(1, 5), guess(100, 10_000), guess(10_000, 1_000)]).toEqual([4, 8, 8, 50]);
});

test("ignores refusals of requests that were sent before the rate was lowered", () => {
  const pace = { ...paced, loweredAt: 100 };
  expect(afterLimited(pace, at(150, 99))).toEqual(pace);
  const paused = { pausedUntil: 650, nextAt: 650 };
  expect(afterLimited(pace, { ...at(150, 99), retryAfter: 500 })).toEqual({ ...pace, ...paused });
});

test("lowers the rate only a little for a single refusal under a named limit, and repeats the turn soon", () => {
  const next = afterLimited({ ...paced, ceiling: 10, nextAt: 1_000, lastSentAt: 890 }, at(900, 890));
  expect(next).toMatchObject({ rate: 9.85, knee: 10, refusals: 1, loweredAt: 900 });
  expect(next.nextAt).toBeCloseTo(900 + 125 / 9.85);
});

test("keeps to its part of the rate at which a refusal came, if the limit is guessed", () => {
  expect(afterLimited(paced, at(900, 890))).toMatchObject({ rate: 8, knee: 10 });
  expect(afterLimited({ ...paced, knee: Number.POSITIVE_INFINITY }, at(900, 890))).toMatchObject({ rate: 8, knee: 10 });
  // a refusal at a low rate says that others are busy
  expect(afterLimited({ ...paced, rate: 2 }, at(900, 890))).toMatchObject({ rate: 1.6, knee: 8 });
});

test("does not repeat a turn that another request has used", () => {
  expect(afterLimited({ ...paced, nextAt: 1_000, lastSentAt: 895 }, at(900, 890)).nextAt).toBe(1_000);
});

test("lowers the rate for several refusals in a row, down to a minimum, and waits as long as before again", () => {
  const refused = { ...paced, refusals: 1, refusedSince: 900, nextAt: 900 };
  expect(afterLimited(refused, at(950))).toMatchObject({ rate: 6, knee: 10, refusals: 2, nextAt: 950 + 500 / 6 });
  expect(afterLimited(refused, at(1_400))).toMatchObject({ rate: 6, knee: 10, nextAt: 1_400 + 500 });
  expect(afterLimited({ ...refused, rate: PACING.slowest }, at(950)).rate).toBe(PACING.slowest);
});

test("continues with its part of what was accepted lately after a second of refusals", () => {
  const recent = Array.from({ length: 50 }, (_, index) => 100 + index * 10);
  const refused = { ...paced, refusals: 3, refusedSince: 1_000, recent };
  expect(afterLimited(refused, at(1_999))).toMatchObject({ rate: 6, knee: 10 });
  expect(afterLimited(refused, at(2_000))).toMatchObject({ rate: 4, knee: 5, nextAt: 3_000 });
  // the next request that leaves the window is the one of 100: it ends the wait
  expect(afterLimited(refused, at(9_000))).toMatchObject({ rate: 4, knee: 5, nextAt: 10_100 });
  // others use all of the window
  const slowest = { rate: PACING.slowest, knee: PACING.slowest };
  expect(afterLimited({ ...refused, recent: [] }, at(2_000))).toMatchObject(slowest);
});

test("raises the rate with each success, quickly up to its part of the knee, and slowly from there", () => {
  const raised = (rate: number) => afterAccepted({ ...paced, rate, loweredAt: 0 }, at(1)).rate ?? 0;
  expect([2, 7].map(raised)).toEqual([3, 8]);
  expect(raised(8)).toBeCloseTo(8.02);
});

test("raises the rate the faster the longer no refusal came, by the same for fast and slow processes", () => {
  const quiet = (seconds: number, rate: number) => {
    const pace = { ...paced, rate, knee: rate, loweredAt: 0, raisedAt: seconds * 1000 - 2_000 };
    return (afterAccepted(pace, at(seconds * 1000)).rate ?? 0) - rate;
  };
  expect(quiet(10, 8)).toBeCloseTo(0.22);
  expect(quiet(20, 8)).toBeCloseTo(0.42);
  expect(quiet(20, 1)).toBeCloseTo(0.42);
});

test("never raises the rate above the part of a named limit, or for requests sent before its last change", () => {
  expect(afterAccepted({ ...paced, ceiling: 10 }, at(1)).rate).toBe(10);
  expect(afterAccepted({ ...paced, rate: 8, ceiling: 10 }, at(1)).rate).toBe(9.8);
  expect(afterAccepted({ ...paced, rate: 2, raisedAt: 5 }, at(6, 5)).rate).toBe(2);
  expect(afterAccepted({ ...paced, rate: 2, loweredAt: 5 }, at(6, 5))).toMatchObject({ rate: 2, refusals: 0 });
});

test("counts the accepted requests of the last 10 seconds", () => {
  const pace = [0, 5_000, 11_000].reduce((last, now) => afterAccepted(last, at(now)), createPace(0));
  expect(averageOf(pace, 11_000)).toBe(0.2);
  expect(averageOf(pace, 99_000)).toBe(0);
});

test("stays within bounds for any answers", () => {
  const hint = fc.record({
    limit: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
    remaining: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
  });
  const step = fc.record({
    isLimited: fc.boolean(),
    hint,
    later: fc.nat({ max: 1_000 }),
    took: fc.nat({ max: 500 }),
    retryAfter: fc.option(fc.nat({ max: 60_000 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), fc.integer({ min: 1, max: 100 }), (steps, percent) => {
      let pace = createPace(0, percent / 100);
      let now = 0;
      for (const { isLimited, hint, later, took, retryAfter } of steps) {
        now += later;
        const sentAt = now;
        pace = afterSent(pace, now);
        now += took;
        const report = { now, sentAt, hint, retryAfter };
        pace = isLimited ? afterLimited(pace, report) : afterAccepted(pace, report);
        expect(pace.rate ?? 1).toBeGreaterThanOrEqual(PACING.slowest);
        expect(pace.rate ?? PACING.slowest).toBeLessThanOrEqual(pace.ceiling);
        expect(pace.nextAt - now).toBeLessThanOrEqual(60_000 + AVERAGED);
      }
    }),
  );
});
