import type { Pulumi } from "../../stack/pulumi.js";
import type { Goal } from "./goal.js";
/**
 * Runs the program in a preview, and returns the resources that it declares. The provider makes no comparison in it.
 *
 * @param key for digests of secrets
 * @throws Failure with the messages of the engine if the program or a check fails
 */
export declare function previewGoals(pulumi: Pulumi, stack: string, key: string): Promise<Goal[]>;
