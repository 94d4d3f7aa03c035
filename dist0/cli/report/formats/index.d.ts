import type { Report } from "../content/index.js";
import type { Target } from "./targets.js";
export { toMarkdown } from "./markdown.js";
export type { Target } from "./targets.js";
export type { TargetName } from "./targets.js";
export { targets } from "./targets.js";
export interface FormatOptions {
    /** The host that shows Markdown. */
    readonly target: Target;
    /** Greatest length of Markdown; default: that of the target. */
    readonly maxLength?: number | undefined;
    /** A digest, as hexadecimal digits. */
    readonly hash: (text: string) => string;
}
export type ReportFormat = "markdown" | "html" | "json" | "gitlab-terraform" | "gitlab-code-quality";
/** The forms of a report, by name. */
export declare const reportFormats: Readonly<Record<ReportFormat, (report: Report, options: FormatOptions) => string>>;
