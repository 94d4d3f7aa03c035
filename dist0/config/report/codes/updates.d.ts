import type { Json } from "../../../language/index.js";
/** Why an update leaves a value. */
export type LeftReason = "anchor" | "expression" | "invalid" | "layout" | "overlay" | "raw-file" | "repetition" | "secret" | "secret-url" | "variable";
/** Findings of `taskrouter export --update`. */
export declare const updateCodes: {
    readonly "not-updated": {
        readonly severity: "warning";
        readonly what: "a value that differs live, and that `taskrouter export --update` leaves to you, because it is not written in one place of its own";
        readonly cure: "change the variable, expression, anchor, overlay or repetition that the message names, or write the value here";
        readonly message: (params: LeftParams) => string;
    };
};
export interface LeftParams {
    readonly what: string;
    readonly reason: LeftReason;
    readonly declared: Json | undefined;
    readonly live: Json | undefined;
    readonly isHidden?: boolean;
    readonly isGone?: boolean;
    readonly problem?: string | undefined;
}
