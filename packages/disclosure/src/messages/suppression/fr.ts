import type { Catalogue, Params } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { SuppressionRefusalCode } from '../../facets/refusal-codes.ts'
import { fr as primary } from '../primary/fr.ts'
import { adviceIn } from './advice-in.ts'

const advice = adviceIn(primary, ' ')

const revised = (p: Params): string =>
  `Depuis leur publication, ${p.number} nombres ont été révisés de moins de personnes que la règle ${p.policy} n’en publie, ou de personnes presque toutes d’une même catégorie : qui a les deux voit qui a été ajouté ou retiré. Rien n’est diffusé. Attendez une révision plus grande ou, si personne ne peut y être reconnu, dites pourquoi dans tipstat.yaml, sous revisions de la diffusion : - { why: ..., numbers: ${p.digest} }.${p.note ? ` Ce qu’ils sont et étaient figure dans ${p.note}, qui est confidentiel.` : ''} Parmi eux : ${p.cells}. Tableaux : ${p.tables}.`

/** French words for what suppression refuses. */
export const fr: Catalogue<SuppressionRefusalCode> = {
  'disclosure.suppression-exact-only': (p) =>
    `Le tableau ${p.table} contient des nombres qui ne sont pas des effectifs exacts, et la suppression exige des effectifs exacts. Si leur propriétaire les a publiés, diffusez-les sous already-public.`,
  'disclosure.suppression-counts-only': (p) =>
    `Le tableau ${p.table} contient des taux, et la suppression protège des effectifs. Diffusez les effectifs : les taux se calculent à partir de ce qui est diffusé.`,
  'disclosure.not-additive': (p) =>
    `Le tableau ${p.table} ne correspond pas à la somme de ses propres enregistrements : une preuve ne vaudrait pas pour lui. Rien n’est diffusé. Établissez-le de nouveau à partir de l’entrepôt ; si cela persiste, veuillez le signaler comme un défaut de tipstat.`,
  'disclosure.not-allowed': primary['primary.not-allowed'],
  'disclosure.not-crossed': primary['primary.not-crossed'],
  'disclosure.justice-victims': (p) =>
    `La règle justice est pour les infractions et pour les personnes suspectées, poursuivies, condamnées ou dont la peine est prononcée : elle publie les nombres à partir de ${p.threshold}, et les zéros. La diffusion ${p.name} a des tableaux de victimes (${p.stages}). Rien n’est diffusé. Utilisez national-annual pour les victimes.`,
  'disclosure.too-fine': (p) =>
    `Un tableau selon ${p.by} aurait ${p.cells} cellules ; une preuve n’est tentée que jusqu’à ${p.limit}. Rien n’est diffusé. Publiez moins de ventilations croisées ou moins de catégories : « ${fieldName(String(p.dimension), 'fr')} » en a le plus.`,
  'disclosure.not-safe': (p) =>
    `La règle ${p.policy} n’a trouvé aucun moyen de masquer assez de ${p.tables} pour que personne ne puisse être retrouvé. Nombres qui pourraient être déduits ou encadrés de trop près : ${p.number}, dont ${p.cells}. Rien n’est diffusé.${p.earlier ? ' Les nombres des diffusions précédentes ont été pris en compte.' : ''}${p.note ? ` La manière dont un lecteur y parviendrait figure dans ${p.note}, document confidentiel.` : ''}${advice(p)}`,
  'disclosure.nothing-shown': (p) =>
    `La règle ${p.policy} devrait masquer tous les nombres de ${p.tables}. Rien n’est diffusé. Regroupez plusieurs années ou zones, ou davantage de personnes.`,
  'disclosure.other-method': (p) =>
    `Ces personnes ont été comptées dans la diffusion ${p.release} sous la règle ${p.policy}. Une autre méthode à côté en dirait plus que l’une ou l’autre. Rien n’est diffusé : gardez une seule méthode pour les mêmes données.`,
  'disclosure.unfinished': (p) =>
    `Le temps n’a pas suffi pour prouver la sûreté de ${p.tables} sous la règle ${p.policy}. Rien n’est diffusé : une autre machine pourrait diffuser autrement. Publiez moins de ventilations croisées.${advice(p)}`,
  'disclosure.no-contributors': (p) =>
    `La règle ${p.policy} ne montre que des nombres provenant d’au moins ${p.number} pays ou organismes, et tous les enregistrements de ${p.tables} proviennent d’un seul. Rien n’est diffusé. Indiquez dans les enregistrements qui les a communiqués, ou choisissez une autre règle.`,
  'disclosure.overlapping-areas': (p) =>
    `La zone ${p.first} se trouve dans la zone ${p.second}, et toutes deux figurent dans ${p.tables} : on pourrait soustraire l’une de l’autre, et l’on ignore si l’une compte les personnes de l’autre. Rien n’est diffusé. Diffusez pays et régions séparément, à partir de sources distinctes.`,
  'disclosure.other-ages': (p) =>
    `Une diffusion précédente a publié la tranche d’âge ${p.earlierBand}, et ${p.tables} publierait ${p.now} : on pourrait soustraire l’une de l’autre. Rien n’est diffusé. Conservez les tranches d’âge de la diffusion précédente.`,
  'disclosure.told-before': (p) =>
    `Une diffusion précédente, ou quelqu’un d’autre, a publié des nombres de ${p.tables} que la règle ${p.policy} ne publie pas : inférieurs à son seuil, ou des zéros. Ils sont connus, et les masquer maintenant ne cacherait rien. Rien n’est diffusé. Utilisez la règle de la diffusion précédente, ou retirez ces tableaux.`,
  'disclosure.contradicting': (p) =>
    `Le tableau ${p.table} et d’autres tableaux des mêmes personnes se contredisent (${p.place}) : les parties dépassent leur total, ou les totaux diffèrent. Aucun effectif de personnes ne peut être ainsi, et rien ne peut en être prouvé. Rien n’est diffusé. Faites-les corriger, diffusez moins de ces tableaux ensemble, ou ajoutez le tableau des totaux.`,
  'disclosure.small-revisions': revised,
  'disclosure.other-revisions': (p) =>
    `Ce qui figure sous revisions de la diffusion porte sur d’autres nombres. ${revised(p)}`,
  'disclosure.elsewhere-unknown': (p) =>
    `Le nombre publié ailleurs (${p.where}) nomme un code qui n’existe pas : ${p.code}, sous ${p.dimension}. Rien n’est diffusé : il ne serait de personne, et rien ne serait prouvé avec lui. Corrigez l’entrée sous elsewhere dans tipstat.yaml.${p.near ? ` Les codes les plus proches : ${p.near}.` : ''}`,
  'disclosure.elsewhere-twice': (p) =>
    `Le nombre publié ailleurs (${p.where}) compte quelqu’un deux fois : ses zones, années ou codes se recoupent. Rien n’est diffusé. Corrigez l’entrée sous elsewhere dans tipstat.yaml.`,
  'disclosure.elsewhere-otherwise': (p) =>
    `Le nombre publié ailleurs (${p.where}) n’est pas ce qui est compté aujourd’hui. Rien n’est diffusé. Corrigez l’entrée sous elsewhere dans tipstat.yaml : son nombre, ses codes, ses âges ; ou, si les données ont été révisées depuis, écrivez revised: true.`,
  'disclosure.elsewhere-exact': (p) =>
    `Un nombre exact des mêmes personnes a été publié ailleurs (${p.where}). À côté de lui, l’arrondi et le bruit cachent moins qu’ils ne le promettent. Rien n’est diffusé : utilisez une règle de suppression, que l’on prouve avec ce nombre.`,
}
