/** What CIA's dispatches and cables print in the boxes beside their heads, in capitals: nobody's name, and no subject. */
export const formBoxes: readonly string[] = [
  // dispatches (form 53)
  'PROCESSING',
  'PROCESSING ACTION',
  'MARKED FOR INDEXING',
  'NO INDEXING REQUIRED',
  'ONLY QUALIFIED DESK',
  'QUALIFIED DESK',
  'HEADQUARTERS',
  'HEADQUARTERS DESK',
  'CAN JUDGE INDEXING',
  'ABSTRACT',
  'MICROFILM',
  // cables
  'CLASSIFIED MESSAGE',
]
