import { type Client, isNotFound } from "../twilio/index.js";
import { type Expectation, refuseUnexpectedWorkspace } from "./expectation.js";

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
  const guarded: Client = {
    ...client,
    fetch: async (path, ...rest) => {
      await verifyPath(path);
      return await client.fetch(path, ...rest);
    },
    list: async (path, ...rest) => {
      await verifyPath(path);
      return await client.list(path, ...rest);
    },
    peek: async (path, ...rest) => {
      await verifyPath(path);
      return await client.peek(path, ...rest);
    },
    create: async (path, params, ...rest) => {
      if (path === "/v1/Workspaces")
        refuseUnexpectedWorkspace(expectation, params.FriendlyName, "the workspace to be created");
      await verifyPath(path);
      const made = await client.create(path, params, ...rest);
      if (path === "/v1/Workspaces") verified.set(`${made.sid}`, Promise.resolve());
      return made;
    },
    update: async (path, ...rest) => {
      await verifyPath(path);
      return await client.update(path, ...rest);
    },
    remove: async (path, ...rest) => {
      await verifyPath(path);
      await client.remove(path, ...rest);
    },
  };
  return { client: guarded, verify };
}
