/** A value in a text, with the offsets of its contents: without anchor, tag and comments. */
export type Place = CollectionPlace | ScalarPlace | OpaquePlace;
export interface CollectionPlace {
    readonly kind: "map" | "list";
    /** In brackets. */
    readonly isFlow: boolean;
    readonly start: number;
    readonly end: number;
    readonly items: readonly ItemPlace[];
}
export interface ScalarPlace {
    readonly kind: "scalar";
    readonly start: number;
    readonly end: number;
    readonly style: "plain" | "single" | "double" | "block";
    /** Offset after the header of a block scalar (`|-`). */
    readonly headerEnd?: number;
    /** Offset of the text of a block scalar. */
    readonly bodyStart?: number;
}
/** An alias, or a construct that is edited only as a whole: `[a: 1]`. */
export interface OpaquePlace {
    readonly kind: "alias" | "opaque";
    readonly start: number;
    readonly end: number;
}
/** A member of a map or an item of a list. */
export interface ItemPlace {
    /** The decoded key; undefined in a list, and for a key that is not text. */
    readonly key?: string;
    /** Offset of the dash, of the key's anchor, or of the key. */
    readonly start: number;
    readonly end: number;
    /** Offset after the colon or the dash, and after anchor and tag. */
    readonly valueStart: number;
    /** False for a key in brackets without a colon. */
    readonly hasColon: boolean;
    readonly value?: Place;
}
/** Reads the places of a YAML or JSON text, which must be valid, with at most one document. */
export declare function readPlace(text: string): Place | undefined;
