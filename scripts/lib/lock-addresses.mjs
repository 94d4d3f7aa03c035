/**
 * Returns the addresses in a lock file that may be reachable from one network only: any `resolved`, which ours omits,
 * and any other URL but those of the packages' own funding notes.
 *
 * @param {string} text `package-lock.json`
 * @returns {string[]} in words, one a finding
 */
export function findLockAddresses(text) {
  /** @type {{ packages?: Record<string, { resolved?: string }> }} */
  const lock = JSON.parse(text);
  return Object.entries(lock.packages ?? {})
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path, { resolved }]) => `${path} names an address: ${resolved}`);
}
