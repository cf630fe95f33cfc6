import { parseSync } from 'vite'

/** Attributes of which people read or hear the value. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'])
const LETTERS = /\p{Letter}/u

type Node = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Fixed texts that an expression may come to: "a", `a ${b}`, c ? "a" : "b". */
function fixedTexts(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateLiteral':
      return (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked)
    case 'ConditionalExpression':
      return [...fixedTexts(node.consequent), ...fixedTexts(node.alternate)]
    case 'LogicalExpression':
      return [...fixedTexts(node.left), ...fixedTexts(node.right)]
    case 'JSXExpressionContainer':
      return fixedTexts(node.expression)
    default:
      return []
  }
}

function spokenHere(node: Node): readonly string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)]
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as readonly unknown[]).flatMap((child) =>
        isNode(child) && child.type === 'JSXExpressionContainer' ? fixedTexts(child) : [],
      )
    case 'JSXAttribute':
      return isNode(node.name) && SPOKEN.has(String(node.name.name)) ? fixedTexts(node.value) : []
    default:
      return []
  }
}

/** Texts with letters that a screen says without a catalogue, wherever they stand in it. */
export function jsxLiterals(source: string): readonly string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) visit(part)
    if (!isNode(value)) return
    found.push(...spokenHere(value))
    for (const part of Object.values(value)) if (typeof part === 'object') visit(part)
  }
  visit(parseSync('screen.tsx', source).program)
  return found.map((text) => text.trim()).filter((text) => LETTERS.test(text))
}
