export type { CoveredChange } from "./checksum-text.js";
export { checksumText, listCovered } from "./checksum-text.js";
export type { Change, Notice, Plan, PlannedChange } from "./plan.js";
export { readEvents } from "./read-events.js";
export { readPlan } from "./read-plan.js";
