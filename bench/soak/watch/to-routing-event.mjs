/**
 * An event as far as a client sees it, in the form that the engine's own check takes. Capacity is not in it: offers are
 * checked by what workers were told before (checks/offers.mjs).
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
