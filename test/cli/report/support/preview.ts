import { buildReport, compareFindings, type Finding, type Report, readPlan } from "../../../../cli/report/index.js";
import { checksumOf } from "../../../../cli/stack/preview-plan.js";
import type { JsonObject } from "../../../../language/index.js";

const COMPONENT = "urn:pulumi:dev::project::taskrouter:index:TaskRouter";

export interface StepOptions {
  readonly op: string;
  /** `Workflow`; with a colon, a whole type. */
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  readonly outputs?: JsonObject;
  readonly detailedDiff?: JsonObject;
}

/** A step as the engine writes it. */
export function step({ op, type, name, id, before, after, outputs, detailedDiff }: StepOptions): JsonObject {
  const whole = type.includes(":") ? type : `pulumi-nodejs:dynamic/taskrouter:${type}`;
  const urn = `${COMPONENT}$${whole}::${name}`;
  const own = { urn, custom: true, type: whole };
  return {
    op,
    urn,
    ...(before && {
      oldState: { ...own, ...(id && { id }), inputs: { __version: 1, ...before }, outputs: outputs ?? {} },
    }),
    ...(after && { newState: { ...own, inputs: { __version: 1, ...after } } }),
    detailedDiff: detailedDiff ?? null,
  };
}

/** The provider's messages, which arrive line by line. */
export function notices(...texts: string[]): JsonObject[] {
  const lines = texts.flatMap((text) => text.split("\n"));
  return lines.map((line) => ({ message: `${line}\n\n`, severity: "info" }));
}

/** The output of `pulumi preview --json`. */
export function preview(steps: readonly JsonObject[], diagnostics: readonly JsonObject[] = []): string {
  const stack = {
    op: "same",
    urn: "urn:pulumi:dev::project::pulumi:pulumi:Stack::project-dev",
    newState: { custom: false },
  };
  const config = { "taskrouter:baseUrl": "http://127.0.0.1:4010", "other:token": "a-plain-token" };
  return JSON.stringify({ config, steps: [stack, ...steps], diagnostics, duration: 1, changeSummary: { same: 7 } });
}

/** The report of a preview. */
export function report(text: string, findings?: { now: readonly Finding[]; base?: readonly Finding[] }): Report {
  const plan = readPlan(text, "plan.json");
  const base = findings?.base && { name: "main", findings: findings.base };
  return buildReport(plan, {
    ...checksumOf(plan),
    findings: findings && compareFindings(findings.now, base),
  });
}

/** The properties of a queue with this expression. */
export const queue = (targetWorkers: string): JsonObject => ({
  friendlyName: "English",
  targetWorkers,
  workspaceSid: "WS1",
});

/** A change of one queue. */
export const change = step({
  op: "update",
  type: "TaskQueue",
  name: "cc-en",
  id: "WQ1",
  before: queue("a == 1"),
  after: queue("a == 2"),
});
