import type { Io } from "../io.js";
import type { ExportedState } from "./exported-state.js";
import type { Pulumi } from "./pulumi.js";
/** A state before and after a command has changed it. */
export interface Change {
    readonly stack: string;
    readonly before: {
        readonly text: string;
        readonly state: ExportedState;
    };
    readonly after: ExportedState;
}
/**
 * Writes a backup of the state next to the project, readable for this user only.
 *
 * @param folder of the project
 * @param time for its name
 * @returns its path, relative to the folder
 * @throws Failure if it cannot be written: without a backup nothing is changed
 */
export declare function writeBackup(folder: string, stack: string, text: string, time: string): string;
/**
 * Imports the completed state, unless somebody else has changed it meanwhile.
 *
 * @param backup path of the backup, for messages
 * @throws Failure if the state is not the completed one afterwards; it is then as before, or the message says how to restore it
 */
export declare function saveState(pulumi: Pulumi, { stack, before, after }: Change, backup: string): Promise<void>;
/**
 * Asks before something is changed.
 *
 * @param question for a person at a terminal
 * @throws Failure if nobody can be asked
 */
export declare function agree(question: string, { yes }: {
    readonly yes?: true;
}, io: Io): Promise<boolean>;
