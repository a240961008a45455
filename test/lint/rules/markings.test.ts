import {describe, expect, test} from 'vitest'
import {found, memo} from '../../tools/lint-rule.js'

const text = 'The depot at the river mouth was closed in March, and its stores were moved inland.'
const more = 'The pilots of both ports were told in advance, and agreed to keep silent about it.'

/** A sketch of a banner. */
const banner = (level: string) => ({type: 'banner', value: level, marking: {system: 'US', level}})

/** A sketch of a header with a date. */
const dated = (iso: string) => ({
  type: 'header',
  children: [{type: 'field', name: 'date', children: [{type: 'date', value: iso, iso}]}],
})

describe('banner-mismatch', () => {
  test.each([
    ['head and foot agree', `SECRET\n\n${text}\n\nSECRET`, []],
    ['they differ by two levels', `TOP SECRET\n\n${text}\n\nCONFIDENTIAL`, ['5 warning CONFIDENTIAL']],
    ['the lower may have lost its first word', `TOP SECRET\n\n${text}\n\nSECRET`, ['5 info SECRET']],
    ['one is damaged', `SECRET\n\n${text}\n\nCONPIDENTIAK`, ['5 info CONFIDENTIAL']],
    ['one is struck out', `~~TOP SECRET~~\n\n${text}\n\nCONFIDENTIAL`, []],
    ['one holds on a condition', `SECRET\n\n${text}\n\nCONFIDENTIAL when separated from attachment`, []],
    ['an administrative control is no level', `SECRET\n\n${text}\n\nFOR OFFICIAL USE ONLY`, []],
    ['they stand on two pages', `SECRET\n\n${text}\n\nSECRET\n\f\nCONFIDENTIAL\n\n${more}\n\nCONFIDENTIAL`, []],
    [
      'a slip on which the sender ticks one',
      `SENDER WILL CHECK CLASSIFICATION TOP AND BOTTOM\n\nCONFIDENTIAL\n\n${text}\n\nSECRET`,
      [],
    ],
    ['the same level twice is one finding', `CONFIDENTIAL\n\n${text}\n\nCONFIDENTIAL\n\n${more}\n\nTOP SECRET`,
      ['1 warning CONFIDENTIAL']],
  ])('%s', (_, input, expected) => {
    expect(found('banner-mismatch', input)).toEqual(expected)
  }) // prettier-ignore

  test('three levels on a page are two findings', () => {
    const tree = {type: 'root', children: ['TOP SECRET', 'RESTRICTED', 'CONFIDENTIAL'].map(banner)}
    expect(found('banner-mismatch', tree)).toEqual(['3 warning RESTRICTED', '5 warning CONFIDENTIAL'])
  })

  test('the lower may be the overlay of a release', () => {
    const tree = {type: 'root', children: [banner('UNCLASSIFIED'), banner('SECRET')]}
    expect(found('banner-mismatch', tree)).toEqual(['1 info UNCLASSIFIED'])
  })

  test('a word in a header field is no banner', () => {
    const field = {type: 'field', name: 'comments', children: [banner('RESTRICTED')]}
    const tree = {type: 'root', children: [banner('SECRET'), {type: 'header', children: [field]}]}
    expect(found('banner-mismatch', tree)).toEqual([])
  })
})

describe('banner-damaged', () => {
  test.each([
    ['clean', 'SECRET', []],
    ['letter-spaced', 'S E C R E T', []],
    ['abbreviated', 'UNCLAS', []],
    ['by its initials', 'FOUO', []],
    ['a long form of a control', 'TOP SECRET//COMINT//NOFORN', []],
    ['a letter wrong', 'SEGRET', ['1 info SEGRET']],
    ['two letters wrong', 'CONPIDENTIAK', ['1 info CONPIDENTIAK']],
    ['its first letters lost', 'NFIDENTIAL', ['1 info NFIDENTIAL']],
    ['a wreck, which may be anything', 'TOP ET', []],
    [
      'a phrase that goes on on the next line',
      'WARNING NOTICE - SENSITIVE INTELLIGENCE SOURCES AND METHODS',
      [],
    ],
  ])('%s: %s', (_, banner, expected) => {
    expect(found('banner-damaged', `${banner}\n\n${text}`)).toEqual(expected)
  })
})

describe('level-anachronism', () => {
  test.each([
    ['in its time', memo('RESTRICTED', '4 May 1951', text), []],
    ['on its last day', memo('RESTRICTED', '14 December 1953', text), []],
    ['a day later', memo('RESTRICTED', '15 December 1953', text), ['1 warning RESTRICTED']],
    ['by the month, which may be either', memo('RESTRICTED', 'December 1953', text), []],
    ['without a date', `RESTRICTED\n\n${text}`, []],
    ['a level of all times', memo('SECRET', '4 May 1957', text), []],
    ['of the Atomic Energy Act', memo('SECRET//RD', '4 May 1987', text), []],
    ['of NATO', memo('//NATO RESTRICTED', '4 May 1987', text), []],
    ['of a foreign government', memo('//DEU RESTRICTED', '4 May 1987', text), []],
    ['before its time', memo('TOP SECRET', '4 May 1943', text), ['1 warning TOP SECRET']],
    [
      'twice on a page, once reported',
      memo('RESTRICTED', '4 May 1957', text, 'RESTRICTED'),
      ['1 warning RESTRICTED'],
    ],
  ])('%s', (_, input, expected) => {
    expect(found('level-anachronism', input)).toEqual(expected)
  })

  test('takes the date that is handed in', () => {
    expect(found('level-anachronism', `RESTRICTED\n\n${text}`, undefined, {date: '1957'})).toEqual([
      '1 warning RESTRICTED',
    ])
    expect(
      found('level-anachronism', memo('RESTRICTED', '4 May 1957', text), undefined, {date: '1951'}),
    ).toEqual([])
  })
})

describe('security-information-anachronism', () => {
  const words = 'SECRET\nSECURITY INFORMATION'
  test.each([
    ['under EO 10290', memo(words, '4 May 1952', text), []],
    ['before it', memo(words, '4 May 1949', text), ['2 warning SECURITY INFORMATION']],
    ['after it', memo(words, '4 May 1962', text), ['2 warning SECURITY INFORMATION']],
    ['in a year that it began in', memo(words, '1951', text), []],
    ['without a date', `${words}\n\n${text}`, []],
    ['words of another order', memo('SECRET\nNATIONAL SECURITY INFORMATION', '4 May 1974', text), []],
    ['no such words', memo('SECRET', '4 May 1962', text), []],
  ])('%s', (_, input, expected) => {
    expect(found('security-information-anachronism', input)).toEqual(expected)
  })

  test('dates on both sides of the order say nothing', () => {
    const caveat = {
      ...banner('SECURITY INFORMATION'),
      marking: {system: 'US', caveats: ['SECURITY INFORMATION']},
    }
    const tree = {type: 'root', children: [caveat, dated('1949-05-04'), dated('1962-05-04')]}
    expect(found('security-information-anachronism', tree)).toEqual([])
  })
})

describe('security-information-absent', () => {
  test.each([
    ['with the words', memo('SECRET - SECURITY INFORMATION', '4 May 1952', text), []],
    ['with the words below', memo('SECRET\nSECURITY INFORMATION', '4 May 1952', text), []],
    ['without', memo('SECRET', '4 May 1952', text), ['1 info SECRET']],
    ['without, after the order', memo('SECRET', '4 May 1954', text), []],
    ['without a date', `SECRET\n\n${text}`, []],
    ['restricted', memo('RESTRICTED', '4 May 1952', text), []],
    ['with what is left of the words', memo('SECRET', '4 May 1952', `${text} SECUR INFORMATON WB`), []],
  ])('%s', (_, input, expected) => {
    expect(found('security-information-absent', input)).toEqual(expected)
  })
})

describe('control-anachronism', () => {
  test.each([
    ['WNINTEL in its time', memo('SECRET/WNINTEL', '4 May 1984', text), []],
    ['WNINTEL in April 1995, before or after its end', memo('SECRET/WNINTEL', 'April 1995', text), []],
    ['WNINTEL after its end', memo('SECRET/WNINTEL', '13 April 1995', text), ['1 info WNINTEL']],
    ['a codeword after its time', memo('TOP SECRET DINAR', '4 May 1972', text), ['1 info DINAR']],
    ['a control that is still in use', memo('SECRET//NOFORN', '4 May 2005', text), []],
    ['CUI before it was', memo('CUI', '4 May 2005', text), ['1 info CONTROLLED UNCLASSIFIED INFORMATION']],
    ['CUI', memo('CUI', '4 May 2020', text), []],
    ['X5 in the banner of its time', memo('SECRET//NOFORN//X5', '4 May 1999', text), []],
    ['X5 later', memo('SECRET//NOFORN//X5', '4 May 2006', text), ['1 info X5']],
    ['SCI', memo('TOP SECRET//SI//NOFORN', '4 May 2006', text), []],
    [
      'an administrative control',
      memo('LIMITED OFFICIAL USE', '4 May 2006', text),
      ['1 info LIMITED OFFICIAL USE'],
    ],
    ['without a date', `SECRET/WNINTEL\n\n${text}`, []],
    [
      'in a portion mark',
      memo('SECRET', '4 May 2004', `1. (S/WNINTEL) ${text}`, `2. (S/WNINTEL) ${more}`),
      ['9 info WNINTEL'],
    ],
  ])('%s', (_, input, expected) => {
    expect(found('control-anachronism', input)).toEqual(expected)
  })

  const block = (reading: string, name = 'declassify-on') => ({
    type: 'root',
    children: [{type: 'notice', kind: 'classification-authority', children: [{type: 'particular', name, value: reading, reading}]}],
  }) // prettier-ignore

  test.each([
    ['OADR in its time', 'OADR', '1990', []],
    ['OADR before', 'OADR', '1980', ['1 info OADR']],
    ['OADR after', 'OADR', '1999', ['1 info OADR']],
    ['X1 in its time', 'X1', '1999-05', []],
    ['X1 after', 'X1', '2005', ['1 info X1']],
    ['a date', '20201231', '2005', []],
  ])('%s', (_, reading, date, expected) => {
    expect(found('control-anachronism', block(reading), undefined, {date})).toEqual(expected)
  })

  test('other lines of the block are not instructions', () => {
    expect(found('control-anachronism', block('OADR', 'classified-by'), undefined, {date: '1999'})).toEqual(
      [],
    )
  })
})

describe('portion-exceeds-banner', () => {
  const portions = [`1. (U) ${text}`, `2. (S) ${more}`]
  test.each([
    ['as high as the banner', memo('SECRET', '4 May 1985', ...portions), []],
    ['under 1978', memo('CONFIDENTIAL', '4 May 1985', ...portions), ['11 error SECRET']],
    ['under 1972', memo('CONFIDENTIAL', '4 May 1975', ...portions), ['11 warning SECRET']],
    ['before there were portion marks', memo('CONFIDENTIAL', '4 May 1965', ...portions), []],
    ['without a date', ['CONFIDENTIAL', ...portions].join('\n\n'), ['5 info SECRET']],
    ['without a banner', portions.join('\n\n'), []],
    ['with a banner on a condition only', memo('CONFIDENTIAL when separated from attachment', '4 May 1985', ...portions), []],
    ['an administrative portion', memo('UNCLASSIFIED', '4 May 1985', `1. (U) ${text}`, `2. (FOUO) ${more}`), []],
    ['each level once', memo('CONFIDENTIAL', '4 May 1985', ...portions, `3. (S) ${text}`, `4. (TS) ${more}`),
      ['11 error SECRET', '15 error TOP SECRET']],
  ])('%s', (_, input, expected) => {
    expect(found('portion-exceeds-banner', input)).toEqual(expected)
  }) // prettier-ignore
})

test('portion-exceeds-banner: the only banner may be the overlay of a release', () => {
  const mark = {type: 'portionMark', value: '(S)', marking: {system: 'US', level: 'SECRET'}}
  const stamp = {
    type: 'releaseStamp',
    decision: 'released-in-full',
    children: [{type: 'text', value: 'RELEASED IN FULL'}],
  }
  const children = [banner('UNCLASSIFIED'), dated('1985-05-04'), {type: 'paragraph', children: [mark]}]
  expect(found('portion-exceeds-banner', {type: 'root', children})).toEqual(['5 error SECRET'])
  expect(found('portion-exceeds-banner', {type: 'root', children: [...children, stamp]})).toEqual([
    '5 info SECRET',
  ])
})

describe('banner-exceeds-portions', () => {
  const portions = [`1. (U) ${text}`, `2. (U) ${more}`, `3. (C) ${text}`]
  test.each([
    ['one level too high', memo('SECRET', '4 May 1985', ...portions), ['1 warning SECRET']],
    ['the level of its portions', memo('CONFIDENTIAL', '4 May 1985', ...portions), []],
    ['when portion marks were new', memo('SECRET', '4 May 1975', ...portions), []],
    ['without a date', ['SECRET', ...portions].join('\n\n'), ['1 info SECRET']],
    ['two portions are too few', memo('SECRET', '4 May 1985', ...portions.slice(0, 2)), []],
    ['no portions', memo('SECRET', '4 May 1985', text), []],
    ['a paragraph without a mark', memo('SECRET', '4 May 1985', ...portions, `4. ${more}`), []],
    ['a compilation', memo('SECRET', '4 May 1985', ...portions, '4. (U) This compilation is classified as a whole.'), []],
    ['a letter with an attachment', memo('SECRET', '4 May 1985', ...portions, 'Confidential when separated from attachment'), []],
    ['a letter with a banner on a condition',
      memo('SECRET\n\nCONFIDENTIAL when separated from attachment', '4 May 1985', ...portions), []],
  ])('%s', (_, input, expected) => {
    expect(found('banner-exceeds-portions', input)).toEqual(expected)
  }) // prettier-ignore
})

describe('portion-mark-missing', () => {
  const marked = [`1. (U) ${text}`, `2. (S) ${more}`]
  test.each([
    ['one of three', memo('SECRET', '4 May 1985', ...marked, `3. ${text}`), ['13 warning']],
    ['in 1975', memo('SECRET', '4 May 1975', ...marked, `3. ${text}`), ['13 info']],
    ['in 1965', memo('SECRET', '4 May 1965', ...marked, `3. ${text}`), []],
    ['without a date', [...marked, `3. ${text}`].join('\n\n'), ['5 info']],
    ['as many as are marked', memo('SECRET', '4 May 1985', ...marked, `3. ${text}`, `4. ${more}`), []],
    ['a garbled mark is one', memo('SECRET', '4 May 1985', ...marked, `3. (S/hik+t ${text}`), []],
    ['a section without text of its own', memo('SECRET', '4 May 1985', ...marked, '3. Discussion'), []],
    ['one mark in the whole document', memo('SECRET', '4 May 1985', `1. (U) ${text}`, `2. ${more}`), []],
    [
      'sections of another style are not their neighbours',
      memo('SECRET', '4 May 1985', ...marked, `a. ${text}`, `b. ${more}`),
      [],
    ],
  ])('%s', (_, input, expected) => {
    expect(found('portion-mark-missing', input)).toEqual(expected)
  })
})

describe('portion-mark-garbled', () => {
  const marked = `1. (U) ${text}\n\n2. (S) ${more}`
  test.each([
    ['(S/hik+t', ['5 info (S/hik+t']],
    ['(U/AI:)', ['5 info (U/AI:)']],
    ['[U)', ['5 info [U)']],
    ['(C]', ['5 info (C]']],
    ['(a)', []],
    ['(1)', []],
    ['(USSR/Korea)', []],
    ['(see above)', []],
  ])('%s', (token, expected) => {
    expect(found('portion-mark-garbled', `${marked}\n\n3. ${token} ${text}`)).toEqual(expected)
  })

  test('in documents without portion marks it may be anything', () => {
    expect(found('portion-mark-garbled', `1. (S/hik+t ${text}\n\n2. ${more}`)).toEqual([])
    expect(
      found('portion-mark-garbled', memo('SECRET', '4 May 1965', marked, `3. (S/hik+t ${text}`)),
    ).toEqual([])
  })
})

describe('control-not-rolled-up', () => {
  test.each([
    ['NOFORN', 'SECRET', '(S//NF)', ['1 warning SECRET']],
    ['NOFORN in both', 'SECRET//NOFORN', '(S//NF)', []],
    ['ORCON', 'SECRET//NOFORN', '(S//OC/NF)', ['1 warning SECRET//NOFORN']],
    ['RD', 'SECRET', '(S//RD)', ['1 warning SECRET']],
    ['FRD', 'SECRET', '(S//FRD)', ['1 warning SECRET']],
    ['RD in both', 'SECRET//RD', '(S//RD)', []],
    ['a control that does not roll up', 'SECRET', '(S//RELIDO)', []],
    ['SCI', 'TOP SECRET', '(TS//SI)', ['1 warning TOP SECRET']],
    ['countries that no portion has', 'SECRET//REL TO USA, GBR', '(S//REL TO USA, AUS)', ['1 warning SECRET//REL TO USA, GBR']],
    ['none', 'SECRET', '(S)', []],
  ])('%s', (_, banner, mark, expected) => {
    const input = memo(banner, '4 May 2005', `1. ${mark} ${text}`, `2. (U) ${more}`)
    expect(found('control-not-rolled-up', input)).toEqual(expected)
  }) // prettier-ignore

  test('of several banners one must have taken the control over', () => {
    const portions = [`1. (S//NF) ${text}`, `2. (U) ${more}`]
    const two = (other: string) => memo('SECRET', '4 May 2005', ...portions, other)
    expect(found('control-not-rolled-up', two('SECRET//NOFORN'))).toEqual([])
    expect(found('control-not-rolled-up', two('SECRET'))).toEqual(['1 warning SECRET'])
  })

  test('before 1998 nothing, without a date little, without a banner nothing', () => {
    const portions = [`1. (S/NF) ${text}`, `2. (U) ${more}`]
    expect(found('control-not-rolled-up', memo('SECRET', '4 May 1985', ...portions))).toEqual([])
    expect(found('control-not-rolled-up', ['SECRET', ...portions].join('\n\n'))).toEqual(['1 info SECRET'])
    expect(found('control-not-rolled-up', portions.join('\n\n'))).toEqual([])
  })
})
