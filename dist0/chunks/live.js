const require_model = require("./model.js");
const require_translate = require("./translate.js");
const require_twilio = require("./twilio.js");
// provider/live/read-workspace.ts
/**
* Kinds in the order in which they are read: the objects that name others before those that they name, which is the order
* of the model reversed. An object that is created meanwhile is then in the later list, so that no name of it is missing.
*/
const ORDER = [...require_model.sectionKinds].reverse();
/**
* Reads a live workspace: one list per kind, with as many calls as the lists have pages.
*
* @param lists a list that has been fetched before is not fetched again
* @param workspace as TaskRouter returns it
* @throws TwilioError if one of the lists cannot be read
* @example
* const [workspace] = await client.list("/v1/Workspaces", "workspaces");
* const live = await readWorkspace(createLists(client), workspace);
*/
async function readWorkspace(lists, workspace, { sections, onRead } = {}) {
	const path = `/v1/Workspaces/${require_twilio.sidOf(workspace)}`;
	const objects = {};
	for (const [section, kind] of ORDER) {
		if (sections === void 0 ? require_model.isOnRequest(kind) : !sections.includes(section)) continue;
		const found = await lists.all(`${path}/${kind.collection}`, kind.listKey);
		objects[section] = found.map(toLiveObject);
		onRead?.(section, found.length);
	}
	const live = {
		workspace: toLiveObject(workspace),
		objects
	};
	if (!namesWorker(objects)) return live;
	return {
		...live,
		workers: (await lists.all(`${path}/Workers`, "workers")).map(toWorker)
	};
}
/** Returns whether an expression names a worker by SID. */
function namesWorker({ workflows = [], taskQueues = [] }) {
	return [...workflows.map(({ configuration }) => configuration), ...taskQueues.map((queue) => queue.targetWorkers)].some((text) => typeof text === "string" && /WK[0-9a-fA-F]{32}/.test(text));
}
/** Only its names: attributes are data about a person. */
function toWorker(worker) {
	const { sid, friendlyName, dateCreated } = toLiveObject(worker);
	return {
		sid,
		friendlyName,
		dateCreated
	};
}
function toLiveObject(object) {
	const { links: _, url: __, ...members } = require_translate.fromAnswer(object);
	return {
		...members,
		sid: require_twilio.sidOf(object)
	};
}
Object.defineProperty(exports, "readWorkspace", {
	enumerable: true,
	get: function() {
		return readWorkspace;
	}
});
