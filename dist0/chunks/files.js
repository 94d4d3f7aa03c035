const require_config = require("./config.js");
const require_plan = require("./plan.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// sdk/files/find-missing.ts
/**
* Explains which paths do not exist; undefined if all do. A relative path starts at the current folder, which depends on how
* the program was started, so the message has the absolute ones.
*/
function findMissing(paths) {
	const missing = paths.filter(isMissing).map((path) => `${JSON.stringify(path)} at ${(0, node_path.resolve)(path)}`);
	if (missing.length === 0) return void 0;
	return `no file or folder ${missing.join(" and ")}: a relative path in \`files\` starts at the folder that the program runs in`;
}
/** Anything else, such as a folder without permission, is a finding. */
function isMissing(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) === void 0;
	} catch {
		return false;
	}
}
// sdk/files/read-files.ts
/** Reads and checks all files of a program. */
function readFiles(request) {
	const { paths, stack, vars, secretVars, isUnknownVar, root, connection } = request;
	const missing = findMissing(paths);
	if (missing !== void 0) return {
		notices: [],
		outcome: missing
	};
	const result = require_config.loadWorkspace(paths, {
		stack,
		vars,
		secretVars,
		...isUnknownVar && { isUnknownVar }
	});
	const { desired, secrets } = result;
	if (desired === void 0) return {
		notices: [],
		outcome: `\n${describeErrors(result, root)}`
	};
	const notices = listNotices(result, request);
	const misplaced = require_plan.findMisplacedSecret(secrets);
	if (misplaced !== void 0) return {
		notices,
		outcome: misplaced
	};
	const connected = connect(desired, connection);
	return {
		notices,
		outcome: typeof connected === "string" ? connected : {
			desired: connected,
			secrets
		}
	};
}
/** A program and files that name two connections leave open which account is meant. */
function connect(desired, connection) {
	const { workspace } = desired;
	if (connection === void 0) return desired;
	if (workspace.connection === void 0 || workspace.connection === connection) return {
		...desired,
		workspace: {
			...workspace,
			connection
		}
	};
	const [theirs, ours] = [workspace.connection, connection].map((name) => JSON.stringify(name));
	return `the files name the connection ${theirs} for their workspace, and the program ${ours}: remove one of them`;
}
/** The errors alone, so that nothing hides them: another command lists the rest. */
function describeErrors(result, root) {
	const others = result.diagnostics.filter(({ severity }) => severity !== "error").length;
	const left = others === 1 ? "1 finding that is not an error is" : `${others} findings that are not errors are`;
	const rest = others === 0 ? "" : `\n${left} left out: \`taskrouter validate\` lists them all\n`;
	return `${format(result, "error", root)}${rest}`;
}
/**
* Warnings in one message, and notes in another, which a preview does not count. An update has shown them in its preview, so
* it only mentions them.
*/
function listNotices(found, { root, isPreview }) {
	const result = {
		...found,
		diagnostics: found.diagnostics.filter(({ code }) => code !== "unresolved-repetition")
	};
	const [warnings, notes] = [format(result, "warning", root), format(result, "note", root)];
	if (isPreview) return [
		...listOpen(result),
		...warnings === "" ? [] : [{
			severity: "warning",
			text: warnings
		}],
		...notes === "" ? [] : [{
			severity: "note",
			text: notes
		}]
	];
	return warnings === "" ? [] : [{
		severity: "warning",
		text: "the workspace files have warnings: `pulumi preview` and `taskrouter validate` list them"
	}];
}
/** The plan then lacks objects, which the engine shows as deleted if they exist. */
function listOpen({ openSections }) {
	if (openSections.length === 0) return [];
	return [{
		severity: "warning",
		text: `the preview does not show all objects in ${openSections.join(", ")}: some are repeated over a value that is known only in the update, and existing ones of these look as if they were deleted`
	}];
}
/** Findings of one severity, which the engine names. */
function format({ diagnostics, sources }, wanted, cwd) {
	const chosen = diagnostics.filter(({ severity }) => severity === wanted);
	return require_config.formatDiagnostics({
		diagnostics: chosen,
		sources
	}, {
		cwd,
		isLabeled: false
	});
}
// sdk/files/vars.ts
/**
* Returns the values for workspace files: `taskrouter:vars` in the stack's configuration, overridden by
* `taskrouter:secretVars`. There are two maps because the engine marks a map as secret as a whole.
*
* @param given by the program, in place of `taskrouter:vars`
* @example pulumi config set --path 'taskrouter:vars.host' example.com
* @example pulumi config set --path 'taskrouter:secretVars.password' --secret
*/
function readVars(config, given) {
	const open = given?.vars ?? config.getObject("vars") ?? {};
	const secret = config.getObject("secretVars") ?? {};
	const names = [
		...given?.vars === void 0 && config.isSecret("taskrouter:vars") ? Object.keys(open) : [],
		...given?.secretVars ?? [],
		...Object.keys(secret)
	];
	const isUnknownVar = given?.isUnknownVar;
	return {
		vars: {
			...open,
			...secret
		},
		secretVars: new Set(names),
		...isUnknownVar && { isUnknownVar }
	};
}
Object.defineProperty(exports, "readFiles", {
	enumerable: true,
	get: function() {
		return readFiles;
	}
});
Object.defineProperty(exports, "readVars", {
	enumerable: true,
	get: function() {
		return readVars;
	}
});
