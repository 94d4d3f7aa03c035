/** Largest file read, in bytes: eight times the largest configuration that TaskRouter takes. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** Most files in one load. */
export const MAX_FILES = 10_000;

/** Most folder entries looked at in one load, so that a wrong path such as `/` ends soon. */
export const MAX_FOLDER_ENTRIES = 200_000;

/** Most values in one file, aliases written out. The largest configuration TaskRouter takes has some 60,000. */
export const MAX_NODES = 100_000;

/** Deepest nesting, aliases written out. A workspace file needs nine levels. */
export const MAX_DEPTH = 64;

/** Most findings in one result; the rest is counted. */
export const MAX_FINDINGS = 1_000;
