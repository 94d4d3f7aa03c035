import { defaultOptions } from "./assumptions.js";
import type { Expression, OrderBy, Reference, TextSpan } from "./ast.js";
import {
  createProblemList,
  type ExpressionProblem,
  MAX_EXPRESSION_LENGTH,
  type ProblemList,
} from "./expression-problem.js";
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
  const problems = createProblemList();
  if (text.length > MAX_EXPRESSION_LENGTH) return refuse(text, problems);
  const parser = new Parser(text, problems, { hasPlaceholders: false, ...defaultOptions, ...options });
  const ast = parse(parser);
  const sorted = [...problems.list].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ast: sorted.length === 0 ? ast : undefined, problems: sorted, mixed: parser.mixed };
}

function refuse(text: string, problems: ProblemList): Parsed<never> {
  const [length, limit] = [text.length, MAX_EXPRESSION_LENGTH].map((number) => number.toLocaleString("en"));
  problems.tooBig(
    { start: 0, end: 0 },
    `the expression has ${length} characters, and a whole configuration can have ${limit}`,
  );
  return { ast: undefined, problems: problems.list, mixed: [] };
}
