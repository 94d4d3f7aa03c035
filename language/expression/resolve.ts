import { invariant } from "../invariant.js";
import { isJsonObject, type Json, type JsonObject } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { ExpressionKind, Operand, Reference } from "./ast.js";
import { type Scope, WORKER_BUILT_INS } from "./scope.js";

/** Returns the value of an operand; a missing one is null (E-20). */
export type Resolve = (scope: Scope) => Json;

/** The owner of a name, and its path from there. */
export interface Origin {
  /** `none`: the name is not visible here, so it is null. */
  readonly owner: "task" | "worker" | "workers" | "taskrouter" | "none";
  readonly path: Reference["path"];
}

type Meaning = Pick<ExpressionOptions, "taskInFilter" | "queueBuiltIns">;

/**
 * Finds what a name means in an expression of a kind: filters see the task's attributes and queues the worker's without a
 * prefix, targets both with one (E-40); filters and targets see the time (E-60).
 */
export function originOf({ path }: Pick<Reference, "path">, kind: ExpressionKind, options: Meaning): Origin {
  const [first, ...rest] = path;
  if (kind === "queue") {
    const isHidden = options.queueBuiltIns === "null" && WORKER_BUILT_INS.some((name) => name === first);
    return { owner: isHidden ? "none" : "worker", path };
  }
  if (kind === "filter") {
    if (first === "taskrouter") return { owner: "taskrouter", path: rest };
    const isAlias = first === "task" && options.taskInFilter === "alias";
    return { owner: "task", path: isAlias ? rest : path };
  }
  const owners = kind === "target" ? TARGET_OWNERS : SKIP_OWNERS;
  const owner = owners.find((name) => name === first);
  return owner === undefined ? { owner: "none", path } : { owner, path: rest };
}

const TARGET_OWNERS = ["task", "worker", "taskrouter"] as const;
/** E-49 */
const SKIP_OWNERS = ["workers"] as const;

/** Makes the closure that finds the value of an operand. */
export function createResolve(operand: Operand, kind: ExpressionKind, options: Meaning): Resolve {
  const constant = constantOf(operand);
  if (constant !== undefined) return () => constant;
  if (operand.type === "reference") return resolveOrigin(originOf(operand, kind, options));
  invariant(operand.type === "list", "an operand is a constant, a name, or a list that contains names");
  const items = operand.items.map((item) => createResolve(item, kind, options));
  return (scope) => items.map((item) => item(scope));
}

/** The value of an operand without names; undefined if it has one. */
export function constantOf(operand: Operand): Json | undefined {
  if (operand.type === "reference") return undefined;
  if (operand.type === "null") return null;
  if (operand.type !== "list") return operand.value;
  const items = operand.items.map(constantOf);
  return items.some((item) => item === undefined) ? undefined : (items as Json[]);
}

function resolveOrigin({ owner, path }: Origin): Resolve {
  const [first, ...rest] = path;
  if (owner === "none" || typeof first !== "string") return () => null;
  const [step, ...others] = rest;
  if (step === undefined) return resolveMember(owner, first);
  const getFirst = resolveMember(owner, first);
  if (others.length === 0) return resolveStep(getFirst, step);
  return others.reduce<Resolve>(resolveStep, resolveStep(getFirst, step));
}

/** One closure per owner: loading by a constant name is several times faster than by a variable. */
function resolveMember(owner: Exclude<Origin["owner"], "none">, name: string): Resolve {
  if (isInherited(name)) return (scope) => ownMember(scope[owner], name);
  switch (owner) {
    case "task":
      return ({ task }) => task?.[name] ?? null;
    case "worker":
      return ({ worker }) => worker?.[name] ?? null;
    case "workers":
      return ({ workers }) => workers?.[name] ?? null;
    case "taskrouter":
      return ({ taskrouter }) => taskrouter?.[name] ?? null;
  }
}

function resolveStep(get: Resolve, step: string | number): Resolve {
  if (typeof step === "number") return (scope) => item(get(scope), step);
  if (isInherited(step)) return (scope) => ownMember(get(scope), step);
  return (scope) => (get(scope) as JsonObject | null)?.[step] ?? null;
}

/** Prototypes, whose members nobody gave a value: `__proto__`, `constructor`, `length` of a list or a text, `map`, `at`. */
const INHERITING: readonly object[] = [Object, Array, String, Number, Boolean].map(({ prototype }) => prototype);

/** Whether values inherit a member of that name: only then must it be checked to be their own. */
function isInherited(name: string): boolean {
  return INHERITING.some((prototype) => name in prototype);
}

function ownMember(value: Json | JsonObject | undefined, name: string): Json {
  return isJsonObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
}

function item(value: Json, index: number): Json {
  return Array.isArray(value) ? (value[index] ?? null) : null;
}
