import type { YamlScan } from "./scan-yaml.js";
/** Lines as ignore comments count them: a text over several lines belongs to its first line. */
export interface OwnLines {
    of(offset: number): number;
    /**
     * The line that a comment applies to: its own if it follows a value, otherwise the next line that is not a comment.
     */
    below(comment: number): number;
}
export declare function createOwnLines(text: string, { scalars }: YamlScan): OwnLines;
