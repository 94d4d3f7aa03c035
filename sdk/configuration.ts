import * as pulumi from "@pulumi/pulumi";
import { type Configuration, fromWire, type Json } from "../language/index.js";

/**
 * A workflow's configuration in our form, whatever a program passes: our form, raw JSON text, or raw JSON parsed.
 * Plain values stay plain, so that a preview sees all of them.
 *
 * @throws pulumi.RunError for text that is no JSON
 */
export function parseConfiguration(
  configuration: Configuration | string | pulumi.Output<Configuration>,
  name: string,
): pulumi.Input<Configuration> {
  if (pulumi.Output.isInstance(configuration))
    return refuseSecret(configuration, name).apply((value) => parse(value, name));
  return parse(configuration, name);
}

function parse(configuration: Configuration | string, name: string): Configuration {
  const value = typeof configuration === "string" ? parseJson(configuration, name) : configuration;
  const isRaw = typeof value === "object" && value !== null && "task_routing" in value;
  return isRaw || typeof configuration === "string" ? fromWire(value) : (value as Configuration);
}

function parseJson(text: string, name: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new pulumi.RunError(`the configuration of workflow "${name}" is not JSON: ${(error as Error).message}`);
  }
}

/** Routing goes to TaskRouter in plain text and shows in plans: a secret in it would leave its place. */
function refuseSecret(configuration: pulumi.Output<Configuration>, name: string): pulumi.Output<Configuration> {
  const checked = pulumi.isSecret(configuration).then((isSecret) => {
    if (isSecret)
      throw new pulumi.RunError(`the configuration of workflow "${name}" holds a secret: routing is no place for one`);
    return configuration;
  });
  return pulumi.output(checked) as pulumi.Output<Configuration>;
}
