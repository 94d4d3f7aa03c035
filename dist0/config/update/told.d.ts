import type { Json, Span } from "../../language/index.js";
import type { LeftReason } from "../report/codes/updates.js";
import type { Findings } from "../report/findings.js";
/** A live value that the files keep from changing. */
export interface Told {
    /** The path in the words of the files: `taskReservationTimeout`, `filters[0].targets`. */
    readonly what: string;
    readonly reason: LeftReason;
    readonly span: Span;
    readonly declared: Json | undefined;
    readonly live: Json | undefined;
    /** A URL or a secret: neither value is shown. */
    readonly isHidden?: boolean;
    /** The error that the files would have. */
    readonly problem?: string | undefined;
    /** The object does not exist any more. */
    readonly isGone?: boolean;
}
/** Reports values that an update left, each as a finding. */
export declare function reportTold(told: readonly Told[], findings: Findings): void;
