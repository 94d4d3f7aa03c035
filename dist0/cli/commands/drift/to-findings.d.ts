import type { Located, Reported } from "../../../config/index.js";
import type { DriftReport } from "./report.js";
/** Positions of declared objects, with the texts of the files. */
export interface Locations {
    readonly objects: readonly Located[];
    readonly sources: ReadonlyMap<string, string>;
    /** The file for everything that files do not declare. */
    readonly fallback: string;
}
/** Puts a report into the form of findings, each at the key that declares the object, for the formats of those. */
export declare function toFindings({ objects }: DriftReport, locations: Locations, now: number): Reported;
