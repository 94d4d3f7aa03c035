import type { JsonObject } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { MapNode } from "../tree/tree.js";
import type { Updating } from "./updating.js";
/** Changes the members of a map that any program can define, such as the attributes of a worker. */
export declare function changeMembers(node: MapNode, live: JsonObject, what: string, updating: Updating): Patch;
