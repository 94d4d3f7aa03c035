import type { Choice } from "./choose-files.js";
/** Lists the files by what happened to them. */
export declare function describeCreated({ created, kept }: Choice, isColor: boolean): string;
/**
 * The commands from here to the first plan.
 *
 * @param folder of the project, relative to the current one; empty for the same one
 */
export declare function describeNext(folder: string, { created }: Choice, isColor: boolean): string;
