import { describe, expect, test } from "vitest";
import { forecast } from "../../../provider/twilio/pace/forecast.js";
import type { Gauge } from "../../../provider/twilio/pace/gauge.js";
import { afterAccepted, createPace, type Pace } from "../../../provider/twilio/pace/pace.js";

const NOW = 60_000;

/** A pace whose requests were accepted this long ago, the first of them first. */
const accepted = (...ago: readonly number[]): Pace =>
  ago.reduce((pace, ms) => afterAccepted(pace, { now: NOW - ms, sentAt: NOW - ms, hint: {} }), createPace(0));

const times = (count: number, ago: number) => Array.from({ length: count }, () => ago);

const gauge: Gauge = {
  ...{ limit: 10, capacity: 100, remaining: 60, reportedAt: NOW, probe: 1 / 40 },
  ...{ fullSince: undefined, sent: [] },
};

test("without an acceptance nothing is known", () => {
  expect(forecast(createPace(0), 8, NOW)).toBeUndefined();
  expect(forecast(accepted(...times(20, 11_500)), 8, NOW)).toBeUndefined();
});

test("as many as were accepted in ten seconds are accepted in the next ten", () => {
  expect(forecast(accepted(...times(20, 5_000)), 8, NOW)).toEqual({ left: 4_000, isLeast: false });
});

test("requests that used up the window at the start count, although they leave it at this moment", () => {
  expect(forecast(accepted(...times(20, 10_000)), 8, NOW)?.left).toBe(4_000);
  expect(forecast(accepted(...times(18, 10_003), ...times(2, 200)), 8, NOW)?.left).toBe(4_000);
});

describe("with a limit that is named", () => {
  test("a window that fills up grows to the share", () => {
    expect(forecast({ ...accepted(...times(40, 5_000)), gauge }, 80, NOW)?.left).toBeCloseTo(10_000);
  });

  test("a process has the part of the share that it has of the window", () => {
    expect(forecast({ ...accepted(...times(10, 5_000)), gauge }, 80, NOW)?.left).toBeCloseTo(40_000);
  });

  test("a window that is full gives no more than it did", () => {
    const full = { ...gauge, remaining: 5 };
    expect(forecast({ ...accepted(...times(40, 5_000)), gauge: full }, 80, NOW)?.left).toBeCloseTo(20_000);
  });
});

describe("while the server asked to wait", () => {
  test("the wait comes first, and then the rate before it", () => {
    const paused = { ...accepted(...times(20, 30_000)), pausedUntil: NOW + 15_000 };
    expect(forecast(paused, 8, NOW)).toEqual({ left: 19_000, isLeast: false });
  });

  test("without an acceptance before it, the wait is the least", () => {
    const paused = { ...createPace(0), pausedUntil: NOW + 15_000 };
    expect(forecast(paused, 8, NOW)).toEqual({ left: 15_000, isLeast: true });
  });
});
