import type { Hints } from "../../../model/index.js";
import type { Context } from "../../context.js";
/**
 * Compares the names of all declared objects with the live ones of their workspace, from the lists that the run has anyway.
 *
 * @returns one line per kind with live objects that are not declared, and one per declared name that several objects have
 */
export declare function takeCensus(context: Context, workspaceSid: string, declared: NonNullable<Hints["declared"]>): Promise<string[]>;
