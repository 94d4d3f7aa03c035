import { defaultOptions } from "./assumptions.js";
import type { Expression, OrderBy, Reference, TextSpan } from "./ast.js";
import { createFindings, type ExpressionFinding, type Findings, MAX_EXPRESSION_LENGTH } from "./finding.js";
import { Parser, type ParserOptions } from "./parser.js";

/** How an expression is read; what is absent is as in {@link defaultOptions}, and `hasPlaceholders` is false. */
export type ParseOptions = Partial<ParserOptions>;

/** An expression as read. With a finding there is no tree. */
export interface Parsed<Tree> {
  readonly ast: Tree | undefined;
  /** In order of place; at most {@link MAX_EXPRESSION_FINDINGS}. */
  readonly findings: readonly ExpressionFinding[];
  /** Where AND and OR stand side by side without parentheses: which one binds tighter is not documented. */
  readonly mixed: readonly TextSpan[];
}

/**
 * Reads the expression of a filter, a target or a queue, or a `skip_if`. Takes any string, throws on none.
 *
 * @example parseExpression("tier = 'gold'").ast // { type: "comparison", operator: "=", … }
 */
export function parseExpression(text: string, options: ParseOptions = {}): Parsed<Expression> {
  return read(text, options, (parser) => parser.parseWhole());
}

/** Reads an `order_by`: `worker.level DESC, worker.age ASC`. */
export function parseOrderBy(text: string, options: ParseOptions = {}): Parsed<OrderBy> {
  return read(text, options, (parser) => parser.parseOrderBy());
}

/** Reads a `known_worker_sid` or `known_worker_friendly_name`: `task.agent`. */
export function parseKnownWorker(text: string, options: ParseOptions = {}): Parsed<Reference> {
  return read(text, options, (parser) => parser.parseKnownWorker());
}

function read<Tree>(text: string, options: ParseOptions, parse: (parser: Parser) => Tree | undefined): Parsed<Tree> {
  const findings = createFindings();
  if (text.length > MAX_EXPRESSION_LENGTH) return refuse(text, findings);
  const parser = new Parser(text, findings, { hasPlaceholders: false, ...defaultOptions, ...options });
  const ast = parse(parser);
  const sorted = [...findings.list].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ast: sorted.length === 0 ? ast : undefined, findings: sorted, mixed: parser.mixed };
}

function refuse(text: string, findings: Findings): Parsed<never> {
  const [length, limit] = [text.length, MAX_EXPRESSION_LENGTH].map((number) => number.toLocaleString("en"));
  findings.tooBig(
    { start: 0, end: 0 },
    `the expression has ${length} characters, a whole configuration takes ${limit}`,
  );
  return { ast: undefined, findings: findings.list, mixed: [] };
}
