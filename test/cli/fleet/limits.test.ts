import { expect, test } from "vitest";
import { createLimits, toJob } from "../../../cli/commands/fleet/limits.js";
import type { Fleet, PlacedStack } from "../../../config/index.js";

const SPAN = { file: "fleet.yaml", start: 0, end: 0 };

const placed = (name: string, more: Partial<PlacedStack> = {}): PlacedStack => ({
  ...{ name, folder: `/${name}`, stack: "prod", sharesWorkspace: false, labels: {}, span: SPAN },
  ...{ accountKey: "", location: "", workspace: undefined },
  ...more,
});

const fleetOf = (accounts: Readonly<Record<string, number>>, more: Partial<Fleet> = {}): Fleet => ({
  ...{ base: "/", stacks: [], accounts: new Map(Object.entries(accounts)) },
  ...more,
});

/** The limit of everything that a stack shares. */
function limitsOf(stack: PlacedStack, fleet: Fleet, others: readonly PlacedStack[] = [], workersPerAccount?: number) {
  const limitOf = createLimits(fleet, [stack, ...others], { ...(workersPerAccount && { workersPerAccount }) });
  return toJob("up", stack).shares.map(limitOf);
}

test("two stacks of an account run at the same time, unless the file or an option says otherwise", () => {
  const stack = placed("a", { accountKey: "AC1" });
  expect(limitsOf(stack, fleetOf({}))).toEqual([2]);
  expect(limitsOf(stack, fleetOf({}, { workersPerAccount: 5 }))).toEqual([5]);
  expect(limitsOf(stack, fleetOf({}, { workersPerAccount: 5 }), [], 3)).toEqual([3]);
  expect(limitsOf(stack, fleetOf({ AC1: 1 }), [], 3)).toEqual([1]);
});

test("an account has one limit, also if only some of its stacks name it", () => {
  const byName = placed("a", { accountKey: "AC1", account: "emea" });
  const bySid = placed("b", { accountKey: "AC1" });
  expect(toJob("up", byName).shares).toEqual(toJob("up", bySid).shares);
  expect(limitsOf(bySid, fleetOf({ emea: 3 }), [byName])).toEqual([3]);
  expect(limitsOf(bySid, fleetOf({ emea: 3, AC1: 1 }), [byName])).toEqual([1]);
});

test("a workspace is for one stack at a time, and a stack of an unknown account shares nothing", () => {
  const workspace = { id: "Support", isOwned: false };
  expect(limitsOf(placed("a", { accountKey: "AC1", workspace }), fleetOf({}))).toEqual([2, 1]);
  expect(toJob("up", placed("a")).shares).toEqual([]);
});
