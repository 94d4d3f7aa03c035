import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { compareText } from "../../language/index.js";
import { MAX_FILES, MAX_FOLDER_ENTRIES } from "../limits.js";
import { type Findings, spanOfFile } from "../report/findings.js";
import { isInside } from "../report/is-inside.js";
import { errnoOf } from "./errno.js";

/** A file to read. */
export interface SourceFile {
  /** Absolute path, without resolving symlinks. */
  readonly path: string;
  readonly realPath: string;
  /** Real path of the folder that the user named, or that contains the named file: nothing outside it is read. */
  readonly root: string;
  /** Named by the user, not found in a folder. */
  readonly isNamed: boolean;
}

const EXTENSION = /\.(ya?ml|json)$/i;

/** Returns whether a file has the extension of those that are read. */
export function isReadableName(path: string): boolean {
  return EXTENSION.test(path);
}

/** Pulumi's own project and stack files. */
const PULUMI_FILE = /^Pulumi(\..*)?\.ya?ml$/;

/** Finds the files of the given paths, folders recursively, in a stable order, each file once. */
export function findFiles(paths: readonly string[], findings: Findings): SourceFile[] {
  const search: Search = { findings, files: new Map(), seen: 0 };
  if (paths.length === 0) findings.add("bad-path", { fault: "none-named" }, spanOfFile(""));
  for (const path of paths) searchPath(resolve(path), search);
  return [...search.files.values()];
}

interface Search {
  readonly findings: Findings;
  /** By real path. */
  readonly files: Map<string, SourceFile>;
  /** Number of folder entries visited. */
  seen: number;
}

interface Folder {
  readonly path: string;
  readonly realPath: string;
  readonly root: string;
  /** Real paths of the folders that this search has read, and of the folders that contain this one. */
  readonly read: Set<string>;
  readonly above: ReadonlySet<string>;
}

function searchPath(path: string, search: Search): void {
  try {
    const realPath = realpathSync(path);
    const stat = statSync(realPath);
    if (stat.isDirectory()) searchRoot(path, realPath, search);
    else if (stat.isFile() && EXTENSION.test(path)) {
      addFile({ path, realPath, root: realpathSync(dirname(path)), isNamed: true }, search);
    } else search.findings.add("bad-path", { fault: "other-kind" }, spanOfFile(path));
  } catch (error) {
    search.findings.add("bad-path", { fault: "unreadable", errno: errnoOf(error) }, spanOfFile(path));
  }
}

function searchRoot(path: string, root: string, search: Search): void {
  const before = search.files.size;
  const hadErrors = search.findings.hasErrors;
  readFolder({ path, realPath: root, root, read: new Set([root]), above: new Set([root]) }, search);
  if (search.files.size > before || (!hadErrors && search.findings.hasErrors)) return;
  search.findings.add("empty-folder", {}, spanOfFile(path));
}

function readFolder(folder: Folder, search: Search): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    search.findings.add("unreadable", { errno: errnoOf(error) }, spanOfFile(folder.path));
    return;
  }
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    search.seen += 1;
    if (search.seen === MAX_FOLDER_ENTRIES)
      search.findings.add("too-many-files", { limit: MAX_FOLDER_ENTRIES, of: "entries" }, spanOfFile(folder.path));
    if (search.seen < MAX_FOLDER_ENTRIES && search.files.size < MAX_FILES) readEntry(folder, entry, search);
  }
}

function readEntry(folder: Folder, entry: Dirent, search: Search): void {
  const path = join(folder.path, entry.name);
  if (isPassedOver(entry.name)) return;
  if (entry.isSymbolicLink()) readLink(folder, path, search);
  else if (entry.isDirectory()) enterFolder(folder, path, join(folder.realPath, entry.name), search);
  else if (entry.isFile() && isWorkspaceFileName(entry.name)) {
    addFile({ path, realPath: join(folder.realPath, entry.name), root: folder.root, isNamed: false }, search);
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

function isWorkspaceFileName(name: string): boolean {
  return EXTENSION.test(name) && !PULUMI_FILE.test(name);
}

function readLink(folder: Folder, path: string, search: Search): void {
  try {
    const realPath = realpathSync(path);
    const stat = statSync(realPath);
    const isWanted = stat.isDirectory() || (stat.isFile() && isWorkspaceFileName(basename(path)));
    if (!isWanted) return;
    if (!isInside(folder.root, realPath)) {
      search.findings.add("symlink-outside", { isOverlay: false }, spanOfFile(path));
    } else if (stat.isDirectory()) enterFolder(folder, path, realPath, search);
    else addFile({ path, realPath, root: folder.root, isNamed: false }, search);
  } catch (error) {
    search.findings.add("bad-symlink", { errno: errnoOf(error) }, spanOfFile(path));
  }
}

function enterFolder(folder: Folder, path: string, realPath: string, search: Search): void {
  if (folder.above.has(realPath)) {
    search.findings.add("symlink-loop", {}, spanOfFile(path));
    return;
  }
  if (basename(path) === "overlays") checkOverlayFolder(folder, path, search);
  else if (!folder.read.has(realPath)) {
    folder.read.add(realPath);
    readFolder({ ...folder, path, realPath, above: new Set([...folder.above, realPath]) }, search);
  }
}

/** Only the overlays at the top of the loaded folder are read: others would be ignored silently. */
function checkOverlayFolder(folder: Folder, path: string, search: Search): void {
  if (folder.realPath === folder.root) return;
  search.findings.add("nested-overlays", {}, spanOfFile(path));
}

function addFile(file: SourceFile, search: Search): void {
  const known = search.files.get(file.realPath);
  if (known?.isNamed) return;
  search.files.set(file.realPath, file);
  if (search.files.size === MAX_FILES) {
    search.findings.add("too-many-files", { limit: MAX_FILES - 1, of: "files" }, spanOfFile(file.path));
  }
}
