/** The paths of the API. Those of kinds with a table are in the table: see `Kind.listPath`. */
export const WORKSPACES = "/v1/Workspaces";
export const WORKSPACE = `${WORKSPACES}/:WorkspaceSid`;
export const EVENTS = `${WORKSPACE}/Events`;
export const EVENT = `${EVENTS}/:Sid`;
export const TASKS = `${WORKSPACE}/Tasks`;
export const TASK_RESERVATIONS = `${TASKS}/:TaskSid/Reservations`;
export const TASK_RESERVATION = `${TASK_RESERVATIONS}/:Sid`;
export const WORKERS = `${WORKSPACE}/Workers`;
export const WORKER_CHANNELS = `${WORKERS}/:WorkerSid/Channels`;
export const WORKER_CHANNEL = `${WORKER_CHANNELS}/:Sid`;
export const WORKER_RESERVATIONS = `${WORKERS}/:WorkerSid/Reservations`;
export const WORKER_RESERVATION = `${WORKER_RESERVATIONS}/:Sid`;
