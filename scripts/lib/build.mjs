import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { withLock } from "./lock.mjs";
import { root, workFolder } from "./paths.mjs";
import { lastLines, run } from "./run.mjs";
import { withProgress } from "./terminal.mjs";

const dist = join(root, "dist");
const stamp = join(workFolder, "built-from");
const require = createRequire(import.meta.url);

/** Builds `dist` unless it was built from the same sources. @returns {Promise<"built" | "up to date">} */
export async function ensureBuilt() {
  return await withLock(join(workFolder, "build.lock"), async () => {
    const digest = hashSources();
    const isCurrent = existsSync(dist) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
    if (isCurrent) return "up to date";
    await build(digest);
    return "built";
  });
}

/** Rebuilds `dist`. It builds in another folder and renames it at the end, so that `dist` is always complete. */
export async function rebuild() {
  await withLock(join(workFolder, "build.lock"), () => build(hashSources()));
}

/** @param {string} digest */
async function build(digest) {
  const compiled = join(workFolder, "compiled");
  const fresh = join(workFolder, "dist");
  for (const folder of [compiled, fresh]) rmSync(folder, { recursive: true, force: true });
  await withProgress("building", () => compile(compiled));
  // need packages, which a fresh clone has only after the installation
  const { compileValidators } = await import("./compile-validators.mjs");
  compileValidators(compiled);
  const { bundle } = await import("./bundle.mjs");
  await bundle(compiled, fresh);
  const { writeOldSyntax } = await import("./old-syntax.mjs");
  writeOldSyntax(compiled, fresh);
  writeSchemas(compiled, fresh);
  for (const program of [join("cli", "main.js"), join("provider", "native", "main.js")])
    chmodSync(join(fresh, program), 0o755);
  rmSync(stamp, { force: true });
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  writeFileSync(stamp, digest);
}

/** @param {string} folder */
async function compile(folder) {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "-p", "tsconfig.json", "--noEmitOnError", "--outDir", folder];
  const result = await run(process.execPath, args, { cwd: root });
  if (result.code !== 0) throw new Error(`the build failed:\n${lastLines(result, 40)}`);
}

/**
 * The schemas that the package contains: `schema.json` is that of workspace files, `fleet-schema.json` that of a fleet file.
 *
 * @param {string} compiled the folder with the modules that make them
 * @param {string} folder
 */
function writeSchemas(compiled, folder) {
  const { workspaceFileSchema } = require(join(compiled, "config", "index.js"));
  const schema = typeof workspaceFileSchema === "function" ? workspaceFileSchema() : workspaceFileSchema;
  writeFileSync(join(folder, "schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
  const { fleetSchema } = require(join(compiled, "config", "fleet", "schema.js"));
  writeFileSync(join(folder, "fleet-schema.json"), `${JSON.stringify(fleetSchema, null, 2)}\n`);
  // Pulumi's schema of the native provider
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { packageSchema } = require(join(compiled, "provider", "native", "schema", "package-schema.js"));
  writeFileSync(
    join(folder, "provider", "native", "schema.json"),
    `${JSON.stringify(packageSchema(version), null, 2)}\n`,
  );
}

/** A digest of everything that `dist` is made from. @returns {string} */
function hashSources() {
  const hash = createHash("sha256");
  const config = readFileSync(join(root, "tsconfig.json"), "utf8");
  const rooms = /** @type {{ include: string[] }} */ (JSON.parse(config)).include;
  const sources = rooms.filter((room) => existsSync(join(root, room))).flatMap((room) => listFiles(join(root, room)));
  const tools = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "scripts/lib/build.mjs",
    "scripts/lib/bundle.mjs",
    "scripts/lib/compile-validators.mjs",
    "scripts/lib/old-syntax.mjs",
  ].map((file) => join(root, file));
  // relative paths: a copied or moved checkout is still built
  for (const file of [...sources.sort(), ...tools])
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  mkdirSync(workFolder, { recursive: true });
  return hash.digest("hex");
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
