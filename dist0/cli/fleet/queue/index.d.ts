export type { Server } from "./connect.js";
export { connect } from "./connect.js";
export type { Identity } from "./join-run.js";
export { joinRun } from "./join-run.js";
export type { QueueSource } from "./queue-source.js";
export { openQueueSource } from "./queue-source.js";
export { checkUrl } from "./read-url.js";
export type { RunStore } from "./run-store.js";
