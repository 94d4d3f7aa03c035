/** @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} SuiteFile */
/** @typedef {{ testResults: SuiteFile[] }} Report what vitest's JSON reporter writes */
/** @typedef {{ passed: number, failures: string[], skipped: string[] }} Tally */

/**
 * Adds up several runs. A file that could not be loaded counts as one failure, because its tests are unknown.
 *
 * @param {readonly Report[]} reports
 * @returns {Tally}
 */
export function tally(reports) {
  /** @type {Tally} */
  const total = { passed: 0, failures: [], skipped: [] };
  for (const { name, status, message, assertionResults } of reports.flatMap((report) => report.testResults)) {
    const failures = assertionResults.filter((test) => test.status === "failed").map(describeFailure);
    if (failures.length === 0 && status === "failed") failures.push(firstLine(message || "could not be loaded"));
    total.failures.push(...failures.map((failure) => `${name}: ${failure}`));
    total.passed += assertionResults.filter((test) => test.status === "passed").length;
    const skipped = assertionResults.filter((test) => test.status !== "passed" && test.status !== "failed");
    total.skipped.push(...skipped.map(({ fullName }) => `${name}: ${fullName}`));
  }
  return total;
}

/** @param {Assertion} test @returns {string} its name, and the first line of its reason if it has one */
function describeFailure({ fullName, failureMessages = [] }) {
  const [reason = ""] = failureMessages;
  return reason === "" ? fullName : `${fullName}: ${firstLine(reason)}`;
}

/** @param {string} text @returns {string} */
function firstLine(text) {
  return text.split("\n", 1)[0] ?? "";
}

/** The plain closing line: `12 passed, 0 failed`, with `, 1 skipped` if any was. @param {Tally} total @returns {string} */
export function formatTally({ passed, failures, skipped }) {
  const end = skipped.length === 0 ? "" : `, ${skipped.length} skipped`;
  return `${passed} passed, ${failures.length} failed${end}`;
}
