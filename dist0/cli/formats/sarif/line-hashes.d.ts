/**
 * Returns a hash per line (from index 1) that does not change when lines before it do: exactly GitHub's
 * `primaryLocationLineHash`, because GitHub's upload action computes it too and warns about differences.
 *
 * *observed*: github/codeql-action, a rolling polynomial hash of 64 bits over the characters that are not white space
 *
 * @returns `hash:count`, where the count distinguishes equal hashes
 */
export declare function hashLines(text: string): string[];
