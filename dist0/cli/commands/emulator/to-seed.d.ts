import type { DesiredWorkspace } from "../../../config/index.js";
import type { SeedWorkspace } from "../../../emulator/index.js";
/** Converts a workspace to start-up data of the local TaskRouter: names in place of keys, and SIDs where routing needs them. */
export declare function toSeed(desired: DesiredWorkspace, accountSid: string): SeedWorkspace;
