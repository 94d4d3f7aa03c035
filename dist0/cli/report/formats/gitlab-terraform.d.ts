import type { Report } from "../content/index.js";
/**
 * Renders the counts for the widget of a merge request in GitLab: `artifacts: reports: terraform`. A replacement counts as a
 * delete and a create, as it does there. Resources of other providers count too.
 *
 * *documented*: docs.gitlab.com, "Terraform integration in merge requests"
 */
export declare function toGitlabTerraform({ counts, foreign }: Report): string;
