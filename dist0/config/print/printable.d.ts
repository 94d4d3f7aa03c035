import type { JsonObject, Path } from "../../language/index.js";
import type { Layout } from "../format/yaml/read-layout.js";
/** Comments by the path of the value that they are about, each a line without its `#`. */
export type Comments = ReadonlyMap<string, readonly string[]>;
/** The name of a path in {@link Comments}. */
export declare function pathName(path: Path): string;
/** Lays out the content of a file: maps of short values in brackets, everything else in blocks. */
export declare function layOutFile(content: JsonObject, comments: Comments, header: readonly string[]): Layout;
