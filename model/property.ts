/** What a property of a resource may be: one row of a resource's table. */
export interface Property {
  /**
   * `url`: absolute http or https, or blank for none; `list`: names divided by commas, in any order;
   * `expression`: text that may hold `${activities.k.sid}`; `configuration`: a workflow's routing.
   */
  readonly type: "string" | "url" | "list" | "boolean" | "integer" | "enum" | "sid" | "expression" | "configuration";
  readonly doc: string;
  /** A value as somebody would write it, for editors and docs; values of `values`, booleans and defaults speak for themselves. */
  readonly example?: string;
  readonly isRequired?: boolean;
  /** What TaskRouter takes where the property is absent. Blank text is not written out. */
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Longest text that TaskRouter takes. */
  readonly maxLength?: number;
  readonly values?: readonly string[];
  /** SID prefix, for `sid`. */
  readonly prefix?: string;
  /** Why a property cannot be changed once the object is made, and what to do instead. */
  readonly immutable?: string;
  /** With `immutable`: only this value cannot be changed any more. */
  readonly frozenAt?: boolean;
  /** Only read when the object is made, and never returned. */
  readonly isCreateOnly?: boolean;
  /** Not a property of the object but something to do on an update. */
  readonly isAction?: boolean;
  /** Another value means another object: the only ground for a replacement. */
  readonly isParent?: boolean;
  /** Absent means: whatever it is live, it stays. */
  readonly isLeftAlone?: boolean;
  /** Not written by people in YAML: the place in the file says it. */
  readonly isImplied?: boolean;
}

export type Properties = Readonly<Record<string, Property>>;

/** A kind of object that TaskRouter keeps. */
export interface Kind {
  /** Name of the resource: `Workflow`. */
  readonly name: KindName;
  /** Noun for messages: `workflow`. */
  readonly noun: string;
  readonly sidPrefix: string;
  /** Collection below a workspace, or at the root: `Workflows`. */
  readonly collection: string;
  /** Key of the collection in a list's answer: `workflows`. */
  readonly listKey: string;
  readonly properties: Properties;
  /** Largest number in one workspace, as a warning: it can be raised by Twilio. */
  readonly limit?: number;
  /** Names of objects that a workspace has from the start: taken over by name, and left where they are on delete. */
  readonly builtIns: readonly string[];
  /** Some properties of an object that another resource makes: never created or deleted by itself. */
  readonly isFacet?: boolean;
}

export type KindName = "Workspace" | "WorkspaceDefaults" | "Activity" | "TaskQueue" | "Workflow";
