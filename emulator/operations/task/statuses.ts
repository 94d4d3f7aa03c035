/** *documented* (api sheet, appendix A). */
export const TASK_STATUSES = ["pending", "reserved", "assigned", "canceled", "completed", "wrapping"] as const;

export type TaskStatus = (typeof TASK_STATUSES)[number];
