// cli/stack/locked.ts
/** Messages of Pulumi's backends about a stack that another run is changing. */
const LOCKED = /currently locked|Another update is currently in progress/;
/** True for the output of a command that found its stack locked. */
function saysLocked(output) {
	return LOCKED.test(output);
}
/** Explains what to do about a locked stack. @param options in addition to `--stack`, such as `--cwd sites/oslo` */
function explainLocked(stack, options = "") {
	return `the stack ${stack} is locked by another run, and nothing was changed: wait until it has ended. Only if it is surely dead: pulumi cancel --yes --stack ${stack}${options === "" ? "" : ` ${options}`}`;
}
Object.defineProperty(exports, "explainLocked", {
	enumerable: true,
	get: function() {
		return explainLocked;
	}
});
Object.defineProperty(exports, "saysLocked", {
	enumerable: true,
	get: function() {
		return saysLocked;
	}
});
