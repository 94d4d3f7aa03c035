import { expect } from "vitest";
import type { Result } from "../harness/command.js";
import { endAll, listDescendants } from "../harness/descendants.js";
import type { Host } from "../harness/hosts.js";
import { takeWrites } from "../harness/requests.js";
import { account } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import type { Wire, World } from "../harness/world.js";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.js";
import { FAULTS } from "./faults.js";
import { COMMAND_LINES, createProject, NAMES, redirect, toFiles, type Version } from "./hosts.js";

/** The commands that meet a fault. */
export const PHASES = ["create", "update", "refresh", "destroy"] as const;
export type Phase = (typeof PHASES)[number];

/** One call of one phase, and what happens to it. */
export interface Cell {
  readonly host: Host;
  readonly phase: Phase;
  /** Such as `POST Workflows`. */
  readonly call: string;
  /** Counted from 1 among the calls of that name in the phase. */
  readonly ordinal: number;
  /** A name of `FAULTS`. */
  readonly fault: string;
}

const COMMANDS: Readonly<Record<Phase, readonly string[]>> = {
  create: ["up", "--yes", "--skip-preview"],
  update: ["up", "--yes", "--skip-preview"],
  refresh: ["refresh", "--yes", "--skip-preview"],
  destroy: ["destroy", "--yes", "--skip-preview"],
};

interface Subject {
  readonly world: World;
  readonly proxy: FaultProxy;
  /** Somebody else's workspace of the same account, as it was. */
  readonly foreign: string;
}

/** Calls of a phase without a fault, in their order. */
export async function recordCalls(host: Host, phase: Phase): Promise<string[]> {
  const { world, proxy } = await createSubject(host, phase);
  proxy.takeCalls();
  await succeed(world.stack, ...COMMANDS[phase]);
  return proxy.takeCalls();
}

/**
 * Runs a phase in which one call meets a fault, then the same without it, and expects what must never break: the second run
 * ends in order, each object exists once, what is somebody else's is as it was, and a third run has nothing to do.
 *
 * @returns whether the run made that call at all
 */
export async function runCell({ host, phase, call, ordinal, fault }: Cell): Promise<boolean> {
  const subject = await createSubject(host, phase);
  const { world, proxy } = subject;
  const meet = FAULTS[fault];
  if (meet === undefined) throw new Error(`there is no fault "${fault}"`);
  const run = world.stack.begin(...COMMANDS[phase]);
  proxy.onKill = (program) => {
    const pids = program === "engine" ? [run.pid] : listDescendants(run.pid, COMMAND_LINES[host][program]);
    if (program === "engine") orphans.push(...listDescendants(run.pid));
    endAll(pids);
  };
  const orphans: number[] = [];
  proxy.arm({ name: call, ordinal }, meet);
  const first = await run.done;
  endAll(orphans);
  const wasMet = proxy.disarm();
  expectNoSecret(first);
  await recover(world);
  const second = await world.stack.pulumi(...COMMANDS[phase]);
  expect(second.code, `the run after it failed:\n${second.output}\nthe run with the fault:\n${first.output}`).toBe(0);
  expectNoSecret(second);
  await expectSettled(subject, phase);
  return wasMet;
}

/** The recipe of docs/pipeline.md for a run that was killed; after any other fault, the next run is enough. */
async function recover({ stack }: World): Promise<void> {
  const { code } = await stack.pulumi("cancel", "--yes");
  if (code !== 0) return; // no lock was left
  if ((await stack.state()).pending.length > 0) await succeed(stack, "refresh", "--yes", "--clear-pending-creates");
}

/** A project before a phase. */
async function createSubject(host: Host, phase: Phase): Promise<Subject> {
  const world = await createProject(host, "first");
  const proxy = await startFaultProxy(world.emulator.url);
  redirect(world, proxy.url);
  const { sid } = await world.post("/v1/Workspaces", { FriendlyName: "Somebody else's" });
  for (const collection of ["TaskQueues", "Activities"])
    await world.post(`/v1/Workspaces/${sid}/${collection}`, { FriendlyName: "Theirs" });
  if (phase !== "create") await world.stack.up();
  if (phase === "update") world.stack.write(toFiles(host, "second"));
  if (phase === "refresh") await changeOutside(world);
  return { world, proxy, foreign: await describeForeign(world) };
}

/** A change in the Console. */
async function changeOutside(world: World): Promise<void> {
  const path = await findWorkspace(world);
  const queues = await list(world, `${path}/TaskQueues`, "task_queues");
  const english = queues.find((queue) => queue.friendly_name === "English");
  await world.post(`${path}/TaskQueues/${english?.sid}`, { MaxReservedWorkers: "5" });
}

async function expectSettled({ world, foreign }: Subject, phase: Phase): Promise<void> {
  expect(await describeForeign(world)).toBe(foreign);
  const { text, resources, pending } = await world.stack.state();
  expect(text).not.toContain(account.token);
  expect(pending).toEqual([]);
  if (phase === "destroy") {
    expect(resources.filter(({ id }) => id !== undefined)).toEqual([]);
    expect(await findWorkspace(world)).toBe("");
    return;
  }
  // the change of the Console was found, and is repaired
  if (phase === "refresh") await world.stack.up();
  const version: Version = phase === "update" ? "second" : "first";
  await expectNames(world, version);
  world.requests();
  const third = await world.stack.up("--refresh", "--expect-no-changes");
  expectNoSecret(third);
  expect(takeWrites(world)).toEqual([]);
}

async function expectNames(world: World, version: Version): Promise<void> {
  const path = await findWorkspace(world);
  for (const [collection, names] of Object.entries(NAMES[version])) {
    const key = collection === "TaskQueues" ? "task_queues" : collection.toLowerCase();
    const live = await list(world, `${path}/${collection}`, key);
    expect(live.map((one) => one.friendly_name).sort(), collection).toEqual(names);
  }
}

async function list(world: World, path: string, key: string): Promise<Wire[]> {
  return (await world.get(`${path}?PageSize=1000`))[key] as Wire[];
}

/** The path of the workspace of the stack; empty if there is none. */
async function findWorkspace(world: World): Promise<string> {
  const all = await list(world, "/v1/Workspaces", "workspaces");
  const own = all.filter((workspace) => workspace.friendly_name === "Contact Center");
  expect(own.length).toBeLessThan(2);
  return own[0] === undefined ? "" : `/v1/Workspaces/${own[0].sid}`;
}

async function describeForeign(world: World): Promise<string> {
  const all = await list(world, "/v1/Workspaces", "workspaces");
  const theirs = all.filter((workspace) => workspace.friendly_name !== "Contact Center");
  const path = `/v1/Workspaces/${theirs[0]?.sid}`;
  const queues = await list(world, `${path}/TaskQueues`, "task_queues");
  const activities = await list(world, `${path}/Activities`, "activities");
  return JSON.stringify({ theirs, queues, activities });
}

function expectNoSecret({ output }: Result): void {
  expect(output).not.toContain(account.token);
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
}
