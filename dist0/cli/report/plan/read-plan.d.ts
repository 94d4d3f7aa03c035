import type { JsonObject } from "../../../language/index.js";
import type { Plan } from "./plan.js";
/**
 * Reads the output of `pulumi preview --json`.
 *
 * @param source where the text is from, for messages
 * @throws Failure for text that is not such an output, or that another release wrote
 */
export declare function readPlan(text: string, source: string): Plan;
/** The parts of a preview, or of an update that the engine has made. */
export interface PlanParts {
    readonly steps: readonly JsonObject[];
    readonly diagnostics: readonly JsonObject[];
    readonly config: JsonObject;
    /** Numbers of resources by the engine's words. */
    readonly changes: JsonObject;
}
/** @throws Failure for a step that another release wrote */
export declare function toPlan({ steps, diagnostics, config, changes }: PlanParts, source: string): Plan;
