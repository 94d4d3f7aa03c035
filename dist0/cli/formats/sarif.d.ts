import type { Reported } from "../../config/index.js";
import type { Io } from "../io.js";
/**
 * Prints findings as SARIF 2.1.0, for code scanning and viewers. Stays within the limits of GitHub: one run, at most
 * 1,000 results, one fingerprint per line.
 *
 * *documented*: docs.oasis-open.org, "SARIF Version 2.1.0"; docs.github.com, "SARIF support for code scanning"
 */
export declare function writeSarif(result: Reported, io: Io): void;
