import type { Node } from "../tree/tree.js";
import type { Scope } from "./scope.js";
/** Undefined after a finding. */
export type Condition = boolean | "unresolved" | undefined;
/** Reads a `when`: `true`, `false`, one `${…}`, or a comparison in TaskRouter's language over `each` and `vars`. */
export declare function readCondition(node: Node, scope: Scope): Condition;
