import { asObject, isJsonObject, parseJson } from "../../language/index.js";
import { Failure } from "../failure.js";
import { explainRun, type Pulumi } from "./pulumi.js";
import type { StackConfig } from "./read-stack-config.js";

/**
 * Reads a stack's configuration below `taskrouter:` in one command of Pulumi's CLI, without the SDK, which takes a second to
 * load.
 *
 * @throws Failure with the message of the CLI
 */
export async function listConfig(pulumi: Pulumi, stack: string): Promise<StackConfig> {
  const ran = await pulumi(["config", "--json", "--show-secrets", "--stack", stack]);
  const all = parseJson(ran.stdout);
  if (ran.code !== 0 || !isJsonObject(all))
    throw new Failure(`cannot read the configuration of the stack ${stack}: ${explainRun({ ...ran, stdout: "" })}`);
  const own = Object.entries(all).filter(([key]) => key.startsWith("taskrouter:"));
  return new Map(
    own.map(([key, one]) => {
      const { value = "", secret } = asObject(one);
      return [key.slice("taskrouter:".length), { value: `${value}`, isSecret: secret === true }];
    }),
  );
}
