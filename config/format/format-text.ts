import { parseText } from "../parse/parse-text.js";
import type { ParamsOf } from "../report/finding-codes.js";
import { createFindings, type Findings, spanOfFile } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
import { formatJson } from "./format-json.js";
import { commentsOf, formatYaml } from "./format-yaml.js";
import { isSameTree } from "./is-same-tree.js";
import { fileShape } from "./key-order.js";
import { NoLayout } from "./yaml/layout.js";

/** A file that was read and understood. */
export interface ReadFile {
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly isJson: boolean;
  /** `routing` and `answer`: TaskRouter's own JSON, whose order is kept. */
  readonly content: "workspace" | "routing" | "answer";
}

/**
 * Returns the text of a file in our order and spacing. It keeps its meaning, its comments and the line ends of its
 * first line; if that is impossible, it stays unchanged, with a finding.
 */
export function formatText(file: ReadFile, findings: Findings): string {
  const isWindows = /^[^\n]*\r\n/.test(file.text);
  const text = file.text.replaceAll("\r\n", "\n");
  const formatted = format({ ...file, text }, findings);
  if (formatted === undefined) return file.text;
  return isWindows ? formatted.replaceAll("\n", "\r\n") : formatted;
}

function format(file: ReadFile, findings: Findings): string | undefined {
  const root = parse(file, file.text);
  if (root === undefined) return undefined;
  try {
    const formatted = print(file, root);
    if (isSame(file, root, formatted)) return formatted;
    warn(file, {}, findings);
  } catch (error) {
    if (!(error instanceof NoLayout)) throw error;
    warn(file, { construct: error.message }, findings);
  }
  return undefined;
}

function print({ path, text, isJson, content }: ReadFile, root: Node): string {
  const shape = content === "workspace" ? fileShape : "raw";
  return isJson ? formatJson(text, root, shape) : formatYaml(path, text, shape);
}

function parse({ path, isJson }: ReadFile, text: string): Node | undefined {
  const findings = createFindings();
  const node = parseText(path, text, isJson, findings);
  return findings.hasErrors ? undefined : node;
}

/** Reads the result again, so that nothing can get lost or altered. */
function isSame(file: ReadFile, root: Node, formatted: string): boolean {
  const again = parse(file, formatted);
  if (again === undefined || !isSameTree(root, again)) return false;
  if (file.isJson) return true;
  return commentsOf(file.path, file.text).join("\n") === commentsOf(file.path, formatted).join("\n");
}

function warn({ path }: ReadFile, params: ParamsOf<"not-formatted">, findings: Findings): void {
  findings.add("not-formatted", params, spanOfFile(path));
}
