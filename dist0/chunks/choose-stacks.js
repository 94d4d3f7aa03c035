const require_config = require("./config.js");
const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/commands/fleet/choose-stacks.ts
const DEFAULT_FILE = "fleet.yaml";
/**
* Finds the stacks of a fleet file or of patterns, and those of them that the options choose.
*
* @param args a fleet file, or patterns such as `sites/*:prod`; by default `fleet.yaml`
* @throws Failure after it has shown the findings
*/
function chooseStacks(args, options, io) {
	const loaded = load(args, io);
	const { fleet, sources } = loaded;
	if (fleet === void 0) {
		io.err(require_config.formatDiagnostics(loaded, {
			cwd: io.cwd,
			isColor: io.isColor
		}));
		throw new require_cli_main.Failure("nothing was started: correct the fleet first", require_cli_main.EXIT.usage);
	}
	const stacks = fleet.stacks.filter((stack) => isChosen(stack, options));
	if (stacks.length === 0) throw new require_cli_main.Failure(explainNone(fleet.stacks, options), require_cli_main.EXIT.usage);
	return {
		fleet: {
			...fleet,
			stacks
		},
		sources
	};
}
function load(args, io) {
	const [first = DEFAULT_FILE, ...others] = args;
	const path = (0, node_path.resolve)(io.cwd, first);
	if (!(/\.ya?ml$/i.test(first) || (0, node_fs.existsSync)(path) && (0, node_fs.statSync)(path).isFile())) return require_config.findFleet(args, io.cwd);
	if (others.length > 0) throw new require_cli_main.Failure(`name one fleet file, or patterns of project folders: ${first} is a file`, require_cli_main.EXIT.usage);
	if (args.length === 0 && !(0, node_fs.existsSync)(path)) throw new require_cli_main.Failure(`there is no ${DEFAULT_FILE} in ${io.cwd}: write one, name one, or name project folders, such as ${(0, node_path.join)("sites", "*")}`, require_cli_main.EXIT.usage);
	return require_config.loadFleet(path);
}
function isChosen({ name, labels }, { only = [], label = [] }) {
	const wanted = label.map(splitLabel);
	return (only.length === 0 || only.some((pattern) => require_config.matchesName(pattern, name))) && wanted.every(([key, value]) => labels[key] === value);
}
function splitLabel(text) {
	const at = text.indexOf("=");
	if (at < 1) throw new require_cli_main.Failure(`--label ${JSON.stringify(text)} must look like region=emea`, require_cli_main.EXIT.usage);
	return [text.slice(0, at), text.slice(at + 1)];
}
function explainNone(stacks, { only = [], label = [] }) {
	const asked = [...only.map((one) => `--only ${one}`), ...label.map((one) => `--label ${one}`)].join(" ");
	const names = stacks.map(({ name }) => name);
	const meant = only.map((one) => require_language.didYouMean(one, names)).find((text) => text !== "") ?? "";
	return `no stack of the fleet fits ${asked}${meant === "" ? `: it has ${names.slice(0, 12).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}` : meant}`;
}
Object.defineProperty(exports, "chooseStacks", {
	enumerable: true,
	get: function() {
		return chooseStacks;
	}
});
