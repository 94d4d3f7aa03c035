/** True for the output of a command that found its stack locked. */
export declare function saysLocked(output: string): boolean;
/** Explains what to do about a locked stack. @param options in addition to `--stack`, such as `--cwd sites/oslo` */
export declare function explainLocked(stack: string, options?: string): string;
