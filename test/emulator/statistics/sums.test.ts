import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Durations } from "../../../emulator/statistics/durations.js";
import { splitByWaitTime } from "../../../emulator/statistics/split-by-wait-time.js";
import { tally } from "../../../emulator/statistics/tally.js";
import { duration, NO_TIME } from "./day.js";

describe("sums of durations", () => {
  test.each([
    ["nothing", [], NO_TIME],
    ["less than a second", [999], NO_TIME],
    ["seconds that are not whole", [1_999, 2_999], duration(1, 1, 2, 3)],
    ["an average that is not whole", [1_000, 2_000, 2_000], duration(1, 1, 2, 5)],
  ])("of %s", (_, spans, expected) => {
    const durations = new Durations();
    for (const span of spans) durations.add(span);
    expect(durations.numbers).toEqual(expected);
  });
});

describe("the split by wait time", () => {
  test("counts as looking at each wait would", () => {
    const waits = fc.array(fc.integer({ min: 0, max: 20_000 }));
    const thresholds = fc.array(fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(waits, waits, thresholds, (accepted, canceled, seconds) => {
        const above = (all: number[], threshold: number) => all.filter((wait) => wait > threshold * 1000).length;
        const expected = seconds.map((threshold) => [
          String(threshold),
          {
            above: {
              tasks_canceled: above(canceled, threshold),
              reservations_accepted: above(accepted, threshold),
            },
            below: {
              tasks_canceled: canceled.length - above(canceled, threshold),
              reservations_accepted: accepted.length - above(accepted, threshold),
            },
          },
        ]);
        expect(splitByWaitTime({ accepted, canceled }, seconds)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test("covers the first 10,000 tasks and reservations, all of which count in the totals", () => {
    const none = {
      channelSid: null,
      workflowSid: null,
      queueSid: null,
      workerSid: null,
      activitySid: null,
      inQueue: 0,
    };
    const facts = Array.from({ length: 12_000 }, (_, time) => ({
      ...none,
      kind: time % 2 === 0 ? ("task.canceled" as const) : ("reservation.accepted" as const),
      time,
      span: time < 10_000 ? 1_000 : 9_000,
    }));
    const counted = tally(facts, { window: { start: 0, end: 11_999 }, channelSid: undefined });
    expect(splitByWaitTime(counted.waits, [5])).toEqual({
      5: {
        above: { tasks_canceled: 0, reservations_accepted: 0 },
        below: { tasks_canceled: 5_000, reservations_accepted: 5_000 },
      },
    });
    expect(counted.count("task.canceled")).toBe(6_000);
    expect(counted.untilAccepted.numbers.total).toBe(5_000 + 9_000);
  });
});
