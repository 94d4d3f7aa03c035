import { asObject, isJsonObject, type JsonObject } from "../../../language/index.js";
import { type KindName, parseResourceType } from "../../../model/index.js";

/** One resource that the program registers, as the engine would write it into the state after an `up`. */
export interface Goal {
  readonly urn: string;
  /** The step of the preview: `create`, `same`, `update`, `read`, `delete`, … */
  readonly op: string;
  /** The kind of a resource of this package; undefined for every other one. */
  readonly kind: KindName | undefined;
  /** Whether it is a new resource of the native provider, which has an import of its own. */
  readonly isNewNative: boolean;
  /** The entry of the state. The inputs are the checked ones, with encrypted secrets if the resource is new. */
  readonly entry: JsonObject;
  /** The present entry of the state. */
  readonly before: JsonObject | undefined;
}

/**
 * Reads the goals of a program from the outputs of `pulumi preview --json --save-plan`, in the order in which they were
 * registered. The plan has the encrypted secrets, and the resources that the other output hides.
 */
export function readGoals(preview: JsonObject, plan: JsonObject): Goal[] {
  const steps = Array.isArray(preview.steps) ? preview.steps.filter(isJsonObject) : [];
  const plans = asObject(plan.resourcePlans);
  const goals = steps
    .filter(({ op }) => op !== "refresh")
    .map(({ op, urn, newState, oldState }) => toGoal(`${op}`, `${urn}`, { newState, oldState, plan: plans[`${urn}`] }));
  const shown = new Set(goals.map(({ urn }) => urn));
  const hidden = Object.entries(plans).filter(([urn]) => !shown.has(urn) && urn.includes("::pulumi:providers:"));
  return [...hidden.map(([urn, one]) => toProvider(urn, asObject(one))), ...goals];
}

type Parts = Readonly<Record<"newState" | "oldState" | "plan", unknown>>;

function toGoal(op: string, urn: string, { newState, oldState, plan }: Parts): Goal {
  const entry = asObject(newState);
  const before = isJsonObject(oldState) ? oldState : undefined;
  const added = op === "create" ? inputsOf(asObject(plan)) : undefined;
  const inputs = added && { ...listInternal(asObject(entry.inputs)), ...added };
  const { host, kind } = parseResourceType(entry.type ?? before?.type) ?? {};
  return {
    urn,
    op,
    kind: host === "dynamic" ? kind : undefined,
    isNewNative: host === "native" && op === "create",
    entry: inputs === undefined ? entry : { ...entry, inputs },
    before,
  };
}

function toProvider(urn: string, plan: JsonObject): Goal {
  const inputs = inputsOf(plan) ?? {};
  const { type = "" } = asObject(plan.goal);
  return {
    urn,
    op: Array.isArray(plan.steps) ? `${plan.steps[0]}` : "same",
    kind: undefined,
    isNewNative: false,
    entry: { urn, custom: true, type, inputs, outputs: inputs },
    before: undefined,
  };
}

/** The inputs that the plans of engines from 3.276 on leave out. None is a secret. *observed* with 3.276 */
function listInternal(inputs: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => name.startsWith("__")));
}

/** The inputs of a new resource. */
function inputsOf({ goal }: JsonObject): JsonObject | undefined {
  const { adds } = asObject(asObject(goal).inputDiff);
  return isJsonObject(adds) ? adds : undefined;
}
