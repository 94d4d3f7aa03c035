import * as pulumi from "@pulumi/pulumi";

/**
 * Keeps the outputs of a resource from reporting its failure, which the engine reports at the resource, with the reason.
 * Newer SDKs also reject the outputs of a failed resource, and the promises that each output keeps about itself then end
 * the program with a stack trace of the SDK. *observed* with 3.270. A value that a program derives from such an output
 * still fails.
 */
export function quietOutputs(resource: pulumi.Resource): void {
  for (const output of Object.values(resource)) {
    if (pulumi.Output.isInstance(output)) quietOutput(output);
  }
}

/** The same for one output that a resource uses. */
export function quietOutput(output: pulumi.Output<unknown>): void {
  const { isKnown, isSecret } = output as unknown as Record<"isKnown" | "isSecret", Promise<boolean>>;
  for (const about of [isKnown, isSecret]) about.catch(() => undefined);
}
