import type { Span } from "../../language/index.js";
import { escapePlaceholders, findVariable } from "../interpolation/fill-variable.js";
import { fromValue } from "../interpolation/from-value.js";
import { splitTemplate } from "../interpolation/split-template.js";
import { MAX_REPETITIONS } from "../limits.js";
import { isRepeatable, SECTIONS, type Section } from "../tree/sections.js";
import { describeNode, type Entry, type Node } from "../tree/tree.js";
import type { Item } from "./each.js";
import type { Scope } from "./scope.js";
import { findPart, substituteIndexes } from "./substitute.js";
import { substituteTree } from "./substitute-tree.js";

/** Items of a `forEach`; `unresolved` while only a stack can tell; undefined after a finding. */
export type Source = readonly Item[] | "unresolved" | undefined;

/** Sections that `forEach` can go over. */
const SOURCES: readonly Section[] = SECTIONS.filter(isRepeatable);

/** Finds the items that a `forEach` goes over. */
export function readSource({ value: written, keySpan }: Entry, scope: Scope): Source {
  const { findings } = scope.fill;
  const found = findSource(written, scope);
  if (found === undefined || found === "unresolved") return found;
  const items = listItems(found.node);
  if (items === undefined) return refuse(found.node, written.span, scope);
  if (items.length > MAX_REPETITIONS) {
    findings.add("bad-repetition", { fault: "too-many", count: items.length, limit: MAX_REPETITIONS }, written.span);
    return undefined;
  }
  // a stack can have a good reason to leave a list empty
  if (items.length === 0) {
    const severity = written.kind === "scalar" ? "note" : "warning";
    findings.add("empty-repetition", {}, keySpan, { severity });
  }
  return scope.budget.spend(items.length, keySpan) ? items : undefined;
}

type FoundSource = { readonly node: Node } | "unresolved" | undefined;

function findSource(written: Node, scope: Scope): FoundSource {
  if (written.kind !== "scalar") return { node: substituteTree(written, scope) };
  const [part, ...others] = typeof written.value === "string" ? splitTemplate(written.value) : [];
  if (part?.kind !== "placeholder" || others.length > 0) return refuse(written, written.span, scope);
  const { each } = scope;
  const body = each === undefined ? part.body : substituteIndexes(part.body, written.span, each, scope);
  if (body === undefined) return undefined;
  if (body.startsWith("vars.")) return readVariable(body.slice("vars.".length), written.span, scope);
  if (each !== undefined && body.startsWith("each.")) {
    const node = findPart(body, written.span, each, scope);
    return node && (node.kind === "scalar" && node.isUnresolved ? "unresolved" : { node });
  }
  const section = SOURCES.find((name) => name === body);
  if (section === undefined) return refuse(written, written.span, scope);
  const found = scope.findSection(section, written.span);
  return found?.isOpen ? "unresolved" : found;
}

function readVariable(name: string, span: Span, { fill }: Scope): FoundSource {
  const found = findVariable(name, span, "routing", fill);
  if (found === undefined || found === "unresolved") return found;
  return { node: fromValue(found.value, { span, isSecret: false, mapText: escapePlaceholders }) };
}

function listItems(node: Node): readonly Item[] | undefined {
  if (node.kind === "map") {
    return [...node.entries.values()].map(({ key, keySpan, value }) => ({
      key: { kind: "scalar", span: keySpan, value: key },
      value,
      label: key,
    }));
  }
  if (node.kind === "scalar") return undefined;
  return node.items.map((value, at) => {
    const isNamed = value.kind === "scalar" && value.value !== null;
    return { key: isNamed ? value : undefined, value, label: isNamed ? String(value.value) : String(at + 1) };
  });
}

function refuse(found: Node, span: Span, { fill }: Scope): undefined {
  const text = found.kind === "scalar" && typeof found.value === "string" ? found.value : undefined;
  const meant = SOURCES.find((name) => name === text);
  fill.findings.add("bad-repetition", { fault: "source", found: describeNode(found), meant, sections: SOURCES }, span);
  return undefined;
}
