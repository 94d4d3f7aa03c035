import { type Document, isPair, isScalar, type ParsedNode, type Scalar, visit } from "yaml";
import { EXPRESSION_KEYS, OPERATOR_SIGN_PATTERN, OPERATOR_WORDS } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { quoteForYaml } from "./quoting.js";

/** Matches a text that cannot end here: after an operator, a comma or an opening bracket. */
const UNFINISHED = new RegExp(
  `(?:${OPERATOR_SIGN_PATTERN}|[,([]|\\b(?:AND|OR|${[...OPERATOR_WORDS].join("|")}))\\s*$`,
  "i",
);

/** Keys whose value is an expression. In other texts an apostrophe is not an open quotation mark. */
const CUT_KEYS: ReadonlySet<string> = new Set([...EXPRESSION_KEYS, "targetWorkers"]);

/**
 * Reports plain expressions that YAML cut at ` #` if the rest is obviously missing: after an open quotation mark or
 * bracket, or an operator without its right side. In all other cases a comment is a comment.
 */
export function reportCutTexts(
  file: string,
  text: string,
  document: Document.Parsed<ParsedNode>,
  findings: Findings,
): void {
  if (!/[ \t]#/.test(text)) return;
  visit(document, {
    Pair(_, { key, value }, path) {
      const isExpression = isScalar(key) && (CUT_KEYS.has(String(key.value)) || isInExpressions(path));
      if (isExpression && isScalar(value) && value.range) reportCutText(file, text, value as Scalar.Parsed, findings);
    },
  });
}

/** Returns whether a path is directly below the top-level `expressions:`. */
function isInExpressions(path: readonly unknown[]): boolean {
  const section = path[2];
  return path.length === 4 && isPair(section) && isScalar(section.key) && section.key.value === "expressions";
}

function reportCutText(file: string, text: string, scalar: Scalar.Parsed, findings: Findings): void {
  if (scalar.type !== "PLAIN") return;
  const [start, end] = scalar.range;
  const rest = /^[ \t]+#.*/.exec(text.slice(end, end + 2_000))?.[0].trimEnd();
  if (rest === undefined || !isUnfinished(scalar.source)) return;
  const quoted = quoteForYaml(text.slice(start, end) + rest);
  findings.add("cut-by-comment", { quoted }, { file, start, end });
}

/** Returns whether an expression obviously continues: a comment after it looks like a part of it. */
export function isUnfinished(text: string): boolean {
  const bare = text.replace(/'[^']*'|"[^"]*"/g, "");
  if (/["']/.test(bare) || UNFINISHED.test(text)) return true;
  return count(bare, /[([]/g) > count(bare, /[)\]]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
