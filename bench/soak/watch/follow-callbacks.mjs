import { createEventCheck } from "../../../test/routing/support/check-events.mjs";
import { toRoutingEvent } from "./to-routing-event.mjs";

/** @typedef {{ poll: () => Promise<void>, restart: () => void, outcomes: ReadonlyMap<string, number>, events: () => number }} CallbackFollower */

/**
 * Reads the emulator's log of callbacks as it grows, and checks that it has each event once, in causal order.
 *
 * @param {{ api: import("../api.mjs").Api, base: string, findings: import("../findings.mjs").Findings }} world
 * @returns {CallbackFollower}
 */
export function createCallbackFollower({ api, base, findings }) {
  const workspace = base.slice(base.lastIndexOf("/") + 1);
  let since = 0;
  let events = 0;
  let lastEvent = "";
  const check = createEventCheck({ multiTaskEnabled: true });
  /** @type {Set<string>} */
  const known = new Set();
  /** @type {Map<string, number>} */
  const outcomes = new Map();
  /** Callbacks without an answer when they were read. @type {Set<number>} */
  let open = new Set();

  /** @param {any} entry */
  function take({ number, kind, parameters }) {
    if (number !== since + 1) findings.add(`the log of callbacks goes on with ${number} after ${since}`);
    since = number;
    open.add(number);
    if (kind !== "event" || parameters.WorkspaceSid !== workspace) return;
    events += 1;
    if (parameters.Sid <= lastEvent)
      findings.add(`the callback of event ${parameters.Sid} came after that of ${lastEvent}`);
    lastEvent = parameters.Sid;
    const { EventType, TimestampMs, TaskSid, ReservationSid } = parameters;
    // the history before a restart is unknown
    if (EventType.endsWith(".created")) known.add(ReservationSid ?? TaskSid);
    const [task, reservation] = [TaskSid, ReservationSid].map((sid) => (known.has(sid) ? sid : undefined));
    const wrong = check.take(toRoutingEvent(EventType, Number(TimestampMs), task, reservation));
    for (const sentence of wrong) findings.add(`by the callbacks ${sentence}`);
  }

  return {
    async poll() {
      // the entries of the last polls are read again until they have ended
      const from = Math.min(since, ...open) - (open.size > 0 ? 1 : 0);
      const { callbacks } = await api.own(`/emulator/callbacks?since=${Math.max(0, from)}`);
      for (const entry of callbacks) {
        if (entry.number > since) take(entry);
        if (!open.has(entry.number) || entry.outcome === "pending") continue;
        open.delete(entry.number);
        const name = `${entry.kind}: ${entry.outcome}`;
        outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      }
    },
    restart() {
      since = 0;
      open = new Set();
      known.clear();
    },
    outcomes,
    events: () => events,
  };
}
