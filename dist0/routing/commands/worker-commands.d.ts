import type { NewWorker, WorkerChanges } from "../contract/router.js";
import type { WorkerEntry } from "../state/entries.js";
import type { World } from "../state/world.js";
export declare function createWorker(world: World, worker: NewWorker): WorkerEntry;
export declare function updateWorker(world: World, worker: WorkerEntry, changes: WorkerChanges): void;
/** Only from an unavailable activity (O-84), and without open reservations (O-85). */
export declare function deleteWorker(world: World, worker: WorkerEntry): void;
