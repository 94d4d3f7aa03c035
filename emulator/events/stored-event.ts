import type { EventDraft, EventFields } from "./event-draft.js";

/**
 * An event that has happened. It is rendered when it is read, because most events never are.
 *
 * Its SID consists of digits of its workspace's SID and its number, so that it needs no storage and no index.
 */
export class StoredEvent implements EventDraft {
  /** 1, 2, 3 … in the order of the workspace's events. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly workspaceSid: string;
  readonly type: string;
  readonly resourceType: EventDraft["resourceType"];
  readonly resourceSid: string;
  readonly description: string;
  readonly fields: EventFields;
  /** The memory of its texts, in which a character has up to two bytes. */
  readonly bytes: number;

  constructor(number: number, time: number, workspaceSid: string, draft: EventDraft) {
    this.number = number;
    this.time = time;
    this.workspaceSid = workspaceSid;
    this.type = draft.type;
    this.resourceType = draft.resourceType;
    this.resourceSid = draft.resourceSid;
    this.description = draft.description;
    this.fields = draft.fields;
    this.bytes = 2 * countCharacters(draft);
  }

  get sid(): string {
    return toEventSid(this.workspaceSid, this.number);
  }
}

function countCharacters({ description, fields }: EventDraft): number {
  let characters = description.length;
  // for every event, so without a list of values
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === "string") characters += value.length;
  }
  return characters;
}

const WORKSPACE_DIGITS = 20;
const NUMBER_DIGITS = 12;

function toEventSid(workspaceSid: string, number: number): string {
  const digits = workspaceSid.slice(2, 2 + WORKSPACE_DIGITS).toLowerCase();
  return `EV${digits}${number.toString(16).padStart(NUMBER_DIGITS, "0")}`;
}

/** The number in a SID; `undefined` if it is not the SID of an event of the workspace. */
export function toEventNumber(workspaceSid: string, sid: string): number | undefined {
  const number = Number.parseInt(sid.slice(2 + WORKSPACE_DIGITS), 16);
  return Number.isSafeInteger(number) && toEventSid(workspaceSid, number) === `EV${sid.slice(2).toLowerCase()}`
    ? number
    : undefined;
}
