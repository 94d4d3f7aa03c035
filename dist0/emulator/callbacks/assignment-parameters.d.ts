import type { EventFields } from "../events/event-draft.js";
import type { EventWorkspace } from "../events/event-wire.js";
/** The form of an assignment callback. */
export declare function toAssignmentParameters(workspace: EventWorkspace, time: number, fields: EventFields): Record<string, string>;
