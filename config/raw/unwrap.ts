import { findAnswer, readMember } from "../answers/find-answer.js";
import { parseJsonScalar } from "../parse/parse-json-scalar.js";
import type { Findings } from "../report/findings.js";
import { getText, type Node } from "../tree/tree.js";

/** Returns the raw configuration in a file: all of it, a text that holds it, or that of the only workflow of an answer. */
export function unwrapConfiguration(root: Node, findings: Findings): Node | undefined {
  const answer = findAnswer(root);
  const [only, ...others] = answer?.type === "workflows" ? answer.workflows : [];
  const node = only === undefined || others.length > 0 ? root : (readMember(only, "configuration") ?? root);
  return node.kind === "scalar" && holdsJson(node) ? parseJsonScalar(node, findings) : node;
}

/** Returns whether a value is a text that holds a JSON object. */
export function holdsJson(node: Node): boolean {
  return /^\s*\{/.test(getText(node) ?? "");
}
