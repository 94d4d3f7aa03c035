import { Parser } from "yaml";
import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
type Token = Parser["stack"][number];
/**
 * Parses YAML 1.2 (core schema) with merge keys (`<<`) into a tree. All mistakes of a malformed text are reported, and
 * there is no tree then; an empty text is a tree without a value.
 */
export declare function parseYaml(file: string, text: string, findings: Findings): Node | undefined;
/** Reads the tokens of a text and counts them, so that excessive input is never built. */
export declare function readTokens(file: string, text: string, findings: Findings): Token[] | undefined;
export {};
