import { safeJson } from "../../../language/index.js";
import type { Finding, Report } from "../content/index.js";

/** An empty severity leaves the widget empty, so every finding has one. */
const SEVERITIES = { error: "critical", warning: "minor", note: "info" } as const;

/**
 * Renders all findings for GitLab's code quality, which compares them with those of the target branch by itself. The line is
 * not part of a fingerprint, so that a finding stays the same when lines are inserted before it.
 *
 * *documented*: docs.gitlab.com, "Code Quality report format"
 *
 * @param hash a digest, as hexadecimal digits
 */
export function toGitlabCodeQuality({ findings }: Report, hash: (text: string) => string): string {
  const all = [...(findings?.fresh ?? []), ...(findings?.old ?? [])];
  const seen = new Map<string, number>();
  const issues = all.map((finding) => {
    const key = `${finding.file}\n${finding.code}\n${finding.message}`;
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return toIssue(finding, hash(`${key}\n${number}`));
  });
  return `${safeJson(JSON.stringify(issues, null, 2))}\n`;
}

function toIssue({ file, line, severity, code, message }: Finding, fingerprint: string) {
  return {
    description: message,
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: line } },
  };
}
