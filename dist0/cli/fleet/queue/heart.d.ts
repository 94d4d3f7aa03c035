import type { JobQueue } from "./job-queue.js";
import type { OutageWatch } from "./outage.js";
import type { RunState } from "./run-state.js";
import type { RunStore, Seen } from "./run-store.js";
export interface HeartOptions {
    readonly state: RunState;
    readonly queue: JobQueue;
    readonly store: RunStore;
    readonly ask: OutageWatch["ask"];
    /** Receives how far the run is, once a second. */
    readonly onSeen: (seen: Seen) => void;
    /** Called when Redis has lost the run, and knows it again. */
    readonly onLost: () => void;
    /** Called when Redis has lost the run, and another one has its name now. */
    readonly onReplaced: () => void;
    /** Identifies the run. */
    readonly identity: string;
}
/** Renews what this machine holds, and learns what others have done, once a second. @returns ends that */
export declare function startHeart({ state, queue, store, ask, onSeen, onLost, onReplaced, identity, }: HeartOptions): () => void;
