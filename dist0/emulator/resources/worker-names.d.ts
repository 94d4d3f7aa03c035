import type { Router, Worker } from "../../routing/index.js";
import type { Assumptions } from "../assumptions/index.js";
/** The worker with that name, found without a scan. */
export declare function findWorkerNamed(router: Router, name: string, assumptions: Assumptions): Worker | undefined;
/** Whether a worker has that name, as names of workers are compared. */
export declare function isSameWorkerName(name: string, assumptions: Assumptions): (worker: Worker) => boolean;
/** Notes the name of a worker that was made or renamed. */
export declare function noteWorkerName(router: Router, worker: Worker, assumptions: Assumptions): void;
