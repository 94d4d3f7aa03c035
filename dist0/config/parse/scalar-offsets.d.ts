import type { Span } from "../../language/index.js";
/** Offset in the file of a character of a text value. */
type OffsetOf = (index: number) => number;
/**
 * Returns the offsets in the file of the characters of a YAML text value in any style; undefined if a part of it is
 * written elsewhere.
 */
export declare function createOffsets(text: string, span: Span, value: string): OffsetOf | undefined;
/** The same for a text in quotation marks with escapes: JSON's are a subset of YAML's. */
export declare function createQuotedOffsets(source: string, value: string): OffsetOf | undefined;
export {};
