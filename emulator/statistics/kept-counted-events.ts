import type { CountedEvent, CountedKind } from "./counted-event.js";

type Sid = string | null;

/** A stored event: its members in this order, without their names, which would take more space than the values. */
type Row = [CountedKind, number, Sid, Sid, Sid, Sid, Sid, number, number];

export function toKeptEvents(events: readonly CountedEvent[]): string {
  const toRow = (event: CountedEvent): Row => [
    event.kind,
    event.time,
    event.channelSid,
    event.workflowSid,
    event.queueSid,
    event.workerSid,
    event.activitySid,
    event.span,
    event.inQueue,
  ];
  return JSON.stringify(events.map(toRow));
}

/** Reads what {@link toKeptEvents} wrote. Equal strings share one copy in memory. */
export function createCountedEventReader(): (json: string) => CountedEvent[] {
  const texts = new Map<string, string>();
  function share(text: Sid): Sid {
    if (text === null) return null;
    const known = texts.get(text) ?? text;
    texts.set(text, known);
    return known;
  }
  return (json) =>
    (JSON.parse(json) as Row[]).map(([kind, time, channel, workflow, queue, worker, activity, span, inQueue]) => ({
      kind: share(kind) as CountedKind,
      time,
      channelSid: share(channel),
      workflowSid: share(workflow),
      queueSid: share(queue),
      workerSid: share(worker),
      activitySid: share(activity),
      span,
      inQueue,
    }));
}
