import type { VariableType } from "../schema/variable-types.js";
import type { Entry, Node } from "../tree/tree.js";
/** A variable that the files declare. */
export interface Declaration {
    readonly name: string;
    readonly keySpan: Entry["keySpan"];
    /** Undefined: any value. */
    readonly type: VariableType | undefined;
    readonly default: Node | undefined;
    readonly isSecret: boolean;
    /** Has a mistake that is reported: whether it has a value is not known. */
    readonly isMalformed: boolean;
}
/** Reads the section `vars`, without its malformed parts, which the check of the structure reports. */
export declare function readDeclarations(section: Node | undefined): ReadonlyMap<string, Declaration>;
/** Writes `host: example.com` as `host: { default: example.com }`, so that an overlay can set either form. */
export declare function spellOut(entry: Entry): Entry;
