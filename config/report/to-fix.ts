import type { Fix, Span, SpanEdit, ValueEdit } from "../../language/index.js";
import { type FindEntry, findNode } from "../tree/find-node.js";
import type { Node } from "../tree/tree.js";

/** The tree that edits are looked up in. */
export interface FixContext {
  readonly root: Node;
  /** Text of each file: without it, nothing can be fixed. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly find?: FindEntry | undefined;
}

/**
 * Converts the edits of a fix to spans in files; undefined if one of them is uncertain: after an escape, in a folded
 * text, or in a text that was filled in.
 */
export function toFix({ message, edits }: Fix<ValueEdit>, report: FixContext): Fix<SpanEdit> | undefined {
  const found = edits.flatMap((edit) => toSpanEdit(edit, report) ?? []);
  return found.length === edits.length ? { message, edits: found } : undefined;
}

function toSpanEdit(edit: ValueEdit, { root, find, sources }: FixContext): SpanEdit | undefined {
  const { node, span, isExact, key } = findNode(root, edit.path, edit.at === "key", find);
  const source = sources?.get(span.file);
  if (source === undefined || !isExact) return undefined;
  if (edit.at === "key") return replaceText(span, source, key, edit.text);
  if (edit.span !== undefined) return replacePart(edit, node, source);
  const value = node.kind === "scalar" ? String(node.value) : undefined;
  return readSource(span, source).text === value ? { span, text: edit.text } : undefined;
}

/** Replaces a text between its quotation marks. */
export function replaceText(span: Span, source: string, old: string | undefined, text: string): SpanEdit | undefined {
  const found = readSource(span, source);
  return found.text === old ? { span: found.inner, text } : undefined;
}

function replacePart({ span: part, text }: ValueEdit, node: Node, source: string): SpanEdit | undefined {
  if (part === undefined || node.kind !== "scalar" || node.offsetOf === undefined) return undefined;
  const span = { ...node.span, start: node.offsetOf(part.start), end: node.offsetOf(part.end, true) };
  const old = String(node.value).slice(part.start, part.end);
  return source.slice(span.start, span.end) === old ? { span, text } : undefined;
}

/** The text at a span, without the quotation marks around it. */
function readSource(span: Span, source: string): { text: string; inner: Span } {
  const whole = source.slice(span.start, span.end);
  const isQuoted = whole.length > 1 && /^["']/.test(whole) && whole.endsWith(whole.charAt(0));
  const inner = isQuoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
  return { text: source.slice(inner.start, inner.end), inner };
}
