import type { Params } from '@tipstat/language'

/** Words with places for parameters: `sentence('{n} of {all}')`. Throws when a parameter is not given: that is a bug. */
export const sentence =
  (template: string) =>
  (params: Params): string =>
    template.replace(/\{([\w-]+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined
      if (value === undefined) throw new Error(`No parameter for ${place} in ${JSON.stringify(template)}`)
      return String(value)
    })
