import type { JsonObject } from "../../language/index.js";
/**
 * Adds everything to a schema that editors show beyond standard JSON Schema: titles of hovers, descriptions as
 * Markdown, the meaning of each value of a choice, and snippets. The YAML language server (VS Code, Neovim, JetBrains
 * with a plug-in) understands it; others ignore unknown keywords.
 */
export declare function decorateSchema(schema: JsonObject): JsonObject;
