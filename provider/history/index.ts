export type { Author } from "./describe-author.js";
export { findHistory, HISTORY, SETTING } from "./folder.js";
export { createHistory, type KeepHistory } from "./keep-history.js";
export { listSnapshots, readSnapshot, type SnapshotFile } from "./read-snapshots.js";
export { type RedactedLive, redactLive } from "./redact-live.js";
export type { Snapshot, SnapshotFault } from "./snapshot.js";
