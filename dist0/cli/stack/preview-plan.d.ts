import type { Plan } from "../report/index.js";
import type { Pulumi } from "./pulumi.js";
export interface PreviewOptions {
    readonly stack: string;
    /** Reads TaskRouter first, as `--refresh` of Pulumi does. */
    readonly refresh?: boolean | undefined;
    /** Where the engine stores its plan, for an `up` that makes exactly these steps. */
    readonly savePlan?: string;
    /** Adds the limits that TaskRouter names to the notices. */
    readonly showsLimits?: boolean;
}
/**
 * Runs `pulumi preview --json`. A preview that fails is a plan too: its errors are among the notices.
 *
 * @throws Failure if Pulumi's CLI is not installed, or writes something else than a preview
 */
export declare function previewPlan(pulumi: Pulumi, { stack, refresh, savePlan, showsLimits }: PreviewOptions): Promise<Plan>;
/** A digest as hexadecimal digits. */
export declare function digest(text: string, length?: number): string;
/** The checksum of a plan, and digests of its changes by URN. */
export declare function checksumOf(plan: Plan): {
    checksum: string;
    covered: Record<string, string>;
};
