import type { Reference } from "../../expression/ast.js";
import {
  type Analysis,
  analyzeExpression,
  type Expression,
  type ExpressionKind,
  type OrderBy,
  type Parsed,
  type ParseOptions,
  parseExpression,
  parseKnownWorker,
  parseOrderBy,
} from "../../expression/index.js";
import type { Path } from "../../path.js";

interface Text<Tree> extends Parsed<Tree> {
  readonly text: string;
}

/** A parsed expression. It has no tree if it is malformed or unresolved. */
export interface ExpressionText extends Text<Expression> {
  readonly kind: ExpressionKind;
  /** Analyzes the tree on the first call; undefined without a tree. */
  readonly analyze: () => Analysis | undefined;
}

/** An expression with its path in the configuration. */
export interface ExpressionSite extends ExpressionText {
  readonly path: Path;
}

export interface OrderBySite extends Text<OrderBy> {
  readonly kind: "orderBy";
  readonly path: Path;
}

/** A `knownWorkerSid` or `knownWorkerFriendlyName`; the last step of the path is the key. */
export interface KnownWorkerSite extends Text<Reference> {
  readonly kind: "knownWorker";
  readonly path: Path;
}

/** A text that TaskRouter parses as one of its expressions. */
export type Site = ExpressionSite | OrderBySite | KnownWorkerSite;

/** Parses the expressions of one workspace, each distinct text once. */
export interface ReadExpression {
  expression(text: string, kind: ExpressionKind): ExpressionText;
  orderBy(text: string): Omit<OrderBySite, "path">;
  knownWorker(text: string): Omit<KnownWorkerSite, "path">;
}

/** Expressions may contain `${activities.lunch.sid}`, which is replaced with a SID later. */
const OPTIONS = { hasPlaceholders: true } as const;

const NOT_KNOWN: Parsed<never> = { ast: undefined, problems: [], mixed: [], digitMembers: [] };

type Parse<Tree> = (text: string, options: ParseOptions) => Parsed<Tree>;

/** @param unknown placeholder of an unresolved text */
export function createReadExpression(unknown?: string): ReadExpression {
  const parse = <Tree>(text: string, read: Parse<Tree>): Text<Tree> => ({
    text,
    // the schema reports empty texts
    ...(text === unknown || text === "" ? NOT_KNOWN : read(text, OPTIONS)),
  });
  const expressionsOf = remember((kind: ExpressionKind) =>
    remember((text: string) => withAnalysis(parse(text, parseExpression), kind)),
  );
  return {
    expression: (text, kind) => expressionsOf(kind)(text),
    orderBy: remember((text: string) => ({ ...parse(text, parseOrderBy), kind: "orderBy" as const })),
    knownWorker: remember((text: string) => ({ ...parse(text, parseKnownWorker), kind: "knownWorker" as const })),
  };
}

function withAnalysis(text: Text<Expression>, kind: ExpressionKind): ExpressionText {
  let analysis: Analysis | undefined;
  const { ast } = text;
  const analyze = () => {
    if (ast !== undefined) analysis ??= analyzeExpression(ast, kind);
    return analysis;
  };
  return { ...text, kind, analyze };
}

/** Calls a function once per argument. */
function remember<Key, Result>(read: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = read(key);
    results.set(key, result);
    return result;
  };
}
