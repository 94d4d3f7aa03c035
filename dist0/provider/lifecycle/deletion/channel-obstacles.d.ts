import type { ApiObject } from "../../twilio/index.js";
import type { Find } from "./runtime-objects.js";
/** Tasks in a task channel, of any status (O-74). */
export declare function findInChannel(channel: ApiObject, findTasks: Find): Promise<string[]>;
