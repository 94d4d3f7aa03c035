import type { Node } from "../../tree/tree.js";
/** A value of the wrong type. Its node knows if it is a secret, which is never shown. */
export type WrongType = {
    readonly found: Node;
} & ({
    readonly expected: "workspace-file";
    readonly sections: readonly string[];
} | {
    readonly expected: "settings" | "override";
    readonly keys: readonly string[];
} | {
    readonly expected: "list" | "expression" | "parameters";
    readonly key: string;
} | {
    readonly expected: "glob" | "include" | "levels" | "json-path" | "raw-routing" | "task-routing";
});
/** The message of a value of the wrong type. */
export declare function describeWrongType(wrong: WrongType): string;
/** A value of the right type that is not allowed. */
export type WrongValue = {
    readonly fault: "level";
    readonly key: string;
    readonly levels: readonly string[];
    readonly found: Node;
} | {
    readonly fault: "workspace-sid";
    readonly found: string;
} | {
    readonly fault: "sid";
    readonly noun: string;
    readonly prefix: string;
    readonly found: string;
}
/** `isKey`: it is the key of a declared channel, which is its unique name by default. */
 | {
    readonly fault: "channel";
    readonly name: string;
    readonly isKey?: boolean;
};
/** The message of a value that is not allowed. */
export declare function describeWrongValue(wrong: WrongValue): string;
/** A required key that is missing. */
export type MissingKey = {
    readonly missing: "expression";
    readonly key: string;
} | {
    readonly missing: "workspace-name" | "task-workflow" | "override-files" | "routing-wrapper";
}
/** `found`: the keys that the map has in place of it. */
 | {
    readonly missing: "task-routing";
    readonly found: readonly string[];
    readonly isYamlForm: boolean;
};
/** The message of a required key that is missing. */
export declare function describeMissingKey(missing: MissingKey): string;
