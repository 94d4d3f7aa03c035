import type { Operation } from "../operations/operation.js";
import type { Route } from "./serve-api.js";

/** What can be done at one path. */
export interface Place {
  readonly path: string;
  /** By method. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The value of an `Allow` header. */
  readonly allow: string;
  /**
   * Where the path ends in a variable part, such as `…/TaskQueues/:Sid`: the words that are paths of their own instead,
   * such as `Statistics`. They are no routes of the framework: its fast router knows no words beside a variable part, and
   * would leave all paths to a slow one.
   */
  readonly words: ReadonlyMap<string, Place>;
}

export function groupByPath(operations: readonly Operation[]): Place[] {
  const byPath = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const known = byPath.get(operation.path) ?? new Map<string, Operation>();
    byPath.set(operation.path, known.set(operation.method, operation));
  }
  const variable = new Set([...byPath.keys()].filter(endsInVariable).map(toParent));
  const isWord = (path: string) => !endsInVariable(path) && variable.has(toParent(path));
  const toPlace = (path: string): Place => {
    const atPath = byPath.get(path) ?? new Map<string, Operation>();
    const words = [...byPath.keys()].filter(
      (other) => endsInVariable(path) && isWord(other) && toParent(other) === toParent(path),
    );
    return {
      path,
      operations: atPath,
      allow: [...atPath.keys()].join(", "),
      words: new Map(words.map((word) => [toLast(word), toPlace(word)])),
    };
  };
  return [...byPath.keys()].filter((path) => !isWord(path)).map(toPlace);
}

/** Where the variable part at the end of a place's path is one of its words: what the method leads to there. */
export function findWord({ path, words }: Place, ids: Record<string, string>, method: string): Route {
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
