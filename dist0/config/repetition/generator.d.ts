import type { MapNode, Node } from "../tree/tree.js";
import type { Scope } from "./scope.js";
/** The parts that each repetition makes. */
interface Make<Made> {
    /** From everything except the generator's own keys. */
    one(body: MapNode, scope: Scope): readonly Made[];
    /** From the parts of a group; undefined if they are of a wrong type. */
    group(parts: Node, scope: Scope): readonly Made[] | undefined;
}
/** Runs a generator; `unresolved` if only a stack can tell what it makes. */
export declare function runGenerator<Made>(map: MapNode, groupKey: string | undefined, scope: Scope, make: Make<Made>): readonly Made[] | "unresolved";
export {};
