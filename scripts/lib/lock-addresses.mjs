/**
 * Addresses in a lock file that only one network can reach: any `resolved`, which npm leaves out of ours, and any other URL
 * but those of the packages' own funding notes.
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
