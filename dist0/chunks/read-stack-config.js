const require_cli_main = require("../cli/main.js");
const require_report = require("./report.js");
const require_project_folder = require("./project-folder.js");
// cli/stack/read-stack-config.ts
/**
* Reads a stack's configuration from Pulumi, including that of the project.
*
* @param paths the project is searched in these folders and above
* @throws Failure that names the missing part: the project, Pulumi itself, the stack or its passphrase
*/
async function readStackConfig(stack, paths, io) {
	const workDir = require_project_folder.findProjectFolder([...paths, io.cwd]);
	const { LocalWorkspace } = await loadAutomation();
	try {
		const envVars = Object.fromEntries(Object.entries(io.env).filter((pair) => pair[1] !== void 0));
		const all = await (await LocalWorkspace.create({
			workDir,
			envVars
		})).getAllConfig(stack);
		const own = Object.entries(all).filter(([key]) => key.startsWith("taskrouter:"));
		return new Map(own.map(([key, { value, secret }]) => [key.slice(11), {
			value,
			isSecret: secret === true
		}]));
	} catch (error) {
		throw new require_cli_main.Failure(`cannot read the configuration of the stack ${stack}: ${explain(error)}`);
	}
}
async function loadAutomation() {
	try {
		return await import("@pulumi/pulumi/automation/index.js");
	} catch {
		throw new require_cli_main.Failure("--stack needs Pulumi's SDK: install it with `npm install @pulumi/pulumi`");
	}
}
/** The message of Pulumi's CLI, which the SDK puts between the command and a stack trace. */
function explain(error) {
	const message = error instanceof Error ? error.message : String(error);
	if (/\bENOENT\b|not found: pulumi/.test(message)) return "Pulumi's CLI (`pulumi`) is not on PATH";
	return require_report.redact(/^(?:stderr: )?error: (.+)$/m.exec(message)?.[1] ?? message.split("\n")[0] ?? message);
}
Object.defineProperty(exports, "readStackConfig", {
	enumerable: true,
	get: function() {
		return readStackConfig;
	}
});
