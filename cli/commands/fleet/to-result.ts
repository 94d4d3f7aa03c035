import { Failure } from "../../failure.js";
import type { FleetJob, Outcome, StackResult, Words } from "../../fleet/job.js";
import { type ObjectReport, type Report, redact, sayFate } from "../../report/index.js";
import { listHolders, saysLocked } from "../../stack/locked.js";
import { explainRun, type Ran } from "../../stack/pulumi.js";

/** A result before its name and its time are known. */
export interface Ended extends Omit<StackResult, "name" | "seconds"> {
  /** True if another run has locked the stack. */
  readonly isLocked?: true;
  /** The processes that hold its lock, as far as the backend names them. */
  readonly holders?: readonly number[];
}

/** Most characters of an error: the rest is in the output of Pulumi itself. */
const LONGEST = 2_000;

/** Describes the objects of a report. */
export function toWords({ objects, foreign, outside }: Report): Words[] {
  return [
    ...objects.map((object) => ({ title: titleOf(object), lines: object.lines })),
    ...outside.map((text) => ({ title: text, lines: [] })),
    ...foreign.map(({ change, type, name }) => ({ title: `${change} ${type} ${name}`, lines: [] })),
  ];
}

function titleOf(object: ObjectReport): string {
  return object.reason === undefined ? sayFate(object) : `${sayFate(object)}: ${object.reason}`;
}

/** The sentence of a report, without the name of its stack, which the fleet's report has. */
export function toSentence({ verdict, stack }: Report): string {
  return verdict.replace(` of stack ${stack}`, "").replace(` (stack ${stack})`, "").replace(/\.$/, "");
}

/** The result of a command of Pulumi's CLI that failed. */
export function toFailed(job: FleetJob, ran: Ran, errors: readonly string[]): Ended {
  const output = `${ran.stderr}\n${ran.stdout}`;
  if (ran.signal !== undefined) return fail(`the engine was killed (${ran.signal})`, explainKilled(job));
  if (saysLocked(output)) return failLocked(job, output);
  const text = errors.length > 0 ? errors.join("\n") : explainRun({ ...ran, stdout: "" });
  return fail(text === "" ? `Pulumi ended with exit code ${ran.code} and without a message` : text);
}

/** The result of a command that was refused. */
export function toRefused(job: FleetJob, error: unknown): Ended {
  const text = error instanceof Error ? error.message : String(error);
  if (saysLocked(text)) return failLocked(job, text);
  return fail(redact(error instanceof Failure ? text : `this is a bug in taskrouter: ${text.split("\n")[0]}`));
}

/** The result of a stack at whose run machine after machine ended. */
export function toAbandoned(job: FleetJob, ends: number): StackResult {
  const verdict = `the machines that ran it ended ${ends} times, so it is not started again: they may lack memory`;
  return { name: job.name, ...fail(verdict, explainKilled(job)), seconds: 0 };
}

function failLocked(job: FleetJob, output: string): Ended {
  return {
    ...fail("the stack is locked by another run, and nothing was changed", explainUnlock(job)),
    isLocked: true,
    holders: listHolders(output),
  };
}

function fail(verdict: string, advice?: string): Ended {
  const text = verdict.trim();
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { outcome: "failed", verdict: cut, words: [], ...(advice !== undefined && { advice }) };
}

function explainUnlock(job: FleetJob): string {
  return `wait until that run has ended. Only if it is surely dead: ${cancelCommand(job)}`;
}

function explainKilled(job: FleetJob): string {
  return `its lock may be left; if no engine of it runs any more: ${cancelCommand(job)}`;
}

/** The command that removes the lock of a stack. */
export function cancelCommand({ stack, name }: FleetJob): string {
  return `pulumi cancel --yes --stack ${stack} --cwd ${name.slice(0, name.lastIndexOf(":"))}`;
}

/** The result of a job that was not run to its end. */
export function toStopped(outcome: Extract<Outcome, "canceled" | "skipped">): Ended {
  const verdict = outcome === "canceled" ? "ended by the user; steps that had begun were finished" : "";
  return { outcome, verdict, words: [] };
}
