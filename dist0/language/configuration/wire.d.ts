import type { Json, JsonObject } from "../json.js";
import type { Configuration } from "./configuration.js";
import { SIBLINGS, WHOLE } from "./keys.js";
/**
 * Reads TaskRouter's JSON (`{"task_routing": …}`, C-1) into our form. Total and exact: `toWire(fromWire(x))` is `x` for
 * every JSON value, key order included.
 *
 * @example fromWire({ task_routing: { default_filter: { queue: "WQ…" } } }) // { defaultFilter: { queue: "WQ…" } }
 */
export declare function fromWire(raw: Json): Configuration;
/** Writes our form as TaskRouter's JSON. Members keep their order, values their spelling. */
export declare function toWire(configuration: Configuration): Json;
/** The members of `task_routing` in our words, without what is next to it. */
export declare function routingMembers({ [SIBLINGS]: _, [WHOLE]: __, ...members }: Configuration): JsonObject;
/** True for a value made by {@link fromWire}: a user may have written anything under that name. */
export declare function isSiblings(value: Json | undefined): value is [number, JsonObject];
/** A part of a configuration, by whose members TaskRouter's JSON and our form differ. */
export type RoutingPart = "routing" | "filter" | "target";
/** Our name for a member of a part of TaskRouter's JSON. */
export declare function memberFromWire(part: RoutingPart, key: string): string;
/**
 * Reads one part of TaskRouter's JSON into our form.
 *
 * @example partFromWire("target", { queue: "WQ…", order_by: "worker.level" }) // { queue: "WQ…", orderBy: "worker.level" }
 */
export declare function partFromWire(part: RoutingPart, raw: Json): Json;
/** Writes one part of our form as TaskRouter's JSON. */
export declare function partToWire(part: RoutingPart, value: Json): Json;
