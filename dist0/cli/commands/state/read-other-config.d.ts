import type { JsonObject } from "../../../language/index.js";
import type { Pulumi } from "../../stack/pulumi.js";
/**
 * Reads the configuration of other packages and of the project. The dynamic host's provider has it in the state, and a
 * difference would show in the next preview.
 *
 * @throws Failure if it cannot be read, for instance without the passphrase of its secrets
 */
export declare function readOtherConfig(pulumi: Pulumi, stack: string): Promise<JsonObject>;
