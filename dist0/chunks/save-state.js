const require_cli_main = require("../cli/main.js");
const require_locked = require("./locked.js");
const require_pulumi = require("./pulumi.js");
const require_stack_state = require("./stack-state.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/stack/save-state.ts
/**
* Writes a backup of the state next to the project, readable for this user only.
*
* @param folder of the project
* @param time for its name
* @returns its path, relative to the folder
* @throws Failure if it cannot be written: without a backup nothing is changed
*/
function writeBackup(folder, stack, text, time) {
	const name = (0, node_path.join)(".taskrouter", `${stack.replace(/[^\w.-]/g, "_")}-${time.replace(/[:.]/g, "-")}.json`);
	const path = (0, node_path.join)(folder, name);
	try {
		(0, node_fs.mkdirSync)((0, node_path.join)(folder, ".taskrouter"), { recursive: true });
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, ".taskrouter/.gitignore"), "*\n");
		(0, node_fs.writeFileSync)(path, text, {
			mode: 384,
			flush: true
		});
	} catch (error) {
		removePart(path);
		const { message } = error instanceof Error ? error : { message: `${error}` };
		throw new require_cli_main.Failure(`cannot write the backup of the state, and nothing was changed: ${message}`);
	}
	return name;
}
/** A part of a state is worse than none. */
function removePart(path) {
	try {
		(0, node_fs.rmSync)(path, { force: true });
	} catch {}
}
/**
* Imports the completed state, unless somebody else has changed it meanwhile.
*
* @param backup path of the backup, for messages
* @throws Failure if the state is not the completed one afterwards; it is then as before, or the message says how to restore it
*/
async function saveState(pulumi, { stack, before, after }, backup) {
	const now = await require_stack_state.readState(pulumi, stack);
	if (!require_stack_state.isSameState(now.state, before.state)) throw new require_cli_main.Failure(`the state of the stack ${stack} was changed by another run meanwhile, and nothing was written: run again`);
	const ran = await pulumi([
		"stack",
		"import",
		"--stack",
		stack
	], { input: JSON.stringify(after) });
	if (ran.code === 0) return;
	const left = await require_stack_state.readState(pulumi, stack).catch(() => void 0);
	if (left !== void 0 && require_stack_state.isSameState(left.state, before.state)) throw new require_cli_main.Failure(explainRefused(stack, require_pulumi.explainRun(ran), backup));
	const outcome = (await pulumi([
		"stack",
		"import",
		"--force",
		"--stack",
		stack
	], { input: before.text })).code === 0 ? `the state is as before. Its backup is ${backup}` : `and the state could not be restored: run \`pulumi stack import --force --stack ${stack} --file ${backup}\``;
	throw new require_cli_main.Failure(`the import into the stack ${stack} failed, ${outcome}:\n${require_pulumi.explainRun(ran)}`);
}
function explainRefused(stack, text, backup) {
	if (require_locked.saysLocked(text)) return `${require_locked.explainLocked(stack)}\n${text}`;
	return `the import failed:\n${text}\nThe state is as before; its backup is ${backup}`;
}
/**
* Asks before something is changed.
*
* @param question for a person at a terminal
* @throws Failure if nobody can be asked
*/
async function agree(question, { yes }, io) {
	if (yes) return true;
	if (!io.canAsk) refuseToAsk();
	const answer = await io.ask(`${question} [y/N] `);
	if (/^y(es)?$/i.test(answer.trim())) return true;
	io.err("nothing was changed\n");
	return false;
}
/** @throws Failure if nobody can be asked */
function refuseToAsk() {
	throw new require_cli_main.Failure("nothing was changed: there is no terminal to ask. Run again with --yes", require_cli_main.EXIT.usage);
}
Object.defineProperty(exports, "agree", {
	enumerable: true,
	get: function() {
		return agree;
	}
});
Object.defineProperty(exports, "saveState", {
	enumerable: true,
	get: function() {
		return saveState;
	}
});
Object.defineProperty(exports, "writeBackup", {
	enumerable: true,
	get: function() {
		return writeBackup;
	}
});
