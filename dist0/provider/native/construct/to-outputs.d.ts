import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { RegisteredParts } from "./register-parts.js";
/** An output of a component, and the resources that it comes from. */
export interface ComponentOutput {
    readonly name: string;
    readonly value: JsonObject[string];
    /** URNs. */
    readonly sources: readonly string[];
}
/** The output with the SIDs of a kind by key: `workflowSids`. */
export declare function sidsOutput({ name }: Kind): string;
/** The outputs of a component: SIDs by their keys in the files. */
export declare function toComponentOutputs({ workspaceSid, parts }: RegisteredParts): ComponentOutput[];
/** The same while the files are not known. */
export declare function unknownOutputs(): ComponentOutput[];
