import { isSid } from "../../language/index.js";

/** A SID in an expression. */
export interface SidInText {
  readonly sid: string;
  readonly start: number;
  readonly kind: "taskQueues" | "activities";
  /** Whether it is compared with a value that TaskRouter itself gives a worker, so that it can only name an activity. */
  readonly isCertain: boolean;
}

/** Finds the SIDs of queues and activities in an expression, except those whose workers are counted (`workers.WA…`). */
export function findSids(text: string): SidInText[] {
  const isActivity = /\bactivity_sid\b/.test(text);
  return [...text.matchAll(/(?<![\w.])W[QA][0-9a-fA-F]{32}(?!\w)/g)].flatMap(
    ({ 0: sid, index: start }): SidInText[] => {
      if (!isSid(sid, "WQ", "WA")) return [];
      const kind = sid.startsWith("WQ") ? "taskQueues" : "activities";
      return [{ sid, start, kind, isCertain: kind === "activities" && isActivity }];
    },
  );
}
