import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../lib/paths.mjs";
import { cyan, dim, say } from "../lib/terminal.mjs";
import { quote } from "./environment.mjs";
import { linkSettings } from "./folder.mjs";
import { Stack } from "./stack.mjs";

/** The project of the native provider, from the checkout. */
export const NATIVE = join(".start", "native");

/**
 * Writes a project without a program, which applies the workspace files of another one with the native provider.
 *
 * @param {string} folder `.start`
 * @param {string} project the folder of the other project
 * @param {string} name of that project and its component
 * @returns {string} the folder of the new project
 */
function writeProject(folder, project, name) {
  const own = join(root, NATIVE);
  mkdirSync(join(own, "bin"), { recursive: true });
  const plugin = join(own, "bin", "pulumi-resource-taskrouter");
  writeFileSync(plugin, `#!/bin/sh\nexec node ${quote(join(root, "dist/provider/native/main.js"))} "$@"\n`);
  chmodSync(plugin, 0o755);
  const files = relative(own, join(project, "taskrouter"));
  const text = `name: ${name}
runtime: yaml
plugins: { providers: [{ name: taskrouter, path: bin }] }
resources:
  ${name}: { type: taskrouter:TaskRouter, properties: { files: ${files} } }
outputs:
  workspaceSid: \${${name}.workspaceSid}
  phoneWorkflowSid: \${${name}.workflowSids["phone"]}
  chatWorkflowSid: \${${name}.workflowSids["chat"]}
`;
  writeFileSync(join(own, "Pulumi.yaml"), text);
  linkSettings(own, "dev", folder);
  say(dim(`    # ${relative(root, own)}/Pulumi.yaml`));
  for (const line of text.trimEnd().split("\n")) say(`    ${cyan(line)}`);
  return own;
}

/**
 * Moves the stack `dev` to a project of the native provider, without a write to TaskRouter, and shows that nothing changes.
 *
 * @param {{ folder: string, project: string, name: string, env: NodeJS.ProcessEnv }} place `folder`: `.start`; `project` of the
 *   stack so far
 * @returns {Promise<Stack>} the stack in its new project
 */
export async function moveToNative({ folder, project, name, env }) {
  const stack = new Stack(writeProject(folder, project, name), env);
  await stack.ask("stack", "select", "dev");
  await stack.showTaskrouter("state", "to-native", "--yes");
  await stack.show("up", "--yes", "--skip-preview", "--expect-no-changes");
  return stack;
}
