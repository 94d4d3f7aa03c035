import type { Span } from "../../language/index.js";
import type { Node, ScalarNode } from "../tree/tree.js";
import type { Fill, Piece, Use } from "./fill.js";
import type { Part } from "./split-template.js";
/** Fills in every text of a tree. A node without anything to fill in stays the same node. */
export declare function interpolateTree(node: Node, use: Use, fill: Fill): Node;
/** True for a text that is one reference to an object: `${activities.lunch.sid}`. */
export declare function isReference(text: string): boolean;
/** Turns `${activities.lunch.sid}` into the key where a key is expected. */
export declare function unwrapName(node: ScalarNode): ScalarNode;
/** Fills in one scalar; a text that is a single `${vars.…}` gets the type of the variable. */
export declare function interpolate(node: ScalarNode, use: Use, fill: Fill): Node;
/** The text of all pieces, with the offsets of the parts that they replace. */
export declare function joinPieces(node: ScalarNode, parts: readonly Part[], pieces: readonly Piece[], { findings }: Pick<Fill, "findings">): ScalarNode;
/** The span of a part of a template, in the file. */
export declare function spanOfPart({ span, offsetOf }: ScalarNode, part: Part): Span;
