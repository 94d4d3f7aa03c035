/** The CLI's version that is installed where the machine has none that will do. */
export const PULUMI_VERSION = "3.250.0";

/** Oldest CLI that will do: since it, `read` of a dynamic resource may return inputs. */
export const MINIMUM_PULUMI = "3.216.0";

/** Pulumi's SDK module with the last language host inside. */
export const HOST_VERSION = "3.68.0";

/** Oldest Go that builds the CLI (a newer tool chain, where `go.mod` asks for one, is fetched by Go itself). */
export const MINIMUM_GO = "1.24";

/** Folders of finished engines in the cache, by the way they came. */
const platform = `${process.platform}-${process.arch}`;
export const INSTALLED_FOLDER = `engine-v${PULUMI_VERSION}-official-${platform}`;
export const BUILT_FOLDER = `engine-v${PULUMI_VERSION}-host-v${HOST_VERSION}-go-${platform}`;

/** @param {string} text e.g. `v3.250.0` or `go1.26.8` @returns {number[] | undefined} */
export function parseVersion(text) {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
}

/** @param {string} version @param {string} minimum @returns {boolean} */
export function isAtLeast(version, minimum) {
  const have = parseVersion(version);
  const want = parseVersion(minimum);
  if (have === undefined || want === undefined) return false;
  for (const [index, part] of want.entries()) {
    const own = have[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
