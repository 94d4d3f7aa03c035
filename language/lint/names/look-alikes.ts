import type { Reference } from "../../expression/ast.js";
import { printPath } from "../../expression/print.js";
import type { LintContext } from "../view/context.js";
import type { Site } from "../view/read-expression.js";
import { BUILT_INS } from "./built-ins.js";
import { REST_PROPERTIES, type RestProperty } from "./rest-properties.js";

/** A name that no expression has, and that looks like one that it has. */
export interface LookAlike {
  /** Says why the name does not exist, and what to do. */
  readonly message: string;
  /** The right name, as it is written in this expression. */
  readonly write?: string;
}

type Path = Reference["path"];

/**
 * Finds the name that somebody means who writes a property of Twilio's REST API, a name in camel case or in the plural, or a
 * path that starts with the word "attributes". Names that are declared as attributes are not reported.
 */
export function findLookAlike(
  { path }: Pick<Reference, "path">,
  kind: Site["kind"],
  context: LintContext,
): LookAlike | undefined {
  const time = findTime(path, kind);
  const split = splitOwner(path, kind);
  if (time !== undefined || split === undefined) return time;
  const { owner, steps, isOwnerRight } = split;
  const declared = (owner === "task" ? context.taskAttributes : context.workerAttributes)?.shape;
  const [first, ...rest] = steps;
  if ([first, path[0]].some((step) => declared?.members.has(String(step)) === true)) return undefined;
  const prefix = isBare(kind) ? [] : [owner];
  if (typeof first === "string" && rest.length > 0 && isAttributesWord(first, owner)) {
    return rewrite([...prefix, ...rest], "attributes are named directly");
  }
  const builtIn = owner === "worker" && kind !== "filter" ? findWorkerName(steps, kind) : undefined;
  if (builtIn !== undefined) return rewrite([...prefix, ...builtIn], "the built-in name is spelled differently");
  if (!isOwnerRight) return rewrite([...prefix, ...steps], `the prefix is "${owner}"`);
  const property = findProperty(owner, steps, declared !== undefined && !declared.isOpen);
  return property && describe(property, prefix);
}

function rewrite(path: Path, why: string): LookAlike {
  const write = printPath(path);
  return { message: `${why}: write "${write}"`, write };
}

function describe({ advice, write }: RestProperty, prefix: Path): LookAlike {
  const of = "it is a property of the REST API, which expressions do not see";
  return write === undefined ? { message: `${of}; ${advice}` } : rewrite([...prefix, write], of);
}

/** A filter and a queue name the attributes of their only owner without a prefix (E-40). */
function isBare(kind: Site["kind"]): boolean {
  return kind === "filter" || kind === "queue";
}

interface Split {
  readonly owner: "task" | "worker";
  readonly steps: Path;
  /** False if the owner is written in the plural, or as one word with "attributes". */
  readonly isOwnerRight: boolean;
}

function splitOwner(path: Path, kind: Site["kind"]): Split | undefined {
  const [first, ...rest] = path;
  if (typeof first !== "string" || kind === "skip") return undefined;
  const own = kind === "filter" ? "task" : kind === "queue" ? "worker" : undefined;
  const named = OWNERS.find(({ pattern }) => pattern.test(first));
  if (named !== undefined && rest.length > 0) {
    const { owner } = named;
    // a filter sees no worker, and a queue no task: other rules report that
    if (own !== undefined && own !== owner) return undefined;
    const isExact = first === owner;
    if (isAttributesWord(first, owner)) return { owner, steps: ["attributes", ...rest], isOwnerRight: true };
    // `workers-outside-skip` reports counts of workers
    if (first === "workers" && /^(available|unavailable|WA.*|\$.*)$/.test(String(rest[0]))) return undefined;
    if (own === undefined || !isExact) return { owner, steps: rest, isOwnerRight: isExact };
    // `task-in-filter` and `prefix-in-queue` report a prefix, unless more is wrong
    return isAttributesWord(String(rest[0]), owner) ? { owner, steps: rest, isOwnerRight: true } : undefined;
  }
  if (own !== undefined) return { owner: own, steps: path, isOwnerRight: true };
  // in a target, "attributes.x" may be either; in a known worker it is the task, in an order the worker
  const meant = kind === "knownWorker" ? "task" : kind === "orderBy" ? "worker" : undefined;
  return meant !== undefined && isAttributesWord(first, meant)
    ? { owner: meant, steps: path, isOwnerRight: true }
    : undefined;
}

const OWNERS = [
  { owner: "task", pattern: /^(task|tasks|task_?attributes)$/i },
  { owner: "worker", pattern: /^(worker|workers|worker_?attributes)$/i },
] as const;

const ATTRIBUTES = { task: /^(task_?)?attributes?$/i, worker: /^(worker_?)?attributes?$/i } as const;

function isAttributesWord(step: string, owner: "task" | "worker"): boolean {
  return ATTRIBUTES[owner].test(step);
}

/** Built-in names of workers, with each step folded. */
const FOLDED = BUILT_INS.filter(({ owner }) => owner === "worker").map((builtIn) => ({
  ...builtIn,
  folded: builtIn.path.map(fold),
}));

/** Finds a built-in name of a worker that is spelled otherwise: `friendlyName`, `channels.chat.assignedTasks`. */
function findWorkerName(steps: Path, kind: Site["kind"]): Path | undefined {
  const [first, ...rest] = steps.map(String);
  if (first === undefined || steps.some((step) => typeof step !== "string")) return undefined;
  const folded = [fold(first).replace(/^channels$/, "channel"), ...rest.map(fold)];
  const found = FOLDED.find(
    (each) =>
      each.path.length === steps.length &&
      each.seenBy.includes(kind) &&
      each.folded.every((step, at) => step === "*" || step === folded[at]),
  );
  if (found === undefined) return undefined;
  const right = found.path.map((step, at) => (step === "*" ? String(steps[at]) : step));
  return printPath(right) === printPath(steps) ? undefined : right;
}

const PROPERTIES: ReadonlyMap<string, RestProperty> = new Map(
  REST_PROPERTIES.map((property) => [`${property.owner}.${fold(property.name)}`, property]),
);

function findProperty(owner: "task" | "worker", steps: Path, isDeclared: boolean): RestProperty | undefined {
  if (steps.length !== 1) return undefined;
  const found = PROPERTIES.get(`${owner}.${fold(String(steps[0]))}`);
  // a common word may well be an attribute, unless all attributes are declared
  return found !== undefined && (isDeclared || found.isCommon !== true) ? found : undefined;
}

/** Finds a time variable whose first word is spelled otherwise; `time-variable` reports the second. */
function findTime(path: Path, kind: Site["kind"]): LookAlike | undefined {
  const [first, ...rest] = path;
  if (kind !== "filter" && kind !== "target") return undefined;
  if (first === "taskrouter" || rest.length === 0 || fold(String(first)) !== "taskrouter") return undefined;
  return rewrite(["taskrouter", ...rest], 'the prefix is "taskrouter"');
}

/** Letter case and underscores apart. */
function fold(word: string): string {
  return word.toLowerCase().replace(/_/g, "");
}
