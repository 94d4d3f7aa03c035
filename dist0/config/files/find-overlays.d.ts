import type { Findings } from "../report/findings.js";
import type { SourceFile } from "./find-files.js";
/**
 * Finds the overlays of a stack: `overlays/<stack>.yaml` (or `.yml`, `.json`) in each named folder, or next to each
 * named file.
 *
 * @param stack name of the stack; only the last part of `organization/project/stack` counts
 */
export declare function findOverlays(paths: readonly string[], stack: string, findings: Findings): SourceFile[];
/** Finds the overlays of every stack, for callers that work on files and not on a workspace. */
export declare function findAllOverlays(paths: readonly string[], findings: Findings): SourceFile[];
/** A folder itself, and the one of a file: overlays are next to the files that they change. */
export declare function toFolder(path: string): string;
