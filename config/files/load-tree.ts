import { nearest } from "../../language/index.js";
import { parseJson } from "../parse/parse-json.js";
import { parseYaml } from "../parse/parse-yaml.js";
import type { Findings } from "../report/findings.js";
import { isSection, SECTIONS, TELLING_SECTIONS } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
import type { SourceFile } from "./find-files.js";
import { readText, type Texts } from "./read-text.js";

/** The outermost key of a raw configuration. */
export const ROUTING = "task_routing";

/** A parsed file, and its kind of content. */
export interface LoadedFile {
  readonly file: SourceFile;
  readonly root: Node;
  /** `workspace`: sections of a workspace. `routing`: the raw JSON of one workflow. */
  readonly content: "workspace" | "routing";
}

/** Reads and parses one file; undefined if it is not ours, or (with a finding) if it is malformed. */
export function loadTree(
  file: SourceFile,
  sources: Map<string, string>,
  findings: Findings,
  texts?: Texts,
): LoadedFile | undefined {
  const text = readText(file, sources, findings, texts);
  if (text === undefined) return undefined;
  if (!isJsonFile(file.path)) {
    const root = parseYaml(file.path, text, findings);
    return root && { file, root, content: "workspace" };
  }
  const isMeant = file.isNamed || looksLikeRouting(text);
  if (!isMeant && !looksLikeOurs(text)) return undefined;
  const root = parseJson(text, { file: file.path, offsetOf: (index) => index }, findings);
  return root && classify(file, root, isMeant, findings);
}

/** Returns whether a file is read as JSON, judging by its name. */
export function isJsonFile(path: string): boolean {
  return /\.json$/i.test(path);
}

/** Folders contain other JSON too (package.json): ours names a section or `task_routing`, even if it does not parse. */
function looksLikeOurs(text: string): boolean {
  return [ROUTING, ...TELLING_SECTIONS].some((word) => text.includes(`"${word}"`));
}

/** Without this, routing whose outermost key is misspelled would be ignored silently. */
function looksLikeRouting(text: string): boolean {
  return text.includes('"default_filter"') || (text.includes('"filters"') && text.includes('"targets"'));
}

/** Returns whether these are the keys of TaskRouter's JSON without `task_routing` around it. */
function lacksWrapper(keys: readonly string[]): boolean {
  return keys.includes("default_filter") || (keys.includes("filters") && !keys.includes("defaultFilter"));
}

function classify(file: SourceFile, root: Node, isMeant: boolean, findings: Findings): LoadedFile | undefined {
  const keys = root.kind === "map" ? [...root.entries.keys()] : [];
  if (keys.includes(ROUTING)) return { file, root, content: "routing" };
  if (keys.some((key) => isSection(key) && (isMeant || TELLING_SECTIONS.includes(key))))
    return { file, root, content: "workspace" };
  if (isMeant && lacksWrapper(keys)) {
    findings.add("missing-key", { missing: "routing-wrapper" }, { ...root.span, end: root.span.start + 1 });
  } else if (isMeant) {
    const near = keys.filter((key) => nearest(key, [ROUTING]).length > 0);
    findings.add("not-ours", { sections: SECTIONS, rawKey: ROUTING, near }, root.span);
  }
  return undefined;
}
