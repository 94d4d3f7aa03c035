const require_twilio = require("./twilio.js");
// provider/native/resource/import-id.ts
/**
* Reads the id of an object that state does not know yet: `WS…/WW…`, or `WS…` alone for a workspace and for its default
* activities.
*
* @param inputs those of the program, if it gives any: the workspace can come from there
* @throws StandaloneError that shows the form for this kind
*/
function parseImportId(kind, id, inputs) {
	const form = toImportId(kind, "WS…", `${kind.sidPrefix}…`);
	const own = new RegExp(`^${kind.sidPrefix}[0-9a-fA-F]{32}$`);
	const [first = "", second, ...others] = id.split("/");
	const workspaceSid = second === void 0 ? inputs.workspaceSid : first;
	const sid = second ?? first;
	if (others.length > 0 || !own.test(sid)) throw new require_twilio.StandaloneError(`the id of ${kind.noun} to import must be ${form}, but is ${JSON.stringify(id)}`);
	if (kind.sidPrefix === "WS") return kind.isFacet === true ? {
		sid,
		workspaceSid: sid
	} : { sid };
	if (typeof workspaceSid !== "string" || !/^WS[0-9a-fA-F]{32}$/.test(workspaceSid)) throw new require_twilio.StandaloneError(`the id of ${kind.noun} to import must name its workspace as well: ${form}, but is ${JSON.stringify(id)}`);
	return {
		sid,
		workspaceSid
	};
}
/** The id by which an object is imported: `WS…/WW…`, or `WS…` alone for a workspace and for its default activities. */
function toImportId({ sidPrefix }, workspaceSid, sid) {
	return sidPrefix === "WS" ? workspaceSid : `${workspaceSid}/${sid}`;
}
Object.defineProperty(exports, "parseImportId", {
	enumerable: true,
	get: function() {
		return parseImportId;
	}
});
Object.defineProperty(exports, "toImportId", {
	enumerable: true,
	get: function() {
		return toImportId;
	}
});
