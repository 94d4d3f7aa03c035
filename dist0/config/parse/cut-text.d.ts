import type { Document, ParsedNode } from "yaml";
import type { Findings } from "../report/findings.js";
/**
 * Reports plain expressions that YAML cut at ` #` if the rest is obviously missing: after an open quotation mark or
 * bracket, or an operator without its right side. In all other cases a comment is a comment.
 */
export declare function reportCutTexts(file: string, text: string, document: Document.Parsed<ParsedNode>, findings: Findings): void;
/** Returns whether an expression obviously continues: a comment after it looks like a part of it. */
export declare function isUnfinished(text: string): boolean;
