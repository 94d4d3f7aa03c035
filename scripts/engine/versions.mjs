/** The version of the CLI to install if the machine has no suitable one. */
export const PULUMI_VERSION = "3.276.0";

/** The CLI on which the compatibility run tests the package as well. */
export const OLDER_PULUMI = "3.250.0";

/** Oldest suitable CLI: the first in which `read` of a dynamic resource may return inputs. */
export const MINIMUM_PULUMI = "3.216.0";

/** The last Pulumi SDK module that contains the language host. */
export const HOST_VERSION = "3.68.0";

/** The language host of YAML programs, which has a module and a version of its own. */
export const YAML_VERSION = "1.25.0";

/** The server of the S3 protocol in which tests keep state. */
export const S3_VERSION = "1.8.0";

/** The Pulumi module with the generators of all SDKs, which the YAML host uses as well. Newer ones do not have that of C#. */
export const GENERATOR_VERSION = "3.206.0";

/** Oldest Go that builds the CLI (Go itself fetches a newer tool chain if `go.mod` asks for one). */
export const MINIMUM_GO = "1.24";

/** Folders of finished engines in the cache, one per way to get them. */
const platform = `${process.platform}-${process.arch}`;
export const INSTALLED_FOLDER = `engine-v${PULUMI_VERSION}-official-${platform}`;
const builtFolder = (/** @type {string} */ version) => `engine-v${version}-host-v${HOST_VERSION}-go-${platform}`;
export const BUILT_FOLDER = builtFolder(PULUMI_VERSION);
export const OLDER_FOLDER = builtFolder(OLDER_PULUMI);
export const PYTHON_FOLDER = `python-host-v${HOST_VERSION}-go-${platform}`;
export const generatorFolder = (/** @type {string} */ digest) =>
  `sdk-generator-v${GENERATOR_VERSION}-${digest}-go-${platform}`;
export const S3_FOLDER = `versitygw-v${S3_VERSION}-go-${platform}`;
export const settingsFolder = (/** @type {string} */ digest) =>
  `check-settings-v${PULUMI_VERSION}-${digest}-go-${platform}`;
export const YAML_FOLDER = `yaml-host-v${YAML_VERSION}-go-${platform}`;

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
