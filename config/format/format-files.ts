import type { Diagnostic } from "../../language/index.js";
import { findFiles, type SourceFile } from "../files/find-files.js";
import { findAllOverlays } from "../files/find-overlays.js";
import { isJsonFile, loadTree, ROUTING } from "../files/load-tree.js";
import { readSections } from "../merge/merge-files.js";
import { parseText } from "../parse/parse-text.js";
import type { DiagnosticCode } from "../report/finding-codes.js";
import { createFindings, type Finding, type Findings } from "../report/findings.js";
import { sortFindings } from "../report/sort-findings.js";
import { isFileKey, SECTIONS, TELLING_SECTIONS } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
import { formatText } from "./format-text.js";

/** A file before and after formatting. Texts have no byte order mark. */
export interface FormattedFile {
  readonly path: string;
  readonly realPath: string;
  readonly before: string;
  readonly after: string;
}

export interface FormatResult {
  readonly files: readonly FormattedFile[];
  /** The reasons why files were left unchanged. */
  readonly diagnostics: readonly Diagnostic<DiagnosticCode>[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Formats workspace files and raw configurations, including the overlays of every stack. Nothing is written. A file
 * that is unreadable, malformed or has unknown sections is reported; other programs' files in a folder are skipped.
 *
 * @param paths files and folders; a folder is read recursively
 */
export function formatFiles(paths: readonly string[]): FormatResult {
  const findings = createFindings();
  const found = [...findFiles(paths, findings), ...findAllOverlays(paths, findings)];
  const files = [...new Map(found.map((file) => [file.realPath, file])).values()];
  const sources = new Map<string, string>();
  const done = files.map((file) => formatFile(file, sources));
  // warnings about files that a load skips do not matter here
  const errors = findings.list.filter(({ severity }) => severity === "error");
  return {
    files: done.flatMap(({ formatted }) => formatted ?? []),
    diagnostics: sortFindings([...errors, ...done.flatMap(({ diagnostics }) => diagnostics)]),
    sources,
  };
}

interface Done {
  readonly formatted?: FormattedFile;
  readonly diagnostics: readonly Finding[];
}

function formatFile(file: SourceFile, sources: Map<string, string>): Done {
  const findings = createFindings();
  const loaded = loadTree(file, sources, findings);
  const before = sources.get(file.path);
  // other programs' files, and empty ones, are nothing to format
  const told = findings.list.filter(({ code }) => code !== "skipped-file" && code !== "empty-file");
  if (loaded === undefined || before === undefined || findings.hasErrors) return { diagnostics: told };
  const { root, content } = loaded;
  if (content === "workspace" && !isOurs(file, root, findings)) return { diagnostics: findings.list };
  const { path, realPath } = file;
  const after = formatText({ path, text: before, isJson: isJsonFile(path), content }, findings);
  return { formatted: { path, realPath, before, after }, diagnostics: findings.list };
}

/** A folder can contain YAML of other programs. Ours has a section that others do not have, or nothing but sections. */
function isOurs({ isNamed }: SourceFile, root: Node, findings: Findings): boolean {
  const keys = root.kind === "map" ? [...root.entries.keys()] : [];
  const isMeant = keys.some((key) => TELLING_SECTIONS.some((section) => section === key));
  const isOnlySections = keys.length > 0 && keys.every(isFileKey);
  if (isMeant || isOnlySections) readSections(root, findings);
  else if (isNamed) {
    findings.add("not-ours", { sections: SECTIONS }, root.span);
  }
  return (isMeant || isOnlySections) && !findings.hasErrors;
}

/** Formats a text without a file, as {@link formatFiles} does: as JSON if it is JSON, otherwise as YAML. */
export function formatSource(name: string, text: string): FormatResult {
  const findings = createFindings();
  const isJson = parseText(name, text, true, createFindings()) !== undefined;
  const root = parseText(name, text, isJson, findings);
  const result = (files: readonly FormattedFile[]) => {
    return { files, diagnostics: sortFindings(findings.list), sources: new Map([[name, text]]) };
  };
  if (root === undefined || findings.hasErrors) return result([]);
  const content = root.kind === "map" && root.entries.has(ROUTING) ? "routing" : "workspace";
  const file: SourceFile = { path: name, realPath: name, root: name, isNamed: true };
  if (content === "workspace" && !isOurs(file, root, findings)) return result([]);
  const after = formatText({ path: name, text, isJson, content }, findings);
  return result([{ path: name, realPath: name, before: text, after }]);
}
