import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { listBlocks } from "../../docs/pages.js";

/** The hosts of the provider: in Pulumi's dynamic provider, and as a plugin of its own. */
export const HOSTS = ["dynamic", "native"] as const;
export type Host = (typeof HOSTS)[number];

/**
 * The host of all stacks that a test leaves open. It is the native one, which takes half the time;
 * `TEST_HOST=dynamic npm test` runs the same tests on the other.
 *
 * @throws if the variable names no host
 */
export function getHost(): Host {
  const name = process.env.TEST_HOST ?? "native";
  const host = HOSTS.find((known) => known === name);
  if (host === undefined) throw new Error(`TEST_HOST is "${name}": set it to ${HOSTS.join(" or ")}`);
  return host;
}

/** The project of five lines that docs/native.md shows, which finds the provider where npm puts the programs of packages. */
export const ROUTER = `${listBlocks("yaml").find(({ page }) => page === "docs/native.md")?.text}`.replace(
  "contact-center",
  "project",
);

const PROJECT = "name: project\nruntime:\n  name: nodejs\n  options: { typescript: false }\nmain: index.js\n";

/** The files of a project that applies the folder `taskrouter/` by a component of this name. */
export function createProgram(host: Host, name: string): Readonly<Record<string, string>> {
  if (host === "native") return { "Pulumi.yaml": ROUTER.replace(" cc:", ` ${name}:`) };
  const program = `const { TaskRouter } = require("pulumi-taskrouter");\nnew TaskRouter("${name}", { files: "taskrouter" });\n`;
  return { "Pulumi.yaml": PROJECT, "package.json": "{}", "index.js": program };
}

/** The type of a kind in plans and in state, by host. */
export const toType = (host: Host, kind: string): string =>
  host === "dynamic" ? `pulumi-nodejs:dynamic/taskrouter:${kind}` : `taskrouter:index:${kind}`;

/** Installs the plugin in a project, whose `node_modules` has the package. */
export function addPlugin(folder: string): void {
  const bin = join(folder, "node_modules/.bin");
  mkdirSync(bin);
  symlinkSync("../pulumi-taskrouter/dist/provider/native/main.js", join(bin, "pulumi-resource-taskrouter"));
}
