import type { Node } from "../tree/tree.js";
import type { Shape } from "./key-order.js";
/** Formats a JSON text with its strings and numbers as written; values that fit on one line are printed on one. */
export declare function formatJson(text: string, root: Node, shape: Shape): string;
