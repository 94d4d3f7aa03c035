import type { ApiObject, RawAnswer } from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";
/** Returns the content of a 2xx answer, or undefined if the answer is not TaskRouter's. */
export declare function readAnswer(request: ApiRequest, { status, text }: RawAnswer): ApiObject | undefined;
