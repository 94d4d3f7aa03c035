import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../../language/index.js";
import { MAX_DEPTH, MAX_NODES } from "../limits.js";
import type { Findings } from "../report/findings.js";
import type { Entry, MapNode, Node, ScalarNode } from "../tree/tree.js";
import { mergeKey } from "./merge-key.js";
import { createOffsets } from "./scalar-offsets.js";

/** Shared by the steps of one build. */
interface Build {
  readonly file: string;
  readonly text: string;
  readonly findings: Findings;
  /** Finished nodes by anchor. An alias is the same node again, so using it costs nothing. */
  readonly anchors: Map<string, Node>;
  /** Anchors whose node is unfinished. */
  readonly open: Set<string>;
  /** Size and depth of each node with its aliases written out: computed, never built. */
  readonly measures: Map<Node, Measure>;
  /** Entries that merge keys copied so far. */
  merged: number;
  isTooBig: boolean;
}

interface Measure {
  readonly size: number;
  readonly depth: number;
}

const LEAF: Measure = { size: 1, depth: 1 };

/** Builds our tree of a parsed document; undefined, with a finding, if its aliases make it too big. */
export function buildTree(
  file: string,
  text: string,
  contents: ParsedNode | null,
  findings: Findings,
): Node | undefined {
  const shared = {
    file,
    text,
    findings,
    anchors: new Map(),
    open: new Set<string>(),
    measures: new Map(),
    merged: 0,
    isTooBig: false,
  };
  const tree = contents === null ? createNull(0, shared) : buildNode(contents, shared);
  return shared.isTooBig ? undefined : tree;
}

function buildNode(node: ParsedNode, build: Build): Node {
  if (build.isTooBig) return createNull(node.range[0], build);
  if (isAlias(node)) return buildAlias(node.source, toSpan(node, build), build);
  const { anchor } = node;
  if (anchor !== undefined) build.open.add(anchor);
  const built = isMap(node) ? buildMap(node, build) : isSeq(node) ? buildList(node, build) : buildScalar(node, build);
  if (anchor !== undefined) {
    build.open.delete(anchor);
    build.anchors.set(anchor, built);
  }
  return built;
}

function buildAlias(name: string, span: Span, build: Build): Node {
  const node = build.anchors.get(name);
  if (node !== undefined && !build.open.has(name)) return node;
  const isInside = build.open.has(name);
  build.findings.add("bad-alias", { name, ...(!isInside && { anchors: [...build.anchors.keys()] }) }, span);
  return { ...createNull(span.start, build), isUnresolved: true };
}

function buildList(list: YAMLSeq.Parsed, build: Build): Node {
  const items = list.items.map((item) => buildNode(item as ParsedNode, build));
  return measure({ kind: "list", span: toSpan(list, build), items }, items, build);
}

function buildMap(map: YAMLMap.Parsed, build: Build): Node {
  const entries = new Map<string, Entry>();
  const merged: Node[] = [];
  for (const pair of map.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const entry = buildEntry(pair, build);
    if (entry === undefined) continue;
    if (isMergeKey(pair.key)) merged.push(entry.value);
    else addEntry(entry, entries, build);
  }
  const own: MapNode = { kind: "map", span: toSpan(map, build), entries };
  const node = merged.reduce<MapNode>((target, source) => mergeInto(target, source, build), own);
  return measure(
    node,
    [...node.entries.values()].map((entry) => entry.value),
    build,
  );
}

function mergeInto(target: MapNode, source: Node, build: Build): MapNode {
  if (build.isTooBig) return target;
  const node = mergeKey(target, source, build.findings);
  build.merged += node.entries.size - target.entries.size;
  if (build.merged > MAX_NODES) {
    build.isTooBig = true;
    build.findings.add("too-big", { excess: "merged-values", limit: MAX_NODES }, target.span);
  }
  return node;
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

function buildEntry({ key, value }: Pair<ParsedNode, ParsedNode | null>, build: Build): Entry | undefined {
  const keySpan = toSpan(key, build);
  const name = toKey(key, build);
  const node = value === null ? createNull(keySpan.end, build) : buildNode(value, build);
  if (name === undefined) {
    build.findings.add("bad-key", { isText: false }, keySpan);
    return undefined;
  }
  return { key: name, keySpan, value: node };
}

/** The text of a key. Numbers and the like are kept as written: `007` and `7` are two keys. */
function toKey(key: ParsedNode, build: Build): string | undefined {
  const built = isAlias(key) ? build.anchors.get(key.source) : undefined;
  if (built?.kind === "scalar" && typeof built.value === "string") return built.value;
  if (!isScalar(key)) return undefined;
  if (key.anchor !== undefined) buildNode(key, build);
  return typeof key.value === "string" ? key.value : (key as Scalar.Parsed).source || undefined;
}

function addEntry(entry: Entry, entries: Map<string, Entry>, build: Build): void {
  const first = entries.get(entry.key);
  if (first === undefined) {
    entries.set(entry.key, entry);
    return;
  }
  const related = [{ span: first.keySpan, message: "first here" }];
  build.findings.add("duplicate-key", { key: entry.key, isAcrossFiles: false }, entry.keySpan, { related });
}

function buildScalar(scalar: Scalar.Parsed, build: Build): Node {
  const span = toSpan(scalar, build);
  const value = scalar.value as null | boolean | number | string;
  if (typeof value === "number" && !Number.isFinite(value)) return refuseNumber(scalar, span, build);
  const offsetOf = typeof value === "string" ? createOffsets(build.text, span, value) : undefined;
  return measure({ kind: "scalar", span, value, ...(offsetOf && { offsetOf }) }, [], build);
}

/** JSON has no such number. Continues as an unresolved value, so that one mistake is one finding. */
function refuseNumber(scalar: Scalar.Parsed, span: Span, build: Build): Node {
  build.findings.add("bad-number", { written: scalar.source }, span);
  return measure({ kind: "scalar", span, value: null, isUnresolved: true }, [], build);
}

function createNull(offset: number, build: Build): ScalarNode {
  return measure({ kind: "scalar", span: { file: build.file, start: offset, end: offset }, value: null }, [], build);
}

function toSpan(node: ParsedNode, build: Build): Span {
  const [start, end] = node.range;
  return { file: build.file, start, end };
}

/** Records the size of a node with its aliases written out; the first one over a limit is reported. */
function measure<T extends Node>(node: T, children: readonly Node[], build: Build): T {
  let [size, depth] = [1, 1];
  for (const child of children) {
    const measured = build.measures.get(child) ?? LEAF;
    size += measured.size;
    depth = Math.max(depth, measured.depth + 1);
  }
  build.measures.set(node, { size: Math.min(size, MAX_NODES + 1), depth: Math.min(depth, MAX_DEPTH + 1) });
  if (!build.isTooBig && (size > MAX_NODES || depth > MAX_DEPTH)) {
    build.isTooBig = true;
    const excess =
      size > MAX_NODES
        ? ({ excess: "aliased-values", limit: MAX_NODES } as const)
        : ({ excess: "aliased-depth" } as const);
    build.findings.add("too-big", excess, node.span);
  }
  return node;
}
