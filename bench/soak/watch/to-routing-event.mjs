/**
 * Converts an event that a client sees to the form that the engine's own check accepts. It has no capacity: offers
 * are checked by the earlier events of workers (checks/offers.mjs).
 *
 * @param {string} type
 * @param {number} time
 * @param {string | undefined} taskSid
 * @param {string | undefined} reservationSid
 * @returns {import("../../../routing/index.js").RoutingEvent}
 */
export function toRoutingEvent(type, time, taskSid, reservationSid) {
  return /** @type {import("../../../routing/index.js").RoutingEvent} */ ({
    type,
    time,
    ...(taskSid === undefined ? {} : { task: { sid: taskSid, ignoreCapacity: true } }),
    ...(reservationSid === undefined ? {} : { reservation: { sid: reservationSid } }),
  });
}
