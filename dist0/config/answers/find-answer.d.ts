import type { MapNode, Node } from "../tree/tree.js";
/** An answer of Twilio's API, its libraries or its CLI, as a file holds it. */
export type Answer = {
    readonly type: "workflows";
    readonly isList: boolean;
    readonly workflows: readonly MapNode[];
}
/** Objects of another kind, by the first two letters of their SIDs. */
 | {
    readonly type: "objects";
    readonly prefix: string;
}
/** A refusal, with its code. */
 | {
    readonly type: "error";
    readonly code: number;
};
/** Returns whether a text could be such an answer, or a configuration that was copied out of one. */
export declare function looksLikeAnswer(text: string): boolean;
/** Finds the answer that a JSON file consists of: an object, a list, or a page of a list. */
export declare function findAnswer(root: Node): Answer | undefined;
/** A member under the name that the API gives it, or the camelCase of the libraries and the CLI; null counts as absent. */
export declare function readMember(node: Node, name: string): Node | undefined;
