import type { Services } from "../operation.js";
import type { Resource } from "../store/collection.js";
import type { SidPrefix } from "../store/sids.js";

/** What every new object starts with; `dateUpdated` is set from the start (*observed*, api sheet, section 5). */
export function newResource(prefix: SidPrefix, friendlyName: string, services: Services): Resource {
  const now = services.now();
  return { sid: services.createSid(prefix), friendlyName, dateCreated: now, dateUpdated: now, revision: 0 };
}
