import ts from 'typescript'
import type {Mechanism} from './mechanisms.js'
import type {Parameter} from './parameters.js'

/** Names in a patched source for what it asks at the start: the value of a parameter, and whether a mechanism is left out. */
export const asks = {value: 'tunedValue', isOff: 'isLeftOut'} as const

/** A place of a source, and what stands there instead. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is asked for by name. */
export function keyOf(file: string, name: string): string {
  return `${file} ${name}`
}

/**
 * A source whose parameters ask for their values and whose mechanisms ask whether they are left out.
 *
 * @param file the file under `src`, for messages and keys
 * @throws {Error} where a parameter or a mechanism is not found exactly once
 */
export function patch(
  file: string,
  text: string,
  parameters: readonly Parameter[],
  mechanisms: readonly Mechanism[],
): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const edits = [
    ...parameters.map(({name, values}) => editOfParameter(source, name, values)),
    ...mechanisms.map((mechanism) => editOfMechanism(source, mechanism)),
  ].sort((a, b) => b.start - a.start)
  return edits.reduce((patched, {start, end, text: instead}) => {
    return patched.slice(0, start) + instead + patched.slice(end)
  }, text)
}

function editOfParameter(source: ts.SourceFile, name: string, values: readonly number[]): Edit {
  const literal = literalOf(source, name)
  const printed = literal.getText(source)
  if (!values.includes(Number(printed)))
    throw new Error(
      `Unexpected ${name} = ${printed} in ${source.fileName}, expected it among the values tried`,
    )
  const key = JSON.stringify(keyOf(source.fileName, name))
  return {start: literal.getStart(source), end: literal.end, text: `${asks.value}(${key}, ${printed})`}
}

/** Today's value of a parameter. */
export function valueOf(file: string, text: string, name: string): number {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return Number(literalOf(source, name).getText(source))
}

/** The number that a constant of the module is, or has at a place: `prices.gap.0`. */
function literalOf(source: ts.SourceFile, name: string): ts.Expression {
  const [first, ...path] = name.split('.')
  const declarations = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({declarationList}) => [...declarationList.declarations])
    .filter((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === first)
  const initializer = declarations[0]?.initializer
  if (declarations.length !== 1 || !initializer)
    throw new Error(
      `Unexpected ${declarations.length} constants ${first} in ${source.fileName}, expected one`,
    )
  const value = path.reduce<ts.Expression | undefined>(
    (at, step) => at && partOf(at, step),
    plain(initializer),
  )
  if (!value || !isNumber(value))
    throw new Error(`Unexpected ${name} in ${source.fileName}, expected a number`)
  return value
}

/** An expression without `as const` and the like. */
function plain(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)
    ? plain(expression.expression)
    : expression
}

function partOf(expression: ts.Expression, step: string): ts.Expression | undefined {
  if (ts.isArrayLiteralExpression(expression)) {
    const element = expression.elements[Number(step)]
    return element && plain(element)
  }
  if (!ts.isObjectLiteralExpression(expression)) return undefined
  const property = expression.properties.find(
    (entry) =>
      ts.isPropertyAssignment(entry) &&
      (ts.isIdentifier(entry.name) || ts.isStringLiteral(entry.name)) &&
      entry.name.text === step,
  )
  return property && ts.isPropertyAssignment(property) ? plain(property.initializer) : undefined
}

function isNumber(expression: ts.Expression): boolean {
  return (
    ts.isNumericLiteral(expression) ||
    (ts.isPrefixUnaryExpression(expression) &&
      expression.operator === ts.SyntaxKind.MinusToken &&
      ts.isNumericLiteral(expression.operand))
  )
}

/** Gives back at the head of a function's body what stands for it where it is left out. */
function editOfMechanism(source: ts.SourceFile, {name, function: functionName, instead}: Mechanism): Edit {
  const bodies: ts.Block[] = []
  const visit = (node: ts.Node): void => {
    const found =
      (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) &&
      node.name?.getText(source) === functionName
    if (found && node.body) bodies.push(node.body)
    ts.forEachChild(node, visit)
  }
  visit(source)
  const [body] = bodies
  if (!body || bodies.length > 1)
    throw new Error(
      `Unexpected ${bodies.length} functions ${functionName} in ${source.fileName}, expected one`,
    )
  const at = body.getStart(source) + 1
  return {start: at, end: at, text: ` if (${asks.isOff}(${JSON.stringify(name)})) return ${instead};`}
}
