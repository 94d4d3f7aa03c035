import type { Routing } from "../raw/written-routing.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
import type { ExpandedWorkspace } from "./expand-workspace.js";
import type { LoadContext } from "./load-context.js";
/** Stage 4: everything with its `${…}` filled in. */
export interface FilledWorkspace {
    /** All sections, with routing as it is written. */
    readonly sections: Sections;
    /** The routing of each workflow whose routing is known. */
    readonly routings: readonly FilledRouting[];
}
/** A workflow and its routing, filled in. */
export interface FilledRouting {
    readonly workflow: Entry;
    readonly routing: Routing;
}
/** Fills in every `${…}`, and reads the routing of each workflow. */
export declare function fillWorkspace({ sections: read, fill }: ExpandedWorkspace, context: LoadContext): FilledWorkspace;
