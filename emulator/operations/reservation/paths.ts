import { TASKS } from "../task/paths.js";
import { WORKERS } from "../worker/paths.js";

export const TASK_RESERVATIONS = `${TASKS}/:TaskSid/Reservations`;
export const TASK_RESERVATION = `${TASK_RESERVATIONS}/:Sid`;
export const WORKER_RESERVATIONS = `${WORKERS}/:WorkerSid/Reservations`;
export const WORKER_RESERVATION = `${WORKER_RESERVATIONS}/:Sid`;
