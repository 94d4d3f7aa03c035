import type { PlannedResource } from "./planned.js";
/**
 * Puts each resource after those that it refers to, and otherwise keeps the order. The checks of the files have refused
 * circles.
 */
export declare function orderResources(resources: readonly PlannedResource[]): PlannedResource[];
