/** What the judge says of a group of documents. */
interface Judgement {
  kinds: Record<string, Figures>
  conventions: Record<string, Figures>
  all: Figures
}

interface Figures {
  hit: number
  missed: number
  extra: number
  damaged: number
  recovered: number
  precision: number
  recall: number
  f1: number
}

/** The judge's figures by group; `all` is the group of all documents. */
export type Judgements = Record<string, Judgement>

const qualities = ['clean', 'fair', 'poor'] as const

/** The table of conventions by quality of the OCR. */
export function qualityTable(judgements: Judgements): string {
  const all = judgements['all'] as Judgement
  const rows = [
    ...Object.keys(all.conventions).map((name) => ({
      name,
      of: ({conventions}: Judgement) => conventions[name],
    })),
    {name: '**all facts**', of: ({all: figures}: Judgement) => figures},
  ]
  return markdown(
    ['convention', 'facts', 'precision', 'recall', 'F1', ...qualities.map((quality) => `F1 ${quality}`)],
    rows.map(({name, of}) => {
      const figures = of(all) as Figures
      return [
        name,
        String(figures.hit + figures.missed),
        ...[figures.precision, figures.recall, figures.f1].map(decimals),
        ...qualities.map((quality) => {
          const group = judgements[quality]
          return group ? decimals(of(group)?.f1 ?? 0) : ''
        }),
      ]
    }),
  )
}

/** The table of all kinds of facts. */
export function kindTable(judgements: Judgements): string {
  const {kinds} = judgements['all'] as Judgement
  return markdown(
    ['kind', 'facts', 'precision', 'recall', 'F1', 'lost in print: restored'],
    Object.entries(kinds).map(([kind, figures]) => [
      kind,
      String(figures.hit + figures.missed),
      ...[figures.precision, figures.recall, figures.f1].map(decimals),
      figures.damaged > 0 ? `${figures.recovered} of ${figures.damaged}` : '',
    ]),
  )
}

/** The table of collections. */
export function collectionTable(judgements: Judgements): string {
  return markdown(
    ['collection', 'facts', 'precision', 'recall', 'F1'],
    Object.entries(judgements)
      .filter(([group]) => group !== 'all')
      .map(([group, {all}]) => [
        group,
        String(all.hit + all.missed),
        ...[all.precision, all.recall, all.f1].map(decimals),
      ]),
  )
}

function decimals(value: number): string {
  return value.toFixed(3)
}

/** A table in Markdown; all columns but the first are set to the right. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A page with what stands between two marks replaced. */
export function replaceBetween(page: string, mark: string, text: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`Unexpected page, expected ${open} and ${close}`)
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`
}
