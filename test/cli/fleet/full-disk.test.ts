import { expect, onTestFinished, test, vi } from "vitest";
import { runJobs } from "../../../cli/commands/fleet/run-jobs.js";
import { Failure } from "../../../cli/failure.js";
import type { FleetJob } from "../../../cli/fleet/job.js";
import type { Io } from "../../../cli/io.js";
import { createFleet } from "./fake-pulumi.js";

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
    begin: () => undefined,
    append: ({ name }: { readonly name: string }) => {
      if (stored.length === 1) throw new Failure("cannot write the journal /journal: no space is left on the device");
      stored.push(name);
    },
    close: () => undefined,
    remove: () => undefined,
  };
  const jobs = ["a:1", "b:2", "c:3", "d:4"].map(toJob);
  const settings = { left: [], options: {}, workers: 1, limitOf: () => 1 };
  const { results, notes, isCut } = await runJobs(jobs, { journal, ...settings }, io);
  expect([...results.keys()]).toEqual(["a:1", "b:2"]);
  expect(stored).toEqual(["a:1"]);
  expect(isCut).toBe(true);
  expect(notes).toEqual([
    "cannot write the journal /journal: no space is left on the device: no further stack was started, and --resume runs the " +
      "last ones again",
  ]);
});

test("a stack whose output cannot be stored is not updated, and the message names the folder", async () => {
  const fleet = createFleet({ "sites/berlin/Pulumi.yaml": "name: berlin\n" });
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv("TMPDIR", "/nowhere");
  const { code, out } = await fleet.run(["up", "sites/*:prod"]);
  expect(code).toBe(1);
  expect(out).toContain("✗ sites/berlin:prod failed\n    cannot write to /nowhere, so nothing was started: ENOENT\n");
  expect(fleet.calls()).toEqual([]);
});
