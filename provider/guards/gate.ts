import type { Client } from "../twilio/index.js";

/**
 * Returns a client that waits for a condition before each request.
 *
 * @param admit receives the path of the request, and fails to refuse it
 */
export function gate(client: Client, admit: (path: string) => Promise<void>): Client {
  const behind =
    <Rest extends unknown[], Result>(call: (path: string, ...rest: Rest) => Promise<Result>) =>
    async (path: string, ...rest: Rest): Promise<Result> => {
      await admit(path);
      return await call(path, ...rest);
    };
  return {
    fetch: behind(client.fetch),
    peek: behind(client.peek),
    list: behind(client.list),
    create: behind(client.create),
    update: behind(client.update),
    remove: behind(client.remove),
    close: client.close,
  };
}
