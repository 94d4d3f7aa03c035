import type { Node } from "../tree/tree.js";
import { readDeclarations } from "./declaration.js";

/**
 * Returns the declared variables that no text names, as `vars.NAME`.
 *
 * @param texts of all files
 */
export function findUnused(section: Node, texts: Iterable<string>) {
  const unused = new Map(readDeclarations(section));
  for (const text of texts) {
    if (unused.size === 0) break;
    for (const [, name = ""] of text.matchAll(/\bvars\.([\p{L}\p{M}\p{N} _.-]+)/gu))
      for (const declared of unused.keys()) if (isUse(name, declared)) unused.delete(declared);
  }
  return [...unused.values()];
}

/** A condition goes on after the name, and a member follows a dot. */
function isUse(written: string, declared: string): boolean {
  return written.startsWith(declared) && !/^[\p{L}\p{N}_-]/u.test(written.slice(declared.length));
}
