/** Presidential libraries by the code that heads their case and item numbers. */
export const libraries = {
  NLH: 'Herbert Hoover Library',
  NLR: 'Franklin D. Roosevelt Library',
  NLT: 'Harry S. Truman Library',
  NLE: 'Dwight D. Eisenhower Library',
  DDE: 'Dwight D. Eisenhower Library',
  NLK: 'John F. Kennedy Library',
  NLJ: 'Lyndon B. Johnson Library',
  NLN: 'Richard Nixon Library',
  NLNS: 'Nixon Presidential Materials Staff',
  NLF: 'Gerald R. Ford Library',
  NLC: 'Jimmy Carter Library',
  NLS: 'Ronald Reagan Library',
  NLRR: 'Ronald Reagan Library',
  NLGB: 'George Bush Library',
  NLB: 'George Bush Library',
} as const
