import { realpathSync } from "node:fs";
import { createView, type FixResult } from "../../../config/index.js";
import { count } from "../../count.js";
import { rewriteFile } from "../../files/rewrite-file.js";
import { showDiff } from "../../files/show-diff.js";
import type { Io } from "../../io.js";

/** Writes the files that fixes change, and reports each fix on standard error. */
export function writeFixes({ files, fixed, result }: FixResult, io: Io): void {
  const { showPath } = createView(result, io.cwd);
  for (const { path, after } of files) rewriteFile(realpathSync(path), after, showPath(path));
  for (const { file, line, column, done, code } of fixed)
    io.err(`fixed ${file}:${line}:${column}: ${done} [${code}]\n`);
}

/** Shows the changes of fixes, and writes nothing. */
export function showFixes({ files, fixed, result }: FixResult, io: Io): void {
  const { showPath } = createView(result, io.cwd);
  for (const { path, before, after } of files) {
    io.out(showDiff(showPath(path), before, after, { isColor: io.isColor, maxLines: Number.POSITIVE_INFINITY }));
  }
  io.err(`${count(fixed.length, "finding")} in ${count(files.length, "file")} would be fixed\n`);
}
