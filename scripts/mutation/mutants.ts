// Small changes of a source, each of which some test should notice.
import { type Node, parseSync, Visitor } from 'oxc-parser';

export interface Mutant {
  readonly kind:
    'comparison' | 'arithmetic' | 'logic' | 'condition' | 'number' | 'text' | 'truth' | 'statement';
  /** In UTF-16 units of the source. */
  readonly start: number;
  readonly end: number;
  /** What stands in the place of that; empty for a statement that is left out. */
  readonly text: string;
  /** What an index gives that finds nothing, as the compiler wants it for every index: `lines[i]?.length ?? 0`. */
  readonly isDefault: boolean;
}

/** All mutants of a TypeScript file, in the order of their beginnings; a larger one before those inside it. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const mutants: Mutant[] = [];
  const spared: Span[] = [];
  const defaults = new Set<number>();
  const spare = (...nodes: readonly (Span | null | undefined)[]): void => {
    for (const node of nodes) if (node) spared.push(node);
  };
  const textOf = ({ start, end }: Span): string => source.slice(start, end);
  const add = (kind: Mutant['kind'], { start, end }: Span, text: string): void => {
    mutants.push({ kind, start, end, text, isDefault: defaults.has(start) });
  };
  const negate = (test: Span | null): void => {
    if (test) add('condition', test, `!(${textOf(test)})`);
  };
  new Visitor({
    BinaryExpression(node) {
      const other = OTHERS[node.operator];
      // Texts are put together, too.
      if (!other || (node.operator === '+' && [node.left, node.right].some(isText))) return;
      const text = `${textOf(node.left)} ${other.text} ${textOf(node.right)}`;
      add(other.kind, node, text);
    },
    LogicalExpression({ operator, left, right, ...node }) {
      if (operator === '??') {
        const value = right.type === 'UnaryExpression' ? right.argument : right;
        if (hasIndex(left) && value.type === 'Literal') defaults.add(value.start);
      } else add('logic', node, `(${textOf(left)}) ${operator === '&&' ? '||' : '&&'} (${textOf(right)})`);
    },
    IfStatement: ({ test }) => negate(test),
    ConditionalExpression: ({ test }) => negate(test),
    WhileStatement: ({ test }) => negate(test),
    ForStatement: ({ test }) => negate(test),
    UnaryExpression(node) {
      if (node.operator === '!') add('condition', node, textOf(node.argument));
    },
    Literal(node) {
      if (typeof node.value === 'number') add('number', node, String(node.value + 1));
      else if (typeof node.value === 'boolean') add('truth', node, String(!node.value));
      else if (typeof node.value === 'string') add('text', node, node.value === '' ? "'?'" : "''");
    },
    ExpressionStatement(node) {
      if (['CallExpression', 'AssignmentExpression'].includes(node.expression.type))
        add('statement', node, '');
    },
    // Another hash costs time and changes nothing.
    FunctionDeclaration(node) {
      if (node.id?.name.startsWith('hash')) spare(node);
    },
    // What is no code, or names something.
    ImportDeclaration: (node) => spare(node),
    ExportAllDeclaration: (node) => spare(node),
    ExportNamedDeclaration: ({ source: from }) => spare(from),
    Property({ key, computed, value }) {
      if (!computed) spare(key);
      // What a weight is worth to the texts, `npm run test:weights` asks.
      if (key.type === 'Identifier' && key.name === 'weight' && !computed) spare(value);
    },
    PropertyDefinition: ({ key, computed }) => spare(computed ? undefined : key),
    TSTypeAnnotation: (node) => spare(node),
    TSTypeAliasDeclaration: (node) => spare(node),
    TSInterfaceDeclaration: (node) => spare(node),
    TSTypeParameterInstantiation: (node) => spare(node),
    TSAsExpression: ({ typeAnnotation }) => spare(typeAnnotation),
    TSSatisfiesExpression: ({ typeAnnotation }) => spare(typeAnnotation),
  }).visit(program);
  return mutants
    .filter((mutant) => !spared.some(({ start, end }) => start <= mutant.start && mutant.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const OTHERS: Readonly<Record<string, { readonly kind: Mutant['kind']; readonly text: string }>> = {
  '<': { kind: 'comparison', text: '<=' },
  '<=': { kind: 'comparison', text: '<' },
  '>': { kind: 'comparison', text: '>=' },
  '>=': { kind: 'comparison', text: '>' },
  '===': { kind: 'comparison', text: '!==' },
  '!==': { kind: 'comparison', text: '===' },
  '+': { kind: 'arithmetic', text: '-' },
  '-': { kind: 'arithmetic', text: '+' },
  '*': { kind: 'arithmetic', text: '/' },
  '/': { kind: 'arithmetic', text: '*' },
};

/** `a[i]`, `a[i]?.b`, `a[i]?.b.c` */
function hasIndex(node: Node): boolean {
  if (node.type === 'ChainExpression') return hasIndex(node.expression);
  return node.type === 'MemberExpression' && (node.computed || hasIndex(node.object));
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/**
 * The source with all of `mutants` in it, each of which holds while `mutant(its number)` is true. None may overlap another.
 */
export function withMutants(source: string, mutants: ReadonlyMap<number, Mutant>): string {
  let written = source;
  const last = [...mutants].sort(([, a], [, b]) => b.start - a.start);
  for (const [number, { start, end, text, kind }] of last) {
    const original = written.slice(start, end);
    const fresh =
      kind === 'statement'
        ? // In braces of its own: what stands before may have an `else`.
          `{ if (!mutant(${number})) { ${original} } }`
        : `(mutant(${number}) ? (${text}) : (${original}))`;
    written = written.slice(0, start) + fresh + written.slice(end);
  }
  return written;
}
