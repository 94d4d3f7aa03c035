import { asObject, type Json } from "../../../language/index.js";
import { COMPONENT_TYPE, type HostName, IGNORE, type KindName, kinds } from "../../../model/index.js";
import { count } from "../../count.js";
import { listEntries } from "../../stack/exported-state.js";
import { nameOfUrn, splitUrn } from "../../stack/urn.js";
import { isDefaultProvider } from "./choose-provider.js";
import type { Move } from "./move-state.js";
import type { OwnEntry } from "./sort-entries.js";

/** Names of one kind that are listed one by one. */
const SHOWN = 20;

const HOSTS: Readonly<Record<HostName, string>> = { native: "the native provider", dynamic: "the classes" };

/** The plan of a move for programs. */
export function toReport(stack: string, to: HostName, { moved, read, renamed, unneeded }: Move) {
  return {
    stack,
    to,
    moved: moved.map(({ urn, kind, entry }) => ({ kind, id: entry.id, urn, newUrn: renamed.get(urn) ?? urn })),
    leftOut: [...read.map(({ urn }) => urn), ...unneeded.map(({ urn }) => urn)],
  };
}

/** The plan of a move for people: the resources, those that are left out, and the changes of the program. */
export function showMove(stack: string, to: HostName, move: Move): string {
  const { moved, settled } = move;
  const present = `${count(settled.length, "resource")} of ${HOSTS[to]}`;
  if (moved.length === 0)
    return `there is nothing to move: the stack ${stack} has ${settled.length === 0 ? "no resource of this package" : present}\n`;
  const lines = [
    `stack ${stack}: ${count(moved.length, "resource")} to move to ${HOSTS[to]}; nothing is sent to TaskRouter`,
    "",
    ...listKinds(moved),
    ...listLeftOut(move),
    ...listStaying(move, to),
    "",
    "the program must change before the next `pulumi up`:",
    ...listSteps(to, move).map((step) => `  - ${step}`),
  ];
  return `${lines.join("\n")}\n`;
}

function listKinds(moved: readonly OwnEntry[]): string[] {
  return (Object.keys(kinds) as KindName[]).flatMap((kind) => {
    const names = moved.filter((own) => own.kind === kind).map(({ urn }) => nameOfUrn(urn));
    return names.length === 0 ? [] : [`  moves      ${kind}: ${showNames(names)}`];
  });
}

function listLeftOut({ read, unneeded }: Move): string[] {
  const providers = unneeded.map(({ urn }) => splitUrn(`${urn}`)).map(({ types, name }) => `${types.at(-1)} ${name}`);
  return [
    ...(read.length === 0
      ? []
      : [`  left out   ${count(read.length, "resource")} that the program only reads, which the next run reads again`]),
    ...providers.map((provider) => `  left out   ${provider}, which no resource needs any more`),
  ];
}

function listStaying({ settled, foreign }: Move, to: HostName): string[] {
  return [
    ...(settled.length === 0 ? [] : [`  stays      ${count(settled.length, "resource")} of ${HOSTS[to]}`]),
    ...(foreign.length === 0 ? [] : [`  stays      ${count(foreign.length, "resource")} of other packages`]),
  ];
}

/** The changes of the program, in words. */
function listSteps(to: HostName, { after, moved, read, unneeded }: Move): string[] {
  const components = listEntries(after).filter(({ type }) => type === COMPONENT_TYPE);
  const single = moved.filter(({ urn }) => !splitUrn(urn).types.includes(COMPONENT_TYPE));
  const ignoring = single.filter(({ entry }) => asObject(entry.inputs)[IGNORE] !== undefined);
  const explicit = unneeded.filter(({ urn }) => !isDefaultProvider(`${urn}`));
  const words = WORDS[to];
  return [
    words.project,
    ...(components.length === 0 ? [] : [`${showUrns(components)}: ${words.components}`]),
    ...(single.length === 0 ? [] : [`${showUrns(single)}: ${words.single}`]),
    ...(ignoring.length === 0 ? [] : [`${showUrns(ignoring)}: ${words.ignoring}`]),
    ...(read.length === 0 ? [] : [words.read]),
    ...explicit.map(
      ({ urn }) =>
        `the settings of the provider ${nameOfUrn(`${urn}`)} belong in the configuration of the stack: ` +
        "`pulumi config set taskrouter:accountSid AC…`",
    ),
  ];
}

/** The changes of the program, by host. */
const WORDS = {
  native: {
    project: "Pulumi.yaml names the provider plugin, and a language such as `runtime: yaml` (docs/native.md)",
    components: "keep the TaskRouter with its name and its files, as `type: taskrouter:TaskRouter`",
    single: "declare each by the type `taskrouter:KIND`, with the same name, parent and properties",
    ignoring: "write the option `ignoreChanges` as the property `ignore`",
    read: "look-ups become functions, such as `fn::invoke: { function: taskrouter:getWorkflow }`",
  },
  dynamic: {
    project:
      "Pulumi.yaml has `runtime: nodejs`, and the program uses the classes of pulumi-taskrouter (docs/program.md)",
    components: "keep the TaskRouter with its name and its files, as `new TaskRouter(…)`",
    single: "declare each by the class of its kind, with the same name, parent and properties",
    ignoring: "write the property `ignore` as the option `ignoreChanges`",
    read: "look-ups become functions of the package, such as `getWorkflow({ … })`",
  },
} as const;

function showUrns(entries: readonly { readonly urn?: Json | undefined }[]): string {
  return showNames(entries.map(({ urn }) => nameOfUrn(`${urn}`)));
}

/** In the order of the alphabet, because a state has objects in the order in which they were created. */
function showNames(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${[...names].sort().slice(0, SHOWN).join(", ")}${more}`;
}
