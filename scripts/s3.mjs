// Provides a server of the S3 protocol for the tests. `node scripts/s3.mjs` prints its path.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureProgram } from "./engine/built-program.mjs";
import { S3_FOLDER, S3_VERSION } from "./engine/versions.mjs";
import { runMain } from "./lib/main.mjs";
import { getCacheFolder } from "./lib/paths.mjs";
import { say } from "./lib/terminal.mjs";

const PROGRAM = {
  name: "versitygw",
  main: "github.com/versity/versitygw/cmd/versitygw",
  version: S3_VERSION,
  variable: "main.Version",
};

/**
 * Returns VersityGW, a server that keeps the objects of S3 in files, built with Go once per machine.
 *
 * @param {string} [cache]
 * @returns {Promise<string>} its file
 * @throws {import("./engine/choose.mjs").EngineError} if Go cannot build it
 */
export async function getS3Server(cache = getCacheFolder()) {
  return join(await ensureProgram(PROGRAM, join(cache, S3_FOLDER)), PROGRAM.name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => say(await getS3Server()));
}
