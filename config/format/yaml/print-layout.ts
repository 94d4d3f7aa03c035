import type { Shape } from "../key-order.js";
import type { Block, Entry, Trivia, Value } from "./layout.js";
import { createLineWriter, type LineWriter } from "./line-writer.js";
import { isOneLiner, listTexts, printFlow, printKey, shapeOf } from "./print-flow.js";
import { indentLiteral, indentText, moveLines, pad, STEP } from "./print-lines.js";
import { tidyQuotes } from "./print-scalar.js";
import type { Layout } from "./read-layout.js";
import { sortEntries } from "./sort-entries.js";

/** Widest line that a map or a list in brackets makes; a longer one is written over several lines. */
export const WIDTH = 120;

/** Comments about the whole file, or for a tool that expects them at its top. */
const ABOUT_THE_FILE = /^#(?:!|\s*(?:yaml-language-server:|taskrouter-ignore-file\b))/;

/** A comment about its own line or the one below: that line must stay in one piece. */
const ABOUT_A_LINE = /^#\s*taskrouter-ignore\b(?!-file)/;

/** Prints a layout in our order and spacing. */
export function printLayout({ prefix, root }: Layout, shape: Shape): string {
  const out = createLineWriter();
  for (const line of prefix) out.line(line);
  const { header, block } = takeHeader(root);
  printTrivia(header, 0, out);
  printBlock(block, { shape, indent: 0, lead: "" }, out);
  return out.toString();
}

/** Splits off the comments that stay at the top of a file: those that a blank line separates from the first key. */
function takeHeader(root: Block): { header: Trivia; block: Block } {
  const [first, ...others] = root.entries;
  if (first === undefined) return { header: [], block: root };
  const { leading } = first;
  const behind =
    Math.max(
      leading.lastIndexOf(""),
      leading.findLastIndex((line) => ABOUT_THE_FILE.test(line)),
    ) + 1;
  const entries = [{ ...first, leading: leading.slice(behind) }, ...others];
  return { header: leading.slice(0, behind), block: { ...root, entries } };
}

/** The position at which something is printed. */
interface Position {
  readonly shape: Shape;
  readonly indent: number;
  /** Dashes that are already on the first line. */
  readonly lead: string;
}

function printTrivia(trivia: Trivia, indent: number, out: LineWriter): void {
  for (const text of trivia) {
    if (text === "") out.blank();
    else out.line(pad(indent) + text);
  }
}

function printBlock(block: Block, { shape, indent, lead }: Position, out: LineWriter): void {
  const entries = block.kind === "map" ? sortEntries(block.entries, shape) : block.entries;
  printEntries({ ...block, entries }, { shape, indent, lead }, out);
}

function printEntries({ kind, entries, footer }: Block, { shape, indent, lead }: Position, out: LineWriter): void {
  for (const [at, entry] of entries.entries()) {
    if (at > 0 && entry.isSpaced) out.blank();
    // a lead has no room for comments: they were printed above it
    if (at > 0 || lead === "") printTrivia(entry.leading, indent, out);
    const position = { shape, indent, lead: at === 0 && lead !== "" ? lead : pad(indent) };
    if (kind === "map") printMember(entry, position, out);
    else printItem(entry, position, out);
  }
  printTrivia(footer, indent, out);
}

function printMember(entry: Entry, position: Position, out: LineWriter): void {
  const { indent, lead } = position;
  const shape = shapeOf(entry, position.shape);
  const head = [lead + printKey(entry, position.shape).join(""), ...entry.props].join(" ");
  const value = layOut(entry, shape, head.length + 1);
  if (value.kind === "block") {
    out.line(join(head, entry.comment));
    printBlock(value.block, { shape, indent: indent + STEP, lead: "" }, out);
  } else printInline(entry, value, { shape, indent, lead: head }, out);
}

function printItem(entry: Entry, position: Position, out: LineWriter): void {
  const { indent, lead } = position;
  const shape = shapeOf(entry, position.shape);
  const head = [`${lead}-`, ...entry.props].join(" ");
  const value = layOut(entry, shape, head.length + 1);
  if (value.kind !== "block") printInline(entry, value, { shape, indent, lead: head }, out);
  else if (entry.props.length > 0) {
    out.line(join(head, entry.comment));
    printBlock(value.block, { shape, indent: indent + STEP, lead: "" }, out);
  } else printBehindDash(entry, value.block, { shape, indent: indent + STEP, lead: `${head} ` }, out);
}

/** Prints a block that begins on the line of its dash, with comments about that line above it. */
function printBehindDash(entry: Entry, block: Block, position: Position, out: LineWriter): void {
  const { shape, lead } = position;
  const isSorted = block.kind === "map" && !isPinned(entry);
  const entries = isSorted ? sortEntries(block.entries, shape) : block.entries;
  const comments = [...(entry.comment === undefined ? [] : [entry.comment]), ...(entries[0]?.leading ?? [])];
  printTrivia(comments, lead.indexOf("-"), out);
  printEntries({ ...block, entries }, position, out);
}

/** Turns brackets that do not fit on a line into a block. */
function layOut(entry: Entry, shape: Shape, width: number): Value {
  const { value } = entry;
  if (value.kind !== "flow" || value.block === undefined || shape === "raw") return value;
  const { block, source } = value;
  // a line with a comment about it stays in one piece
  const isPinnedToLines = isPinned(entry) || hasPinned(block);
  if (!isOneLiner(block)) return isPinnedToLines ? value : { kind: "block", block };
  if (isPinnedToLines && source.text.includes("\n")) return value;
  const line = printFlow(block, shape);
  const isFitting = isPinnedToLines || block.entries.length === 0 || width + line.length <= WIDTH;
  return isFitting ? { kind: "scalar", source: line } : { kind: "block", block };
}

function isPinned(entry: Entry): boolean {
  return listTexts(entry).some((text) => ABOUT_A_LINE.test(text));
}

function hasPinned({ entries, footer }: Block): boolean {
  const isInside = ({ value }: Entry) => value.kind === "flow" && value.block !== undefined && hasPinned(value.block);
  return footer.some((text) => ABOUT_A_LINE.test(text)) || entries.some((entry) => isPinned(entry) || isInside(entry));
}

type Inline = Exclude<Value, { kind: "block" }>;

function printInline(entry: Entry, value: Inline, { shape, indent, lead }: Position, out: LineWriter): void {
  if (value.kind === "literal") {
    out.line(join(`${lead} ${value.header}`, entry.comment));
    printLiteral(value, indent, out);
  } else printText(entry, value, { shape, indent, lead }, out);
}

type Text = Exclude<Inline, { kind: "literal" }>;

function printText(entry: Entry, value: Text, { shape, indent, lead }: Position, out: LineWriter): void {
  const [first = "", ...rest] = listLines(value, shape, indent);
  const head = first === "" ? lead : `${lead} ${first}`;
  const lines = [head, ...rest];
  for (const [at, line] of lines.entries()) out.line(at === lines.length - 1 ? join(line, entry.comment) : line);
}

function printLiteral(value: Extract<Value, { kind: "literal" }>, indent: number, out: LineWriter): void {
  const lines = indentLiteral(value, indent);
  if (value.header.includes("+")) out.keep(lines);
  else for (const line of lines) out.line(line);
}

function listLines(value: Text, shape: Shape, indent: number): string[] {
  if (value.kind === "none") return [];
  if (value.kind === "flow") return moveLines(value.source, indent);
  if (value.kind === "text") return indentText(value.source, indent);
  return [shape === "raw" ? value.source : tidyQuotes(value.source)];
}

function join(text: string, comment: string | undefined): string {
  return comment === undefined ? text : `${text} ${comment}`;
}
