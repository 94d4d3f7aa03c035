export { findHistory, HISTORY } from "./folder.js";
export { createHistory, type KeepHistory } from "./keep-history.js";
export { listSnapshots, readSnapshot, type SnapshotFile } from "./read-snapshots.js";
export { type RedactedLive, redactLive } from "./redact-live.js";
export type { Snapshot, SnapshotFault } from "./snapshot.js";
