import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../e2e/harness/stack.js";
import { createWorld, type World } from "../e2e/harness/world.js";

/** Files of an example by path, the settings of stacks that somebody tried it with aside. */
export function readExample(name: string): Record<string, string> {
  const folder = join(root, "examples", name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/^Pulumi\..+\.yaml$/.test(entry.name));
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

/** A copy of an example, with these packages as `npm install` would put them there. */
export async function createExampleWorld(name: string, packages: readonly string[] = []): Promise<World> {
  const world = await createWorld(readExample(name));
  for (const one of packages) {
    const link = join(world.stack.folder, "node_modules", one);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", one), link);
  }
  return world;
}

/** A workflow's routing as it is live, with the names of queues in place of their SIDs. */
export async function readRouting(world: World, friendlyName: string): Promise<string> {
  const workflow = (await world.live("Workflows", "workflows")).find((one) => one.friendly_name === friendlyName);
  const queues = await world.live("TaskQueues", "task_queues");
  const text = String(workflow?.configuration);
  return queues.reduce((named, { sid, friendly_name }) => named.replaceAll(sid, friendly_name), text);
}
