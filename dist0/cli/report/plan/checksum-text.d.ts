import type { Plan } from "./plan.js";
/** The part of a checksum that is about one resource. */
export interface CoveredChange {
    readonly urn: string;
    readonly text: string;
}
/**
 * Returns the text of each change that a checksum covers: the operation, and the inputs before and after. No time, no order and
 * no position in a program is part of it, so two previews of the same files and the same state have the same texts. The value
 * of a secret is not part of it: a preview does not show it.
 *
 * @returns in the order of the URNs
 */
export declare function listCovered({ changes }: Pick<Plan, "changes">): CoveredChange[];
/** The text of everything that a checksum covers. */
export declare function checksumText(plan: Plan): string;
