import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
import type { Fill } from "./fill.js";
import type { Variables } from "./variables.js";
/**
 * Creates the filler of `${…}`, with the named expressions of `expressions:`. They can use each other; each is filled
 * in once per choice of values for its parameters, when it is first used.
 *
 * @param isOpen true if a mistake that is reported leaves the section incomplete
 */
export declare function createFill(section: Node | undefined, variables: Variables | undefined, findings: Findings, isOpen?: boolean): Fill;
/** Fills in every expression, including unused ones, so that all of them are checked. */
export declare function checkExpressions({ expressions }: Fill): void;
