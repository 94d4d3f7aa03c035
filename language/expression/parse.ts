import { defaultOptions } from "./assumptions.js";
import type { Expression, OrderBy, Reference, TextSpan } from "./ast.js";
import { type ExpressionProblem, MAX_EXPRESSION_LENGTH, ProblemList } from "./expression-problem.js";
import { Parser, type ParserOptions } from "./parser.js";

/** How an expression is read; by default as {@link defaultOptions} says, and without placeholders. */
export type ParseOptions = Partial<ParserOptions>;

/** An expression as read; with a problem, it has no tree. */
export interface Parsed<Tree> {
  readonly ast: Tree | undefined;
  /** In order of position; at most {@link MAX_EXPRESSION_PROBLEMS}. */
  readonly problems: readonly ExpressionProblem[];
  /** Where AND and OR are mixed without parentheses: which one binds tighter is not documented. */
  readonly mixed: readonly TextSpan[];
  /** Members of paths that begin with a digit, such as `24h` in `task.24h`: whether TaskRouter reads them is not known. */
  readonly digitMembers: readonly TextSpan[];
}

/**
 * Reads the expression of a filter, a target or a queue, or a `skip_if`. Accepts any string, and never throws.
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
  if (text.length > MAX_EXPRESSION_LENGTH) return refuse(text);
  const problems = new ProblemList();
  const parser = new Parser(text, problems, { hasPlaceholders: false, ...defaultOptions, ...options });
  const ast = parse(parser);
  const sorted = [...problems.list].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const { mixed, lexer } = parser;
  return { ast: sorted.length === 0 ? ast : undefined, problems: sorted, mixed, digitMembers: lexer.digitMembers };
}

function refuse({ length }: string): Parsed<never> {
  const params = { length, limit: MAX_EXPRESSION_LENGTH };
  const problems: ExpressionProblem[] = [{ code: "too-long", params, span: { start: 0, end: 0 } }];
  return { ast: undefined, problems, mixed: [], digitMembers: [] };
}
