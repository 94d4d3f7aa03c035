export type { RoutingEvent, RoutingEventType } from "./contract/event.js";
export { defaultRoutingOptions, type RoutingOptions } from "./contract/options.js";
export type * from "./contract/records.js";
export { Refusal, type RefusalCode } from "./contract/refusal.js";
export type * from "./contract/router.js";
export { createRouter } from "./create-router.js";
