import type { Worker } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import type { CountedEvent } from "./counted-event.js";
import type { Counted } from "./tally.js";
export interface WorkersQuestion extends Counted {
    /** Milliseconds since 1970. */
    readonly now: number;
}
/**
 * Cumulative statistics of workers (S-40): their reservations, and the times in each activity, which a task channel
 * does not narrow (S-7).
 *
 * @param workers the existing workers
 * @param events those of the workers, in order, from the start of the window
 */
export declare function sumUpWorkers(workers: Iterable<Worker>, events: Iterable<CountedEvent>, { activities }: Workspace, { window, channelSid, now }: WorkersQuestion): object;
