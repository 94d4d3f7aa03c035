import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterAccepted,
  afterLimited,
  afterSent,
  createPace,
  isOpen,
  PACING,
  type Pace,
} from "../../../provider/twilio/pace/pace.js";

const at = (now: number, sentAt = now) => ({ now, sentAt, hint: {} });
const paced: Pace = { ...createPace(0), rate: 10, knee: 10 };

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

test("takes a named limit as the rate at the first refusal, or when nothing remains", () => {
  const named = { ...at(100), hint: { limit: 10 } };
  const rate = 10 * PACING.margin;
  expect(afterLimited(createPace(0), named)).toMatchObject({ rate, ceiling: rate, knee: rate });
  expect(afterAccepted(createPace(0), named).rate).toBeUndefined();
  expect(afterAccepted(createPace(0), { ...named, hint: { limit: 10, remaining: 3 } }).rate).toBeUndefined();
  expect(afterAccepted(createPace(0), { ...named, hint: { remaining: 0 } }).rate).toBeUndefined();
  expect(afterAccepted(createPace(0), { ...named, hint: { limit: 10, remaining: 0 } }).rate).toBe(rate);
});

test("guesses the first rate from the accepted requests, within bounds", () => {
  const guess = (accepted: number, now: number) => afterLimited({ ...createPace(0), accepted }, at(now)).rate;
  expect([guess(0, 0), guess(1, 5), guess(100, 10_000), guess(10_000, 1_000)]).toEqual([4, 8, 8, 50]);
});

test("ignores refusals of requests that were sent before the rate was lowered", () => {
  const pace = { ...paced, loweredAt: 100 };
  expect(afterLimited(pace, at(150, 99))).toBe(pace);
  expect(afterLimited(pace, { ...at(150, 99), retryAfter: 500 })).toEqual({ ...pace, nextAt: 650 });
});

test("lowers the rate only a little for a single refusal, and repeats the turn soon", () => {
  const next = afterLimited({ ...paced, nextAt: 1_000, lastSentAt: 890 }, at(900, 890));
  expect(next).toMatchObject({ rate: 9.85, knee: 10, refusals: 1, loweredAt: 900 });
  expect(next.nextAt).toBeCloseTo(900 + 125 / 9.85);
});

test("does not repeat a turn that another request has used", () => {
  expect(afterLimited({ ...paced, nextAt: 1_000, lastSentAt: 895 }, at(900, 890)).nextAt).toBe(1_000);
});

test("lowers the rate for several refusals in a row, down to a minimum", () => {
  const next = afterLimited({ ...paced, refusals: 1, nextAt: 900 }, at(950));
  expect(next).toMatchObject({ rate: 6, knee: 10, refusals: 2, nextAt: 950 + 500 / 6 });
  expect(afterLimited({ ...paced, rate: PACING.slowest, refusals: 5 }, at(950)).rate).toBe(PACING.slowest);
});

test("raises the rate with each success far below the knee, and slowly near it", () => {
  expect(afterAccepted({ ...paced, rate: 2 }, at(1)).rate).toBe(3);
  expect(afterAccepted({ ...paced, rate: 8 }, at(1)).rate).toBe(9);
  expect(afterAccepted({ ...paced, rate: 9 }, at(1)).rate).toBe(9);
  expect(afterAccepted({ ...paced, rate: 9, streak: PACING.patience - 1 }, at(1)).rate).toBeCloseTo(9.09);
});

test("never raises the rate above a named limit, or for requests sent before its last change", () => {
  expect(afterAccepted({ ...paced, ceiling: 10, streak: PACING.patience - 1 }, at(1)).rate).toBe(10);
  expect(afterAccepted({ ...paced, rate: 8, ceiling: 10 }, at(1)).rate).toBe(9.8);
  expect(afterAccepted({ ...paced, rate: 2, raisedAt: 5 }, at(6, 5)).rate).toBe(2);
  expect(afterAccepted({ ...paced, rate: 2, loweredAt: 5 }, at(6, 5))).toMatchObject({ rate: 2, refusals: 0 });
});

test("stays within bounds for any answers", () => {
  const hint = fc.record({
    limit: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
    remaining: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
  });
  const step = fc.record({
    isLimited: fc.boolean(),
    hint,
    later: fc.nat({ max: 1_000 }),
    took: fc.nat({ max: 500 }),
    retryAfter: fc.option(fc.nat({ max: 60_000 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      let pace = createPace(0);
      let now = 0;
      for (const { isLimited, hint, later, took, retryAfter } of steps) {
        now += later;
        const sentAt = now;
        pace = afterSent(pace, now);
        now += took;
        const report = { now, sentAt, hint, retryAfter };
        pace = isLimited ? afterLimited(pace, report) : afterAccepted(pace, report);
        expect(pace.rate ?? 1).toBeGreaterThanOrEqual(PACING.slowest);
        expect(pace.rate ?? 1).toBeLessThanOrEqual(pace.ceiling);
        expect(pace.nextAt - now).toBeLessThanOrEqual(60_000 + 1_000 / PACING.slowest);
      }
    }),
  );
});
