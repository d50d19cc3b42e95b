import type { Catalogue } from '@tipstat/language'
import type { StatisticsCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('fr')

/** French. Awaits a native reviewer: docs/translations.md. */
export const fr: Catalogue<StatisticsCode> = {
  'statistics.not-released': s(
    'Des nombres destinés à la publication ne se calculent qu’à partir d’une publication protégée : protégez d’abord le cube, ou ouvrez un dossier de publication.',
  ),
  'statistics.no-table': s('La publication n’a pas de tableau pour {wanted}. Elle contient : {tables}.'),
  'statistics.several-tables': s(
    'Plusieurs tableaux de la publication correspondent à {wanted} : {tables}. Précisez la source, l’unité, le mode de comptage ou la date de référence.',
  ),
  'statistics.no-area': s('Le tableau {table} n’a pas de ligne pour : {area|place} ({area}).'),
  'statistics.no-year': s('Le tableau n’a pas de ligne pour {area|place} ({area}) en {year}.'),
  'statistics.no-coverage': s(
    'La publication ne contient aucun nombre par pays à ces stades : {wanted}. Elle contient les stades : {there}.',
  ),
  'statistics.rates-dont-add': s(
    'Des nombres en unité {unit} ne s’additionnent pas entre pays. Demandez des effectifs.',
  ),
  'statistics.no-countries': s('Le tableau n’a de nombre pour aucun pays de : {within|place} ({within}).'),
  'statistics.no-origins': s(
    'Le tableau n’a pas de nombre par nationalité pour : {area|place} ({area}) dans ces années.',
  ),
  'statistics.several-citizenships': s(
    'Dans le tableau {table}, une même personne peut avoir plusieurs nationalités et serait comptée dans plusieurs flux.',
  ),
  'statistics.no-standard': s('On ne connaît pas les résidents par ces groupes pour {area|place} ({area}) en {year}.'),
  'statistics.overlapping-ages': s(
    'Les âges {ages} du tableau {table} se recouvrent : des personnes seraient comptées deux fois. Demandez un tableau dont les âges ne se recouvrent pas.',
  ),

  'statistics.disputed': s('La source se contredit sur un nombre des années : {years}.'),
  'sentences.choose': s(
    'Aucune série n’est commentée (séries : {n}). L’option speakOf désigne celle à commenter, telle que le tableau l’écrit.',
  ),
  'statistics.left-out': s(
    'Les années et les catégories dont aucun nombre n’est affiché sont omises ; leurs nombres sont masqués eux aussi. La somme des catégories peut donc différer du total.',
  ),

  'break.given': s(
    'La série est comptée autrement à partir de {years} : aucune évolution n’est indiquée à travers la rupture.',
  ),
  'break.added': s(
    'Des nombres d’années antérieures et postérieures à une rupture de série sont additionnés, bien que comptés autrement. Nouveau comptage à partir de : {years}.',
  ),
  'break.law': s(
    'La loi a changé à partir de {years} : les nombres d’avant et d’après ne sont pas comparables, et aucune évolution n’est indiquée à travers la rupture.',
  ),
  'break.definition': s(
    'La définition a changé à partir de {years} : les nombres d’avant et d’après ne sont pas comparables, et aucune évolution n’est indiquée à travers la rupture.',
  ),
  'break.source': s(
    'Les nombres viennent d’une autre source à partir de {years} : ceux d’avant et d’après ne sont pas comparables, et aucune évolution n’est indiquée à travers la rupture.',
  ),
  'break.counting-unit': s(
    'L’unité de compte a changé à partir de {years} : les nombres d’avant et d’après ne sont pas comparables, et aucune évolution n’est indiquée à travers la rupture.',
  ),

  'series.first': s('Premier nombre, {year} : {low-high}.'),
  'series.latest': s('Dernier nombre, {year} : {low-high}.'),
  'series.only': s('Le seul nombre est celui de {year} : {low-high}.'),

  'shares.largest': s('Part la plus grande, {year} : {category|category}, {share|percent}.'),
  'shares.largest-shown': s(
    'Part la plus grande parmi celles qui sont montrées, {year} : {category|category}, {share|percent} des personnes montrées.',
  ),
  'shares.of-countries': s('Sommes de {countries} pays déclarants ; les nombres qu’un pays ne divulgue pas sont omis.'),
  'shares.of-shown-parts': s(
    'Les pourcentages portent sur les parts montrées et non sur toutes les personnes, une part (ici ou dans un autre tableau) ou le total étant masqué, arrondi, manquant ou contredit : {years}.',
  ),
  'shares.not-recorded': s(
    '« Non enregistré » comprend les personnes du total publié que la source ne range dans aucune catégorie.',
  ),
  'shares.withheld-rest': s(
    '« Masqué ou omis » est le total moins les parts affichées : les catégories masquées, celles que le tableau omet et les personnes sans catégorie, ensemble.',
  ),
  'shares.multiple': s(
    'Une personne peut figurer dans plusieurs catégories : les pourcentages portent sur les personnes et peuvent dépasser 100 pour cent au total.',
  ),
  'shares.random-variation': s(
    'La variation aléatoire est celle des parts parmi les personnes dont la catégorie est connue. Elle ne montre pas ce qui n’a pas été détecté ; les non enregistrés n’ont pas d’intervalle.',
  ),
  'shares.noise': s('Les nombres portent un bruit aléatoire et les pourcentages sont donnés en intervalles : {years}.'),
  'shares.rounded': s('Les nombres sont arrondis et les pourcentages donnés en intervalles : {years}.'),
  'shares.exceed-total': s(
    'La somme des parts dépasse le total publié ; des personnes figurent peut-être dans plusieurs catégories : {years}.',
  ),
  'shares.no-base': s('Aucun total n’est publié auquel rapporter les parts : {years}.'),

  'rates.latest': s(
    '{area|place}{category|of} : dernier taux, {year} : {rate|rate} pour 100\u202F000 habitants (variation aléatoire, intervalle à 95 pour cent : de {low|rate} à {high|rate}).',
  ),
  'rates.random-variation': s(
    'L’intervalle montre la variation aléatoire et non l’incertitude de la détection : il ne dit pas combien de personnes n’ont pas été trouvées.',
  ),
  'rates.denominator': s('Population : {source|residents}.'),
  'rates.no-denominator': s(
    'Pas de taux, le nombre d’habitants de ces catégories n’étant pas connu : {categories|categories} ({years}).',
  ),

  'widening.design-effect': s(
    'Les intervalles sont élargis pour les personnes qui viennent d’affaires à plusieurs personnes (une descente, de nombreuses victimes), par un effet de plan indiqué.',
  ),
  'widening.dispersion': s(
    'Les intervalles sont élargis pour les personnes qui viennent d’affaires à plusieurs personnes (une descente, de nombreuses victimes), d’autant que les années de la série se dispersent plus que le hasard ne le ferait. Les évolutions réelles entre les années y sont comprises.',
  ),
  'widening.none': s(
    'Certains intervalles supposent que les personnes sont trouvées une à une : aucun effet de plan n’est indiqué et les années comparables sont trop peu nombreuses pour mesurer la dispersion. Là où une affaire amène de nombreuses personnes, ils sont trop étroits.',
  ),
  'reliability.flagged': s(
    'Certains nombres reposent sur si peu de personnes, ou ont un intervalle si large, qu’on ne peut guère s’y fier.',
  ),

  'standardised.population': s(
    'Les taux sont ceux que l’on aurait si les résidents avaient la structure par sexe et par âge de : {area|place}, {year}.',
  ),
  'standardised.others': s(
    'Les rapports sont ceux des personnes enregistrées à celles attendues si chaque groupe de résidents avait le taux regroupé des autres pays ayant des nombres la même année. Chacun se lit par rapport à ces pays ; les rapports de deux pays ne se comparent pas entre eux.',
  ),
  'standardised.coarse': s(
    'Standardisation par sexe et par enfants et adultes, tout au plus : les autres différences d’âge ne sont pas éliminées.',
  ),
  'standardised.ranges': s(
    'Les personnes dont le sexe ou l’âge n’est pas enregistré peuvent être de n’importe quel groupe : les résultats sont des fourchettes, du minimum au maximum que permettent nombres et groupes : {years}.',
  ),
  'standardised.none': s(
    'Pas de résultat standardisé, car un nombre ou les résidents d’un groupe ne sont pas connus : {years}.',
  ),

  'origins.largest': s('Nationalité la plus fréquente : {origin|place}, {low-high}.'),
  'origins.citizenship-is-a-proxy': s(
    'L’origine est déduite de la nationalité, qui n’est ni le lieu de recrutement ni l’itinéraire.',
  ),
  'origins.year': s('Personnes détectées en {year}.'),
  'origins.years': s(
    'Personnes détectées de {from} à {to}, additionnées sur les années pour lesquelles il y a des nombres ({n}).',
  ),
  'origins.reporting-countries': s(
    'Sommes sur les pays qui communiquent la nationalité : {countries}. Les pays sans nombre sont laissés de côté, et les pays diffèrent d’une année à l’autre.',
  ),
  'origins.top': s('Sont données les {given} plus grandes sur {all}.'),
  'origins.share-of-total': s('Les pourcentages portent sur le total publié.'),
  'origins.at-least': s(
    'Certaines sommes sont des minimums, car une partie en est masquée ou omise : le nombre est au moins celui-là.',
  ),

  'flows.largest': s(
    '{area|place} : flux le plus fréquent parmi les personnes dont l’origine est connue : {flow|category}, {low-high|percent} (intervalle de variation aléatoire à 95 pour cent : {from|percent} à {to|percent}).',
  ),
  'flows.unknown': s('{area|place} : personnes dont l’origine n’est pas connue : {low-high}.'),
  'flows.base': s(
    'Les pourcentages portent sur les personnes dont l’origine est connue. Celles dont l’origine n’est pas connue ont leur propre ligne, avec leur part de l’ensemble.',
  ),
  'flows.citizenship': s(
    'L’origine est déduite de la nationalité, qui n’est ni le lieu de recrutement ni l’itinéraire : les nationaux relèvent du flux interne, même s’ils ont été exploités à l’étranger.',
  ),
  'flows.regions': s(
    'Les régions et sous-régions sont celles de la norme M49 des Nations Unies, qui diffèrent de celles du Rapport mondial.',
  ),
  'flows.cross-border': s(
    '« Transfrontière » seul : le pays n’est pas indiqué, ou l’est trop largement. Ces personnes peuvent relever de n’importe quel autre flux transfrontière.',
  ),
  'flows.double-counting': s(
    'Une personne peut être comptée dans le pays de destination, comme étrangère, et dans le pays d’origine, comme nationale : une fois dans chacun.',
  ),
  'flows.no-nationals': s(
    'Pays sans nombre de leurs propres nationaux pour au moins une des années : {countries}. Les flux internes peuvent être supérieurs à ce qui est affiché.',
  ),
  'routes.largest': s(
    'Itinéraire le plus fréquent : origine {origin|place}, lieu de détection {detection|place}, {low-high}.',
  ),
  'routes.citizenship': s(
    'Un itinéraire est ici une nationalité et un lieu de détection, et non le chemin parcouru par une personne.',
  ),
  'routes.base-all': s('Les pourcentages portent sur les personnes dont l’origine est connue.'),
  'routes.base-cross-border': s(
    'Les pourcentages portent sur les personnes dont l’origine est connue et se situe dans un autre pays que celui de la détection.',
  ),
  'routes.unplaced': s(
    'Personnes dont l’origine est connue, mais non par pays : {low-high}. Elles sont dans la base des pourcentages, mais dans aucun itinéraire.',
  ),
  'routes.unknown': s(
    'Personnes dont l’origine n’est pas connue : {low-high}. Elles ne sont ni dans un itinéraire, ni dans la base des pourcentages.',
  ),
  'concentration.top': s('{area|place} : part des itinéraires les plus fréquents ({top}) : {low-high|percent}.'),
  'concentration.index': s(
    'L’indice de Herfindahl-Hirschman est la somme des carrés des parts de tous les itinéraires : 1 si toutes les personnes relèvent d’un seul, près de 0 si de nombreux itinéraires en ont peu chacun.',
  ),
  'flow-profile.largest': s(
    '{flow|category} : le plus fréquent parmi les personnes pour lesquelles l’information est enregistrée : {category|category}, {low-high|percent}.',
  ),
  'flow-profile.base': s(
    'Les pourcentages portent sur les personnes du même flux pour lesquelles la caractéristique est enregistrée. « Non enregistré » a sa propre ligne, avec sa part de l’ensemble du flux.',
  ),

  'aggregate.latest': s('Dernière somme, {year} : {low-high} ; pays dans la somme : {countries} sur {expected}.'),
  'aggregate.changing-set': s(
    'Chaque somme porte sur les pays qui ont un nombre pour l’année. Les pays changent d’une année à l’autre : les sommes ne montrent aucune tendance.',
  ),
  'aggregate.detections': s(
    'Une personne comptée par deux pays, par exemple celui d’origine et celui de destination, figure deux fois dans la somme.',
  ),
  'aggregate.no-residents': s(
    'Pays dont le nombre d’habitants n’est pas connu, absents de la part des habitants et des taux : {places|places}.',
  ),
  'aggregate.withheld': s('Les nombres masqués sont exclus des sommes : {years}.'),

  'bounds.latest': s(
    'Bornes, et non nombre déclaré, {year} : {low-high} ; pays ayant un nombre : {countries} sur {expected}.',
  ),
  'bounds.latest-estimate': s(
    'Estimation, et non nombre déclaré, {year} : {low-high} ; pays ayant un nombre : {countries} sur {expected}.',
  ),
  'bounds.not-reported': s(
    'Bornes, et non nombres déclarés : on suppose qu’un pays sans nombre a eu entre zéro et le plus grand nombre qu’il ait jamais publié. Aucun test et aucune tendance ne les utilisent.',
  ),
  'bounds.carried': s(
    'Estimations, et non nombres déclarés : un pays sans nombre reçoit son dernier nombre antérieur. Aucun test et aucune tendance ne les utilisent.',
  ),
  'bounds.open': s(
    'Certains pays n’ont jamais publié de nombre, ou masquent celui de l’année : rien ne borne ces sommes vers le haut.',
  ),
  'bounds.left-out': s('Certains pays n’ont pas de nombre antérieur et sont exclus de l’estimation.'),

  'regional-rates.latest': s(
    'Dernier taux d’ensemble, {year} : {rate|rate} pour 100 000 habitants des pays déclarants, {countries} sur {expected} (variation aléatoire, intervalle à 95 % : de {low|rate} à {high|rate}).',
  ),
  'regional-rates.measures': s(
    'Le taux d’ensemble porte sur tous les habitants des pays déclarants. La moyenne et la médiane portent sur leurs taux : un petit pays y pèse autant qu’un grand.',
  ),

  'coverage.countries': s('Pays ayant un nombre pour au moins une année : {countries}.'),
  'coverage.none-is-not-zero': s('Un pays sans nombre n’a pas déclaré zéro.'),
  'coverage.none-or-withheld': s('Un pays sans nombre peut n’avoir aucune donnée, ou des nombres tous masqués.'),

  'trend.rate-rose': s(
    '{area|place}{category|of} : de {from} à {to}, le taux a augmenté de {change|percent} par an en moyenne (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'trend.rate-fell': s(
    '{area|place}{category|of} : de {from} à {to}, le taux a diminué de {change|percent} par an en moyenne (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'trend.count-rose': s(
    '{area|place}{category|of} : de {from} à {to}, le nombre a augmenté de {change|percent} par an en moyenne (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'trend.count-fell': s(
    '{area|place}{category|of} : de {from} à {to}, le nombre a diminué de {change|percent} par an en moyenne (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'trend.no-change': s(
    '{area|place}{category|of} : de {from} à {to}, ni hausse ni baisse ne se distinguent de la variation aléatoire (intervalle de l’évolution annuelle à 95 % : de {low|percent} à {high|percent}).',
  ),
  'trend.detection': s(
    'Ce qui augmente ou diminue est ce qui a été détecté et enregistré : ce peut être la traite, ou la façon de la rechercher.',
  ),
  'trend.each': s(
    'Chaque série est examinée séparément : parmi plusieurs, l’une peut monter ou descendre par le seul hasard.',
  ),
  'trend.too-short': s('Là où moins de cinq années ont un nombre, aucune évolution n’est calculée.'),
  'trend.short': s('Là où moins de huit années ont un nombre, une évolution est calculée, mais rien n’en est dit.'),
  'trend.unreliable': s(
    'Là où il y a moins de dix personnes par an en moyenne, une évolution est calculée, mais rien n’en est dit.',
  ),
  'trend.undetermined': s(
    'Certains nombres ne donnent aucune évolution : tous sont nuls, ou il y a trop peu d’années entre les ruptures.',
  ),
  'trend.ranges': s('Aucune évolution n’est calculée là où les nombres sont des fourchettes ou masqués : {years}.'),

  'bends.in': s(
    '{area|place}{category|of} : de {from} à {to}, la ligne qui s’ajuste le mieux s’infléchit en : {years}.',
  ),
  'bends.none': s('{area|place}{category|of} : de {from} à {to}, aucune inflexion n’est trouvée.'),
  'bends.description': s(
    'L’endroit où une série s’infléchit est une description, non un test : un changement de niveau que personne n’a déclaré ressemble à deux inflexions.',
  ),
  'bends.too-short': s('Là où moins de dix années ont un nombre, aucune inflexion n’est recherchée.'),
  'bends.zero': s('Là où un nombre est 0, aucune inflexion n’est recherchée.'),

  'matched.latest': s(
    '{area|place}{category|of} : de {from} à {to}, dans les pays qui ont un nombre les deux années ({countries} sur {expected}), la somme a varié de {change|percent}. On ne peut dire quelle part en revient au hasard : les pays sont trop peu nombreux ou trop inégaux.',
  ),
  'matched.rose': s(
    '{area|place}{category|of} : de {from} à {to}, dans les pays qui ont un nombre les deux années ({countries} sur {expected}), la somme a augmenté de {change|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'matched.rose-between': s(
    '{area|place}{category|of} : de {from} à {to}, dans les pays qui ont un nombre les deux années ({countries} sur {expected}), la somme a augmenté d’au moins {least|percent} et d’au plus {most|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'matched.fell': s(
    '{area|place}{category|of} : de {from} à {to}, dans les pays qui ont un nombre les deux années ({countries} sur {expected}), la somme a diminué de {change|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'matched.fell-between': s(
    '{area|place}{category|of} : de {from} à {to}, dans les pays qui ont un nombre les deux années ({countries} sur {expected}), la somme a diminué d’au moins {least|percent} et d’au plus {most|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'matched.no-change': s(
    '{area|place}{category|of} : dans les pays qui ont un nombre les deux années ({countries} sur {expected}), les sommes de {from} et de {to} ne se distinguent pas de la variation aléatoire (intervalle de l’évolution à 95 % : de {low|percent} à {high|percent}).',
  ),
  'matched.latest-between': s(
    '{area|place}{category|of} : de {from} à {to}, dans les pays qui ont un nombre les deux années ({countries} sur {expected}), la somme a connu une variation comprise entre {least|percent} et {most|percent}. On ne peut dire quelle part en revient au hasard : les pays sont trop peu nombreux ou trop inégaux.',
  ),
  'matched.random-variation': s(
    'Les limites d’une évolution montrent la variation aléatoire : jusqu’où de telles sommes varient par hasard, vu les différences entre pays. Elles ne montrent pas ce qui n’a pas été détecté.',
  ),
  'matched.poisson-alone': s(
    'Là où aucune dispersion n’est donnée, les limites ne tiennent compte que du hasard du comptage : elles sont trop étroites si les pays diffèrent davantage.',
  ),
  'matched.same-countries': s(
    'Chaque évolution porte sur les pays qui ont un nombre les deux années. Les autres pays, ou ceux-ci d’autres années, ont pu évoluer autrement.',
  ),
  'matched.bounds': s(
    'Les nombres inférieurs à un seuil sont imprimés comme tels : les évolutions sont des bornes, de la plus petite à la plus grande possible.',
  ),

  'change.rate-rose': s(
    '{area|place}{category|of} : de {from} à {to}, le taux a augmenté de {change|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'change.rate-fell': s(
    '{area|place}{category|of} : de {from} à {to}, le taux a diminué de {change|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'change.count-rose': s(
    '{area|place}{category|of} : de {from} à {to}, le nombre a augmenté de {change|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'change.count-fell': s(
    '{area|place}{category|of} : de {from} à {to}, le nombre a diminué de {change|percent} (intervalle de variation aléatoire à 95 % : de {low|percent} à {high|percent}).',
  ),
  'change.no-change': s(
    '{area|place}{category|of} : les nombres de {from} et de {to} ne se distinguent pas de la variation aléatoire (intervalle de l’évolution à 95 % : de {low|percent} à {high|percent}).',
  ),
  'change.flagged': s('Certains nombres sont trop petits ou trop incertains pour parler d’une évolution.'),
  'change.ranges': s(
    'Là où un nombre est arrondi ou donné par des bornes, l’intervalle est le plus large qu’il permette, et rien n’est dit de l’évolution.',
  ),
  'change.alone': s(
    'Chaque intervalle vaut pour une seule catégorie, tandis que p est ajusté pour toutes celles qui sont comparées : là où p n’est pas petit, ni hausse ni baisse n’est énoncée, quel que soit l’intervalle.',
  ),

  'unusual.year': s(
    'Vérifier les données de {year} : {low-high}, alors que les années précédentes laissaient attendre de {least|number} à {most|number}.',
  ),
  'unusual.year-category': s(
    'Vérifier les données de {year}, {category|category} : {low-high}, alors que les années précédentes laissaient attendre de {least|number} à {most|number}.',
  ),
  'unusual.none': s(
    'Parmi les nombres qui ont pu être comparés, aucun n’est atypique au regard des années précédentes.',
  ),
  'unusual.meaning': s(
    '« Atypique » signifie : vérifier les données. Ce n’est ni bon ni mauvais, et cela ne dit pas pourquoi un nombre est ce qu’il est.',
  ),
  'unusual.screening': s(
    'Beaucoup de nombres sont examinés ensemble, et p est ajusté en conséquence : environ un sur vingt de ceux dits atypiques peut l’être par le seul hasard.',
  ),
  'unusual.alone': s(
    'Les limites attendues valent pour un seul nombre, tandis que p est ajusté pour tous ceux qui sont examinés : un nombre hors de ses limites peut rester conforme à ce qui était attendu.',
  ),
  'unusual.steady': s(
    'Une série qui augmente ou diminue régulièrement s’éloigne de ses années précédentes et peut être dite atypique.',
  ),
  'unusual.breaks': s(
    'La série est comptée autrement à partir de {years} : les années antérieures ne servent pas de mesure aux suivantes.',
  ),
  'unusual.too-short': s('Là où moins de trois des cinq années précédentes ont un nombre, rien n’est dit.'),
  'unusual.ranges': s(
    'Rien n’est dit là où le nombre, ou celui d’une des années précédentes, est une fourchette ou masqué, sauf si toutes les valeurs possibles sont atypiques : {years}.',
  ),

  'countries.area': s(
    'Vérifier les données, {area|place} ({years}) : {low-high}, alors que le taux de tous ces pays ensemble laisse attendre de {least|number} à {most|number}.',
  ),
  'countries.area-category': s(
    'Vérifier les données, {area|place} ({years}), {category|category} : {low-high}, alors que le taux de tous ces pays ensemble laisse attendre de {least|number} à {most|number}.',
  ),
  'countries.none': s(
    'Parmi les nombres qui ont pu être comparés, aucun n’est atypique au regard du taux de tous ces pays ensemble.',
  ),
  'countries.reporting-differs': s(
    'Les pays diffèrent par leurs lois, par les personnes qu’ils comptent, par leur façon de rechercher les victimes et par ce qu’ils déclarent : un taux plus élevé ou plus bas ne signifie pas plus ou moins de traite.',
  ),
  'countries.no-denominator': s('Non comparés, le nombre d’habitants n’étant pas connu : {areas|places}.'),
  'countries.ranges': s(
    'Rien n’est dit d’un nombre qui est une fourchette, sauf si toutes les valeurs possibles sont atypiques.',
  ),
  'countries.too-few': s(
    'Pas de comparaison là où moins de cinq pays ont un nombre qui n’est pas une fourchette, ou si aucune personne n’est comptée.',
  ),

  'stages.not-a-funnel': s(
    'Les stades comptent des personnes différentes, souvent dans des années différentes : un nombre n’est pas une part d’un autre.',
  ),
  'stages.absent': s('Pas de totaux dans la publication : {stages|stages}.'),

  'hidden.lists': s(
    'Les listes d’un tableau de capture ont chacune un nom qui leur est propre, et sont au plus {most}.',
  ),
  'hidden.row': s(
    'La ligne {row} du tableau de capture n’est pas un historique de capture : elle nomme des listes du tableau, au moins une et chacune une seule fois, et compte un nombre entier de cas.',
  ),
  'hidden.no-table': s('Estimer une population cachée demande un tableau de capture : créez-le avec captureTable.'),
  'hidden.few-lists': s(
    'Listes qui apprennent quelque chose les unes sur les autres : {lists}. Estimer une population cachée en demande au moins trois.',
  ),
  'hidden.method': s(
    'Le tableau de capture a {lists} listes. Choisissez au moins une de ces méthodes, et aucune autre : {methods}.',
  ),
  'hidden.no-estimate': s(
    'Aucune méthode ne peut rien estimer à partir de ce tableau de capture : ses listes se recoupent trop peu.',
  ),
  'hidden.weak-part': s(
    'Pas d’estimations par parties : la partie « {part} » a moins de trois listes, une liste de moins de 20 cas ou trop peu de paires de listes ayant un cas en commun. Estimez seulement l’ensemble.',
  ),
  'hidden.victims': s(
    'Dites si les listes contiennent des victimes potentielles ou confirmées : l’estimation porte sur les mêmes.',
  ),
  'hidden.no-arithmetic': s(
    'L’estimation d’une population cachée est une fourchette entre méthodes et non un nombre : elle ne s’additionne pas, et rien ne se divise par elle.',
  ),

  'justice.ratio': s(
    '{area|place} : {stages|stages} ({later}) pour 100 de la catégorie : {victims|stage} ({years}) : {ratio|rate} (intervalle de variation aléatoire à 95 % : de {low|rate} à {high|rate}). Ce sont d’autres personnes : ce n’est pas une part.',
  ),
  'justice.ratio-countries': s(
    '{area|place}, pays qui ont tous ces nombres : {countries} sur {expected}. {stages|stages} ({later}) pour 100 de la catégorie : {victims|stage} ({years}) : {ratio|rate} (intervalle de variation aléatoire à 95 % : de {low|rate} à {high|rate}). Ce sont d’autres personnes : ce n’est pas une part.',
  ),
  'justice.no-share': s(
    'Les personnes soupçonnées, poursuivies ou condamnées sont d’autres personnes que les victimes : leur rapport n’est ni une part ni un palier d’un entonnoir, et ne dit pas combien d’affaires aboutissent à une condamnation.',
  ),
  'justice.unit': s('{stage|stage} : unité de compte : {counting|counting} ; l’année est : {reference|reference}.'),
  'justice.lags': s(
    'Les procédures durent des années, et l’on ne sait pas quelles années vont ensemble : les personnes de la même année et des années suivantes figurent côte à côte.',
  ),
  'justice.pooled': s('Là où moins de dix personnes correspondent à une année, trois années sont réunies.'),
  'justice.bounds': s(
    'Là où un nombre est un intervalle, il n’y a pas de rapport : son intervalle va du plus petit au plus grand que les nombres permettent.',
  ),
  'justice.flagged': s('Certains rapports portent sur des nombres trop petits ou trop incertains pour en parler.'),
  'justice.countries': s(
    'Chaque rapport porte sur les pays qui ont tous ses nombres. Ceux-ci changent d’une année à l’autre : les rapports ne montrent aucune tendance.',
  ),
  'justice.few-countries': s(
    'Rien n’est dit d’un rapport qui porte sur moins de trois pays, ou sur moins de la moitié de ceux qui ont un nombre. L’option area désigne un seul pays.',
  ),

  'context.rank': s(
    'Parmi les pays qui ont les deux ({countries}), {year} : la corrélation de rang (tau-b de Kendall) entre « {indicator} » et le taux de « {stage|stage} » est de {tau|decimal} (intervalle de variation aléatoire à 95 % : de {low|decimal} à {high|decimal}).',
  ),
  'context.rank-between': s(
    'Parmi les pays qui ont les deux ({countries}), {year} : la corrélation de rang (tau-b de Kendall) entre « {indicator} » et le taux de « {stage|stage} » se situe entre {least|decimal} et {most|decimal}, autant que les intervalles permettent de le dire (intervalle de variation aléatoire à 95 % : de {low|decimal} à {high|decimal}).',
  ),
  'context.ecological': s(
    'On compare ici des pays, et non des personnes : ce qui va de pair entre pays ne va pas nécessairement de pair entre personnes, ni à l’intérieur d’un pays (erreur écologique).',
  ),
  'context.detection': s(
    'Les taux portent sur les personnes détectées et enregistrées. Ils diffèrent entre pays selon la façon dont chacun cherche, compte et définit, et l’indicateur peut aller de pair avec cela.',
  ),
  'context.no-cause': s(
    'Ceci est une description. Elle ne dit pas que l’un vient de l’autre, et parmi de nombreux indicateurs certains vont par hasard de pair avec n’importe quel taux.',
  ),
  'context.source': s('Indicateur : {indicator}, {year}. Source : {source}.'),
  'context.missing': s(
    'Hors de la corrélation : pays ayant un taux mais pas l’indicateur : {rates} ; ayant l’indicateur mais pas de taux : {values}.',
  ),
  'context.few': s('Moins de {least} pays ont les deux : aucune corrélation n’est calculée.'),
  'context.demand': s(
    'L’indicateur représente la demande et ne la mesure pas : ceux qui achètent ou utilisent ce que les victimes sont contraintes de fournir sont rarement comptés.',
  ),

  'hidden.potential': s(
    'Victimes potentielles inscrites sur les listes et personnes semblables inscrites sur aucune : {low-high} (fourchette entre méthodes ; nombre de méthodes : {methods}).',
  ),
  'hidden.confirmed': s(
    'Victimes confirmées inscrites sur les listes et personnes semblables inscrites sur aucune : {low-high} (fourchette entre méthodes ; nombre de méthodes : {methods}).',
  ),
  'hidden.interval': s(
    'De la plus basse à la plus haute limite des intervalles à {level|percent} des méthodes : {low-high}.',
  ),
  'hidden.independence': s('Listes supposées indépendantes : {estimate|number} ({low-high}).'),
  'hidden.stepwise': s('Sélection pas à pas de paires de listes : {estimate|number} ({low-high}).'),
  'hidden.bic-pairs': s('Meilleur modèle de paires de listes selon le BIC : {estimate|number} ({low-high}).'),
  'hidden.bic-triples': s(
    'Meilleur modèle de paires et de triplets de listes selon le BIC : {estimate|number} ({low-high}).',
  ),
  'hidden.graph-averaging': s('Moyenne sur les graphes décomposables : {estimate|number} ({low-high}).'),
  'hidden.historical': s('Règle de 2014, qui n’est plus recommandée : {estimate|number} ({low-high}).'),
  'hidden.two-lists': s('Deux listes, selon Chapman : {estimate|number} ({low-high}).'),
  'hidden.closed': s('Hypothèse : personne n’a rejoint ni quitté la population pendant la période.'),
  'hidden.linked': s(
    'Hypothèse : les enregistrements d’une même personne sont appariés entre toutes les listes, et ceux de deux personnes jamais.',
  ),
  'hidden.reachable': s(
    'Hypothèse : chacun aurait pu figurer sur une liste. Les personnes qu’aucune ne peut atteindre ne sont pas dans le nombre.',
  ),
  'hidden.no-referral': s('Hypothèse : les listes ne font pas que se transmettre des cas.'),
  'hidden.random-variation': s(
    'Les intervalles montrent la variation aléatoire si les hypothèses sont vraies ; sinon, toute la fourchette peut être fausse.',
  ),
  'hidden.criticism': s(
    'La méthode est contestée pour la traite des personnes : Whitehead et al. (2021) ; Binette et Steorts (2022).',
  ),
  'hidden.rounded': s('Arrondi à deux chiffres significatifs, les limites vers l’extérieur.'),
  'hidden.no-denominator': s('À ne pas additionner entre pays, ni utiliser comme dénominateur ou comme tendance.'),
  'hidden.chosen-methods': s(
    'Seules certaines méthodes ont été demandées : la fourchette entre toutes peut être plus large.',
  ),
  'hidden.two-lists-untested': s(
    'Deux listes doivent être indépendantes l’une de l’autre, et rien en elles ne montre si elles le sont.',
  ),
  'hidden.dropped-lists': s('Listes écartées parce qu’elles n’apprennent rien sur les autres : {lists}.'),
  'hidden.small-lists': s('Listes de moins de {least} cas : {lists}.'),
  'hidden.sparse': s('Plus de la moitié des paires de listes n’ont aucun cas en commun.'),
  'hidden.some-models-fail': s(
    'Certains modèles de paires de listes ne peuvent pas être estimés à partir de ce tableau, ou sont trop nombreux pour être essayés ; aucune méthode n’emploie un modèle qui ne peut pas l’être.',
  ),
  'hidden.methods-disagree': s(
    'Les méthodes diffèrent de plus d’un facteur deux, et le tableau ne dit pas laquelle a raison.',
  ),
  'hidden.methods-failed': s('Certaines méthodes ne peuvent rien estimer à partir de ce tableau.'),
  'hidden.flagged': s(
    'Certaines limites dépendent beaucoup du hasard, d’échantillons sans estimation ou de la plus grande taille considérée : voir les indications des méthodes.',
  ),
}
