import { safeJson } from "../../language/index.js";

/** True for a word that some parsers of YAML, such as those of version 1.1, do not read as text. */
export function isSpecialWord(text: string): boolean {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}

/** Quotes a text as JSON, which YAML reads too, and escapes what an editor would not show. */
export function quoteVisibly(text: string): string {
  return safeJson(JSON.stringify(text)).replace(
    /[\ufeff\ufffe\uffff\u200b-\u200d\u2060\u00ad]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Quotes a text for YAML, in the quotation marks that need no escapes. */
export function quoteForYaml(text: string): string {
  return text.includes('"') || text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * Suggests the key with the quoted form of a value that YAML misread, from the line and the column of the error.
 *
 * @example suggestQuotes("  expression: 'x' IN a", 18) // `expression: "'x' IN a"`
 */
export function suggestQuotes(line: string, column: number): string | undefined {
  const pair = findPair(line, column);
  if (pair === undefined) return undefined;
  const isFlow = /[{[]/.test(line.slice(0, pair.valueStart));
  const rest = line.slice(pair.valueStart).trimEnd();
  const value = isFlow ? takeFlowValue(rest) : rest.replace(/\s+#.*$/, "");
  return value === "" || /^[[{&|>]/.test(value) ? undefined : `${pair.key}: ${quoteForYaml(value)}`;
}

/** The last key before the error, so that the right one of several on a line is shown. */
function findPair(line: string, column: number): { key: string; valueStart: number } | undefined {
  const starts = [...line.matchAll(/(?:^\s*(?:- +)*|[{,]\s*)([\w-]+|"[^"]*"|'[^']*'):[ \t]+/g)].map((match) => ({
    key: match[1] ?? "",
    valueStart: match.index + match[0].length,
  }));
  return starts.filter((start) => start.valueStart <= column).at(-1);
}

/** Ends a value in a flow map at its comma or bracket, except those inside quotes and `${…}`. */
function takeFlowValue(rest: string): string {
  const match = /^(?:\$?\$\{[^}]*\}|"[^"]*"|'[^']*'|\([^)]*\)|\[[^\]]*\]|[^,}\]])*/.exec(rest);
  return (match?.[0] ?? "").trim();
}
