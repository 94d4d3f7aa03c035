/** @typedef {import("../watch/follow-events.mjs").WireEvent} WireEvent */
/** @typedef {{ activity: string, channels: Map<string, Channel>, isDeleted: boolean }} Staff */
/** @typedef {{ capacity: number, isAvailable: boolean, open: number }} Channel */

/**
 * Follows workers by their events, and reports offers that exceed a worker's capacity or that it is not available for.
 *
 * @typedef {object} OfferCheck
 * @property {(event: WireEvent) => string[]} take a sentence for each thing that cannot be so
 * @property {(reservation: string) => boolean} isOpen
 * @property {(worker: string) => number} openOf
 */

const ENDS = new Set(["rejected", "timeout", "rescinded", "canceled", "completed"].map((end) => `reservation.${end}`));

/** @param {ReadonlyMap<string, boolean>} isAvailable by an activity's SID; of one that is not in it nothing is known @returns {OfferCheck} */
export function createOfferCheck(isAvailable) {
  /** @type {Map<string, Staff>} */
  const staff = new Map();
  /** Open reservations, with their worker and channel. @type {Map<string, { worker: string, channel: string }>} */
  const open = new Map();

  function channelOf(/** @type {string} */ worker, /** @type {string} */ sid) {
    const channels = staff.get(worker)?.channels;
    const channel = channels?.get(sid) ?? { capacity: 1, isAvailable: true, open: 0 };
    channels?.set(sid, channel);
    return channel;
  }

  /** @param {string} reservation @param {string} worker @param {string} sid @param {boolean} isForced @returns {string[]} */
  function offer(reservation, worker, sid, isForced) {
    const channel = channelOf(worker, sid);
    channel.open += 1;
    open.set(reservation, { worker, channel: sid });
    const one = staff.get(worker);
    const who = `worker ${worker} was offered ${reservation}`;
    if (one === undefined || one.isDeleted) return [`${who}, but does not exist`];
    if (isForced) return [];
    return [
      ...(isAvailable.get(one.activity) === false
        ? [`${who} in an activity that is not available, ${one.activity}`]
        : []),
      ...(channel.isAvailable ? [] : [`${who} on a channel that is not available, ${sid}`]),
      ...(channel.open > channel.capacity ? [`${who}: ${channel.open} of ${channel.capacity} are open on ${sid}`] : []),
    ];
  }

  /** @param {string} reservation */
  function close(reservation) {
    const held = open.get(reservation);
    if (held === undefined) return;
    channelOf(held.worker, held.channel).open -= 1;
    open.delete(reservation);
  }

  /** @param {string} type @param {Record<string, string>} data */
  function follow(type, data) {
    const { worker_sid: worker = "", worker_activity_sid: activity = "", task_channel_sid: sid = "" } = data;
    const one = staff.get(worker);
    if (type === "worker.created") staff.set(worker, { activity, channels: new Map(), isDeleted: false });
    else if (one === undefined) return;
    else if (type === "worker.activity.update") one.activity = activity;
    else if (type === "worker.deleted") one.isDeleted = true;
    else if (type === "worker.capacity.update") channelOf(worker, sid).capacity = Number(data.worker_channel_capacity);
    else if (type === "worker.channel.availability.update")
      channelOf(worker, sid).isAvailable = data.worker_channel_available === "true";
  }

  return {
    take({ event_type: type, event_data: data }) {
      follow(type, data);
      const { reservation_sid: reservation = "", worker_sid: worker = "", task_channel_sid: channel = "" } = data;
      if (type === "reservation.created") return offer(reservation, worker, channel, isForced(data));
      if (ENDS.has(type)) close(reservation);
      return [];
    },
    isOpen: (reservation) => open.has(reservation),
    openOf: (worker) =>
      [...(staff.get(worker)?.channels.values() ?? [])].reduce((sum, channel) => sum + channel.open, 0),
  };
}

/** Clients mark tasks that ignore capacity in their attributes, because events do not say so. @param {Record<string, string>} data */
function isForced({ task_attributes: attributes = "{}" }) {
  return JSON.parse(attributes).isForced === true;
}
