import type { Assumptions } from "../assumptions/index.js";
/** Whitespace included (L-1). */
export declare const MAX_CONFIGURATION_BYTES = 1038576;
/**
 * Checks a workflow's configuration as far as TaskRouter is known to: its size, its JSON, its outer shape, that every
 * queue it names exists (O-50), and that its expressions can be parsed (O-51, `workflowExpressions`). `order_by` and
 * known workers are not checked (O-53). Unknown members (C-12), old forms, and filters or a default filter without a
 * queue are accepted: real configurations have them.
 *
 * @param hasQueue returns whether the workspace has a queue with that SID
 * @returns the SIDs of the queues in the configuration
 * @throws ApiError 400 with 20001
 */
export declare function checkConfiguration(configuration: string, hasQueue: (sid: string) => boolean, assumptions: Pick<Assumptions, "routing" | "workflowExpressions">): Set<string>;
