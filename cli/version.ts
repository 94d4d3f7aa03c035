import { createRequire } from "node:module";

/** The release of this package. */
export function readVersion(): string {
  const { version } = createRequire(__filename)("pulumi-taskrouter/package.json") as { version: string };
  return version;
}
