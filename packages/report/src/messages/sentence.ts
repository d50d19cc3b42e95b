import { formatNumber, type Language, type Params } from '@tipstat/language'

/**
 * Words with places for parameters: `sentence('en')('Table {n}')`. A number is written as the language writes numbers;
 * what must not be grouped (a year, a code) is passed as text. Throws when a parameter is not given: that is a bug.
 */
export const sentence =
  (language: Language) =>
  (template: string) =>
  (params: Params): string =>
    template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined
      if (value === undefined) throw new Error(`No parameter for ${place} in ${JSON.stringify(template)}`)
      return typeof value === 'number' ? formatNumber(value, language) : value
    })
