import { describe, expect, test } from "vitest";
import { readTaken } from "../../../bench/soak/checks/gather-state.mjs";
import { checkMemory } from "../../../bench/soak/checks/memory.mjs";
import { createOfferCheck } from "../../../bench/soak/checks/offers.mjs";
import { createFindings } from "../../../bench/soak/findings.mjs";

const sidOf = (prefix: string, number: number) => prefix + String(number).padStart(32, "0");
const [ON, OFF] = [sidOf("WA", 1), sidOf("WA", 2)];
const WORKER = sidOf("WK", 1);
const CHAT = sidOf("TC", 1);

type Row = readonly [type: string, data?: Record<string, string>];

/** Events of one worker. */
function tell(rows: readonly Row[]) {
  const check = createOfferCheck(
    new Map([
      [ON, true],
      [OFF, false],
    ]),
  );
  return rows.flatMap(([type, data], at) =>
    check.take({
      sid: sidOf("EV", at),
      event_type: type,
      event_date_ms: at,
      event_data: { worker_sid: WORKER, task_channel_sid: CHAT, ...data },
    }),
  );
}

const born: Row = ["worker.created", { worker_activity_sid: ON }];
const offered = (number: number, data = {}): Row => [
  "reservation.created",
  { reservation_sid: sidOf("WR", number), ...data },
];
const ended = (number: number, end: string): Row => [`reservation.${end}`, { reservation_sid: sidOf("WR", number) }];

describe("the check of offers", () => {
  test.each<[string, readonly Row[], RegExp | undefined]>([
    ["accepts one offer at a time", [born, offered(1), ended(1, "completed"), offered(2)], undefined],
    ["reports two offers at the same time", [born, offered(1), offered(2)], /2 of 1 are open/],
    [
      "counts an accepted reservation as open",
      [born, offered(1), ["reservation.accepted"], offered(2)],
      /2 of 1 are open/,
    ],
    [
      "accepts two offers with a capacity of two",
      [born, ["worker.capacity.update", { worker_channel_capacity: "2" }], offered(1), offered(2)],
      undefined,
    ],
    [
      "accepts a task that ignores capacity",
      [born, offered(1), offered(2, { task_attributes: '{"isForced":true}' })],
      undefined,
    ],
    [
      "reports an offer to a worker in an unavailable activity",
      [born, ["worker.activity.update", { worker_activity_sid: OFF }], offered(1)],
      /in an activity that is not available/,
    ],
    [
      "reports an offer on an unavailable channel",
      [born, ["worker.channel.availability.update", { worker_channel_available: "false" }], offered(1)],
      /on a channel that is not available/,
    ],
    ["reports an offer to a deleted worker", [born, ["worker.deleted"], offered(1)], /but does not exist/],
    ["reports an offer to an unknown worker", [offered(1)], /but does not exist/],
  ])("%s", (_, rows, wrong) => {
    const found = tell(rows);
    if (wrong === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringMatching(wrong)]);
  });
});

describe("memory", () => {
  const minutes = (bytesAt: (minute: number) => number) =>
    Array.from({ length: 1_800 }, (_, second) => ({ at: second * 1_000, bytes: bytesAt(second / 60) * 2 ** 20 }));
  test.each([
    ["may grow at first", (minute: number) => Math.min(400, 100 + 60 * minute), 0],
    ["must not grow after that", (minute: number) => 300 + 15 * minute, 1],
    ["must not exceed the limit at once", (minute: number) => (Math.abs(minute - 3) < 0.1 ? 1_000 : 200), 1],
  ])("%s", (_, bytesAt, count) => {
    expect(checkMemory(minutes(bytesAt))).toHaveLength(count);
  });
});

test("reads the used capacity from a percentage that is rounded down", () => {
  for (let capacity = 1; capacity <= 50; capacity += 1) {
    for (let taken = 0; taken <= capacity; taken += 1) {
      expect(readTaken(capacity, Math.floor(((capacity - taken) * 100) / capacity), 0)).toBe(taken);
    }
  }
  expect(readTaken(2, 0, 3)).toBe(3);
});

describe("findings", () => {
  test("have the history of their objects only", () => {
    const findings = createFindings();
    findings.note(`task.created ${sidOf("WT", 1)}`);
    findings.note(`task.created ${sidOf("WT", 2)}`);
    findings.add(`task ${sidOf("WT", 2)} is lost`);
    expect(findings.list()).toEqual([`task ${sidOf("WT", 2)} is lost\n    task.created ${sidOf("WT", 2)}`]);
  });

  test("stop the soak after twenty, and all are counted", async () => {
    const findings = createFindings();
    for (let number = 0; number < 25; number += 1) findings.add("lost");
    await findings.enough;
    expect([findings.count(), findings.list().length]).toEqual([25, 20]);
  });
});
