import type { FleetReport } from "./fleet-report.js";
import type { Outcome } from "./job.js";
/** How an outcome is shown before the name of a stack. */
export declare const MARKS: Readonly<Record<Outcome, {
    readonly mark: string;
    readonly color: "red" | "yellow" | "green";
}>>;
/** Shows a report for people: the verdict, then every stack that needs a look; unchanged ones are only counted. */
export declare function showFleetText(report: FleetReport, isColor: boolean): string;
