/** Endings that are no words themselves: behind a hyphen at a line end they go on with the word before it. */
export const wordEndings: ReadonlySet<string> = new Set([
  'able', 'ably', 'al', 'ally', 'als', 'ance', 'ances', 'ant', 'ants', 'ary', 'ate', 'ated', 'ates', 'ating', 'ation',
  'ations', 'ative', 'cation', 'ed', 'en', 'ence', 'ences', 'ency', 'ent', 'ents', 'er', 'ers', 'es', 'est', 'ful', 'ible',
  'ic', 'ical', 'ics', 'ied', 'ies', 'ing', 'ings', 'ion', 'ions', 'ish', 'ism', 'ist', 'ists', 'ity', 'ive', 'ized', 'izing',
  'less', 'ly', 'ment', 'ments', 'mental', 'ness', 'or', 'ors', 'ous', 'ry', 'ship', 'sion', 'sions', 'sive', 'th', 'tial',
  'tic', 'tion', 'tional', 'tions', 'tive', 'tively', 'ty', 'ure', 'ures',
]) // prettier-ignore
