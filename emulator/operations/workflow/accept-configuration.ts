import { checkConfiguration } from "../../parameters/check-configuration.js";
import type { Workflow } from "../../resources/workflow.js";
import type { Workspace } from "../../resources/workspace.js";
import type { Rules } from "../../rules.js";
import { minifyJson } from "../../values/minify-json.js";

/** Checks a configuration and gives what is stored of it. */
export function acceptConfiguration(
  text: string,
  workspace: Workspace,
  rules: Rules,
): Pick<Workflow, "configuration" | "queueSids"> {
  const queueSids = checkConfiguration(text, (sid) => workspace.taskQueues.has(sid), rules);
  return { configuration: rules.configurationEcho === "verbatim" ? text : minifyJson(text), queueSids };
}
