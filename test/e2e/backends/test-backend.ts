import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanUpAfter } from "../harness/clean-up.js";
import type { Result } from "../harness/command.js";
import { endAll, listDescendants } from "../harness/descendants.js";
import { createSignal, startGate } from "../harness/gate.js";
import { account } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import { taskrouter } from "../harness/taskrouter.js";
import { type BackendWorld, createBackendWorld, FILE, listCreations, ONCE, SECRET, YAML } from "./backend-world.js";
import type { StateServer } from "./state-server.js";

export const UP = ["up", "--yes", "--skip-preview"];
const CHANGED = YAML.replace("timeout: 60", "timeout: 45");
export const LOCKED = /the stack is currently locked by 1 lock\(s\).*pulumi cancel/s;

/** Defines the tests of a backend, which are the same for each. */
export function testBackend(name: string, startServer: () => Promise<StateServer>): void {
  test(`with state in ${name}, two runs at one moment create each object once, commands work, and no secret is stored`, async () => {
    const world = await createBackendWorld(startServer);
    const { stack, server } = world;
    const both = await Promise.all([stack.pulumi(...UP), stack.pulumi(...UP)]);
    // each can find the lock of the other
    for (const { code, output } of both) if (code !== 0) expect(output).toMatch(LOCKED);
    await stack.up();
    expect(listCreations(world)).toEqual(ONCE);

    stack.write({ [FILE]: CHANGED });
    const { first, second, fleet } = await meetLock(world);
    expect(second.code).not.toBe(0);
    expect(second.output).toMatch(LOCKED);
    expect(fleet.code).toBe(1);
    expect(fleet.output).toContain("the stack is locked by another run, and nothing was changed");
    expect(fleet.output).toContain("pulumi cancel --yes --stack dev");
    expect(first.code, first.output).toBe(0);

    const commands = await useCommands(world);
    await succeed(stack, "refresh", "--yes", "--run-program");
    await succeed(stack, "destroy", "--yes", "--skip-preview");
    expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);
    for (const { output } of [...both, second, fleet, ...commands]) expectNoSecret(output, server);
    const stored = await server.readStored();
    expect(stored).toContain("Contact Center");
    expect(stored).toContain('"ciphertext"');
    expectNoSecret(stored, server);
  });

  test(`with state in ${name}, after SIGKILL during an update, cancel and up converge without duplicates`, async () => {
    const world = await createBackendWorld(startServer);
    const { stack } = world;
    await killDuringCreate(world);
    const locked = await stack.pulumi(...UP);
    expect(locked.code).not.toBe(0);
    expect(locked.output).toMatch(LOCKED);
    expectNoSecret(locked.output, world.server);
    await succeed(stack, "cancel", "--yes");
    await stack.up();
    expect(listCreations(world)).toEqual(ONCE);
    await stack.up("--refresh", "--expect-no-changes");
  });
}

/** Runs commands that read the state or the snapshots of a stack, whose last update changed a timeout from 60 to 45. */
async function useCommands(world: BackendWorld): Promise<Result[]> {
  const { stack } = world;
  stack.write({ [FILE]: CHANGED.replace("timeout: 45", "timeout: 50") });
  const report = await taskrouter(stack, "report", "--stack", "dev");
  expect(report.stdout).toContain("timeout 45 → 50");
  const fleet = await taskrouter(stack, "fleet", "up", ".:dev", "--yes");
  expect(fleet.code, fleet.output).toBe(0);
  const [queue] = await world.live("TaskQueues", "task_queues");
  await world.post(`${await world.workspacePath()}/TaskQueues/${queue?.sid}`, { MaxReservedWorkers: "3" });
  const drift = await taskrouter(stack, "drift");
  expect(drift.code, drift.output).toBe(1);
  expect(drift.stdout).toContain("maxReservedWorkers 1 → 3");
  const history = await taskrouter(stack, "history", "--stack", "dev");
  expect(history.stdout).toContain("timeout 60 → 45");
  const restore = await taskrouter(stack, "restore", "latest", "--stack", "dev", "--force");
  expect(restore.code, restore.output).toBe(0);
  expect(readFileSync(join(stack.folder, FILE), "utf8")).toContain("timeout: 45");
  return [report, fleet, drift, history, restore];
}

/** Starts an update that waits with its first write until another one and a fleet have met its lock. */
async function meetLock({ stack, emulator }: BackendWorld) {
  const [isWriting, haveMet] = [createSignal(), createSignal()];
  const gate = await startGate(emulator.url, ({ method, direction }) => {
    if (method === "GET" || direction === "answer") return undefined;
    isWriting.give();
    return haveMet.given;
  });
  stack.config({ "taskrouter:baseUrl": gate });
  const running = stack.begin(...UP);
  await Promise.race([isWriting.given, running.done]);
  const second = await stack.pulumi(...UP);
  const fleet = await taskrouter(stack, "fleet", "up", ".:dev", "--yes");
  haveMet.give();
  const first = await running.done;
  stack.config({ "taskrouter:baseUrl": emulator.url });
  return { first, second, fleet };
}

/** Kills the engine when a workflow exists and its answer has not come yet. */
export async function killDuringCreate({ stack, emulator }: BackendWorld): Promise<void> {
  const isDone = createSignal();
  const gate = await startGate(emulator.url, ({ method, path, direction }) => {
    if (method !== "POST" || !path.endsWith("/Workflows") || direction === "request") return undefined;
    isDone.give();
    return new Promise(() => undefined);
  });
  stack.config({ "taskrouter:baseUrl": gate });
  const up = stack.begin(...UP);
  await Promise.race([isDone.given, up.done]);
  const children = listDescendants(up.pid);
  cleanUpAfter(() => endAll(children));
  process.kill(up.pid, "SIGKILL");
  expect((await up.done).signal).toBe("SIGKILL");
  stack.config({ "taskrouter:baseUrl": emulator.url });
}

/** Expects that a text has neither a password of the server nor a secret of the stack. */
export function expectNoSecret(text: string, { secrets }: StateServer): void {
  for (const secret of [...secrets, SECRET, account.token]) expect(text).not.toContain(secret);
}
