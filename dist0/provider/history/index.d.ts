export type { Author } from "./describe-author.js";
export { findHistory, HISTORY, SETTING } from "./folder.js";
export type { KeepHistory } from "./keep-history.js";
export { createHistory } from "./keep-history.js";
export type { SnapshotFile } from "./read-snapshots.js";
export { listSnapshots, readSnapshot } from "./read-snapshots.js";
export type { RedactedLive } from "./redact-live.js";
export { redactLive } from "./redact-live.js";
export type { Snapshot, SnapshotFault } from "./snapshot.js";
