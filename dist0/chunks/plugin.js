const require_package = require("./package.js");
const require_cli_main = require("../cli/main.js");
let node_module = require("node:module");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
// cli/commands/plugin/find-package.ts
/**
* Finds this package on the disk.
*
* @throws Failure if the package that the program needs is not installed next to it
*/
function findPackage(load = (0, node_module.createRequire)(__filename)) {
	const folder = require_package.findPackageFolder(load);
	const main = (0, node_path.join)(folder, "dist", "provider", "native", "main.js");
	try {
		load.resolve("@pulumi/pulumi/proto/provider_pb.js");
	} catch {
		throw new require_cli_main.Failure(`the plugin needs the package @pulumi/pulumi next to ${folder}: install it with npm, and run the command again`, require_cli_main.EXIT.failed);
	}
	return {
		folder,
		main
	};
}
/** Whether a folder is in the cache of npx. */
function isTemporary(folder) {
	return folder.split(node_path.sep).includes("_npx");
}
// cli/commands/plugin/plugin-folder.ts
const PROGRAM = "pulumi-resource-taskrouter";
const MARK = "# Written by `taskrouter plugin install`.";
const EXECUTABLE = 493;
/** The folder in which the engine looks for this version of the plugin. */
function toPluginFolder(env, version) {
	const home = env.PULUMI_HOME || (0, node_path.join)(env.HOME || (0, node_os.homedir)(), ".pulumi");
	return (0, node_path.join)(home, "plugins", `resource-taskrouter-v${version}`);
}
/**
* Writes the program that the engine starts.
*
* @param main the program of this package, which it starts
* @throws Failure if the folder has another program, which this command did not write
*/
function installPlugin(folder, main) {
	const file = (0, node_path.join)(folder, PROGRAM);
	const text = toProgram(main);
	const present = readOwn(folder);
	(0, node_fs.rmSync)(`${folder}.partial`, { force: true });
	if (present === text && ((0, node_fs.statSync)(file).mode & 73) !== 0) return "already installed";
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	const fresh = `${file}.${process.pid}`;
	(0, node_fs.writeFileSync)(fresh, text, { mode: EXECUTABLE });
	(0, node_fs.renameSync)(fresh, file);
	return present === void 0 ? "installed" : "updated";
}
/**
* Removes what {@link installPlugin} wrote.
*
* @returns false if it is not installed
* @throws Failure if the folder has another program
*/
function uninstallPlugin(folder) {
	if (readOwn(folder) === void 0) return false;
	(0, node_fs.rmSync)(folder, { recursive: true });
	return true;
}
/** The program in the folder, if this command wrote it; undefined if there is nothing. */
function readOwn(folder) {
	if (!(0, node_fs.existsSync)(folder)) return void 0;
	const file = (0, node_path.join)(folder, PROGRAM);
	const text = (0, node_fs.existsSync)(file) ? (0, node_fs.readFileSync)(file, "utf8") : "";
	if (text.includes(MARK)) return text;
	throw new require_cli_main.Failure(`${folder} exists, and this command did not write it: it may be from \`pulumi plugin install\`. To replace it, remove it first`, require_cli_main.EXIT.failed);
}
/** A script for the shell: the engine starts a program of exactly this name, and reads its output. */
function toProgram(main) {
	return `#!/bin/sh
${MARK}
main=${quote(main)}
if [ ! -f "$main" ]; then
  echo "pulumi-taskrouter is no longer in $main: install the package again, and run \\\`taskrouter plugin install\\\`" >&2
  exit 1
fi
exec node "$main" "$@"
`;
}
function quote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
// cli/commands/plugin.ts
/** `taskrouter plugin install`: puts the native provider where the engine finds it. */
function configure(command, io, finish) {
	command.command("install").description("install the native provider where Pulumi's engine finds it, for all projects of this user").option("--uninstall", "remove it").addHelpText("after", "\nThe plugin starts this package, so the package must stay where it is. Nothing is downloaded.\nThe folder is plugins/ in PULUMI_HOME, by default ~/.pulumi.").action(({ uninstall }) => {
		if (uninstall === true) remove(io);
		else install(io);
		finish(require_cli_main.EXIT.clean);
	});
}
function install(io) {
	if (process.platform === "win32") throw new require_cli_main.Failure("Pulumi's engine for Windows cannot start this plugin: use both in WSL", require_cli_main.EXIT.failed);
	const version = require_package.readVersion();
	const found = findPackage();
	const folder = toPluginFolder(io.env, version);
	const outcome = installPlugin(folder, found.main);
	io.out(`taskrouter ${version}: ${outcome} in ${folder}; it starts ${found.folder}\n`);
	if (isTemporary(found.folder)) io.err("note: this package is in the cache of npx, which npm may clear. Install it with `npm install --global pulumi-taskrouter @pulumi/pulumi`, and run the command again\n");
}
function remove(io) {
	const version = require_package.readVersion();
	const folder = toPluginFolder(io.env, version);
	const isRemoved = uninstallPlugin(folder);
	io.out(`taskrouter ${version}: ${isRemoved ? "removed from" : "is not installed in"} ${folder}\n`);
}
exports.configure = configure;
