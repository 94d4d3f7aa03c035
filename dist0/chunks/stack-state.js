const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_pulumi = require("./pulumi.js");
// cli/stack/exported-state.ts
/** The engine's mark of a secret value. */
const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
/** The entries of a state. */
function listEntries({ deployment }) {
	return Array.isArray(deployment.resources) ? deployment.resources.filter(require_language.isJsonObject) : [];
}
/** Splits the reference to a provider, `URN::ID`. */
function splitProvider(reference) {
	const at = reference.lastIndexOf("::");
	return {
		urn: reference.slice(0, at),
		id: reference.slice(at + 2)
	};
}
/** A secret value that Pulumi encrypts when it imports the state. */
function toSecret(value) {
	return {
		...SECRET,
		plaintext: JSON.stringify(value)
	};
}
/** True for a value that the state has encrypted. */
function isSecret(value) {
	return require_language.isJsonObject(value) && Object.entries(SECRET).every(([name, mark]) => value[name] === mark);
}
// cli/stack/stack-state.ts
/**
* Reads the state of a stack.
*
* @param options `showsSecrets`: with plain values in place of encrypted ones, for a comparison that shows none of them
* @throws Failure if it cannot be read, belongs to another project, or has operations of a run that was killed
*/
async function readState(pulumi, stack, { showsSecrets = false } = {}) {
	const ran = await pulumi([
		"stack",
		"export",
		"--stack",
		stack,
		...showsSecrets ? ["--show-secrets"] : []
	]);
	if (ran.code !== 0) throw new require_cli_main.Failure(`cannot read the state of the stack ${stack}: ${require_pulumi.explainRun(ran)}`);
	const parsed = require_language.parseJson(ran.stdout);
	if (!require_language.isJsonObject(parsed)) throw new require_cli_main.Failure(`the state of the stack ${stack} is not JSON: ${firstLine(ran.stdout)}`);
	return {
		text: ran.stdout,
		state: {
			...parsed,
			deployment: require_language.asObject(parsed.deployment)
		}
	};
}
/** @throws Failure for a state that must not be changed */
function checkState(state, stack, project) {
	const pending = state.deployment.pending_operations;
	if (Array.isArray(pending) && pending.length > 0) throw new require_cli_main.Failure(explainPending(pending.filter(require_language.isJsonObject), stack));
	refuseForeign(state, stack, project);
}
/** @throws Failure for the state of another project */
function refuseForeign(state, stack, project) {
	const foreign = listEntries(state).find(({ urn }) => `${urn}`.split("::")[1] !== project);
	if (foreign === void 0) return;
	throw new require_cli_main.Failure(`the state of the stack ${stack} belongs to another project: it has ${foreign.urn}, but Pulumi.yaml names the project ${project}. Nothing was changed: select a stack of ${project}, or import the right state (\`pulumi stack import\`)`);
}
function explainPending(pending, stack) {
	const [first] = pending;
	const { urn } = require_language.asObject(first?.resource);
	return `the state of the stack ${stack} has ${pending.length} pending ${pending.length === 1 ? "operation" : "operations"} of a run that was killed, or that has not ended yet, such as ${first?.type} of ${urn}. Nothing was changed. Wait for that run; if it is surely dead, clear them, and run this command again:
  pulumi cancel --yes --stack ${stack}\n  pulumi refresh --yes --clear-pending-creates --stack ${stack}`;
}
/** True if two exports describe the same state. */
function isSameState(one, other) {
	return JSON.stringify(listEntries(one)) === JSON.stringify(listEntries(other));
}
function firstLine(text) {
	return text.split("\n")[0] ?? "";
}
Object.defineProperty(exports, "checkState", {
	enumerable: true,
	get: function() {
		return checkState;
	}
});
Object.defineProperty(exports, "isSameState", {
	enumerable: true,
	get: function() {
		return isSameState;
	}
});
Object.defineProperty(exports, "isSecret", {
	enumerable: true,
	get: function() {
		return isSecret;
	}
});
Object.defineProperty(exports, "listEntries", {
	enumerable: true,
	get: function() {
		return listEntries;
	}
});
Object.defineProperty(exports, "readState", {
	enumerable: true,
	get: function() {
		return readState;
	}
});
Object.defineProperty(exports, "refuseForeign", {
	enumerable: true,
	get: function() {
		return refuseForeign;
	}
});
Object.defineProperty(exports, "splitProvider", {
	enumerable: true,
	get: function() {
		return splitProvider;
	}
});
Object.defineProperty(exports, "toSecret", {
	enumerable: true,
	get: function() {
		return toSecret;
	}
});
