import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountedEvent, KINDS } from "../../../emulator/statistics/counted-event.js";
import { CountedEventLog } from "../../../emulator/statistics/counted-event-log.js";
import { createCountedEventReader, toKeptEvents } from "../../../emulator/statistics/kept-counted-events.js";
import { KEPT_MS, Recent } from "../../../emulator/values/recent.js";

const sid = fc.option(fc.constantFrom("WQ1", "WW1", "WK1", "TC1"));
const facts = fc
  .array(
    fc.record<CountedEvent>({
      kind: fc.constantFrom(...KINDS),
      // The time since the one before it.
      time: fc.nat(KEPT_MS / 10),
      channelSid: sid,
      workflowSid: sid,
      queueSid: sid,
      workerSid: sid,
      activitySid: sid,
      span: fc.nat(KEPT_MS * 3),
      inQueue: fc.nat(1_000),
    }),
    { maxLength: 300 },
  )
  .map((all) => {
    let time = 0;
    return all.map((fact) => {
      time += fact.time;
      return { ...fact, time };
    });
  });

describe("a log of counted events", () => {
  test("returns the last ones of 30 days, from any time on", () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 200 }), fc.nat(KEPT_MS * 3), (all, limit, since) => {
        const log = new CountedEventLog(limit);
        for (const fact of all) log.add(fact);
        const kept = all
          .slice(Math.max(0, all.length - limit))
          .filter(({ time }) => time >= (all.at(-1)?.time ?? 0) - KEPT_MS);
        expect([...log.since(0)]).toEqual(kept);
        expect([...log.since(since)]).toEqual(kept.filter(({ time }) => time >= since));
        expect([...log.since(0, { member: "queueSid", sid: "WQ1" })]).toEqual(
          kept.filter(({ queueSid }) => queueSid === "WQ1"),
        );
        expect([...log.since(0, { member: "workerSid" })]).toEqual(kept.filter(({ workerSid }) => workerSid !== null));
        expect(log.count).toBe(all.length);
      }),
    );
  });

  test("is equal after it was stored and read", () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(createCountedEventReader()(toKeptEvents(all))).toEqual(all);
        const log = new CountedEventLog(1_000);
        log.restore(all, 5_000);
        expect([...log.since(0)]).toEqual(all.filter(({ time }) => time >= (all.at(-1)?.time ?? 0) - KEPT_MS));
        expect(log.count).toBe(5_000);
      }),
    );
  });
});

describe("recent items", () => {
  test("is the last ones of 30 days, in order", () => {
    const gaps = fc.array(fc.nat(KEPT_MS / 10), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 40 }), (steps, limit) => {
        const recent = new Recent<{ time: number }>(limit);
        let time = 0;
        const all = steps.map((step) => {
          time += step;
          const item = { time };
          recent.add(item);
          return item;
        });
        expect(recent.list(time)).toEqual(all.slice(-limit).filter((item) => item.time >= time - KEPT_MS));
        expect(recent.list(time + KEPT_MS * 2)).toEqual([]);
      }),
    );
  });

  test("stays correct over thousands of items", () => {
    const recent = new Recent<{ time: number }>(1_500);
    for (let time = 0; time < 10_000; time += 1) recent.add({ time });
    expect(recent.list(10_000).map(({ time }) => time)).toEqual(Array.from({ length: 1_500 }, (_, at) => 8_500 + at));
  });
});
