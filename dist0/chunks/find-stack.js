const require_cli_main = require("../cli/main.js");
const require_pulumi = require("./pulumi.js");
// cli/stack/find-stack.ts
/** Returns the name of the selected stack. @throws Failure if none is selected */
async function findStack(pulumi) {
	const ran = await pulumi(["stack", "--show-name"]);
	if (ran.code === 0 && ran.stdout.trim() !== "") return ran.stdout.trim();
	const [reason] = require_pulumi.explainRun(ran).split("\n");
	throw new require_cli_main.Failure(`no stack is selected: name it with --stack, or run \`pulumi stack select\` (${reason})`, require_cli_main.EXIT.usage);
}
Object.defineProperty(exports, "findStack", {
	enumerable: true,
	get: function() {
		return findStack;
	}
});
