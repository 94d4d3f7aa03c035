import type { Pulumi } from "./pulumi.js";
import type { StackConfig } from "./read-stack-config.js";
/**
 * Reads a stack's configuration below `taskrouter:` in one command of Pulumi's CLI, without the SDK, which takes a second to
 * load.
 *
 * @throws Failure with the message of the CLI
 */
export declare function listConfig(pulumi: Pulumi, stack: string): Promise<StackConfig>;
