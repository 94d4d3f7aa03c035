import type { Operand } from "./ast.js";

const NAME = /^[\p{L}_$][\p{L}\p{N}\p{M}_$]*(?:\.[\p{L}_$][\p{L}\p{N}\p{M}_$]*)*$/u;

/** A string that could be a name, as that name: `"language"`, `"team.lead"`. */
export function unquoteName(operand: Operand | undefined): Operand | undefined {
  if (operand?.type !== "string" || !NAME.test(operand.value)) return operand;
  return { type: "reference", path: operand.value.split("."), start: operand.start, end: operand.end };
}
