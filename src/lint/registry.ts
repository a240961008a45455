import type {RuleName} from './codes.js'
import type {Rule} from './rule.js'
import {attachmentAbsent, type AttachmentAbsentOptions} from './rules/attachment-absent.js'
import {authorityAnachronism} from './rules/authority-anachronism.js'
import {bannerDamaged} from './rules/banner-damaged.js'
import {bannerExceedsPortions} from './rules/banner-exceeds-portions.js'
import {bannerMismatch} from './rules/banner-mismatch.js'
import {controlAnachronism} from './rules/control-anachronism.js'
import {controlLevel} from './rules/control-level.js'
import {controlNotRolledUp} from './rules/control-not-rolled-up.js'
import {declassifyOnInvalid} from './rules/declassify-on-invalid.js'
import {documentIdCheckDigit, type DocumentIdCheckDigitOptions} from './rules/document-id-check-digit.js'
import {documentIdDamaged} from './rules/document-id-damaged.js'
import {documentIdMalformed} from './rules/document-id-malformed.js'
import {documentIdMultiple} from './rules/document-id-multiple.js'
import {documentIdYear} from './rules/document-id-year.js'
import {downgradingGroup} from './rules/downgrading-group.js'
import {duplicateLine, type DuplicateLineOptions} from './rules/duplicate-line.js'
import {exemptionRange} from './rules/exemption-range.js'
import {exemptionWithoutGap, type ExemptionWithoutGapOptions} from './rules/exemption-without-gap.js'
import {footnoteUnresolved} from './rules/footnote-unresolved.js'
import {levelAnachronism} from './rules/level-anachronism.js'
import {markingConflict} from './rules/marking-conflict.js'
import {markingOrder} from './rules/marking-order.js'
import {ocrQuality, type OcrQualityOptions} from './rules/ocr-quality.js'
import {outlineAmbiguous} from './rules/outline-ambiguous.js'
import {outlineGap} from './rules/outline-gap.js'
import {outlineRepeat} from './rules/outline-repeat.js'
import {overlayInBody} from './rules/overlay-in-body.js'
import {pageGap} from './rules/page-gap.js'
import {pageOrder} from './rules/page-order.js'
import {personalIdentifier} from './rules/personal-identifier.js'
import {portionExceedsBanner} from './rules/portion-exceeds-banner.js'
import {portionMarkGarbled} from './rules/portion-mark-garbled.js'
import {portionMarkMissing} from './rules/portion-mark-missing.js'
import {reasonCitation} from './rules/reason-citation.js'
import {recordNumberAgency} from './rules/record-number-agency.js'
import {recordNumberFormat} from './rules/record-number-format.js'
import {redactionWithoutAuthority} from './rules/redaction-without-authority.js'
import {referenceOrder} from './rules/reference-order.js'
import {referencePostdates} from './rules/reference-postdates.js'
import {referenceUnresolved} from './rules/reference-unresolved.js'
import {releasableTo} from './rules/releasable-to.js'
import {releaseAge} from './rules/release-age.js'
import {releaseBeforeDocument} from './rules/release-before-document.js'
import {releaseFullButRedacted} from './rules/release-full-but-redacted.js'
import {releaseStampDamaged} from './rules/release-stamp-damaged.js'
import {releaseStampDisagreement} from './rules/release-stamp-disagreement.js'
import {securityInformationAbsent} from './rules/security-information-absent.js'
import {securityInformationAnachronism} from './rules/security-information-anachronism.js'
import {signatureAbsent} from './rules/signature-absent.js'
import {stampUnreadable} from './rules/stamp-unreadable.js'

/** Options of the rules that have any. */
export interface RuleOptions {
  'attachment-absent': AttachmentAbsentOptions
  'document-id-check-digit': DocumentIdCheckDigitOptions
  'duplicate-line': DuplicateLineOptions
  'exemption-without-gap': ExemptionWithoutGapOptions
  'ocr-quality': OcrQualityOptions
}

/** The rules, in the order of their codes. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'banner-mismatch': bannerMismatch,
  'banner-damaged': bannerDamaged,
  'level-anachronism': levelAnachronism,
  'security-information-anachronism': securityInformationAnachronism,
  'security-information-absent': securityInformationAbsent,
  'control-anachronism': controlAnachronism,
  'portion-exceeds-banner': portionExceedsBanner,
  'banner-exceeds-portions': bannerExceedsPortions,
  'portion-mark-missing': portionMarkMissing,
  'portion-mark-garbled': portionMarkGarbled,
  'control-not-rolled-up': controlNotRolledUp,
  'control-level': controlLevel,
  'marking-order': markingOrder,
  'marking-conflict': markingConflict,
  'releasable-to': releasableTo,
  'declassify-on-invalid': declassifyOnInvalid,
  'reason-citation': reasonCitation,
  'downgrading-group': downgradingGroup,
  'exemption-range': exemptionRange,
  'exemption-without-gap': exemptionWithoutGap,
  'redaction-without-authority': redactionWithoutAuthority,
  'overlay-in-body': overlayInBody,
  'release-before-document': releaseBeforeDocument,
  'release-age': releaseAge,
  'release-full-but-redacted': releaseFullButRedacted,
  'release-stamp-disagreement': releaseStampDisagreement,
  'release-stamp-damaged': releaseStampDamaged,
  'stamp-unreadable': stampUnreadable,
  'authority-anachronism': authorityAnachronism,
  'personal-identifier': personalIdentifier,
  'document-id-check-digit': documentIdCheckDigit,
  'document-id-malformed': documentIdMalformed,
  'document-id-damaged': documentIdDamaged,
  'document-id-multiple': documentIdMultiple,
  'document-id-year': documentIdYear,
  'record-number-format': recordNumberFormat,
  'record-number-agency': recordNumberAgency,
  'outline-gap': outlineGap,
  'outline-repeat': outlineRepeat,
  'outline-ambiguous': outlineAmbiguous,
  'page-gap': pageGap,
  'page-order': pageOrder,
  'reference-unresolved': referenceUnresolved,
  'reference-order': referenceOrder,
  'reference-postdates': referencePostdates,
  'attachment-absent': attachmentAbsent,
  'signature-absent': signatureAbsent,
  'footnote-unresolved': footnoteUnresolved,
  'ocr-quality': ocrQuality,
  'duplicate-line': duplicateLine,
}
