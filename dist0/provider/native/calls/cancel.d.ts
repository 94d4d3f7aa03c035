/** Ends waits. Calls under way finish by themselves: the engine waits for them. */
export declare function cancel(): void;
