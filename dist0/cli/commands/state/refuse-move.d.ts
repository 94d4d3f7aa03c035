import type { JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
import type { SortedEntries } from "./sort-entries.js";
/** @throws Failure that names the first reason for which the resources cannot move */
export declare function refuseMove({ moved, read }: SortedEntries, renamed: ReadonlyMap<string, string>, entries: readonly JsonObject[], to: HostName): void;
