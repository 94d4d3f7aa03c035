import { Composer, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import { MAX_DEPTH, MAX_NODES } from "../limits.js";
import type { ParamsOf } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
import { buildTree } from "./build-tree.js";
import { reportCutTexts } from "./cut-text.js";
import { reportYamlErrors } from "./yaml-errors.js";

type Token = Parser["stack"][number];

/** Number of lexer pieces per allowed value, including white space and punctuation. */
const LEXEMES_PER_NODE = 10;

/**
 * Parses YAML 1.2 (core schema) with merge keys (`<<`) into a tree. All mistakes of a malformed text are reported, and
 * there is no tree then; an empty text is a tree without a value.
 */
export function parseYaml(file: string, text: string, findings: Findings): Node | undefined {
  const tokens = readTokens(file, text, findings);
  if (tokens === undefined) return undefined;
  const documents = compose(tokens);
  const [first, second] = documents;
  if (first !== undefined) reportCutTexts(file, text, first, findings);
  if (reportYamlErrors(file, text, documents, findings)) return undefined;
  if (second !== undefined) {
    const [start] = second.contents?.range ?? second.range;
    findings.add("several-documents", {}, { file, start, end: start });
    return undefined;
  }
  return buildTree(file, text, first?.contents ?? null, findings);
}

/** Reads the tokens of a text and counts them, so that excessive input is never built. */
export function readTokens(file: string, text: string, findings: Findings): Token[] | undefined {
  const parser = new Parser();
  const tokens: Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    const excess = findExcess(parser.stack.length, lexemes);
    if (excess !== undefined) {
      findings.add("too-big", excess, { file, start: parser.offset, end: parser.offset });
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

function findExcess(depth: number, lexemes: number): ParamsOf<"too-big"> | undefined {
  // the document itself and a key with its value are on the stack too
  if (depth > MAX_DEPTH + 3) return { excess: "depth", of: "workspace file" };
  if (lexemes <= MAX_NODES * LEXEMES_PER_NODE) return undefined;
  return { excess: "values", limit: MAX_NODES, canSplit: true };
}

function compose(tokens: Token[]): Document.Parsed<ParsedNode>[] {
  const composer = new Composer<ParsedNode>({
    schema: "core",
    version: "1.2",
    resolveKnownTags: false,
    // the tree builder does both: duplicates with both spans and in linear time, merges within the limits
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return [...composer.compose(tokens)];
}
