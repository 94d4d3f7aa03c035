import type { CST } from "yaml";
/** The texts of all comments inside tokens, including those in brackets. */
export declare function listComments(tokens: readonly CST.Token[]): string[];
