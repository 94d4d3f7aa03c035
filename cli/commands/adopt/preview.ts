import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asObject, isJsonObject, parseJson } from "../../../language/index.js";
import { ADOPTION } from "../../../model/index.js";
import { Failure } from "../../failure.js";
import { explainRun, type Pulumi, type Ran } from "../../stack/pulumi.js";
import { type Goal, readGoals } from "./goal.js";

/**
 * Runs the program in a preview, and returns the resources that it declares. The provider makes no comparison in it.
 *
 * @param key for digests of secrets
 * @throws Failure with the messages of the engine if the program or a check fails
 */
export async function previewGoals(pulumi: Pulumi, stack: string, key: string): Promise<Goal[]> {
  // readable for this user only, though its secrets are encrypted
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-adopt-"));
  try {
    const path = join(folder, "plan.json");
    const ran = await pulumi(["preview", "--json", "--show-sames", "--save-plan", path, "--stack", stack], {
      env: { [ADOPTION]: key },
    });
    if (ran.code !== 0) throw new Failure(`the preview failed, and nothing was changed:\n${explainPreview(ran)}`);
    return readGoals(asObject(JSON.parse(ran.stdout)), asObject(JSON.parse(readFileSync(path, "utf8"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The errors are in the JSON, or where the engine gives up early, in plain text. */
function explainPreview(ran: Ran): string {
  const { diagnostics } = asObject(parseJson(ran.stdout));
  const lines = Array.isArray(diagnostics) ? diagnostics.filter(isJsonObject) : [];
  const errors = lines.filter(({ severity }) => severity === "error").map(({ message }) => `${message}`.trim());
  return errors.length === 0 ? explainRun({ ...ran, stdout: lines.length === 0 ? ran.stdout : "" }) : errors.join("\n");
}
