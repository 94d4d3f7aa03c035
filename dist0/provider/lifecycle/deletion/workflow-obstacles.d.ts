import type { ApiObject } from "../../twilio/index.js";
import type { Obstacle } from "./obstacle.js";
import type { Find } from "./runtime-objects.js";
/** Tasks of a workflow that are pending or reserved (O-57). */
export declare function findInWorkflow(workflow: ApiObject, findTasks: Find): Promise<Obstacle[]>;
/** `2 open tasks, WT… (pending), WT… (reserved)`. */
export declare function showTasks(tasks: readonly ApiObject[]): string;
/** `1 open task`. */
export declare function countTasks(count: number): string;
