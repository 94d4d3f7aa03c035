export { createEventCheck, type EventCheck } from "./check-events.js";
export { checkInvariants, type RouterState } from "./check-invariants.js";
export { createRouter } from "./create-router.js";
export type { RoutingEvent, RoutingEventType } from "./event.js";
export { defaultRoutingOptions, type RoutingOptions } from "./options.js";
export type * from "./records.js";
export { Refusal, type RefusalCode } from "./refusal.js";
export type * from "./router.js";
