// npm run sdks [-- FOLDER]: generates the SDKs of the native provider with Pulumi's own generators. Default: sdks/.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getSdkGenerator } from "./engine/sdk-generator.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { say } from "./lib/terminal.mjs";

/** The languages with an SDK, which are the folders in the result. */
export const LANGUAGES = /** @type {const} */ (["nodejs", "python", "go", "dotnet"]);

/**
 * Generates the SDKs from the schema of the built package. Pulumi's own reader checks the schema first: each of its
 * problems, warnings included, is an error here.
 *
 * @param {string} folder gets a folder per language, in place of what it has
 */
export async function generateSdks(folder) {
  const generator = await getSdkGenerator();
  for (const language of LANGUAGES) rmSync(join(folder, language), { recursive: true, force: true });
  const schema = join(root, "dist", "provider", "native", "schema.json");
  const result = await run(generator, [schema, folder], { timeout: 5 * 60_000 });
  if (result.code !== 0) throw new Error(`Pulumi's generators refuse the schema:\n${lastLines(result, 40)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => {
    await ensureInstalled();
    await ensureBuilt();
    const folder = resolve(process.argv[2] ?? join(root, "sdks"));
    await generateSdks(folder);
    say(`${LANGUAGES.join(", ")}: ${folder}`);
  });
}
