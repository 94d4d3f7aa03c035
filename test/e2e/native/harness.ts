import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { getYamlHost } from "../../../scripts/engine/yaml-host.mjs";
import { listBlocks } from "../../docs/pages.js";
import { createWorld, type World } from "../harness/world.js";

/** The first build of the language host takes minutes. */
export const HOST_LIMIT_MS = 40 * 60_000;

const [project, program] = listBlocks("yaml").filter(({ page }) => page === "docs/native.md");

/** The project as the page shows it, which finds the provider where npm puts the programs of packages. */
const PROJECT = `${project?.text}`.replace("contact-center", "project");

/** The program of the page. */
export const PROGRAM = `${program?.text}`;

/** A YAML program with single resources of the native provider, a TaskRouter, and the real engine. */
export async function createNativeWorld(program: string, env: NodeJS.ProcessEnv = {}): Promise<World> {
  const host = await getYamlHost();
  const PATH = [...(host === undefined ? [] : [host]), process.env.PATH ?? ""].join(delimiter);
  const files = { "Pulumi.yaml": PROJECT, "Main.yaml": program };
  const world = await createWorld(files, { env: { PATH, ...env } });
  const bin = join(world.stack.folder, "node_modules/.bin");
  mkdirSync(bin);
  symlinkSync("../pulumi-taskrouter/dist/provider/native/main.js", join(bin, "pulumi-resource-taskrouter"));
  return world;
}
