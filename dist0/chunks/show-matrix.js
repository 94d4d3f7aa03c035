const require_cli_main = require("../cli/main.js");
const require_choose_stacks = require("./choose-stacks.js");
const require_place_stacks = require("./place-stacks.js");
// cli/commands/fleet/show-matrix.ts
/** Most jobs of a matrix. *documented*: docs.github.com, "matrix strategy"; docs.gitlab.com, "parallel" */
const LIMITS = {
	github: 256,
	gitlab: 200
};
/** Prints a job per stack for a CI system. */
async function showMatrix(args, options, io) {
	const chosen = require_choose_stacks.chooseStacks(args, options, io);
	const stacks = await require_place_stacks.placeStacks(chosen, io);
	const limit = LIMITS[options.format];
	if (stacks.length > limit) throw new require_cli_main.Failure(`a matrix of ${options.format} has at most ${limit} jobs, and the fleet has ${stacks.length} stacks: print several with --only or --label`);
	io.data(options.format === "github" ? toGithub(stacks) : toGitlab(stacks));
	return require_cli_main.EXIT.clean;
}
function toRow({ name, stack, accountKey }) {
	return {
		name,
		project: name.slice(0, name.lastIndexOf(":")),
		stack,
		account: accountKey
	};
}
/** One line, for `matrix=…` in `$GITHUB_OUTPUT`. */
function toGithub(stacks) {
	return `${JSON.stringify({ include: stacks.map((stack) => ({
		...toRow(stack),
		labels: stack.labels
	})) })}\n`;
}
/** A hidden job that the jobs of a child pipeline extend. JSON strings are YAML. */
function toGitlab(stacks) {
	return `.fleet:\n  parallel:\n    matrix:\n${stacks.map(toRow).map(({ name, project, stack, account }) => {
		return `      - ${Object.entries({
			FLEET_NAME: name,
			FLEET_PROJECT: project,
			FLEET_STACK: stack,
			FLEET_ACCOUNT: account
		}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n        ")}`;
	}).join("\n")}\n`;
}
exports.showMatrix = showMatrix;
