import type { RedactedLive, Snapshot } from "../../../provider/history/index.js";
import type { Io } from "../../io.js";
/**
 * Reads what is live now in the workspace of a snapshot, without the secrets that the snapshot leaves out too.
 *
 * @throws Failure if it cannot be read: no credentials, those of another account, or a workspace that is gone
 */
export declare function readNow(snapshot: Snapshot, baseUrl: string | undefined, io: Io): Promise<RedactedLive>;
