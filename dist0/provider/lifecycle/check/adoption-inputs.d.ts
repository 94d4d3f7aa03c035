import type { JsonObject } from "../../../language/index.js";
/**
 * The inputs that the preview of an adoption needs in addition: where its unknown SIDs come from, and digests of secrets. They
 * never reach a state, because only a preview has them.
 */
export declare function adoptionInputs(key: string, news: JsonObject): JsonObject;
/** A digest of a secret value, to compare it without knowing it. */
export declare function digest(key: string, value: string): string;
