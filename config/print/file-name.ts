/** Names that Windows gives to devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Longest name of a file in bytes, without its extension: file systems allow 255. */
const MAX_BYTES = 120;

/**
 * Returns a function that makes the name of an object's file from its key, and never the same one twice, also where
 * letter case does not count. A key has letters and digits, separated by hyphens, so that no name leaves its folder.
 *
 * @param noun put in front of a name that a system refuses
 */
export function createFileNames(noun: string): (key: string) => string {
  const taken = new Set<string>();
  return (key) => {
    // loaders pass over Pulumi's own files
    const isRefused = DEVICES.test(key) || key.toLowerCase().startsWith("pulumi");
    const base = shorten(isRefused ? `${noun}-${key}` : key);
    let name = base;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${base}-${number}`;
    taken.add(fold(name));
    return name;
  };
}

function fold(name: string): string {
  return name.toUpperCase().normalize("NFD");
}

function shorten(name: string): string {
  let short = "";
  for (const sign of name) {
    if (new TextEncoder().encode(short + sign).length > MAX_BYTES) break;
    short += sign;
  }
  return short;
}
