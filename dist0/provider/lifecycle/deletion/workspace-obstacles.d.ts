import type { Context } from "../../context.js";
import type { Deletions } from "./deletions.js";
import type { Obstacle } from "./obstacle.js";
/**
 * Lists what a workspace contains that the run does not delete by itself. TaskRouter deletes a workspace with everything in
 * it (O-12), and workers, tasks and other people's workflows would be lost unnoticed.
 *
 * @param path of the workspace
 * @returns one obstacle per kind
 */
export declare function findInWorkspace(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]>;
/** Lists what the stack keeps in a workspace that goes: no permission of a run deletes that. */
export declare function findRetained(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]>;
