export {
  defaultRoutingOptions,
  type RoutingAssumptions,
  type RoutingOptions,
  routingAssumptions,
} from "./contract/assumptions.js";
export { availableCapacityPercentage } from "./contract/available-capacity.js";
export type { RoutingEvent, RoutingEventType, TargetChange } from "./contract/event.js";
export type * from "./contract/records.js";
export { Refusal, type RefusalCode } from "./contract/refusal.js";
export type * from "./contract/router.js";
export { createRouter } from "./create-router.js";
