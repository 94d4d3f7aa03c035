import type { Expression } from "../../expression/ast.js";
import type { Json } from "../../json.js";
/** An expression in normal form: equal texts have equal meanings. `a IN [1, 2]` becomes `a == 1 OR a == 2`. */
export interface Condition {
    readonly type: "one" | "AND" | "OR";
    readonly text: string;
    /** The parts of an AND or OR, without duplicates and ordered by text; a single comparison is its own part. */
    readonly parts: readonly Condition[];
    /** Texts of the parts. */
    readonly texts: ReadonlySet<string>;
    /** The parts that are ANDs or ORs themselves. */
    readonly nested: readonly Condition[];
    /** The name and the only value that a single comparison accepts; undefined for any other test. */
    readonly equal: {
        readonly name: string;
        readonly value: Json;
    } | undefined;
}
/** Converts a tree to a condition, each tree once. */
export declare const toCondition: (of: Expression) => Condition;
/** Returns the conditions that must all be true. */
export declare function listConjuncts(condition: Condition): readonly Condition[];
/** Returns the texts of all comparisons in a condition, without duplicates. */
export declare function listComparisonTexts(condition: Condition): readonly string[];
