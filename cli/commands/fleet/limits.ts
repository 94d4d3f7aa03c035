import { availableParallelism, totalmem } from "node:os";
import { type Fleet, keyOfWorkspace, type PlacedStack } from "../../../config/index.js";
import type { FleetCommand, FleetJob } from "../../fleet/job.js";
import type { FleetOptions } from "./options.js";

/** Memory of an engine with its program and its provider, in bytes. *measured*: 470 MB for three workflows */
const MEMORY = 600_000_000;
/** Stacks of one account at the same time: its limits are for everything that runs. */
const PER_ACCOUNT = 2;

const ACCOUNT = "account ";
const WORKSPACE = "workspace ";

/** Makes the job of a stack, which shares its account and its workspace; a workspace is for one stack at a time. */
export function toJob(command: FleetCommand, placed: PlacedStack): FleetJob {
  const { name, folder, stack, accountKey } = placed;
  const workspace = keyOfWorkspace(placed);
  const shares = [
    ...(accountKey === "" ? [] : [`${ACCOUNT}${accountKey}`]),
    ...(workspace === undefined ? [] : [`${WORKSPACE}${workspace}`]),
  ];
  return { name, command, folder, stack, shares };
}

/**
 * Returns how many jobs that share something may run at the same time. An account has the smallest limit that the fleet sets for
 * its SID, or for a name that a stack of it has.
 */
export function createLimits(
  fleet: Fleet,
  placed: readonly PlacedStack[],
  { workersPerAccount }: FleetOptions,
): (key: string) => number {
  const accounts = new Map<string, number>();
  for (const { accountKey, account } of placed) {
    const known = [accounts, fleet.accounts].map((limits) => limits.get(accountKey));
    const limits = [...known, fleet.accounts.get(account ?? "")].filter((limit) => limit !== undefined);
    if (limits.length > 0) accounts.set(accountKey, Math.min(...limits));
  }
  const byDefault = workersPerAccount ?? fleet.workersPerAccount ?? PER_ACCOUNT;
  return (key) => (key.startsWith(WORKSPACE) ? 1 : (accounts.get(key.slice(ACCOUNT.length)) ?? byDefault));
}

/** Stacks at the same time. */
export function countWorkers(fleet: Fleet, { workers }: FleetOptions): number {
  const possible = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY)));
  return workers ?? fleet.workers ?? possible;
}
