/** Most characters of a key that is made from a name. */
const MAX_LENGTH = 60;

/**
 * Makes a key from a name: its letters and digits in lower case, separated by hyphens.
 *
 * @returns undefined if a name has neither letters nor digits
 * @example toSlug("Vertrieb (neu) – Kopie") // "vertrieb-neu-kopie"
 */
export function toSlug(name: string): string | undefined {
  const words =
    name
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  // a first word that is too long by itself is cut between characters
  const cut = slug === "" ? [...(words[0] ?? "")].slice(0, MAX_LENGTH / 2).join("") : slug;
  return cut === "" ? undefined : cut;
}
