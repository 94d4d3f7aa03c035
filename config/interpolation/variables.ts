/** A variable of the stack. */
interface Variable {
  readonly value: unknown;
  readonly isSecret: boolean;
}

/** Stack variables by name; a dotted name names a member of a structured variable. */
export interface Variables {
  find(name: string): Variable | undefined;
  readonly names: readonly string[];
  /** Every text in a secret variable: none of them may appear in a finding. */
  readonly secretTexts: readonly string[];
}

/**
 * Reads the variables of a stack's configuration (`taskrouter:vars`).
 *
 * @param secret names of secret variables, dotted for members; a variable with a secret member is secret too
 */
export function createVariables(values: Readonly<Record<string, unknown>>, secret: ReadonlySet<string>): Variables {
  const secrets = [...secret];
  const isSecret = (name: string) =>
    secrets.some((other) => other === name || name.startsWith(`${other}.`) || other.startsWith(`${name}.`));
  return {
    names: Object.keys(values),
    secretTexts: secrets.flatMap((name) => listTexts(findValue(values, name))),
    find(name) {
      const value = findValue(values, name);
      return value === undefined ? undefined : { value, isSecret: isSecret(name) };
    },
  };
}

function findValue(values: unknown, name: string): unknown {
  const direct = ownMember(values, name);
  if (direct !== undefined) return direct;
  return name.split(".").reduce(ownMember, values);
}

function ownMember(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null;
  return isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
