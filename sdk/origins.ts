import * as pulumi from "@pulumi/pulumi";
import { isJsonObject } from "../language/index.js";
import { ADOPTION, ORIGINS, SIDS } from "../model/index.js";

/**
 * The hidden input that says which resources the SIDs in these inputs are the ids of, in the preview of an adoption:
 * `taskrouter adopt` knows these ids, and the preview does not. There is none in any other run.
 */
export function originsOf(inputs: pulumi.Inputs, env = process.env): pulumi.Inputs {
  if (env[ADOPTION] === undefined || !pulumi.runtime.isDryRun()) return {};
  return { [ORIGINS]: listOrigins(inputs) };
}

/** A promise of each URN and not an output, because an output would be a dependency. */
function listOrigins(inputs: Readonly<Record<string, unknown>>, isSids = false): pulumi.Inputs {
  const origins: pulumi.Inputs = {};
  for (const [name, value] of Object.entries(inputs)) {
    const isOutput = pulumi.Output.isInstance(value);
    const isMap = !isOutput && isJsonObject(value) && (name === SIDS || isSids);
    const origin = isOutput ? urnOf(value) : isMap ? listOrigins(value, true) : undefined;
    if (origin !== undefined) origins[name] = origin;
  }
  return origins;
}

/** The URN of the only resource that an output comes from. */
function urnOf(output: pulumi.Output<unknown>): Promise<string> | undefined {
  const { resources } = output as unknown as { resources(): ReadonlySet<pulumi.Resource> };
  const [only, ...others] = resources.call(output);
  if (only === undefined || others.length > 0) return undefined;
  return (only.urn as unknown as { promise(): Promise<string> }).promise();
}
