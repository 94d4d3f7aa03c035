import type { Configuration } from "../../language/index.js";
import type { Linter } from "../lint/linter.js";
import type { Routing } from "../raw/written-routing.js";
import type { ProblemContext } from "../report/report-problems.js";
import type { Entry } from "../tree/tree.js";
import type { References } from "./check-references.js";
import type { FindQueue } from "./explain-values.js";
interface CheckRoutingOptions extends Pick<ProblemContext, "findings" | "sources"> {
    readonly linter: Linter;
    /** Finds the key of a task queue by its friendly name. */
    readonly findQueue: FindQueue;
    /** True if values that are known later are `UNKNOWN` in the result. */
    readonly hidesUnknown: boolean;
}
/** Checks the routing of a workflow, except its references, and returns it in our form. */
export declare function checkRouting(workflow: Entry, routing: Routing, { findings, sources, linter, findQueue, hidesUnknown }: CheckRoutingOptions): Configuration;
/** Checks that every queue and activity that routing names is declared. */
export declare function checkRoutingReferences(routing: Routing, references: References): void;
export {};
