/**
 * The statuses that a fault can answer: a key that was revoked, one without a permission, an object that is not visible yet,
 * and those after which a client tries again.
 */
export const FAULT_STATUSES = [401, 403, 404, 429, 500, 503] as const;

export type FaultStatus = (typeof FAULT_STATUSES)[number];
