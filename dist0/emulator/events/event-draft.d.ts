/** Resources of events; `taskqueue` is recorded (V-5), `taskchannel` follows it (V-6). */
export type EventResource = "workspace" | "activity" | "taskchannel" | "taskqueue" | "workflow" | "worker" | "task" | "reservation";
/** Fields of an event, in the PascalCase of callbacks. Fields that are `null` or `undefined` are left out. */
export type EventFields = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** An event before it has its SID, its time and its workspace (V-2). */
export interface EventDraft {
    readonly type: string;
    readonly resourceType: EventResource;
    readonly resourceSid: string;
    readonly description: string;
    /** Fields of the resource, in addition to those that every event has. */
    readonly fields: EventFields;
}
