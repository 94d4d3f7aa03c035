/** The URL of a workspace, and the start of the URLs of its objects. */
export function workspaceUrl(workspace: { readonly sid: string }, base: string): string {
  return `${base}/Workspaces/${workspace.sid}`;
}
