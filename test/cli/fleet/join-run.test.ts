import { expect, onTestFinished, test } from "vitest";
import type { FleetJob, StackResult } from "../../../cli/fleet/job.js";
import { connect, joinRun } from "../../../cli/fleet/queue/index.js";
import { startRedis } from "./redis-server.js";

const NAMES = ["oslo", "rome"];

const toJob = (name: string): FleetJob => ({ name, command: "up", folder: `/${name}`, stack: "prod", shares: [] });
const toFailed = (name: string): StackResult => ({ name, outcome: "failed", verdict: "no", words: [], seconds: 1 });

test("a machine that joins a resumed run does not bring back the failures of stacks that run again", async () => {
  const redis = await startRedis();
  const join = async (machine: string, isResumed: boolean, known: readonly StackResult[] = []) => {
    const server = await connect(redis.url);
    onTestFinished(() => server.client.disconnect());
    const identity = { files: "same" };
    const options = {
      server,
      command: "up",
      run: "one",
      identity,
      machine,
      host: machine,
      total: NAMES.length,
    } as const;
    return await joinRun({ ...options, isResumed, known });
  };
  const first = await join("first", false);
  for (const name of NAMES) await first.settle(toJob(name), toFailed(name), false);
  expect(await first.fetch(NAMES)).toHaveLength(2);
  const resumed = await join("resumed", true);
  expect(await resumed.fetch(NAMES)).toEqual([]);
  // it had left the run before the end
  await join("other", true, [toFailed("rome")]);
  expect(await resumed.fetch(NAMES)).toEqual([]);
});

test("a machine that goes on with a run brings back every result that Redis has lost", async () => {
  const redis = await startRedis();
  const server = await connect(redis.url);
  onTestFinished(() => server.client.disconnect());
  const known = [toFailed("rome"), { ...toFailed("oslo"), outcome: "fine" } as const];
  const options = { server, command: "up", run: "one", identity: {}, machine: "m", host: "h", total: 3 } as const;
  const store = await joinRun({ ...options, isResumed: false, known });
  expect(await store.fetch(["oslo", "rome"])).toEqual([known[1], known[0]]);
});
