import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { compareText, type Span } from "../../language/index.js";
import { MAX_FOLDER_ENTRIES } from "../limits.js";
import type { Findings } from "../report/findings.js";

const GLOB = /[*?[\]{}!]/;

/** Returns whether a text is a pattern, and not a name. */
export function isGlob(text: string): boolean {
  return GLOB.test(text);
}

/** Finds the folders that a glob matches, in a stable order. Hidden folders and `node_modules` are passed over. */
export function matchFolders(glob: string, base: string, span: Span, findings: Findings): string[] {
  const segments = glob
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+$/, "")
    .split("/");
  const plain = segments.slice(0, segments.findIndex(isGlob));
  const rest = segments.slice(plain.length);
  // an absolute path has an empty first segment
  const root = resolve(base, plain.join("/") || (glob.startsWith("/") ? "/" : "."));
  const isMatch = picomatch(rest.join("/"));
  const depth = rest.some((segment) => segment.includes("**")) ? Number.POSITIVE_INFINITY : rest.length;
  const found: string[] = [];
  let seen = 0;
  const search = (folder: string, level: number): void => {
    for (const name of level < depth ? listFolders(folder) : []) {
      seen += 1;
      if (seen > MAX_FOLDER_ENTRIES) return;
      const path = join(folder, name);
      if (isMatch(relative(root, path).split(sep).join("/"))) found.push(path);
      search(path, level + 1);
    }
  };
  search(root, 0);
  if (seen > MAX_FOLDER_ENTRIES) findings.add("too-many-files", { limit: MAX_FOLDER_ENTRIES, of: "entries" }, span);
  return found;
}

function listFolders(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return names.filter((name) => !name.startsWith(".") && name !== "node_modules").sort(compareText);
  } catch {
    // a folder that may not be read holds no project for this user
    return [];
  }
}
