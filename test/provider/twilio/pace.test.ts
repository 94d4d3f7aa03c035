import fc from "fast-check";
import { expect, test } from "vitest";
import { afterAccepted, afterLimited, afterSent, createPace, isOpen, PACING, type Pace } from "../../../provider/twilio/pace.js";

const at = (now: number, sentAt = now) => ({ now, sentAt, hint: {} });
const limited = { ...createPace(0), rate: 10, ceiling: 20, changedAt: 0 };

test("at first a window bounds what is in flight, and each success opens it", () => {
  const pace = createPace(0);
  expect([3, 4].map((inFlight) => isOpen(pace, 0, inFlight))).toEqual([true, false]);
  expect(isOpen(afterAccepted(pace, at(1)), 1, 4)).toBe(true);
  expect(afterSent(pace, 5)).toMatchObject({ nextAt: 0, lastSentAt: 5 });
});

test("with a rate requests leave at even distances, counted from the true time", () => {
  const pace = afterSent(limited, 1_007);
  expect(pace.nextAt).toBe(1_107);
  expect([1_106, 1_106.5, 1_200].map((now) => isOpen(pace, now, 99))).toEqual([false, true, true]);
});

test("a named limit becomes the rate at the first refusal, or when nothing remains", () => {
  const named = { ...at(100), hint: { limit: 10 } };
  expect(afterLimited(createPace(0), named)).toMatchObject({ rate: 10 * PACING.margin, ceiling: 10 * PACING.margin });
  expect(afterAccepted(createPace(0), named).rate).toBeUndefined();
  expect(afterAccepted(createPace(0), { ...named, hint: { limit: 10, remaining: 3 } }).rate).toBeUndefined();
  expect(afterAccepted(createPace(0), { ...named, hint: { remaining: 0 } }).rate).toBeUndefined();
  expect(afterAccepted(createPace(0), { ...named, hint: { limit: 10, remaining: 0 } }).rate).toBe(10 * PACING.margin);
});

test("without a named limit the first rate is guessed from what was taken, within bounds", () => {
  const guess = (accepted: number, now: number) => afterLimited({ ...createPace(0), accepted }, at(now)).rate;
  expect(guess(0, 0)).toBe(1);
  expect(guess(1, 5)).toBe(8);
  expect(guess(100, 10_000)).toBe(8);
  expect(guess(10_000, 1_000)).toBe(50);
});

test("refusals of what was sent before the rate was set teach nothing", () => {
  const pace = { ...limited, changedAt: 100 };
  expect(afterLimited(pace, at(150, 99))).toBe(pace);
  expect(afterLimited(pace, { ...at(150, 99), retryAfter: 500 })).toEqual({ ...pace, nextAt: 650 });
});

test("a refusal after a calm stretch gives the turn again soon, one after another slows down", () => {
  const calm: Pace = { ...limited, streak: PACING.calm, nextAt: 1_000 };
  expect(afterLimited(calm, at(900))).toMatchObject({ rate: 9.9, streak: 0, changedAt: 900 });
  expect(afterLimited(calm, at(900)).nextAt).toBeCloseTo(900 + 125 / 9.9);
  expect(afterLimited({ ...calm, streak: 0 }, at(980))).toMatchObject({ rate: 7.5, nextAt: 980 + 500 / 7.5 });
  expect(afterLimited({ ...calm, rate: PACING.slowest, streak: 0 }, at(980)).rate).toBe(PACING.slowest);
});

test("after enough successes the rate is raised, never above its ceiling", () => {
  const almost = { ...limited, streak: PACING.patience - 2 };
  expect(afterAccepted(almost, at(1)).rate).toBe(10);
  expect(afterAccepted({ ...almost, streak: PACING.patience - 1 }, at(1)).rate).toBe(10.5);
  expect(afterAccepted({ ...almost, streak: PACING.patience - 1, ceiling: 10.2 }, at(1)).rate).toBe(10.2);
});

test("whatever the server answers, the pace stays within bounds", () => {
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
        expect(pace.rate ?? 1).toBeLessThanOrEqual(Math.max(1_000_000, pace.ceiling));
        expect(pace.nextAt - now).toBeLessThanOrEqual(60_000 + 1_000 / PACING.slowest);
      }
    }),
  );
});
