import type { Span } from "../../language/index.js";
import type { LoadedFile } from "../files/load-tree.js";
import type { Path } from "../tree/find-node.js";
import { isGenerator } from "../tree/generator.js";
import { listEntries, type Node } from "../tree/tree.js";

/** A value as it is written in a file, before anything is merged or filled in. */
export interface Written {
  readonly node: Node;
  readonly path: Path;
  readonly file: string;
  readonly content: LoadedFile["content"];
  readonly isOverlay: boolean;
  /** In how many places its file has it: more than one through aliases and merge keys. */
  uses: number;
  /** The repetition (`forEach`) or the condition that contains it. */
  readonly generator: Span | undefined;
}

/** Finds the written value of a node of the merged workspace. */
export interface WrittenIndex {
  find(node: Node): Written | undefined;
  /** The text that contains a node which no file has by itself: JSON inside of a text. */
  findHolder(node: Node): Written | undefined;
  /** Adds a JSON file that another file names. */
  addFile(file: string, root: Node): void;
  /** Indexes a value inside of a text, for the nodes of another tree of the same structure. */
  link(inner: Node, filled: Node, name: string, holder: Written): void;
  /** The object as the files declare it, without overlays; undefined if a repetition or TaskRouter's own JSON does. */
  findObject(section: string, key: string): Written | undefined;
  /**
   * True if other places of the file use the value at a path, or one inside of it; false at an alias.
   *
   * @param uses of the value that contains it; default: 1
   */
  isShared(path: Path, node: Node, uses?: number): boolean;
}

/** Indexes every value of the files by its span, which merging and filling in keep. */
export function createWrittenIndex(files: readonly LoadedFile[], overlays: readonly LoadedFile[]): WrittenIndex {
  const byId = new Map<string, Written>();
  const addFile = (isOverlay: boolean) => (file: LoadedFile) => {
    const base = { file: file.file.path, content: file.content, isOverlay };
    add(file.root, [], undefined, base, byId);
  };
  const linked = new WeakMap<Node, Written>();
  files.forEach(addFile(false));
  overlays.forEach(addFile(true));
  return {
    find: (node) => linked.get(node) ?? byId.get(idOf(node)),
    findHolder: (node) => [...byId.values()].find((written) => isHolder(written.node, node)),
    addFile: (file, root) => add(root, [], undefined, { file, content: "routing", isOverlay: false }, byId),
    findObject: (section, key) =>
      [...byId.values()].find(
        ({ path, isOverlay, content, node }) =>
          path.length === 2 &&
          path[0] === section &&
          path[1] === key &&
          !isOverlay &&
          content === "workspace" &&
          node.kind !== "list",
      ),
    link(inner, filled, name, { isOverlay, generator }) {
      const own = new Map<string, Written>();
      add(inner, [], generator, { file: name, content: "routing", isOverlay }, own);
      for (const [id, written] of own) byId.set(id, written);
      linkNodes(inner, filled, (raw) => own.get(idOf(raw)), linked);
    },
    isShared: (path, node, uses = 1) => isShared(path, node, uses, byId),
  };
}

function isShared(path: Path, node: Node, uses: number, byId: ReadonlyMap<string, Written>): boolean {
  const written = byId.get(idOf(node));
  // the first place of a value is that of its anchor
  if (written?.path.join("\0") !== path.join("\0")) return false;
  return (
    written.uses > uses || listChildren(node).some(([step, child]) => isShared([...path, step], child, uses, byId))
  );
}

function listChildren(node: Node): (readonly [step: string | number, child: Node])[] {
  if (node.kind === "list") return [...node.items.entries()];
  return listEntries(node).map(({ key, value }) => [key, value]);
}

type Base = Pick<Written, "file" | "content" | "isOverlay">;

function add(node: Node, path: Path, generator: Span | undefined, base: Base, byId: Map<string, Written>): void {
  const id = idOf(node);
  const known = byId.get(id);
  if (known === undefined) byId.set(id, { ...base, node, path, generator, uses: 1 });
  else known.uses += 1;
  const inside = isGenerator(node) ? node.span : generator;
  for (const [step, child] of listChildren(node)) add(child, [...path, step], inside, base, byId);
}

function isHolder(holder: Node, { span }: Node): boolean {
  const { file, start, end } = holder.span;
  return holder.kind === "scalar" && file === span.file && start <= span.start && span.end <= end;
}

function linkNodes(
  raw: Node,
  filled: Node,
  find: (raw: Node) => Written | undefined,
  linked: WeakMap<Node, Written>,
): void {
  const written = find(raw);
  if (written !== undefined) linked.set(filled, written);
  if (raw.kind === "list" && filled.kind === "list")
    for (const [at, item] of filled.items.entries()) {
      const inner = raw.items[at];
      if (inner !== undefined) linkNodes(inner, item, find, linked);
    }
  if (raw.kind !== "map" || filled.kind !== "map") return;
  for (const { key, value } of filled.entries.values()) {
    const inner = raw.entries.get(key)?.value;
    if (inner !== undefined) linkNodes(inner, value, find, linked);
  }
}

function idOf({ kind, span: { file, start, end } }: Node): string {
  return `${kind} ${start} ${end} ${file}`;
}
