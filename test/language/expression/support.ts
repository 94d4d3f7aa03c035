import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import type { Scope } from "../../../language/expression/scope.js";
import type {
  Expression,
  ExpressionKind,
  ExpressionOptions,
  Operand,
  Operator,
  OrderBy,
  Parsed,
} from "../../../language/index.js";
import { compileExpression, parseExpression } from "../../../language/index.js";

const CORPUS = join(__dirname, "../../../../shared/corpus/expressions.tsv");

export interface Row {
  readonly kind: string;
  readonly text: string;
}

/** Whether expressions that real teams wrote are at hand. */
export const hasCorpus = existsSync(CORPUS);

export function readRows(): Row[] {
  const lines = readFileSync(CORPUS, "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => {
    const [kind, text] = line.split("\t") as [string, string];
    return { kind, text: text.replaceAll("\\n", "\n").replaceAll("\\t", "\t") };
  });
}

/** The tree of a text that can be read. */
export function treeOf<Tree>({ ast, problems }: Parsed<Tree>): Tree {
  expect(problems).toEqual([]);
  return ast as Tree;
}

/** Reads, compiles and evaluates. */
export function evaluate(
  text: string,
  scope: Scope,
  kind: ExpressionKind = "filter",
  options: Partial<ExpressionOptions> = {},
): boolean {
  return compileExpression(treeOf(parseExpression(text, options)), kind, options)(scope);
}

/** A tree without places. */
export function dropPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropPlaces);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "start" && key !== "end");
  return Object.fromEntries(kept.map(([key, member]) => [key, dropPlaces(member)]));
}

const place = { start: fc.constant(0), end: fc.constant(0) };
const RESERVED = /^(and|or|not|in|has|contains|true|false|null)$/i;
const firstName = fc
  .oneof(
    fc.constantFrom("a", "b", "task", "worker", "__proto__", "constructor", "length", "$x", "größe"),
    fc.stringMatching(/^[A-Za-z_$]\w{0,8}$/),
  )
  .filter((name) => !RESERVED.test(name));
const step = fc.oneof(firstName, fc.constantFrom("in", "and", "length", "constructor", "map"), fc.nat(20));

const reference = fc
  .tuple(firstName, fc.array(step, { maxLength: 3 }))
  .chain(([first, rest]) =>
    fc.record({ type: fc.constant("reference" as const), path: fc.constant([first, ...rest]), ...place }),
  );

const number = fc.oneof(fc.integer().map(String), fc.constantFrom("0800", "1.50", "-3", "0")).chain((text) =>
  fc.record({
    type: fc.constant("number" as const),
    value: fc.constant(Number(text)),
    text: fc.constant(text),
    ...place,
  }),
);

const string = fc
  .oneof(fc.constantFrom("a", "it's", 'say "x"', "\\", "a\nb", "\u0000", "\ud800"), fc.string())
  .filter((value) => !(value.includes('"') && value.includes("'")))
  .chain((value) => fc.record({ type: fc.constant("string" as const), value: fc.constant(value), ...place }));

const literal: fc.Arbitrary<Operand> = fc.oneof(
  string,
  number,
  fc.record({ type: fc.constant("boolean" as const), value: fc.boolean(), ...place }),
  fc.record({ type: fc.constant("null" as const), ...place }),
);

const list: fc.Arbitrary<Operand> = fc.record({
  type: fc.constant("list" as const),
  items: fc.array(fc.oneof(literal, reference), { maxLength: 4 }),
  ...place,
});

export const operand: fc.Arbitrary<Operand> = fc.oneof(reference, literal, list);

export const OPERATORS: readonly Operator[] = [
  ...(["==", "=", "!=", "<", "<=", ">", ">="] as const),
  ...(["HAS", ">-", "IN", "<-", "NOT IN", "CONTAINS"] as const),
];

const comparison: fc.Arbitrary<Expression> = fc.record({
  type: fc.constant("comparison" as const),
  operator: fc.constantFrom(...OPERATORS),
  left: operand,
  right: operand,
  ...place,
});

/** Any tree that can be written; with NOT only where that is accepted. */
export function expressionTree(hasNot = false): fc.Arbitrary<Expression> {
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const logical = fc.record({
      type: fc.constant("logical" as const),
      operator: fc.constantFrom("AND" as const, "OR" as const),
      parts: fc.array(tie("tree"), { minLength: 2, maxLength: 4 }),
      ...place,
    });
    const not = fc.record({ type: fc.constant("not" as const), part: tie("tree"), ...place });
    return { tree: fc.oneof({ maxDepth: 4 }, comparison, comparison, logical, ...(hasNot ? [not] : [])) };
  });
  return tree;
}

export const orderByTree: fc.Arbitrary<OrderBy> = fc.record({
  type: fc.constant("orderBy" as const),
  clauses: fc.array(
    fc.record(
      {
        type: fc.constant("orderClause" as const),
        reference,
        direction: fc.constantFrom("ASC" as const, "DESC" as const),
        ...place,
      },
      { requiredKeys: ["type", "reference", "start", "end"] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  ...place,
}) as fc.Arbitrary<OrderBy>;
