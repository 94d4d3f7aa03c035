import { CST } from "yaml";
import type { Key } from "./layout.js";
/** Anchors and tags among tokens. */
export declare function readProps(tokens: readonly CST.SourceToken[]): string[];
/** True for an alias or a text that is written on one line. */
export declare function isOneLine(token: CST.Token): token is CST.FlowScalar;
/** A key on one line; undefined for a map, a list, or a key over several lines. */
export declare function readKey(start: readonly CST.SourceToken[], token: CST.Token): Key | undefined;
