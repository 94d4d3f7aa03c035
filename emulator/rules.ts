/** How many objects of a kind there may be: workspaces in an account, the others in a workspace. */
export interface Limits {
  workspaces: number;
  activities: number;
  taskQueues: number;
  workflows: number;
}

/** Where the real service's behaviour is not known, or may differ between accounts. */
export interface Rules {
  configurationEcho: "compact" | "verbatim";
  pageSizeAboveLimit: "refuse" | "clamp";
  isStrict: boolean;
  limits: Limits;
}
