import type { Assumptions } from "../assumptions/index.js";
/**
 * Refuses an expression that cannot be parsed, and no other (O-32). The language room decides what can be parsed; the
 * message follows the one recorded refusal, `extraneous input 'evel' expecting OPERATOR`.
 *
 * @param place the path of an expression in a workflow
 * @throws ApiError 400 with 20001
 */
export declare function checkExpression(expression: string, { routing }: Pick<Assumptions, "routing">, place?: string): void;
