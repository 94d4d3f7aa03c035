import type { DriftReport } from "./report.js";
/** Shows a report as Markdown, for an issue or a comment: the verdict first, then an item per object. */
export declare function showMarkdown(report: DriftReport, now: number): string;
