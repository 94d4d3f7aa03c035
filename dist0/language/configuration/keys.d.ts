/** TaskRouter's name of each key, by the object that has it. */
export declare const ROUTING_KEYS: {
    readonly filters: "filters";
    readonly defaultFilter: "default_filter";
};
export declare const FILTER_KEYS: Readonly<Record<"expression" | "targets" | "filterFriendlyName", string>>;
export declare const TARGET_KEYS: Readonly<Record<"queue" | "orderBy" | "expression" | "priority" | "timeout" | "skipIf" | "knownWorkerSid" | "knownWorkerFriendlyName", string>>;
/** Keys of ours for members next to `task_routing`, with its position among them, and for JSON without any `task_routing`. */
export declare const SIBLINGS = "=beside";
export declare const WHOLE = "=whole";
type Keys = Readonly<Record<string, string>>;
/** Our name for a member of TaskRouter's JSON. {@link keyToWire} is the exact reverse, for every string. */
export declare function keyFromWire(key: string, keys: Keys): string;
/** TaskRouter's name for a member of ours. */
export declare function keyToWire(key: string, keys: Keys): string;
export {};
