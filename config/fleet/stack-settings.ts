import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { asObject, isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import { parseYaml } from "../parse/parse-yaml.js";
import { createFindings } from "../report/findings.js";
import { toJson } from "../tree/to-json.js";

/** The settings of a stack that its files show without Pulumi: nothing that is encrypted. */
export interface StackSettings {
  /** Name of the project; undefined if its file cannot be read. */
  readonly project?: string;
  /** Absolute URL of the backend that the project names. */
  readonly backend?: string;
  /** Plain values of the stack's configuration below `taskrouter:`, those of the project included. */
  readonly config: Readonly<Record<string, Json>>;
  /** Keys of values that are encrypted. */
  readonly encrypted: ReadonlySet<string>;
  /** True if the stack has more configuration that is not in its file: environments of Pulumi ESC. */
  readonly isOpen: boolean;
}

/**
 * Reads `Pulumi.yaml` and `Pulumi.<stack>.yaml`, which is a thousand times faster than to ask Pulumi's CLI. A file that
 * cannot be read counts as empty: Pulumi itself reports it.
 */
export function readStackSettings(folder: string, stack: string): StackSettings {
  const project = readYaml(folder, "Pulumi");
  const own = readYaml(folder, `Pulumi.${stack.split("/").at(-1)}`);
  const { url } = asObject(project.backend);
  const values = { ...mapConfig(asObject(project.config), fromProject), ...mapConfig(asObject(own.config), keep) };
  const entries = Object.entries(values);
  return {
    ...(typeof project.name === "string" && { project: project.name }),
    ...(typeof url === "string" && { backend: toAbsolute(url, folder) }),
    config: Object.fromEntries(entries.filter(([, value]) => !isEncrypted(value))),
    encrypted: new Set(entries.filter(([, value]) => isEncrypted(value)).map(([key]) => key)),
    isOpen: own.environment !== undefined,
  };
}

/** Files of a backend may be named relative to the project. */
function toAbsolute(url: string, folder: string): string {
  const path = /^file:\/\/(.*)$/.exec(url)?.[1];
  return path === undefined || path.startsWith("~") ? url : `file://${resolve(folder, path)}`;
}

function readYaml(folder: string, name: string): JsonObject {
  const path = ["yaml", "yml"].map((extension) => join(folder, `${name}.${extension}`)).find((one) => existsSync(one));
  if (path === undefined) return {};
  try {
    const root = parseYaml(path, readFileSync(path, "utf8"), createFindings());
    return root === undefined ? {} : asObject(toJson(root));
  } catch {
    return {};
  }
}

const OWN = "taskrouter:";

function mapConfig(config: JsonObject, read: (value: Json) => Json): Record<string, Json> {
  const own = Object.entries(config).filter(([key]) => key.startsWith(OWN));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(OWN.length), read(value ?? null)]));
}

/** In a project's file, a map is a declaration with a value. */
function fromProject(value: Json): Json {
  return isJsonObject(value) ? (value.value ?? value.default ?? null) : value;
}

function keep(value: Json): Json {
  return value;
}

/** Values in lists and maps can be encrypted one by one. */
function isEncrypted(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length === 1 && typeof value.secure === "string";
}
