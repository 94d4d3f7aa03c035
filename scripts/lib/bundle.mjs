import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { VALIDATORS } from "./compile-validators.mjs";
import { root } from "./paths.mjs";

/** Modules that an entry runs before all others: in a file of their own, they stay first. */
const FIRST = ["cli/compile-later", "sdk/require-pulumi"];

/**
 * Joins the modules of the package into a few files: Node takes longer to find and open hundreds of small ones than to run
 * them. Packages from npm stay apart. All entries are joined at once, so that they share each module.
 *
 * @param {string} compiled the folder with the compiled validators
 * @param {string} folder gets the files
 */
export async function bundle(compiled, folder) {
  const made = await rolldown({
    input: Object.fromEntries([...FIRST, ...listEntries()].map((name) => [name, join(root, `${name}.ts`)])),
    platform: "node",
    tsconfig: join(root, "tsconfig.json"),
    external: (name) => !name.startsWith(".") && !name.startsWith("/"),
    plugins: [
      { name: "compiled-validators", resolveId: (source, importer) => findValidator(compiled, source, importer) },
    ],
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  await made.write({ dir: folder, format: "cjs", chunkFileNames: "chunks/[name].js" });
  await made.close();
}

/** The programs and the entries of the package, without `dist` and `.js`. @returns {string[]} */
function listEntries() {
  const { bin, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const paths = [...Object.values(bin), ...Object.values(exports).map((one) => one.default ?? one)];
  const names = paths.flatMap((path) => /dist\/(.*)\.js$/.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}

/** @param {string} compiled @param {string} source @param {string | undefined} importer @returns {string | undefined} */
function findValidator(compiled, source, importer) {
  if (importer === undefined || !source.startsWith(".")) return undefined;
  const path = resolve(dirname(importer), source);
  const found = VALIDATORS.find(({ module }) => join(root, module) === path);
  return found && join(compiled, found.module);
}
