/** Resources that events are about; `taskqueue` is *observed* (a handler's sample of 2023), `taskchannel` *assumed* like it. */
export type EventResource = "workspace" | "activity" | "taskchannel" | "taskqueue" | "workflow" | "worker" | "task";

/** Fields of an event in the PascalCase callbacks have them in; what is `null` or `undefined` is left out. */
export type EventFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What happened, before it is given its SID, its time and its workspace (api sheet, section 16). */
export interface EventDraft {
  readonly type: string;
  readonly resourceType: EventResource;
  readonly resourceSid: string;
  readonly description: string;
  /** Of the resource; those of every event are added. */
  readonly fields: EventFields;
}
