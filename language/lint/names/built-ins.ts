import type { Origin } from "../../expression/resolve.js";
import { isSid } from "../../sid.js";
import type { Site } from "../view/read-expression.js";

/** The values that a built-in name can have. */
export type BuiltInValues = { readonly type: "number"; readonly least: number; readonly most: number } | TextValues;

interface TextValues {
  readonly type: "string";
  readonly pattern: RegExp;
  /** The form of the texts, as a noun phrase. */
  readonly form: string;
  /** The first and the last, if the texts have an order. */
  readonly bounds?: readonly [string, string];
}

/** A name that TaskRouter gives a value, in addition to the attributes. */
export interface BuiltIn {
  readonly owner: "worker" | "workers" | "taskrouter";
  /** The path after the owner; `*` is any one step, `WA*` the SID of an activity. */
  readonly path: readonly string[];
  /** The kinds of expressions that see it. */
  readonly seenBy: readonly Site["kind"][];
  readonly values: BuiltInValues;
  /** The value for a worker who has no tasks. */
  readonly idle?: number;
  /** The name to compare instead, for a text that has the form of its values. */
  readonly sibling?: string;
}

/** Every expression that names a worker; the queue without a prefix (E-42, E-43, E-40). */
const OF_WORKERS = ["target", "queue", "orderBy"] as const;
/** A queue sees four names of a worker and no channels (E-43). */
const OF_CHANNELS = ["target", "orderBy"] as const;
/** E-60 */
const OF_TIME = ["filter", "target"] as const;

const sid = (prefix: string, of: string): BuiltInValues => ({
  type: "string",
  // `${activities.lunch.sid}` is replaced with a SID later
  pattern: new RegExp(`^${prefix}[0-9a-fA-F]{32}$|\\$\\{`),
  form: `the SID of ${of}, ${prefix} and 32 hexadecimal digits`,
});
const name = (of: string): BuiltInValues => ({
  type: "string",
  // nobody gives a worker or an activity a name that looks like a SID
  pattern: /^(?![A-Z]{2}[0-9a-fA-F]{32}$)/,
  form: `the name of ${of}`,
});
const range = (least: number, most: number): BuiltInValues => ({ type: "number", least, most });
const digits = (pattern: RegExp, last: string): BuiltInValues => ({
  type: "string",
  pattern,
  form: "text of two digits",
  bounds: ["00", last],
});

/** The days of the week, as `taskrouter.dayOfWeek` has them (E-60). */
export const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/**
 * Every built-in name of every expression. A known worker has none: it is a path into the attributes of the task (C-6), which
 * has no built-in names (E-47).
 */
export const BUILT_INS: readonly BuiltIn[] = [
  // E-42, E-43
  { owner: "worker", path: ["sid"], seenBy: OF_WORKERS, values: sid("WK", "a worker"), sibling: "friendly_name" },
  { owner: "worker", path: ["friendly_name"], seenBy: OF_WORKERS, values: name("a worker"), sibling: "sid" },
  {
    owner: "worker",
    path: ["activity_sid"],
    seenBy: OF_WORKERS,
    values: sid("WA", "an activity"),
    sibling: "activity_name",
  },
  {
    owner: "worker",
    path: ["activity_name"],
    seenBy: OF_WORKERS,
    values: name("an activity"),
    sibling: "activity_sid",
  },
  // E-45; a worker channel has a capacity of at most 50 (L-12)
  { owner: "worker", path: ["channel", "*", "configured_capacity"], seenBy: OF_CHANNELS, values: range(0, 50) },
  // E-46; a task may ignore the capacity
  {
    owner: "worker",
    path: ["channel", "*", "assigned_tasks"],
    seenBy: OF_CHANNELS,
    values: range(0, Number.POSITIVE_INFINITY),
    idle: 0,
  },
  {
    owner: "worker",
    path: ["channel", "*", "available_capacity_percentage"],
    seenBy: OF_CHANNELS,
    values: range(0, 100),
    idle: 100,
  },
  // E-60
  { owner: "taskrouter", path: ["currentTime"], seenBy: OF_TIME, values: range(0, 2359) },
  { owner: "taskrouter", path: ["currentHour"], seenBy: OF_TIME, values: digits(/^([01]\d|2[0-3])$/, "23") },
  { owner: "taskrouter", path: ["currentMin"], seenBy: OF_TIME, values: digits(/^[0-5]\d$/, "59") },
  {
    owner: "taskrouter",
    path: ["dayOfWeek"],
    seenBy: OF_TIME,
    values: { type: "string", pattern: new RegExp(`^(${DAYS.join("|")})$`), form: "a day, Mon to Sun" },
  },
  // E-48
  { owner: "workers", path: ["available"], seenBy: ["skip"], values: range(0, Number.POSITIVE_INFINITY) },
  { owner: "workers", path: ["unavailable"], seenBy: ["skip"], values: range(0, Number.POSITIVE_INFINITY) },
  { owner: "workers", path: ["WA*"], seenBy: ["skip"], values: range(0, Number.POSITIVE_INFINITY) },
];

/** The channels of every workspace (O-2). */
export const DEFAULT_CHANNELS = ["default", "voice", "sms", "chat", "video"] as const;

/** Returns the built-in name that an expression of this kind sees at a path. */
export function findBuiltIn({ owner, path }: Origin, kind: Site["kind"]): BuiltIn | undefined {
  return BUILT_INS.find(
    (each) =>
      each.owner === owner &&
      each.seenBy.includes(kind) &&
      each.path.length === path.length &&
      each.path.every((step, at) => isStep(step, path[at])),
  );
}

function isStep(pattern: string, step: string | number | undefined): boolean {
  if (pattern === "WA*") return isSid(String(step), "WA");
  return pattern === "*" || pattern === step;
}

/** Describes the values of a built-in name: "a whole number from 0 to 100". */
export function describeValues(values: BuiltInValues): string {
  if (values.type === "string")
    return values.bounds === undefined ? values.form : `${values.form}, "${values.bounds.join('" to "')}"`;
  const { least, most } = values;
  return Number.isFinite(most) ? `a whole number from ${least} to ${most}` : `a whole number, ${least} or more`;
}

/** Returns the last words of the built-in names below an owner, or below its first word: the properties of `worker.channel`. */
export function listBuiltIns(owner: BuiltIn["owner"], first?: string): readonly string[] {
  return BUILT_INS.filter((each) => each.owner === owner && (first === undefined || each.path[0] === first))
    .map(({ path }) => String(path.at(-1)))
    .filter((word) => !word.includes("*"));
}

/** Returns the name of a worker whose values have the form of a text: `sid` for `WK…`, else the given sibling. */
export function findNameFor(value: string, sibling: string | undefined): string | undefined {
  const accepts = ({ values }: BuiltIn) => values.type === "string" && values.pattern.test(value);
  const ofWorkers = BUILT_INS.filter(({ owner, path }) => owner === "worker" && path.length === 1);
  const bySid = ofWorkers.find((each) => each.path[0]?.endsWith("sid") === true && accepts(each));
  return (bySid ?? ofWorkers.find((each) => each.path[0] === sibling && accepts(each)))?.path[0];
}
