export { connect, type Server } from "./connect.js";
export { type Identity, joinRun } from "./join-run.js";
export { openQueueSource, type QueueSource } from "./queue-source.js";
export { checkUrl } from "./read-url.js";
export type { RunStore } from "./run-store.js";
