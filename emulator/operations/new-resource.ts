import type { Resource } from "../values/collection.js";
import type { SidPrefix } from "../values/sids.js";
import type { Services } from "./operation.js";

/** What every new object starts with; `dateUpdated` is set from the start (*observed*, api sheet, section 5). */
export function newResource(prefix: SidPrefix, friendlyName: string, services: Services): Resource {
  const now = services.now();
  return { sid: services.createSid(prefix), friendlyName, dateCreated: now, dateUpdated: now, revision: 0 };
}
