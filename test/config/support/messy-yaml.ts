import fc from "fast-check";

/** The tree to write: maps are lists of members, so that keys keep an order. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | Tree[]
  | { readonly members: readonly (readonly [string, Tree])[] };

/** The decisions of a writer, one after the other; after the last, the first again. */
interface Choices {
  /** A whole number below a limit. */
  pick(limit: number): number;
}

/** Writes a tree as valid YAML in many styles: indentation, brackets, quotes, comments, blank lines, anchors. */
export function writeMessy(tree: Tree, decisions: readonly number[]): string {
  let at = 0;
  let comments = 0;
  let anchors: { name: string; text: string }[] = [];
  const choices: Choices = { pick: (limit) => (decisions[at++ % decisions.length] ?? 0) % limit };
  const { pick } = choices;
  const isRare = () => pick(8) === 7;
  const comment = () => `# c${comments++}${["", " # more", ": x", " - y", "'"][pick(5)]}`;
  const tail = () => (isRare() ? `${" ".repeat(1 + pick(3))}${comment()}` : " ".repeat(isRare() ? 2 : 0));

  /** Blank lines and comments, at any column that does not make them part of a text above. */
  const gap = (column: number): string => {
    let text = "";
    for (let most = 3; most > 0 && isRare(); most -= 1)
      text += pick(2) === 0 ? "\n" : `${" ".repeat(pick(column + 1))}${comment()}\n`;
    return text;
  };

  const scalar = (value: string | number | boolean | null, isFlow: boolean): string => {
    if (typeof value !== "string") return value === null ? (["null", "~"][pick(2)] ?? "") : String(value);
    const isPlain =
      /^[A-Za-z0-9][\w .=<>()@/-]*[\w)]$/.test(value) && !/^(?:null|true|false|[\d.eE+-]+|0[ox].*)$/i.test(value);
    const way = pick(isPlain ? 3 : 2);
    if (way === 2) return !isFlow && value.includes(" ") && isRare() ? value.replace(" ", "\n          ") : value;
    if (way === 1 && /^[^\p{C}]*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  };

  const flow = (node: Tree): string => {
    if (typeof node !== "object" || node === null) return scalar(node, true);
    const space = () => (isRare() ? "\n            " : " ".repeat(pick(3)));
    const parts = Array.isArray(node)
      ? node.map(flow)
      : node.members.map(([key, value]) => `${scalar(key, true)}: ${flow(value)}`);
    const joined = parts.map((part) => `${space()}${part} ${isRare() ? `${comment()}\n            ` : ""}`).join(",");
    const end = parts.length > 0 && isRare() ? "," : "";
    return Array.isArray(node) ? `[${joined}${end}${space()}]` : `{${joined}${end}${space()}}`;
  };

  const literal = (value: string, column: number): string | undefined => {
    const lines = value.split("\n");
    if (!value.endsWith("\n") || /^[ \n]/.test(value) || /[^\n\x20-\x7e]/.test(value) || lines.at(-2) === "")
      return undefined;
    const margin = " ".repeat(column + 1 + pick(3));
    return `|${isRare() ? ` ${comment()}` : ""}\n${lines
      .slice(0, -1)
      .map((line) => (line === "" ? "" : margin + line))
      .join("\n")}`;
  };

  /** A value after a key or a dash, from the space before it to the line break. */
  const behind = (node: Tree, column: number): string => {
    const known = anchors.find(({ text }) => text === JSON.stringify(node));
    if (known !== undefined && pick(2) === 1) return ` *${known.name}${tail()}\n`;
    const name = isRare() ? `a${anchors.length}` : undefined;
    const text = valueBehind(node, column, name === undefined ? "" : ` &${name}`);
    if (name !== undefined) anchors = [...anchors, { name, text: JSON.stringify(node) }];
    return text;
  };

  const valueBehind = (node: Tree, column: number, anchor: string): string => {
    if (typeof node === "string") {
      const block = pick(2) === 1 ? literal(node, column) : undefined;
      if (block !== undefined) return `${anchor} ${block}\n`;
    }
    const isEmpty =
      typeof node !== "object" || node === null || (Array.isArray(node) ? node : node.members).length === 0;
    if (isEmpty && typeof node === "object" && node !== null)
      return `${anchor} ${Array.isArray(node) ? "[]" : "{}"}${tail()}\n`;
    if (typeof node !== "object" || node === null) return `${anchor} ${scalar(node, false)}${tail()}\n`;
    if (pick(3) === 2) return `${anchor} ${flow(node)}${tail()}\n`;
    const step = Array.isArray(node) && isRare() ? 0 : 1 + pick(4);
    return `${anchor}${tail()}\n${block(node, column + step)}`;
  };

  const block = (node: Exclude<Tree, string | number | boolean | null>, column: number): string => {
    const margin = " ".repeat(column);
    if (Array.isArray(node)) {
      return node
        .map((item) => {
          const isInline = typeof item === "object" && item !== null && !Array.isArray(item) && item.members.length > 0;
          if (!isInline || pick(3) === 0) return `${gap(column)}${margin}-${behind(item, column)}`;
          const inside = column + 2;
          return `${gap(column)}${margin}- ${block(item, inside).trimStart()}`;
        })
        .join("");
    }
    return node.members
      .map(
        ([key, value]) => `${gap(column)}${margin}${scalar(key, true)}${isRare() ? " " : ""}:${behind(value, column)}`,
      )
      .join("");
  };

  const head = isRare() ? "---\n" : "";
  if (typeof tree !== "object" || tree === null) return `${head}${scalar(tree, false)}\n`;
  return `${head}${block(tree, 0)}${gap(0)}`;
}

const text = fc.oneof(
  fc.constantFrom(
    "1==1",
    'language == "en"',
    "tier == 'gold' AND level > 5",
    "'en' IN task.languages",
    'say "hi", it\'s me',
    "two words",
    "line one\nline two\n",
    "a literal\n\n  text: # x\n",
    "a: b # c",
    "\\ back",
    "",
    "007",
    "yes",
    "null",
    "- x",
    "a very long text that goes on and on and on and on and on and on and on, until there is no room for it on one line",
  ),
  fc.string({ maxLength: 12 }),
);
const queue = fc.constantFrom("english", "everyone", "sales desk");
const key = fc.constantFrom("english", "everyone", "sales desk", "a", "x-1", "007", "null", "_b");

type Member = readonly [string, Tree];

/** Chooses some of these members, in any order. */
function someOf(properties: Record<string, fc.Arbitrary<Tree>>): fc.Arbitrary<Tree> {
  const members = Object.entries(properties).map(([name, value]) => value.map((tree): Member => [name, tree]));
  return fc
    .tuple(fc.shuffledSubarray(members.map((_, at) => at)), fc.tuple(...members))
    .map(([order, all]) => ({ members: order.flatMap((at) => all.slice(at, at + 1)) }));
}

function mapOf(value: fc.Arbitrary<Tree>, maxLength = 3): fc.Arbitrary<Tree> {
  return fc
    .uniqueArray(fc.tuple(key, value), { maxLength, selector: ([name]) => name })
    .map((members) => ({ members }));
}

const anyValue: fc.Arbitrary<Tree> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const seconds = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constantFrom("30", "${vars.timeout}"));
const target = someOf({
  skipIf: fc.constant("workers.available == 0"),
  queue,
  expression: text,
  timeout: seconds,
  priority: fc.nat({ max: 99 }),
  orderBy: fc.constant("worker.level DESC"),
  unknown: anyValue,
});
const filter = someOf({
  targets: fc.array(target, { maxLength: 3 }),
  expression: text,
  filterFriendlyName: text,
});

/** Workspaces as people write them: most are valid, some are not. */
export const workspaceTree = someOf({
  expressions: mapOf(text),
  workflows: mapOf(
    someOf({
      defaultFilter: target,
      filters: fc.array(filter, { maxLength: 3 }),
      taskReservationTimeout: seconds,
      ignore: fc.array(text, { maxLength: 2 }),
      friendlyName: text,
      configuration: fc.constant({
        members: [
          [
            "task_routing",
            {
              members: [
                ["filters", []],
                ["default_filter", { members: [["queue", "english"]] }],
              ],
            },
          ],
        ],
      } satisfies Tree),
    }),
  ),
  taskQueues: mapOf(someOf({ targetWorkers: text, friendlyName: text, maxReservedWorkers: anyValue })),
  activities: mapOf(someOf({ available: fc.boolean(), friendlyName: text })),
  workspace: someOf({ eventCallbackUrl: text, friendlyName: text, multiTaskEnabled: fc.boolean() }),
});

export const decisions = fc.array(fc.nat({ max: 839 }), { minLength: 1, maxLength: 101, size: "max" });
