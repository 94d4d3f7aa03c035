const require_cli_main = require("../cli/main.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/commands/report/write-outputs.ts
/** Writes each text to its file; the only text without a file to standard output. @throws Failure that names the file */
function writeOutputs(texts, files, io) {
	for (const [at, text] of texts.entries()) {
		const file = files[at];
		if (file === void 0) io.data(text);
		else write((0, node_path.resolve)(io.cwd, file), text, file);
	}
}
function write(path, text, shown) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
		(0, node_fs.writeFileSync)(path, text);
	} catch (error) {
		throw new require_cli_main.Failure(`cannot write ${shown}: ${error.code ?? String(error)}`);
	}
}
Object.defineProperty(exports, "writeOutputs", {
	enumerable: true,
	get: function() {
		return writeOutputs;
	}
});
