/**
 * Makes a key of a name, without the characters that a key cannot have. A name that is a key already stays, and so does
 * one of which nothing would be left.
 *
 * @example toKey("Vertrieb (neu) – Kopie") // "Vertrieb neu Kopie"
 */
export declare function toKey(name: string): string;
