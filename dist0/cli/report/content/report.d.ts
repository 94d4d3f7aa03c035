import type { ObjectChange } from "../../../model/index.js";
import type { PlannedWrite } from "./list-writes.js";
/** What happens to an object of TaskRouter. */
export type Fate = "create" | "adopt" | "rename" | "import" | "update" | "state" | "replace" | "delete" | "stay";
/** One line about an object: a sign and a text. */
export type Line = Pick<ObjectChange, "sign" | "text">;
/** One object that a plan changes, in words. */
export interface ObjectReport {
    readonly fate: Fate;
    /** `workflow`. */
    readonly noun: string;
    /** Its name in TaskRouter. */
    readonly name: string;
    /** Its name in the program: `<component>-<key>`. */
    readonly resource: string;
    /** Its SID; for an adopted object, that of the live one. */
    readonly sid?: string;
    readonly lines: readonly Line[];
    /** Why it stays, or why it is replaced. */
    readonly reason?: string;
}
/** A finding of the workspace files. */
export interface Finding {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly severity: "error" | "warning" | "note";
    readonly code: string;
    readonly message: string;
}
/** The findings of the files, compared with those of a base. */
export interface Findings {
    /** The name of the base; absent if there is none, and all findings count as old. */
    readonly base?: string;
    readonly fresh: readonly Finding[];
    readonly old: readonly Finding[];
    /** How many the base has that are gone now. */
    readonly fixed: number;
}
/** A target of a filter, for a diagram. */
export interface Edge {
    readonly queue: string;
    readonly label: string;
}
/** A filter that differs before and after. */
export interface ChangedFilter {
    readonly name: string;
    readonly before?: readonly Edge[];
    readonly after?: readonly Edge[];
}
export interface ChangedRouting {
    readonly workflow: string;
    readonly filters: readonly ChangedFilter[];
}
/** The calls of a run that TaskRouter counts together. */
export interface CallCount {
    /** The resource key of TaskRouter's limits: `Workflow-Create`. */
    readonly key: string;
    readonly calls: number;
    /** Requests per second that TaskRouter allows, if that is known. */
    readonly limit?: number;
}
/** The estimated work of an `up`. */
export interface Forecast {
    readonly writes: number;
    readonly reads: number;
    /** Time of the whole run, at 100 ms per call, within `percent` of the limits that are known. */
    readonly seconds: number;
    /** The part of each limit that the run uses, in per cent. */
    readonly percent: number;
    /** Most calls first; without the reads before a delete. */
    readonly keys: readonly CallCount[];
}
/** Everything that a report says. Formats show it, and add nothing. No secret is in it. */
export interface Report {
    /** Of this form. Members can be added; anything else gets the next number. */
    readonly version: 1;
    readonly project: string;
    readonly stack: string;
    readonly status: "unchanged" | "changes" | "failed";
    /** One or two sentences, at most 500 characters. */
    readonly verdict: string;
    readonly counts: Readonly<Record<Fate | "same", number>>;
    readonly objects: readonly ObjectReport[];
    /** Resources of other providers. */
    readonly foreign: readonly {
        readonly change: string;
        readonly type: string;
        readonly name: string;
    }[];
    readonly errors: readonly string[];
    /** Changes that a refresh found: somebody made them outside of this stack. */
    readonly outside: readonly string[];
    /** Warnings and remarks of the preview. */
    readonly notes: readonly string[];
    /** Absent if no workspace files were read. */
    readonly findings?: Findings;
    readonly routing: readonly ChangedRouting[];
    readonly writes: readonly PlannedWrite[];
    readonly forecast: Forecast;
    /** 32 hexadecimal digits; absent if the preview failed. */
    readonly checksum?: string;
    /** Applies exactly this plan; absent if there is nothing to apply. */
    readonly command?: string;
    /** Digests of the single changes, by URN, with which `taskrouter apply --plan` says what differs. */
    readonly covered: Readonly<Record<string, string>>;
}
