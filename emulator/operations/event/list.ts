import { renderEvent } from "../../events/event-wire.js";
import type { StoredEvent } from "../../events/stored-event.js";
import { dateTime } from "../../parameters/date-time.js";
import { optional } from "../../parameters/parameter.js";
import { integer, sid, text } from "../../parameters/readers.js";
import { findChannel } from "../../resources/task-channel.js";
import { allOf } from "../all-of.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import type { Sequence } from "../sequence.js";
import { EVENTS } from "./paths.js";

/** As long as events are kept: 30 days. */
const MAX_MINUTES = 43_200;
const DEFAULT_MINUTES = 15;

/** The last 15 minutes, unless `StartDate` or `Minutes` say otherwise (*documented*, api sheet, section 16). */
export const listEvents = defineList({
  key: "Event-List",
  path: EVENTS,
  name: "events",
  filters: {
    EndDate: optional(dateTime),
    EventType: optional(text),
    Minutes: optional(integer(1, MAX_MINUTES)),
    ReservationSid: optional(sid("WR")),
    StartDate: optional(dateTime),
    TaskQueueSid: optional(sid("WQ")),
    TaskSid: optional(sid("WT")),
    WorkerSid: optional(sid("WK")),
    WorkflowSid: optional(sid("WW")),
    TaskChannel: optional(text),
    Sid: optional(sid("EV")),
  },
  find: findWorkspace,
  select(workspace, _, services) {
    const history = services.events.historyOf(workspace);
    const now = services.time();
    const created = { items: history.list(now), positionOf: (sid: string) => history.positionOf(sid, now) };
    return services.rules.eventOrder === "newestFirst" ? reverse(created) : created;
  },
  createMatch(filters, workspace, services) {
    const { EndDate: end = services.time(), Minutes: minutes = DEFAULT_MINUTES, TaskChannel: channel } = filters;
    const start = filters.StartDate ?? end - minutes * 60_000;
    const channelSid = channel === undefined ? undefined : findChannel(workspace, channel)?.sid;
    return allOf<StoredEvent>([
      ({ time }) => time >= start && time <= end,
      filters.EventType !== undefined && (({ type }) => type === filters.EventType),
      filters.Sid !== undefined && ((event) => event.sid === filters.Sid),
      hasField("ReservationSid", filters.ReservationSid),
      hasField("TaskQueueSid", filters.TaskQueueSid),
      hasField("TaskSid", filters.TaskSid),
      hasField("WorkerSid", filters.WorkerSid),
      hasField("WorkflowSid", filters.WorkflowSid),
      // A channel that is not there has no events (*assumed*).
      channel !== undefined && (({ fields }) => channelSid !== undefined && fields.TaskChannelSid === channelSid),
    ]);
  },
  render: (event, workspace, base) => renderEvent(event, workspace, base),
});

function hasField(name: string, sid: string | undefined): false | ((event: StoredEvent) => boolean) {
  return sid !== undefined && (({ fields }) => fields[name] === sid);
}

function reverse({ items, positionOf }: Sequence<StoredEvent>): Sequence<StoredEvent> {
  return {
    items: [...items].reverse(),
    positionOf(sid) {
      const position = positionOf(sid);
      return position && { before: items.length - position.after, after: items.length - position.before };
    },
  };
}
