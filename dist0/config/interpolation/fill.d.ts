import type { Findings } from "../report/findings.js";
import type { ScalarNode } from "../tree/tree.js";
import type { Variables } from "./variables.js";
/** Everything that filling in `${…}` needs. */
export interface Fill {
    /** Undefined without a stack, and without declarations: `${vars.x}` is unresolved then. */
    readonly variables: Variables | undefined;
    readonly expressions: NamedExpressions;
    /** In an expression with parameters: their values, by name. */
    readonly parameters?: ReadonlyMap<string, Piece>;
    readonly findings: Findings;
}
/** The section `expressions`. */
export interface NamedExpressions {
    /** Returns an expression with everything filled in; undefined after a finding. One value per parameter. */
    find(name: string, values?: readonly Piece[]): ScalarNode | undefined;
    /** The names of the parameters of an expression; none for an unknown one. */
    parametersOf(name: string): readonly string[];
    readonly names: readonly string[];
    /** Whether more may be declared than is known. */
    readonly isOpen: boolean;
}
/**
 * The purpose of a text. `routing`: sent to TaskRouter after the provider has put SIDs in, so `${taskQueues.k.sid}` and
 * `$${` stay as they are. `name`: the key of a queue or activity. `plain`: anything else.
 */
export type Use = "routing" | "name" | "plain";
/** The text that replaces a part of a template. */
export interface Piece {
    readonly text: string;
    readonly isUnresolved?: boolean;
    readonly isSecret?: boolean;
}
/** Continues as an unresolved value, so that one mistake is one finding. */
export declare const UNRESOLVED: Piece;
