import type { UpdateResult } from "../../../config/index.js";
import type { Io } from "../../io.js";
import type { ConnectOptions } from "../../twilio/connect.js";
/** Options of `taskrouter export --update`. */
export interface UpdateFilesOptions extends ConnectOptions {
    all?: true;
    check?: true;
    workspace?: string;
    /** Keys or names of the objects to update. Default: all. */
    only?: readonly string[];
}
/** `taskrouter export --update`: brings what changed live into the files. Returns the exit code. */
export declare function updateFiles(paths: readonly string[], options: UpdateFilesOptions, io: Io): Promise<number>;
/** How an update ends. */
export interface UpdateEnd {
    /** Nothing is written: the changes are shown. */
    readonly isCheck: boolean;
    /** Said of an object that the files do not declare; absent if these are not listed. */
    readonly undeclared?: string;
    /** Said if the files are as they should be. */
    readonly same: string;
}
/** Writes or shows the files of an update, and reports it. Returns the exit code. */
export declare function finishUpdate(result: UpdateResult, end: UpdateEnd, io: Io): number;
