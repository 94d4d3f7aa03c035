import { COMPONENT_TYPE, isKindName, type Kind, kinds, resourceType } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";

/** The type of a resource of a kind: `taskrouter:index:Workflow`. It never changes, because it is in users' state. */
export function nativeType(kind: string): string {
  return resourceType("native", kind);
}

/** The kind and the name of a resource. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
  /** True for a resource of workspace files, which belongs to a component: no program reads its outputs. */
  readonly isPart: boolean;
}

/** The URN that the engine gives to a child of a component. */
export function toChildUrn(component: string, kind: string, name: string): string {
  const [head, project, types] = component.split("::");
  return `${head}::${project}::${types}$${nativeType(kind)}::${name}`;
}

/**
 * Reads the kind and the name of a resource from its URN: `urn:pulumi:dev::project::parent$taskrouter:index:Workflow::support`.
 *
 * @throws StandaloneError for a type that this release does not know
 */
export function parseUrn(urn: string): Named {
  const [, , types = "", ...rest] = urn.split("::");
  const type = types.slice(types.lastIndexOf("$") + 1);
  return { kind: parseType(type), name: rest.join("::"), isPart: types.endsWith(`${COMPONENT_TYPE}$${type}`) };
}

/**
 * Reads the kind of a resource from its type: `taskrouter:index:Workflow`.
 *
 * @throws StandaloneError for a type that this release does not know
 */
export function parseType(type: string): Kind {
  const kind = type.replace(/^taskrouter:index(\/\w+)?:/, "");
  if (!type.startsWith("taskrouter:index") || !isKindName(kind))
    throw new StandaloneError(
      `this release of pulumi-taskrouter has no resource type ${JSON.stringify(type)}: install a newer release, or ` +
        `choose one of ${Object.keys(kinds).map(nativeType).join(", ")}`,
    );
  return kinds[kind];
}
