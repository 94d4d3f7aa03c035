const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_pulumi = require("./pulumi.js");
// cli/stack/list-config.ts
/**
* Reads a stack's configuration below `taskrouter:` in one command of Pulumi's CLI, without the SDK, which takes a second to
* load.
*
* @throws Failure with the message of the CLI
*/
async function listConfig(pulumi, stack) {
	const ran = await pulumi([
		"config",
		"--json",
		"--show-secrets",
		"--stack",
		stack
	]);
	const all = require_language.parseJson(ran.stdout);
	if (ran.code !== 0 || !require_language.isJsonObject(all)) throw new require_cli_main.Failure(`cannot read the configuration of the stack ${stack}: ${require_pulumi.explainRun({
		...ran,
		stdout: ""
	})}`);
	const own = Object.entries(all).filter(([key]) => key.startsWith("taskrouter:"));
	return new Map(own.map(([key, one]) => {
		const { value = "", secret } = require_language.asObject(one);
		return [key.slice(11), {
			value: `${value}`,
			isSecret: secret === true
		}];
	}));
}
Object.defineProperty(exports, "listConfig", {
	enumerable: true,
	get: function() {
		return listConfig;
	}
});
