import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { PrimaryCode } from './primary-messages.ts'

/** French words for why something is withheld for its own sake, and how a table could be made coarser. */
export const fr: Catalogue<PrimaryCode> = {
  'primary.small': () => 'Masqué : le nombre de personnes est inférieur à celui qui peut être montré.',
  'primary.contributors': () =>
    'Masqué : le nombre provient de trop peu d’organismes ou de pays, dont les propres chiffres pourraient s’en déduire.',
  'primary.group': () =>
    'Masqué : presque toutes les personnes d’un groupe sont dans cette seule catégorie, qui serait alors connue pour chacune d’elles.',
  'primary.zero': () =>
    'Masqué : ce zéro révélerait dans quelle catégorie se trouvent toutes les personnes d’un groupe.',
  'primary.difference': () =>
    'Masqué : en le soustrayant d’un autre nombre, le lecteur obtiendrait un effectif qui ne peut être montré.',
  'primary.dominance': () => 'Masqué : quelques contributeurs représentent l’essentiel de cette somme.',
  'primary.p-percent': () => 'Masqué : un contributeur pourrait déduire de cette somme la part d’un autre.',
  'primary.not-allowed': (p) =>
    `Le jeu de règles n’admet pas de tableaux selon « ${fieldName(String(p.dimension), 'fr')} ». Retirez cette ventilation ou choisissez un autre jeu de règles.`,
  'primary.not-crossed': (p) =>
    `Le jeu de règles n’admet pas de croiser « ${fieldName(String(p.dimension), 'fr')} » et « ${fieldName(String(p.other), 'fr')} » : ensemble, ces variables permettent de retrouver facilement des personnes. Publiez-les dans des tableaux séparés.`,
  'coarsen.lowest-level': (p) =>
    `Le moins coûteux est de retirer le niveau le plus fin de « ${fieldName(String(p.dimension), 'fr')} ». Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.subregions': (p) =>
    `Le moins coûteux est de présenter « ${fieldName(String(p.dimension), 'fr')} » par sous-région M49. Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.regions': (p) =>
    `Le moins coûteux est de présenter « ${fieldName(String(p.dimension), 'fr')} » par région M49. Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.broad-groups': (p) =>
    `Le moins coûteux est de présenter « ${fieldName(String(p.dimension), 'fr')} » par grands groupes de sa liste de codes. Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.three-forms': (p) =>
    `Le moins coûteux est de présenter « ${fieldName(String(p.dimension), 'fr')} » en trois postes : exploitation sexuelle, travail forcé, autres formes. Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.years': (p) =>
    `Le moins coûteux est de réunir les années deux par deux (« ${fieldName(String(p.dimension), 'fr')} »). Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.drop': (p) =>
    `Le moins coûteux est de retirer la ventilation selon « ${fieldName(String(p.dimension), 'fr')} ». Cellules à masquer pour elles-mêmes : ${p.after} au lieu de ${p.before}.`,
  'coarsen.none': () =>
    'Aucun regroupement en une seule étape ne réduit le nombre de cellules à masquer pour elles-mêmes.',
}
