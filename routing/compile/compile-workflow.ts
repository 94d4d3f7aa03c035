import {
  type Configuration,
  type Evaluate,
  type Filter,
  filterName,
  filterTargets,
  fromWire,
  isJsonObject,
  type Json,
  type OrderWorkers,
  parseKnownWorker,
  TARGET,
  TARGET_NAMES,
  type Target,
  type TargetKey,
} from "../../language/index.js";
import type { RoutingOptions } from "../contract/assumptions.js";
import type { Time } from "../contract/records.js";
import type { Expressions, Test } from "./expressions.js";
import type { Path } from "./read-path.js";

/** Places of the default filter in {@link CompiledTarget.filter}. */
export const DEFAULT_FILTER = -1;

const MAX_PRIORITY = 2_147_483_647;

/** One routing step, ready to be entered. */
export interface CompiledTarget {
  readonly filter: number;
  readonly target: number;
  readonly filterName: string | undefined;
  /** Its own, or that of the target before it. */
  readonly queueSid: string;
  readonly priority: number | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  /** Timeouts of the filter up to this target and with it, in milliseconds. */
  readonly until: Time;
  readonly expression: Test | undefined;
  readonly orderBy: OrderWorkers | undefined;
  readonly skipIf: Evaluate | undefined;
  readonly knownWorker: KnownWorker | undefined;
}

/** Where the task names its worker; no path: it can name none. */
export interface KnownWorker {
  readonly by: "sid" | "friendlyName";
  readonly path: Path | undefined;
}

export interface CompiledFilter {
  readonly matches: Evaluate;
  readonly targets: readonly CompiledTarget[];
}

export interface CompiledWorkflow {
  readonly filters: readonly CompiledFilter[];
  readonly defaultTarget: CompiledTarget | undefined;
  /** Every queue that a task may come into. */
  readonly queueSids: ReadonlySet<string>;
}

/** Makes a configuration ready to route by. Takes whatever is stored: what makes no sense is never entered. */
export function compileWorkflow(text: string, expressions: Expressions, options: RoutingOptions): CompiledWorkflow {
  const configuration = readConfiguration(text);
  const filters = Array.isArray(configuration.filters) ? configuration.filters : [];
  const compiled = filters.map((filter, index) => compileFilter(filter, index, expressions));
  const defaultTarget = compileDefault(configuration.defaultFilter, expressions, options);
  const targets = compiled.flatMap((filter) => filter.targets);
  const queueSids = new Set([...targets, ...(defaultTarget === undefined ? [] : [defaultTarget])].map(toQueue));
  return { filters: compiled, defaultTarget, queueSids };
}

const toQueue = ({ queueSid }: CompiledTarget) => queueSid;

function readConfiguration(text: string): Configuration {
  try {
    return fromWire(JSON.parse(text) as Json);
  } catch {
    return {};
  }
}

/** Filters keep their places whatever they hold: one that cannot be entered matches nothing. */
function compileFilter(filter: Filter, index: number, expressions: Expressions): CompiledFilter {
  if (!isJsonObject(filter)) return { matches: () => false, targets: [] };
  const targets: CompiledTarget[] = [];
  const name = filterName(filter);
  for (const [at, target] of filterTargets(filter).entries()) {
    const before = targets.at(-1);
    const compiled = isJsonObject(target) ? compileTarget(target, { index, at, name, before }, expressions) : undefined;
    // a first target without a queue leads nowhere, and nor does what is no target at all
    if (compiled === undefined) break;
    targets.push(compiled);
  }
  const text = readText(filter.expression);
  // C-15
  const matches = text === undefined ? () => true : expressions.read(text, "filter").matches;
  return { matches: targets.length === 0 ? () => false : matches, targets };
}

interface Place {
  readonly index: number;
  readonly at: number;
  readonly name: string | undefined;
  readonly before: CompiledTarget | undefined;
}

function compileTarget(
  target: Target,
  { index, at, name, before }: Place,
  expressions: Expressions,
): CompiledTarget | undefined {
  const queueSid = readText(target.queue) ?? before?.queueSid;
  if (queueSid === undefined) return undefined;
  const timeout = readTimeout(target.timeout);
  const [expression, orderBy, skipIf] = [target.expression, target.orderBy, target.skipIf].map(readText);
  return {
    filter: index,
    target: at,
    filterName: name,
    queueSid,
    priority: readPriority(target.priority),
    timeout,
    until: (before?.until ?? 0) + (timeout ?? 0),
    expression: expression === undefined ? undefined : expressions.read(expression, "target"),
    orderBy: orderBy === undefined ? undefined : expressions.readOrderBy(orderBy),
    skipIf: skipIf === undefined ? undefined : expressions.read(skipIf, "skip").matches,
    knownWorker: readKnownWorker(target),
  };
}

/** *documented*: a target without a timeout (Twilio, workflow configuration). Which other keys work there is open. */
function compileDefault(
  target: Json | undefined,
  expressions: Expressions,
  { defaultFilterKeys }: RoutingOptions,
): CompiledTarget | undefined {
  if (!isJsonObject(target)) return undefined;
  const kept: Target = Object.fromEntries(
    TARGET_NAMES.filter((key) => worksInDefaultFilter(key, defaultFilterKeys)).map((key) => [key, target[key]]),
  );
  return compileTarget(kept, { index: DEFAULT_FILTER, at: 0, name: undefined, before: undefined }, expressions);
}

function worksInDefaultFilter(key: TargetKey, open: RoutingOptions["defaultFilterKeys"]): boolean {
  const { inDefaultFilter } = TARGET[key];
  return inDefaultFilter === "works" || (inDefaultFilter === "open" && open === "work");
}

function readKnownWorker(target: Target): KnownWorker | undefined {
  const [sid, name] = [readText(target.knownWorkerSid), readText(target.knownWorkerFriendlyName)];
  const text = sid ?? name;
  if (text === undefined) return undefined;
  const path = parseKnownWorker(text).ast?.path;
  const [owner, ...rest] = path ?? [];
  const isReadable = owner === "task" && rest.length > 0;
  return { by: sid === undefined ? "friendlyName" : "sid", path: isReadable ? rest : undefined };
}

/** What is blank is as good as absent. */
function readText(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Numbers come as numeric strings too. *observed* (routing sheet 1.1) */
function readNumber(value: Json | undefined): number | undefined {
  const number = typeof value === "string" && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

function readPriority(value: Json | undefined): number | undefined {
  const number = readNumber(value);
  return number === undefined || number < 0 ? undefined : Math.min(number, MAX_PRIORITY);
}

function readTimeout(value: Json | undefined): number | undefined {
  const seconds = readNumber(value);
  return seconds === undefined || seconds <= 0 ? undefined : seconds * 1000;
}
