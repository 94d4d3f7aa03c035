import type { Span } from "../../language/index.js";
import type { Node } from "../tree/tree.js";
/** Properties of the nodes that represent a variable's value. */
interface NodeOrigin {
    readonly span: Span;
    readonly isSecret: boolean;
    /** Applied to every text in the value. */
    readonly mapText: (text: string) => string;
    /** With `isSecret`: the placeholder of the value, such as `vars.db`. */
    readonly body?: string;
}
/** Converts a variable's value to a tree in which every node has the span of the placeholder. */
export declare function fromValue(value: unknown, origin: NodeOrigin): Node;
export {};
