/**
 * Makes a name from the first words of an expression, with a number if another expression has it.
 *
 * @param taken names of other expressions; the new one is added
 * @example nameExpression("worker.roles HAS 'agent' OR worker.roles HAS 'supervisor'", new Set()) // "roles-agent-supervisor"
 */
export declare function nameExpression(text: string, taken: Set<string>): string;
