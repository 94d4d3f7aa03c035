import type { Patch } from "./patch.js";
/**
 * Changes values in a YAML or JSON text. Everything else stays as it is, byte by byte: comments, anchors, order, quotes,
 * blank lines. An item that is removed or moves takes the comments right above it and inside it with it.
 *
 * @param text valid YAML or JSON with at most one document
 * @param isJson the text must stay JSON
 * @throws NotEditable for a patch inside an alias or an unusual construct
 * @example editText("a: 1 # one\n", { kind: "map", changed: new Map([["a", { kind: "set", value: 2 }]]), … }) // "a: 2 # one\n"
 */
export declare function editText(text: string, patch: Patch, isJson?: boolean): string;
