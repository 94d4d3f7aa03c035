import type { JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
import type { OwnEntry } from "./sort-entries.js";
/** The entry of a resource in the form of a host. @param provider reference to the provider there, `URN::ID` */
export declare function moveEntry({ entry, urn, kind }: OwnEntry, to: HostName, provider: string): JsonObject;
