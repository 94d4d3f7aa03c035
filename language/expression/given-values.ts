import type { ExpressionKind } from "./ast.js";

/** The values that callers give for the evaluation of an expression: attributes, counts of workers, and a time. */
export type GivenValue = "task" | "worker" | "workers" | "at";

/** The values that an expression of each kind sees (E-40, E-48, E-60). */
export const GIVEN_VALUES: Readonly<Record<ExpressionKind, readonly GivenValue[]>> = {
  filter: ["task", "at"],
  target: ["task", "worker", "at"],
  queue: ["worker"],
  skip: ["workers"],
};

/** The kinds of expressions that see a value. */
export function listKindsThatSee(value: GivenValue): ExpressionKind[] {
  const kinds = Object.keys(GIVEN_VALUES) as ExpressionKind[];
  return kinds.filter((kind) => GIVEN_VALUES[kind].includes(value));
}
