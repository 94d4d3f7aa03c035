const require_package = require("./package.js");
const require_cli_main = require("../cli/main.js");
// cli/commands/version.ts
/** `taskrouter version`: the same as `--version`. */
function configure(command, io, finish) {
	command.action(() => {
		io.out(`${require_package.readVersion()}\n`);
		finish(require_cli_main.EXIT.clean);
	});
}
exports.configure = configure;
