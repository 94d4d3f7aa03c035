const require_model = require("./model.js");
const require_functions = require("./functions.js");
const require_urn = require("./urn2.js");
const require_to_outputs = require("./to-outputs.js");
const require_language = require("./language.js");
const require_filters = require("./filters.js");
// provider/native/schema/package-names.ts
/** The names of the generated SDKs. They are in the programs of users, so they never change. */
const nodePackage = "pulumi-taskrouter-sdk";
const pythonPackage = "pulumi_taskrouter";
const goModule = "example.com/pulumi-taskrouter/sdk/go";
const goPackage = `${goModule}/taskrouter`;
const csharpNamespace = "Pulumi.Taskrouter";
// provider/native/schema/examples/program.ts
/** Types of the members of routing; other members are scalars. */
const TYPES = {
	filters: "Filter",
	targets: "Target",
	defaultFilter: "Target"
};
/** Routing, or a part of it, as an object of the package. */
function toObject$1(name, object) {
	return {
		type: "object",
		name,
		members: Object.entries(object).map(([member, value]) => [member, toMember(TYPES[member], value)])
	};
}
function toMember(type, value) {
	if (type !== void 0 && Array.isArray(value)) return {
		type: "list",
		item: type,
		items: value.map((item) => toMember(type, item))
	};
	return type !== void 0 && require_language.isJsonObject(value) ? toObject$1(type, value) : toAny(value ?? null);
}
/** A map of plain JSON, such as attributes. */
function toMap(object) {
	return {
		type: "map",
		item: "any",
		members: Object.entries(object).map(([name, value]) => [name, toAny(value ?? null)])
	};
}
function toAny(value) {
	if (Array.isArray(value)) return {
		type: "list",
		item: "any",
		items: value.map(toAny)
	};
	return require_language.isJsonObject(value) ? toMap(value) : {
		type: "scalar",
		value: value ?? ""
	};
}
/** The program's declarations whose ids another one uses. */
function listUsed(program) {
	const used = /* @__PURE__ */ new Set();
	const visit = (value) => {
		if (value.type === "id") used.add(value.of);
		if (value.type === "list") value.items.forEach(visit);
		if (value.type === "map" || value.type === "object") for (const [, member] of value.members) visit(member);
	};
	for (const { members } of program) for (const [, value] of members) visit(value);
	return used;
}
/** Indents all lines but the first. */
function indent(text, margin) {
	return text.replaceAll("\n", `\n${margin}`);
}
// provider/native/schema/examples/csharp.ts
const MARGIN$1 = "    ";
const csharp = {
	language: "csharp",
	print: (program) => {
		const outputs = program.flatMap(({ name, shows }) => shows === void 0 ? [] : [[name, shows]]).map(([name, shows]) => `        ["${shows}"] = ${name}.Apply(found => found.${require_language.capitalize(shows)}),`);
		return [
			"using System.Collections.Generic;",
			"using Pulumi;",
			`using Taskrouter = ${csharpNamespace};`,
			"",
			"return await Deployment.RunAsync(() =>",
			"{",
			...program.map(printDeclaration$2),
			...outputs.length === 0 ? [] : [
				"    return new Dictionary<string, object?>",
				"    {",
				...outputs,
				"    };"
			],
			"});"
		].join("\n");
	}
};
function printDeclaration$2({ name, type, members, shows }) {
	const made = shows === void 0 ? `new Taskrouter.${type}("${name}", new()${printMembers$3(members)})` : `Taskrouter.${require_language.capitalize(type)}.Invoke(new()${printMembers$3(members)})`;
	return `${MARGIN$1}var ${name} = ${indent(made, MARGIN$1)};`;
}
function printMembers$3(members) {
	return printLines(members, (name, value) => `${require_language.capitalize(name)} = ${value}`);
}
function printLines(members, print) {
	return `\n{\n${members.map(([name, value]) => `    ${print(name, indent(printValue$3(value), MARGIN$1))},\n`).join("")}}`;
}
function printValue$3(value) {
	switch (value.type) {
		case "scalar": return JSON.stringify(value.value);
		case "id": return `${value.of}.Id`;
		case "list": return `new[] { ${value.items.map(printValue$3).join(", ")} }`;
		case "object": return `new Taskrouter.Inputs.${value.name}Args${printMembers$3(value.members)}`;
		default: return printMap$1(value);
	}
}
function printMap$1({ item, members }) {
	return `new ${item === "text" ? "InputMap<string>" : "Dictionary<string, object>"}${printLines(members, (name, value) => `[${JSON.stringify(name)}] = ${value}`)}`;
}
// provider/native/schema/examples/go.ts
const MARGIN = "		";
const go = {
	language: "go",
	print: (program) => [
		"package main",
		"",
		"import (",
		`\t"${goPackage}"`,
		"	\"github.com/pulumi/pulumi/sdk/v3/go/pulumi\"",
		")",
		"",
		"func main() {",
		"	pulumi.Run(func(ctx *pulumi.Context) error {",
		...printAll(program),
		`${MARGIN}return nil`,
		"	})",
		"}"
	].join("\n")
};
/** Go refuses a variable that is not used, and one that is declared twice. */
function printAll(program) {
	const used = listUsed(program);
	let hasError = false;
	return program.flatMap((declaration) => {
		const { name, type, members, shows } = declaration;
		if (shows !== void 0) return printCall$1(declaration);
		const isUsed = used.has(name);
		const assigned = `${isUsed ? name : "_"}, err ${isUsed || !hasError ? ":=" : "="}`;
		hasError = true;
		const made = `taskrouter.New${type}(ctx, "${name}", &taskrouter.${type}Args${printMembers$2(members)})`;
		return [
			`${MARGIN}${assigned} ${indent(made, MARGIN)}`,
			"		if err != nil {",
			"			return err",
			"		}"
		];
	});
}
function printCall$1({ name, type, members, shows }) {
	const called = require_language.capitalize(type.replace(/^get/, "lookup"));
	const made = `taskrouter.${called}Output(ctx, taskrouter.${called}OutputArgs${printMembers$2(members)})`;
	return [`${MARGIN}${name} := ${indent(made, MARGIN)}`, `${MARGIN}ctx.Export("${shows}", ${name}.${require_language.capitalize(`${shows}`)}())`];
}
function printMembers$2(members, toName = require_language.capitalize) {
	return `{\n${members.map(([name, value]) => `\t${toName(name)}: ${indent(printValue$2(value), "	")},\n`).join("")}}`;
}
function printValue$2(value) {
	switch (value.type) {
		case "scalar": return `pulumi.${typeof value.value === "number" ? "Int" : "String"}(${JSON.stringify(value.value)})`;
		case "id": return `${value.of}.ID()`;
		case "list": return `${value.item === "any" ? "pulumi." : "taskrouter."}${require_language.capitalize(value.item === "any" ? "" : value.item)}Array{${value.items.map(printValue$2).join(", ")}}`;
		case "object": return `&taskrouter.${value.name}Args${printMembers$2(value.members)}`;
		default: return `pulumi.${value.item === "text" ? "String" : ""}Map${printMembers$2(value.members, JSON.stringify)}`;
	}
}
// provider/native/schema/examples/of-kind.ts
const WORKSPACE = "workspace";
const ROUTING = {
	filters: [{
		filterFriendlyName: "English",
		expression: "language == 'en'",
		targets: [{
			queue: "english",
			timeout: 60
		}]
	}],
	defaultFilter: { queue: "everyone" }
};
/** A program that makes an object of a kind, with the objects whose SIDs it needs. */
function exampleOfKind(kind) {
	const members = listMembers(kind);
	const needed = members.flatMap(([, value]) => listNeeded(kind, value));
	const others = [...new Set(needed)].filter((name) => name !== WORKSPACE).map((name) => declareOther(kind, name));
	return [
		...needed.includes(WORKSPACE) ? [declare(require_model.kinds.Workspace, WORKSPACE, "Contact Center")] : [],
		...others,
		{
			name: "example",
			type: kind.name,
			members
		}
	];
}
/** A program that looks up an object of a kind. */
function exampleOfLookUp(kind) {
	const name = require_model.nameProperty(kind);
	const members = [...kind.properties.workspaceSid === void 0 ? [] : [["workspaceSid", text(`WS${"0".repeat(32)}`)]], [name, text(exampleName(kind))]];
	return [{
		name: "example",
		type: `get${kind.name}`,
		members,
		shows: "sid"
	}];
}
/** A program that evaluates an expression. */
const exampleOfEvaluation = [{
	name: "evaluated",
	type: "evaluateExpression",
	members: [["expression", text("language == 'en' AND tier == 'gold'")], ["task", toMap({
		language: "en",
		tier: "gold"
	})]],
	shows: "result"
}];
/** A program that makes a workspace from files. */
const exampleOfRouter = [{
	name: "example",
	type: "TaskRouter",
	members: [["files", text("taskrouter/")]]
}];
/** The name, the required properties, and those with an example. */
function listMembers(kind) {
	const own = Object.entries(kind.properties).flatMap(([name, property]) => {
		const value = toValue(name, kind, property);
		return value === void 0 ? [] : [[name, value]];
	});
	return kind.name === require_model.kinds.Workflow.name ? [...own, ["taskQueues", QUEUES]] : own;
}
const QUEUES = {
	type: "map",
	item: "text",
	members: ["english", "everyone"].map((key) => [key, {
		type: "id",
		of: key
	}])
};
function toValue(name, kind, property) {
	if (property.isParent === true) return {
		type: "id",
		of: WORKSPACE
	};
	if (property.type === "configuration") return toObject$1("Configuration", ROUTING);
	if (property.type === "attributes") return toMap({ languages: ["en", "es"] });
	if (name === require_model.nameProperty(kind) && kind.isFacet !== true) return text(exampleName(kind));
	if (property.example === void 0) return void 0;
	return property.writtenAs === void 0 ? text(`${property.example}`) : {
		type: "id",
		of: `${property.example}`
	};
}
function exampleName(kind) {
	return `${kind.properties[require_model.nameProperty(kind)]?.example ?? "Contact Center"}`;
}
function text(value) {
	return {
		type: "scalar",
		value
	};
}
function listNeeded(kind, value) {
	if (value.type === "map") return value.members.flatMap(([, member]) => listNeeded(kind, member));
	return value.type === "id" ? [value.of] : [];
}
/** Another object that an example refers to: an activity, or the queue of a workflow. */
function declareOther(kind, name) {
	const referring = Object.values(kind.properties).find(({ example, writtenAs }) => writtenAs && example === name);
	const section = referring === void 0 ? void 0 : require_model.referencedSection(referring);
	return declare(section === void 0 ? require_model.kinds.TaskQueue : require_model.kindOfSection(section), name, name);
}
function declare(kind, name, friendlyName) {
	const parent = kind.properties.workspaceSid === void 0 ? [] : [["workspaceSid", {
		type: "id",
		of: WORKSPACE
	}]];
	return {
		name,
		type: kind.name,
		members: [...parent, ["friendlyName", text(friendlyName)]]
	};
}
// provider/native/schema/examples/python.ts
const python = {
	language: "python",
	print: (program) => {
		return [
			...program.some(({ shows }) => shows !== void 0) ? ["import pulumi"] : [],
			`import ${pythonPackage} as taskrouter`,
			"",
			...program.flatMap(printDeclaration$1)
		].join("\n");
	}
};
function printDeclaration$1({ name, type, members, shows }) {
	if (shows === void 0) return [`${name} = taskrouter.${type}("${name}",${printArguments(members).replace("(", "")}`];
	return [`${name} = taskrouter.${require_language.toSnakeCase(type)}_output${printArguments(members)}`, `pulumi.export("${shows}", ${name}.${require_language.toSnakeCase(shows)})`];
}
/** Keyword arguments in parentheses, one per line. */
function printArguments(members) {
	return `(\n${members.map(([name, value]) => `    ${require_language.toSnakeCase(name)}=${indent(printValue$1(value), "    ")}`).join(",\n")})`;
}
function printValue$1(value) {
	switch (value.type) {
		case "scalar": return typeof value.value === "boolean" ? value.value ? "True" : "False" : JSON.stringify(value.value);
		case "id": return `${value.of}.id`;
		case "list": return `[${value.items.map(printValue$1).join(", ")}]`;
		case "object": return `taskrouter.${value.name}Args${printArguments(value.members)}`;
		default: return printMap(value.members);
	}
}
function printMap(members) {
	return `{\n${members.map(([name, value]) => `    ${JSON.stringify(name)}: ${indent(printValue$1(value), "    ")},\n`).join("")}}`;
}
// provider/native/schema/examples/typescript.ts
const typescript = {
	language: "typescript",
	print: (program) => [
		`import * as taskrouter from "${nodePackage}";`,
		"",
		...program.flatMap(printDeclaration)
	].join("\n")
};
function printDeclaration({ name, type, members, shows }) {
	if (shows === void 0) return [`const ${name} = new taskrouter.${type}("${name}", ${printMembers$1(members)});`];
	return [`const ${name} = taskrouter.${type}Output(${printMembers$1(members)});`, `export const ${shows} = ${name}.${shows};`];
}
function printMembers$1(members) {
	return `{\n${members.map(([name, value]) => `    ${name}: ${indent(printValue(value), "    ")},\n`).join("")}}`;
}
function printValue(value) {
	switch (value.type) {
		case "scalar": return JSON.stringify(value.value);
		case "id": return `${value.of}.id`;
		case "list": return `[${value.items.map(printValue).join(", ")}]`;
		default: return printMembers$1(value.members);
	}
}
// provider/native/schema/examples/yaml.ts
const yaml = {
	language: "yaml",
	print: (program) => {
		const resources = program.filter(({ shows }) => shows === void 0);
		const calls = program.filter(({ shows }) => shows !== void 0);
		return [
			...resources.length === 0 ? [] : ["resources:", ...resources.flatMap(printResource)],
			...calls.length === 0 ? [] : ["variables:", ...calls.flatMap(printCall)],
			...calls.length === 0 ? [] : ["outputs:", ...calls.map(printOutput)]
		].join("\n");
	}
};
function printResource({ name, type, members }) {
	return [
		`  ${name}:`,
		`    type: ${require_urn.nativeType(type)}`,
		"    properties:",
		...printMembers(members, "      ")
	];
}
function printCall({ name, type, members }) {
	return [
		`  ${name}:`,
		"    fn::invoke:",
		`      function: ${require_urn.nativeType(type)}`,
		"      arguments:",
		...printMembers(members, "        ")
	];
}
function printOutput({ name, shows }) {
	return `  ${shows}: \${${name}.${shows}}`;
}
function printMembers(members, margin) {
	return members.flatMap(([name, value]) => {
		const nested = printNested(value, `${margin}  `);
		return nested === void 0 ? [`${margin}${name}: ${printScalar(value)}`] : [`${margin}${name}:`, ...nested];
	});
}
/** Lists of objects and maps are in block style. */
function printNested(value, margin) {
	if (value.type === "map" || value.type === "object") return printMembers(value.members, margin);
	if (value.type !== "list" || value.item === "any") return void 0;
	return value.items.flatMap((item) => {
		const lines = printNested(item, `${margin}  `) ?? [];
		return [`${margin}- ${lines[0]?.trim()}`, ...lines.slice(1)];
	});
}
function printScalar(value) {
	if (value.type === "id") return `\${${value.of}.id}`;
	if (value.type === "list") return `[${value.items.map(printScalar).join(", ")}]`;
	return value.type === "scalar" ? JSON.stringify(value.value) : "";
}
// provider/native/schema/example.ts
/** The languages that have an SDK, and YAML. */
const PRINTERS = [
	typescript,
	python,
	go,
	csharp,
	yaml
];
/** The description of a kind with an example in each language. */
function describeKind(kind) {
	return describe$1(kind.isOnRequest === true ? `A ${kind.noun} of a workspace.` : kind.doc, exampleOfKind(kind));
}
/** A description with an example in each language, in the form of Pulumi's registry: each SDK shows its own. */
function describe$1(doc, program) {
	return `${doc}\n\n{{% examples %}}\n## Example Usage\n{{% example %}}\n\n${PRINTERS.map(({ language, print }) => `\`\`\`${language}\n${print(program)}\n\`\`\`\n`).join("")}{{% /example %}}\n{{% /examples %}}\n`;
}
// provider/native/schema/component-schema.ts
/** The component of workspace files in Pulumi's schema. */
function componentSchema() {
	return {
		isComponent: true,
		description: DESCRIPTION,
		inputProperties: {
			files: {
				oneOf: [{ type: "string" }, {
					type: "array",
					items: { type: "string" }
				}],
				description: "A folder of YAML and JSON files, one file, or several of either; relative to the folder of the program."
			},
			vars: {
				type: "object",
				additionalProperties: { $ref: "pulumi.json#/Any" },
				description: "Values for `${vars.x}`. Default: the stack's configuration `taskrouter:vars`. Those of `taskrouter:secretVars` are added in any case."
			},
			connection: {
				type: "string",
				description: "Name of the connection in the stack's configuration (`taskrouter:connections`) whose account the workspace is in. Default: `connection` of the workspace in the files, else the settings of the provider."
			}
		},
		requiredInputs: ["files"],
		properties: {
			workspaceSid: {
				type: "string",
				description: "SID of the workspace, created or existing."
			},
			...Object.fromEntries(require_model.sectionKinds.map(([, kind]) => [require_to_outputs.sidsOutput(kind), toSidsSchema(kind.nouns)]))
		},
		required: ["workspaceSid", ...require_model.sectionKinds.map(([, kind]) => require_to_outputs.sidsOutput(kind))]
	};
}
function toSidsSchema(nouns) {
	return {
		type: "object",
		additionalProperties: { type: "string" },
		description: `SIDs of the ${nouns} by their keys in the files.`
	};
}
const DESCRIPTION = describe$1("A workspace with all its contents, from YAML files. They are read and checked as a whole before the first resource is created, and then become resources named `<name>-<key>`, each depending on those that it refers to.", exampleOfRouter);
// provider/native/schema/evaluate-schema.ts
const ATTRIBUTES = {
	type: "object",
	additionalProperties: { $ref: "pulumi.json#/Any" }
};
/** The function `evaluateExpression` in Pulumi's schema. */
const EVALUATE_SCHEMA = {
	description: describe$1("Evaluates an expression as TaskRouter does, and explains the result. No request is sent.", exampleOfEvaluation),
	inputs: {
		type: "object",
		properties: {
			expression: {
				type: "string",
				description: "Expression of a filter, a target or a queue: `language == 'en'`. A malformed one is an error."
			},
			kind: {
				type: "string",
				description: "Where the expression is used: `filter`, `target`, `queue` or `skip` (`skipIf`). Default: filter."
			},
			task: {
				...ATTRIBUTES,
				description: "Attributes of the task, for a filter or a target."
			},
			worker: {
				...ATTRIBUTES,
				description: "Attributes of the worker, and built-in names such as `sid`, for a target or a queue."
			},
			workers: {
				...ATTRIBUTES,
				description: "Number of workers in the queue by state, such as `{ available: 0 }`, for `skipIf`."
			},
			at: {
				type: "string",
				description: "Time for `taskrouter.currentTime` and the like: `2026-01-31T08:30Z`. Default: now."
			}
		},
		required: ["expression"]
	},
	outputs: {
		type: "object",
		properties: {
			result: {
				type: "boolean",
				description: "Whether the expression is true."
			},
			explanation: {
				type: "string",
				description: "Each part of the expression with its value and the values of its names, one per line."
			}
		},
		required: ["result", "explanation"]
	}
};
// provider/native/schema/property-schema.ts
/** Any JSON value. */
const ANY = { $ref: "pulumi.json#/Any" };
/** The reference to a type of this package. */
function refTo(type) {
	return { $ref: `#/types/taskrouter:index:${type}` };
}
/** A property of a resource in Pulumi's schema. */
function toPropertySchema(property) {
	const { doc, isParent, default: preset } = property;
	const example = property.writtenAs === void 0 ? property.example : void 0;
	const shown = preset === void 0 || preset === "" ? {} : { default: preset };
	const text = example === void 0 ? doc : `${doc} Example: \`${example}\`.`;
	const replaces = isParent === true ? { willReplaceOnChanges: true } : {};
	return {
		...toType$1(property),
		description: text.replace(/^Key of /, "SID of "),
		...shown,
		...replaces
	};
}
function toType$1({ type }) {
	if (type === "boolean" || type === "integer") return { type };
	if (type === "configuration") return { oneOf: [refTo("Configuration"), { type: "string" }] };
	if (type === "attributes") return {
		type: "object",
		additionalProperties: ANY
	};
	if (type === "capacities") return {
		type: "object",
		additionalProperties: refTo("ChannelCapacity")
	};
	return { type: "string" };
}
// provider/native/schema/input-schema.ts
const TEXTS = {
	type: "array",
	items: { type: "string" }
};
/** The inputs of a kind in Pulumi's schema: its properties, SIDs by key, and options of this provider. */
function toInputSchema(kind) {
	const properties = Object.entries(kind.properties);
	const required = properties.filter(([name, { isRequired }]) => isRequired === true && name !== require_model.nameProperty(kind));
	return {
		inputProperties: {
			...Object.fromEntries(properties.map(([name, property]) => [name, describe(kind, name, toPropertySchema(property))])),
			...referenceInputs(kind),
			...optionInputs(kind)
		},
		requiredInputs: required.map(([name]) => name)
	};
}
const OF_RESOURCE = " Default: the name of the resource.";
function describe(kind, name, schema) {
	const isName = name === require_model.nameProperty(kind) && kind.isFacet !== true;
	const text = `${schema.description}`.replace(/ Default: the key\./, OF_RESOURCE);
	return {
		...schema,
		description: isName && !text.includes(OF_RESOURCE) ? `${text}${OF_RESOURCE}` : text
	};
}
/** The SIDs of the objects that expressions and routing name by key. */
function referenceInputs(kind) {
	if (!require_model.hasExpressions(kind)) return {};
	const entries = require_language.REFERENCE_SECTIONS.map((section) => [section, {
		type: "object",
		additionalProperties: { type: "string" },
		description: `SIDs of the ${require_model.kindOfSection(section).nouns} that ${kind.name === require_model.kinds.Workflow.name ? "routing and expressions name" : "expressions name"} by key: ` + `\`{ key: WQ… }\`. Use the \`id\` of the resource.`.replace("WQ…", `${require_model.kindOfSection(section).sidPrefix}…`)
	}]);
	return Object.fromEntries(entries);
}
/** Inputs that say how the provider treats the object. */
function optionInputs(kind) {
	const isRouted = kind.name === require_model.kinds.Workflow.name;
	return {
		connection: {
			type: "string",
			description: "Name of a connection in the stack's configuration (`taskrouter:connections`), whose account the object is in."
		},
		[require_model.IGNORE]: {
			...TEXTS,
			description: "Paths in the inputs that keep their live values, also in a refresh."
		},
		...isRouted && { ["ignoreFilters"]: {
			...TEXTS,
			description: "Names of live filters that belong to others, with `*` for any text."
		} },
		...require_model.hasExpressions(kind) && { ["allow"]: {
			...TEXTS,
			description: "Ids of rules that the object may break, such as `expression-syntax`."
		} },
		...kind.isFacet !== true && {
			["retain"]: {
				type: "boolean",
				description: "Whether the object stays when the resource is deleted. Default: false."
			},
			["adopt"]: {
				type: "string",
				description: "`byName`: an existing object of this name is adopted also if it differs, and then changed."
			}
		}
	};
}
// provider/native/schema/list-schema.ts
/** The filters of a list of a kind in Pulumi's schema. Engines older than 3.235 ignore them. */
function toListSchema(kind) {
	const filters = require_filters.listFilters(kind).map(([name, property]) => {
		const { type } = toPropertySchema(property);
		return [name, {
			type: type ?? "string",
			description: `Only ${kind.nouns} with this value.`
		}];
	});
	return {
		type: "object",
		properties: {
			...kind.properties.workspaceSid && { workspaceSid: {
				type: "string",
				description: "SID of the workspace. Default: all of the account."
			} },
			...Object.fromEntries(filters),
			connection: {
				type: "string",
				description: "Name of a connection in the stack's configuration."
			}
		}
	};
}
// provider/native/schema/output-schema.ts
const COMMON = {
	sid: {
		type: "string",
		description: "SID of the object. Pass on the `id` of the resource, which is the same."
	},
	accountSid: {
		type: "string",
		description: "SID of the account that the object belongs to."
	},
	workspaceSid: {
		type: "string",
		description: "SID of the workspace that the object is in; for a workspace, its own."
	},
	dateCreated: {
		type: "string",
		description: "When the object was created: ISO 8601, UTC."
	},
	dateUpdated: {
		type: "string",
		description: "When the object was last changed: ISO 8601, UTC."
	},
	url: {
		type: "string",
		description: "URL of the object in TaskRouter's API."
	},
	links: {
		type: "object",
		additionalProperties: { type: "string" },
		description: "URLs of related resources in TaskRouter's API, by Twilio's names."
	},
	[require_model.OWNERSHIP]: {
		type: "string",
		description: "`created` by this stack, or `adopted`: then the object stays when the resource is deleted."
	}
};
/** The outputs of a kind in Pulumi's schema. Routing is not one of them: it is an input only. */
function toOutputSchema({ properties, outputs = {} }) {
	const own = Object.entries(properties).filter(([, property]) => require_model.isStored(property) && property.type !== "configuration" && property.isParent !== true).map(([name, property]) => [name, withoutDefault(toPropertySchema(property))]);
	const others = Object.entries(outputs).map(([name, { doc }]) => [name, {
		type: "string",
		description: doc
	}]);
	return {
		properties: {
			...COMMON,
			...Object.fromEntries(own),
			...Object.fromEntries(others)
		},
		required: [
			"sid",
			"accountSid",
			"workspaceSid",
			"dateCreated",
			"dateUpdated",
			"url"
		]
	};
}
function withoutDefault({ default: _, ...schema }) {
	return schema;
}
// provider/native/schema/look-up-schema.ts
/** The look-up of a kind in Pulumi's schema: `getWorkflow({ workspaceSid, friendlyName })`. */
function toLookUpSchema(kind) {
	const name = require_model.nameProperty(kind);
	const isInWorkspace = kind.properties.workspaceSid !== void 0;
	const { properties, required } = toOutputSchema(kind);
	const { ownership: _, ...found } = properties;
	const { configuration } = kind.properties;
	return {
		description: describe$1(`Looks up ${require_language.withArticle(kind.noun)} that is not managed, by its exact name or its SID. Exactly one must be found.`, exampleOfLookUp(kind)),
		inputs: {
			type: "object",
			properties: {
				...isInWorkspace && { workspaceSid: {
					type: "string",
					description: "SID of the workspace."
				} },
				[name]: {
					type: "string",
					description: "Exact name."
				},
				sid: {
					type: "string",
					description: `SID: \`${kind.sidPrefix}…\`.`
				},
				connection: {
					type: "string",
					description: "Name of a connection in the stack's configuration."
				}
			},
			...isInWorkspace && { required: ["workspaceSid"] }
		},
		outputs: {
			type: "object",
			properties: {
				...found,
				...configuration && { configuration: {
					type: "string",
					description: "Routing as TaskRouter returns it: JSON text."
				} }
			},
			required
		}
	};
}
// provider/native/schema/routing-types.ts
/** The types inside the inputs: routing as a workspace file writes it, and the capacity of a worker. */
function routingTypes() {
	return {
		"taskrouter:index:Configuration": {
			type: "object",
			description: "The routing of a workflow.",
			properties: {
				filters: {
					type: "array",
					items: refTo("Filter"),
					description: "Filters, tried in order: a task goes through the targets of the first one that matches."
				},
				defaultFilter: {
					...refTo("Target"),
					description: "Where tasks go that no filter matches: `{ queue: everyone }`."
				}
			}
		},
		"taskrouter:index:Filter": toObject("One rule of a workflow: which tasks, and their targets.", require_language.FILTER),
		"taskrouter:index:Target": toObject("One routing step.", require_language.TARGET),
		"taskrouter:index:ChannelCapacity": {
			type: "object",
			description: "Capacity and availability of a worker on one task channel.",
			properties: {
				capacity: {
					type: "integer",
					description: "Number of tasks of this channel at once, 0 to 50. Default: 1."
				},
				available: {
					type: "boolean",
					description: "Whether the worker accepts tasks of this channel. Default: true."
				}
			}
		}
	};
}
function toObject(description, members) {
	const properties = Object.entries(members).map(([name, { description: text, value }]) => {
		const example = value.example === void 0 ? "" : ` Example: \`${value.example}\`.`;
		return [name, {
			...toType(value.type),
			description: `${text}${example}`
		}];
	});
	return {
		type: "object",
		description,
		properties: Object.fromEntries(properties)
	};
}
function toType(type) {
	if (type === "targets") return {
		type: "array",
		items: refTo("Target")
	};
	return { type: type === "integer" ? "integer" : "string" };
}
// provider/native/schema/settings-schema.ts
const MAP = {
	type: "object",
	additionalProperties: { $ref: "pulumi.json#/Any" }
};
const PLAIN = {
	accountSid: {
		type: "string",
		description: "SID of the account: `AC…`. Default: the environment's TWILIO_ACCOUNT_SID."
	},
	apiKeySid: {
		type: "string",
		description: "SID of an API key: `SK…`. Set with `apiKeySecret`, in place of `authToken`."
	},
	apiKeySecret: {
		type: "string",
		description: "Secret of the API key."
	},
	authToken: {
		type: "string",
		description: "Auth token of the account."
	},
	region: {
		type: "string",
		description: "Region of Twilio, such as `ie1`. Default: us1."
	},
	edge: {
		type: "string",
		description: "Edge of Twilio, such as `dublin`. Default: the one at the region."
	},
	baseUrl: {
		type: "string",
		description: "Origin of TaskRouter's API in place of region and edge, such as `http://127.0.0.1:4010`."
	},
	expect: {
		...MAP,
		description: "The only account and workspace that operations may touch: `{ accountSid, workspace }`."
	},
	guard: {
		...MAP,
		description: "How much of a kind one run may change or delete: `{ percent, least }`."
	},
	history: {
		type: "string",
		description: "Folder for snapshots of what was live before a run, or `off`. Default: `.taskrouter/history`."
	},
	maxApiCapacity: {
		type: "string",
		description: "The part of TaskRouter's limits that is used, in per cent: 1 to 100. Default: 80."
	},
	retireTimeout: {
		type: "string",
		description: "How long deletes wait for open tasks: `90`, `15m`, `2h`. Default: 60 s."
	},
	adopt: {
		type: "string",
		description: "Whether existing objects are adopted by name: `true`, `false`, or a time until which."
	},
	overwrite: {
		type: "string",
		description: "Whether changes made outside Pulumi may be overwritten: `true`, `false`, or a time."
	},
	connections: {
		...MAP,
		description: "Other accounts by name, each with credentials of its own; the input `connection` chooses one."
	}
};
/** The settings of the provider: those of a stack's configuration below `taskrouter:`. */
const SETTINGS = require_language.fromEntries(Object.entries(PLAIN).map(([name, schema]) => [name, require_model.SECRET_SETTINGS.includes(name) ? {
	...schema,
	secret: true
} : schema]));
// provider/native/schema/package-schema.ts
/** Pulumi's schema of the package, from the tables of all kinds. @param version of the package */
function packageSchema(version) {
	const all = Object.values(require_model.kinds);
	return {
		name: "taskrouter",
		displayName: "Twilio TaskRouter",
		version,
		description: "Twilio TaskRouter as code: workspaces, queues and workflows, checked before they are applied.",
		keywords: [
			"pulumi",
			"twilio",
			"taskrouter",
			"category/infrastructure",
			"kind/native"
		],
		license: "MIT",
		meta: {
			moduleFormat: "(.*)",
			supportPack: true
		},
		language: LANGUAGES,
		config: { variables: SETTINGS },
		provider: {
			description: "An account of Twilio, and how to treat it.",
			inputProperties: SETTINGS
		},
		types: routingTypes(),
		resources: {
			[require_model.COMPONENT_TYPE]: componentSchema(),
			...Object.fromEntries(all.map((kind) => [require_urn.nativeType(kind.name), toResourceSchema(kind)]))
		},
		functions: {
			[require_urn.nativeType(require_functions.EVALUATE_EXPRESSION)]: EVALUATE_SCHEMA,
			...Object.fromEntries(all.filter(({ isFacet }) => isFacet !== true).map((kind) => [require_urn.nativeType(`get${kind.name}`), toLookUpSchema(kind)]))
		}
	};
}
const LANGUAGES = {
	nodejs: {
		packageName: nodePackage,
		respectSchemaVersion: true
	},
	python: {
		packageName: pythonPackage,
		respectSchemaVersion: true,
		pyproject: { enabled: true }
	},
	go: {
		modulePath: goModule,
		importBasePath: goPackage,
		respectSchemaVersion: true
	},
	csharp: { respectSchemaVersion: true }
};
function toResourceSchema(kind) {
	return {
		description: describeKind(kind),
		...toInputSchema(kind),
		...toOutputSchema(kind),
		listInputs: toListSchema(kind)
	};
}
exports.packageSchema = packageSchema;
