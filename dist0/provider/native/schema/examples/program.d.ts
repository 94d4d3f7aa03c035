import type { JsonObject } from "../../../../language/index.js";
/** A value of an example, with what its type is in languages that have types. */
export type Value = {
    readonly type: "scalar";
    readonly value: string | number | boolean;
}
/** The id of another resource of the program. */
 | {
    readonly type: "id";
    readonly of: string;
} | {
    readonly type: "list";
    readonly item: string;
    readonly items: readonly Value[];
}
/** A map with keys of the user. */
 | {
    readonly type: "map";
    readonly item: "text" | "any";
    readonly members: Members;
}
/** An object of a type of the package, such as `Filter`. */
 | {
    readonly type: "object";
    readonly name: string;
    readonly members: Members;
};
export type Members = readonly (readonly [string, Value])[];
/** A resource or the call of a function, whose result has a name in the program. */
export interface Declaration {
    readonly name: string;
    /** `TaskQueue`, or `getTaskQueue` for a call. */
    readonly type: string;
    readonly members: Members;
    /** The member of the result that the program shows; only for a call. */
    readonly shows?: string;
}
/** A whole program. */
export type Program = readonly Declaration[];
/** Prints a program in one language, under the name that Pulumi's registry has for it. */
export interface Printer {
    readonly language: string;
    print(program: Program): string;
}
/** Routing, or a part of it, as an object of the package. */
export declare function toObject(name: string, object: JsonObject): Value;
/** A map of plain JSON, such as attributes. */
export declare function toMap(object: JsonObject): Value;
/** The program's declarations whose ids another one uses. */
export declare function listUsed(program: Program): ReadonlySet<string>;
/** Indents all lines but the first. */
export declare function indent(text: string, margin: string): string;
