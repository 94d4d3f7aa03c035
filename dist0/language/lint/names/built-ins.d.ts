import type { Origin } from "../../expression/resolve.js";
import type { Site } from "../view/read-expression.js";
/** The values that a built-in name can have. */
export type BuiltInValues = {
    readonly type: "number";
    readonly least: number;
    readonly most: number;
} | TextValues;
interface TextValues {
    readonly type: "string";
    readonly pattern: RegExp;
    /** The form of the texts, as a noun phrase. */
    readonly form: string;
    /** The first and the last, if the texts have an order. */
    readonly bounds?: readonly [string, string];
}
/** A name that TaskRouter gives a value, in addition to the attributes. */
export interface BuiltIn {
    readonly owner: "worker" | "workers" | "taskrouter";
    /** The path after the owner; `*` is any one step, `WA*` the SID of an activity. */
    readonly path: readonly string[];
    /** The kinds of expressions that see it. */
    readonly seenBy: readonly Site["kind"][];
    readonly values: BuiltInValues;
    /** The value for a worker who has no tasks. */
    readonly idle?: number;
    /** The name to compare instead, for a text that has the form of its values. */
    readonly sibling?: string;
}
/** The days of the week, as `taskrouter.dayOfWeek` has them (E-60). */
export declare const DAYS: readonly ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/**
 * Every built-in name of every expression. A known worker has none: it is a path into the attributes of the task (C-6), which
 * has no built-in names (E-47).
 */
export declare const BUILT_INS: readonly BuiltIn[];
/** The channels of every workspace (O-2). */
export declare const DEFAULT_CHANNELS: readonly ["default", "voice", "sms", "chat", "video"];
/** Returns the built-in name that an expression of this kind sees at a path. */
export declare function findBuiltIn({ owner, path }: Origin, kind: Site["kind"]): BuiltIn | undefined;
/** Describes the values of a built-in name: "a whole number from 0 to 100". */
export declare function describeValues(values: BuiltInValues): string;
/** Returns the last words of the built-in names below an owner, or below its first word: the properties of `worker.channel`. */
export declare function listBuiltIns(owner: BuiltIn["owner"], first?: string): readonly string[];
/** Returns the name of a worker whose values have the form of a text: `sid` for `WK…`, else the given sibling. */
export declare function findNameFor(value: string, sibling: string | undefined): string | undefined;
export {};
