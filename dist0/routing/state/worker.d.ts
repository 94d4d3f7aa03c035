import type { Worker, WorkerChannel } from "../contract/records.js";
import type { WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
/** Creates the entry of a record, with every task channel, and adds it to everything that finds workers. */
export declare function addWorker(world: World, record: Worker): WorkerEntry;
export declare function createWorkerEntry(record: Worker): WorkerEntry;
export declare function removeWorker(world: World, worker: WorkerEntry): void;
/** Changes the name and attributes of a worker. */
export declare function describeWorker(world: World, worker: WorkerEntry, friendlyName: string, attributes: string): void;
/** Moves a worker to another activity. Does nothing if it is in that activity already. */
export declare function setActivity(world: World, worker: WorkerEntry, activitySid: string): void;
/** Records an assignment: the worker becomes the last of the idle ones, and counts one more assigned task. */
export declare function assignWorker(world: World, worker: WorkerEntry, channelSid: string): void;
/** Changes the numbers of reservations on a channel that {@link WorkerChannel} counts. */
export declare function countReservation(world: World, worker: WorkerEntry, channelSid: string, { taken, assigned }: {
    readonly taken?: number;
    readonly assigned?: number;
}): void;
/** Updates everything that depends on a worker's open reservations. */
export declare function updateCapacity(world: World, worker: WorkerEntry, channelSid: string): void;
/** Gives a worker a channel that is new in the workspace. Does nothing if it has the channel already. */
export declare function addChannel(world: World, worker: WorkerEntry, channelSid: string): void;
export declare function removeChannel(world: World, worker: WorkerEntry, channelSid: string): void;
/** Changes the capacity and the availability of a channel. */
export declare function updateChannel(world: World, worker: WorkerEntry, channelSid: string, changes: {
    readonly capacity?: number;
    readonly available?: boolean;
}): WorkerChannel;
/** Raises the version of a worker, as every change and every reservation does (H-26). */
export declare function touchWorker(world: World, worker: WorkerEntry): void;
