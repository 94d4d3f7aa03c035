import * as pulumi from "@pulumi/pulumi";
import { SECRETS } from "../model/index.js";

/** The hidden input that names the secret ones of these inputs, for the provider's report of changes. */
export function nameSecrets(inputs: pulumi.Inputs): pulumi.Inputs {
  const outputs = Object.entries(inputs).filter(([, value]) => pulumi.Output.isInstance(value));
  if (outputs.length === 0) return {};
  return { [SECRETS]: findSecrets(outputs) };
}

/** @returns undefined, so that there is no input, if none of them is secret */
async function findSecrets(outputs: readonly [string, pulumi.Output<unknown>][]): Promise<string[] | undefined> {
  // an output that failed is reported as the input that it is
  const isSecret = await Promise.all(outputs.map(([, value]) => pulumi.isSecret(value).catch(() => false)));
  const names = outputs.map(([name]) => name).filter((_, index) => isSecret[index]);
  return names.length === 0 ? undefined : names;
}
