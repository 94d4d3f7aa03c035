import { createRequire } from "node:module";
import { dirname } from "node:path";

interface Package {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const FILE = "pulumi-taskrouter/package.json";

/** The package.json of this package. */
export function readPackage(): Package {
  return createRequire(__filename)(FILE) as Package;
}

/** The folder of this package on the disk. @param load the `require` of a module; default: of this one */
export function findPackageFolder(load: NodeJS.Require = createRequire(__filename)): string {
  return dirname(load.resolve(FILE));
}

/** The release of this package, which is the version of the plugin too. */
export function readVersion(): string {
  return readPackage().version;
}
