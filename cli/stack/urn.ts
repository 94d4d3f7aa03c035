/** The parts of a URN: `urn:pulumi:dev::project::parent$type::name`. */
export interface UrnParts {
  /** `urn:pulumi:STACK::PROJECT`. */
  readonly head: string;
  /** The types of the resources above, and its own at the end. */
  readonly types: readonly string[];
  readonly name: string;
}

/** Splits a URN into its parts. */
export function splitUrn(urn: string): UrnParts {
  const [stack = "", project = "", types = "", ...name] = urn.split("::");
  return { head: `${stack}::${project}`, types: types.split("$"), name: name.join("::") };
}

/** Joins the parts of a URN. */
export function joinUrn({ head, types, name }: UrnParts): string {
  return `${head}::${types.join("$")}::${name}`;
}

/** The name of a resource in its stack. */
export function nameOfUrn(urn: string): string {
  return splitUrn(urn).name;
}

/** The type of a resource, without those of the resources above it. */
export function typeOfUrn(urn: string): string {
  return splitUrn(urn).types.at(-1) ?? "";
}
