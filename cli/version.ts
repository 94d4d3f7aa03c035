import { readPackage } from "./package.js";

/** The release of this package. */
export function readVersion(): string {
  return readPackage().version;
}
