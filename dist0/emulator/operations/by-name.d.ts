/** The FriendlyName filter: exact (H-60) and case-sensitive (H-61). */
export declare function byName({ FriendlyName: wanted }: {
    FriendlyName: string | undefined;
}): (item: {
    readonly friendlyName: string;
}) => boolean;
