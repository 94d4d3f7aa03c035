const PAGE = 500;

/**
 * An event of `GET …/Events`, with the members that matter here.
 *
 * @typedef {object} WireEvent
 * @property {string} sid
 * @property {string} event_type
 * @property {number} event_date_ms
 * @property {Record<string, string>} event_data
 */
/**
 * @typedef {object} EventFollower
 * @property {() => Promise<number>} poll reads on to the end; how many events there have been
 * @property {() => void} allowGap numbers may leave a gap now: there was a restart
 */

/**
 * Reads a workspace's events as they occur, and checks that none is repeated or missing: the last digits of an event's
 * SID count them.
 *
 * @param {object} world
 * @param {import("../api.mjs").Api} world.api
 * @param {string} world.base
 * @param {(event: WireEvent) => void} world.onEvent
 * @param {import("../findings.mjs").Findings} world.findings
 * @returns {EventFollower}
 */
export function createEventFollower({ api, base, onEvent, findings }) {
  let last = 0;
  let mayGap = false;
  /** The events of the last two seconds, which are read again each time. @type {{ number: number, sid: string, time: number }[]} */
  let recent = [];

  /** @param {WireEvent} event */
  function take(event) {
    const { sid, event_date_ms: time } = event;
    const number = Number.parseInt(sid.slice(-12), 16);
    if (number <= last) return;
    if (number !== last + 1 && !mayGap)
      findings.add(`event ${sid} has number ${number}, but the one before had ${last}`);
    mayGap = false;
    last = number;
    recent.push({ number, sid, time });
    onEvent(event);
  }

  return {
    async poll() {
      const time = recent.at(-1)?.time;
      const start = time === undefined ? "" : `&StartDate=${new Date(Math.floor(time / 1000) * 1000).toISOString()}`;
      const events = await api.list(`${base}/Events?PageSize=${PAGE}${start}`);
      recent = recent.filter((one) => one.time >= Math.floor((time ?? 0) / 1000) * 1000);
      const sids = new Set(events.map(({ sid }) => sid));
      for (const { sid } of recent) if (!sids.has(sid)) findings.add(`event ${sid} existed and no longer does`);
      for (const event of events) take(event);
      return last;
    },
    allowGap() {
      mayGap = true;
    },
  };
}
