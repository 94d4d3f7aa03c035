import type { Resource } from "../store/collection.js";

/** The FriendlyName filter: exact (*observed*), with case (*assumed*, api sheet, section 3). */
export function hasName(item: Resource, filters: { FriendlyName: string | undefined }): boolean {
  return filters.FriendlyName === undefined || item.friendlyName === filters.FriendlyName;
}
