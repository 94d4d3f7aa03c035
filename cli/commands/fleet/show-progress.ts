import pc from "picocolors";
import { sayTime } from "../../fleet/fleet-report.js";
import type { FleetJob, Outcome, StackResult } from "../../fleet/job.js";
import { MARKS } from "../../fleet/show-text.js";
import type { Io } from "../../io.js";

const TICK_MS = 1_000;
const BAR_WIDTH = 24;
/** Most and least characters of a verdict in a row; the report has all of it. */
const [WIDEST, NARROWEST] = [100, 16];

/** Rows without a verdict. */
const PLAIN: Readonly<Record<Outcome, string>> = {
  fine: "ok",
  changed: "changed",
  findings: "has findings",
  failed: "failed",
  canceled: "canceled",
  skipped: "not started",
};

/** Shows a run while it goes on. */
export interface Progress {
  started(job: FleetJob): void;
  changed(job: FleetJob, text: string): void;
  finished(result: StackResult): void;
  /** Shows the stacks that run on other machines, with words, in place of those before. */
  elsewhere(rows: ReadonlyMap<string, string>): void;
  note(text: string): void;
  /** Removes the stacks that run and the bar. */
  close(): void;
}

/** A stack that runs. */
interface Running {
  readonly since: number;
  text: string;
  readonly isElsewhere?: true;
}

/**
 * At a terminal: a row per finished stack, and below them the stacks that run and a bar. Elsewhere: a plain line per finished
 * stack.
 *
 * @param names of all stacks of the run
 */
export function showProgress(names: readonly string[], io: Io): Progress {
  const rows = createRows(names, io);
  const running = new Map<string, Running>();
  const began = Date.now();
  let [done, failed] = [0, 0];
  const draw = () => {
    const now = Date.now();
    const lines = [...running].map(([name, { since, text }]) => rows.running(name, now - since, text));
    io.redraw?.([...lines, rows.bar(done, failed, now - began)]);
  };
  const timer = io.redraw === undefined ? undefined : setInterval(draw, TICK_MS);
  const print = (line: string) => {
    io.redraw?.([]);
    io.err(`${line}\n`);
    draw();
  };
  return {
    started: ({ name }) => {
      running.set(name, { since: Date.now(), text: "" });
      draw();
    },
    changed: ({ name }, text) => {
      const one = running.get(name);
      if (one !== undefined) one.text = text;
    },
    elsewhere: (rows) => {
      for (const [name, { isElsewhere }] of running) if (isElsewhere && !rows.has(name)) running.delete(name);
      for (const [name, text] of rows) {
        const one = running.get(name);
        if (one === undefined) running.set(name, { since: Date.now(), text, isElsewhere: true });
        else if (one.isElsewhere) one.text = text;
      }
    },
    finished: (result) => {
      running.delete(result.name);
      done += 1;
      if (result.outcome === "failed") failed += 1;
      print(rows.finished(result, done));
    },
    note: print,
    close: () => {
      clearInterval(timer);
      io.redraw?.([]);
      // the report follows
      io.err("\n");
    },
  };
}

/** The lines of a run. */
function createRows(names: readonly string[], { isColor, columns = Number.POSITIVE_INFINITY }: Io) {
  const colors = pc.createColors(isColor);
  const total = `${names.length}`;
  const width = Math.max(0, ...names.map(({ length }) => length));
  const margin = " ".repeat(total.length * 2 + 3);
  const toTime = (ms: number) => sayTime(ms / 1000).padStart(6);
  return {
    finished({ name, outcome, verdict, seconds }: StackResult, at: number): string {
      const { mark, color } = MARKS[outcome];
      const [first = ""] = verdict.split("\n");
      const time = toTime(seconds * 1000);
      // after the number, the mark, the name and the time, with their spaces
      const room = Math.max(NARROWEST, Math.min(WIDEST, columns - margin.length - width - time.length - 7));
      const said = first.length > room ? `${first.slice(0, room - 1)}…` : first;
      const number = colors.dim(`[${`${at}`.padStart(total.length)}/${total}]`);
      const head = `${number} ${colors[color](`${mark} ${name.padEnd(width)}`)}`;
      return `${head}  ${time}  ${said === "" ? PLAIN[outcome] : said}`;
    },
    running: (name: string, ms: number, text: string): string =>
      `${margin} ${colors.cyan(`▸ ${name.padEnd(width)}`)}  ${toTime(ms)}  ${text}`.trimEnd(),
    bar(done: number, failed: number, ms: number): string {
      const filled = Math.round((BAR_WIDTH * done) / Math.max(1, names.length));
      const bar = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}`;
      const bad = failed === 0 ? "" : `, ${colors.red(`${failed} failed`)}`;
      return `${bar} ${done} of ${total}${bad}, ${sayTime(ms / 1000)}`;
    },
  };
}
