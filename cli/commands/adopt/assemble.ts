import { randomUUID } from "node:crypto";
import { asObject, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { HINTS, ORIGINS, SECRETS, UNKNOWN } from "../../../model/index.js";
import { type ExportedState, listEntries, splitProvider, toSecret } from "../../stack/exported-state.js";
import type { Goal } from "./goal.js";

/** A live object in the words of the state. */
export interface Adopted {
  readonly sid: string;
  readonly inputs: JsonObject;
  readonly outs: JsonObject;
}

/**
 * Adds the entries of adopted objects to a state, as the engine would have written them: with the components that they are
 * in and the provider that they need, and without references to resources that do not exist. Nothing else changes.
 *
 * @param adopted by URN
 * @param now for the times of the entries
 */
export function addToState(
  state: ExportedState,
  goals: readonly Goal[],
  adopted: ReadonlyMap<string, Adopted>,
  now: string,
): ExportedState {
  const present = listEntries(state);
  const needed = listNeeded(goals, adopted, new Set(present.map(({ urn }) => `${urn}`)));
  const ids = new Map(goals.filter(isProvider).map(({ urn }) => [urn, randomUUID()]));
  const urns = new Set([...present.map(({ urn }) => `${urn}`), ...needed]);
  const added = goals
    .filter(({ urn, op }) => op === "create" && needed.has(urn))
    .map((goal) => toEntry(goal, adopted.get(goal.urn), { urns, ids, now }));
  return { ...state, deployment: { ...state.deployment, resources: [...present, ...inOrder(added)] } };
}

/** The adopted resources, with the components above them and their providers, as far as the state lacks them. */
function listNeeded(
  goals: readonly Goal[],
  adopted: ReadonlyMap<string, Adopted>,
  present: ReadonlySet<string>,
): ReadonlySet<string> {
  const byUrn = new Map(goals.map((goal) => [goal.urn, goal]));
  const needed = new Set<string>();
  const add = (urn: string): void => {
    const goal = byUrn.get(urn);
    if (goal === undefined || present.has(urn) || needed.has(urn)) return;
    // a resource of another package exists only after an `up`
    if (goal.entry.custom === true && !adopted.has(urn) && !isProvider(goal)) return;
    needed.add(urn);
    if (typeof goal.entry.parent === "string") add(goal.entry.parent);
    if (typeof goal.entry.provider === "string") add(splitProvider(goal.entry.provider).urn);
  };
  for (const urn of adopted.keys()) add(urn);
  return needed;
}

function isProvider({ entry }: Goal): boolean {
  return `${entry.type}`.startsWith("pulumi:providers:");
}

interface Surroundings {
  /** All resources that the state will have. */
  readonly urns: ReadonlySet<string>;
  /** IDs of new providers by URN. */
  readonly ids: ReadonlyMap<string, string>;
  readonly now: string;
}

function toEntry({ urn, entry }: Goal, adopted: Adopted | undefined, { urns, ids, now }: Surroundings): JsonObject {
  const { provider, dependencies, propertyDependencies, parent, deletedWith, ...rest } = entry;
  const id = ids.get(urn) ?? adopted?.sid;
  const exists = (other: Json | undefined) => typeof other === "string" && urns.has(other);
  const kept = Array.isArray(dependencies) ? dependencies.filter(exists) : [];
  return {
    ...rest,
    ...(id === undefined ? {} : { id }),
    ...(adopted === undefined ? {} : withValues(entry, adopted)),
    ...(exists(parent) && { parent: parent ?? null }),
    ...(exists(deletedWith) && { deletedWith: deletedWith ?? null }),
    ...(kept.length > 0 && { dependencies: kept }),
    ...(typeof provider === "string" && { provider: completeProvider(provider, ids) }),
    ...(isJsonObject(propertyDependencies) && { propertyDependencies: keepExisting(propertyDependencies, exists) }),
    created: now,
    modified: now,
  };
}

function completeProvider(reference: string, ids: Surroundings["ids"]): string {
  const { urn, id } = splitProvider(reference);
  return id === UNKNOWN ? `${urn}::${ids.get(urn) ?? id}` : reference;
}

/** Which inputs depend on which resources: without those that only a preview has. */
function keepExisting(dependencies: JsonObject, exists: (urn: Json | undefined) => boolean): JsonObject {
  const entries = Object.entries(dependencies).filter(([name]) => name !== HINTS && name !== ORIGINS);
  return Object.fromEntries(
    entries.map(([name, urns]) => [name, Array.isArray(urns) ? urns.filter(exists) : []] as const),
  );
}

function withValues({ inputs, additionalSecretOutputs }: JsonObject, adopted: Adopted): JsonObject {
  const { __provider: text = "" } = asObject(inputs);
  const secrets = listTexts(adopted.inputs[SECRETS]);
  return {
    inputs: { ...markSecrets(adopted.inputs, secrets), __provider: text },
    outputs: { ...markSecrets(adopted.outs, [...secrets, ...listTexts(additionalSecretOutputs)]), __provider: text },
  };
}

function listTexts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Pulumi encrypts the values when it imports them. */
function markSecrets(values: JsonObject, names: readonly string[]): JsonObject {
  const marked = Object.entries(values).filter(([name, value]) => names.includes(name) && value !== null);
  return {
    ...values,
    ...Object.fromEntries(marked.map(([name, value]) => [name, toSecret(value)])),
  };
}

/** The engine reads the entries in order: a provider and a component come before the resources that need them. */
function inOrder(entries: readonly JsonObject[]): JsonObject[] {
  const isFirst = ({ type, parent }: JsonObject) =>
    `${type}`.startsWith("pulumi:providers:") || (type === "pulumi:pulumi:Stack" && parent === undefined);
  return [...entries.filter(isFirst).reverse(), ...entries.filter((entry) => !isFirst(entry))];
}
