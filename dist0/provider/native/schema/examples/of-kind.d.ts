import type { Kind } from "../../../../model/index.js";
import type { Program } from "./program.js";
/** A program that makes an object of a kind, with the objects whose SIDs it needs. */
export declare function exampleOfKind(kind: Kind): Program;
/** A program that looks up an object of a kind. */
export declare function exampleOfLookUp(kind: Kind): Program;
/** A program that evaluates an expression. */
export declare const exampleOfEvaluation: Program;
/** A program that makes a workspace from files. */
export declare const exampleOfRouter: Program;
