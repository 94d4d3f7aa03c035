import { isAtLeast } from "../../../scripts/engine/versions.mjs";

/**
 * @typedef {object} Setting
 * @property {string} name
 * @property {Readonly<Record<string, string>>} [variables]
 * @property {string} [query] of the backend's URL
 * @property {boolean} [isLogOff] whether a file is in place of the folder of the engine's debug logs
 */

/** @type {readonly Setting[]} */
const ALONE = [
  { name: "PULUMI_DIY_BACKEND_ZSTD", variables: { PULUMI_DIY_BACKEND_ZSTD: "true" } },
  { name: "GOGC=400", variables: { GOGC: "400" } },
  { name: "metadata=skip", query: "?metadata=skip" },
  { name: "debug log off", isLogOff: true },
];

/** Node reads it since 22.1. @param {string} folder @returns {Setting[]} */
function listCaches(folder) {
  if (!isAtLeast(process.versions.node, "22.1")) return [];
  return [{ name: "NODE_COMPILE_CACHE", variables: { NODE_COMPILE_CACHE: folder } }];
}

/**
 * The settings that docs/performance.md describes: none, each alone, all together.
 *
 * @param {string} folder for a cache of compiled code
 * @returns {readonly Setting[]}
 */
export function listSettings(folder) {
  const alone = [...ALONE, ...listCaches(folder)];
  const all = {
    name: "all together",
    variables: Object.assign({}, ...alone.map(({ variables }) => variables ?? {})),
    query: "?metadata=skip",
    isLogOff: true,
  };
  return [{ name: "none" }, ...alone, all];
}
