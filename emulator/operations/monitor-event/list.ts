import type { AuditEvent } from "../../monitor/audit.js";
import { dateTime } from "../../parameters/date-time.js";
import { optional } from "../../parameters/parameter.js";
import { text } from "../../parameters/readers.js";
import { toIsoSeconds } from "../../values/iso-time.js";
import { allOf } from "../all-of.js";
import { defineList } from "../define-list.js";
import { inOrder } from "../sequence.js";

/** Every caller is on this machine. */
const ADDRESS = "127.0.0.1";

/** Lists the changes of an account's resources: `monitor.twilio.com/v1/Events` (V-54). */
export const listMonitorEvents = defineList({
  key: "MonitorEvent-List",
  path: "/v1/Events",
  name: "events",
  filters: {
    ActorSid: optional(text),
    EndDate: optional(dateTime),
    EventType: optional(text),
    ResourceSid: optional(text),
    SourceIpAddress: optional(text),
    StartDate: optional(dateTime),
  },
  find: ({ account }) => account,
  select: (account, _, { audit }) => inOrder(audit.of(account)),
  createMatch({ ActorSid, EndDate, EventType, ResourceSid, SourceIpAddress, StartDate }, account) {
    return allOf<AuditEvent>([
      ActorSid !== undefined && (() => ActorSid === account.sid),
      EndDate !== undefined && (({ time }) => time <= EndDate),
      EventType !== undefined && ((event) => EventType === typeOf(event)),
      ResourceSid !== undefined && ((event) => ResourceSid === event.resourceSid),
      SourceIpAddress !== undefined && (() => SourceIpAddress === ADDRESS),
      StartDate !== undefined && (({ time }) => time >= StartDate),
    ]);
  },
  render: (event, account, base) =>
    JSON.stringify({
      account_sid: account.sid,
      actor_sid: account.sid,
      actor_type: "account",
      description: null,
      event_data: null,
      event_date: toIsoSeconds(event.time),
      event_type: typeOf(event),
      resource_sid: event.resourceSid,
      resource_type: event.resourceType,
      sid: event.sid,
      source: "api",
      source_ip_address: ADDRESS,
      url: `${base}/Events/${event.sid}`,
      links: { actor: null, resource: null },
    }),
});

function typeOf({ resourceType, action }: AuditEvent): string {
  return `${resourceType}.${action}`;
}
