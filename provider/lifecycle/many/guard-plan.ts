import { isJsonObject, type JsonObject } from "../../../language/index.js";
import {
  changedProperties,
  type DeclaredResource,
  fillDefaults,
  hideIgnored,
  idKey,
  ignoredOf,
  type Kind,
  kinds,
  type PlanText,
} from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import { explainMany, type Tally } from "../../guards/index.js";
import { showChanges } from "../compare/show-changes.js";
import { nameKey, quoteName } from "../object/names.js";
import { inputsOf } from "../object/objects.js";
import { isLeft } from "../object/ownership.js";
import { logStaying } from "../object/why-it-stays.js";
import { countFilters } from "./count-filters.js";
import { resolvePlanned } from "./resolve-plan.js";

/**
 * Compares everything that workspace files declare with the stack's state, before the first write of a run: a provider sees one
 * resource at a time, and no deletes in a preview. Says which objects stay. See docs/decisions/many-changes.md.
 *
 * @param text the input of the first object
 * @returns the reason to refuse the run; undefined if it may go on, or if the state cannot be read
 */
export async function guardPlan(context: Context, text: string): Promise<string | undefined> {
  const state = await context.engine.listResources();
  const plan = parse(text);
  if (state === undefined || plan === undefined) return undefined;
  const own = state.filter(({ component }) => component === plan.component);
  const ids = new Map(own.map(({ id, name = "", kind }) => [idKey({ idOf: name, kind }), id]));
  const tallies = Object.values(kinds).flatMap((kind) => tallyKind(context, kind, plan, { own, ids }));
  return context.permits.has("many") ? undefined : explainMany(tallies, context.threshold);
}

function parse(text: string): PlanText | undefined {
  const plan: unknown = JSON.parse(text);
  return isJsonObject(plan) && Array.isArray(plan.resources) ? (plan as unknown as PlanText) : undefined;
}

/** The resources of the plan's component in the state, and their SIDs by {@link idKey}. */
interface Known {
  readonly own: readonly StateResource[];
  readonly ids: ReadonlyMap<string, string>;
}

function tallyKind(context: Context, kind: Kind, plan: PlanText, { own, ids }: Known): Tally[] {
  const before = own.filter((resource) => resource.kind === kind.name);
  if (before.length === 0 || kind.section === undefined) return [];
  const findDeclared = indexDeclared(
    kind,
    plan.resources.filter((resource) => resource.kind === kind.name),
  );
  const filters = { total: 0, touched: [] as string[] };
  const touched = before.flatMap((resource) => {
    const olds = inputsOf(kind, resource.outputs);
    const name = quoteName(kind, olds, resource.id);
    const found = findDeclared(resource, olds);
    if (found === undefined) {
      if (isLeft(context, resource)) {
        logStaying(context, kind, resource.id, resource.outputs);
        return [];
      }
      countIn(filters, countFilters(olds, {}), name);
      return [`${name} is deleted`];
    }
    noteKey(context, kind, plan, { resource, found, name });
    const planned = resolvePlanned(found, olds, ids);
    const news = { ...planned, ...fillDefaults(kind, planned) };
    const seen = hideIgnored(olds, news, ignoredOf(news));
    countIn(filters, countFilters(seen, news), name);
    const changed = changedProperties(kind, seen, news).filter((property) => isCompared(kind, property));
    return changed.length === 0 ? [] : [`${name} changes${listWords(kind, seen, news, changed)}`];
  });
  const tally = { nouns: kind.nouns, total: before.length, touched };
  return kind.name === "Workflow" ? [tally, { nouns: "filters", ...filters }] : [tally];
}

/** The first change in words; those of routing are counted by filter. */
function listWords(kind: Kind, seen: JsonObject, news: JsonObject, names: readonly string[]): string {
  const [first, ...others] = kind.name === "Workflow" ? [] : showChanges(kind, seen, news, { names });
  if (first === undefined) return "";
  return `: ${first.slice(2)}${others.length === 0 ? "" : `, and ${others.length} more`}`;
}

/** Says that a key changed and its object did not: the plan of the engine shows it as other objects, or not at all. */
function noteKey(
  { kept, described, log }: Context,
  { noun, section }: Kind,
  { component }: PlanText,
  { resource, found, name }: { resource: StateResource; found: DeclaredResource; name: string },
): void {
  if (resource.name === undefined || resource.name === found.name) return;
  const [from, to] = [resource.name, found.name].map((one) => one.replace(`${component}-`, ""));
  kept.set(`${section} ${to}`, resource.id);
  const text = `${noun} ${name} has the key ${to} instead of ${from}: the same object, ${resource.id}`;
  if (!described.has(text)) log(text);
  described.add(text);
}

function countIn(
  all: { total: number; touched: string[] },
  { total, touched }: ReturnType<typeof countFilters>,
  workflow: string,
): void {
  all.total += total;
  all.touched.push(...touched.map((line) => `workflow ${workflow}: ${line}`));
}

/** A resource keeps its object under its name, under a former one, or as the declared one of the same name. */
function indexDeclared(
  kind: Kind,
  declared: readonly DeclaredResource[],
): (resource: StateResource, olds: JsonObject) => DeclaredResource | undefined {
  const byName = new Map(declared.map((one) => [nameKey(kind, one.inputs), one]));
  const byFormerName = new Map(declared.flatMap((one) => one.aliases.map((name) => [name, one])));
  const byResource = new Map([...byFormerName, ...declared.map((one) => [one.name, one] as const)]);
  return ({ name = "" }, olds) => byResource.get(name) ?? byName.get(nameKey(kind, olds));
}

/** State contains callback URLs encrypted, and the plan does not have them. The workspace is not compared. */
function isCompared(kind: Kind, property: string): boolean {
  const { type, isParent } = kind.properties[property] ?? {};
  return type !== "url" && isParent !== true;
}
