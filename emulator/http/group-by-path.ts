import type { Operation } from "../operations/operation.js";
import type { Route } from "./serve-api.js";

/** The operations at one path. */
export interface PathOperations {
  readonly path: string;
  /** By method. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The value of an `Allow` header. */
  readonly allow: string;
  /**
   * If the path ends in a variable part, such as `…/TaskQueues/:Sid`: the fixed words that are possible instead, such
   * as `Statistics`. They are not routes of the framework, because its fast router does not support a fixed word next
   * to a variable part.
   */
  readonly words: ReadonlyMap<string, PathOperations>;
}

export function groupByPath(operations: readonly Operation[]): PathOperations[] {
  const byPath = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const known = byPath.get(operation.path) ?? new Map<string, Operation>();
    byPath.set(operation.path, known.set(operation.method, operation));
  }
  const variable = new Set([...byPath.keys()].filter(endsInVariable).map(toParent));
  const isWord = (path: string) => !endsInVariable(path) && variable.has(toParent(path));
  const toPathOperations = (path: string): PathOperations => {
    const atPath = byPath.get(path) ?? new Map<string, Operation>();
    const words = [...byPath.keys()].filter(
      (other) => endsInVariable(path) && isWord(other) && toParent(other) === toParent(path),
    );
    return {
      path,
      operations: atPath,
      allow: [...atPath.keys()].join(", "),
      words: new Map(words.map((word) => [toLast(word), toPathOperations(word)])),
    };
  };
  return [...byPath.keys()].filter((path) => !isWord(path)).map(toPathOperations);
}

/** Returns the route of the word at the end of the path, if there is one. */
export function findWord({ path, words }: PathOperations, ids: Record<string, string>, method: string): Route {
  if (words.size === 0) return undefined;
  const word = words.get(ids[toLast(path).slice(1)] ?? "");
  const operation = word?.operations.get(method);
  return operation ? { operation, ids } : word && { allow: word.allow };
}

function toParent(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function toLast(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function endsInVariable(path: string): boolean {
  return toLast(path).startsWith(":");
}
