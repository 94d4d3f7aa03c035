import { expect, test } from "vitest";
import { startRedis } from "../cli/fleet/redis-server.js";
import { cleanUpAfter } from "./harness/clean-up.js";
import { type Running } from "./harness/command.js";
import { endAll, listDescendants, signalAll } from "./harness/descendants.js";
import {
  createFleetWorld,
  expectNoSecret,
  type FleetWorld,
  find,
  holdBack,
  outcomes,
  toYaml,
  withoutTimes,
} from "./harness/fleet-world.js";

const PASSWORD = "a-token-that-must-not-leak";
const ONCE = { TaskQueues: 4, Workflows: 4, Workspaces: 4 };
const UPDATE = /^\S*pulumi up /;

/** Changes the files of each site. */
function change({ stack }: FleetWorld, timeout: string): void {
  for (const name of ["berlin", "oslo", "rome", "wien"])
    stack.write({ [`sites/${name}/taskrouter/main.yaml`]: toYaml(name, timeout) });
}

/** Ends a command and all that it has started, after the test. */
function endAfter({ pid, kill }: Running): void {
  cleanUpAfter(() => {
    endAll(listDescendants(pid));
    kill();
  });
}

test("machines share a run through a queue: none that is killed, and no loss of Redis, loses or doubles anything", async () => {
  const redis = await startRedis("--requirepass", PASSWORD);
  const url = redis.url.replace("//", `//:${PASSWORD}@`);
  const world = await createFleetWorld({ TASKROUTER_QUEUE: url });
  const { gate, begin, end, run } = world;
  const start = (...args: string[]) => {
    const running = begin(...args, "--workers", "1", "--format", "json");
    endAfter(running);
    return running;
  };

  // one, three and a late one report the same, and one with other options is refused
  const alone = await run("preview", "--run", "alone");
  expect(outcomes(alone.report)).toEqual(["berlin changed", "oslo changed", "rome failed", "wien changed"]);
  const three = await Promise.all([1, 2, 3].map(() => start("preview", "--run", "three")).map(end));
  const late = await run("preview", "--run", "three");
  const expected = { ...withoutTimes(alone.report), next: alone.report.next?.replace("--run alone", "--run three") };
  for (const { code, report } of [...three, late]) {
    expect(code).toBe(1);
    expect(withoutTimes(report)).toEqual(expected);
  }
  const other = await begin("preview", "--run", "three", "--refresh").done;
  expect({ code: other.code, stdout: other.stdout }).toEqual({ code: 2, stdout: "" });
  expect(other.output).toContain('the run "three" at redis://***@127.0.0.1:');
  expectNoSecret(other.output);
  expect(world.countCreations()).toEqual({});

  // a machine is killed while its engine creates a workflow: the engine goes on, and another machine waits for it. It is halted
  // until then, because it would not wait for a request that is held back for longer
  change(world, "60");
  holdBack(gate, /^POST .*\/Workflows$/);
  const killed = start("up", "--run", "killed");
  await gate.held.given;
  const orphans = listDescendants(killed.pid);
  cleanUpAfter(() => endAll(orphans));
  process.kill(killed.pid, "SIGKILL");
  await killed.done;
  signalAll(orphans, "SIGSTOP");
  gate.hold = undefined;
  gate.released.give();
  const others = [start("up", "--run", "killed"), start("up", "--run", "killed")];
  await Promise.race(others.map(({ waitFor }) => waitFor(": locked by another run: tried again until ")));
  signalAll(orphans, "SIGCONT");
  for (const { code, report, text } of await Promise.all(others.map(end))) {
    expect(code, text).toBe(0);
    expect(outcomes(report)).toEqual(["berlin changed", "oslo changed", "rome changed", "wien changed"]);
    expect(find(report, "berlin")?.remark).toMatch(/its update .* finished on its own, and nothing was left to do$/);
  }
  expect(world.countCreations()).toEqual(ONCE);

  // Redis is killed in the middle, and comes back empty; until then one stack of an account runs on all machines
  change(world, "45");
  holdBack(gate, /^POST .*\/Workflows\/WW\w+$/);
  const pair = [1, 2].map(() => start("up", "--run", "lost", "--workers-per-account", "1"));
  await gate.held.given;
  expect(pair.flatMap(({ pid }) => listDescendants(pid, UPDATE))).toHaveLength(1);
  await redis.kill();
  await redis.start();
  await Promise.race(
    pair.map(({ waitFor }) => waitFor("has lost the run: this machine stores again all that it knows")),
  );
  gate.hold = undefined;
  gate.released.give();
  for (const { code, report, text } of await Promise.all(pair.map(end))) {
    expect(code, text).toBe(0);
    expect(outcomes(report)).toEqual(["berlin changed", "oslo changed", "rome changed", "wien changed"]);
    expect(find(report, "oslo")?.words[0]?.title).toBe('workflow "Main" changes');
  }
  expect(world.countCreations()).toEqual(ONCE);

  // Redis goes away for good: stacks that run are finished, and a machine alone goes on
  change(world, "30");
  holdBack(gate, /^POST .*\/Workflows\/WW\w+$/);
  const last = start("up", "--run", "gone", "--queue-timeout", "2");
  await gate.held.given;
  await redis.kill();
  await last.waitFor("does not answer");
  gate.hold = undefined;
  gate.released.give();
  const cut = await end(last);
  expect(cut.code, cut.text).toBe(3);
  expect(outcomes(cut.report)).toEqual(["berlin changed", "oslo skipped", "rome skipped", "wien skipped"]);
  expect(cut.report.notes.join("\n")).toContain("3 results are not known here");
  const resumed = await run("up", "--resume", "--queue", "");
  expect(resumed.code, resumed.text).toBe(0);
  expect(outcomes(resumed.report)).toEqual(["berlin changed", "oslo changed", "rome changed", "wien changed"]);
  expect(world.countCreations()).toEqual(ONCE);
});
