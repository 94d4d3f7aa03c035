const require_model = require("./model.js");
const require_language = require("./language.js");
const require_config = require("./config.js");
// sdk/plan/plan-hints.ts
/** The hints for the previews of a plan, by the {@link idKey} of its resources. Only objects under a key have any. */
function planHints({ resources, externals }) {
	const entries = resources.filter(({ entry }) => entry !== void 0);
	const names = new Map(entries.map((resource) => [require_model.idKey({
		idOf: resource.name,
		kind: resource.kind
	}), nameOf(resource)]));
	const last = entries.at(-1);
	return new Map(entries.map((resource) => {
		const hints = { names: toNames(resource.inputs, names) };
		return [require_model.idKey({
			idOf: resource.name,
			kind: resource.kind
		}), resource === last ? {
			...hints,
			declared: listDeclared(entries, externals)
		} : hints];
	}));
}
/** The name by which the object is found. */
function nameOf({ kind, name, inputs }) {
	return `${inputs[require_model.nameProperty(require_model.kinds[kind])] ?? name}`;
}
/** The names of the objects by kind, with external ones of the same kinds: the files know these too. */
function listDeclared(entries, externals) {
	const declared = {};
	for (const resource of entries) declared[resource.kind] = [...declared[resource.kind] ?? [], nameOf(resource)];
	for (const [section, { name: kind }] of require_model.sectionKinds) {
		const known = Object.values(externals?.query[section] ?? {});
		declared[kind]?.push(...known.flatMap(({ name }) => name ?? []));
	}
	return declared;
}
/** The same members, with names in place of ids, and without everything else. */
function toNames(values, names) {
	const found = {};
	for (const [member, value] of Object.entries(values)) if (require_model.isIdOf(value)) {
		const name = names.get(require_model.idKey(value));
		if (name !== void 0) found[member] = name;
	} else if (member.startsWith("__") || require_language.REFERENCE_SECTIONS.some((section) => section === member)) {
		if (require_language.isJsonObject(value)) found[member] = toNames(value, names);
	}
	return found;
}
// sdk/plan/plan-secrets.ts
/** Looks up secret properties by object. */
function createSecretsOf(secrets) {
	return (section = "workspace", key) => secrets.filter((secret) => secret.section === section && secret.key === key).map(({ property }) => property);
}
/**
* Returns a message for a secret variable in a property that is not a callback URL, or undefined. Everything else is
* sent to TaskRouter in plain text, and shows in plans.
*/
function findMisplacedSecret(secrets) {
	const misplaced = secrets.find(({ section, property }) => !["url", "attributes"].includes(kindOf(section)?.properties[property]?.type ?? ""));
	if (misplaced === void 0) return void 0;
	const { section, key, property } = misplaced;
	return `${[
		section,
		...key === void 0 ? [] : [key],
		property
	].join(".")} contains a secret variable: only callback URLs and the attributes of workers can contain one`;
}
function kindOf(section) {
	if (section === "workspace") return require_model.kinds.Workspace;
	return require_model.sectionKinds.find(([name]) => name === section)?.[1];
}
// sdk/plan/plan-text.ts
/**
* The objects of a plan as one text, which the provider compares with the stack's state before the first write. Callback URLs
* are left out: they may be secret.
*/
function planText({ component, resources }) {
	const plan = {
		component,
		resources: resources.filter(({ entry }) => entry !== void 0).map(toDeclared)
	};
	return JSON.stringify(plan);
}
function toDeclared({ kind, name, aliases, inputs, secrets }) {
	const { properties } = require_model.kinds[kind];
	const isOpen = (member) => properties[member]?.type !== "url" && !secrets.includes(member);
	return {
		kind,
		name,
		aliases,
		inputs: Object.fromEntries(Object.entries(inputs).filter(([member]) => isOpen(member)))
	};
}
// sdk/plan/order-resources.ts
/**
* Puts each resource after those that it refers to, and otherwise keeps the order. The checks of the files have refused
* circles.
*/
function orderResources(resources) {
	const byKey = new Map(resources.map((resource) => [require_model.idKey(toId$1(resource)), resource]));
	const done = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const visit = (resource) => {
		if (done.has(resource)) return;
		require_language.invariant(!open.has(resource), `${resource.name} refers to itself`);
		open.add(resource);
		for (const id of [...listIds(resource.inputs), ...resource.dependsOn ?? []]) {
			const other = byKey.get(require_model.idKey(id));
			if (other !== void 0) visit(other);
		}
		open.delete(resource);
		done.add(resource);
	};
	for (const resource of resources) visit(resource);
	return [...done];
}
function toId$1({ kind, name }) {
	return {
		idOf: name,
		kind
	};
}
/** The ids among the values, and inside `__sids`. */
function listIds(values) {
	return Object.entries(values).flatMap(([name, value]) => {
		if (require_model.isIdOf(value)) return [value];
		if (!name.startsWith("__") || !require_language.isJsonObject(value)) return [];
		return Object.values(value).flatMap((keys) => require_language.isJsonObject(keys) ? Object.values(keys) : []).filter(require_model.isIdOf);
	});
}
// sdk/plan/plan-externals.ts
/** The look-up of the external objects of a workspace; undefined if there are none. */
function planExternals(component, { external }) {
	if (!require_config.hasExternal(external)) return void 0;
	const sections = require_language.REFERENCE_SECTIONS.filter((section) => external[section].size > 0);
	const query = Object.fromEntries(sections.map((section) => [section, Object.fromEntries(external[section])]));
	return {
		name: `${component}-external`,
		query
	};
}
// sdk/plan/plan-inputs.ts
/**
* The inputs of an object: its written properties under the names of inputs, ids in place of keys, and in `__sids` the ids
* of exactly the objects that its expressions and its routing refer to.
*/
function planInputs(kind, written, component, desired) {
	const rows = Object.entries(kind.properties);
	const entries = Object.entries(written).map(([word, value]) => {
		const name = rows.find(([, { writtenAs }]) => writtenAs === word)?.[0];
		return name === void 0 ? [word, value] : [name, toId("activities", `${value}`, component, desired) ?? value];
	});
	return {
		...Object.fromEntries(entries),
		...planSids(kind, written, component, desired)
	};
}
/** The id of the object under a key, or the SID of an external one; undefined for a full SID, which needs no resource. */
function toId(section, key, component, desired) {
	if (desired.external[section].has(key)) return {
		external: section,
		key
	};
	if (!desired[section].has(key)) return void 0;
	return {
		idOf: `${component}-${key}`,
		kind: require_model.kindOfSection(section).name
	};
}
/** The sections that inputs list even without references: state of release 0.1 has them. */
const ALWAYS = ["taskQueues", "activities"];
function planSids(kind, written, component, desired) {
	const isRouted = require_model.hasRouting(kind);
	const references = Object.entries(kind.properties).flatMap(([name, property]) => require_model.listPropertyReferences(property, written[name]));
	if (!isRouted && references.length === 0) return {};
	const always = isRouted ? ALWAYS : ALWAYS.slice(1);
	const sections = require_language.REFERENCE_SECTIONS.flatMap((section) => {
		const ids = [...new Set(references.filter((reference) => reference.kind === section).map(({ key }) => key))].flatMap((key) => {
			const id = toId(section, key, component, desired);
			return id === void 0 ? [] : [[key, id]];
		});
		return ids.length > 0 || always.includes(section) ? [[section, Object.fromEntries(ids)]] : [];
	});
	return { [require_model.SIDS]: Object.fromEntries(sections) };
}
// sdk/plan/plan-options.ts
/** Separates the options of an entry from its properties. */
function splitEntry(entry) {
	const { formerKeys = [], ignore = [], protect = false, retain = false, ...written } = entry;
	return {
		options: {
			formerKeys,
			ignore,
			protect
		},
		written,
		retained: retain ? { [require_model.RETAIN]: true } : {}
	};
}
/**
* The options of a resource, from what its entry in a workspace file says.
*
* @param component name of the component, which the names of its resources start with
*/
function planOptions(kind, component, { formerKeys = [], ignore = [], protect = false }) {
	return {
		aliases: formerKeys.map((key) => `${component}-${key}`),
		ignoreChanges: ignore.map((path) => require_model.toPropertyPath(kind, path)),
		...protect && { protect: true }
	};
}
// sdk/plan/plan-workspace.ts
/**
* Plans the resources of a desired workspace: pure, so that every host registers the same ones.
*
* @param component name of the component, which the names of its resources start with
* @param secrets properties that contain a secret variable
* @example planWorkspace("cc", desired).resources.map(({ name }) => name) // ["cc-workspace", "cc-english", …]
*/
function planWorkspace(component, desired, secrets = []) {
	const workspaceSid = {
		idOf: `${component}-workspace`,
		kind: "Workspace"
	};
	const source = {
		component,
		desired,
		secretsOf: createSecretsOf(secrets),
		workspaceSid
	};
	const existing = findExisting(source);
	const externals = planExternals(component, desired);
	const others = require_model.sectionKinds.map(([, kind]) => kind).filter(({ name }) => name !== "Activity");
	return {
		component,
		...existing && { existing },
		...externals && { externals },
		workspace: workspaceSid,
		resources: orderResources([
			...existing === void 0 ? [planOwnWorkspace(source)] : [],
			...planEntries(source, require_model.kinds.Activity),
			...planDefaults(source),
			...others.flatMap((kind) => planEntries(source, kind))
		])
	};
}
/**
* A worker is created after the activities, the default ones and the task channels, and deleted before them: it can be in any
* activity by then, and an activity with workers stays (O-22).
*/
function planOrder(component, desired) {
	const listIds = (keys, kind) => [...keys].map((key) => ({
		idOf: `${component}-${key}`,
		kind
	}));
	const hasDefaults = Object.keys(desired.workspace).some(isDefault);
	return [
		...listIds(desired.activities.keys(), "Activity"),
		...hasDefaults ? listIds(["defaults"], "WorkspaceDefaults") : [],
		...listIds(desired.taskChannels.keys(), "TaskChannel")
	];
}
function findExisting({ desired, workspaceSid }) {
	const { sid, friendlyName, existing, connection } = desired.workspace;
	const connected = connection === void 0 ? {} : { connection };
	if (sid !== void 0) return {
		name: workspaceSid.idOf,
		query: {
			sid,
			...connected
		}
	};
	if (existing !== true) return void 0;
	return {
		name: workspaceSid.idOf,
		query: {
			...friendlyName !== void 0 && { friendlyName },
			...connected
		}
	};
}
function planOwnWorkspace({ component, desired, secretsOf, workspaceSid }) {
	const { options, written, retained } = splitEntry(desired.workspace);
	const { sid: _, existing: __, managed: ___, ...properties } = written;
	const ignore = options.ignore.filter((path) => !isDefault(path));
	return {
		kind: "Workspace",
		name: workspaceSid.idOf,
		inputs: {
			...Object.fromEntries(Object.entries(properties).filter(([name]) => !isDefault(name))),
			...retained
		},
		secrets: secretsOf(),
		...planOptions(require_model.kinds.Workspace, component, {
			...options,
			ignore
		})
	};
}
/** The default activities are a resource of their own, which exists only if the files set one of them. */
function planDefaults({ component, desired, workspaceSid }) {
	const { ignore = [], ...written } = desired.workspace;
	const defaults = Object.fromEntries(Object.entries(written).filter(([name]) => isDefault(name)));
	if (Object.keys(defaults).length === 0) return [];
	return [{
		kind: "WorkspaceDefaults",
		name: `${component}-defaults`,
		inputs: {
			...planInputs(require_model.kinds.WorkspaceDefaults, defaults, component, desired),
			workspaceSid
		},
		secrets: [],
		...planOptions(require_model.kinds.WorkspaceDefaults, component, { ignore: ignore.filter(isDefault) })
	}];
}
/** True for a word under `workspace` that belongs to the default activities. */
function isDefault(name) {
	return require_model.listWrittenNames(require_model.kinds.WorkspaceDefaults).includes(name);
}
function planEntries({ component, desired, secretsOf, workspaceSid }, kind) {
	const { section } = kind;
	if (section === void 0) return [];
	return [...desired[section]].flatMap(([key, entry]) => {
		const { managed, ...rest } = {
			managed: !require_model.isOnRequest(kind),
			...entry
		};
		if (!managed) return [];
		const { options, written, retained } = splitEntry(rest);
		return [{
			kind: kind.name,
			name: `${component}-${key}`,
			entry: {
				section,
				key
			},
			inputs: {
				...adoptionOf(desired),
				...planInputs(kind, written, component, desired),
				...retained,
				workspaceSid
			},
			secrets: secretsOf(section, key),
			...planOptions(kind, component, options),
			...kind.name === "Worker" && { dependsOn: planOrder(component, desired) }
		}];
	});
}
/** The consent of the workspace, which each entry in it can give as well. */
function adoptionOf({ workspace: { adopt } }) {
	return adopt === void 0 ? {} : { adopt };
}
Object.defineProperty(exports, "findMisplacedSecret", {
	enumerable: true,
	get: function() {
		return findMisplacedSecret;
	}
});
Object.defineProperty(exports, "planHints", {
	enumerable: true,
	get: function() {
		return planHints;
	}
});
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
Object.defineProperty(exports, "planWorkspace", {
	enumerable: true,
	get: function() {
		return planWorkspace;
	}
});
