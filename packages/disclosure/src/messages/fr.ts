import type { Catalogue } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'

/** French words for what disclosure control refuses. */
export const fr: Catalogue<DisclosureRefusalCode> = {
  'disclosure.nothing': () => "Il n'y a aucun tableau à diffuser.",
  'disclosure.several-sources': (p) =>
    `Une diffusion contient les tableaux d'une seule soumission d'une seule source ; ceux-ci en ont plusieurs : ${p.sources}. Faites une diffusion pour chacune.`,
  'disclosure.same-table': (p) => `Le tableau ${p.table} figure deux fois dans la diffusion. Retirez-le une fois.`,
  'disclosure.round5-only-made-up': (p) =>
    `La règle round-5 n'accepte que des données inventées, et « ${p.source} » n'est pas marquée comme telle : l'arrondi ne protège ni les petits groupes ni les révisions. Les données confidentielles attendent la suppression avec preuve ; les données publiées sortent sous already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `La règle round-5 arrondit des effectifs exacts, et le tableau ${p.table} contient des nombres qui ne le sont pas. Diffusez-le sous already-public si son propriétaire l'a publié.`,
  'disclosure.round5-counts-only': (p) =>
    `La règle round-5 arrondit des effectifs, et le tableau ${p.table} contient des taux. Diffusez les effectifs.`,
  'disclosure.not-published': (p) =>
    `La règle already-public n'accepte que des données dont la correspondance nomme la publication, ce qui n'est pas le cas de « ${p.source} ». Si leur propriétaire les a publiées, indiquez « published: by, url, date, licence » dans la correspondance.`,
  'disclosure.changed-by-us': (p) =>
    `Le tableau ${p.table} contient des nombres qui ne sont pas ceux publiés par leur propriétaire. Il ne peut sortir sous already-public.`,
  'disclosure.no-release': (p) =>
    `Il n'y a pas de diffusion dans ${p.folder}. Faites-la d'abord : tipstat release PROJET NOM.`,
  'disclosure.tampered': (p) =>
    `La diffusion ${p.folder} n'est plus telle qu'elle a été faite (${p.problem} : ${p.file}). Elle n'est pas ouverte. Refaites-la.`,
}
