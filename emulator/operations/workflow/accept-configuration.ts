import type { Assumptions } from "../../assumptions/index.js";
import { checkConfiguration } from "../../parameters/check-configuration.js";
import type { Workflow } from "../../resources/workflow.js";
import type { Workspace } from "../../resources/workspace.js";
import { minifyJson } from "../../values/minify-json.js";

/** Checks a configuration and returns its stored form. */
export function acceptConfiguration(
  text: string,
  workspace: Workspace,
  assumptions: Assumptions,
): Pick<Workflow, "configuration" | "queueSids"> {
  const queueSids = checkConfiguration(text, (sid) => workspace.taskQueues.has(sid), assumptions);
  return { configuration: assumptions.configurationEcho === "verbatim" ? text : minifyJson(text), queueSids };
}
