import type { Fix, Severity, TextSpan } from "./diagnostic.js";
import type { Path } from "./path.js";
import type { ProblemCode } from "./problem-table.js";
import { PROBLEMS } from "./problem-table.js";
/** A part of a value whose text is not at hand. */
export interface ValueLocation {
    readonly path: Path;
    /** The member's value (default), or its key. */
    readonly at?: "key" | "value";
    /** A part of the text value that the path leads to. */
    readonly span?: TextSpan;
}
/**
 * Replaces a key (by the name of another key, without quotes), the part of a text value at `span`, or a whole value (by
 * its JSON).
 */
export interface ValueEdit extends ValueLocation {
    readonly text: string;
}
/** The members that all problems have. */
export interface ProblemBase extends ValueLocation {
    readonly severity: Severity;
    readonly related?: readonly (ValueLocation & {
        readonly message: string;
    })[];
    readonly fix?: Fix<ValueEdit>;
}
/** The parameters of a problem, from which its sentence is made. */
export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof PROBLEMS)[Code]["say"]>[0];
/** A code with its parameters: a problem without a path. */
export type Fault = {
    readonly [Code in ProblemCode]: {
        readonly code: Code;
        readonly params: ProblemParams<Code>;
    };
}[ProblemCode];
/** A problem inside a value: pure data, whose sentence {@link renderProblem} writes where the value is shown. */
export type Problem = ProblemBase & Fault;
/**
 * A problem with a sentence that needs no context, such as that of a lint rule.
 *
 * @typeParam Code the ids of rules or codes of findings that can occur. It has no default, so that a module which creates
 *   problems names its codes and a typo does not compile.
 */
export interface WordedProblem<Code extends string> extends ProblemBase {
    readonly code: Code;
    readonly message: string;
}
/** A problem of either kind. */
export type AnyProblem<Code extends string> = Problem | WordedProblem<Code>;
/** The codes under which problems of a value's structure are reported. */
export type StructureCode = (typeof PROBLEMS)[ProblemCode]["finding"];
/** How the value of a problem is shown. */
export interface RenderContext {
    /** The subject of the sentence: the key of the value, or its index in a list. By default it is left out. */
    readonly subject?: {
        readonly key?: string | undefined;
        readonly index?: number | undefined;
    };
    /** Whether the value must not be shown. */
    readonly isSecret?: boolean;
    /** The word for null: in YAML, an empty value is null too. Default: `null`. */
    readonly nullWord?: "null" | "empty";
}
/** The code under which a problem is reported: several problems can share one. */
export declare function findingCodeOf<Code extends string>(problem: AnyProblem<Code>): Code | StructureCode;
/**
 * Writes the sentence of a problem.
 *
 * @example renderProblem({ code: "empty", params: {}, path: ["queue"], severity: "error" }, { subject: { key: "queue" } })
 * // '"queue" must not be empty'
 */
export declare function renderProblem(problem: AnyProblem<string>, context?: RenderContext): string;
