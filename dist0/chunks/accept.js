const require_model = require("./model.js");
const require_cli_main = require("../cli/main.js");
const require_update = require("./update.js");
// cli/commands/drift/accept.ts
/** Writes drift into the workspace files, as `taskrouter export --update` does: all of it, or that of the named objects. */
async function acceptDrift({ objects }, paths, { accept, stack, workspace, connection, baseUrl }, io) {
	const only = (accept === true ? void 0 : accept)?.flatMap((key) => [key, ...listMeant(key, objects)]);
	const places = new Set(objects.flatMap(({ workspace: sid }) => sid ?? []));
	const [place] = places;
	if (places.size > 1 && workspace === void 0) throw new require_cli_main.Failure("several workspaces drifted, and files declare one: accept with the PATH of its files and --workspace", require_cli_main.EXIT.usage);
	const wanted = workspace ?? place;
	const code = await require_update.updateFiles(paths, {
		...stack !== void 0 && { stack },
		...connection !== void 0 && { connection },
		...baseUrl !== void 0 && { baseUrl },
		...wanted !== void 0 && { workspace: wanted },
		...only !== void 0 && { only }
	}, io);
	io.err("next: review the files, then `pulumi up --refresh`: it changes the state, and nothing in TaskRouter\n");
	return code;
}
/** The objects that a key means, by section and name. @throws Failure for a key that means none */
function listMeant(key, objects) {
	const meant = objects.filter((object) => isMeant(object, key));
	if (meant.length > 0) return meant.map(({ kind, name }) => `${require_model.kinds[kind].section ?? "workspace"}.${name}`);
	const known = objects.map(({ key: own, name }) => own ?? JSON.stringify(name)).join(", ");
	throw new require_cli_main.Failure(`${JSON.stringify(key)} did not drift; these objects did: ${known}`, require_cli_main.EXIT.usage);
}
/** By key, section and key, or name; resources of a stack have the name of their component in front. */
function isMeant({ kind, key, name }, wanted) {
	const plain = wanted.replace(`${require_model.kinds[kind].section}.`, "");
	return key === plain || name === plain || key?.endsWith(`-${plain}`) === true;
}
exports.acceptDrift = acceptDrift;
