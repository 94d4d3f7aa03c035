export { type Analysis, analyzeExpression, type NameUse, typeOf, type ValueType } from "./analyze.js";
export { defaultOptions, type ExpressionOptions, expressionAssumptions } from "./assumptions.js";
export type {
  Comparison,
  Expression,
  ExpressionKind,
  Logical,
  Node,
  Operand,
  OrderBy,
  OrderClause,
} from "./ast.js";
export { compileExpression, type Evaluate } from "./compile.js";
export { type Explanation, explainExpression } from "./explain.js";
export {
  type ExpressionFinding,
  type ExpressionProblem,
  findingOfExpression,
  MAX_EXPRESSION_LENGTH,
  MAX_EXPRESSION_PROBLEMS,
  renderExpressionProblem,
} from "./expression-problem.js";
export { formatExplanation } from "./format-explanation.js";
export { GIVEN_VALUES, type GivenValue, listKindsThatSee } from "./given-values.js";
export {
  describeOperator,
  listSecondWords,
  type Meaning,
  meaningOf,
  OPERATOR_SIGN_PATTERN,
  OPERATOR_SPELLINGS,
  OPERATOR_WORDS,
  OPERATORS,
  type Operator,
  type OperatorRow,
} from "./operators.js";
export { compileOrderBy, type OrderWorkers } from "./order-workers.js";
export { type Parsed, type ParseOptions, parseExpression, parseKnownWorker, parseOrderBy } from "./parse.js";
export { parseTime } from "./parse-time.js";
export { printExpression } from "./print.js";
export { isSameExpression } from "./same.js";
export { createWorkerScope, type Scope, toTimeVariables } from "./scope.js";
