import { familyWords } from './family-words.ts'
import type { RecordRuleCatalogue } from './record-rules.ts'

/** French words of the rules of records: of persons, counts, context, policy and practice. Await a native reviewer: docs/translations.md. */
export const frRecords: RecordRuleCatalogue = {
  ...familyWords('fr', {
    unknownAlone: {
      says: ({ field, n }) => `« Inconnu » ou « total » figure à côté d’autres valeurs de « ${field} » (${n} en tout)`,
      mend: () => 'Supprimez « inconnu » là où quelque chose est connu.',
    },
    noneAlone: {
      says: ({ none, field, n }) => `« ${none} » figure à côté d’autres valeurs de « ${field} » (${n} en tout)`,
      mend: () => 'Soit il n’y en a aucun, soit il y a ceux qui sont indiqués.',
    },
    partBesideWhole: {
      says: ({ field, values }) =>
        `Parmi les valeurs de « ${field} », l’une fait partie d’une autre (${values}) : une même chose est dite deux fois`,
      mend: () => 'Gardez la plus précise.',
    },
    notOfVictims: {
      says: ({ field, value }) =>
        `« ${field} » concerne les auteurs d’infractions, et l’enregistrement porte sur des victimes (${value})`,
      mend: () => 'Retirez cette valeur, ou corrigez le stade.',
    },
    notOfOffenders: {
      says: ({ field, value }) =>
        `« ${field} » concerne les victimes, et l’enregistrement porte sur des auteurs d’infractions (${value})`,
      mend: () => 'Retirez cette valeur, ou corrigez le stade.',
    },
    ofTheOffence: {
      says: ({ field, value }) =>
        `« ${field} » concerne les victimes, et l’enregistrement porte sur l’auteur d’une infraction (${value}) ; la valeur est conservée comme élément de l’infraction`,
      mend: () => 'Rien à corriger si c’est ce que l’auteur a fait.',
    },
    partsAboveTotal: {
      says: ({ field, parts, total }) => `Par « ${field} », les parties font ${parts}, plus que le total de ${total}`,
      mend: ({ name }) =>
        `Corrigez les parties ou le total ; si une même unité peut figurer dans plusieurs catégories, indiquez-le dans la correspondance : « multiple: [${name}] ».`,
    },
    notMoreThan: {
      says: ({ part, n, whole, of }) =>
        `Il y a plus dans « ${part} » (${n}) que dans « ${whole} » (${of}) pour la même année`,
      mend: () => 'Expliquez-le : années antérieures, autre source, ou délai entre les stades.',
    },
    addressIn: {
      says: ({ field }) =>
        `Le texte « ${field} » contient une adresse électronique ou un numéro de téléphone ; il n’est ni chargé ni montré ici`,
      mend: () => 'Nommez le bureau, et aucune personne.',
    },
  }),
  'TIP-ROLE-04': {
    says: () => 'Une personne morale ne peut pas être une victime',
    mend: 'Corrigez le type de personne ou le stade.',
  },
  'TIP-ACT-01': {
    says: ({ band }) => `« Moyens non requis » figure auprès d’une personne adulte (${band})`,
    mend: 'Indiquez le moyen ; ce n’est que pour un enfant qu’aucun n’est requis.',
  },
  'TIP-ACT-02': {
    says: ({ n, of }) => `Les moyens sont inconnus pour ${n} des ${of} victimes adultes`,
    mend: 'Enregistrez les moyens : à l’égard d’un adulte, ils sont un élément de l’infraction.',
  },
  'TIP-ACT-03': {
    says: ({ value }) => `Un secteur est indiqué (${value}) alors que l’exploitation n’avait pas commencé`,
    mend: 'Rien à corriger s’il s’agit du secteur visé : il est conservé comme tel.',
  },
  'TIP-ACT-04': {
    says: ({ band }) => `« Enfant privé de protection parentale » figure auprès d’une personne adulte (${band})`,
    mend: 'Corrigez le facteur ou l’âge.',
  },
  'TIP-SERV-01': {
    says: () => '« Aucun service reçu » figure auprès d’une victime assistée',
    mend: 'Indiquez les services reçus, ou un autre stade.',
  },
  'TIP-SERV-02': {
    says: ({ band }) => `Des services de protection de l’enfance figurent auprès d’une personne adulte (${band})`,
    mend: 'Corrigez le service ou l’âge.',
  },
  'TIP-JUST-01': {
    says: ({ value, stage }) => `Une peine est indiquée (${value}) à un stade antérieur à la condamnation (${stage})`,
    mend: 'Retirez la peine, ou corrigez le stade.',
  },
  'TIP-JUST-02': {
    says: ({ value }) => `Une peine de ${value} mois est hors limites`,
    mend: 'Indiquez de 0 à 1200 mois ; pour la réclusion à perpétuité, indiquez son code et aucun mois.',
  },
  'TIP-JUST-03': {
    says: ({ value, sentence }) =>
      `Une durée de ${value} mois figure à côté d’une peine qui n’est pas un emprisonnement (${sentence})`,
    mend: 'Ajoutez l’emprisonnement, ou retirez les mois.',
  },
  'TIP-JUST-04': {
    says: ({ value, sentence }) => `Une durée de ${value} mois ne correspond pas à la peine ${sentence}`,
    mend: 'Corrigez les mois ou la peine.',
  },
  'TIP-JUST-05': {
    says: ({ value }) => `Un sexe est attribué à une personne morale (${value})`,
    mend: 'Retirez le sexe, ou corrigez le type de personne.',
  },
  'TIP-JUST-06': {
    says: ({ value }) => `Un âge est attribué à une personne morale (${value})`,
    mend: 'Retirez l’âge, ou corrigez le type de personne.',
  },
  'TIP-JUST-07': {
    says: ({ value }) => `Une peine de personne physique est attribuée à une personne morale (${value})`,
    mend: 'Donnez à la personne physique son propre enregistrement.',
  },
  'TIP-JUST-08': {
    says: () => 'Une personne morale est indiquée comme agent public',
    mend: 'Donnez à l’agent public son propre enregistrement.',
  },
  'TIP-JUST-09': {
    says: ({ value }) => `La participation d’une personne physique est attribuée à une personne morale (${value})`,
    mend: 'Donnez à la personne physique son propre enregistrement.',
  },
  'TIP-JUST-10': {
    says: ({ value, stage }) => `Une peine est indiquée (${value}) à un stade antérieur à la condamnation (${stage})`,
    mend: 'Retirez la peine, ou corrigez le stade.',
  },
  'TIP-JUST-11': {
    says: ({ sex, age }) => `Des personnes morales sont ventilées par sexe (${sex}) ou par âge (${age})`,
    mend: 'Donnez les personnes morales sans sexe ni âge.',
  },
  'TIP-JUST-12': {
    says: ({ kind }) => `L’unité est la personne morale, mais le type de personne est ${kind}`,
    mend: 'Corrigez l’unité ou le type de personne.',
  },
  'TIP-UNIT-01': {
    says: ({ unit, stage }) => `L’unité ${unit} ne convient pas au stade ${stage}`,
    mend: 'Les montants ont une monnaie, à indiquer dans la correspondance : « unit: XDC ».',
  },
  'TIP-UNIT-02': {
    says: ({ unit, stage }) => `L’unité ${unit} ne convient pas au stade ${stage}`,
    mend: 'Les inspections se comptent comme telles, dans la correspondance : « unit: inspections ».',
  },
  'TIP-UNIT-03': {
    says: ({ unit, stage }) => `L’unité ${unit} ne convient pas au stade ${stage}`,
    mend: 'Les mesures se comptent comme telles, dans la correspondance : « unit: measures ».',
  },
  'TIP-UNIT-04': {
    says: ({ unit, stage }) => `L’unité ${unit} ne convient pas au stade ${stage}`,
    mend: 'Corrigez l’unité ou le stade.',
  },
  'TIP-UNIT-05': {
    says: ({ unit, stage }) => `L’unité ${unit} est inhabituelle pour le stade ${stage}`,
    mend: 'Si ce sont des affaires qui sont comptées, indiquez-le dans la correspondance : « unit: cases ».',
  },
  'TIP-DIM-03': {
    says: () => 'Des personnes morales sont comptées parmi les victimes',
    mend: 'Corrigez le type de personne ou le stade.',
  },
  'TIP-DIM-21': {
    says: ({ value }) => `Une mesure contre la demande (${value}) figure à un stade où l’on ne compte pas de mesures`,
    mend: 'Utilisez le stade « mesures prises contre la demande ».',
  },
  'TIP-CTX-01': {
    says: ({ unit, indicator }) => `L’unité ${unit} n’est pas celle de l’indicateur ${indicator}`,
    mend: 'Convertissez les nombres, ou corrigez l’indicateur.',
  },
  'TIP-CTX-02': {
    says: ({ indicator }) => `${indicator} est un intitulé d’indicateurs, et non l’un d’eux`,
    mend: 'Choisissez un indicateur qui en relève.',
  },
  'TIP-CTX-03': {
    says: ({ value }) => `${value} pour cent dépasse la totalité`,
    mend: 'Corrigez le nombre ou son unité.',
  },
  'TIP-CTX-04': {
    says: ({ value }) => `${value} est négatif, ce que cet indicateur ne peut pas être`,
    mend: 'Corrigez le nombre.',
  },
  'TIP-CTX-05': {
    says: ({ value }) => `${value} est hors des limites de cet indice`,
    mend: 'L’indice de Gini va de 0 à 100, l’indice d’inégalité de genre de 0 à 1.',
  },
  'TIP-CTX-06': {
    says: ({ n }) =>
      `Plusieurs enregistrements donnent une valeur pour un même indicateur, une même zone et une même année (${n} en tout) ; aucun n’est choisi`,
    mend: 'N’en gardez qu’un, ou indiquez la ventilation qui les distingue.',
  },
  'TIP-CTX-07': {
    says: () => 'L’éditeur du chiffre n’est pas indiqué',
    mend: 'Nommez l’organisme qui l’a publié.',
  },
  'TIP-CTX-08': {
    says: () => '« Autre indicateur » figure sans note',
    mend: 'Nommez l’indicateur dans la note.',
  },
  'TIP-CTX-09': {
    says: ({ indicator }) => `L’indicateur ${indicator} concerne les femmes, mais l’enregistrement concerne les hommes`,
    mend: 'Corrigez le sexe.',
  },
  'TIP-POL-01': {
    says: ({ n }) => `Une même obligation a, la même année, ${n} états différents ; aucun n’est choisi`,
    mend: 'Indiquez quel état est juste.',
  },
  'TIP-POL-02': {
    says: ({ n }) =>
      `Plusieurs enregistrements disent la même chose d’une obligation pour la même année (${n} en tout)`,
    mend: 'Supprimez la répétition.',
  },
  'TIP-POL-03': {
    says: ({ since }) => `L’état est « néant », mais une date d’application est indiquée (${since})`,
    mend: 'Corrigez l’état, ou retirez la date.',
  },
  'TIP-POL-04': {
    says: ({ state }) => `L’état est ${state}, mais rien n’est dit des éléments probants`,
    mend: 'Indiquez-les : évalué, suivi ou décrit.',
  },
  'TIP-POL-05': {
    says: () => 'L’éditeur de l’information n’est pas indiqué',
    mend: 'Nommez l’organisme qui l’a publiée.',
  },
  'TIP-POL-06': {
    says: ({ duty }) => `${duty} est un chapitre du Plan, ou inconnu, et non une obligation`,
    mend: 'Choisissez l’obligation.',
  },
  'TIP-POL-07': {
    says: () => 'Il n’est pas dit depuis quand cela s’applique',
    mend: 'Indiquez l’année, le mois ou le jour.',
  },
  'TIP-POL-08': {
    says: ({ evidence }) => `L’état est « néant », mais des éléments probants sont indiqués (${evidence})`,
    mend: 'Corrigez l’état ou les éléments probants.',
  },
  'TIP-POL-09': {
    says: ({ since, year }) => `En vigueur en ${year}, et pourtant seulement depuis ${since}`,
    mend: 'Corrigez la date, l’état ou l’année.',
  },
  'TIP-POL-10': {
    says: ({ review, since }) => `L’examen (${review}) précède le début (${since})`,
    mend: 'Corrigez l’une des deux dates.',
  },
  'TIP-LINK-01': {
    says: () => 'Ce n’est pas l’adresse d’une page web',
    mend: 'Indiquez l’adresse complète.',
  },
  'TIP-PRAC-01': {
    says: () => 'La pratique n’a pas de titre',
    mend: 'Donnez-lui un titre.',
  },
  'TIP-PRAC-02': {
    says: () => 'Il n’est pas dit ce qui a été fait',
    mend: 'Dites-le en une phrase.',
  },
  'TIP-PRAC-03': {
    says: () => 'Aucun bureau à contacter n’est indiqué',
    mend: 'Nommez le bureau qui peut en dire plus.',
  },
  'TIP-PRAC-05': {
    says: () => 'Rien n’est dit des éléments probants concernant cette pratique',
    mend: 'Indiquez-les : évaluée, suivie ou décrite.',
  },
  'TIP-PRAC-06': {
    says: ({ n }) => `Plusieurs enregistrements décrivent une même pratique (${n} en tout)`,
    mend: 'Fusionnez-les, ou distinguez-les par leur titre.',
  },
  'TIP-SUM-12': {
    says: () => 'Les parties d’une forme d’exploitation dépassent ensemble la forme elle-même',
    mend: 'Corrigez les parties ou la forme ; si une personne peut relever de plusieurs formes, indiquez-le dans la correspondance : « multiple: [form] ».',
  },
  'TIP-FORM-01': {
    says: ({ sector, form }) =>
      `Un secteur (${sector}) figure à côté de formes d’exploitation qui n’en ont pas (${form})`,
    mend: 'Corrigez le secteur, ou ajoutez la forme.',
  },
  'TIP-FORM-02': {
    says: ({ sector }) => `Le prélèvement d’organes figure avec un secteur de travail (${sector})`,
    mend: 'Retirez le secteur, ou ajoutez la seconde forme d’exploitation.',
  },
  'TIP-FORM-04': {
    says: ({ band }) => `« Pires formes de travail des enfants » figure auprès d’une personne adulte (${band})`,
    mend: 'Corrigez la forme ou l’âge ; si l’exploitation a pris fin avant 18 ans, dites-le dans une note.',
  },
  'TIP-FORM-09': {
    says: () => 'La servitude pour dettes est indiquée comme forme d’exploitation et comme moyen de contrôle',
    mend: 'Rien à corriger si les deux sont voulus.',
  },
  'TIP-FLOW-08': {
    says: ({ route }) => `Un itinéraire interne passe par plusieurs pays (${route})`,
    mend: 'Corrigez l’itinéraire ou les pays.',
  },
  'TIP-FLOW-09': {
    says: ({ route }) => `Un itinéraire transfrontière ne comporte qu’un seul pays (${route})`,
    mend: 'Indiquez tous les pays de l’itinéraire, ou corrigez-le.',
  },
  'TIP-FLOW-10': {
    says: ({ route }) => `Les pays de l’itinéraire contiennent un code qui n’est pas un lieu (${route})`,
    mend: 'Indiquez des pays, ou « inconnu ».',
  },
  'TIP-FLOW-11': {
    says: ({ last, area }) =>
      `Le dernier pays de l’itinéraire (${last}) n’est pas celui où la victime a été détectée (${area})`,
    mend: 'Complétez l’itinéraire. Si la victime a été détectée à l’étranger, indiquez-le par le stade ou dans une note.',
  },
}
