import type { Fill } from "../interpolation/fill.js";
import type { Findings } from "../report/findings.js";
import type { Entry } from "../tree/tree.js";
import type { ReadJsonFile } from "./read-json-file.js";
import type { Routing } from "./written-routing.js";
/** Keys of a workflow that hold its routing, in any of the forms. */
export declare const ROUTING_KEYS: readonly string[];
export interface ReadRoutingOptions {
    readonly fill: Fill;
    readonly readJsonFile: ReadJsonFile;
    readonly findings: Findings;
}
/**
 * The routing of a workflow, in any of its forms: `filters` and `defaultFilter`, TaskRouter's JSON under
 * `configuration` (a map or a text) or in `configurationFile`, or `task_routing` directly in the workflow.
 *
 * @returns undefined after a finding, or while only a stack can tell
 */
export declare function readRouting(workflow: Entry, options: ReadRoutingOptions): Routing | undefined;
