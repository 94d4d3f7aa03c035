import type { ScriptStep, SingleFault } from "./fault.js";
import { FAULT_STATUSES } from "./statuses.js";

const STEPS: readonly unknown[] = ["ok", ...FAULT_STATUSES, "drop-before", "drop-after"];

export const SCRIPT_STEPS = `${STEPS.join(", ")} or an object such as {"latency": 200}`;

export function isScriptStep(step: unknown): step is ScriptStep {
  if (typeof step === "object" && step !== null) {
    const { latency, ...others } = step as Record<string, unknown>;
    return typeof latency === "number" && Number.isFinite(latency) && latency >= 0 && Object.keys(others).length === 0;
  }
  return STEPS.includes(step);
}

/** @returns `undefined` for a request that succeeds */
export function toStepFault(step: ScriptStep): SingleFault | undefined {
  if (step === "ok") return undefined;
  if (typeof step === "object") return { kind: "latency", latency: step.latency };
  return typeof step === "number" ? { kind: "status", status: step } : { kind: step };
}
