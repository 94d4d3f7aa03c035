import type { Keeper, KeeperOptions } from "./keeper.js";
import type { KeptData } from "./read-data.js";
/** A data directory that only this emulator uses until it is closed. */
export interface Data {
    /** The contents that an earlier run left; `undefined` for a new directory. */
    readonly kept: KeptData | undefined;
    createKeeper(options: KeeperOptions): Keeper;
    close(): void;
}
/** @throws Error that says why the directory cannot be used */
export declare function openData(directory: string): Promise<Data>;
