/** An error in this package, and not in anything a user wrote. */
export class InvariantError extends Error {
  constructor(message: string) {
    super(`bug in pulumi-taskrouter: ${message}`);
    this.name = "InvariantError";
  }
}

/**
 * States a condition that holds unless this package has a bug, and narrows types by it.
 *
 * @throws InvariantError if the condition is false
 * @example
 * const queue = queues.get(sid);
 * invariant(queue !== undefined, "a target refers to a known queue");
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
