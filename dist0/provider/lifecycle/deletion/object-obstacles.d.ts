import type { Context } from "../../context.js";
import type { Deletions } from "./deletions.js";
import type { Obstacle } from "./obstacle.js";
/**
 * Lists why TaskRouter would refuse to delete single objects, with the way on.
 *
 * @param path of the workspace
 */
export declare function findInObjects(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]>;
