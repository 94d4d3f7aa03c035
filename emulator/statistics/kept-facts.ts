import type { Fact, FactKind } from "./fact.js";

type Sid = string | null;

/** A fact as it is kept: its members in their order, so that their names take no room. */
type Row = [FactKind, number, Sid, Sid, Sid, Sid, Sid, number, number];

export function toKeptFacts(facts: readonly Fact[]): string {
  const toRow = (fact: Fact): Row => [
    fact.kind,
    fact.time,
    fact.channelSid,
    fact.workflowSid,
    fact.queueSid,
    fact.workerSid,
    fact.activitySid,
    fact.span,
    fact.inQueue,
  ];
  return JSON.stringify(facts.map(toRow));
}

/** Reads what {@link toKeptFacts} wrote. Equal texts are one text in memory, as they are while an emulator runs. */
export function createFactReader(): (json: string) => Fact[] {
  const texts = new Map<string, string>();
  function share(text: Sid): Sid {
    if (text === null) return null;
    const known = texts.get(text) ?? text;
    texts.set(text, known);
    return known;
  }
  return (json) =>
    (JSON.parse(json) as Row[]).map(([kind, time, channel, workflow, queue, worker, activity, span, inQueue]) => ({
      kind: share(kind) as FactKind,
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
