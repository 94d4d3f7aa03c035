import { renderEvent } from "../../events/event-wire.js";
import type { StoredEvent } from "../../events/stored-event.js";
import { optional } from "../../parameters/parameter.js";
import { sid, text } from "../../parameters/readers.js";
import { toWindow, windowParameters } from "../../parameters/window.js";
import { EVENTS } from "../../resources/paths.js";
import { KEPT_MS } from "../../values/recent.js";
import { allOf } from "../all-of.js";
import { toChannelSid } from "../channel-filter.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";

/** The time for which events are kept. */
const MAX_MINUTES = KEPT_MS / 60_000;

export const listEvents = defineList({
  key: "Event-List",
  path: EVENTS,
  name: "events",
  filters: {
    ...windowParameters(MAX_MINUTES),
    EventType: optional(text),
    ReservationSid: optional(sid("WR")),
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
    // oldest first (V-13)
    return { items: history.list(now), positionOf: (sid: string) => history.positionOf(sid, now) };
  },
  createMatch(filters, workspace, services) {
    const { start, end } = toWindow(filters, services.time());
    const channelSid = toChannelSid(filters.TaskChannel, workspace);
    return allOf<StoredEvent>([
      ({ time }) => time >= start && time <= end,
      filters.EventType !== undefined && (({ type }) => type === filters.EventType),
      filters.Sid !== undefined && ((event) => event.sid === filters.Sid),
      hasField("ReservationSid", filters.ReservationSid),
      hasField("TaskQueueSid", filters.TaskQueueSid),
      hasField("TaskSid", filters.TaskSid),
      hasField("WorkerSid", filters.WorkerSid),
      hasField("WorkflowSid", filters.WorkflowSid),
      hasField("TaskChannelSid", channelSid),
    ]);
  },
  render: (event, workspace, base) => renderEvent(event, workspace, base),
});

function hasField(name: string, sid: string | undefined): false | ((event: StoredEvent) => boolean) {
  return sid !== undefined && (({ fields }) => fields[name] === sid);
}
