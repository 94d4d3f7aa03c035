/**
 * Makes a key from a name: its letters and digits in lower case, separated by hyphens.
 *
 * @returns undefined if a name has neither letters nor digits
 * @example toSlug("Vertrieb (neu) – Kopie") // "vertrieb-neu-kopie"
 */
export declare function toSlug(name: string): string | undefined;
