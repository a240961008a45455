import * as z from 'zod'
import {administrativeControls, levels, type AdministrativeControl, type Level} from '../lexicon/levels.js'
import type {Marking} from './marking.js'
import {optionalText, optionalTrue} from './leaf-schemas/fields.js'

const names = z.array(z.string().min(1)).min(1)

const compartment = z.object({name: z.string(), subCompartments: names.exactOptional()})

const atomicEnergy = z.object({
  kind: z.enum(['RD', 'FRD', 'TFNI', 'DOD UCNI', 'DOE UCNI']),
  criticalNuclearWeapon: optionalTrue,
  sigmas: z.array(z.number().int().min(1)).exactOptional(),
})

/** zod schema of a classification marking. */
export const markingSchema: z.ZodType<Marking> = z.object({
  system: z.enum(['US', 'FGI', 'JOINT', 'NATO', 'CUI']),
  level: z.enum(Object.keys(levels) as [Level, ...Level[]]).exactOptional(),
  administrative: z
    .enum(Object.keys(administrativeControls) as [AdministrativeControl, ...AdministrativeControl[]])
    .exactOptional(),
  owners: names.exactOptional(),
  nato: z.enum(['ATOMAL', 'BOHEMIA', 'BALK']).exactOptional(),
  sci: z
    .array(z.object({control: z.string(), compartments: z.array(compartment).exactOptional()}))
    .min(1)
    .exactOptional(),
  sap: z
    .object({
      programs: z
        .array(z.object({name: z.string(), compartments: z.array(compartment).exactOptional()}))
        .exactOptional(),
      multiple: optionalTrue,
      handleVia: optionalTrue,
      waived: optionalTrue,
    })
    .exactOptional(),
  aea: atomicEnergy.exactOptional(),
  otherAea: z.array(atomicEnergy).min(1).exactOptional(),
  fgi: z.object({sources: z.array(z.string())}).exactOptional(),
  dissemination: names.exactOptional(),
  releasableTo: names.exactOptional(),
  displayOnly: names.exactOptional(),
  eyesOnly: names.exactOptional(),
  nonIc: names.exactOptional(),
  accm: names.exactOptional(),
  cui: names.exactOptional(),
  caveats: names.exactOptional(),
  declassifyOn: optionalText,
  form: z.literal('short').exactOptional(),
  separators: z.literal('free').exactOptional(),
  printed: optionalText,
})
