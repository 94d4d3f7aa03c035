import { asObject, fromEntries, isJsonObject, type Json, type JsonObject, parseJson } from "../../../language/index.js";
import { Failure } from "../../failure.js";
import { toSecret } from "../../stack/exported-state.js";
import { explainRun, type Pulumi } from "../../stack/pulumi.js";

/**
 * Reads the configuration of other packages and of the project. The dynamic host's provider has it in the state, and a
 * difference would show in the next preview.
 *
 * @throws Failure if it cannot be read, for instance without the passphrase of its secrets
 */
export async function readOtherConfig(pulumi: Pulumi, stack: string): Promise<JsonObject> {
  const ran = await pulumi(["config", "--json", "--show-secrets", "--stack", stack]);
  if (ran.code !== 0)
    throw new Failure(
      `cannot read the configuration of the stack ${stack}, and nothing was changed: ${explainRun(ran)}`,
    );
  const entries = Object.entries(asObject(parseJson(ran.stdout)));
  return fromEntries(
    entries.flatMap(([key, entry]): [string, Json][] => {
      if (key.startsWith("taskrouter:") || !isJsonObject(entry)) return [];
      return [[key, entry.secret === true ? toSecret(entry.value) : `${entry.value}`]];
    }),
  );
}
