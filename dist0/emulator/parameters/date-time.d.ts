import type { Reader } from "./parameter.js";
/** A date and time as milliseconds since 1970. */
export declare const dateTime: Reader<number>;
