import type { Report } from "../content/index.js";
import type { Page } from "./page.js";
/** Arranges a report as a page. Sections without an entry are left out. */
export declare function toPage(report: Report): Page;
