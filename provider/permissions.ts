import { StandaloneError } from "./twilio/index.js";

/** The effect of each permission, as the warning at the start of a run describes it. */
const EFFECTS = {
  adopt: "adopts existing objects by name, also a workspace, and changes those that differ",
  overwrite: "adopts existing objects as well, and overwrites changes made outside Pulumi",
  delete: "deletes adopted objects too, and workspaces together with unmanaged objects in them",
  near: "creates objects whose names differ from live ones only by spaces, letter case or accents",
  many: "changes and deletes any number of objects",
  forget: "takes a workspace that answers 404 for deleted, with everything in it",
} as const;

/** Something that the provider does only if the user asked for it in this run. */
export type Permission = keyof typeof EFFECTS;

/** The environment variable with the permissions of one run: `TASKROUTER_PERMIT=adopt,near pulumi up`. */
const VARIABLE = "TASKROUTER_PERMIT";

/** The permissions of a run, and warnings that name them. */
export interface Permissions {
  readonly granted: ReadonlySet<Permission>;
  readonly warnings: readonly string[];
}

/** The command that grants a permission for one run: `TASKROUTER_PERMIT=adopt pulumi up`. */
export function permit(permission: Permission, command = "pulumi up"): string {
  return `\`${VARIABLE}=${permission} ${command}\``;
}

/**
 * Reads the permissions of a run from the environment, and from two settings of the stack: `taskrouter:adopt`, and
 * `taskrouter:overwrite` of release 0.1.
 *
 * @param get reads a setting: `true`, `false`, or a time (ISO 8601) until which it counts as true
 * @throws StandaloneError for a value that has no meaning
 */
export function readPermissions(
  get: (key: "adopt" | "overwrite") => string | undefined,
  env: Record<string, string | undefined>,
  now: number = Date.now(),
): Permissions {
  const named = (env[VARIABLE] ?? "").split(",").map((word) => word.trim());
  const granted = named.filter((word) => word !== "").map(toPermission);
  const settings = SETTINGS.map((row) => readSetting(row, get(row.key), now));
  const all: Permission[] = [...granted, ...settings.flatMap((setting) => setting.granted)];
  const warnings = granted.map((word) => `warning: ${VARIABLE}=${word}: this run ${EFFECTS[word]}`);
  return {
    granted: new Set(all.includes("overwrite") ? [...all, "adopt"] : all),
    warnings: [...warnings, ...settings.flatMap((setting) => setting.warnings)],
  };
}

function toPermission(word: string): Permission {
  if (isPermission(word)) return word;
  const known = Object.keys(EFFECTS).join(", ");
  throw new StandaloneError(
    `${VARIABLE} contains ${JSON.stringify(word)}, which is not a permission: there are ${known}`,
  );
}

function isPermission(word: string): word is Permission {
  return Object.hasOwn(EFFECTS, word);
}

/** A setting of the stack that grants permissions in every run, and hence warns in every run. */
interface Setting {
  readonly key: "adopt" | "overwrite";
  readonly grants: readonly Permission[];
  readonly effect: string;
}

const SETTINGS: readonly Setting[] = [
  { key: "adopt", grants: ["adopt"], effect: EFFECTS.adopt },
  { key: "overwrite", grants: ["overwrite", "delete"], effect: `${EFFECTS.overwrite}, and ${EFFECTS.delete}` },
];

function readSetting(
  setting: Setting,
  value: string | undefined,
  now: number,
): { granted: readonly Permission[]; warnings: string[] } {
  const { key, grants } = setting;
  const remove = `\`pulumi config rm taskrouter:${key}\``;
  if (value === undefined || value === "false" || value === "") return { granted: [], warnings: [] };
  if (value === "true")
    return { granted: grants, warnings: [warnSetting(setting, `true, in every run until ${remove}`)] };
  const end = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(end)) {
    throw new StandaloneError(
      `taskrouter:${key} must be true or false, but is ${JSON.stringify(value)}. It can also be a time until which it is ` +
        `true, such as 2026-01-31T18:00Z; for one run use ${permit(key)}`,
    );
  }
  if (end > now)
    return { granted: grants, warnings: [warnSetting(setting, `true until ${new Date(end).toISOString()}`)] };
  return { granted: [], warnings: [`taskrouter:${key} has ended (${value}) and has no effect: ${remove}`] };
}

function warnSetting({ key, effect }: Setting, state: string): string {
  return `warning: taskrouter:${key} is ${state}: this run ${effect}. For one run use ${permit(key)}`;
}
