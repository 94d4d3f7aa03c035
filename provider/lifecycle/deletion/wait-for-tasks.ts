import type { Context } from "../../context.js";
import { showTime } from "../../twilio/index.js";
import type { Obstacle, OpenTasks } from "./obstacle.js";
import { countTasks } from "./workflow-obstacles.js";

/** Milliseconds between two looks, and between two lines about an unchanged wait. */
const [INTERVAL, QUIET] = [5_000, 30_000];

/** The obstacles that are left, and how a wait for them ended. */
export interface Left {
  readonly obstacles: readonly Obstacle[];
  /** A line of a message about the wait; undefined if there was none. */
  readonly wait: string | undefined;
}

/**
 * Waits while open tasks are the only obstacles to the deletes of a run: they end by themselves. One line shows the user
 * what is waited for, and until when.
 *
 * @param look looks for obstacles again; its lists may be old until `isFresh`
 */
export async function waitForTasks(context: Context, look: (isFresh: boolean) => Promise<Obstacle[]>): Promise<Left> {
  const { clock, retireLimit: limit, engine } = context;
  const begin = clock.now();
  const report = createReport(context);
  for (let waits = 0; ; waits += 1) {
    let obstacles = await look(false);
    // others may have changed the workspace during a wait
    if (obstacles.length === 0 && waits > 0) obstacles = await look(true);
    const tasks = obstacles.flatMap((obstacle) => obstacle.tasks ?? []);
    const elapsed = clock.now() - begin;
    if (tasks.length === 0 || tasks.length < obstacles.length || limit === 0) return { obstacles, wait: undefined };
    if (engine.canceled.aborted) return { obstacles, wait: `The wait was canceled after ${showTime(elapsed)}.` };
    if (elapsed >= limit) return { obstacles, wait: explainEnd(limit) };
    report(tasks, elapsed);
    // a canceled wait looks once more, and says what is left
    await clock.sleep(Math.min(INTERVAL, limit - elapsed), engine.canceled).catch(() => undefined);
  }
}

function explainEnd(limit: number): string {
  return (
    `This run waited ${showTime(limit)} for them: set a longer time with ` +
    "`pulumi config set taskrouter:retireTimeout 15m`, or TASKROUTER_RETIRE_TIMEOUT=15m for one run."
  );
}

function createReport({ log, retireLimit }: Context): (tasks: readonly OpenTasks[], elapsed: number) => void {
  let last = { text: "", at: Number.NEGATIVE_INFINITY };
  return (tasks, elapsed) => {
    const text = tasks.map(({ count, owner }) => `${countTasks(count)} of ${owner}`).join(", ");
    if (text === last.text && elapsed - last.at < QUIET) return;
    last = { text, at: elapsed };
    log(
      `waiting for ${text} before the deletes: ${showTime(elapsed)} so far, gives up after ${showTime(retireLimit)}; ` +
        "Ctrl-C ends the wait",
    );
  };
}
