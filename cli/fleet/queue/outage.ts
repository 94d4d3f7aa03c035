import { sayTime } from "../fleet-report.js";
import { explainProblem } from "./explain-problem.js";

/** How long Redis may be silent before the user learns of it. */
const NOTICED_MS = 10_000;
const LOOK_MS = 1_000;

export interface OutageOptions {
  /** The server in words, without a secret. */
  readonly shown: string;
  readonly limitMs: number;
  /** Why there is no connection. */
  readonly problem: () => string;
  readonly note: (text: string) => void;
  /** Called once when it has been silent for too long, with the reason. */
  readonly onEnd: (why: string) => void;
}

/** Watches whether Redis answers. */
export interface OutageWatch {
  /** Asks something. Rejects as the question does. */
  ask<Answer>(question: () => Promise<Answer>): Promise<Answer>;
  /** Why it has not answered for some seconds; undefined if it has. */
  readonly silence: string | undefined;
  close(): void;
}

/** Counts the time in which questions have no answer, or are refused. Time in which this process itself is halted does not count. */
export function watchOutage({ shown, limitMs, problem, note, onEnd }: OutageOptions): OutageWatch {
  let [waiting, silent, seen] = [0, 0, Date.now()];
  let isNoticed = false;
  let refusal: unknown;
  const explain = () => (refusal === undefined ? problem() : explainProblem(refusal));
  const look = () => {
    const now = Date.now();
    const passed = Math.min(now - seen, 2 * LOOK_MS);
    seen = now;
    if (waiting === 0 && refusal === undefined) return;
    silent += passed;
    if (!isNoticed && silent >= Math.min(NOTICED_MS, limitMs)) {
      isNoticed = true;
      const until = new Date(now + limitMs - silent).toISOString().slice(11, 19);
      note(
        `Redis at ${shown} does not answer (${explain()}): stacks that run here are finished, no further one starts, and this ` +
          `machine waits for Redis until ${until} UTC`,
      );
    }
    if (silent < limitMs) return;
    clearInterval(timer);
    onEnd(explain());
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    ask: async (question) => {
      waiting += 1;
      try {
        const answer = await question();
        if (isNoticed) note(`Redis at ${shown} answers again after ${sayTime(silent / 1000)}`);
        [silent, isNoticed, refusal] = [0, false, undefined];
        return answer;
      } catch (error) {
        refusal = error;
        throw error;
      } finally {
        waiting -= 1;
      }
    },
    get silence() {
      return silent >= 2 * LOOK_MS ? explain() : undefined;
    },
    close: () => clearInterval(timer),
  };
}
