import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./stack.js";

/** Real configurations that teams published. A clone may lack them. */
export const corpusFolder = join(root, "../shared/corpus/workflows");

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Sample {
  readonly name: string;
  readonly configuration: Json;
}

/** Real configurations that teams published, kept next to the repository, never in it. */
export function readCorpus(): Sample[] {
  const files = readdirSync(corpusFolder).filter((name) => name.endsWith(".json"));
  return files.map((name) => {
    const { configuration } = JSON.parse(readFileSync(join(corpusFolder, name), "utf8")) as { configuration: Json };
    return { name: name.replace(/\.json$/, ""), configuration };
  });
}

/** Replaces every queue that a target names, and keeps everything else. */
export function mapQueues(value: Json, map: (queue: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => mapQueues(item, map));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    const isQueue = key === "queue" && typeof member === "string";
    return [key, isQueue ? map(member) : mapQueues(member, map)] as const;
  });
  return Object.fromEntries(entries);
}

/** The queues that a value names, each once. */
export function listQueues(value: Json): string[] {
  const queues = new Set<string>();
  mapQueues(value, (queue) => {
    queues.add(queue);
    return queue;
  });
  return [...queues];
}
