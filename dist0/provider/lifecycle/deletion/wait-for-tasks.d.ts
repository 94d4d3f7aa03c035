import type { Context } from "../../context.js";
import type { Obstacle } from "./obstacle.js";
/** The obstacles that are left, and how a wait for them ended. */
export interface Left {
    readonly obstacles: readonly Obstacle[];
    /** A line of a message about the wait; undefined if there was none. */
    readonly wait: string | undefined;
}
/**
 * Waits while open tasks are the only obstacles to the deletes of a run: they end by themselves. One line shows the user
 * what is waited for, and until when.
 *
 * @param look looks for obstacles again; its lists may be old until `isFresh`
 */
export declare function waitForTasks(context: Context, look: (isFresh: boolean) => Promise<Obstacle[]>): Promise<Left>;
