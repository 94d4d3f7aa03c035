import type { CST } from "yaml";
import type { Names } from "./layout.js";
type Item = CST.CollectionItem;
/** Anchors and aliases of an item and its contents. */
export declare function collectNames(item: Item): Names;
export {};
