import type { KindName } from "../model/index.js";

/**
 * The text that lies in the state of every resource and that Pulumi's dynamic host runs: it loads the installed package
 * and forwards, so that refresh and delete run today's code, and an upgrade shows no difference.
 *
 * `configure` replaces the promise before its first await, since the host does not wait for it before other calls.
 * *observed* The methods are written out: an object that answers to `then` would look like a promise and hang.
 *
 * Short, since it stands twice in the state of every resource, and every checkpoint writes all of the state.
 *
 * Never edit a released text: old states hold it. Add another, and keep the old in `test/provider/texts/`.
 */
export function providerText(kind: KindName): string {
  return `exports.handler = () => {
let host = import("pulumi-taskrouter/provider").then((m) => m.host("${kind}"));
return {
configure: async (r) => { await (host = host.then((h) => h.configure(r))); },
check: async (o, n) => (await host).check(o, n),
diff: async (i, o, n) => (await host).diff(i, o, n),
create: async (n) => (await host).create(n),
read: async (i, s) => (await host).read(i, s),
update: async (i, o, n) => (await host).update(i, o, n),
delete: async (i, s) => (await host).delete(i, s),
};
};
`;
}
