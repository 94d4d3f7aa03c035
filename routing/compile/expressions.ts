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

/** A compiled expression, with what its value depends on. */
export interface Test {
  readonly text: string;
  readonly matches: Evaluate;
  /** The task attributes that the expression reads, in a target. */
  readonly taskPaths: readonly Path[];
  /** Whether it depends on the time. */
  readonly asksTime: boolean;
  /** Whether it depends on the activity of a worker, in a queue. */
  readonly asksActivity: boolean;
  /** Whether it depends on the channels of a worker, in a queue. */
  readonly asksChannels: boolean;
}

/** Compiles each text once. An expression with a syntax error matches nothing and orders nothing. */
export interface Expressions {
  read(text: string, kind: ExpressionKind): Test;
  readOrderBy(text: string): OrderWorkers | undefined;
}

/** How many compiled texts are kept; beyond that all are dropped. */
const MAX_TEXTS = 20_000;

const NEVER = { matches: () => false, taskPaths: [], asksTime: false, asksActivity: false, asksChannels: false };

const ACTIVITY_NAMES: ReadonlySet<unknown> = new Set(["activity_sid", "activity_name"]);

export function createExpressions(options: Partial<ExpressionOptions>): Expressions {
  const tests = {
    filter: new Map<string, Test>(),
    target: new Map<string, Test>(),
    queue: new Map<string, Test>(),
    skip: new Map<string, Test>(),
  } as const satisfies Record<ExpressionKind, Map<string, Test>>;
  return {
    read(text, kind) {
      const known = tests[kind].get(text);
      if (known !== undefined) return known;
      if (tests[kind].size >= MAX_TEXTS) tests[kind].clear();
      const test = compile(text, kind, options);
      tests[kind].set(text, test);
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
