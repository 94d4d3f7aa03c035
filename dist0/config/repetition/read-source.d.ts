import type { Entry } from "../tree/tree.js";
import type { Item } from "./each.js";
import type { Scope } from "./scope.js";
/** Items of a `forEach`; `unresolved` while only a stack can tell; undefined after a finding. */
export type Source = readonly Item[] | "unresolved" | undefined;
/** Finds the items that a `forEach` goes over. */
export declare function readSource({ value: written, keySpan }: Entry, scope: Scope): Source;
