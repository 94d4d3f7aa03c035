import type { Json } from "../../../language/index.js";
/** A setting as the dynamic host passes it: text, and JSON for what is not text. */
export declare function toText(value: Json | undefined): string | undefined;
