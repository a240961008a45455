/**
 * What lint can find, by the code of the message, which is the name of its rule: one place for all of them.
 *
 * The manual, made from the rules, says of each why, since when, by what source, and shows an example.
 */
export const ruleCodes = {
  // banners and portion marks
  'banner-mismatch': 'Banners of different levels on one page.',
  'banner-damaged': 'A banner that is legible through the damage of OCR only.',
  'level-anachronism': 'A level that did not exist when the document was written.',
  'security-information-anachronism':
    'The words SECURITY INFORMATION on a document that was not written under EO 10290.',
  'security-information-absent':
    'A classified document of the time of EO 10290 without the words SECURITY INFORMATION.',
  'control-anachronism':
    'A control marking or declassification instruction that was not in use when the document was written.',
  'portion-exceeds-banner': 'A portion marked higher than the document.',
  'banner-exceeds-portions': 'A document marked higher than any of its portions.',
  'portion-mark-missing': 'A numbered paragraph without a portion mark among others that have one.',
  'portion-mark-garbled':
    "A token before a paragraph that looks like a portion mark and can't be read as one.",
  'control-not-rolled-up': 'A control that a portion has and no banner.',
  'control-level': 'A control that does not go with the level or the other controls of its marking.',
  'marking-order': 'Fields of a marking that are not in the order of their categories.',
  'marking-conflict': 'Two controls in one marking that exclude one another.',
  'releasable-to': 'A list of REL TO that is not written as one.',
  // classification blocks
  'declassify-on-invalid': 'A declassification instruction that the order does not allow.',
  'reason-citation': 'A reason for classification that the order does not have, or that has no place there.',
  'downgrading-group': 'A downgrading group that does not exist, or not at the time of the document.',
  // exemptions and redactions
  'exemption-range': 'An exemption code that its rule book does not have.',
  'exemption-without-gap': 'An exemption code with no mark of a cut near it.',
  'redaction-without-authority': 'A redaction on a page without any exemption code.',
  'overlay-in-body': 'An exemption code inside a sentence.',
  // release and declassification
  'release-before-document': 'A release stamp dated before the document, or before there were such stamps.',
  'release-age': 'A stamp of automatic declassification on a document that was too young for it.',
  'release-full-but-redacted': 'A document stamped as released in full from which something is withheld.',
  'release-stamp-disagreement': 'Release stamps of one file that give different dates.',
  'release-stamp-damaged': 'A release stamp whose words or date OCR has damaged.',
  'stamp-unreadable': 'A release stamp whose words are there and whose date and identifier are not.',
  'authority-anachronism':
    'A declassification stamp that rests on an order which was not in force on its date, or on one that does not exist.',
  'personal-identifier': 'A number that belongs to a person: social security, payment card, passport.',
  // identifiers
  'document-id-check-digit': 'A CIA-RDP number whose check digit is wrong.',
  'document-id-malformed': "A token that begins like a CIA-RDP number and can't be read as one.",
  'document-id-damaged': 'An identifier that was read through the damage of OCR.',
  'document-id-multiple': 'Numbers of several records in one file.',
  'document-id-year': 'A CIA-RDP number of a year in which its document could not have been retired.',
  'record-number-format':
    'A record number of the JFK Assassination Records Collection that is not written as one.',
  'record-number-agency': 'A JFK record number whose agency is in no list.',
  // outline and pages
  'outline-gap': 'A number or letter left out of an outline.',
  'outline-repeat': 'A number or letter that an outline has already had.',
  'outline-ambiguous': 'A marker that the sequence of the outline does not settle.',
  'page-gap': 'Page labels between which pages are missing.',
  'page-order': 'A page label that goes back, or that its neighbours contradict.',
  // references and end matter
  'reference-unresolved': 'A citation of a reference that the list does not have.',
  'reference-order': 'References whose labels do not follow one another.',
  'reference-postdates': 'A reference that is dated after the document which cites it.',
  'attachment-absent': 'An attachment that the document names and the file lacks.',
  'signature-absent': 'A memorandum without a signature.',
  'footnote-unresolved': 'A footnote mark without its note, or a note without its mark.',
  // text
  'ocr-quality': 'A page much of whose text is noise.',
  'duplicate-line': 'A line of text that stands twice.',
} as const

/** Name of a rule, and code of its messages. */
export type RuleName = keyof typeof ruleCodes
