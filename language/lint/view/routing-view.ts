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
 * A workflow's routing, or one task queue, prepared for rules. Members of a wrong type are omitted, because the schema
 * reports them; unresolved members have no tree and no number.
 */
export interface RoutingView {
  readonly filters: readonly FilterView[];
  readonly defaultFilter: TargetView | undefined;
  /** True if the filters or the default filter are unresolved. */
  readonly isUnknown: boolean;
  /** True if the configuration has an empty list of filters. */
  readonly hasNoFilters: boolean;
  /** Every text that TaskRouter parses, in the order of the configuration. */
  readonly sites: readonly Site[];
  /** The sites whose expressions are true or false. */
  readonly expressions: readonly ExpressionSite[];
  /** The queue, if the view is of a queue and not of a workflow. */
  readonly taskQueue: QueueContext | undefined;
  readonly context: LintContext;
}

export interface FilterView {
  readonly path: Path;
  /** Position, from 0. */
  readonly index: number;
  /** From any of the three keys under which TaskRouter stores it. */
  readonly name: string | undefined;
  /** Path of the name, or that of the filter if it has no name. */
  readonly namePath: Path;
  readonly expression: ExpressionSite | undefined;
  readonly targets: readonly TargetView[];
  /** True if targets are absent, unresolved or malformed, so that the list may be incomplete. */
  readonly isOpen: boolean;
  /** The filter or target as written. */
  readonly json: JsonObject;
}

export interface TargetView extends Readings {
  readonly path: Path;
  /** Position in its filter, from 0; 0 for the default filter. */
  readonly index: number;
  /** Key or SID; a target without one inherits the queue of the target before it. */
  readonly queue: string | undefined;
  /** Path of that queue, for problems about it. */
  readonly queuePath: Path;
  /** From either of its two keys. */
  readonly knownWorker: KnownWorkerSite | undefined;
  /** The filter or target as written. */
  readonly json: Target;
}

/** The members of a target that are read independently, by their types. */
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

/** A number, also if written as a string; `"unknown"` if it is unresolved or not a number. */
export type Amount = number | undefined | "unknown";

/** Creates the view of a workflow. */
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

/** Creates the view of a task queue: its `targetWorkers`, at that path. */
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
  const addSite = <Read extends Site>(json: Json | undefined, read: (text: string) => Read): Read | undefined => {
    if (typeof json !== "string") return undefined;
    const site = read(json);
    sites.push(site);
    return site;
  };
  const expression = (object: JsonObject, key: string, kind: ExpressionKind, path: Path) =>
    addSite(object[key], (text): ExpressionSite => ({ ...read.expression(text, kind), path: [...path, key] }));
  const orderBy = (json: Target, key: string, path: Path) =>
    addSite(json[key], (text): OrderBySite => ({ ...read.orderBy(text), path: [...path, key] }));
  const knownWorker = (json: Target, key: string, path: Path) =>
    addSite(json[key], (text): KnownWorkerSite => ({ ...read.knownWorker(text), path: [...path, key] }));

  const readMember = (json: Target, key: ReadKey, path: Path): Amount | Site => {
    const { value } = TARGET[key];
    if (value.type === "integer") return toAmount(json[key]);
    return value.type === "expression" ? expression(json, key, value.kind, path) : orderBy(json, key, path);
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
      knownWorker: knownWorker(json, knownKey, path),
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
