import type { Assumptions } from "../assumptions/index.js";
/** The page that a request asks for. */
export interface PageRequest {
    size: number;
    number: number;
    /** `PA…`: after this object; `PB…`: before it. */
    token: {
        direction: "after" | "before";
        sid: string;
        text: string;
    } | undefined;
}
/**
 * Reads `PageSize`, `Page` and `PageToken` (H-50).
 *
 * @param absoluteCode the code of the refusal of a page that is requested by its number only
 */
export declare function readPageRequest(fields: URLSearchParams, assumptions: Assumptions, absoluteCode: number): PageRequest;
