import type { Json } from "../json.js";
import { defaultOptions } from "./assumptions.js";
import type { OrderBy, OrderClause } from "./ast.js";
import { createResolve } from "./resolve.js";
import type { Scope } from "./scope.js";

/** Sorts workers by their scopes; equal ones keep their order, which is longest idle first. */
export type OrderWorkers = <S extends Pick<Scope, "worker">>(workers: readonly S[]) => S[];

/**
 * Compiles an `order_by` (E-70, E-71): a worker without the attribute comes after those that
 * have it, ascending and descending alike; with a value that is not an integer, the whole expression is ignored.
 */
export function compileOrderBy({ clauses }: OrderBy): OrderWorkers {
  const keys = clauses.map(toKey);
  return (workers) => {
    const rows = workers.map((worker) => ({ worker, values: keys.map(({ resolve }) => resolve(worker)) }));
    if (rows.some(({ values }) => values.some((value) => value !== null && !Number.isInteger(value)))) {
      return [...workers];
    }
    return rows.sort((a, b) => compareRows(a.values, b.values, keys)).map(({ worker }) => worker);
  };
}

type Key = ReturnType<typeof toKey>;

/** Names are read as in a target: with the prefix `worker.`. Without a direction: ascending (E-72). */
function toKey({ reference, direction }: OrderClause) {
  return { resolve: createResolve(reference, "target", defaultOptions), sign: direction === "DESC" ? -1 : 1 };
}

function compareRows(left: readonly Json[], right: readonly Json[], keys: readonly Key[]): number {
  for (const [at, { sign }] of keys.entries()) {
    const [a, b] = [left[at], right[at]];
    if (a === b) continue;
    if (a === null) return 1;
    return b === null ? -1 : sign * (Number(a) - Number(b));
  }
  return 0;
}
