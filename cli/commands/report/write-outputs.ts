import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";

/** Writes each text to its file; the only text without a file to standard output. @throws Failure that names the file */
export function writeOutputs(texts: readonly string[], files: readonly string[], io: Io): void {
  for (const [at, text] of texts.entries()) {
    const file = files[at];
    if (file === undefined) io.data(text);
    else write(resolve(io.cwd, file), text, file);
  }
}

function write(path: string, text: string, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new Failure(`cannot write ${shown}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
