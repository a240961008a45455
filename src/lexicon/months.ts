/** The months, with the short forms of typed papers, stamps and date-time groups. */
export const months = [
  {number: 1, name: 'January', variants: ['Jan']},
  {number: 2, name: 'February', variants: ['Feb']},
  {number: 3, name: 'March', variants: ['Mar']},
  {number: 4, name: 'April', variants: ['Apr']},
  {number: 5, name: 'May', variants: []},
  {number: 6, name: 'June', variants: ['Jun']},
  {number: 7, name: 'July', variants: ['Jul']},
  {number: 8, name: 'August', variants: ['Aug']},
  {number: 9, name: 'September', variants: ['Sep', 'Sept']},
  {number: 10, name: 'October', variants: ['Oct']},
  {number: 11, name: 'November', variants: ['Nov']},
  {number: 12, name: 'December', variants: ['Dec']},
] as const

/** Words that differ from the name of a month by two letters, and stand before figures themselves: `NUMBER 12-56`. */
export const likeMonths: ReadonlySet<string> = new Set(['NUMBER', 'NUMBERS', 'MEMBER', 'MEMBERS', 'CHAMBER'])
