import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";

/** Parses the text of a file; undefined, with findings, if it is malformed. */
export function parseText(file: string, text: string, isJson: boolean, findings: Findings): Node | undefined {
  return isJson ? parseJson(text, { file, offsetOf: (index) => index }, findings) : parseYaml(file, text, findings);
}
