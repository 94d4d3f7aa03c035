import type { Report } from "../content/index.js";
import { toPage } from "../page/index.js";
import { toGitlabCodeQuality } from "./gitlab-code-quality.js";
import { toGitlabTerraform } from "./gitlab-terraform.js";
import { toHtml } from "./html.js";
import { toJson } from "./json.js";
import { toMarkdown } from "./markdown.js";
import type { Target } from "./targets.js";

export { toMarkdown } from "./markdown.js";
export type { Target } from "./targets.js";
export { type TargetName, targets } from "./targets.js";

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
export const reportFormats: Readonly<Record<ReportFormat, (report: Report, options: FormatOptions) => string>> = {
  markdown: (report, { target, maxLength }) => toMarkdown(toPage(report), target, maxLength),
  html: (report) => toHtml(toPage(report)),
  json: (report) => toJson(report),
  "gitlab-terraform": (report) => toGitlabTerraform(report),
  "gitlab-code-quality": (report, { hash }) => toGitlabCodeQuality(report, hash),
};
