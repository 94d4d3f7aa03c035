import type { Settings } from "../../twilio/client.js";
import type { DriftObject } from "./report.js";
/** Objects with the last change of each, and a remark if that cannot be read. */
export interface WithChanges {
    readonly objects: readonly DriftObject[];
    readonly notes: readonly string[];
}
/**
 * Finds who changed drifted objects last, in the events of Twilio's Monitor (V-54). Not every account or key may read these: then one
 * remark says so, and the report goes on.
 */
export declare function addLastChanges(objects: readonly DriftObject[], settings: Settings, options: {
    readonly env: Record<string, string | undefined>;
    readonly now: number;
}): Promise<WithChanges>;
