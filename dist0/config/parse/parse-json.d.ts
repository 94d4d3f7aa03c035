import type { Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
/** The origin of a JSON text: a file of its own, or a text value in another file. */
interface JsonOrigin {
    readonly file: string;
    /** Offset in the file of a character of the text. */
    readonly offsetOf: (index: number, isEnd?: boolean) => number;
    /** Used for everything if a part of the text is written elsewhere. */
    readonly span?: Span;
}
/**
 * Parses JSON (RFC 8259) into a tree with spans. The first mistake is reported, and there is no tree then. Written by
 * hand because `JSON.parse` has no positions and YAML accepts text that JSON refuses, such as a trailing comma.
 */
export declare function parseJson(text: string, place: JsonOrigin, findings: Findings): Node | undefined;
export {};
