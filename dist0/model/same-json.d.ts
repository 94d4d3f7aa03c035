import type { Json } from "../language/index.js";
/** True for equal JSON values: the order of members makes no difference (O-82). */
export declare function isSameJson(one: Json | undefined, other: Json | undefined): boolean;
