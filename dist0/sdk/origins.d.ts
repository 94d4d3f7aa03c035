import * as pulumi from "@pulumi/pulumi";
/**
 * The hidden input that says which resources the SIDs in these inputs are the ids of, in the preview of an adoption:
 * `taskrouter adopt` knows these ids, and the preview does not. There is none in any other run.
 */
export declare function originsOf(inputs: pulumi.Inputs, env?: NodeJS.ProcessEnv): pulumi.Inputs;
