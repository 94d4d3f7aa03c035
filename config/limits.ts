/** Largest file read, in bytes: eight times the largest configuration that TaskRouter accepts. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** Most files in one load. */
export const MAX_FILES = 10_000;

/** Most folder entries visited in one load, so that a wrong path such as `/` ends soon. */
export const MAX_FOLDER_ENTRIES = 200_000;

/** Most values in one file, aliases written out. The largest configuration that TaskRouter accepts has about 60,000. */
export const MAX_NODES = 100_000;

/** Deepest nesting, aliases written out. A workspace file needs nine levels. */
export const MAX_DEPTH = 64;

/** Most repetitions that one `forEach` makes. */
export const MAX_REPETITIONS = 10_000;

/** Most values that all repetitions of a load make together, so that nested ones end soon. */
export const MAX_REPEATED_VALUES = 500_000;

/** Most uses of named expressions with parameters that one load fills in. */
export const MAX_CALLS = 50_000;

/** Most names that the unknown names of one load are compared with, in sum: further messages suggest nothing. */
export const MAX_COMPARED_NAMES = 200_000;

/** Most findings in one result; the others are only counted. */
export const MAX_FINDINGS = 1_000;
