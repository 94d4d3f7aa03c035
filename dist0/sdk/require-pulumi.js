const require_rolldown_runtime = require("../chunks/rolldown-runtime.js");
let node_module = require("node:module");
// sdk/require-pulumi.ts
var require_require_pulumi = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin((() => {
	/**
	* Fails with one line if Pulumi's SDK is not installed: it is an optional peer, because the linter and the local TaskRouter
	* do without it. Entries import this module first.
	*/
	function requirePulumi() {
		try {
			(0, node_module.createRequire)(__filename).resolve("@pulumi/pulumi");
		} catch {
			const error = /* @__PURE__ */ new Error("pulumi-taskrouter needs Pulumi's SDK for programs, and it is not installed: run `npm install @pulumi/pulumi`");
			error.stack = `Error: ${error.message}`;
			throw error;
		}
	}
	requirePulumi();
}));
module.exports = require_require_pulumi();
