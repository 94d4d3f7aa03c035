import type { DesiredWorkspace, UpdateResult } from "../../../config/index.js";
import type { Snapshot } from "../../../provider/history/index.js";
/** Lists the properties that a restore leaves, because the snapshot has no secrets: of objects that the files declare. */
export declare function listLeft(snapshot: Snapshot, declared: DesiredWorkspace, result: UpdateResult): string[];
