import type { StoredEvent } from "./stored-event.js";
/** The workspace of an event. */
export interface EventWorkspace {
    readonly sid: string;
    readonly accountSid: string;
    readonly friendlyName: string;
}
/** The form of an event callback (V-20). */
export declare function toCallbackParameters(event: StoredEvent, workspace: EventWorkspace): Record<string, string>;
/** An event as `GET …/Events` has it (V-2). The workspace is the actor of every recorded one (V-4). */
export declare function renderEvent(event: StoredEvent, workspace: EventWorkspace, base: string): string;
