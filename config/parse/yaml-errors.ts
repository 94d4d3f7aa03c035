import { type Document, isMap, isScalar, isSeq, type Node, type ParsedNode, visit, type YAMLError } from "yaml";
import type { ParamsOf } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";
import { createLineIndex, type LineIndex } from "../report/line-index.js";
import { quote } from "../report/wording.js";
import { isKey } from "../schema/key-homes.js";
import { suggestQuotes } from "./quoting.js";

/** Replacements for messages of the parser that require knowledge of YAML's grammar; others are shown as they are. */
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Unexpected scalar at node end/, "the value has ended, but more text follows"],
  [/^Unexpected flow-map-start at node end/, 'the value has ended before this "{"'],
  [/^Unexpected flow-(map|seq)-end token in YAML stream/, "a closing bracket without its opening one"],
  [/^Nested mappings are not allowed in compact mappings/, 'a second ": " in one value'],
  [/^Implicit keys need to be on a single line/, "this is read as a key that continues over several lines"],
  [/^Implicit map keys need to be followed by map values/, 'this key has no ":" with a value after it'],
  [/^Tabs are not allowed as indentation/, "indented with a tab: YAML accepts only spaces there"],
  [
    /^All mapping items must start at the same column/,
    "this key does not line up with the keys of its map: check the indentation",
  ],
  [/^Missing closing (["'])quote/, "the text that begins here is never closed: a $1 is missing"],
  [/^Flow (?:map|sequence) .*end with a (.)/, "this is never closed, or not indented enough: a $1 is missing"],
  [
    /^Unresolved tag: (.*)/,
    'unknown tag "$1": tags are not used here, quote the text if it begins with a "!" of its own',
  ],
];

/** Reports the errors of the parser, one per line and without follow-up errors; true if there were any. */
export function reportYamlErrors(
  file: string,
  text: string,
  documents: readonly Document.Parsed<ParsedNode>[],
  findings: Findings,
): boolean {
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  if (errors.length === 0) return false;
  const lines = createLineIndex(text);
  const lastLine = { number: 0 };
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = lines.locate(error.pos[0]);
    if (line === lastLine.number || (lastLine.number > 0 && isEcho(error))) continue;
    lastLine.number = line;
    const [start, end] = isUnclosed(error) ? findOpening(documents, error) : error.pos;
    findings.add("yaml-syntax", describe(error, start, lines), { file, start, end });
  }
  return true;
}

function isUnclosed(error: YAMLError): boolean {
  return /^Missing closing|^Flow (?:map|sequence) .*end with a/.test(error.message);
}

/** The start of the text, list or map whose end is missing; the parser itself names the position where it gave up. */
function findOpening(documents: readonly Document.Parsed<ParsedNode>[], error: YAMLError): [number, number] {
  const isMissing = chooseKind(error.message);
  let opening = error.pos[0];
  for (const document of documents) {
    visit(document, {
      Node(_, node) {
        const range = isMissing(node) ? node.range : undefined;
        if (range && range[0] < error.pos[0] && error.pos[0] <= range[1]) opening = range[0];
      },
    });
  }
  return [opening, opening + 1];
}

function chooseKind(message: string): (node: Node) => boolean {
  if (message.startsWith("Missing")) return (node) => isScalar(node) && node.type?.startsWith("QUOTE") === true;
  if (message.startsWith("Flow map")) return (node) => isMap(node) && node.flow === true;
  return (node) => isSeq(node) && node.flow === true;
}

/** Errors after the first one are usually caused by it. */
function isEcho(error: YAMLError): boolean {
  return /in YAML stream/.test(error.message);
}

function describe(error: YAMLError, start: number, lines: LineIndex): ParamsOf<"yaml-syntax"> {
  const plain = PLAIN_WORDS.find(([pattern]) => pattern.test(error.message));
  const text = plain
    ? error.message.replace(new RegExp(`${plain[0].source}.*`, "s"), plain[1])
    : lowerFirst(error.message);
  const { line, column } = lines.locate(start);
  const pair = findPairWithoutColon(lines.lineText(line));
  if (pair !== undefined) return { text: `a colon is missing: write ${pair}` };
  const quoted = isCurable(error) ? suggestQuotes(lines.lineText(line), column - 1) : undefined;
  return { text, quoted };
}

/** A line that is a key and a value, without the colon between them. */
function findPairWithoutColon(line: string): string | undefined {
  const [, key = "", value] = /^\s*(?:- +)?([A-Za-z_]+)[ \t]+([^\s:#][^:#]*?)\s*$/.exec(line) ?? [];
  return isKey(key) && value !== undefined ? quote(`${key}: ${value}`) : undefined;
}

/** Errors that quotation marks around the value would have avoided. */
function isCurable(error: YAMLError): boolean {
  return ["UNEXPECTED_TOKEN", "BLOCK_AS_IMPLICIT_KEY", "BAD_SCALAR_START", "TAG_RESOLVE_FAILED"].includes(error.code);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
