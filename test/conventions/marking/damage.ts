/** What OCR takes letters for on worn stamps and carbon copies, as released papers show it. */
const confusedWith: Readonly<Record<string, readonly string[]>> = {
  A: ['4', 'R'],
  B: ['8', 'E'],
  C: ['G', 'O', 'E', '('],
  D: ['O', '0', 'B'],
  E: ['F', 'B', 'C'],
  F: ['E', 'P'],
  G: ['C', '6'],
  I: ['1', 'l', 'T'],
  K: ['X', 'H'],
  L: ['I', '1'],
  M: ['N', 'rn'],
  N: ['M', 'H', 'R'],
  O: ['0', 'Q', 'C'],
  P: ['F', 'R'],
  R: ['K', 'P', 'B'],
  S: ['5', '8'],
  T: ['I', '7', 'F'],
  U: ['V', 'O', 'II'],
  V: ['Y', 'U'],
  W: ['VV'],
  Y: ['V'],
}

/** Every print with one confusion, or a spread of those with two. */
export function damage(print: string, times: 1 | 2): string[] {
  const single = Array.from(print, (letter, at) =>
    (confusedWith[letter] ?? []).map((other) => ({
      at,
      other,
      text: print.slice(0, at) + other + print.slice(at + 1),
    })),
  ).flat()
  if (times === 1) return single.map(({text}) => text)
  return single.flatMap(({at, other, text}, index) => {
    // each first confusion with every seventh of those far enough behind it
    const rest = single.filter((second, place) => second.at > at && (place + index) % 7 === 0)
    return rest.map((second) => {
      const shift = other.length - 1
      return text.slice(0, second.at + shift) + second.other + text.slice(second.at + shift + 1)
    })
  })
}
