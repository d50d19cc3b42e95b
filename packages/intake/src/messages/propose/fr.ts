import type { Catalogue } from '@tipstat/language'
import type { ProposeCode } from './propose-words.ts'

/** Why a mapping is proposed so; awaits a native reviewer. */
export const fr: Catalogue<ProposeCode> = {
  'propose.by-name': (p) => `son nom dit ${p.means}`,
  'propose.by-content': (p) => `${p.share} pour cent de ses textes se lisent ainsi`,
  'propose.separator': (p) =>
    `plusieurs valeurs par cellule, séparées par ${p.mark} : ${p.share} pour cent des parties se lisent ainsi`,
  'propose.numbers': (p) => `${p.share} pour cent de ses cellules sont des nombres`,
  'propose.identifier': () => 'semble être un identifiant direct : supprimez la colonne avant d’envoyer le fichier',
  'propose.empty': () => 'elle est vide',
  'propose.outside': () => 'le schéma n’a pas de champ pour cela',
  'propose.ages-in-years': () => 'âges en années',
  'propose.wide': (p) => `son en-tête dit ${p.codes}`,
  'propose.wide-asked': (p) => `son en-tête peut dire ${p.codes}`,
  'propose.constant': () => 'identique dans tous les enregistrements',
  'propose.unknown': () =>
    'ni son nom ni ses textes ne disent ce que c’est : nommez un champ, ou mettez-la sous ignore',
  'propose.other-numbers': () =>
    'des nombres dont on ne sait rien d’autre : que comptent-ils ? Sinon, mettez la colonne sous ignore',
  'propose.flags': () => 'des signes à côté des nombres : que signifie chacun ?',
  'propose.breakdown': (p) => `parle tour à tour de ${p.fields}`,
  'propose.turns': (p) => `lue tour à tour comme ${p.fields}`,
  'propose.same': (p) => `dit la même chose que ${p.header}`,
  'propose.second': (p) => `${p.header} semble déjà le donner : laquelle des deux est la bonne ?`,
  'propose.unit-beside': (p) => `l’unité (${p.unit}) qu’un autre en-tête nomme`,
  'propose.blank-unknown': () => 'une cellule vide est lue comme inconnue',
  'propose.blank-status': () => 'une cellule vide est lue comme une valeur normale',
  'propose.blank-total': (p) => `une cellule vide est le total : vérifié sur ${p.groups} groupes d’enregistrements`,
  'propose.blank-dimension': () => 'que signifie une cellule vide : le total (_T), inconnu (_U) ?',
  'propose.area-asked': () => 'de quel pays ou zone est le fichier (ISO 3166-1, trois lettres) ?',
  'propose.year-asked': () => 'de quelle année est le fichier ?',
  'propose.stage-asked': () =>
    'qui le fichier compte-t-il : victimes détectées (V_DET), présumées (V_PRES), identifiées (V_IDN), personnes poursuivies (P_PROS), condamnées (P_CONV) ... ?',
  'propose.stage-named': () => 'nommé dans le fichier',
  'propose.said': () => 'comme vous l’avez dit',
  'propose.unit-asked': () => 'nombres à décimales : quelle est leur unité (per-100000, per-cent, ...) ?',
  'propose.unit-named': () => 'nommée dans un en-tête',
  'propose.rate-doubted': () =>
    'appelé taux, mais les nombres sont entiers et grands : sont-ce des effectifs (persons) ?',
  'propose.thousands': () => 'les milliers sont séparés par ce signe',
  'propose.decimal': () => 'les décimales sont séparées par ce signe',
  'propose.mark-asked': () => 'la virgule sépare-t-elle les milliers ou les décimales ?',
  'propose.missing': () => 'signe usuel d’un nombre manquant',
  'propose.blank-asked': () =>
    'pourquoi n’y a-t-il pas de nombre ici : not-collected, not-available, confidential, not-applicable, not-recorded ; ou zéro (zero) ?',
  'propose.blank-cell': () =>
    'pourquoi des cellules sont-elles vides : not-collected, not-available, confidential, not-applicable, not-recorded ?',
  'propose.title': (p) => `Proposé pour ${p.file} d’après ses noms et ses contenus. Vérifiez chaque ligne.`,
  'propose.questions': (p) =>
    `Questions : ${p.n}. Mettez la réponse à la place de chaque « ? » ; tant qu’il reste une question, la correspondance n’est pas exécutée.`,
  'propose.source-asked': () => 'titre de la source, tel qu’il figure sous les graphiques',
  'propose.processing': () => 'pour des personnes : qui répond des données, sur quelle base légale, et jusqu’à quand',
  'propose.remove': (p) =>
    `la colonne ${p.letter} (${p.header}) semble être un identifiant direct : supprimez-la du fichier, quoi que dise la correspondance`,
  'propose.values-asked': () => 'textes inconnus ou à plusieurs sens : mettez le code à la place de chaque « ? »',
  'propose.date': (p) => `dates (${p.order}) : leur année`,
  'propose.date-asked': () => 'dates : le jour ou le mois vient-il en premier (day-first, month-first) ?',
  'propose.tells-apart': () =>
    'des enregistrements identiques par ailleurs diffèrent ici : sans cette colonne leurs clés se répéteraient. Faut-il d’abord additionner, ou l’une des lignes est-elle le total ?',
  'propose.header-rows': () =>
    'des cellules de la ligne du haut couvrent plusieurs cellules de celle du bas : réunies en un seul en-tête. S’il n’a qu’une ligne, n’en donnez que le numéro',
  'propose.year-unread': () =>
    'nommée année, mais ses textes n’en sont pas : des années doubles (2016/17) demandent chacune une année',
  'propose.beside': (p) =>
    `un autre tableau semble commencer en ${p.at} : quelles cellules sont celles de celui-ci ? ${p.range} a été examiné`,
  'propose.accept': () => 'si oui, mettez à la place de « ? » :',
  'propose.accept-below': () =>
    'si oui, effacez cette ligne et le « # » devant chaque ligne ci-dessous ; sinon, effacez celles-ci et nommez un autre champ, ou mettez-la sous ignore',
  'propose.no-name': (p) =>
    `la colonne ${p.letter} n’a pas de nom et n’est pas lue : donnez-lui-en un dans le fichier si elle est voulue`,
  'propose.repeated-header': (p) =>
    `colonne ${p.letter} : une autre colonne s’appelle aussi ${p.header} ; donnez à chacune son propre nom dans le fichier`,
  'propose.turn-asked': () =>
    'par quoi ces lignes sont-elles ventilées ? Mettez un champ et sa lecture, par exemple { form: names } ; si ce sont des totaux, effacez cette ligne',
  'propose.candidates': (p) => `${p.codes} : lequel est le bon ?`,
  'propose.unstated': (p) =>
    `si vous le savez, indiquez aussi ceci : effacez le « # » et mettez ce qui est vrai ; sinon check avertit. Codes : ${p.list}`,
  'propose.authority': (p) => `qui a compté, par exemple : ${p.name}`,
  'propose.counting': (p) => `ce que comptent les nombres, par exemple : ${p.name}`,
  'propose.reference': (p) => `à quoi se rapporte l’année, par exemple : ${p.name}`,
  'propose.law': () => 'la loi qui en fait une infraction',
  'propose.law-example': () => 'Code pénal, article 106',
  'propose.coverage': () => 'quelle partie du pays les chiffres couvrent',
  'propose.coverage-example': () => 'Tout le pays',
  'propose.age-moment': () =>
    'quand les personnes avaient l’âge indiqué : à la détection, à l’enregistrement, lors de l’infraction ...',
}
