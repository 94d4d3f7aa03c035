import { realpathSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import type { Span } from "../../language/index.js";
import { errnoOf } from "../files/errno.js";
import type { SourceFile } from "../files/find-files.js";
import { readText, type Texts } from "../files/read-text.js";
import { parseJson } from "../parse/parse-json.js";
import type { Findings } from "../report/findings.js";
import { isInside } from "../report/is-inside.js";
import type { Node } from "../tree/tree.js";

/** Reads the file that `configurationFile` names, relative to the file of the span. */
export type ReadJsonFile = (name: string, span: Span) => Node | undefined;

interface ReadJsonFileOptions {
  /** Root folder of each file by path: nothing outside it is read. */
  readonly roots: Map<string, string>;
  readonly sources: Map<string, string>;
  readonly findings: Findings;
  readonly texts?: Texts | undefined;
}

/** Creates a reader for `configurationFile`. */
export function createReadJsonFile({ roots, sources, findings, texts }: ReadJsonFileOptions): ReadJsonFile {
  return (name, span) => {
    const file = resolveFile(name, span, roots.get(span.file) ?? dirname(span.file), findings);
    if (file !== undefined) roots.set(file.path, file.root);
    const text = file && readText(file, sources, findings, texts);
    return text === undefined || file === undefined
      ? undefined
      : parseJson(text, { file: file.path, offsetOf: (index) => index }, findings);
  };
}

function resolveFile(name: string, span: Span, root: string, findings: Findings): SourceFile | undefined {
  const path = resolve(dirname(span.file), name);
  try {
    const realPath = realpathSync(path);
    if (!isAbsolute(name) && isInside(root, realPath)) return { path, realPath, root, isNamed: true };
    findings.add("bad-path", { fault: "outside", name }, span);
  } catch (error) {
    findings.add("bad-path", { fault: "unreadable", name, errno: errnoOf(error) }, span);
  }
  return undefined;
}
