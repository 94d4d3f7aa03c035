import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
import type { SourceFile } from "./find-files.js";
import type { Texts } from "./read-text.js";
/** The outermost key of a raw configuration. */
export declare const ROUTING = "task_routing";
/** A parsed file, and its kind of content. */
export interface LoadedFile {
    readonly file: SourceFile;
    readonly root: Node;
    /**
     * `workspace`: sections of a workspace. `routing`: the raw JSON of one workflow. `answer`: workflows as Twilio's API
     * returns them.
     */
    readonly content: "workspace" | "routing" | "answer";
}
/** Reads and parses one file; undefined if it is not ours, or (with a finding) if it is malformed. */
export declare function loadTree(file: SourceFile, sources: Map<string, string>, findings: Findings, texts?: Texts): LoadedFile | undefined;
/** Returns whether a file is read as JSON, judging by its name. */
export declare function isJsonFile(path: string): boolean;
