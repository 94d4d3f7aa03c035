import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { findPackageFolder } from "../../../provider/package.js";
import { EXIT, Failure } from "../../failure.js";

/** This package, which the plugin starts. */
export interface FoundPackage {
  readonly folder: string;
  /** The program that speaks with the engine. */
  readonly main: string;
}

/**
 * Finds this package on the disk.
 *
 * @throws Failure if the package that the program needs is not installed next to it
 */
export function findPackage(load: NodeJS.Require = createRequire(__filename)): FoundPackage {
  const folder = findPackageFolder(load);
  const main = join(folder, "dist", "provider", "native", "main.js");
  try {
    load.resolve("@pulumi/pulumi/proto/provider_pb.js");
  } catch {
    throw new Failure(
      `the plugin needs the package @pulumi/pulumi next to ${folder}: install it with npm, and run the command again`,
      EXIT.failed,
    );
  }
  return { folder, main };
}

/** Whether a folder is in the cache of npx. */
export function isTemporary(folder: string): boolean {
  return folder.split(sep).includes("_npx");
}
