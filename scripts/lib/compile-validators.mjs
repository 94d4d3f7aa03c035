import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const require = createRequire(import.meta.url);

/** Modules of the build that validate values; each is replaced by its compiled schema. */
export const VALIDATORS = [
  {
    module: "language/configuration/validate-structure.js",
    name: "validateConfiguration",
    schema: ["language/configuration/schema.js", "configurationSchema"],
  },
  {
    module: "config/checks/validate-structure.js",
    name: "validateStructure",
    schema: ["config/schema/workspace-file.js", "structureSchema"],
  },
  {
    module: "config/fleet/validate-fleet.js",
    name: "validateFleet",
    schema: ["config/fleet/schema.js", "fleetSchema"],
  },
];

/**
 * Replaces the modules that compile schemas by the compiled schemas, so that commands and programs start without Ajv.
 * Ajv generates the same code as at run time, from the same schema with the same options.
 *
 * @param {string} folder of the build
 */
export function compileValidators(folder) {
  const { schemaOptions } = require(join(folder, "language", "schema", "schema-options.js"));
  for (const { module, name, schema } of VALIDATORS) {
    const [file = "", member = ""] = schema;
    const ajv = new Ajv({ ...schemaOptions, code: { source: true } });
    const code = standalone.default(ajv, ajv.compile(require(join(folder, file))[member]));
    const path = join(folder, module);
    // without this check a rename would silently leave the schema uncompiled
    if (!readFileSync(path, "utf8").includes(`exports.${name} = ${name}`)) throw new Error(`${module} has no ${name}`);
    writeFileSync(path, `${code}\n${wrap(name)}`);
  }
}

/** @param {string} name @returns {string} */
function wrap(name) {
  return `const validate = module.exports;
exports = module.exports = { ${name}: (value) => (validate(value) ? [] : validate.errors) };
Object.defineProperty(exports, "__esModule", { value: true });
`;
}
