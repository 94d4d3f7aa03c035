import type { LoadResult } from "../../config/index.js";
import type { Io } from "../io.js";
import { writeGithub } from "./github.js";
import { writeJson } from "./json.js";
import { writeSarif } from "./sarif.js";
import { writeText } from "./text.js";

export type Format = "text" | "json" | "github" | "sarif";

/** Output formats of findings, by name. */
export const formats: Readonly<Record<Format, (result: LoadResult, io: Io) => void>> = {
  text: writeText,
  json: writeJson,
  github: writeGithub,
  sarif: writeSarif,
};
