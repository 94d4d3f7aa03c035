import type { Findings } from "../report/findings.js";
import type { SourceFile } from "./find-files.js";
/** Texts that replace the contents of files, by path: changes that an editor or a fix has not written yet. */
export type Texts = ReadonlyMap<string, string>;
/** Reads the text of a file without its byte order mark; undefined, with a finding, if that fails. */
export declare function readText(file: SourceFile, sources: Map<string, string>, findings: Findings, texts?: Texts): string | undefined;
