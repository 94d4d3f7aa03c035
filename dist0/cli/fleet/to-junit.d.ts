import type { FleetReport } from "./fleet-report.js";
/**
 * Renders a report as JUnit XML, which CI systems show as tests: a case per stack. A stack that drifted or has errors in its
 * files is a failure, one that could not be processed an error, one that was not started or was canceled is skipped.
 */
export declare function toJunit(report: FleetReport): string;
