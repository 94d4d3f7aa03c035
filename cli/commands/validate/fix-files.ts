import { realpathSync } from "node:fs";
import { createView, type FixResult, showSafePath } from "../../../config/index.js";
import { safeLine } from "../../../language/index.js";
import { count } from "../../count.js";
import { rewriteFile } from "../../files/rewrite-file.js";
import { showDiff } from "../../files/show-diff.js";
import type { Io } from "../../io.js";

/** Writes the files that fixes change, and reports each fix on standard error. */
export function writeFixes({ files, fixed, result }: FixResult, io: Io): void {
  const view = createView(result, io.cwd);
  for (const { path, after } of files) rewriteFile(realpathSync(path), after, showSafePath(path, view));
  for (const { file, line, column, done, code } of fixed)
    io.err(`fixed ${safeLine(file)}:${line}:${column}: ${done} [${code}]\n`);
}

/** Shows the changes of fixes, and writes nothing. */
export function showFixes({ files, fixed, result }: FixResult, io: Io): void {
  const view = createView(result, io.cwd);
  for (const { path, before, after } of files) {
    io.out(
      showDiff(showSafePath(path, view), before, after, { isColor: io.isColor, maxLines: Number.POSITIVE_INFINITY }),
    );
  }
  io.err(`${count(fixed.length, "finding")} in ${count(files.length, "file")} would be fixed\n`);
}
