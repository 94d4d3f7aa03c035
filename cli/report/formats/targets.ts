import { utf8Length } from "../../../language/index.js";

/** Where Markdown is shown, and what is possible there. */
export interface Target {
  /** Greatest length of a text. */
  readonly limit: number;
  /** Its length, as the host counts. */
  readonly measure: (text: string) => number;
  readonly hasFolds: boolean;
  readonly hasDiagrams: boolean;
}

const countCharacters = (text: string) => text.length;

/** Hosts with a limit that others have met: a longer comment is refused, a longer summary is dropped. */
export const targets = {
  github: { limit: 65_536, measure: countCharacters, hasFolds: true, hasDiagrams: true },
  gitlab: { limit: 1_000_000, measure: countCharacters, hasFolds: true, hasDiagrams: true },
  bitbucket: { limit: 32_768, measure: countCharacters, hasFolds: false, hasDiagrams: false },
  /** The summary of a job in GitHub Actions. */
  summary: { limit: 1_048_576, measure: utf8Length, hasFolds: true, hasDiagrams: true },
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof targets;
