import { type Kind, RETAIN, toPropertyPath } from "../../model/index.js";
import type { PlannedResource } from "./planned.js";

/** Members of an entry of a workspace file that are options of its resource. */
export interface EntryOptions {
  /** Keys that the entry had before. */
  readonly formerKeys?: readonly string[];
  /** Properties that keep their live value, in the words of the files. */
  readonly ignore?: readonly string[];
  /** Whether the engine refuses to delete the object. */
  readonly protect?: boolean;
  /** Whether the object stays in TaskRouter when its resource goes. */
  readonly retain?: boolean;
}

/** Separates the options of an entry from its properties. */
export function splitEntry<Entry extends EntryOptions>(entry: Entry) {
  const { formerKeys = [], ignore = [], protect = false, retain = false, ...written } = entry;
  // the provider retains, and not the engine: a delete that is refused must not drop the object from state
  const retained = retain ? { [RETAIN]: true as const } : {};
  return { options: { formerKeys, ignore, protect }, written, retained };
}

/**
 * The options of a resource, from what its entry in a workspace file says.
 *
 * @param component name of the component, which the names of its resources start with
 */
export function planOptions(
  kind: Kind,
  component: string,
  { formerKeys = [], ignore = [], protect = false }: EntryOptions,
): Pick<PlannedResource, "aliases" | "ignoreChanges" | "protect"> {
  return {
    aliases: formerKeys.map((key) => `${component}-${key}`),
    ignoreChanges: ignore.map((path) => toPropertyPath(kind, path)),
    ...(protect && { protect: true as const }),
  };
}
