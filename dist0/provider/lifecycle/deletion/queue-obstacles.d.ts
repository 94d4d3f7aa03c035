import type { ApiObject } from "../../twilio/index.js";
import type { Obstacle } from "./obstacle.js";
import type { Find } from "./runtime-objects.js";
/**
 * Workflows that name a queue (O-36), and tasks that an older configuration of a workflow sent to it (O-37).
 *
 * @param workflows those that stay
 */
export declare function findInQueue(queue: ApiObject, workflows: readonly ApiObject[], findTasks: Find, isRetained?: (sid: string) => boolean): Promise<Obstacle[]>;
