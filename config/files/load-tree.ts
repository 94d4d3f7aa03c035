import { nearest } from "../../language/index.js";
import { type Answer, findAnswer, looksLikeAnswer, readMember } from "../answers/find-answer.js";
import { parseJson } from "../parse/parse-json.js";
import { parseJsonScalar } from "../parse/parse-json-scalar.js";
import { parseYaml } from "../parse/parse-yaml.js";
import { createFindings, type Findings, spanOfFile } from "../report/findings.js";
import { isSection, SECTIONS, TELLING_SECTIONS } from "../tree/sections.js";
import { getText, type Node } from "../tree/tree.js";
import type { SourceFile } from "./find-files.js";
import { isForeignYaml, isWellKnown } from "./foreign-files.js";
import { readText, type Texts } from "./read-text.js";

/** The outermost key of a raw configuration. */
export const ROUTING = "task_routing";

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
export function loadTree(
  file: SourceFile,
  sources: Map<string, string>,
  findings: Findings,
  texts?: Texts,
): LoadedFile | undefined {
  const text = readText(file, sources, findings, texts);
  if (text === undefined) return undefined;
  return isJsonFile(file.path) ? loadJson(file, text, findings) : loadYaml(file, text, findings);
}

/** Returns whether a file is read as JSON, judging by its name. */
export function isJsonFile(path: string): boolean {
  return /\.json$/i.test(path);
}

function loadYaml(file: SourceFile, text: string, findings: Findings): LoadedFile | undefined {
  const own = createFindings();
  const root = parseYaml(file.path, text, own);
  // a file that is refused for its size or its aliases is reported: its content is not known
  const isReadable = own.list.every(({ code }) => code === "yaml-syntax" || code === "several-documents");
  if (!file.isNamed && isReadable && isForeignYaml(text, root)) return skip(file, findings);
  for (const finding of own.list) findings.push(finding);
  return root && { file, root, content: "workspace" };
}

function loadJson(file: SourceFile, text: string, findings: Findings): LoadedFile | undefined {
  if (text.trim() === "" && !file.isNamed) {
    findings.add("empty-file", {}, spanOfFile(file.path));
    return undefined;
  }
  const isMeant = file.isNamed || looksLikeRouting(text) || looksLikeAnswer(text);
  if (!isMeant && !looksLikeOurs(text)) return skip(file, findings);
  const root = parseJson(text, { file: file.path, offsetOf: (index) => index }, findings);
  return root && classify(file, root, isMeant, findings);
}

/** Files of other programs are not mistakes, but a file that was meant for us must not disappear silently. */
function skip(file: SourceFile, findings: Findings): undefined {
  const params = { sections: TELLING_SECTIONS, isJson: isJsonFile(file.path) };
  if (!isWellKnown(file.path)) findings.add("skipped-file", params, spanOfFile(file.path));
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
  if (root.kind === "scalar" && getText(root)?.includes(`"${ROUTING}"`)) {
    const inner = parseJsonScalar(root, findings);
    return inner && { file, root: inner, content: "routing" };
  }
  const answer = findAnswer(root);
  if (answer !== undefined) return takeAnswer(file, root, answer, findings);
  if (keys.some((key) => isSection(key) && (isMeant || TELLING_SECTIONS.includes(key))))
    return { file, root, content: "workspace" };
  if (!isMeant) return skip(file, findings);
  refuse(root, keys, findings);
  return undefined;
}

function refuse(root: Node, keys: readonly string[], findings: Findings): void {
  if (lacksWrapper(keys)) {
    findings.add("missing-key", { missing: "routing-wrapper" }, { ...root.span, end: root.span.start + 1 });
    return;
  }
  const near = keys.filter((key) => nearest(key, [ROUTING]).length > 0);
  findings.add("not-ours", { sections: SECTIONS, rawKey: ROUTING, near }, root.span);
}

function takeAnswer(file: SourceFile, root: Node, answer: Answer, findings: Findings): LoadedFile | undefined {
  const refuseAnswer = (params: Parameters<typeof findings.add<"api-answer">>[1], node = root) =>
    findings.add("api-answer", params, { ...node.span, end: node.span.start + 1 });
  if (answer.type === "error") refuseAnswer({ errorCode: answer.code });
  else if (answer.type === "objects") refuseAnswer({ prefix: answer.prefix });
  else {
    const bare = answer.workflows.find((workflow) => readMember(workflow, "configuration") === undefined);
    if (bare === undefined) return { file, root, content: "answer" };
    refuseAnswer({ lacks: "configuration" }, bare);
  }
  return undefined;
}
