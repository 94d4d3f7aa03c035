import {
  type Configuration,
  createReadExpression,
  type LintContext,
  lintConfiguration,
  lintTaskQueue,
  type QueueContext,
  type WordedProblem,
} from "../../../language/index.js";

/** What one rule finds in a workflow. */
export function lint(id: string, configuration: Configuration, facts: LintContext = {}): WordedProblem[] {
  return lintConfiguration(configuration, facts).filter(({ code }) => code === id);
}

/** What one rule finds in the `targetWorkers` of a queue. */
export function lintQueue(id: string, targetWorkers: string, facts: LintContext = {}): WordedProblem[] {
  return lintTaskQueue(createQueue({ targetWorkers }), facts).filter(({ code }) => code === id);
}

/** A declared queue, for facts. */
export function createQueue({
  targetWorkers = "1==1",
  ...rest
}: Partial<Omit<QueueContext, "targetWorkers">> & { targetWorkers?: string }): QueueContext {
  return {
    key: "q",
    friendlyName: "Q",
    taskOrder: "FIFO",
    maxReservedWorkers: 1,
    ...rest,
    targetWorkers: createReadExpression().expression(targetWorkers, "queue"),
  };
}

/** A configuration of one filter, and a default filter. */
export function withExpression(expression: string): Configuration {
  return { filters: [{ expression, targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } };
}

/** The part of a text at the place of a problem. */
export function partOf(text: string, { place }: WordedProblem): string | undefined {
  return place && text.slice(place.start, place.end);
}
