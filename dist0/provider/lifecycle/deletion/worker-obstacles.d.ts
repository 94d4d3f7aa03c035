import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/** Workers with open reservations. No call per worker as long as nobody has a task. @param path of the workspace */
export declare function findInWorkers(context: Context, path: string, workers: readonly ApiObject[]): Promise<string[]>;
