import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../lib/paths.mjs";
import { lastLines, run } from "../lib/run.mjs";
import { withProgress } from "../lib/terminal.mjs";
import { getNodePackage } from "./pairs.mjs";

const LEFT_OUT = new Set([".git", ".start", ".compat", "coverage", "dist", "node_modules"]);

/**
 * Installs Node of one line from the npm registry.
 *
 * @param {string} line e.g. `24`
 * @param {string} folder
 * @returns {Promise<{ bin: string, version: string }>} the folder to put first on `PATH`
 */
export async function installNode(line, folder) {
  const name = getNodePackage();
  const file = join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
    await npm(
      `installing Node ${line}`,
      ["install", "--ignore-scripts", "--no-save", `${name}@${line}`],
      folder,
      process.env,
    );
  }
  const { code, stdout, stderr } = await run(file, ["-p", "process.versions.node"]);
  if (code !== 0) throw new Error(`Node ${line} does not run: ${stderr.trim()}`);
  return { bin: dirname(file), version: stdout.trim() };
}

/**
 * Copies the project and installs another SDK in the copy.
 *
 * @param {string} folder
 * @param {string} sdk version of `@pulumi/pulumi`
 * @param {NodeJS.ProcessEnv} env
 */
export async function copyProject(folder, sdk, env) {
  clearSources(folder);
  mkdirSync(folder, { recursive: true });
  const filter = (/** @type {string} */ source) =>
    !(dirname(source) === root && LEFT_OUT.has(source.slice(root.length + 1)));
  for (const name of readdirSync(root)) {
    if (filter(join(root, name)))
      cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
  linkShared(dirname(folder));
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.devDependencies["@pulumi/pulumi"] = sdk;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  await npm(`installing with @pulumi/pulumi ${sdk}`, ["install", "--ignore-scripts"], folder, env);
}

/** Makes data next to the repository, such as test data, available next to its copies. @param {string} folder */
function linkShared(folder) {
  const link = join(folder, "shared");
  const shared = join(root, "../shared");
  if (existsSync(shared) && !existsSync(link)) symlinkSync(shared, link);
}

/** Removes everything except the packages, which take long to install. @param {string} folder */
function clearSources(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== "node_modules") rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {string} label @param {readonly string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env */
async function npm(label, args, cwd, env) {
  const result = await withProgress(label, () => run("npm", args, { cwd, env }));
  if (result.code !== 0) throw new Error(`\`npm ${args.join(" ")}\` failed:\n${lastLines(result)}`);
}
