import * as pulumi from "@pulumi/pulumi";
/**
 * Keeps the outputs of a resource from reporting its failure, which the engine reports at the resource, with the reason.
 * Newer SDKs also reject the outputs of a failed resource, and the promises that each output keeps about itself then end
 * the program with a stack trace of the SDK. *observed* with 3.270. A value that a program derives from such an output
 * still fails.
 */
export declare function quietOutputs(resource: pulumi.Resource): void;
/** The same for one output that a resource uses. */
export declare function quietOutput(output: pulumi.Output<unknown>): void;
