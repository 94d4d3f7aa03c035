import type { Operand } from "./ast.js";
/** A string that could be a name, as that name: `"language"`, `"team.lead"`. */
export declare function unquoteName(operand: Operand | undefined): Operand | undefined;
