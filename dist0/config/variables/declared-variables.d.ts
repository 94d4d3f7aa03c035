import type { StackVariables, Variables } from "../interpolation/variables.js";
import type { Findings } from "../report/findings.js";
import type { Entry } from "../tree/tree.js";
/**
 * The variables that the files declare under `vars`, with the values of the stack or their defaults. Each is checked
 * once: its type, whether it has a value, and whether a secret is one.
 *
 * @param stack undefined without a stack: a variable without a default is unresolved then
 */
export declare function createDeclaredVariables(section: Entry, stack: StackVariables | undefined, findings: Findings): Variables;
