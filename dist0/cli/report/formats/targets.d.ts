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
/** Hosts with a limit that others have met: a longer comment is refused, a longer summary is dropped. */
export declare const targets: {
    readonly github: {
        readonly limit: 65536;
        readonly measure: (text: string) => number;
        readonly hasFolds: true;
        readonly hasDiagrams: true;
    };
    readonly gitlab: {
        readonly limit: 1000000;
        readonly measure: (text: string) => number;
        readonly hasFolds: true;
        readonly hasDiagrams: true;
    };
    readonly bitbucket: {
        readonly limit: 32768;
        readonly measure: (text: string) => number;
        readonly hasFolds: false;
        readonly hasDiagrams: false;
    };
    /** The summary of a job in GitHub Actions. */
    readonly summary: {
        readonly limit: 1048576;
        readonly measure: typeof utf8Length;
        readonly hasFolds: true;
        readonly hasDiagrams: true;
    };
};
export type TargetName = keyof typeof targets;
