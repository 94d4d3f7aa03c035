/** Assumptions of earlier releases that can no longer be chosen, with the behavior that is fixed now and its fact. */
export declare const droppedAssumptions: Readonly<Record<string, string>>;
