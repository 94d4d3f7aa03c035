import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { start } from "../../e2e/harness/command.js";
import { root } from "../../e2e/harness/stack.js";

/** Texts of files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** Package managers, each as the command that installs what `package.json` names. */
export const managers = {
  npm: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
  pnpm: ["npx", "--yes", "pnpm@12", "install", "--prefer-offline", "--ignore-scripts"],
  yarn1: ["npx", "--yes", "yarn@1.22.22", "install", "--ignore-scripts", "--non-interactive"],
  yarn4: ["npx", "--yes", "-p", "@yarnpkg/cli-dist@4", "yarn", "install", "--mode=skip-build", "--no-immutable"],
} as const;

/** The version of Pulumi's SDK in all projects, which is that of the tests. */
export const SDK = "3.248.0";

const LIMIT_MS = 10 * 60_000;

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Packs this package as npm would publish it. @returns the path of the tarball */
export function pack(folder: string): string {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" })) as { filename: string }[];
  return join(folder, packed?.filename ?? "");
}

/** Installs what the folder's `package.json` names. @throws Error with the output of a package manager that fails */
export async function install(folder: string, manager: keyof typeof managers): Promise<void> {
  const [command, ...args] = managers[manager];
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  // Yarn 4 has settings of its own; the others read npm's
  const env = { ...process.env, npm_config_registry: registry, YARN_NPM_REGISTRY_SERVER: registry, CI: "" };
  const { code, output } = await start(command, args, { cwd: folder, env, limitMs: LIMIT_MS }).done;
  if (code !== 0) throw new Error(`${managers[manager].join(" ")} exited ${code}:\n${output}`);
}
