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

/** An expression as read: with a finding, or while it is not known, there is no tree. */
export interface ExpressionText extends Text<Expression> {
  readonly kind: ExpressionKind;
  /** What can be said of it as it stands, worked out when first asked for; undefined without a tree. */
  readonly analyze: () => Analysis | undefined;
}

/** An expression where it stands. */
export interface ExpressionSite extends ExpressionText {
  readonly path: Path;
}

export interface OrderBySite extends Text<OrderBy> {
  readonly kind: "orderBy";
  readonly path: Path;
}

/** A `knownWorkerSid` or `knownWorkerFriendlyName`; the last step of the path tells which. */
export interface KnownWorkerSite extends Text<Reference> {
  readonly kind: "knownWorker";
  readonly path: Path;
}

/** A text that TaskRouter reads as one of its expressions. */
export type Site = ExpressionSite | OrderBySite | KnownWorkerSite;

/** Reads the expressions of one workspace: each text once, however often it stands there. */
export interface ReadExpression {
  expression(text: string, kind: ExpressionKind): ExpressionText;
  orderBy(text: string): Omit<OrderBySite, "path">;
  knownWorker(text: string): Omit<KnownWorkerSite, "path">;
}

/** `${activities.lunch.sid}` and the like stand for a SID that comes later. */
const OPTIONS = { hasPlaceholders: true } as const;

const NOT_KNOWN: Parsed<never> = { ast: undefined, problems: [], mixed: [] };

type Parse<Tree> = (text: string, options: ParseOptions) => Parsed<Tree>;

/** @param unknown stands for a text not known yet */
export function createReadExpression(unknown?: string): ReadExpression {
  const parse = <Tree>(text: string, read: Parse<Tree>): Text<Tree> => ({
    text,
    // that a text must not be empty is said by the schema
    ...(text === unknown || text === "" ? NOT_KNOWN : read(text, OPTIONS)),
  });
  return {
    expression: remember((text, kind: ExpressionKind) => withAnalysis(parse(text, parseExpression), kind)),
    orderBy: remember((text) => ({ ...parse(text, parseOrderBy), kind: "orderBy" as const })),
    knownWorker: remember((text) => ({ ...parse(text, parseKnownWorker), kind: "knownWorker" as const })),
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

function remember<Rest extends string[], Result>(read: (text: string, ...rest: Rest) => Result) {
  const done = new Map<string, Result>();
  return (text: string, ...rest: Rest): Result => {
    const key = [...rest, text].join(" ");
    const result = done.get(key) ?? read(text, ...rest);
    done.set(key, result);
    return result;
  };
}
