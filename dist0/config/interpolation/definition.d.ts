import type { Findings } from "../report/findings.js";
import type { Entry, Node } from "../tree/tree.js";
/** A named expression. */
export interface Definition {
    readonly name: string;
    readonly text: Node;
    readonly parameters: readonly string[];
}
/** Reads a named expression: its text, or a map with `parameters` and `expression`; undefined after a finding. */
export declare function readDefinition({ key, keySpan, value }: Entry, findings: Findings): Definition | undefined;
