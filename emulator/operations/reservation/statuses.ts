/** *documented* (api sheet, appendix A). */
export const RESERVATION_STATUSES = [
  "pending",
  "accepted",
  "rejected",
  "timeout",
  "canceled",
  "rescinded",
  "wrapping",
  "completed",
] as const;
