import { familyWords } from './family-words.ts'
import type { RecordRuleCatalogue } from './record-rules.ts'

/** English words of the rules of records: of persons, counts, context, policy and practice. */
export const enRecords: RecordRuleCatalogue = {
  ...familyWords('en', {
    unknownAlone: {
      says: ({ field, n }) => `“Unknown” or “total” stands beside other values of “${field}” (${n} in all)`,
      mend: () => 'Leave “unknown” out where something is known.',
    },
    noneAlone: {
      says: ({ none, field, n }) => `“${none}” stands beside other values of “${field}” (${n} in all)`,
      mend: () => 'Either there is none, or there are those that are given.',
    },
    partBesideWhole: {
      says: ({ field, values }) =>
        `Among the values of “${field}” one is part of another (${values}): one thing is said twice`,
      mend: () => 'Keep the more exact one.',
    },
    notOfVictims: {
      says: ({ field, value }) => `“${field}” speaks of offenders, and the record is of victims (${value})`,
      mend: () => 'Leave it out, or correct the stage.',
    },
    notOfOffenders: {
      says: ({ field, value }) => `“${field}” speaks of victims, and the record is of offenders (${value})`,
      mend: () => 'Leave it out, or correct the stage.',
    },
    ofTheOffence: {
      says: ({ field, value }) =>
        `“${field}” speaks of victims, and the record is of an offender (${value}); it is kept as part of the offence`,
      mend: () => 'Nothing to mend if it is what the offender did.',
    },
    partsAboveTotal: {
      says: ({ field, parts, total }) => `By “${field}” the parts add to ${parts}, more than the total of ${total}`,
      mend: ({ name }) =>
        `Correct the parts or the total; if one may stand under several, say so in the mapping: “multiple: [${name}]”.`,
    },
    notMoreThan: {
      says: ({ part, n, whole, of }) => `More in “${part}” (${n}) than in “${whole}” (${of}) in the same year`,
      mend: () => 'Explain it: earlier years, another source, or a lag between the stages.',
    },
    addressIn: {
      says: ({ field }) =>
        `The text “${field}” holds an e-mail address or a telephone number; it is neither loaded nor shown here`,
      mend: () => 'Name the office, and no person.',
    },
  }),
  'TIP-ROLE-04': {
    says: () => 'A legal person can’t be a victim',
    mend: 'Correct the kind of person or the stage.',
  },
  'TIP-ACT-01': {
    says: ({ band }) => `“Means not required” stands with an adult (${band})`,
    mend: 'Give the means; only against a child none is required.',
  },
  'TIP-ACT-02': {
    says: ({ n, of }) => `The means are unknown for ${n} of ${of} adult victims`,
    mend: 'Record the means: against an adult they are part of the offence.',
  },
  'TIP-ACT-03': {
    says: ({ value }) => `A sector is given (${value}), although exploitation had not started`,
    mend: 'Nothing to mend if the sector is the intended one: it is kept as such.',
  },
  'TIP-ACT-04': {
    says: ({ band }) => `“Child without parental care” stands with an adult (${band})`,
    mend: 'Correct the factor or the age.',
  },
  'TIP-SERV-01': {
    says: () => '“No service received” stands with an assisted victim',
    mend: 'Give the services that were received, or another stage.',
  },
  'TIP-SERV-02': {
    says: ({ band }) => `Child protection services stand with an adult (${band})`,
    mend: 'Correct the service or the age.',
  },
  'TIP-JUST-01': {
    says: ({ value, stage }) => `A sentence is given (${value}) at a stage before the conviction (${stage})`,
    mend: 'Leave the sentence out, or correct the stage.',
  },
  'TIP-JUST-02': {
    says: ({ value }) => `A sentence of ${value} months is out of range`,
    mend: 'Give 0 to 1,200 months; for life imprisonment give its code and no months.',
  },
  'TIP-JUST-03': {
    says: ({ value, sentence }) =>
      `A length of ${value} months stands beside a sentence that is not imprisonment (${sentence})`,
    mend: 'Add the imprisonment, or leave the months out.',
  },
  'TIP-JUST-04': {
    says: ({ value, sentence }) => `A length of ${value} months does not fit the sentence ${sentence}`,
    mend: 'Correct the months or the sentence.',
  },
  'TIP-JUST-05': {
    says: ({ value }) => `A legal person is given a sex (${value})`,
    mend: 'Leave the sex out, or correct the kind of person.',
  },
  'TIP-JUST-06': {
    says: ({ value }) => `A legal person is given an age (${value})`,
    mend: 'Leave the age out, or correct the kind of person.',
  },
  'TIP-JUST-07': {
    says: ({ value }) => `A legal person is given a sentence of a natural person (${value})`,
    mend: 'Give the natural person a record of their own.',
  },
  'TIP-JUST-08': {
    says: () => 'A legal person is given as a public official',
    mend: 'Give the official a record of their own.',
  },
  'TIP-JUST-09': {
    says: ({ value }) => `A legal person is given the participation of a natural person (${value})`,
    mend: 'Give the natural person a record of their own.',
  },
  'TIP-JUST-10': {
    says: ({ value, stage }) => `A sentence is given (${value}) at a stage before the conviction (${stage})`,
    mend: 'Leave the sentence out, or correct the stage.',
  },
  'TIP-JUST-11': {
    says: ({ sex, age }) => `Legal persons are broken down by sex (${sex}) or age (${age})`,
    mend: 'Give legal persons without sex and age.',
  },
  'TIP-JUST-12': {
    says: ({ kind }) => `The unit is legal persons, but the kind of person is ${kind}`,
    mend: 'Correct the unit or the kind of person.',
  },
  'TIP-UNIT-01': {
    says: ({ unit, stage }) => `The unit ${unit} does not fit the stage ${stage}`,
    mend: 'Amounts have a currency, in the mapping: “unit: XDC”.',
  },
  'TIP-UNIT-02': {
    says: ({ unit, stage }) => `The unit ${unit} does not fit the stage ${stage}`,
    mend: 'Inspections are counted as such, in the mapping: “unit: inspections”.',
  },
  'TIP-UNIT-03': {
    says: ({ unit, stage }) => `The unit ${unit} does not fit the stage ${stage}`,
    mend: 'Measures are counted as such, in the mapping: “unit: measures”.',
  },
  'TIP-UNIT-04': {
    says: ({ unit, stage }) => `The unit ${unit} does not fit the stage ${stage}`,
    mend: 'Correct the unit or the stage.',
  },
  'TIP-UNIT-05': {
    says: ({ unit, stage }) => `The unit ${unit} is unusual for the stage ${stage}`,
    mend: 'If cases are counted, state it in the mapping: “unit: cases”.',
  },
  'TIP-DIM-03': {
    says: () => 'Legal persons are counted among victims',
    mend: 'Correct the kind of person or the stage.',
  },
  'TIP-DIM-21': {
    says: ({ value }) => `A measure against demand (${value}) stands at a stage that counts no measures`,
    mend: 'Use the stage “measures taken against demand”.',
  },
  'TIP-CTX-01': {
    says: ({ unit, indicator }) => `The unit ${unit} is not that of the indicator ${indicator}`,
    mend: 'Convert the numbers, or correct the indicator.',
  },
  'TIP-CTX-02': {
    says: ({ indicator }) => `${indicator} is a heading of indicators, and not one of them`,
    mend: 'Choose an indicator below it.',
  },
  'TIP-CTX-03': {
    says: ({ value }) => `${value} per cent is more than the whole`,
    mend: 'Correct the number or its unit.',
  },
  'TIP-CTX-04': {
    says: ({ value }) => `${value} is negative, which this indicator can’t be`,
    mend: 'Correct the number.',
  },
  'TIP-CTX-05': {
    says: ({ value }) => `${value} is outside the range of this index`,
    mend: 'The Gini index runs from 0 to 100, the Gender Inequality Index from 0 to 1.',
  },
  'TIP-CTX-06': {
    says: ({ n }) =>
      `Several records give a value for one indicator, area and year (${n} in all); none of them is chosen`,
    mend: 'Keep one, or give the breakdown that tells them apart.',
  },
  'TIP-CTX-07': {
    says: () => 'The publisher of the figure is not given',
    mend: 'Name the office that published it.',
  },
  'TIP-CTX-08': {
    says: () => '“Other indicator” stands without a note',
    mend: 'Name the indicator in the note.',
  },
  'TIP-CTX-09': {
    says: ({ indicator }) => `The indicator ${indicator} speaks of women, but the record is of men`,
    mend: 'Correct the sex.',
  },
  'TIP-POL-01': {
    says: ({ n }) => `One duty in one year has ${n} different states; none of them is chosen`,
    mend: 'Say which state is right.',
  },
  'TIP-POL-02': {
    says: ({ n }) => `Several records say the same of one duty in one year (${n} in all)`,
    mend: 'Remove the repetition.',
  },
  'TIP-POL-03': {
    says: ({ since }) => `The state is “none”, but a date is given since when it applies (${since})`,
    mend: 'Correct the state, or leave the date out.',
  },
  'TIP-POL-04': {
    says: ({ state }) => `The state is ${state}, but nothing is said of the evidence`,
    mend: 'State the evidence: evaluated, monitored or described.',
  },
  'TIP-POL-05': {
    says: () => 'The publisher of the information is not given',
    mend: 'Name the office that published it.',
  },
  'TIP-POL-06': {
    says: ({ duty }) => `${duty} is a chapter of the Plan, or unknown, and not a duty`,
    mend: 'Choose the duty.',
  },
  'TIP-POL-07': {
    says: () => 'It is not stated since when this applies',
    mend: 'Give the year, the month or the day.',
  },
  'TIP-POL-08': {
    says: ({ evidence }) => `The state is “none”, but there is evidence of how it works (${evidence})`,
    mend: 'Correct the state or the evidence.',
  },
  'TIP-POL-09': {
    says: ({ since, year }) => `In force in ${year}, and yet only since ${since}`,
    mend: 'Correct the date, the state or the year.',
  },
  'TIP-POL-10': {
    says: ({ review, since }) => `The review (${review}) comes before the start (${since})`,
    mend: 'Correct one of the two dates.',
  },
  'TIP-LINK-01': {
    says: () => 'This is not the address of a web page',
    mend: 'Give the address in full.',
  },
  'TIP-PRAC-01': {
    says: () => 'The practice has no title',
    mend: 'Give it a title.',
  },
  'TIP-PRAC-02': {
    says: () => 'It is not said what was done',
    mend: 'Say it in one sentence.',
  },
  'TIP-PRAC-03': {
    says: () => 'No contact office is given',
    mend: 'Name the office that can say more.',
  },
  'TIP-PRAC-05': {
    says: () => 'Nothing is said of the evidence for this practice',
    mend: 'State it: evaluated, monitored or described.',
  },
  'TIP-PRAC-06': {
    says: ({ n }) => `Several records describe one practice (${n} in all)`,
    mend: 'Merge them, or tell them apart by their titles.',
  },
  'TIP-SUM-12': {
    says: () => 'The parts of a form of exploitation add to more than the form itself',
    mend: 'Correct the parts or the form; if one person may stand under several forms, say so in the mapping: “multiple: [form]”.',
  },
  'TIP-FORM-01': {
    says: ({ sector, form }) => `A sector (${sector}) stands beside forms of exploitation that have none (${form})`,
    mend: 'Correct the sector, or add the form.',
  },
  'TIP-FORM-02': {
    says: ({ sector }) => `Removal of organs stands with a sector of work (${sector})`,
    mend: 'Leave the sector out, or add the second form of exploitation.',
  },
  'TIP-FORM-04': {
    says: ({ band }) => `“Worst forms of child labour” stands with an adult (${band})`,
    mend: 'Correct the form or the age; if exploitation ended before the age of 18, say so in a note.',
  },
  'TIP-FORM-09': {
    says: () => 'Debt bondage is given as the form of exploitation and as a means of control',
    mend: 'Nothing to mend if both are meant.',
  },
  'TIP-FLOW-08': {
    says: ({ route }) => `A domestic route passes several countries (${route})`,
    mend: 'Correct the route or the countries.',
  },
  'TIP-FLOW-09': {
    says: ({ route }) => `A route across borders has one country only (${route})`,
    mend: 'Give all countries of the route, or correct it.',
  },
  'TIP-FLOW-10': {
    says: ({ route }) => `The countries of the route hold a code that is no place (${route})`,
    mend: 'Give countries, or “unknown”.',
  },
  'TIP-FLOW-11': {
    says: ({ last, area }) =>
      `The last country of the route (${last}) is not the one where the victim was detected (${area})`,
    mend: 'Complete the route. If the victim was detected abroad, say so by the stage or in a note.',
  },
}
