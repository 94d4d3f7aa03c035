import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.mjs";

const NAME = "pulumi-taskrouter";

/**
 * Creates a `node_modules` like a user's: this package as built, next to its dependencies. It is a copy, so that a
 * build in the meantime changes nothing.
 *
 * @param {string} folder gets a `node_modules`
 */
export function installPackage(folder) {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, NAME), { recursive: true });
  cpSync(join(root, "dist"), join(modules, NAME, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(modules, NAME, "package.json"));
  const neighbours = readdirSync(join(root, "node_modules")).filter((name) => !name.startsWith("."));
  for (const name of neighbours) symlinkSync(join(root, "node_modules", name), join(modules, name));
  mkdirSync(join(modules, ".bin"));
  symlinkSync(join("..", NAME, "dist/provider/native/main.js"), join(modules, ".bin/pulumi-resource-taskrouter"));
}
