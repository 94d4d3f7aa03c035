import * as pulumi from "@pulumi/pulumi";
import type { StackConfiguration } from "./files/index.js";
import { isSecretKey } from "./warn-plain-secrets.js";

/** The configuration of the stack that the program runs for. */
export function stackConfiguration(): StackConfiguration {
  const config = new pulumi.Config("taskrouter");
  return { getObject: (key) => config.getObject<Record<string, unknown>>(key), isSecret: isSecretKey };
}
