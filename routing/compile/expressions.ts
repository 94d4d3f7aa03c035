import {
  analyzeExpression,
  compileExpression,
  compileOrderBy,
  type Evaluate,
  type ExpressionKind,
  type ExpressionOptions,
  type OrderWorkers,
  parseExpression,
  parseOrderBy,
} from "../../language/index.js";
import type { Path } from "./read-path.js";

/** An expression ready to be asked, with what its answer depends on. */
export interface Test {
  readonly text: string;
  readonly matches: Evaluate;
  /** Attributes of the task that have a say, in a target. */
  readonly taskPaths: readonly Path[];
  /** It asks for the time. */
  readonly asksTime: boolean;
  /** In a queue: it asks for what a worker does, not only for what it is. */
  readonly asksActivity: boolean;
  readonly asksChannels: boolean;
}

/** Expressions compiled once by their text. What cannot be read matches nothing, and orders nothing. */
export interface Expressions {
  read(text: string, kind: ExpressionKind): Test;
  readOrderBy(text: string): OrderWorkers | undefined;
}

/** Texts that are kept compiled; past that they are forgotten together. */
const MOST_TEXTS = 20_000;

const NEVER = { matches: () => false, taskPaths: [], asksTime: false, asksActivity: false, asksChannels: false };

const ACTIVITY_NAMES: ReadonlySet<unknown> = new Set(["activity_sid", "activity_name"]);

export function createExpressions(options: Partial<ExpressionOptions>): Expressions {
  const tests = new Map<string, Test>();
  return {
    read(text, kind) {
      const key = `${kind} ${text}`;
      const known = tests.get(key);
      if (known !== undefined) return known;
      if (tests.size >= MOST_TEXTS) tests.clear();
      const test = compile(text, kind, options);
      tests.set(key, test);
      return test;
    },
    readOrderBy(text) {
      const { ast } = parseOrderBy(text, options);
      return ast === undefined ? undefined : compileOrderBy(ast);
    },
  };
}

function compile(text: string, kind: ExpressionKind, options: Partial<ExpressionOptions>): Test {
  const { ast } = parseExpression(text, options);
  if (ast === undefined) return { text, ...NEVER };
  const { names } = analyzeExpression(ast, kind, options);
  const ofWorker = names.filter(({ owner }) => owner === "worker").map(({ path }) => path[0]);
  return {
    text,
    matches: compileExpression(ast, kind, options),
    taskPaths: names.filter(({ owner }) => owner === "task").map(({ path }) => path),
    asksTime: names.some(({ owner }) => owner === "taskrouter"),
    asksActivity: ofWorker.some((name) => ACTIVITY_NAMES.has(name)),
    asksChannels: ofWorker.includes("channel"),
  };
}
