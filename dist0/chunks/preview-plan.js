const require_report = require("./report.js");
const require_pulumi = require("./pulumi.js");
let node_crypto = require("node:crypto");
// cli/stack/preview-plan.ts
/**
* Runs `pulumi preview --json`. A preview that fails is a plan too: its errors are among the notices.
*
* @throws Failure if Pulumi's CLI is not installed, or writes something else than a preview
*/
async function previewPlan(pulumi, { stack, refresh, savePlan, showsLimits }) {
	const options = [...refresh === true ? ["--refresh"] : [], ...savePlan === void 0 ? [] : ["--save-plan", savePlan]];
	const env = showsLimits === true ? { TASKROUTER_SHOW_LIMITS: "1" } : {};
	const ran = await pulumi([
		"preview",
		"--json",
		"--stack",
		stack,
		...options
	], { env });
	if (ran.code === 0) return require_report.readPlan(ran.stdout, "the output of `pulumi preview --json`");
	const text = ran.stdout.trim();
	const plan = text.startsWith("{") && text.endsWith("}") ? require_report.readPlan(text, "the output of the failed preview") : void 0;
	if (plan?.notices.some(({ severity }) => severity === "error")) return plan;
	const error = {
		severity: "error",
		text: require_pulumi.explainRun(plan === void 0 ? ran : {
			...ran,
			stdout: ""
		})
	};
	return plan === void 0 ? {
		...EMPTY,
		stack,
		notices: [error]
	} : {
		...plan,
		notices: [...plan.notices, error]
	};
}
const EMPTY = {
	project: "",
	stack: "",
	place: {},
	changes: [],
	same: 0,
	notices: []
};
/** A digest as hexadecimal digits. */
function digest(text, length = 32) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, length);
}
/** The checksum of a plan, and digests of its changes by URN. */
function checksumOf(plan) {
	const covered = require_report.listCovered(plan).map(({ urn, text }) => [urn, digest(text, 16)]);
	return {
		checksum: digest(require_report.checksumText(plan)),
		covered: Object.fromEntries(covered)
	};
}
Object.defineProperty(exports, "checksumOf", {
	enumerable: true,
	get: function() {
		return checksumOf;
	}
});
Object.defineProperty(exports, "digest", {
	enumerable: true,
	get: function() {
		return digest;
	}
});
Object.defineProperty(exports, "previewPlan", {
	enumerable: true,
	get: function() {
		return previewPlan;
	}
});
