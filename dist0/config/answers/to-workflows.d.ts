import type { Sections } from "../tree/sections.js";
import type { Entry, Node, ScalarNode } from "../tree/tree.js";
import type { Answer } from "./find-answer.js";
/**
 * Turns the workflows of an answer into declared ones. The key of a single one is the name of its file, and that of one
 * in a list its own name, both without the characters that a key cannot have.
 */
export declare function toAnswerWorkflows(answer: Extract<Answer, {
    type: "workflows";
}>, fileName: string): Sections[];
/** The sections of a file that declares one workflow. */
export declare function toSections(key: string, node: Node, entries: readonly Entry[]): Sections;
/** A text that is not written in the file, shown at its beginning. */
export declare function toScalar(value: string, node: Node): ScalarNode;
export declare function startOf({ span }: Node): Node["span"];
