import * as pulumi from "@pulumi/pulumi";

/**
 * A callback URL as an input, marked secret if it contains a password: even if the program has it in plain text, plan
 * and state must not.
 */
export function secretUrl(url: pulumi.Input<string>): pulumi.Input<string> {
  if (typeof url === "string") return hasPassword(url) ? pulumi.secret(url) : url;
  return pulumi.output(url).apply((value) => (hasPassword(value) ? pulumi.secret(value) : pulumi.output(value)));
}

function hasPassword(url: unknown): boolean {
  return typeof url === "string" && URL.canParse(url) && new URL(url).password !== "";
}
