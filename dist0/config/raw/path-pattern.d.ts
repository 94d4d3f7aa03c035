/**
 * Returns a test for paths that one of these patterns names: `flows/${vars.env}.json` names every file that some stack
 * could choose. A placeholder is any text without a slash. Paths without placeholders are all compared, of the others
 * the first 1,000.
 */
export declare function createPathTest(patterns: readonly string[]): (path: string) => boolean;
