// Provides Kubernetes' JSON schemas for the tests. `node scripts/kubernetes-schema.mjs` prints their path.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { keepInCache } from "./lib/keep-in-cache.mjs";
import { runMain } from "./lib/main.mjs";
import { getCacheFolder } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { say } from "./lib/terminal.mjs";
import { getPython } from "./python.mjs";

/** A package of PyPI that has the schemas of the last releases, each as files that refer to one with all definitions. */
const PACKAGE = "kubernetes-validate==1.37.0";
/** The strict schemas refuse unknown fields, as `kubectl apply --validate=strict` does. */
const FILE = "kubernetes_validate/kubernetes-json-schema/v1.34.0-local-strict/_definitions.json";
const LIMIT_MS = 10 * 60_000;
const EXTRACT = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extract(sys.argv[2], sys.argv[3])";

/**
 * Returns the definitions of Kubernetes 1.34 by name, such as `io.k8s.api.batch.v1.CronJob`, taken out of a package of PyPI once per
 * machine.
 *
 * @param {string} [cache]
 * @returns {Promise<{ $defs: Record<string, object> }>} a JSON schema
 * @throws {Error} that says in one line what this machine lacks
 */
export async function getKubernetesSchema(cache = getCacheFolder()) {
  return JSON.parse(readFileSync(await getFile(cache), "utf8"));
}

/** @param {string} cache @returns {Promise<string>} */
async function getFile(cache) {
  const file = join(cache, "kubernetes-v1.34.0-strict.json");
  return await keepInCache(file, "fetching Kubernetes' schemas for the tests", make);
}

/** @param {string} draft @returns {Promise<string>} */
async function make(draft) {
  const python = await getPython();
  const options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--dest", draft];
  await must(python, ["-m", "pip", "download", ...options, PACKAGE]);
  const wheel = readdirSync(draft).find((name) => name.endsWith(".whl")) ?? "";
  await must(python, ["-c", EXTRACT, join(draft, wheel), FILE, draft]);
  return join(draft, FILE);
}

/** @param {string} command @param {readonly string[]} args */
async function must(command, args) {
  const result = await run(command, args, { timeout: LIMIT_MS });
  if (result.code !== 0) throw new Error(`the schemas cannot be taken from ${PACKAGE}: ${lastLines(result, 3)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => say(await getFile(getCacheFolder())));
}
