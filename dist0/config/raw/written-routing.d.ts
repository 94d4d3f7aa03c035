import type { Span } from "../../language/index.js";
import type { FindEntry } from "../tree/find-node.js";
import type { MapNode } from "../tree/tree.js";
/** The routing of a workflow as it was written, with everything filled in. */
export interface Routing {
    /** `yaml`: `filters` and `defaultFilter` in camelCase. `raw`: TaskRouter's JSON, with `task_routing`. */
    readonly form: "yaml" | "raw";
    readonly map: MapNode;
    /** Shown if something is missing from it. */
    readonly span: Span;
}
/** The map that contains a configuration's members, and how they are spelled there. */
export declare function viewRouting(routing: Routing): {
    root: MapNode;
    find?: FindEntry;
};
