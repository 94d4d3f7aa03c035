import type { Json, JsonObject } from "../../json.js";
import type { Shape } from "./shape.js";
/** The declared form of the attributes of tasks or workers. */
export interface Attributes {
    /** The object of all attributes. */
    readonly shape: Shape;
    /** Examples of attributes in the declaration. */
    readonly samples: readonly JsonObject[];
}
/**
 * Reads a declaration: a JSON Schema of the object, `samples` of it, or both. The schema takes precedence for attributes
 * in both. Malformed parts allow everything.
 */
export declare function toAttributes({ samples: written, ...schema }: JsonObject): Attributes;
/** The declaration of one attribute. */
export type Found = 
/** `isRequired`: every object has it. */
{
    readonly kind: "known";
    readonly shape: Shape;
    readonly isRequired: boolean;
}
/** Step `at` of the path does not exist; `names` are the members that exist there. */
 | {
    readonly kind: "unknown";
    readonly at: number;
    readonly names: readonly string[];
}
/** The declaration does not restrict it. */
 | {
    readonly kind: "open";
};
/**
 * Finds the declaration of an attribute.
 *
 * @example findAttribute(shape, ["skills", 0]) // { kind: "known", shape: … }
 */
export declare function findAttribute(shape: Shape, path: readonly (string | number)[]): Found;
/** A part of attributes that contradicts their declaration. */
export interface Misfit {
    readonly path: readonly (string | number)[];
    /** `unknown`: the attribute does not exist; else its type or its value is not allowed. */
    readonly kind: "unknown" | "type" | "value";
    /** The declaration of the part; for `unknown`, of the object that contains it. */
    readonly shape: Shape;
    readonly value: Json;
}
/**
 * Returns the parts of a value that contradict its declaration. Null fits everything: TaskRouter treats it as absent, too.
 *
 * @param unknown placeholder of an unresolved value, which fits everything
 */
export declare function findMisfits(shape: Shape, value: Json, unknown?: string, path?: Misfit["path"]): Misfit[];
