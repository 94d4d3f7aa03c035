import { WORKERS } from "../worker/paths.js";

export const WORKER_CHANNELS = `${WORKERS}/:WorkerSid/Channels`;
export const WORKER_CHANNEL = `${WORKER_CHANNELS}/:Sid`;
