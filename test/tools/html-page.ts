import type {Root as HastRoot} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

/** A whole page around the HTML of a document. */
export function htmlPage(tree: HastRoot, title: string, stylesheet: string): string {
  const body = unified().use(rehypeStringify).stringify(tree)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${stylesheet}">
<style>body { margin: 0; background: light-dark(#fdfcf8, #1b1c1e); color-scheme: light dark }</style>
</head>
<body>
${body}
</body>
</html>
`
}
