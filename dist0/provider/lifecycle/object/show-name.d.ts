import type { ApiObject } from "../../twilio/index.js";
/** `"Ann" (WK…)`; a task channel by its unique name, as in files. */
export declare function showName({ unique_name: uniqueName, friendly_name: name, sid }: ApiObject): string;
