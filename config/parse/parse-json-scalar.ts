import type { Findings } from "../report/findings.js";
import type { Node, ScalarNode } from "../tree/tree.js";
import { parseJson } from "./parse-json.js";

/** Parses a text value that holds JSON; its positions are those in the file, as far as they are known. */
export function parseJsonScalar(scalar: ScalarNode, findings: Findings): Node | undefined {
  const { offsetOf, span } = scalar;
  const { file } = span;
  return parseJson(
    String(scalar.value),
    offsetOf ? { file, offsetOf } : { file, offsetOf: () => span.start, span },
    findings,
  );
}
