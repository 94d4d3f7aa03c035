import type { ChangedRouting, Line } from "../content/index.js";
/** How much of an entry is shown. */
export type Form = "short" | "full";
/** One unit of a report that is shown whole, shortened, or left out and counted. */
export type Entry = {
    readonly type: "object";
    readonly noun: string;
    readonly name: string;
    /** `changes`, `is deleted`. */
    readonly verb: string;
    readonly remark: string;
    readonly lines: readonly Line[];
}
/** Plain text, without markup. */
 | {
    readonly type: "line";
    readonly text: string;
} | {
    readonly type: "table";
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
}
/** Facts, and a command to copy. */
 | {
    readonly type: "command";
    readonly facts: readonly string[];
    readonly command: string | undefined;
} | {
    readonly type: "diagram";
    readonly routing: readonly ChangedRouting[];
};
/** A part of a report with a title. */
export interface Section {
    readonly title: string;
    /** Nouns of the entries, for the count of those that are left out. */
    readonly noun: readonly [string, string];
    /** Whether readers open it by themselves. */
    readonly isFolded?: boolean;
    /** When its entries get their place, shortened and in full; lower numbers come first. */
    readonly ranks: readonly [number, number];
    readonly entries: readonly Entry[];
}
/** A report as a page, for every format: the verdict, then sections. */
export interface Page {
    readonly title: string;
    readonly status: "unchanged" | "changes" | "failed";
    readonly verdict: string;
    /** Identifies the report of this stack, for tools that replace an earlier one. */
    readonly mark: string;
    readonly sections: readonly Section[];
}
