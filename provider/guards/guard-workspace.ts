import { type Client, isNotFound } from "../twilio/index.js";
import { type Expectation, refuseUnexpectedWorkspace } from "./expectation.js";
import { gate } from "./gate.js";

/**
 * Lets requests reach only the workspace that the stack expects: before the first request to a workspace, its name is read,
 * once per run. Without an expectation, the client stays as it is.
 *
 * @returns the client, and the check of a workspace before anything is planned for it
 */
export function guardWorkspace(
  client: Client,
  expectation: Expectation,
): { client: Client; verify(workspaceSid: string): Promise<void> } {
  if (expectation.workspace === undefined) return { client, verify: () => Promise.resolve() };
  const verified = new Map<string, Promise<void>>();
  const look = async (sid: string): Promise<void> => {
    try {
      const { friendly_name: name } = await client.fetch(`/v1/Workspaces/${sid}`);
      refuseUnexpectedWorkspace(expectation, name, `workspace ${sid}`);
    } catch (error) {
      // the request itself gets the same answer, and its caller knows what that means
      if (!isNotFound(error)) throw error;
    }
  };
  const verify = async (sid: string): Promise<void> => {
    const found = verified.get(sid) ?? look(sid);
    verified.set(sid, found);
    await found;
  };
  const verifyPath = async (path: string): Promise<void> => {
    const sid = /^\/v1\/Workspaces\/([^/?]+)/.exec(path)?.[1];
    if (sid !== undefined) await verify(sid);
  };
  const gated = gate(client, verifyPath);
  const guarded: Client = {
    ...gated,
    create: async (path, params, ...rest) => {
      if (path === "/v1/Workspaces")
        refuseUnexpectedWorkspace(expectation, params.FriendlyName, "the workspace to be created");
      const made = await gated.create(path, params, ...rest);
      if (path === "/v1/Workspaces") verified.set(`${made.sid}`, Promise.resolve());
      return made;
    },
  };
  return { client: guarded, verify };
}
