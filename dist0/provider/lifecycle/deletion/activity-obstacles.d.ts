import type { ApiObject } from "../../twilio/index.js";
import type { Find } from "./runtime-objects.js";
/** Workers in an activity, and queues that name it (O-22). @param queues those that stay */
export declare function findInActivity(activity: ApiObject, queues: readonly ApiObject[], findWorkers: Find): Promise<string[]>;
/**
 * The default and the timeout activity of a workspace (O-21), where no resource of the run restores the former ones.
 *
 * @param isDeleted true for an activity that the run deletes
 */
export declare function findInDefaults(workspace: ApiObject, isDeleted: (sid: string) => boolean): string[];
