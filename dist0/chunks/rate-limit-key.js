// model/rate-limit-key.ts
const VERBS = {
	GET: ["List", "Fetch"],
	POST: ["Create", "Update"],
	DELETE: ["Delete", "Delete"]
};
/**
* The key under which TaskRouter counts a request: limits apply per resource key (H-38, H-39), such as
* `Workflow-Create`. The form of the other keys follows that one (H-40); a wrong guess only changes which requests slow each
* other down.
*
* @example
* toRateLimitKey("POST", "/v1/Workspaces/WS…/Workflows"); // "Workflow-Create"
*/
function toRateLimitKey(method, path) {
	const segments = path.replace(/\?.*$/s, "").split("/").filter(Boolean).slice(1);
	const isCollection = segments.length % 2 === 1;
	const name = (isCollection ? segments.at(-1) : segments.at(-2)) ?? "";
	const [collection, instance] = VERBS[method] ?? [method, method];
	return `${toSingular(name)}-${isCollection ? collection : instance}`;
}
function toSingular(collection) {
	return collection.replace(/ies$/, "y").replace(/s$/, "");
}
Object.defineProperty(exports, "toRateLimitKey", {
	enumerable: true,
	get: function() {
		return toRateLimitKey;
	}
});
