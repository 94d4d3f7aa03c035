import { sayTime } from "../fleet-report.js";

/** How long Redis may be silent before the user learns of it. */
const NOTICED_MS = 10_000;
const LOOK_MS = 1_000;

export interface OutageOptions {
  /** The server in words, without a secret. */
  readonly shown: string;
  readonly limitMs: number;
  /** Why it does not answer. */
  readonly problem: () => string;
  readonly note: (text: string) => void;
  /** Called once when it has been silent for too long. */
  readonly onEnd: () => void;
}

/** Watches whether Redis answers. */
export interface OutageWatch {
  /** Asks something. Rejects as the question does. */
  ask<Answer>(question: () => Promise<Answer>): Promise<Answer>;
  /** True while it has not answered for some seconds. */
  readonly isSilent: boolean;
  close(): void;
}

/**
 * Counts the time in which questions have no answer. Time in which this process itself is halted does not count.
 */
export function watchOutage({ shown, limitMs, problem, note, onEnd }: OutageOptions): OutageWatch {
  let [waiting, silent, seen] = [0, 0, Date.now()];
  let [hasFailed, isNoticed] = [false, false];
  const look = () => {
    const now = Date.now();
    const passed = Math.min(now - seen, 2 * LOOK_MS);
    seen = now;
    if (waiting === 0 && !hasFailed) return;
    silent += passed;
    if (!isNoticed && silent >= Math.min(NOTICED_MS, limitMs)) {
      isNoticed = true;
      const until = new Date(now + limitMs - silent).toISOString().slice(11, 19);
      note(
        `Redis at ${shown} does not answer (${problem()}): stacks that run here are finished, no further one starts, and this ` +
          `machine waits for Redis until ${until} UTC`,
      );
    }
    if (silent < limitMs) return;
    clearInterval(timer);
    onEnd();
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    ask: async (question) => {
      waiting += 1;
      try {
        const answer = await question();
        if (isNoticed) note(`Redis at ${shown} answers again after ${sayTime(silent / 1000)}`);
        [silent, hasFailed, isNoticed] = [0, false, false];
        return answer;
      } catch (error) {
        hasFailed = true;
        throw error;
      } finally {
        waiting -= 1;
      }
    },
    get isSilent() {
      return silent >= 2 * LOOK_MS;
    },
    close: () => clearInterval(timer),
  };
}
