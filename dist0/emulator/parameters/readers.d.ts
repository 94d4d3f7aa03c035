import type { SidPrefix } from "../values/sids.js";
import type { Reader } from "./parameter.js";
export declare const text: Reader<string>;
/**
 * A friendly name of 1 to 64 characters (L-6). Queues and workflows may have longer ones, except in strict mode (L-7).
 */
export declare function friendlyName(lengthIsChecked: "always" | "when strict"): Reader<string>;
/** The unique name of a task channel: letters, digits, `_` and `$`, no digit first (O-76), and hyphens as an option (O-71). */
export declare const channelName: Reader<string>;
/** `true`, `1` and `yes` mean true, any other text means false (H-6). */
export declare const flag: Reader<boolean>;
export declare function integer(minimum: number, maximum: number): Reader<number>;
export declare function oneOf<Values extends readonly string[]>(...values: Values): Reader<Values[number]>;
/**
 * A SID; the refusal of a malformed one names the value (H-13). Digits in either case denote the same object (H-12).
 */
export declare function sid(prefix: SidPrefix): Reader<string>;
/** A SID, or the empty text that clears it and reads as `null`. */
export declare function sidOrNothing(prefix: SidPrefix): Reader<string | null>;
/** An absolute http or https address, or the empty text that clears it (H-14). */
export declare const callbackUrl: Reader<string>;
