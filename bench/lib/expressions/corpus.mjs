import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";

/** The folder of real configurations, which may be missing. */
export const corpus = join(root, "..", "shared", "corpus");

/** Kinds of expressions that are true or false; the others are names and orders. @type {Readonly<Record<string, string>>} */
const KINDS = { filter: "filter", default_filter_expression: "filter", target: "target", skip_if: "skip" };

const ESCAPES = new Map([
  ["n", "\n"],
  ["t", "\t"],
]);

/**
 * @typedef {object} Language what the benchmark uses of `language`
 * @property {(text: string) => { ast: any }} parseExpression
 * @property {(ast: any, kind: any) => (scope: any) => boolean} compileExpression
 */
/** @typedef {{ kind: string, text: string, evaluate: (scope: object) => boolean, ast: any }} Row */

/**
 * Compiles every well-formed expression of the corpus.
 *
 * @param {Language} language
 * @returns {Row[]} empty where there is no corpus
 */
export function readRows({ parseExpression, compileExpression }) {
  const file = join(corpus, "expressions.tsv");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").slice(1);
  return lines.flatMap((line) => {
    const [name = "", escaped = ""] = line.split("\t");
    const kind = KINDS[name];
    const text = escaped.replace(/\\([nt\\])/g, (_, sign) => ESCAPES.get(sign) ?? sign);
    const { ast } = kind === undefined ? { ast: undefined } : parseExpression(text);
    if (kind === undefined || ast === undefined) return [];
    return [{ kind, text, ast, evaluate: compileExpression(ast, kind) }];
  });
}

/** Attribute objects from real configurations. @param {"task" | "worker"} who @returns {Record<string, unknown>[]} */
export function readAttributes(who) {
  const lines = readFileSync(join(corpus, `${who}-attributes.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line).attributes);
}
