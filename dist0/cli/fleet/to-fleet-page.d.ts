import type { Page } from "../report/index.js";
import type { FleetReport } from "./fleet-report.js";
/** Arranges a report as a page, whose formats are those of `taskrouter report`: Markdown that fits where it is shown. */
export declare function toFleetPage(report: FleetReport): Page;
