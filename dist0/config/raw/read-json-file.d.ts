import type { Span } from "../../language/index.js";
import type { Texts } from "../files/read-text.js";
import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
/** Reads the file that `configurationFile` names, relative to the file of the span. */
export type ReadJsonFile = (name: string, span: Span) => Node | undefined;
interface ReadJsonFileOptions {
    /** Root folder of each file by path: nothing outside it is read. */
    readonly roots: Map<string, string>;
    readonly sources: Map<string, string>;
    readonly findings: Findings;
    readonly texts?: Texts | undefined;
}
/** Creates a reader for `configurationFile`. */
export declare function createReadJsonFile({ roots, sources, findings, texts }: ReadJsonFileOptions): ReadJsonFile;
export {};
