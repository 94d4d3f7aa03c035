import { Scalar } from "yaml";
import type { Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { quoteForYaml } from "./quoting.js";

/** Text that cannot end here: an operator, a comma or an opening bracket that waits for more. */
const UNFINISHED = /(?:==|!=|<=|>=|[=<>,([]|\b(?:AND|OR|IN|HAS|CONTAINS|NOT))\s*$/i;

/**
 * Finds plain text that YAML cut at ` #`, where the rest is seen to be missing: an open quotation mark or bracket, or an
 * operator without its right side. Elsewhere a comment is a comment.
 */
export function reportCutText(scalar: Scalar.Parsed, span: Span, text: string, findings: Findings): void {
  if (scalar.type !== Scalar.PLAIN) return;
  const rest = /^[ \t]+#.*/.exec(text.slice(span.end, span.end + 2_000))?.[0].trimEnd();
  if (rest === undefined || !isUnfinished(scalar.source)) return;
  const whole = quoteForYaml(text.slice(span.start, span.end) + rest);
  const message = `YAML takes everything behind " #" for a comment, so this text ends too soon: quote it whole, ${whole}`;
  findings.error("cut-by-comment", span, message);
}

function isUnfinished(text: string): boolean {
  const bare = text.replace(/'[^']*'|"[^"]*"/g, "");
  if (/["']/.test(bare) || UNFINISHED.test(text)) return true;
  return count(bare, /[([]/g) > count(bare, /[)\]]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
