import type { Configuration } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Routing } from "../raw/written-routing.js";
import type { MapNode } from "../tree/tree.js";
import type { Updating } from "./updating.js";
/**
 * The patch of a workflow's routing, at the map that has its members: `filters` in our words, or TaskRouter's own.
 *
 * @param live another routing than the declared one, in our words
 */
export declare function changeRouting(root: MapNode, routing: Routing, live: Configuration, updating: Updating): Patch;
