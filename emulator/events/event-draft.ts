/** Resources of events; `taskqueue` is recorded (V-5), `taskchannel` follows it (V-6). */
export type EventResource = "workspace" | "activity" | "taskchannel" | "taskqueue" | "workflow" | "worker" | "task";

/** Fields of an event in the PascalCase callbacks have them in; what is `null` or `undefined` is left out. */
export type EventFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An event before it has its SID, its time and its workspace (V-2). */
export interface EventDraft {
  readonly type: string;
  readonly resourceType: EventResource;
  readonly resourceSid: string;
  readonly description: string;
  /** Of the resource; those of every event are added. */
  readonly fields: EventFields;
}
