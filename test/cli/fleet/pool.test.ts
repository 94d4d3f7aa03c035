import fc from "fast-check";
import { expect, test } from "vitest";
import type { FleetJob, StackResult } from "../../../cli/fleet/job.js";
import { createLocalSource } from "../../../cli/fleet/local-source.js";
import { runPool } from "../../../cli/fleet/pool.js";

const toJob = (name: string, shares: readonly string[]): FleetJob => ({
  name,
  command: "up",
  folder: `/${name}`,
  stack: "prod",
  shares,
});

const toResult = (job: FleetJob, outcome: StackResult["outcome"]): StackResult => ({
  name: job.name,
  outcome,
  verdict: "",
  words: [],
  seconds: 0,
});

const KEYS = ["a", "b", "c"] as const;

const fleet = fc.record({
  jobs: fc.array(fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 2 }), { maxLength: 30 }),
  limits: fc.record({ a: fc.integer({ min: 1, max: 4 }), b: fc.integer({ min: 1, max: 4 }), c: fc.constant(1) }),
  workers: fc.integer({ min: 1, max: 8 }),
  /** Which of the running jobs ends next, and how. */
  ends: fc.infiniteStream(fc.tuple(fc.nat(), fc.constantFrom("fine" as const, "failed" as const))),
  /** After this number of ends, no further job is given out. */
  stopAfter: fc.option(fc.nat({ max: 30 }), { nil: undefined }),
});

/** All that is ready to happen without an end of a job. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test("runs each job once and within its limits, in any order of ends, and until it is stopped", async () => {
  await fc.assert(
    fc.asyncProperty(fleet, async ({ jobs: shares, limits, workers, ends, stopAfter }) => {
      const jobs = shares.map((keys, at) => toJob(`s${at}`, keys));
      const source = createLocalSource(jobs, (key) => limits[key as keyof typeof limits]);
      const running = new Map<FleetJob, (result: StackResult) => void>();
      const started: FleetJob[] = [];
      const stored: StackResult[] = [];
      const run = (job: FleetJob) =>
        new Promise<StackResult>((resolve) => {
          started.push(job);
          running.set(job, resolve);
          expect(running.size).toBeLessThanOrEqual(workers);
          for (const key of KEYS) {
            const users = [...running.keys()].filter((other) => other.shares.includes(key));
            expect(users.length).toBeLessThanOrEqual(limits[key]);
          }
        });
      const done = runPool(source, { put: (result) => void stored.push(result) }, { workers, run, stop: source.stop });
      let left: readonly FleetJob[] = [];
      const next = ends[Symbol.iterator]();
      await settle();
      for (let count = 0; running.size > 0; count += 1) {
        // a worker that waits has no job that may start: every waiting one shares something that is busy
        if (count === stopAfter) left = source.stop();
        const { value } = next.next() as { value: readonly [number, "fine" | "failed"] };
        const [job, end] = [...running][value[0] % running.size] as [FleetJob, (result: StackResult) => void];
        running.delete(job);
        end(toResult(job, value[1]));
        await settle();
      }
      await done;
      const names = [...started, ...left].map(({ name }) => name);
      expect(names.sort()).toEqual(jobs.map(({ name }) => name).sort());
      expect(stored.map(({ name }) => name).sort()).toEqual(started.map(({ name }) => name).sort());
    }),
  );
});

test("a job whose account is busy waits, and later ones of other accounts come first", async () => {
  const jobs = [toJob("one", ["a"]), toJob("two", ["a"]), toJob("three", ["b"])];
  const source = createLocalSource(jobs, () => 1);
  expect((await source.take())?.name).toBe("one");
  expect((await source.take())?.name).toBe("three");
  const second = source.take();
  source.release(jobs[0] as FleetJob);
  expect((await second)?.name).toBe("two");
  expect(await source.take()).toBeUndefined();
});

test("frees what a job shares only after its result is stored", async () => {
  const jobs = [toJob("one", ["a"]), toJob("two", ["a"])];
  const events: string[] = [];
  const put = async ({ name }: StackResult) => {
    await Promise.resolve();
    events.push(`stored ${name}`);
  };
  const run = async (job: FleetJob) => {
    events.push(`started ${job.name}`);
    return toResult(job, "fine");
  };
  const source = createLocalSource(jobs, () => 1);
  await runPool(source, { put }, { workers: 2, run, stop: source.stop });
  expect(events).toEqual(["started one", "stored one", "started two", "stored two"]);
});

test("a result that cannot be taken ends the run after the jobs that run, whose results are taken", async () => {
  const jobs = ["one", "two", "three", "four"].map((name) => toJob(name, name === "three" ? ["a"] : []));
  const stored: string[] = [];
  const put = ({ name }: StackResult) => {
    if (name === "one") throw new Error("the terminal is gone");
    stored.push(name);
  };
  let finish: () => void = () => undefined;
  const run = async (job: FleetJob) => {
    if (job.name === "two")
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    return toResult(job, "fine");
  };
  const source = createLocalSource(jobs, () => 1);
  const done = runPool(source, { put }, { workers: 2, run, stop: source.stop });
  const failure = expect(done).rejects.toThrow("the terminal is gone");
  await settle();
  finish();
  await failure;
  expect(stored).toEqual(["two"]);
});
