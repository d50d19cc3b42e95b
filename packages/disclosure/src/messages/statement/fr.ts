import type { Catalogue } from '@tipstat/language'
import type { StatementCode } from './statement-messages.ts'

/** French words of the statement of a release. */
export const fr: Catalogue<StatementCode> = {
  'statement.language': () => 'Français',
  'statement.draft': () => 'PROJET : non approuvé. Rien de ceci ne peut être publié.',
  'statement.embargo': (p) => `EMBARGO : rien de ceci ne peut être publié avant le ${p.day}.`,
  'statement.release': (p) =>
    `Diffusion ${p.name}, faite de données acceptées par tipstat ${p.tipstat}, schéma ${p.scheme}`,
  'statement.made-up': () => 'DONNÉES INVENTÉES : aucune personne n’y est réelle.',
  'statement.drafted': (p) => `Préparé : ${p.who}`,
  'statement.checked': (p) => `Contrôlé : ${p.who}`,
  'statement.approved': (p) => `Approuvé : ${p.who}`,
  'statement.source': (p) => `Source : ${p.title}`,
  'statement.published-by': (p) => `Publié par : ${p.by}, ${p.date}`,
  'statement.where': (p) => `Adresse : ${p.url}`,
  'statement.licence': (p) => `Licence : ${p.licence}`,
  'statement.note': (p) => `Note : ${p.note}`,
  'statement.break.law': (p) => `Rupture de série à partir de ${p.year} (loi)${p.more}`,
  'statement.break.definition': (p) => `Rupture de série à partir de ${p.year} (définition)${p.more}`,
  'statement.break.source': (p) => `Rupture de série à partir de ${p.year} (source)${p.more}`,
  'statement.break.counting-unit': (p) => `Rupture de série à partir de ${p.year} (unité de compte)${p.more}`,
  'statement.policy': (p) => `Politique : ${p.name}`,
  'statement.computed': (p) =>
    `Tableau que le propriétaire n’a pas publié, additionné à partir de ce qu’il a publié : ${p.table}`,
  'statement.proof': (p) => `Preuve : ${p.proof}`,
  'statement.earlier': (p) => `Prouvée avec la diffusion précédente : ${p.id}`,
  'statement.elsewhere': (p) => `Prouvée avec ce qui a été publié ailleurs : ${p.where}`,
  'statement.revisions': (p) =>
    `Nombres révisés de quelques personnes depuis une diffusion précédente : ${p.numbers}. Pourquoi cela peut se voir : ${p.why}`,
  'statement.certificate': (p) => `Certificat, sha256 ${p.sha256} : ${p.tables}`,
  'statement.round-5': () =>
    'Chaque nombre est arrondi à un multiple de 5 à partir de sa valeur exacte ; 0 à 4 sont masqués sous un même signe.',
  'statement.round-5-left-out': () =>
    'Une catégorie, une zone ou une année sans aucun nombre de 5 ou plus est omise du tableau : chacune de ses cellules vaut de 0 à 4.',
  'statement.round-5-totals': () =>
    'Les totaux sont arrondis à partir de leur valeur exacte et ne sont pas forcément la somme de leurs parties.',
  'statement.owner-published': () =>
    'Les nombres sont ceux que leur propriétaire a publiés. Les nombres censurés le restent, dans les bornes publiées par le propriétaire.',
  'statement.together': (p) =>
    `Tous les nombres des mêmes personnes sont arrondis ensemble à des multiples de ${p.base} : les parties font leurs totaux, et un nombre est le même dans chaque tableau.`,
  'statement.away': (p) =>
    `Chacun est à moins de ${p.base} du nombre exact ; un total dont low et high sont plus éloignés l’un de l’autre, à moins de ${p.total}.`,
  'statement.zero-in-sums': (p) =>
    `0 figure sous un même signe, status suppressed sans value : de 0 à ${p.most}, ou jusqu’à ce que dit high. Dans les sommes, il compte pour 0.`,
  'statement.left-out-as-little': () =>
    'Une catégorie, une zone ou une année sans autre nombre que celui-là est omise du tableau : chacune de ses cellules compte aussi peu.',
  'statement.noise': () =>
    'Chaque nombre porte un bruit aléatoire qui ne dépend que des enregistrements comptés : les mêmes enregistrements ont le même bruit dans chaque tableau et chaque diffusion.',
  'statement.noise-bounds': (p) =>
    `Le bruit est de moyenne 0 et de variance ${p.V}, là où un petit effectif le permet, et ne dépasse jamais ${p.D} ; aucun nombre de 1 à ${p.js} n’en résulte.`,
  'statement.noise-zero': (p) =>
    `0 figure sous un même signe, status suppressed sans value : de 0 à ${p.D}. Tout autre nombre compte au moins une personne.`,
  'statement.noise-totals': () =>
    'Les totaux portent un bruit qui leur est propre et ne sont pas la somme de leurs parties : prenez chaque nombre dans le tableau où il figure, et n’additionnez pas.',
  'statement.withheld': (p) =>
    `Les nombres inférieurs à ${p.threshold}, et d’autres qui permettraient de les déduire, sont masqués sous un même signe : status suppressed, sans value.`,
  'statement.withheld-but-zeros': (p) =>
    `Les nombres inférieurs à ${p.threshold} autres que 0, et d’autres qui permettraient de les déduire, sont masqués sous un même signe : status suppressed, sans value.`,
  'statement.zeros-printed': () =>
    'Les zéros sont affichés. Le signe ne peut remplacer 0 que là où low vaut 0, car ce zéro en révélerait d’autres.',
  'statement.zeros-withheld': () => 'Le signe peut aussi remplacer 0 : aucun zéro n’est affiché.',
  'statement.left-out': () => 'Une catégorie, une zone ou une année sans aucun nombre à montrer est omise du tableau.',
  'statement.exact': () => 'Tout nombre montré est exact, totaux compris.',
  'statement.proof-certificate': () =>
    'Il est prouvé que chaque nombre masqué qui doit être protégé reste incertain : d’autres tableaux entiers s’accordent avec tout ce qui est montré.',
  'statement.proof-certificate-where': () =>
    'Ils figurent dans un certificat, qui est confidentiel et ne fait pas partie de la diffusion.',
  'statement.proof-controlled-rounding': () =>
    'Lors de sa création, il a été prouvé que tous les nombres ensemble, et avec ceux des diffusions précédentes, laissent possibles pour chaque cellule au moins autant d’effectifs que l’écart entre deux multiples.',
  'statement.proof-controlled-rounding-now': () =>
    'Il a été vérifié que chaque nombre est un tel multiple avec les bornes qu’il indique, et que les parties font leurs totaux.',
  'statement.proof-cell-key': () =>
    'Il a été vérifié que chaque nombre est de ceux que le bruit peut donner, avec les bornes qu’il indique. Ce qui cache les nombres exacts est un secret du service, et le bruit peut se réduire par des moyennes : voir la méthode.',
  'statement.proof-rounding': () =>
    'Il a été vérifié que chaque nombre est un multiple de 5 avec les bornes les plus larges qui s’y arrondissent.',
  'statement.proof-owner-published': () => 'Le propriétaire des données les a publiées, à l’adresse ci-dessus.',
  'statement.cost': () => 'Ce qu’il en coûte au lecteur :',
  'statement.cost-at-most': () => 'Ce qu’il en coûte au lecteur, au plus :',
  'statement.cost.cells': (p) => `Cellules : ${p.n}`,
  'statement.cost.hidden': (p) => `Cellules masquées : ${p.n}`,
  'statement.cost.rounded': (p) => `Cellules arrondies : ${p.n}`,
  'statement.cost.movedAtMost': (p) => `Déplacement d’un nombre, au plus : ${p.n}`,
  'statement.cost.movedInAllAtMost': (p) => `Déplacement de tous les nombres ensemble, au plus : ${p.n}`,
  'statement.cost.shareHidden': (p) => `Part des cellules masquées : ${p.n}`,
  'statement.cost.sharePersonsHidden': (p) => `Part des personnes que les ventilations ne montrent pas : ${p.n}`,
  'statement.cost.shareRounded': (p) => `Part des cellules arrondies : ${p.n}`,
  'statement.cost.sharePersonsHiddenAtMost': (p) =>
    `Part des personnes qui sont dans des cellules masquées, au plus : ${p.n}`,
  'statement.cost-by-table': () => 'Cellules masquées sur l’ensemble des cellules, par tableau :',
  'statement.cost-of-table': (p) => `${p.name} : ${p.hidden} sur ${p.rows}`,
  'statement.cost-left-out': () =>
    'Les cellules sont celles des lignes qui figurent dans un tableau. Les catégories, zones et années omises ne sont dans aucun de ces nombres de cellules ni dans aucune de leurs parts : les compter révélerait qu’il s’y trouve quelqu’un.',
  'statement.cost-persons-left-out': () =>
    'Les personnes des catégories omises sont dans sharePersonsHidden, là où le tableau a des lignes de leur zone et de leur année et où le total de celles-ci est montré.',
  'statement.columns': () =>
    'Colonnes des tableaux : area (zone), year (année), les dimensions, value (valeur), low et high (bornes), status (état), disputed (contradiction).',
  'statement.interval': () =>
    'Un nombre est un intervalle de low à high ; value figure là où il y a un seul nombre à montrer. high vaut inf là où rien ne le borne.',
  'statement.blank': () =>
    'Un blanc avec un motif dans status est un nombre manquant, ce qui n’est pas zéro. disputed = 1 : la source s’y contredit.',
  'statement.manifest': () =>
    'manifest.json donne l’empreinte de chaque fichier. La sienne, dans manifest.sha256, identifie la diffusion.',
}
