import { createRequire } from "node:module";

/** The version of this package, which is that of the plugin. */
export function readVersion(): string {
  const { version } = createRequire(__filename)("pulumi-taskrouter/package.json") as { version: string };
  return version;
}
