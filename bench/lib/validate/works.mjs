import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { root } from "../../../scripts/lib/paths.mjs";
import { corpus } from "../expressions/corpus.mjs";
import { createFiles } from "../workload.mjs";

/** The largest real configuration: 112 filters, 336 targets, 113 KB. */
const LARGEST = "workflow-script-example-001.json";

const SMALL = `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
  everyone: { friendlyName: Everyone }
workflows:
  support:
    filters:
      - filterFriendlyName: English gold
        expression: language == "en" AND tier == "gold"
        targets:
          - { queue: english, priority: 10, timeout: 60, skipIf: workers.available == 0 }
          - { queue: everyone, orderBy: worker.level DESC }
    defaultFilter: { queue: everyone }
`;

/** Writes a small file. @param {string} folder @returns {string} its path */
export function writeSmall(folder) {
  return writeIn(folder, "small/workspace.yaml", SMALL);
}

/** Writes many small files. @param {string} folder @param {number} count @returns {string} the folder of them */
export function writeMany(folder, count) {
  const files = createFiles(count - 1);
  for (const [path, text] of Object.entries(files)) writeIn(folder, path, text);
  return join(folder, "taskrouter");
}

/**
 * Writes the largest real workflow as raw JSON and as YAML.
 *
 * @param {string} folder
 * @returns {{ json: string, yaml: string } | undefined} paths; undefined where there is no corpus
 */
export function writeLargest(folder) {
  const source = join(corpus, "workflows", LARGEST);
  if (!existsSync(source)) return undefined;
  const { configuration } = JSON.parse(readFileSync(source, "utf8"));
  const { fromWire } = createRequire(import.meta.url)(join(root, "dist", "language", "index.js"));
  const file = { workspace: { friendlyName: "Contact Center" }, workflows: { largest: fromWire(configuration) } };
  return {
    json: writeIn(folder, "largest/workflow.json", JSON.stringify(configuration, null, 1)),
    yaml: writeIn(folder, "largest-yaml/workspace.yaml", stringify(file, { lineWidth: 0 })),
  };
}

/** @param {string} folder @param {string} path @param {string} text @returns {string} */
function writeIn(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
