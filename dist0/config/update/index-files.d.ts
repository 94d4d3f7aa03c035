import type { WrittenLoad } from "./load-written.js";
import type { WrittenIndex } from "./raw-index.js";
/** Indexes every value of the files of a load, including JSON files that others name. */
export declare function indexFiles({ read, result }: WrittenLoad): WrittenIndex;
