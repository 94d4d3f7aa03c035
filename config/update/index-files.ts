import { isJsonFile } from "../files/load-tree.js";
import { parseText } from "../parse/parse-text.js";
import { createFindings } from "../report/findings.js";
import type { WrittenLoad } from "./load-written.js";
import { createWrittenIndex, type WrittenIndex } from "./raw-index.js";

/** Indexes every value of the files of a load, including JSON files that others name. */
export function indexFiles({ read, result }: WrittenLoad): WrittenIndex {
  const index = createWrittenIndex(read.files, read.overlays);
  const known = new Set([...read.files, ...read.overlays].map(({ file }) => file.path));
  // files that a `configurationFile` names
  for (const [path, text] of result.sources) {
    const root = known.has(path) || !isJsonFile(path) ? undefined : parseText(path, text, true, createFindings());
    if (root !== undefined) index.addFile(path, root);
  }
  return index;
}
