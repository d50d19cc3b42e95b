import type { Catalogue } from '@tipstat/language'
import type { ReportCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('fr')

/** French. Awaits a native reviewer: docs/translations.md. */
export const fr: Catalogue<ReportCode> = {
  'report.not-released': s(
    'Seule une publication protégée peut devenir un rapport : protégez d’abord le cube, ou ouvrez un dossier de publication.',
  ),
  'report.nothing-about': s('La publication ne contient rien sur : {place}.'),
  'report.skip': s('Aller au texte'),
  'report.contents': s('Table des matières'),
  'report.figures': s('Figures'),
  'report.figure-n': s('Figure {n}'),
  'report.table-n': s('Tableau {n}'),
  'report.source': s('Source :'),
  'report.data-behind': s('Les nombres de la figure {n}'),
  'report.download': s('Télécharger : {label}'),
  'report.footer': s('Établi avec tipstat. Cette page ne charge rien, n’exécute rien et n’envoie rien.'),
  'report.data-csv': s('données (CSV)'),
  'report.image-png': s('image (PNG)'),
  'report.image-svg': s('image (SVG)'),

  'title.national': s('Traite des personnes : {place}'),
  'title.regional': s('Traite des personnes : {place}'),
  'title.global': s('La traite des personnes dans le monde'),
  'subtitle.national': s('Rapport national : formes et tendances dans les données, {period}'),
  'subtitle.regional': s('Rapport régional : formes et tendances dans les données, {period}'),
  'subtitle.global': s('Rapport mondial : formes et tendances dans les données, {period}'),
  'unit.per-100000': s('pour 100 000 habitants'),
  'place.world': s('Monde'),

  'heading.summary': s('Résumé'),
  'heading.shares': s('Sexe et âge'),
  'heading.forms': s('Formes d’exploitation'),
  'heading.rate': s('Taux pour 100 000 habitants'),
  'heading.stages': s('Poursuites et condamnations'),
  'heading.origins': s('Origine'),
  'heading.aggregate': s('Sommes sur les pays'),
  'heading.coverage': s('Couverture'),
  'heading.quality': s('Qualité des données'),
  'heading.annex': s('Méthode et sources'),

  'stage.V': s('Victimes'),
  'stage.V_SCR': s('Personnes ayant fait l’objet d’un dépistage'),
  'stage.V_POT': s('Victimes potentielles'),
  'stage.V_REF': s('Personnes orientées vers le mécanisme national'),
  'stage.V_PRES': s('Victimes présumées'),
  'stage.V_DET': s('Victimes détectées'),
  'stage.V_IDN': s('Victimes identifiées'),
  'stage.V_REG': s('Victimes enregistrées'),
  'stage.V_ASST': s('Victimes assistées'),
  'stage.V_REP': s('Victimes rapatriées'),
  'stage.P': s('Personnes soupçonnées, poursuivies ou condamnées'),
  'stage.P_SUSP': s('Personnes mises en cause'),
  'stage.P_PROS': s('Personnes poursuivies'),
  'stage.P_CONV': s('Personnes condamnées'),
  'stage.P_SENT': s('Personnes condamnées à une peine'),
  'stage.P_ACQ': s('Personnes acquittées'),
  'stage.O': s('Infractions enregistrées'),
  'stage.I': s('Enquêtes ouvertes'),

  'dimension.sex': s('sexe'),
  'dimension.age': s('âge'),
  'dimension.form': s('forme d’exploitation'),
  'dimension.citizenship': s('nationalité'),
  'dimension.counterpart': s('pays de contrepartie'),
  'dimension.scope': s('portée de l’itinéraire'),
  'dimension.act': s('acte'),
  'dimension.means': s('moyen'),
  'dimension.control': s('moyen de contrôle'),
  'dimension.sector': s('secteur d’exploitation'),
  'dimension.recruiter': s('lien avec le recruteur'),
  'dimension.recruitment': s('mode de recrutement'),
  'dimension.vulnerability': s('facteur de vulnérabilité'),
  'dimension.service': s('service reçu'),
  'dimension.participation': s('participation à l’infraction'),
  'dimension.sentence': s('peine'),
  'dimension.kind': s('personne physique ou morale'),
  'dimension.demand': s('mesure contre la demande'),
  'table.by': s('{stage} : {dimensions}'),

  'figure.shares': s('{stage} par sexe et par âge, {place}, {period}'),
  'figure.shares-sex': s('{stage} par sexe, {place}, {period}'),
  'figure.shares-age': s('{stage} par âge, {place}, {period}'),
  'figure.shares-measure': s('Part des personnes, en pourcentage'),
  'figure.shares-shown-measure': s('Part des personnes affichées, sans les parties censurées, en pourcentage'),
  'figure.shares-not-withheld-measure': s('Part des personnes affichées, sans les parties masquées, en pourcentage'),
  'figure.forms': s('{stage} par forme d’exploitation, {place}, {period}'),
  'figure.rate-by-sex-age': s('{stage} pour 100 000 habitants, par sexe et âge, {place}, {period}'),
  'figure.rate': s('{stage} pour 100 000 habitants, {place}, {period}'),
  'figure.rate-by': s('{stage} pour 100 000 habitants par {dimensions}, {place}, {period}'),
  'figure.rate-measure': s(
    'Taux pour 100 000 habitants ; la bande montre la variation aléatoire (intervalle à 95 pour cent)',
  ),
  'figure.rate-reported-measure': s('Taux pour 100 000 habitants tel que communiqué par la source'),
  'figure.stages': s('Personnes poursuivies et condamnées, {place}, {period}'),
  'figure.persons-measure': s('Nombre de personnes par année ; un intervalle lorsque le nombre n’est pas exact'),
  'figure.persons-or-withheld-measure': s('Nombre de personnes par année ; × lorsqu’il est masqué'),
  'figure.origins': s('{stage} par nationalité, {place}, {period}'),
  'figure.origins-regions': s('{stage} par région de nationalité et région de détection, {period}'),
  'figure.origins-measure': s('Nombre de personnes ; un intervalle lorsque le nombre n’est pas exact'),
  'figure.origins-or-withheld-measure': s('Nombre de personnes ; × lorsqu’il est masqué, + lorsque c’est un minimum'),
  'figure.coverage': s('Pays et années pour lesquels il existe des données : {stage}, {place}, {period}'),
  'figure.coverage-measure': s('Publication ou non d’un nombre pour le pays et l’année'),
  'figure.aggregate': s('{stage}, {place}, {period}'),
  'figure.aggregate-measure': s(
    'Somme des nombres publiés par les pays ; un intervalle lorsque la somme n’est pas exacte',
  ),
  'figure.aggregate-shown-measure': s('Somme des nombres affichés pour les pays ; × lorsque tous sont masqués'),

  'absent.title': s('Pas de figure ici'),
  'absent.shares': s('Aucun tableau de personnes par sexe ou par âge dans cette publication pour : {place}.'),
  'absent.forms': s('Aucun tableau de personnes par forme d’exploitation dans cette publication pour : {place}.'),
  'absent.rate': s(
    'Aucun taux ne peut être donné pour : {place}. La publication ne contient ni totaux avec une population de référence, ni taux fournis par la source.',
  ),
  'absent.stages': s('Aucun tableau des personnes poursuivies ou condamnées dans cette publication pour : {place}.'),
  'absent.origins': s('Aucun tableau de personnes par nationalité dans cette publication pour : {place}.'),
  'absent.coverage': s(
    'La couverture ne peut être montrée : la publication ne contient aucun tableau de totaux pour : {place}.',
  ),
  'absent.aggregate': s(
    'Aucune somme ne peut être montrée : la publication ne contient aucun tableau de totaux pour : {place}.',
  ),
  'absent.totals': s('Aucun tableau de totaux dans cette publication pour : {place}.'),

  'summary.what': s(
    'Ce rapport montre ce que la source « {source} » contient sur : {place}, pour les années {period}. Tous les nombres proviennent d’une seule publication, {release}, et de rien d’autre.',
  ),
  'summary.totals': s('Totaux par année, {place}'),
  'summary.year': s('Année'),
  'summary.as-published': s(
    'Les nombres sont tels que publiés. Un intervalle donne les bornes d’un nombre censuré ou arrondi.',
  ),
  'summary.rounded': s(
    'Les nombres sont arrondis à des multiples de {base} : chacun est à {most} au plus du nombre exact. Un intervalle remplace un nombre masqué.',
  ),
  'summary.rounded-together': s(
    'Les nombres sont arrondis à des multiples de {base} : chacun est à {most} au plus du nombre exact, et les totaux à {total} au plus. Un intervalle remplace un nombre masqué.',
  ),
  'summary.noise': s(
    'Les nombres portent un bruit aléatoire et ne s’additionnent pas : chacun est à {most} au plus du nombre exact. Un intervalle remplace un nombre masqué.',
  ),
  'summary.symbols': s(
    'Signes : .. non disponible ; c confidentiel ; – sans objet ; * la source se contredit sur ce nombre.',
  ),
  'withheld.sign': s(
    '× masqué pour protéger des personnes. Un même signe remplace les petits nombres, ceux dont on pourrait en déduire un petit, et zéro : il peut donc s’agir de zéro.',
  ),
  'withheld.sign-zeros-shown': s(
    '× masqué pour protéger des personnes. Un même signe remplace les petits nombres et ceux dont on pourrait en déduire un petit. Les zéros sont affichés.',
  ),
  'withheld.left-out': s(
    'Les années et les catégories pour lesquelles aucun nombre n’est affiché sont omises du tableau ; leurs nombres sont masqués eux aussi.',
  ),
  'summary.as-shown': s('Les nombres affichés sont exacts.'),

  'quality.not-prevalence-title': s('La détection n’est pas la prévalence'),
  'quality.not-prevalence': s(
    'Les nombres comptent les personnes que les autorités ont trouvées ou dont elles se sont occupées. Ils montent et descendent avec la loi, avec le travail de la police, de l’inspection du travail et des services, et avec la confiance des victimes. Ils ne disent pas combien de personnes sont victimes de la traite.',
  ),
  'quality.censored': s(
    'Nombres censurés : {n}. La source a imprimé les petits nombres sous une forme telle que « <5 ». Ils figurent comme intervalles, dans les sommes aussi, et rien n’est calculé qui les resserrerait.',
  ),
  'quality.rounded': s('Nombres arrondis : {n}. Chacun représente un intervalle aussi large que l’arrondi.'),
  'quality.estimated': s(
    'Nombres donnés comme intervalle pour une autre raison : {n}. La source donne plusieurs nombres pour une même cellule, ou une estimation.',
  ),
  'quality.suppressed': s('Nombres masqués : {n}.'),
  'quality.suppressed-between': s(
    'Nombres masqués : {n}. Chacun se situe dans l’intervalle qui le remplace : {range}.',
  ),
  'quality.disputed': s(
    'Nombres contestés : {n}. La source se contredit à leur sujet, par exemple lorsque des parties ne correspondent pas à leur total. Ils sont montrés tels quels et marqués.',
  ),
  'quality.missing': s('Nombres manquants : {n}. Un nombre manquant n’est jamais lu comme zéro.'),
  'quality.unresolved': s(
    'Lorsqu’un champ d’un enregistrement n’a pu être lu (par exemple une nationalité), la personne compte tout de même dans chaque total et figure sous « non enregistré » pour ce champ.',
  ),
  'quality.stages': s(
    'Les personnes poursuivies et les personnes condamnées au cours d’une même année ne sont le plus souvent pas les mêmes : les affaires durent des années. L’un des nombres ne doit pas être divisé par l’autre.',
  ),
  'quality.forms': s(
    'Une personne peut avoir été exploitée sous plusieurs formes. Les formes ne sont additionnées que si la source dit que chaque personne figure sous une seule forme.',
  ),
  'quality.rate': s(
    'L’intervalle d’un taux montre la seule variation aléatoire : de combien le nombre pourrait différer par hasard dans une année semblable. Il ne montre pas ce que les autorités n’ont pas vu.',
  ),
  'quality.aggregate': s(
    'Une somme change lorsqu’un pays commence ou cesse de communiquer des nombres. Le nombre de pays sous chaque année l’indique ; la somme n’est pas une tendance à elle seule.',
  ),
  'quality.comparability': s(
    'Les pays diffèrent par la loi, par la définition de la victime et par l’année à laquelle un cas est rattaché. Les niveaux des pays ne sont pas comparés ici.',
  ),
  'quality.table': s('Cellules de chaque tableau selon leur statut'),
  'quality.table-name': s('Tableau'),
  'quality.cells': s('Cellules'),
  'quality.exact-column': s('Tels que comptés'),
  'quality.censored-column': s('Censurés'),
  'quality.rounded-column': s('Arrondis'),
  'quality.estimated-column': s('Autre intervalle'),
  'quality.suppressed-column': s('Masqués'),
  'quality.missing-column': s('Manquants'),
  'quality.disputed-column': s('Contestés'),
  'quality.source-notes': s('Ce que la source dit de ses données'),

  'annex.release': s('Publication'),
  'annex.id': s('Identifiant de la publication (SHA-256 de son manifeste)'),
  'annex.policy': s('Politique de protection de la confidentialité'),
  'annex.proof': s('Preuve'),
  'annex.proof-certificate': s(
    'Certificat : un programme distinct de celui qui a protégé les tableaux a établi qu’aucun nombre protégé ne peut être déduit',
  ),
  'annex.proof-controlled-rounding': s(
    "Arrondi contrôlé : tous les nombres ont été arrondis ensemble, de sorte que les parties font les totaux ; il est prouvé qu'aucun lecteur ne s'approche des nombres exacts",
  ),
  'annex.proof-cell-key': s(
    'Bruit par clé de cellule : chaque nombre porte un bruit aléatoire, le même pour les mêmes enregistrements ; les totaux ne sont pas la somme de leurs parties',
  ),
  'annex.proof-rounding': s('Arrondi : chaque nombre a été arrondi à partir de la valeur exacte, séparément'),
  'annex.proof-owner-published': s(
    'Publié par son propriétaire : les nombres étaient publics avant ce rapport et sont tels que publiés',
  ),
  'annex.submissions': s('Soumissions (identifiants)'),
  'annex.scheme': s('Version du schéma'),
  'annex.software': s('Logiciel'),
  'annex.source': s('Source'),
  'annex.publisher': s('Éditeur'),
  'annex.published': s('Publié le'),
  'annex.address': s('Adresse'),
  'annex.licence': s('Licence'),
  'annex.cost': s('Coût de la protection'),
  'annex.plan': s('Le Plan d’action mondial et ce rapport (numérotation provisoire des paragraphes)'),
  'annex.plan-paragraph': s('Paragraphe'),
  'annex.plan-asks': s('Ce qu’il demande'),
  'annex.plan-given': s('Ce que ce rapport donne'),
  'annex.plan-15-asks': s('Données ventilées par forme d’exploitation, sexe et âge'),
  'annex.plan-15-given': s(
    'Parts par sexe et âge et par forme au fil du temps, lorsque la publication les contient ; ce qui manque est nommé',
  ),
  'annex.plan-28-asks': s('Vie privée et sécurité des victimes'),
  'annex.plan-28-given': s(
    'Établi uniquement à partir d’une publication protégée ou déjà publique ; aucune fiche individuelle ne se trouve derrière une figure',
  ),
  'annex.plan-67-asks': s(
    'Rapports périodiques sur les formes et les flux aux niveaux national, régional et international',
  ),
  'annex.plan-67-given': s(
    'Ce rapport porte sur l’un des trois niveaux ; les deux autres s’établissent de la même manière',
  ),
  'annex.method-shares': s(
    'Les parts se rapportent aux personnes dont un tableau montre le sexe et l’âge (ou la forme), « non enregistré » étant une part à lui seul. Lorsqu’une partie est censurée, les parts se rapportent aux seules parties affichées, et cela est indiqué.',
  ),
  'annex.method-shares-withheld': s(
    'Les parts se rapportent au total publié. Une partie masquée n’a pas de pourcentage ; ce que les parts affichées laissent du total forme une seule part, qui réunit les catégories masquées et celles que le tableau omet. Lorsque le total est lui-même masqué, les parts se rapportent aux seules parties affichées, et cela est indiqué.',
  ),
  'annex.method-rate': s(
    'Les taux sont des nombres de personnes divisés par la population en milieu d’année, multipliés par 100 000, avec l’intervalle de Poisson exact (Garwood 1936), élargi là où cinq années ou plus d’une série se dispersent plus que le hasard ne le ferait, comme lorsqu’une affaire amène de nombreuses victimes. Les taux fournis par une source sont montrés tels quels, sans intervalle.',
  ),
  'annex.method-sums': s(
    'Les sommes sur plusieurs pays sont des sommes de bornes. Les pays sans nombre sont laissés de côté et comptés comme tels.',
  ),
  'annex.designations-title': s('Appellations'),
  'annex.designations': s(
    'Les appellations employées dans ce rapport et la présentation des données qui y figurent n’impliquent, de la part de son éditeur, aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.',
  ),

  'draft.title': s('Projet : non approuvé'),
  'draft.text': s(
    'Les nombres de ce rapport viennent d’une diffusion que personne n’a approuvée. Rien ne peut en être publié.',
  ),
  'embargo.title': s('Sous embargo : à ne pas publier avant le {day}'),
  'embargo.text': s('Rien de ce rapport ne peut être publié ni transmis avant cette date.'),
  'made-up.title': s('Ces données sont inventées'),
  'made-up.text': s(
    'Toutes les personnes et tous les nombres de ce rapport sont inventés, pour montrer ce que fait tipstat. Rien ici ne peut être cité comme un fait.',
  ),
}
