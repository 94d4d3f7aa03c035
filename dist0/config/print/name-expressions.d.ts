import type { Json, JsonObject } from "../../language/index.js";
/** Expressions by name, and the sections that use them. */
export interface NamedExpressions {
    readonly expressions: JsonObject;
    /** Returns a part of a file with `${expressions.NAME}` in place of every expression that has a name. */
    replaceIn(value: Json): Json;
}
/**
 * Gives names to expressions that are repeated: whole ones, and parts in parentheses.
 *
 * @param parts all parts of files that can have expressions
 */
export declare function nameExpressions(parts: readonly Json[]): NamedExpressions;
