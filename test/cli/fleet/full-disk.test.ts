import { expect, test } from "vitest";
import { runJobs } from "../../../cli/commands/fleet/run-jobs.js";
import { Failure } from "../../../cli/failure.js";
import type { FleetJob } from "../../../cli/fleet/job.js";
import type { Io } from "../../../cli/io.js";

const toJob = (name: string): FleetJob => ({ name, command: "up", folder: "/nowhere", stack: "prod", shares: [] });

const io: Io = {
  ...{ out: () => undefined, data: () => undefined, err: () => undefined },
  ...{ env: {}, cwd: "/", isColor: false, isTerminal: false, canAsk: false },
  readInput: async () => new Uint8Array(),
  ask: async () => "",
  waitForEnd: () => new Promise<void>(() => undefined),
};

test("a disk that is full in the middle of a run ends it after the stacks that run, and says so", async () => {
  const stored: string[] = [];
  const journal = {
    path: "/journal",
    append: ({ name }: { readonly name: string }) => {
      if (stored.length === 1) throw new Failure("cannot write the journal /journal: no space is left on the device");
      stored.push(name);
    },
    close: () => undefined,
    remove: () => undefined,
  };
  const jobs = ["a:1", "b:2", "c:3", "d:4"].map(toJob);
  const settings = { options: {}, workers: 1, limitOf: () => 1 };
  const { results, notes, isCut } = await runJobs(jobs, { journal, ...settings }, io);
  expect([...results.keys()]).toEqual(["a:1", "b:2"]);
  expect(stored).toEqual(["a:1"]);
  expect(isCut).toBe(true);
  expect(notes).toEqual([
    "cannot write the journal /journal: no space is left on the device: no further stack was started, and --resume runs the " +
      "last ones again",
  ]);
});
