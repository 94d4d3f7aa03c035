import type { Plan } from "./plan.js";
/**
 * Reads the events of an update, the output of `pulumi up --json`, as the plan that was made: the steps that succeeded, and all
 * messages. A line that is cut off, of an engine that was killed, is left out.
 *
 * @param text one event per line
 * @param source where the text is from, for messages
 * @throws Failure for a step that another release wrote
 */
export declare function readEvents(text: string, source: string): Plan;
