import { openDatabase } from "./database.js";
import { createKeeper, type Keeper, type KeeperOptions } from "./keeper.js";
import { type KeptData, readData } from "./read-data.js";

/** A data directory that only this emulator uses until it is closed. */
export interface Data {
  /** The contents that an earlier run left; `undefined` for a new directory. */
  readonly kept: KeptData | undefined;
  createKeeper(options: KeeperOptions): Keeper;
  close(): void;
}

/** @throws Error that says why the directory cannot be used */
export async function openData(directory: string): Promise<Data> {
  const { database, close } = await openDatabase(directory);
  try {
    return {
      kept: readData(database),
      createKeeper: (options) => createKeeper(database, options),
      close,
    };
  } catch (error) {
    close();
    throw new Error(`cannot keep data in ${directory}: ${(error as Error).message}`, { cause: error });
  }
}
