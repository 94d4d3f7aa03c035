import { stringify } from "yaml";
import { isUnfinished } from "../parse/cut-text.js";
import { isSpecialWord, quoteForYaml, quoteVisibly } from "../parse/quoting.js";
import type { Scalar } from "../tree/tree.js";
import type { ScalarPlace } from "./place.js";

/**
 * Where a scalar is written: each has its own signs that a plain text cannot contain. `commented`: a comment may follow, and must
 * not look like the rest of an expression.
 */
export type Surroundings = "block" | "commented block" | "flow" | "commented flow" | "json";

/**
 * Prints a scalar on one line: plain if every parser reads it as the same value, else in the quotation marks that need
 * no escapes.
 *
 * @param style the style to keep as far as it can hold the value
 */
export function printScalar(value: Scalar, where: Surroundings, style: ScalarPlace["style"] = "plain"): string {
  if (typeof value !== "string" || where === "json") return JSON.stringify(value);
  const isOneLine = !/[\p{C}\u2028\u2029]/u.test(value);
  if (style === "single" && isOneLine) return quoteSingle(value);
  if (style === "double") return quoteVisibly(value);
  const plain = printPlain(value, where);
  if (plain !== undefined) return plain;
  return isOneLine ? quoteForYaml(value) : quoteVisibly(value);
}

function quoteSingle(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function printPlain(value: string, where: Surroundings): string | undefined {
  if (/[\p{C}]/u.test(value) || isSpecialWord(value)) return undefined;
  if (where.startsWith("commented") && isUnfinished(value)) return undefined;
  const options = { lineWidth: 0, blockQuote: false, version: "1.2", schema: "core" } as const;
  const printed = where.endsWith("flow")
    ? stringify([value], { ...options, collectionStyle: "flow" })
        .trim()
        .replace(/^\[ ?|,? ?\]$/g, "")
    : stringify({ k: value }, options).trimEnd().slice("k: ".length);
  return printed === value ? value : undefined;
}

/** The header and the lines of a text in a block; undefined for a text that a block cannot hold exactly. */
export interface PrintedBlock {
  readonly header: string;
  readonly body: string;
}

/**
 * Prints a text as a block scalar.
 *
 * @param sign `|` or `>`; a text of several lines is always `|`
 * @param indent of the lines, in spaces
 */
export function printBlockScalar(
  value: string,
  sign: "|" | ">",
  indent: number,
  eol: string,
): PrintedBlock | undefined {
  const lines = value.split("\n");
  const isEnded = lines.at(-1) === "" && lines.length > 1;
  const body = isEnded ? lines.slice(0, -1) : lines;
  const isExact =
    /^(?:[^\p{C}\u2028\u2029]|\t)*$/u.test(body.join("")) && body.every((line) => line === "" || line.trim() !== "");
  if (!isExact || value === "" || /^[ \n\t]/.test(value) || body.at(-1) === "") return undefined;
  const margin = " ".repeat(indent);
  const printed = body.map((line) => (line === "" ? "" : margin + line) + eol).join("");
  return { header: `${body.length > 1 ? "|" : sign}${isEnded ? "" : "-"}`, body: printed };
}
