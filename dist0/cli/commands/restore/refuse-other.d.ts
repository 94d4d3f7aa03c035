import type { DesiredWorkspaceProperties } from "../../../config/index.js";
import type { Snapshot } from "../../../provider/history/index.js";
import type { StackConfig } from "../../stack/read-stack-config.js";
/** The files and the account that a snapshot is restored into. */
export interface Goal {
    readonly declared: DesiredWorkspaceProperties;
    /** The workspace that the user names. */
    readonly named: string | undefined;
    readonly config: StackConfig | undefined;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** @throws Failure for a snapshot of another account, or of another workspace than the files are about */
export declare function refuseOther(snapshot: Snapshot, { declared, named, config, env }: Goal): void;
