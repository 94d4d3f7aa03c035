/** What happened, before it is given its SID, its time and its workspace (api sheet, section 16). */
export interface EventDraft {
  type: string;
  resourceType: "workspace" | "activity" | "task-queue" | "workflow";
  resourceSid: string;
  description: string;
  /** Fields of the resource, in the PascalCase they are sent in. */
  fields: Record<string, string>;
}
