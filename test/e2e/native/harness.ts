import type { EmulatorOptions } from "../../../emulator/index.js";
import { listBlocks } from "../../docs/pages.js";
import { cleanUpAfter } from "../harness/clean-up.js";
import { ROUTER } from "../harness/hosts.js";
import { createStack, type Stack } from "../harness/stack.js";
import { createWorld, type World } from "../harness/world.js";

export { ROUTER };

/** The same without its only resource. */
const PROJECT = ROUTER.replace(/\nresources:[\s\S]*$/, "\n");

/** The program of the page with single resources. */
export const PROGRAM = `${listBlocks("yaml").filter(({ page }) => page === "docs/native.md")[1]?.text}`;

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
  return await createWorld(files, { env, ...(emulator && { emulator }) });
}

/** A project of five lines with workspace files, by name in `taskrouter/`. */
export async function createRouterWorld(
  files: Files,
  { project = ROUTER, ...options }: Options & { project?: string } = {},
): Promise<World> {
  return await createWorld({ "Pulumi.yaml": project, ...inFolder(files) }, options);
}

/** Another stack with workspace files on the account of a world. */
export async function createSecondStack({ emulator }: World, files: Files): Promise<Stack> {
  const all = { "Pulumi.yaml": ROUTER, ...inFolder(files) };
  const stack = createStack({ url: emulator.url, files: all });
  cleanUpAfter(() => stack.remove());
  return stack;
}

type Files = Readonly<Record<string, string>>;

/** The files of a router as the project has them. */
export function inFolder(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`taskrouter/${name}`, text]));
}
