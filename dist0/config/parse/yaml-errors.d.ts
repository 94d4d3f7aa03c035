import type { Document, ParsedNode } from "yaml";
import type { Findings } from "../report/findings.js";
/** Reports the errors of the parser, one per line and without follow-up errors; true if there were any. */
export declare function reportYamlErrors(file: string, text: string, documents: readonly Document.Parsed<ParsedNode>[], findings: Findings): boolean;
