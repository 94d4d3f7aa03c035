/** An error in this package, and not in anything a user wrote. */
export declare class InvariantError extends Error {
    constructor(message: string);
}
/**
 * States a condition that holds unless this package has a bug, and narrows types by it.
 *
 * @throws InvariantError if the condition is false
 * @example
 * const queue = queues.get(sid);
 * invariant(queue !== undefined, "a target refers to a known queue");
 */
export declare function invariant(condition: boolean, message: string): asserts condition;
