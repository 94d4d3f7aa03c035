/** The address of a workspace, and the beginning of that of everything in it. */
export function workspaceUrl(workspace: { readonly sid: string }, base: string): string {
  return `${base}/Workspaces/${workspace.sid}`;
}
