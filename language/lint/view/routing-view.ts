import type { Configuration, Target } from "../../configuration/configuration.js";
import { TARGET, TARGET_NAMES, type TargetKey } from "../../configuration/members.js";
import { FILTER_NAME_KEYS } from "../../configuration/stored-forms.js";
import type { ExpressionKind } from "../../expression/index.js";
import { isJsonObject, type Json, type JsonObject } from "../../json.js";
import type { Path } from "../../path.js";
import type { LintContext, QueueContext } from "./context.js";
import {
  createReadExpression,
  type ExpressionSite,
  type KnownWorkerSite,
  type OrderBySite,
  type ReadExpression,
  type Site,
} from "./read-expression.js";

/**
 * What rules look at: a workflow's routing, or one task queue, made once. Members of a wrong type are left out, they have
 * findings of their own; members that are not known yet have no tree and no number.
 */
export interface RoutingView {
  readonly filters: readonly FilterView[];
  readonly defaultFilter: TargetView | undefined;
  /** True when the filters, or whether there is a default filter, is not known yet. */
  readonly isUnknown: boolean;
  /** True when the list of filters is there and empty. */
  readonly hasNoFilters: boolean;
  /** Every text that is read as an expression, in the order of the configuration. */
  readonly sites: readonly Site[];
  /** Those of them that yield true or false. */
  readonly expressions: readonly ExpressionSite[];
  /** The queue that is looked at, and not a workflow. */
  readonly taskQueue: QueueContext | undefined;
  readonly context: LintContext;
}

export interface FilterView {
  readonly path: Path;
  /** Position, from 0. */
  readonly index: number;
  /** In any of the three spellings that are stored. */
  readonly name: string | undefined;
  /** Where the name is written; the filter itself where there is none. */
  readonly namePath: Path;
  readonly expression: ExpressionSite | undefined;
  readonly targets: readonly TargetView[];
  /** True when not all of its targets are there to be looked at: none, not known yet, or malformed. */
  readonly isOpen: boolean;
  /** As it is written. */
  readonly json: JsonObject;
}

export interface TargetView extends Readings {
  readonly path: Path;
  /** Position in its filter, from 0; 0 for the default filter. */
  readonly index: number;
  /** Key or SID; a later target without one has the queue of the target before it. */
  readonly queue: string | undefined;
  /** Where that queue is written, for findings about it. */
  readonly queuePath: Path;
  /** The one of its two keys that is written. */
  readonly knownWorker: KnownWorkerSite | undefined;
  /** As it is written. */
  readonly json: Target;
}

/** The members of a target that are read by themselves, each as its type says. */
type Readings = { readonly [Key in ReadKey]: Reading<(typeof TARGET)[Key]["value"]["type"]> };

type ReadKey = Exclude<TargetKey, "queue" | "knownWorkerSid" | "knownWorkerFriendlyName">;

const READ_KEYS = TARGET_NAMES.filter((key): key is ReadKey => {
  const { type } = TARGET[key].value;
  return type !== "queue" && type !== "knownWorker";
});

type Reading<Type> = Type extends "integer"
  ? Amount
  : Type extends "orderBy"
    ? OrderBySite | undefined
    : ExpressionSite | undefined;

/** A number, written as one or as a text; `"unknown"` when it is there and not known yet, or no number. */
export type Amount = number | undefined | "unknown";

/** The view of a workflow. */
export function createRoutingView(
  configuration: Configuration,
  context: LintContext = {},
  read: ReadExpression = createReadExpression(context.unknown),
): RoutingView {
  const builder = createBuilder(context, read);
  const filters = listObjects(configuration.filters).map(([json, index]) => builder.filter(json, index));
  const { defaultFilter: last } = configuration;
  const defaultFilter = isJsonObject(last) ? builder.target(last, ["defaultFilter"], 0, undefined) : undefined;
  const isUnknown = [configuration, configuration.filters, last].some((part: Json | undefined) =>
    isOpen(part, context),
  );
  const hasNoFilters = Array.isArray(configuration.filters) && configuration.filters.length === 0;
  return finish({ filters, defaultFilter, isUnknown, hasNoFilters, taskQueue: undefined }, builder.sites, context);
}

/** The view of a task queue: its `targetWorkers`, at the path of that name. */
export function createQueueView(queue: QueueContext, context: LintContext = {}): RoutingView {
  const site: ExpressionSite = { ...queue.targetWorkers, path: ["targetWorkers"] };
  const nothing = { filters: [], defaultFilter: undefined, isUnknown: false, hasNoFilters: false };
  return finish({ ...nothing, taskQueue: queue }, [site], context);
}

type Parts = Omit<RoutingView, "sites" | "expressions" | "context">;

function finish(parts: Parts, sites: readonly Site[], context: LintContext): RoutingView {
  return { ...parts, sites, expressions: sites.filter(isExpression), context };
}

function isExpression(site: Site): site is ExpressionSite {
  return site.kind !== "orderBy" && site.kind !== "knownWorker";
}

function isOpen(part: Json | undefined, { unknown }: LintContext): boolean {
  if (unknown === undefined) return false;
  return part === unknown || (Array.isArray(part) && part.includes(unknown));
}

function createBuilder({ unknown }: LintContext, read: ReadExpression) {
  const sites: Site[] = [];
  const stand = <Read extends Omit<Site, "path">>(make: (text: string) => Read, json: Json | undefined, path: Path) => {
    if (typeof json !== "string") return undefined;
    const site = { ...make(json), path };
    sites.push(site as unknown as Site);
    return site;
  };
  const expression = (object: JsonObject, key: string, kind: ExpressionKind, path: Path) =>
    stand((text) => read.expression(text, kind), object[key], [...path, key]);

  const readMember = (json: Target, key: ReadKey, path: Path): Amount | Site => {
    const { value } = TARGET[key];
    if (value.type === "integer") return toAmount(json[key]);
    if (value.type === "expression") return expression(json, key, value.kind, path);
    return stand(read.orderBy, json[key], [...path, key]);
  };

  const target = (json: Target, path: Path, index: number, before: TargetView | undefined): TargetView => {
    const knownKey = typeof json.knownWorkerSid === "string" ? "knownWorkerSid" : "knownWorkerFriendlyName";
    const own = typeof json.queue === "string" ? json.queue : undefined;
    const isOwn = own !== undefined || before === undefined;
    return {
      path,
      index,
      queue: isOwn ? own : before.queue,
      queuePath: isOwn ? [...path, "queue"] : before.queuePath,
      ...(Object.fromEntries(READ_KEYS.map((key) => [key, readMember(json, key, path)])) as Readings),
      knownWorker: stand(read.knownWorker, json[knownKey], [...path, knownKey]),
      json,
    };
  };
  const filter = (json: JsonObject, index: number): FilterView => {
    const path = ["filters", index];
    const targets: TargetView[] = [];
    const site = expression(json, "expression", "filter", path);
    for (const [one, at] of listObjects(json.targets)) {
      targets.push(target(one, [...path, "targets", at], at, targets.at(-1)));
    }
    const nameKey = FILTER_NAME_KEYS.find((key) => typeof json[key] === "string" && json[key] !== unknown);
    const named = nameKey === undefined ? { name: undefined, namePath: path } : nameAt(json, nameKey, path);
    const isOpen = !Array.isArray(json.targets) || targets.length === 0 || targets.length < json.targets.length;
    return { path, index, ...named, expression: site, targets, isOpen, json };
  };
  return { sites, filter, target };
}

function listObjects(value: Json | undefined): [JsonObject, number][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index): [JsonObject, number][] => (isJsonObject(item) ? [[item, index]] : []));
}

function nameAt(json: JsonObject, key: string, path: Path): Pick<FilterView, "name" | "namePath"> {
  return { name: String(json[key]), namePath: [...path, key] };
}

function toAmount(value: Json | undefined): Amount {
  if (value === undefined || value === null) return undefined;
  const number = typeof value === "string" && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" ? number : "unknown";
}
