import { ApiError } from "../api-error.js";

/**
 * Refuses an update or a deletion of another version than the present one (H-24, H-25). Without the header the last write
 * wins.
 */
export function checkVersion(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || listTags(ifMatch).some((tag) => tag === "*" || tag === String(version))) return;
  throw new ApiError(412, 20001, `If-Match is ${ifMatch}, but the current version is "${version}"`);
}

function listTags(header: string): string[] {
  return header.split(",").map((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, "$1"));
}
