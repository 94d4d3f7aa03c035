import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { EmulatorOptions } from "../../../emulator/index.js";
import { getYamlHost } from "../../../scripts/engine/yaml-host.mjs";
import { listBlocks } from "../../docs/pages.js";
import { cleanUpAfter } from "../harness/clean-up.js";
import { createStack, type Stack } from "../harness/stack.js";
import { createWorld, type World } from "../harness/world.js";

/** The first build of the language host takes minutes. */
export const HOST_LIMIT_MS = 40 * 60_000;

const [project, program] = listBlocks("yaml").filter(({ page }) => page === "docs/native.md");

/** The project of five lines that the page shows, which finds the provider where npm puts the programs of packages. */
export const ROUTER = `${project?.text}`.replace("contact-center", "project");

/** The same without its only resource. */
const PROJECT = ROUTER.replace(/\nresources:[\s\S]*$/, "\n");

/** The program of the page with single resources. */
export const PROGRAM = `${program?.text}`;

interface Options {
  readonly env?: NodeJS.ProcessEnv;
  readonly emulator?: EmulatorOptions;
}

/** A YAML program with single resources of the native provider, a TaskRouter, and the real engine. */
export async function createNativeWorld(
  program: string,
  env: NodeJS.ProcessEnv = {},
  emulator?: EmulatorOptions,
): Promise<World> {
  const files = { "Pulumi.yaml": PROJECT, "Main.yaml": program };
  return await createYamlWorld(files, { env, ...(emulator && { emulator }) });
}

/** A project of five lines with workspace files, by name in `taskrouter/`. */
export async function createRouterWorld(
  files: Files,
  { project = ROUTER, ...options }: Options & { project?: string } = {},
): Promise<World> {
  return await createYamlWorld({ "Pulumi.yaml": project, ...inFolder(files) }, options);
}

/** Another stack with workspace files on the account of a world. */
export async function createSecondStack({ emulator }: World, files: Files): Promise<Stack> {
  const all = { "Pulumi.yaml": ROUTER, ...inFolder(files) };
  const stack = await createStack({ url: emulator.url, files: all, env: await withHost({}) });
  cleanUpAfter(() => stack.remove());
  addPlugin(stack);
  return stack;
}

type Files = Readonly<Record<string, string>>;

/** The files of a router as the project has them. */
export function inFolder(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`taskrouter/${name}`, text]));
}

async function createYamlWorld(files: Files, { env = {}, emulator }: Options): Promise<World> {
  const world = await createWorld(files, { env: await withHost(env), ...(emulator && { emulator }) });
  addPlugin(world.stack);
  return world;
}

async function withHost(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const host = await getYamlHost();
  return { PATH: [...(host === undefined ? [] : [host]), process.env.PATH ?? ""].join(delimiter), ...env };
}

function addPlugin({ folder }: Stack): void {
  const bin = join(folder, "node_modules/.bin");
  mkdirSync(bin);
  symlinkSync("../pulumi-taskrouter/dist/provider/native/main.js", join(bin, "pulumi-resource-taskrouter"));
}
