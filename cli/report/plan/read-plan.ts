import { asObject, isJsonObject, type Json, type JsonObject, parseJson } from "../../../language/index.js";
import { isKindName, type Kind, kinds, STATE_VERSION, VERSION } from "../../../model/index.js";
import { Failure } from "../../failure.js";
import type { Change, Plan, PlannedChange } from "./plan.js";
import { readNotices } from "./read-notices.js";

/** The change of a resource, by the engine's word; undefined if nothing is written. */
const CHANGES: Readonly<Record<string, Change | undefined>> = {
  same: undefined,
  read: undefined,
  refresh: undefined,
  "read-replacement": undefined,
  "read-discard": undefined,
  "discard-replaced": undefined,
  create: "create",
  update: "update",
  delete: "delete",
  replace: "replace",
  "create-replacement": "replace",
  "delete-replaced": "replace",
  "remove-pending-replace": "delete",
  import: "import",
  "import-replacement": "import",
};

const ONLY = "`pulumi preview --json` writes the JSON that is needed";
const CAPACITY = "taskrouter:maxApiCapacity";
const PLACE = ["accountSid", "baseUrl", "edge", "region"].map((name) => `taskrouter:${name}`);

/**
 * Reads the output of `pulumi preview --json`.
 *
 * @param source where the text is from, for messages
 * @throws Failure for text that is not such an output, or that another release wrote
 */
export function readPlan(text: string, source: string): Plan {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if (text.trim() === "") throw new Failure(`${source} is empty: ${ONLY}`);
  if (json === undefined) throw new Failure(`${source} ${explainNoJson(text)}: ${ONLY}`);
  if (!isJsonObject(json) || !(Array.isArray(json.steps) || Array.isArray(json.diagnostics)))
    throw new Failure(`${source} is JSON, but not a preview, which has "steps" and "diagnostics": ${ONLY}`);
  return toPlan(
    {
      steps: listObjects(json.steps),
      diagnostics: listObjects(json.diagnostics),
      config: asObject(json.config),
      changes: asObject(json.changeSummary),
    },
    source,
  );
}

function listObjects(value: Json | undefined): JsonObject[] {
  return (Array.isArray(value) ? value : []).filter(isJsonObject);
}

/** The parts of a preview, or of an update that the engine has made. */
export interface PlanParts {
  readonly steps: readonly JsonObject[];
  readonly diagnostics: readonly JsonObject[];
  readonly config: JsonObject;
  /** Numbers of resources by the engine's words. */
  readonly changes: JsonObject;
}

/** @throws Failure for a step that another release wrote */
export function toPlan({ steps, diagnostics, config, changes }: PlanParts, source: string): Plan {
  const [first] = steps;
  const [, , stack = "", project = ""] = /^(urn):(pulumi):(.*?)::(.*?)::/.exec(`${first?.urn}`)?.slice(1) ?? [];
  return {
    project,
    stack: stack.replace(/^.*:/, ""),
    place: Object.fromEntries(Object.entries(config).filter(([key]) => PLACE.includes(key))),
    ...(config[CAPACITY] !== undefined && { capacity: `${config[CAPACITY]}` }),
    changes: joinReplacements(steps.flatMap((step) => readStep(step, source))),
    same: Number(changes.same ?? 0),
    notices: readNotices(diagnostics),
  };
}

function explainNoJson(text: string): string {
  return /^\s*\{/.test(text) ? "is JSON that was cut off" : "is not JSON";
}

function readStep(step: JsonObject, source: string): PlannedChange[] {
  const { op, urn } = step;
  if (typeof op !== "string" || typeof urn !== "string" || !Object.hasOwn(CHANGES, op))
    throw new Failure(
      `${source} has a step that this release does not know (${JSON.stringify(op)}): another release of Pulumi wrote it`,
    );
  const change = CHANGES[op];
  const [old, fresh] = [asObject(step.oldState), asObject(step.newState)];
  // components and the stack itself are nothing that is written
  if (change === undefined || (old.custom !== true && fresh.custom !== true)) return [];
  const [, , types = "", ...names] = urn.split("::");
  const type = types.slice(types.lastIndexOf("$") + 1);
  if (type.startsWith("pulumi:providers:")) return [];
  const [before, after] = [asObject(old.inputs), asObject(fresh.inputs)];
  return [
    {
      urn,
      change,
      type,
      name: names.join("::"),
      kind: kindOf(type, [before, after], source),
      id: typeof old.id === "string" ? old.id : undefined,
      before,
      after,
      outputs: asObject(old.outputs),
      isRetained: old.retainOnDelete === true,
      changedPaths: Object.keys(asObject(step.detailedDiff)),
    },
  ];
}

/** The two hosts of the provider have types of their own; both are permanent. */
const OWN = /^(?:pulumi-nodejs:dynamic\/taskrouter|taskrouter:index(?:\/\w+)?):(\w+)$/;

function kindOf(type: string, inputs: readonly JsonObject[], source: string): Kind | undefined {
  const [, name] = OWN.exec(type) ?? [];
  if (name === undefined) return undefined;
  const newest = Math.max(...inputs.map(({ [VERSION]: version }) => Number(version ?? 0)));
  if (isKindName(name) && newest <= STATE_VERSION) return kinds[name];
  throw new Failure(
    `${source} was written with a newer release of pulumi-taskrouter (${name}, version ${newest} of its inputs): install that release`,
  );
}

/** The steps of one replacement are one change. */
function joinReplacements(changes: readonly PlannedChange[]): PlannedChange[] {
  const found = new Map<string, PlannedChange>();
  for (const step of changes) {
    const other = found.get(step.urn);
    found.set(step.urn, other === undefined ? step : join(other, step));
  }
  return [...found.values()];
}

function join(one: PlannedChange, other: PlannedChange): PlannedChange {
  const pick = (name: "before" | "after" | "outputs") => (Object.keys(one[name]).length > 0 ? one : other)[name];
  const change = one.change === other.change ? one.change : "replace";
  const base = { ...one, change, id: one.id ?? other.id } as const;
  return { ...base, before: pick("before"), after: pick("after"), outputs: pick("outputs") };
}
