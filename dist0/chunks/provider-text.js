// sdk/provider-text.ts
/**
* The provider text in the state of every resource, which Pulumi's dynamic host runs. It loads the installed package and
* forwards to it: refresh and delete run the installed code, and an upgrade shows no difference.
*
* `configure` replaces the promise before its first await, because the host does not wait for it before other calls.
* *observed* The methods are written out, because an object that has a `then` would look like a promise and hang.
*
* It is short, because the state of every resource contains it twice, and every checkpoint writes the whole state.
*
* Never edit a released text, because old states contain it. Add another, and keep the old one in `test/provider/texts/`.
*/
function providerText(kind) {
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
Object.defineProperty(exports, "providerText", {
	enumerable: true,
	get: function() {
		return providerText;
	}
});
