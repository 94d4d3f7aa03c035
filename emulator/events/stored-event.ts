import type { EventDraft, EventFields } from "./event-draft.js";

/**
 * An event that has happened. What it is shown as is made when somebody looks: most events are seen by nobody.
 *
 * Its SID is its workspace's and its number, so that it takes no room and an event is found without an index.
 */
export class StoredEvent implements EventDraft {
  /** 1, 2, 3 … in the order things happened in the workspace. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly workspaceSid: string;
  readonly type: string;
  readonly resourceType: EventDraft["resourceType"];
  readonly resourceSid: string;
  readonly description: string;
  readonly fields: EventFields;

  constructor(number: number, time: number, workspaceSid: string, draft: EventDraft) {
    this.number = number;
    this.time = time;
    this.workspaceSid = workspaceSid;
    this.type = draft.type;
    this.resourceType = draft.resourceType;
    this.resourceSid = draft.resourceSid;
    this.description = draft.description;
    this.fields = draft.fields;
  }

  get sid(): string {
    return toEventSid(this.workspaceSid, this.number);
  }
}

const WORKSPACE_DIGITS = 20;
const NUMBER_DIGITS = 12;

function toEventSid(workspaceSid: string, number: number): string {
  const digits = workspaceSid.slice(2, 2 + WORKSPACE_DIGITS).toLowerCase();
  return `EV${digits}${number.toString(16).padStart(NUMBER_DIGITS, "0")}`;
}

/** The number in a SID; `undefined` for one that is of no event of the workspace. */
export function toEventNumber(workspaceSid: string, sid: string): number | undefined {
  const number = Number.parseInt(sid.slice(2 + WORKSPACE_DIGITS), 16);
  return Number.isSafeInteger(number) && toEventSid(workspaceSid, number) === `EV${sid.slice(2).toLowerCase()}`
    ? number
    : undefined;
}
