import type { LoadResult } from "../../config/index.js";
import type { Io } from "../io.js";
export type Format = "text" | "json" | "github" | "sarif";
/** Output formats of findings, by name. */
export declare const formats: Readonly<Record<Format, (result: LoadResult, io: Io) => void>>;
