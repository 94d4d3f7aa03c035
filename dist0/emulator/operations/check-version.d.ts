/**
 * Refuses an update or a deletion of another version than the present one (H-24, H-25). Without the header the last write
 * wins.
 */
export declare function checkVersion(ifMatch: string | undefined, version: number): void;
