/** The maximum number of objects of each kind: workspaces per account, the others per workspace. */
export interface Limits {
  workspaces: number;
  activities: number;
  taskQueues: number;
  workflows: number;
  taskChannels: number;
  workers: number;
  /** Completed and canceled tasks count until they are removed. */
  tasks: number;
}

/** L-8, L-9, L-10, L-11, L-12 */
const DEFAULT_LIMITS: Limits = {
  workspaces: 5_000,
  activities: 100,
  taskQueues: 5_000,
  workflows: 1_000,
  taskChannels: 15,
  workers: 15_000,
  tasks: 500_000,
};

/** The limits in force. */
export function toLimits(limits: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}
