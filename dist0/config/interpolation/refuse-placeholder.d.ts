import type { Span } from "../../language/index.js";
import type { Fill, Piece } from "./fill.js";
/** Reports a placeholder of an unknown form, or one that is not allowed here. */
export declare function refusePlaceholder(body: string, span: Span, { findings }: Fill): Piece;
