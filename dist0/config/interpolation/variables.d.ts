/** The outcome of looking up `${vars.NAME}`. */
export type FoundVariable = {
    readonly kind: "value";
    readonly value: unknown;
    readonly isSecret: boolean;
}
/** Known later, or reported already. */
 | {
    readonly kind: "unresolved";
}
/** A variable without this member; `names` are those that it has. */
 | {
    readonly kind: "no-member";
    readonly owner: string;
    readonly member: string;
    readonly names: readonly string[];
} | {
    readonly kind: "unknown";
};
/** Variables by name; a dotted name names a member of a structured variable. */
export interface Variables {
    find(name: string): FoundVariable;
    readonly names: readonly string[];
    /** Whether the files declare the variables, so that a stack can only set those. */
    readonly isDeclared: boolean;
}
/** The variables of a stack's configuration (`taskrouter:vars`). */
export interface StackVariables extends Variables {
    /** Every text in a secret variable: none of them may appear in a finding. */
    readonly secretTexts: readonly string[];
    /** Whether a variable is set, and its value is known only later. */
    isUnknown(name: string): boolean;
    /** Returns the value of a variable that is set, whole. */
    get(name: string): {
        readonly value: unknown;
        readonly isSecret: boolean;
    } | undefined;
}
/**
 * Reads the variables of a stack's configuration (`taskrouter:vars`).
 *
 * @param secret names of secret variables, dotted for members; a variable with a secret member is secret too
 * @param isUnknown whether the value of a variable is known only later
 */
export declare function createVariables(values: Readonly<Record<string, unknown>>, secret: ReadonlySet<string>, isUnknown?: (name: string) => boolean): StackVariables;
/** An own member of a map or list; undefined for anything else. */
export declare function ownMember(value: unknown, name: string): unknown;
