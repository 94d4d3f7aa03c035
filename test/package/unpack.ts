import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** A project with the package as npm would publish it, next to the packages of this repository. */
export interface Consumer {
  readonly folder: string;
  /** The folder of the package in `node_modules`. */
  readonly installed: string;
  /** Paths in the tarball, without npm's `package/`. */
  readonly files: readonly string[];
}

/** Packs the package, and unpacks it into a new folder. */
export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-package-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" })) as { filename: string }[];
  const tarball = join(folder, packed?.filename ?? "");
  const modules = join(folder, "node_modules");
  const installed = join(modules, "pulumi-taskrouter");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const name of readdirSync(join(root, "node_modules")).filter((name) => !name.startsWith(".")))
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  const listing = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" });
  const files = listing
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
  return { folder, installed, files };
}
