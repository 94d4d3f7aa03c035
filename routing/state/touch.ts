import type { ReservationEntry, TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";

// Every real change of a record raises its version, dates it, and is kept.

export function touchTask(world: World, { record }: TaskEntry): void {
  record.version += 1;
  record.dateUpdated = world.time;
  world.changes.task(record);
}

export function touchReservation(world: World, { record }: ReservationEntry): void {
  record.version += 1;
  record.dateUpdated = world.time;
  world.changes.reservation(record);
}

export function touchWorker(world: World, { record }: WorkerEntry): void {
  record.version += 1;
  record.dateUpdated = world.time;
  world.changes.worker(record);
}
