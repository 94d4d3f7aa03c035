/** Findings about files and folders, before anyone looks at what a file says. */
export declare const fileCodes: {
    readonly "api-answer": {
        readonly severity: "error";
        readonly what: "an answer of Twilio's API or CLI that declares no workflow: an object of another kind, or an error";
        readonly cure: "declare the object in a .yaml file; workflows are read as they are";
        readonly message: (answer: UnreadAnswer) => string;
    };
    readonly "bad-path": {
        readonly severity: "error";
        readonly what: "a path that does not exist, is not a workspace file, or leads out of the folder";
        readonly cure: "correct the path";
        readonly message: (path: PathFault) => string;
    };
    readonly "bad-symlink": {
        readonly severity: "error";
        readonly what: "a symlink that leads nowhere";
        readonly cure: "remove or correct it";
        readonly message: ({ errno }: Failure) => string;
    };
    readonly "empty-file": {
        readonly severity: "warning";
        readonly what: "a `.json` file without content";
        readonly cure: "paste the configuration of a workflow, or remove the file";
        readonly message: (_: object) => string;
    };
    readonly "empty-folder": {
        readonly severity: "error";
        readonly what: "a folder without workspace files";
        readonly cure: "name another folder, or add a file";
        readonly message: (_: object) => string;
    };
    readonly "file-too-big": {
        readonly severity: "error";
        readonly what: "a file larger than 8 MiB";
        readonly cure: "split it";
        readonly message: ({ size, limit }: {
            size: number;
            limit: number;
        }) => string;
    };
    readonly "include-cycle": {
        readonly severity: "error";
        readonly what: "files that include each other";
        readonly cure: "remove one of the `include`";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    readonly "nested-overlays": {
        readonly severity: "warning";
        readonly what: "an `overlays` folder below another folder: it is not read";
        readonly cure: "move it to the top of the folder that is loaded";
        readonly message: (_: object) => string;
    };
    readonly "not-ours": {
        readonly severity: "error";
        readonly what: "a JSON file, named by you, that is neither a workspace file nor a raw configuration";
        readonly cure: "name another file";
        readonly message: ({ sections, rawKey, near }: UnknownContent) => string;
    };
    readonly "not-utf-8": {
        readonly severity: "error";
        readonly what: "a file in another encoding";
        readonly cure: "save it as UTF-8";
        readonly message: ({ byte, offset, isUtf16 }: {
            byte: number;
            offset: number;
            isUtf16: boolean;
        }) => string;
    };
    readonly "overlay-twice": {
        readonly severity: "error";
        readonly what: "two overlays for one stack, `.yaml` and `.yml`";
        readonly cure: "keep one";
        readonly message: ({ stack }: {
            stack: string;
        }) => string;
    };
    readonly "skipped-file": {
        readonly severity: "note";
        readonly what: "a YAML or JSON file in a folder that is not a workspace file, so it is skipped";
        readonly cure: "move it out of the folder, if it is another program's; otherwise correct its outermost keys";
        readonly message: ({ sections, isJson }: {
            sections: readonly string[];
            isJson: boolean;
        }) => string;
    };
    readonly "symlink-loop": {
        readonly severity: "error";
        readonly what: "a symlink to a folder that contains it";
        readonly cure: "remove it";
        readonly message: (_: object) => string;
    };
    readonly "symlink-outside": {
        readonly severity: "error";
        readonly what: "a symlink that leads out of the folder";
        readonly cure: "move its target into the folder";
        readonly message: ({ isOverlay }: {
            isOverlay: boolean;
        }) => string;
    };
    readonly "too-many-files": {
        readonly severity: "error";
        readonly what: "more than 10,000 files, or a folder such as `/`";
        readonly cure: "name fewer folders";
        readonly message: ({ limit, of }: {
            limit: number;
            of: "entries" | "files";
        }) => string;
    };
    readonly unreadable: {
        readonly severity: "error";
        readonly what: "a file or folder without permission to read it";
        readonly cure: "check its permissions";
        readonly message: (fault: Failure | {
            isOrdinary: false;
        }) => string;
    };
};
/** `errno` is the code of Node's file system error, such as `ENOENT`. */
export interface Failure {
    readonly errno: string | undefined;
}
type PathFault = {
    readonly fault: "none-named";
}
/** @param name set where a file names the path */
 | {
    readonly fault: "other-kind";
    readonly name?: string;
} | {
    readonly fault: "outside";
    readonly name: string;
} | {
    readonly fault: "outside-project";
    readonly name: string;
}
/** @param name set where a file names the path */
 | ({
    readonly fault: "unreadable";
    readonly name?: string;
} & Failure);
export interface UnknownContent {
    readonly sections: readonly string[];
    /** The outermost key of a raw configuration, where the file could be one. */
    readonly rawKey?: string;
    /** Keys that resemble it. */
    readonly near?: readonly string[];
}
/** An answer of Twilio that is not a workflow: `prefix` is that of its SIDs. */
export type UnreadAnswer = {
    readonly prefix: string;
} | {
    readonly errorCode: number;
} | {
    readonly lacks: string;
};
export {};
