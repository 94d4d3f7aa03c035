import { join } from "node:path";
import { root } from "../lib/paths.mjs";

// The files that the processes of a run share.

/** Everything that a run writes. */
export const workshop = join(root, ".mutation");
/** The changed sources by their path in the project; every change is off until it is switched on. */
export const changedSources = join(workshop, "sources");
/** Imports all tests, so that one process loads them once. */
export const allTests = join(workshop, "all.test.ts");
/** The changes to try. */
export const plan = join(workshop, "plan.json");
/** One line of JSON when a change is begun, and one when it is done. */
export const progress = join(workshop, "progress.ndjson");
