import { cleanUpAfter } from "../harness/clean-up.js";
import type { Host } from "../harness/hosts.js";
import { succeed } from "../harness/succeed.js";
import { createWorld, type World } from "../harness/world.js";
import type { StateServer } from "./state-server.js";

export const FILE = "taskrouter/cc.yaml";

export const SECRET = "open-sesame";

export const YAML = `workspace: { friendlyName: Contact Center }
activities: { lunch: { friendlyName: Lunch } }
taskQueues:
  everyone: { friendlyName: Everyone }
  vip: { friendlyName: VIP, targetWorkers: 'tier == "gold"' }
workflows:
  main:
    friendlyName: Main
    taskReservationTimeout: 30
    assignmentCallbackUrl: https://example.com/\${vars.token}
    filters:
      - { filterFriendlyName: Gold, expression: tier == "gold", targets: [{ queue: vip, timeout: 60 }] }
    defaultFilter: { queue: everyone }
`;

/** A project whose state is in a server of its own. */
export interface BackendWorld extends World {
  readonly server: StateServer;
}

/**
 * Starts a server and a TaskRouter, and creates a project with a stack `dev` and a secret variable.
 *
 * @param files of the project, with a program if the host is left open
 */
export async function createBackendWorld(
  startServer: () => Promise<StateServer>,
  host?: Host,
  files: Readonly<Record<string, string>> = { [FILE]: YAML },
): Promise<BackendWorld> {
  const server = await startServer();
  cleanUpAfter(() => server.remove());
  const env = { PULUMI_BACKEND_URL: server.url, ...server.env };
  const world = await createWorld(files, { env, ...(host !== undefined && { host }) });
  await succeed(world.stack, "stack", "init", "dev");
  await succeed(world.stack, "config", "set", "--path", "--secret", "taskrouter:secretVars.token", SECRET);
  return { ...world, server };
}

/** The objects that were created, by the ends of their paths and their names, in order; one that was created twice is in it twice. */
export function listCreations({ emulator }: World): string[] {
  const created = emulator.journal().filter(({ method, status, path }) => method === "POST" && status === 201 && path);
  return created.map(({ path, parameters }) => `${path.split("/").at(-1)} ${parameters.FriendlyName}`).sort();
}

/** All objects of the files, each created once. */
export const ONCE = [
  "Activities Lunch",
  "TaskQueues Everyone",
  "TaskQueues VIP",
  "Workflows Main",
  "Workspaces Contact Center",
];
