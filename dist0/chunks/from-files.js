const require_config = require("./config.js");
const require_model = require("./model.js");
// cli/commands/drift/from-files.ts
const STATUS = {
	differs: "changed",
	missing: "deleted",
	near: "near",
	twins: "twins",
	undeclared: "undeclared"
};
/**
* Compares workspace files with a live workspace, by the names of the objects.
*
* @param named the live workspace in the words of files
*/
function compareFiles(desired, named, live) {
	const everything = require_config.compareWorkspaces(desired, named.desired);
	const all = everything.filter(({ kind }) => wasRead(kind, live));
	const sids = new Map([...named.keys].map(([sid, key]) => [`${kindOf(sid)} ${key}`, sid]));
	const created = new Map(Object.values(live.objects).flat().map(({ sid, dateCreated }) => [sid, `${dateCreated}`]));
	const isOwn = desired.workspace.sid === void 0 && desired.workspace.existing !== true;
	const objects = all.flatMap((one) => {
		const { status } = one;
		if (status === "equal" || status === "undeclared" && one.isBuiltIn) return [];
		const changes = one.changes.filter(({ text }) => !isOpen(text));
		if (status === "differs" && changes.length === 0) return [];
		const found = one.liveKeys.map((key) => sids.get(`${require_model.kinds[one.kind].sidPrefix} ${key}`));
		const [only] = found;
		const isOne = found.length === 1 && status !== "near";
		return [{
			kind: one.kind,
			name: one.friendlyName,
			...one.key !== void 0 && { key: one.key },
			...isOne && only !== void 0 && { sid: only },
			workspace: live.workspace.sid,
			status: STATUS[status],
			changes,
			others: isOne ? [] : one.liveKeys.map((key, at) => `${JSON.stringify(key)} (${found[at]})`),
			...status === "undeclared" && only !== void 0 && { created: created.get(only) ?? "" },
			isDrift: status !== "undeclared" || isOwn
		}];
	});
	const hasOpen = all.some(({ changes }) => changes.some(({ text }) => isOpen(text)));
	return {
		compared: all.filter(({ status }) => status !== "undeclared").length,
		objects,
		notes: [...hasOpen ? ["values that come from `${vars.x}` were not compared: name a stack with --stack"] : [], ...all.length < everything.length ? ["managed workers were not compared: leave PATH out to compare a stack"] : []]
	};
}
/** False for workers: a list of all, most of them not managed, would be read for a few. */
function wasRead(kind, { objects }) {
	const { section } = require_model.kinds[kind];
	return section === void 0 || objects[section] !== void 0;
}
/** True for a value that only a stack knows. */
function isOpen(text) {
	return text.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9") || text.includes("${vars.") || text.includes("(known after the update)");
}
function kindOf(sid) {
	return sid.slice(0, 2);
}
Object.defineProperty(exports, "compareFiles", {
	enumerable: true,
	get: function() {
		return compareFiles;
	}
});
