const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_cli_main = require("../cli/main.js");
const require_find_stack = require("./find-stack.js");
const require_list_config = require("./list-config.js");
const require_project_folder = require("./project-folder.js");
const require_pulumi = require("./pulumi.js");
const require_stack_state = require("./stack-state.js");
// cli/commands/drift/find-in-stack.ts
var find_in_stack_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ findInStack: () => findInStack });
/**
* Compares the state of a stack with what is live.
*
* @param folder of the project
* @param pulumi runs Pulumi's CLI there
*/
async function findInStack(folder, options, io, pulumi = require_pulumi.createPulumi(io, folder)) {
	const alone = [
		"workspace",
		"connection",
		"baseUrl"
	].find((name) => options[name] !== void 0);
	if (alone !== void 0) throw new require_cli_main.Failure(`--${alone === "baseUrl" ? "base-url" : alone} needs a PATH: the state of a stack says where it is`, require_cli_main.EXIT.usage);
	const stack = options.stack ?? await require_find_stack.findStack(pulumi);
	const [[{ state }, config], { compareState }] = await Promise.all([readBoth(pulumi, stack), Promise.resolve().then(() => require("./compare-state.js"))]);
	require_stack_state.refuseForeign(state, stack, require_project_folder.readProjectName(folder));
	const { pending_operations: pending } = state.deployment;
	const found = await compareState(state, {
		get: (key) => config.get(key)?.value,
		options,
		io
	});
	const notes = Array.isArray(pending) && pending.length > 0 ? [explainPending(pending.length, stack)] : [];
	return {
		against: `stack ${JSON.stringify(stack)}`,
		...found,
		notes: [...found.notes, ...notes]
	};
}
/** Both at once: each command of the CLI takes a while to start. The first failure that explains itself wins. */
async function readBoth(pulumi, stack) {
	const config = require_list_config.listConfig(pulumi, stack);
	config.catch(() => void 0);
	return [await require_stack_state.readState(pulumi, stack, { showsSecrets: true }), await config];
}
function explainPending(count, stack) {
	return `the state has ${count} pending ${count === 1 ? "operation" : "operations"} of a run that was killed or is under way: its changes may count as drift. \`pulumi refresh --stack ${stack}\` brings the state up to date`;
}
Object.defineProperty(exports, "findInStack", {
	enumerable: true,
	get: function() {
		return findInStack;
	}
});
Object.defineProperty(exports, "find_in_stack_exports", {
	enumerable: true,
	get: function() {
		return find_in_stack_exports;
	}
});
