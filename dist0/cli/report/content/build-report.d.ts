import type { Plan } from "../plan/index.js";
import type { KnownLimits } from "./forecast.js";
import type { Findings, Report } from "./report.js";
export interface BuildOptions {
    /** The name of the stack; default: that of the plan. */
    readonly stack?: string | undefined;
    readonly findings?: Findings | undefined;
    /** The checksum of the whole plan, and digests of single changes by URN. */
    readonly checksum: string;
    readonly covered: Readonly<Record<string, string>>;
    /** Options that the command to apply the plan needs in addition. */
    readonly applyOptions?: string;
    /** For the forecast; limits that the preview named are added. Default: 80 % of limits that are not known. */
    readonly limits?: KnownLimits;
}
/** Builds the report of a plan. Texts that come from outside are redacted here, so that no format has to. */
export declare function buildReport(plan: Plan, options: BuildOptions): Report;
