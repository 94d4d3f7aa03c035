import { findFiles, type SourceFile } from "../files/find-files.js";
import { findIncluded } from "../files/find-included.js";
import { findOverlays } from "../files/find-overlays.js";
import { type LoadedFile, loadTree } from "../files/load-tree.js";
import { MAX_DEPTH, MAX_FILES } from "../limits.js";
import { getValue, type ScalarNode } from "../tree/tree.js";
import type { LoadContext } from "./load-context.js";

/** Stage 1: the files, each parsed into a tree. */
export interface Sources {
  readonly files: readonly LoadedFile[];
  /** Overlays of the stack, in the order in which they apply. */
  readonly overlays: readonly LoadedFile[];
  /** False if a file could not be read or parsed: it may declare objects that others name. */
  readonly isComplete: boolean;
}

/** Files that are not written or removed yet, by absolute path; the texts are among those of the load. */
export interface FileChanges {
  readonly added: readonly SourceFile[];
  readonly removed: ReadonlySet<string>;
}

/** Finds, reads and parses the files and the overlays of a stack, and the files that they include. */
export function readSources(
  paths: readonly string[],
  stack: string | undefined,
  context: LoadContext,
  { added, removed }: FileChanges = { added: [], removed: new Set() },
): Sources {
  const { findings } = context;
  const read = new Set<string>();
  const found = findFiles(paths, findings).filter(({ path }) => !removed.has(path));
  const files = loadFiles([...found, ...added], read, context);
  // the files that an overlay includes apply before it
  const overlays = stack === undefined ? [] : loadFiles(findOverlays(paths, stack, findings), read, context);
  return { files, overlays, isComplete: !findings.hasErrors };
}

/** A file that is being read: those that it includes are read while it waits. */
interface Open {
  readonly file: SourceFile;
  /** Where another file includes it. */
  readonly node?: ScalarNode;
}

/** Loads files, each once and after those that it includes. */
export function loadFiles(found: readonly SourceFile[], read: Set<string>, context: LoadContext): LoadedFile[] {
  const { findings, sources, roots, texts } = context;
  const open: Open[] = [];
  const load = (next: Open): LoadedFile[] => {
    const { file } = next;
    if (open.some((other) => other.file.realPath === file.realPath)) return refuseCycle([...open, next], context);
    if (read.has(file.realPath)) return [];
    if (open.length === MAX_DEPTH || read.size === MAX_FILES) return refuseMany(next, open.length, context);
    read.add(file.realPath);
    roots.set(file.path, file.root);
    const loaded = loadTree(file, sources, findings, texts);
    const include = loaded?.content === "workspace" ? getValue(loaded.root, "include") : undefined;
    if (loaded === undefined) return [];
    if (include === undefined) return [loaded];
    open.push(next);
    const included = findIncluded(file, include, findings).flatMap(load);
    open.pop();
    return [...included, loaded];
  };
  return found.flatMap((file) => load({ file }));
}

function refuseCycle(chain: readonly Open[], { findings }: LoadContext): [] {
  const last = chain.at(-1);
  const first = chain.findIndex(({ file }) => file.realPath === last?.file.realPath);
  const names = chain.slice(first).map(({ file }) => file.path);
  if (last?.node !== undefined) findings.add("include-cycle", { cycle: names }, last.node.span);
  return [];
}

function refuseMany({ node }: Open, depth: number, { findings }: LoadContext): [] {
  if (node === undefined) return [];
  if (depth === MAX_DEPTH) findings.add("too-big", { excess: "include-depth" }, node.span);
  else findings.add("too-many-files", { limit: MAX_FILES, of: "files" }, node.span);
  return [];
}
