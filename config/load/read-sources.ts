import { findFiles, type SourceFile } from "../files/find-files.js";
import { findOverlays } from "../files/find-overlays.js";
import { type LoadedFile, loadTree } from "../files/load-tree.js";
import type { LoadContext } from "./load-context.js";

/** Stage 1: the files, each parsed into a tree. */
export interface Sources {
  readonly files: readonly LoadedFile[];
  /** Overlays of the stack, in the order in which they apply. */
  readonly overlays: readonly LoadedFile[];
  /** False if a file could not be read or parsed: it may declare objects that others name. */
  readonly isComplete: boolean;
}

/** Finds, reads and parses the files and the overlays of a stack. */
export function readSources(paths: readonly string[], stack: string | undefined, context: LoadContext): Sources {
  const { findings } = context;
  const files = loadFiles(findFiles(paths, findings), context);
  const overlays = stack === undefined ? [] : loadFiles(findOverlays(paths, stack, findings), context);
  return { files, overlays, isComplete: !findings.hasErrors };
}

/** Reads and parses files. */
export function loadFiles(
  files: readonly SourceFile[],
  { findings, sources, roots, texts }: LoadContext,
): LoadedFile[] {
  return files.flatMap((file) => {
    roots.set(file.path, file.root);
    return loadTree(file, sources, findings, texts) ?? [];
  });
}
