import type {Element, Text} from 'xast'

/**
 * Characters that XML 1.0 does not hold, and the carriage return, which its readers take for a line feed.
 *
 * Source: XML 1.0 §2.2 (Char), §2.11.
 */
// eslint-disable-next-line no-control-regex
const foreign = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Cs}]/u

/** Whether a string can stand in an attribute as it is, and comes back from there. */
export function isPlain(value: string): boolean {
  return !foreign.test(value) && !/[\t\n]/.test(value)
}

/** A string for readers of an attribute, in which what XML does not hold is replaced. */
export function plainOf(value: string): string {
  return Array.from(value, (character) => (isPlain(character) ? character : '\ufffd')).join('')
}

/** Writes a string as text; what XML does not hold, as a `g` with its code point: `<g n="U+000C"/>`. */
export function writeCharacters(value: string): (Text | Element)[] {
  const content: (Text | Element)[] = []
  let run = ''
  const end = () => {
    if (run !== '') content.push({type: 'text', value: run})
    run = ''
  }
  for (const character of value) {
    // `]]>` must not stand in text (XML 1.0 §2.4), and serialisers leave `>` as it is
    if (!foreign.test(character) && !(character === '>' && run.endsWith(']]'))) run += character
    else {
      end()
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
      content.push({type: 'element', name: 'g', attributes: {n: `U+${code}`}, children: []})
    }
  }
  end()
  return content
}

/** The character that a `g` stands for; undefined where it is not of {@link writeCharacters}. */
export function readCharacter({attributes}: Element): string | undefined {
  const code = /^U\+([\dA-F]{4,6})$/.exec(attributes['n'] ?? '')?.[1]
  const point = code === undefined ? Infinity : Number.parseInt(code, 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
