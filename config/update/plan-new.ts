import type { Configuration, JsonObject } from "../../language/index.js";
import { type Kind, type KindSection, sectionKinds } from "../../model/index.js";
import { escapePlaceholders } from "../interpolation/fill-variable.js";
import { findUrlSecrets } from "../print/find-url-secrets.js";
import { toFileForm, toRoutingForm } from "../print/to-file-form.js";
import { displayName, idOf } from "./name-live.js";
import { createNewFile } from "./new-file.js";
import { placeObject } from "./place-object.js";
import type { Context, PlannedObject } from "./planning.js";
import { listReferencedKeys } from "./referenced-keys.js";

/** A live object that nothing declares. */
export interface NewObject {
  readonly section: KindSection;
  readonly kind: Kind;
  readonly key: string;
  readonly friendlyName: string;
  readonly members: JsonObject;
}

/** Live objects that nothing declares, except those of a name that a declared object has too. */
export function listNew({ desired, live, names }: Context): NewObject[] {
  return sectionKinds.flatMap(([section, kind]) => {
    const declared = new Set([...desired[section].values()].map((object) => displayName(kind, object)));
    return [...live[section]].flatMap(([key, object]): NewObject[] => {
      const friendlyName = displayName(kind, object);
      const isKnown = desired[section].has(key) || names.external.has(idOf(section, key)) || declared.has(friendlyName);
      return isKnown ? [] : [{ section, kind, key, friendlyName, members: { ...object } }];
    });
  });
}

/** Plans the objects to add: all that nothing declares, or those that a declared object refers to. */
export function planNewObjects(context: Context): PlannedObject[] {
  const { desired, live, options, stages, sidOf } = context;
  const referenced = options.addsAll ? undefined : listReferencedKeys(desired, live);
  const taken = new Set<string>();
  return listNew(context).flatMap(({ section, kind, key, friendlyName, members }): PlannedObject[] => {
    const isAsked = options.adds?.has(sidOf(section, key) ?? "") === true;
    if (referenced !== undefined && !isAsked && !referenced.has(idOf(section, key))) return [];
    const known = without(members, kind, context.hiddenIn(section, key));
    const placed = placeObject(section, key, toMembers(kind, key, known), stages.read.files);
    if (placed === undefined) return [];
    const base = { object: { section, key, friendlyName }, action: "added", told: [], node: undefined } as const;
    if (placed.kind === "step") return [{ ...base, steps: [placed.step] }];
    return [{ ...base, steps: [], file: createNewFile(placed, key, taken) }];
  });
}

/** The members whose values are known. */
function without(members: JsonObject, { properties }: Kind, hidden: readonly string[]): JsonObject {
  const words = hidden.map((name) => properties[name]?.writtenAs ?? name);
  return Object.fromEntries(Object.entries(members).filter(([word]) => !words.includes(word)));
}

/** A new object as a file declares it. A URL that contains a secret is left out: it belongs in a variable. */
function toMembers(kind: Kind, key: string, object: JsonObject): JsonObject {
  const isSecret = (value: unknown) => typeof value === "string" && findUrlSecrets(value).length > 0;
  const open = Object.fromEntries(
    Object.entries(object).filter(([name, value]) => kind.properties[name]?.type !== "url" || !isSecret(value)),
  );
  const { configuration } = object;
  const members = toFileForm(kind, key, open, escapePlaceholders);
  return configuration === undefined ? members : { ...members, ...toRoutingForm(configuration as Configuration) };
}
