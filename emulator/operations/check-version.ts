import { ApiError } from "../api-error.js";

/**
 * Refuses an update or a deletion that is about another version than the present one. The status is *documented*; code
 * and words are *assumed*, and so is that `*` stands for any version. A bare number is taken (*observed*, api sheet,
 * section 1.2). Without the header the last write wins (*documented*).
 */
export function checkVersion(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || listTags(ifMatch).some((tag) => tag === "*" || tag === String(version))) return;
  throw new ApiError(412, 20001, `If-Match is ${ifMatch}, but the current version is "${version}"`);
}

function listTags(header: string): string[] {
  return header.split(",").map((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, "$1"));
}
