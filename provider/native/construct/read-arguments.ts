import { didYouMean, isJsonObject, type JsonObject } from "../../../language/index.js";
import { hasUnknown, UNKNOWN } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";
import type { Properties } from "../protocol/values.js";

/** The arguments of a `TaskRouter`. */
export interface Arguments {
  /** Undefined while they are unknown, in a preview. */
  readonly files: readonly string[] | undefined;
  /** Absent: those of the stack's configuration. */
  readonly vars?: JsonObject;
  /** Names of the values that are secret. */
  readonly secretVars: ReadonlySet<string>;
  /** Whether a value is unknown, in a preview. Absent: all are known. */
  readonly isUnknownVar?: (name: string) => boolean;
  readonly connection?: string;
}

const NAMES = ["files", "vars", "connection"];

/**
 * Reads the inputs of a component.
 *
 * @param vars the input of that name, with the names of its secret members
 * @throws StandaloneError that lists everything that is wrong
 */
export function readArguments(inputs: JsonObject, vars: Properties | undefined): Arguments {
  const problems = findProblems(inputs);
  if (problems.length > 0) throw new StandaloneError(problems.join("\n"));
  const { files, connection } = inputs;
  const isUnknownVar = findUnknown(inputs, vars?.values ?? {});
  return {
    files: hasUnknown(files) ? undefined : ([files].flat() as string[]),
    ...(inputs.vars === UNKNOWN && { vars: {} }),
    ...(vars !== undefined && { vars: vars.values }),
    secretVars: vars?.secrets ?? new Set(),
    ...(isUnknownVar && { isUnknownVar }),
    ...(typeof connection === "string" && connection !== "" && { connection }),
  };
}

/** If the map itself is unknown, so is every variable; the secret ones of the stack's configuration count as well. */
function findUnknown(inputs: JsonObject, vars: JsonObject): Arguments["isUnknownVar"] {
  if (inputs.vars === UNKNOWN) return () => true;
  const names = new Set(Object.keys(vars).filter((name) => hasUnknown(vars[name])));
  return names.size === 0 ? undefined : (name) => names.has(name);
}

function findProblems({ files, vars, connection, ...others }: JsonObject): string[] {
  const unknown = Object.keys(others).map(
    (name) => `${name} is not an argument of a TaskRouter${didYouMean(name, NAMES)}; there are ${NAMES.join(", ")}`,
  );
  const list = [files].flat();
  const areFiles = list.length > 0 && list.every((file) => typeof file === "string" && file !== "");
  return [
    ...unknown,
    ...(areFiles ? [] : ["files must be the path of a folder or a file, or a list of paths: `files: taskrouter/`"]),
    ...(isAbsent(vars) || isJsonObject(vars) || vars === UNKNOWN ? [] : ["vars must be a map of values by name"]),
    ...(isAbsent(connection) || typeof connection === "string" ? [] : ["connection must be the name of a connection"]),
    ...(connection === UNKNOWN ? ["connection must be known in a preview: it decides which account is read"] : []),
  ];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
