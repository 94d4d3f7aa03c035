import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createAccountLimiter } from "../../../provider/twilio/index.js";
import { createLimiter } from "../../../provider/twilio/pace/limiter.js";
import { createSharedLimit, runAll } from "./support/shared-limit.js";

const never = new AbortController().signal;
const page = join(__dirname, "../../../docs/performance.md");

/** A row of the table: `| 10, unnamed | 2, 7 s apart | 200 | 48 (19 %) | 100 % | 35 to 53 s | 50 s |`. */
const ROW = /^\| (\d+)(, unnamed)? +\| (\d+)(?:, (\d+) s apart)? +\| ([\d,]+) +\|/;

const rows = readFileSync(page, "utf8")
  .split("## Under a rate limit")
  .flatMap((section, index) => (index === 1 ? section.split("\n") : []))
  .filter((line) => ROW.test(line))
  .map((line) => line.replace(/ +/g, " "));

async function simulate(row: string): Promise<string> {
  const [start, limit, unnamed, processes, apart = 0, requests = ""] = ROW.exec(row) ?? [];
  const world = createSharedLimit(Number(limit), unnamed === undefined);
  const load = {
    processes: Number(processes),
    requests: Number(requests.replace(",", "")),
    apart: Number(apart) * 1000,
  };
  const ends = await runAll(world, load);
  const { accepted, refused, most } = world.seen;
  expect(accepted).toBe(load.processes * load.requests);
  const part = refused === 0 ? "0" : `${refused} (${Math.round((refused / (refused + accepted)) * 100)} %)`;
  const [first, last] = [Math.min(...ends), Math.max(...ends)].map((time) => Math.round(time / 1000));
  const time = first === last ? `${last} s` : `${first} to ${last} s`;
  const ideal = Math.round(accepted / (Number(limit) * 0.8));
  return `${start} ${[part, `${Math.round(most * 100)} %`, time, `${ideal} s`].join(" | ")} |`;
}

test.each(rows)("docs/performance.md has the outcome of the simulation: %s", async (row) => {
  expect(await simulate(row)).toBe(row);
});

test("the table has limits that are named and limits that are not", () => {
  expect(rows).toHaveLength(15);
  expect(rows.filter((row) => row.includes("unnamed"))).toHaveLength(6);
});

test.each([
  [1, 200, 0, 0.83],
  [2, 120, 0, 0.9],
  [4, 60, 0, 0.95],
  [3, 80, 3_000, 0.95],
])(
  "%i processes with %i requests each, %i ms apart, keep to 80 %% of one limit without a refusal",
  async (processes, requests, apart, most) => {
    const world = createSharedLimit(10);
    const ends = await runAll(world, { processes, requests, apart });
    expect(world.seen.refused).toBe(0);
    expect(world.seen.most).toBeLessThanOrEqual(most);
    // all of the share is used: the time is near the ideal one
    const ideal = ((processes * requests) / 8) * 1000;
    expect(Math.max(...ends)).toBeLessThanOrEqual(ideal * 1.25 + 10_000);
  },
);

test.each([2, 3, 4])("no one of %i processes that start together is left waiting by the others", async (processes) => {
  const ends = await runAll(createSharedLimit(10), { processes, requests: 200, apart: 0 });
  expect(Math.min(...ends)).toBeGreaterThan(Math.max(...ends) * 0.7);
});

test("the part of a process that dies is free for the others after one window", async () => {
  const { clock, create, seen } = createSharedLimit(10);
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
  expect(seen.refused).toBe(0);
});

/** The lines that users see while one process sends this many requests. */
async function listLines(requests: number, isNamed = true): Promise<string[]> {
  const lines: string[] = [];
  const { clock, create } = createSharedLimit(10, isNamed);
  const limiter = createAccountLimiter({ clock, log: (line) => void lines.push(`${clock.now()}: ${line}`) });
  await clock.run(Promise.all(Array.from({ length: requests }, () => create(limiter))));
  return lines;
}

test("says after 10 seconds which requests wait for their turn, how long, and until when", async () => {
  const [first = "", ...later] = await listLines(300);
  const [, waiting, left, until] =
    /^10000: (\d+) requests wait for their turn \(Workflow-Create\), 10 s so far, about (\d+) s left, until 00:00:(\d\d) UTC: the run keeps to 80 % of TaskRouter's limit, 10 per second$/.exec(
      first,
    ) ?? [];
  expect(Number(waiting)).toBeGreaterThan(200);
  expect(Number(until)).toBe(10 + Number(left));
  // the run lasts 35 s: the estimate is near, and one line every 30 s is enough
  expect(Number(until)).toBeGreaterThan(30);
  expect(Number(until)).toBeLessThan(41);
  expect(later).toEqual([]);
});

test("says the same without the limit if no answer names it", async () => {
  const [first] = await listLines(300, false);
  expect(first).toMatch(
    /requests wait for their turn \(Workflow-Create\), .* UTC: the run keeps to 80 % of TaskRouter's limit$/,
  );
});

test.each([
  [1, true],
  [2, true],
  [10, true],
  [30, true],
  [1, false],
  [2, false],
  [10, false],
  [30, false],
])("the first line says when the run will end, within a seventh: %i per second, named: %j", async (limit, isNamed) => {
  const [lines, world] = [[] as string[], createSharedLimit(limit, isNamed)];
  const limiter = createAccountLimiter({ clock: world.clock, log: (line) => void lines.push(line) });
  const requests = Array.from({ length: limit * 60 }, () => world.create(limiter));
  const end = Math.max(...(await world.clock.run(Promise.all(requests))));
  const [, minutes, seconds] = / 10 s so far, .* until 00:(\d\d):(\d\d) UTC/.exec(lines[0] ?? "") ?? [];
  const ratio = (Number(minutes) * 60 + Number(seconds)) / (end / 1000);
  expect(ratio).toBeGreaterThan(6 / 7);
  expect(ratio).toBeLessThan(8 / 7);
});

test("says that none was accepted lately, because then nothing shows when that will be", async () => {
  const lines: string[] = [];
  const { clock } = createSharedLimit(10);
  const limiter = createAccountLimiter({ clock, log: (line) => void lines.push(line) });
  const refuse = async (isAgain: boolean) => {
    const permit = await limiter.acquire("Task-List", never, isAgain);
    await clock.sleep(40);
    permit.release({ isLimited: true, hint: {} });
  };
  const refuseAll = async () => {
    await refuse(false);
    // after the repetitions
    void limiter.acquire("Task-List", never, false);
    while (lines.length === 0) await refuse(true);
  };
  await clock.run(refuseAll());
  expect(lines).toEqual([
    "2 requests wait for their turn (Task-List), 10 s so far, none of this kind was accepted lately: the run keeps to 80 % of TaskRouter's limit",
  ]);
});

test("is silent about queues that are shorter than 10 seconds", async () => {
  expect(await listLines(70)).toEqual([]);
});

test("says what waits also while no request may be sent", async () => {
  const lines: string[] = [];
  const { clock } = createSharedLimit(10);
  const limiter = createAccountLimiter({ clock, log: (line) => void lines.push(`${clock.now()}: ${line}`) });
  const first = await limiter.acquire("Task-List", never, false);
  first.release({ isLimited: true, hint: {}, retryAfter: 45_000 });
  const waiting = limiter.acquire("Task-List", never, false);
  const others = limiter.acquire("Worker-List", never, false);
  (await others).release({ isLimited: true, hint: {}, retryAfter: 60_000 });
  const also = limiter.acquire("Worker-List", never, false);
  await clock.run(Promise.all([waiting, also]));
  expect(lines).toEqual([
    "10000: 1 request waits for its turn (Task-List), 10 s so far, at least 35 s left, because TaskRouter asked to wait until " +
      "00:00:45 UTC: the run keeps to 80 % of TaskRouter's limit",
    "10000: 1 request waits for its turn (Worker-List), 10 s so far, at least 50 s left, because TaskRouter asked to wait until " +
      "00:01:00 UTC: the run keeps to 80 % of TaskRouter's limit",
    "45000: 1 request waits for its turn (Worker-List), 45 s so far, at least 15 s left, because TaskRouter asked to wait until " +
      "00:01:00 UTC: the run keeps to 80 % of TaskRouter's limit",
  ]);
});

test.each([
  [true, ["TaskRouter's limit of Workflow-Create is 10 per second"]],
  [false, []],
])("shows a named limit once, and only for a report: %j", async (showsLimits, expected) => {
  const lines: string[] = [];
  const { clock, create } = createSharedLimit(10);
  const limiter = createAccountLimiter({ clock, showsLimits, log: (line) => void lines.push(line) });
  await clock.run(Promise.all([create(limiter), create(limiter)]));
  expect(lines).toEqual(expected);
});

test("each workspace has a limit of its own", async () => {
  const { clock } = createSharedLimit(10);
  const limiter = createLimiter(32, clock);
  const first = await limiter.acquire("Workflow-Create", never, false, "ws1");
  first.release({ isLimited: true, hint: { limit: 1 } });
  (await limiter.acquire("Workflow-Create", never, false, "ws2")).release();
  expect(clock.now()).toBe(0);
});
