export type { RoutingAssumptions, RoutingOptions } from "./contract/assumptions.js";
export { defaultRoutingOptions, routingAssumptions } from "./contract/assumptions.js";
export { availableCapacityPercentage } from "./contract/available-capacity.js";
export type { RoutingEvent, RoutingEventType, TargetChange } from "./contract/event.js";
export * from "./contract/records.js";
export type { RefusalCode } from "./contract/refusal.js";
export { Refusal } from "./contract/refusal.js";
export * from "./contract/router.js";
export { createRouter } from "./create-router.js";
