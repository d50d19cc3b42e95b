import type { Params } from '@tipstat/language'

/** English words of the README files of a transmission. */
export const en = {
  'transmission.title': (p: Params) => `Transmission ${p.name} for ${p.to}`,
  'transmission.sealed': (p: Params) =>
    `${p.file} holds confidential statistics, encrypted to the public key of ${p.to}. Only the secret key that belongs to that opens it; its sender can't open it either.`,
  'transmission.open': () =>
    `To open it, install age (https://age-encryption.org). Have the file with your secret key at hand, here called key.txt, and type:`,
  'transmission.careful': (p: Params) =>
    `Open it on a computer that is used by nobody but those who may see the data, and remove ${p.file} when its tables lie where they are protected.`,
  'transmission.basis': (p: Params) => `Legal basis: ${p.basis}`,
  'transmission.purpose': (p: Params) => `Purpose: ${p.purpose}`,
  'transmission.expires': (p: Params) => `To be kept and used until: ${p.expires}`,
  'transmission.made-up': () => `MADE UP: among the data are invented ones. Nobody in those is real.`,
  'transmission.exact': (p: Params) =>
    `The numbers are exact, and some are of one or two persons, who could be found and harmed. They are for ${p.to} and for the purpose below alone: do not publish them, pass them on, or link them to other data.`,
  'transmission.tables': () =>
    `Each file in tables/ is one table, as CSV in UTF-8 with the ids of SDMX. manifest.json says what each is of, how it was counted, and from which data.`,
  'transmission.values': () =>
    `OBS_VALUE is the number; it is empty where there is none, or only bounds: then LOW and HIGH give the bounds, and PRECISION says why. An empty cell is not zero.`,
  'transmission.conf-a': (p: Params) =>
    `CONF_STATUS A: a small count, below ${p.threshold}. It must never become known, nor may anything from which it can be worked out.`,
  'transmission.conf-n': () =>
    `CONF_STATUS N: not for publication. It is no small count itself, but with others it can give one away.`,
  'transmission.conf-f': () => `CONF_STATUS F: free; its owner has published it.`,
  'transmission.destroy': (p: Params) => `Destroy all of it, with every copy, after ${p.expires}.`,
}
