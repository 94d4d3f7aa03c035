import type * as pulumi from "@pulumi/pulumi";

/** What every entry of a map in YAML may say beside its properties. */
export interface EntryOptions {
  /** Keys the entry had before: the object and its SID stay. */
  formerKeys?: readonly string[];
  /** Properties that are left as they are live, in the words of the files. */
  ignore?: readonly string[];
}

/** Turns what YAML says about an entry into the options of its resource. */
export function createChildOptions(parent: pulumi.Resource, name: string) {
  return ({ formerKeys = [], ignore = [] }: EntryOptions): pulumi.CustomResourceOptions => ({
    parent,
    ...(formerKeys.length === 0 ? {} : { aliases: formerKeys.map((key) => ({ name: `${name}-${key}` })) }),
    ...(ignore.length === 0 ? {} : { ignoreChanges: ignore.map(toPropertyPath) }),
  });
}

/** True for what the files say of a workspace and another resource than the Workspace keeps. */
export function isDefaultActivity(path: string): boolean {
  return path === "defaultActivity" || path === "timeoutActivity";
}

/** The files' word for a property as the resource's: `reservationActivity` holds a SID, `filters` lie in `configuration`. */
function toPropertyPath(path: string): string {
  if (/^(filters|defaultFilter)(?=[.[]|$)/.test(path)) return `configuration.${path}`;
  return path.endsWith("Activity") ? `${path}Sid` : path;
}
