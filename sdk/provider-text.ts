import type { KindName } from "../model/index.js";

/**
 * The text that lies in the state of every resource and that Pulumi's dynamic host runs: it loads the installed package
 * and forwards, so that refresh and delete run today's code, and an upgrade shows no difference.
 *
 * `configure` replaces the promise before its first await, since the host does not wait for it before other calls.
 * *observed* The methods are written out: an object that answers to `then` would look like a promise and hang.
 *
 * Never edit a released text: old states hold it. Add another, and keep the old in `test/provider/texts/`.
 */
export function providerText(kind: KindName): string {
  return `exports.handler = () => {
  let host = import("pulumi-taskrouter/provider").then((provider) => provider.host("${kind}"));
  return {
    configure: async (request) => { await (host = host.then((h) => h.configure(request))); },
    check: async (olds, news) => (await host).check(olds, news),
    diff: async (id, olds, news) => (await host).diff(id, olds, news),
    create: async (inputs) => (await host).create(inputs),
    read: async (id, state) => (await host).read(id, state),
    update: async (id, olds, news) => (await host).update(id, olds, news),
    delete: async (id, state) => (await host).delete(id, state),
  };
};
`;
}
