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

/** The {@link CompiledTarget.filterIndex} of the default filter. */
export const DEFAULT_FILTER = -1;

const MAX_PRIORITY = 2_147_483_647;

/** A target with its expressions compiled. */
export interface CompiledTarget {
  readonly filterIndex: number;
  readonly targetIndex: number;
  readonly filterName: string | undefined;
  readonly filterExpression: string | undefined;
  /** The queue of the target, or of the target before it. */
  readonly queueSid: string;
  readonly priority: number | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  /** The sum of the filter's timeouts up to and including this target, in milliseconds. */
  readonly until: Time;
  readonly expression: Test | undefined;
  readonly orderBy: OrderWorkers | undefined;
  readonly skipIf: Evaluate | undefined;
  readonly knownWorker: KnownWorker | undefined;
}

/** Where the task names its worker. Without a path no task can name one. */
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
  /** Every queue that a task can enter. */
  readonly queueSids: ReadonlySet<string>;
}

/** Compiles a configuration. It accepts any stored text: parts that make no sense are never entered. */
export function compileWorkflow(text: string, expressions: Expressions, options: RoutingOptions): CompiledWorkflow {
  const configuration = readConfiguration(text);
  const filters = Array.isArray(configuration.filters) ? configuration.filters : [];
  const compiled = filters.map((filter, index) => compileFilter(filter, index, expressions));
  const defaultTarget = compileDefault(configuration.defaultFilter, expressions, options);
  const targets = compiled.flatMap((filter) => filter.targets);
  if (defaultTarget !== undefined) targets.push(defaultTarget);
  return { filters: compiled, defaultTarget, queueSids: new Set(targets.map(({ queueSid }) => queueSid)) };
}

function readConfiguration(text: string): Configuration {
  try {
    return fromWire(JSON.parse(text) as Json);
  } catch {
    return {};
  }
}

/** Filters keep their index: one that cannot be entered matches nothing. */
function compileFilter(filter: Filter, filterIndex: number, expressions: Expressions): CompiledFilter {
  if (!isJsonObject(filter)) return { matches: () => false, targets: [] };
  const targets: CompiledTarget[] = [];
  const name = filterName(filter);
  const text = readText(filter.expression);
  for (const [targetIndex, target] of filterTargets(filter).entries()) {
    const before = targets.at(-1);
    const compiled = isJsonObject(target)
      ? compileTarget(
          target,
          { filterIndex, targetIndex, filterName: name, filterExpression: text, before },
          expressions,
        )
      : undefined;
    // neither a first target without a queue nor a value that is not a target can be entered
    if (compiled === undefined) break;
    targets.push(compiled);
  }
  // C-15
  const matches = text === undefined ? () => true : expressions.read(text, "filter").matches;
  return { matches: targets.length === 0 ? () => false : matches, targets };
}

interface Context {
  readonly filterIndex: number;
  readonly targetIndex: number;
  readonly filterName: string | undefined;
  readonly filterExpression: string | undefined;
  readonly before: CompiledTarget | undefined;
}

function compileTarget(
  target: Target,
  { before, ...place }: Context,
  expressions: Expressions,
): CompiledTarget | undefined {
  const queueSid = readText(target.queue) ?? before?.queueSid;
  if (queueSid === undefined) return undefined;
  const timeout = readTimeout(target.timeout);
  const [expression, orderBy, skipIf] = [target.expression, target.orderBy, target.skipIf].map(readText);
  return {
    ...place,
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

/** The default filter has no timeout (C-9). Which other keys work there is an option (C-11). */
function compileDefault(
  target: Json | undefined,
  expressions: Expressions,
  { defaultFilterKeys }: RoutingOptions,
): CompiledTarget | undefined {
  if (!isJsonObject(target)) return undefined;
  const kept: Target = Object.fromEntries(
    TARGET_NAMES.filter((key) => worksInDefaultFilter(key, defaultFilterKeys)).map((key) => [key, target[key]]),
  );
  const names = { filterName: undefined, filterExpression: undefined };
  const context = { filterIndex: DEFAULT_FILTER, targetIndex: 0, ...names, before: undefined };
  return compileTarget(kept, context, expressions);
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

/** Text of spaces only counts as absent (C-16). */
function readText(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Numbers can be numeric strings, too (C-7). */
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
