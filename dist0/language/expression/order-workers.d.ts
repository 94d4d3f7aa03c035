import type { OrderBy } from "./ast.js";
import type { Scope } from "./scope.js";
/** Sorts workers by their scopes; equal ones keep their order, which is longest idle first. */
export type OrderWorkers = <S extends Pick<Scope, "worker">>(workers: readonly S[]) => S[];
/**
 * Compiles an `order_by` (E-70, E-71): a worker without the attribute comes after those that
 * have it, ascending and descending alike; with a value that is not an integer, the whole expression is ignored.
 */
export declare function compileOrderBy({ clauses }: OrderBy): OrderWorkers;
