/** Plain text of a SARIF log. */
export interface SarifText {
  text: string
}

/** A rule as a SARIF log describes it. */
export interface SarifRule {
  id: string
  shortDescription: SarifText
  help: SarifText
  helpUri: string
  defaultConfiguration: {level: 'note' | 'warning' | 'error'}
}

/** A stretch of a text: lines and columns from 1, offsets from 0. */
export interface Region {
  startLine: number
  startColumn: number
  endLine?: number
  endColumn?: number
  charOffset?: number
  charLength?: number
}

/** Where a file is. */
export interface ArtifactLocation {
  uri: string
}

/** A change of a file that mends what was found. */
export interface SarifFix {
  description: SarifText
  artifactChanges: {
    artifactLocation: ArtifactLocation
    replacements: {
      deletedRegion: {charOffset: number; charLength: number}
      insertedContent: SarifText
    }[]
  }[]
}

/** One message. */
export interface Result {
  ruleId: string
  /** Index of the rule among those of the driver. */
  ruleIndex?: number
  level: SarifRule['defaultConfiguration']['level']
  message: SarifText
  locations: {physicalLocation: {artifactLocation: ArtifactLocation; region?: Region}}[]
  fixes?: SarifFix[]
}

/** One use of the tool. */
export interface SarifRun {
  tool: {
    driver: {
      name: string
      semanticVersion: string
      informationUri: string
      rules: SarifRule[]
    }
  }
  columnKind: 'utf16CodeUnits'
  results: Result[]
}

/** A SARIF 2.1.0 log of one run: what `toSarif` writes of the format. */
export interface SarifLog {
  $schema: string
  version: '2.1.0'
  runs: [SarifRun]
}
