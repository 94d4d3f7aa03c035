/** Largest file read, in bytes: eight times the largest configuration that TaskRouter accepts. */
export declare const MAX_FILE_BYTES: number;
/** Most files in one load. */
export declare const MAX_FILES = 10000;
/** Most folder entries visited in one load, so that a wrong path such as `/` ends soon. */
export declare const MAX_FOLDER_ENTRIES = 200000;
/** Most values in one file, aliases written out. The largest configuration that TaskRouter accepts has about 60,000. */
export declare const MAX_NODES = 100000;
/** Deepest nesting, aliases written out. A workspace file needs nine levels. */
export declare const MAX_DEPTH = 64;
/** Most repetitions that one `forEach` makes. */
export declare const MAX_REPETITIONS = 10000;
/** Most values that all repetitions of a load make together, so that nested ones end soon. */
export declare const MAX_REPEATED_VALUES = 500000;
/** Most uses of named expressions with parameters that one load fills in. */
export declare const MAX_CALLS = 50000;
/** Most names that the unknown names of one load are compared with, in sum: further messages suggest nothing. */
export declare const MAX_COMPARED_NAMES = 200000;
/** Most findings in one result; the others are only counted. */
export declare const MAX_FINDINGS = 1000;
