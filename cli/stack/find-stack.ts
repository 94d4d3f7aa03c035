import { EXIT, Failure } from "../failure.js";
import { explainRun, type Pulumi } from "./pulumi.js";

/** Returns the name of the selected stack. @throws Failure if none is selected */
export async function findStack(pulumi: Pulumi): Promise<string> {
  const ran = await pulumi(["stack", "--show-name"]);
  if (ran.code === 0 && ran.stdout.trim() !== "") return ran.stdout.trim();
  const [reason] = explainRun(ran).split("\n");
  throw new Failure(
    `no stack is selected: name it with --stack, or run \`pulumi stack select\` (${reason})`,
    EXIT.usage,
  );
}
