const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_read_stack_config = require("./read-stack-config.js");
// cli/stack/read-vars.ts
/** The options of a load with a stack: its name and variables. Without a stack there are none. */
async function readStackOptions(stack, paths, io) {
	return stack === void 0 ? {} : {
		stack,
		...await readVars(stack, paths, io)
	};
}
/** Reads the values of `${vars.x}` from the stack's configuration, and which of them are secret. */
async function readVars(stack, paths, io) {
	return toVars(await require_read_stack_config.readStackConfig(stack, paths, io));
}
/** The values of `${vars.x}` in a stack's configuration, and which of them are secret. @throws Failure if they are not a map */
function toVars(config) {
	const open = readMap(config, "vars");
	const secret = readMap(config, "secretVars");
	const hidden = config.get("vars")?.isSecret === true ? Object.keys(open) : [];
	return {
		vars: {
			...open,
			...secret
		},
		secretVars: /* @__PURE__ */ new Set([...hidden, ...Object.keys(secret)])
	};
}
function readMap(config, key) {
	const text = config.get(key)?.value;
	const value = text === void 0 ? {} : require_language.parseJson(text);
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new require_cli_main.Failure(`taskrouter:${key} of this stack is not a map: set its members with \`pulumi config set --path 'taskrouter:${key}.NAME' VALUE\``);
}
Object.defineProperty(exports, "readStackOptions", {
	enumerable: true,
	get: function() {
		return readStackOptions;
	}
});
Object.defineProperty(exports, "toVars", {
	enumerable: true,
	get: function() {
		return toVars;
	}
});
