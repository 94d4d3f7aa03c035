import * as pulumi from "@pulumi/pulumi";
import { type Configuration, checkConfiguration, fromWire, type Json, type Problem } from "../language/index.js";
import { createRunError } from "./run-error.js";

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
  return isRaw || typeof configuration === "string" ? fromWire(value) : refuseUnknownKeys(value as Configuration, name);
}

/** Configurations that `config` has checked already, with positions, and raw ones of theirs by their own rules. */
const checked = new WeakSet<Configuration>();

/** Says that a configuration needs no further check. */
export function markChecked(configuration: Configuration): Configuration {
  checked.add(configuration);
  return configuration;
}

/**
 * A misspelt key in our own form would be sent as it is, and TaskRouter would ignore it: refused here, where raw and
 * own form can still be told apart.
 */
function refuseUnknownKeys(configuration: Configuration, name: string): Configuration {
  if (checked.has(configuration) || holdsOutput(configuration)) return configuration;
  const unknown = checkConfiguration(configuration).filter(({ code }) => code === "unknown-key");
  if (unknown.length === 0) return configuration;
  throw createRunError(unknown.map((problem) => `workflow "${name}": ${describe(problem)}`).join("\n"));
}

function describe({ path, message }: Problem): string {
  const place = path.slice(0, -1).map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return `configuration${place.join("")}: ${message}`;
}

function holdsOutput(value: unknown): boolean {
  if (pulumi.Output.isInstance(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsOutput);
}

function parseJson(text: string, name: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw createRunError(`the configuration of workflow "${name}" is not JSON: ${(error as Error).message}`);
  }
}

/** Routing goes to TaskRouter in plain text and shows in plans: a secret in it would leave its place. */
function refuseSecret(configuration: pulumi.Output<Configuration>, name: string): pulumi.Output<Configuration> {
  const checked = pulumi.isSecret(configuration).then((isSecret) => {
    if (isSecret)
      throw createRunError(`the configuration of workflow "${name}" holds a secret: routing is no place for one`);
    return configuration;
  });
  return pulumi.output(checked) as pulumi.Output<Configuration>;
}
