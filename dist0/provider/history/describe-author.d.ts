type Env = Readonly<Record<string, string | undefined>>;
/** The one who started a run. */
export interface Author {
    /** Name of the user, as the host of the pipeline or this machine knows it. */
    readonly user?: string;
    /** URL of the run of a pipeline. */
    readonly pipeline?: string;
}
/** Describes who started this run, from the variables of a pipeline, or from the user of this machine. */
export declare function describeAuthor(env: Env, findUser?: () => string): Author;
export {};
