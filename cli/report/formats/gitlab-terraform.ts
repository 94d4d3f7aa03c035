import type { Report } from "../content/index.js";

/**
 * Renders the counts for the widget of a merge request in GitLab: `artifacts: reports: terraform`. A replacement counts as a
 * delete and a create, as it does there. Resources of other providers count too.
 *
 * *documented*: docs.gitlab.com, "Terraform integration in merge requests"
 */
export function toGitlabTerraform({ counts, foreign }: Report): string {
  const of = (...words: string[]) => foreign.filter(({ change }) => words.includes(change)).length;
  const totals = {
    create: counts.create + counts.replace + of("create", "replace"),
    update: counts.update + counts.adopt + of("update"),
    delete: counts.delete + counts.replace + of("delete", "replace"),
  };
  return `${JSON.stringify(totals)}\n`;
}
