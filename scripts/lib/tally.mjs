/** @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} SuiteFile */
/** @typedef {{ testResults: SuiteFile[] }} Report what vitest's JSON reporter writes */
/** @typedef {{ passed: number, failed: number, skipped: string[] }} Tally */

/**
 * Adds up several runs. A file that could not be loaded counts as one failure, because its tests are unknown.
 *
 * @param {readonly Report[]} reports
 * @returns {Tally}
 */
export function tally(reports) {
  /** @type {Tally} */
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const file of reports.flatMap((report) => report.testResults)) {
    const failed = file.assertionResults.filter(({ status }) => status === "failed").length;
    total.failed += failed === 0 && file.status === "failed" ? 1 : failed;
    total.passed += file.assertionResults.filter(({ status }) => status === "passed").length;
    const skipped = file.assertionResults.filter(({ status }) => status !== "passed" && status !== "failed");
    total.skipped.push(...skipped.map(({ fullName }) => `${file.name}: ${fullName}`));
  }
  return total;
}

/** The plain closing line: `12 passed, 0 failed`, with `, 1 skipped` if any was. @param {Tally} total @returns {string} */
export function formatTally({ passed, failed, skipped }) {
  const end = skipped.length === 0 ? "" : `, ${skipped.length} skipped`;
  return `${passed} passed, ${failed} failed${end}`;
}
