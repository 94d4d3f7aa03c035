/**
 * What an input that is not known yet looks like in a preview, whatever its type: the engine's own sign for it
 * (`unknownValue` of the SDK's `runtime/rpc`). *observed*
 */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** True when a value, or anything inside it, is not known yet. */
export function hasUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}
