import * as pulumi from "@pulumi/pulumi";
/** The hidden input that names the secret ones of these inputs, for the provider's report of changes. */
export declare function nameSecrets(inputs: pulumi.Inputs): pulumi.Inputs;
