import { fileShape } from "../../../config/format/key-order.js";
import { printLayout } from "../../../config/format/yaml/print-layout.js";
import { layOutFile } from "../../../config/print/printable.js";
import { type Json, type JsonObject } from "../../../language/index.js";

/** A workflow of the organization, as TaskRouter has it. */
export interface OriginalWorkflow {
  readonly key: string;
  /** The account that it belongs to: each has queues of its own. */
  readonly environment: string;
  readonly configuration: { readonly task_routing: { readonly filters: readonly RawFilter[] } };
  /** Keys of the queues of the environment by SID. */
  readonly queues: Readonly<Record<string, string>>;
}

interface RawFilter {
  readonly filter_friendly_name: string;
  readonly expression: string;
  readonly targets: readonly JsonObject[];
}

/** Fewest filters that are worth a template. */
const FEWEST = 3;

/**
 * Writes the workflows of an organization once: one text per expression, one template per kind of filter, and one list
 * of queues per environment. A person would name the parts better; the form is the same.
 *
 * @returns texts by file name
 */
export function foldOrganisation(workflows: readonly OriginalWorkflow[]): Map<string, string> {
  const { expressions, nameIn } = nameExpressions(workflows.flatMap(listExpressions));
  const named = workflows.map((workflow) =>
    workflow.configuration.task_routing.filters.map((filter) => toOwn(filter, workflow, nameIn)),
  );
  const texts = named
    .flat()
    .flatMap(({ expression, targets }) => [expression, ...targets.map((target) => String(target.expression ?? ""))]);
  const { definitions, use } = parameterize(texts);
  const filters = named.map((list) => list.map((filter) => useDefinitions(filter, use)));
  const templates = findTemplates(filters.flat());
  const environments: Record<string, string[]> = {};
  for (const { environment, queues } of workflows) {
    const known = environments[environment] ?? [];
    environments[environment] = [...new Set([...known, ...Object.values(queues)])].sort();
  }
  const files: Record<string, JsonObject> = {
    "expressions.yaml": { expressions: { ...expressions, ...definitions } },
    "queues.yaml": {
      workspace: { friendlyName: "Organization" },
      taskQueues: {
        environments: {
          forEach: environments,
          taskQueues: { queues: { forEach: "${each.value}", taskQueues: { "${each.outer.key}-${each.key}": {} } } },
        },
      },
    },
    "workflows.yaml": { workflows: { "${each.key}": toGenerator(workflows, filters, templates) } },
  };
  return new Map(Object.entries(files).map(([name, content]) => [name, print(content)]));
}

function print(content: JsonObject): string {
  return printLayout(layOutFile(content, new Map(), []), fileShape);
}

function listExpressions({ configuration }: OriginalWorkflow): string[] {
  return configuration.task_routing.filters.flatMap(({ targets }) =>
    targets.flatMap(({ expression }) => (typeof expression === "string" ? [expression] : [])),
  );
}

/** Names whole expressions and parts in brackets that are repeated, the longest first. */
function nameExpressions(texts: readonly string[]) {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const part of new Set([text, ...listParts(text)])) counts.set(part, (counts.get(part) ?? 0) + 1);
  const repeated = [...counts].filter(([text, count]) => count > 1 && text.length > 45).map(([text]) => text);
  let names = repeated.sort((a, b) => b.length - a.length);
  const nameInside = (text: string) =>
    names.reduce(
      (named, part, at) => (part !== text && isInBrackets(part) ? named.replaceAll(part, toUseOf(at)) : named),
      text,
    );
  const nameIn = (text: string) => (names.includes(text) ? toUseOf(names.indexOf(text)) : nameInside(text));
  // a part that only one other text uses needs no name
  for (;;) {
    const written = [...texts.map(nameIn), ...names.map(nameInside)].join("\n");
    const kept = names.filter((_, at) => written.split(toUseOf(at)).length > 2);
    if (kept.length === names.length) break;
    names = kept;
  }
  return { expressions: Object.fromEntries(names.map((text, at) => [`e${at + 1}`, nameInside(text)])), nameIn };
}

function toUseOf(at: number): string {
  return `\${expressions.e${at + 1}}`;
}

/** Such a text gets no further brackets next to AND and OR. */
function isInBrackets(text: string): boolean {
  return listParts(text).includes(text);
}

/** The parts in brackets of a text, with their brackets. */
function listParts(text: string): string[] {
  const open: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    if (text[at] === ")") parts.push(text.slice(open.pop() ?? at, at + 1));
  }
  return parts;
}

/** Letters for parameters. */
const LETTERS = "abcdefghijk";

/**
 * Makes an expression with parameters of each group of texts that differ only in their literals and queues, and returns
 * a text as its use.
 */
function parameterize(texts: readonly string[]) {
  const split = (text: string) => {
    const values: string[] = [];
    const literals = /'\$\{taskQueues\.([^}]+)\.sid\}'|'([^'${}]*)'/g;
    const shape = text.replace(literals, (_, queue?: string, literal?: string) => {
      const value = literal ?? queue ?? "";
      if (!values.includes(value)) values.push(value);
      const letter = LETTERS[values.indexOf(value)];
      return literal === undefined ? `'\${taskQueues[parameters.${letter}].sid}'` : `'\${parameters.${letter}}'`;
    });
    return { shape, values };
  };
  const groups = new Map<string, Set<string>>();
  for (const text of texts) {
    const { shape } = split(text);
    groups.set(shape, (groups.get(shape) ?? new Set()).add(text));
  }
  const shapes = [...groups].filter(([shape, { size }]) => size > 1 && shape.length > 60).map(([shape]) => shape);
  const names = new Map(shapes.map((shape, at) => [shape, `f${at + 1}`]));
  const definitions = shapes.map((shape): [string, Json] => {
    const parameters = [...LETTERS].filter(
      (letter) => shape.includes(`parameters.${letter}}`) || shape.includes(`parameters.${letter}]`),
    );
    return [names.get(shape) ?? "", { parameters, expression: shape }];
  });
  const use = (text: string) => {
    const { shape, values } = split(text);
    const name = names.get(shape);
    return name === undefined ? text : `\${expressions.${name}(${values.map((value) => `'${value}'`).join(", ")})}`;
  };
  return { definitions: Object.fromEntries(definitions), use };
}

/** A filter in our form. */
interface OwnFilter {
  readonly name: string;
  readonly expression: string;
  readonly targets: readonly { readonly [key: string]: Json }[];
}

const OWN: Readonly<Record<string, string>> = {
  known_worker_sid: "knownWorkerSid",
  order_by: "orderBy",
  skip_if: "skipIf",
};

function toOwn(filter: RawFilter, workflow: OriginalWorkflow, nameIn: (text: string) => string): OwnFilter {
  const keyOf = (sid: string) => `${workflow.environment}-${workflow.queues[sid] ?? sid}`;
  const toMember = ([key, value]: [string, Json | undefined]): [string, Json] => {
    if (key === "queue") return [key, keyOf(String(value))];
    return [OWN[key] ?? key, key === "expression" ? nameIn(String(value)) : (value ?? null)];
  };
  return {
    name: filter.filter_friendly_name,
    expression: filter.expression.replace(/WQ[0-9a-f]{32}/g, (sid) => `\${taskQueues.${keyOf(sid)}.sid}`),
    targets: filter.targets.map((target) => Object.fromEntries(Object.entries(target).map(toMember))),
  };
}

/** A filter as a flat list of its values, by the path of each; the values of an expression's parameters are apart. */
function flatten({ name, expression, targets }: OwnFilter): Map<string, Json> {
  const inTargets = targets.flatMap((target, at) =>
    Object.entries(target).flatMap(([key, value]) => flattenValue(`${at}.${key}`, value)),
  );
  return new Map<string, Json>([["name", name], ...flattenValue("if", expression), ...inTargets]);
}

function flattenValue(path: string, value: Json): [string, Json][] {
  const [, name, given = ""] = /^\$\{expressions\.(\w+)\((.*)\)\}$/.exec(String(value)) ?? [];
  if (name === undefined) return [[path, value]];
  return [...given.matchAll(/'([^']*)'/g)].map((match, at): [string, Json] => [
    `${path}|${name}|${at}`,
    match[1] ?? "",
  ]);
}

/** A template of filters: the values that they share, and the names of those that differ. */
interface Template {
  readonly name: string;
  readonly shared: ReadonlyMap<string, Json>;
  /** Name of each value that differs, by its path; several paths with equal values share a name. */
  readonly holes: ReadonlyMap<string, string>;
}

/** Filters of the same texts get a template first, then filters of the same keys. */
function findTemplates(filters: readonly OwnFilter[]): Map<OwnFilter, Template> {
  const found = new Map<OwnFilter, Template>();
  const isUse = (value: Json) => /^\$\{expressions\.\w+\}$/.test(String(value));
  const isQueue = (path: string, value: Json) => path.endsWith(".queue") || /^\w+-\w-\w+$/.test(String(value));
  const shapes = [
    (filter: OwnFilter) =>
      [...flatten(filter)].map(([path, value]) => (isQueue(path, value) ? path : `${path} ${value}`)).join(),
    (filter: OwnFilter) =>
      [...flatten(filter)].map(([path, value]) => (isUse(value) ? `${path} ${value}` : path)).join(),
    (filter: OwnFilter) => [...flatten(filter).keys()].join(),
  ];
  for (const shapeOf of shapes) {
    const groups = new Map<string, OwnFilter[]>();
    for (const filter of filters)
      if (!found.has(filter)) groups.set(shapeOf(filter), [...(groups.get(shapeOf(filter)) ?? []), filter]);
    for (const group of groups.values()) {
      if (group.length < FEWEST) continue;
      const template = toTemplate(`t${new Set(found.values()).size + 1}`, group.map(flatten));
      for (const filter of group) found.set(filter, template);
    }
  }
  return found;
}

function toTemplate(name: string, group: readonly ReadonlyMap<string, Json>[]): Template {
  const paths = [...(group[0]?.keys() ?? [])];
  const valuesOf = (path: string) => JSON.stringify(group.map((values) => values.get(path)));
  const isShared = (path: string) => new Set(group.map((values) => JSON.stringify(values.get(path)))).size === 1;
  const names = new Map<string, string>();
  const holes = paths
    .filter((path) => !isShared(path))
    .map((path): [string, string] => {
      const values = valuesOf(path);
      const hole = names.get(values) ?? LETTERS[names.size] ?? "z";
      names.set(values, hole);
      return [path, hole];
    });
  const shared = paths.filter(isShared).map((path): [string, Json] => [path, group[0]?.get(path) ?? null]);
  return { name, shared: new Map(shared), holes: new Map(holes) };
}

function toGenerator(
  workflows: readonly OriginalWorkflow[],
  filters: readonly (readonly OwnFilter[])[],
  templates: ReadonlyMap<OwnFilter, Template>,
): JsonObject {
  const items = workflows.map(({ key }, at): [string, Json] => [
    key,
    (filters[at] ?? []).map((filter) => toItem(filter, templates.get(filter))),
  ]);
  const made = [...new Set(templates.values())].map(({ name, shared, holes }): Json => {
    const written = new Map<string, Json>([
      ...shared,
      ...[...holes].map(([path, hole]): [string, Json] => [path, `\${each.value.${hole}}`]),
    ]);
    const valueAt = (place: string): Json | undefined => written.get(place) ?? toUse(place, shared, holes);
    const places = new Set([...written.keys()].map((path) => path.split("|")[0] ?? path));
    const targets: JsonObject[] = [];
    for (const place of places) {
      if (!place.includes(".")) continue;
      const [at = "0", key = ""] = place.split(".");
      targets[Number(at)] = { ...targets[Number(at)], [key]: valueAt(place) };
    }
    return {
      when: `each.value.is == "${name}"`,
      filterFriendlyName: valueAt("name"),
      expression: valueAt("if"),
      targets,
    };
  });
  const own: Json = {
    when: "each.value.is == null",
    filterFriendlyName: "${each.value.name}",
    expression: "${each.value.if}",
    targets: "${each.value.targets}",
  };
  return {
    forEach: Object.fromEntries(items),
    friendlyName: "Workflow ${each.key}",
    allow: ["expression-syntax"],
    filters: [{ forEach: "${each.value}", filters: [...made, own] }],
  };
}

/** The use of an expression with parameters, whose values are shared or differ. */
function toUse(place: string, shared: Template["shared"], holes: Template["holes"]): Json | undefined {
  const paths = [...shared.keys(), ...holes.keys()].filter((path) => path.startsWith(`${place}|`));
  const values = paths
    .map((path) => path.split("|"))
    .sort((a, b) => Number(a[2]) - Number(b[2]))
    .map((parts) => {
      const path = parts.join("|");
      return holes.has(path) ? `each.value.${holes.get(path)}` : `'${shared.get(path)}'`;
    });
  return paths.length === 0 ? undefined : `\${expressions.${paths[0]?.split("|")[1]}(${values.join(", ")})}`;
}

function toItem(filter: OwnFilter, template: Template | undefined): Json {
  if (template === undefined) return { name: filter.name, if: filter.expression, targets: [...filter.targets] };
  const values = flatten(filter);
  const holes = [...template.holes].map(([path, hole]): [string, Json] => [hole, values.get(path) ?? null]);
  return { is: template.name, ...Object.fromEntries(holes) };
}

function useDefinitions({ name, expression, targets }: OwnFilter, use: (text: string) => string): OwnFilter {
  const inTarget = (target: OwnFilter["targets"][number]) =>
    typeof target.expression === "string" ? { ...target, expression: use(target.expression) } : target;
  return { name, expression: use(expression), targets: targets.map(inTarget) };
}
