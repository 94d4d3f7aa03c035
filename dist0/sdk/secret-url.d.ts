import * as pulumi from "@pulumi/pulumi";
/**
 * A callback URL as an input, marked secret if it contains a password: even if the program has it in plain text, plan
 * and state must not.
 */
export declare function secretUrl(url: pulumi.Input<string>): pulumi.Input<string>;
