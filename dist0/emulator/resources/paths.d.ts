/** The paths of the API. Those of kinds with a table are in the table: see `Kind.listPath`. */
export declare const WORKSPACES = "/v1/Workspaces";
export declare const WORKSPACE = "/v1/Workspaces/:WorkspaceSid";
export declare const EVENTS = "/v1/Workspaces/:WorkspaceSid/Events";
export declare const EVENT = "/v1/Workspaces/:WorkspaceSid/Events/:Sid";
export declare const TASKS = "/v1/Workspaces/:WorkspaceSid/Tasks";
export declare const TASK_RESERVATIONS = "/v1/Workspaces/:WorkspaceSid/Tasks/:TaskSid/Reservations";
export declare const TASK_RESERVATION = "/v1/Workspaces/:WorkspaceSid/Tasks/:TaskSid/Reservations/:Sid";
export declare const WORKERS = "/v1/Workspaces/:WorkspaceSid/Workers";
export declare const WORKER_CHANNELS = "/v1/Workspaces/:WorkspaceSid/Workers/:WorkerSid/Channels";
export declare const WORKER_CHANNEL = "/v1/Workspaces/:WorkspaceSid/Workers/:WorkerSid/Channels/:Sid";
export declare const WORKER_RESERVATIONS = "/v1/Workspaces/:WorkspaceSid/Workers/:WorkerSid/Reservations";
export declare const WORKER_RESERVATION = "/v1/Workspaces/:WorkspaceSid/Workers/:WorkerSid/Reservations/:Sid";
