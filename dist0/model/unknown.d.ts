/**
 * The engine's placeholder for an input of any type that is not known yet in a preview (`unknownValue` of the SDK's
 * `runtime/rpc`). *observed*
 */
export declare const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** True if a value, or anything inside it, is not known yet. */
export declare function hasUnknown(value: unknown): boolean;
