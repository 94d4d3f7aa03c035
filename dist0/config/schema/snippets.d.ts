import type { Json } from "../../language/index.js";
/** Snippets of YAML; `${1:text}` is a cursor position, in order. */
type Snippets = {
    readonly label: string;
    readonly description: string;
    readonly body: Json;
}[];
/** By the path of the object that they create. */
export declare const snippets: Readonly<Record<string, Snippets>>;
export {};
