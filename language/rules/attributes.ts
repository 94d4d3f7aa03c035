import type { ValueType } from "../expression/index.js";
import type { Json, JsonObject } from "../json.js";

/** What attributes of tasks or workers look like, as declared. */
export interface Attributes {
  /** The object of all attributes. */
  readonly shape: Shape;
  /** Attributes as they occur, where the declaration gives some. */
  readonly samples: readonly JsonObject[];
}

/** What a value may be. */
export interface Shape {
  /** Undefined: of any type. */
  readonly types: ReadonlySet<ValueType> | undefined;
  /** The only values it has, where they are listed. */
  readonly values: readonly Json[] | undefined;
  /** Members of an object, by name. */
  readonly members: ReadonlyMap<string, Shape>;
  /** Whether it may have other members too. */
  readonly isOpen: boolean;
  /** What the items of a list are; undefined: anything. */
  readonly items: Shape | undefined;
}
