import type { Report } from "../content/index.js";
/**
 * Renders all findings for GitLab's code quality, which compares them with those of the target branch by itself. The line is
 * not part of a fingerprint, so that a finding stays the same when lines are inserted before it.
 *
 * *documented*: docs.gitlab.com, "Code Quality report format"
 *
 * @param hash a digest, as hexadecimal digits
 */
export declare function toGitlabCodeQuality({ findings }: Report, hash: (text: string) => string): string;
