import type { Catalogue } from '@tipstat/language'
import type { HelpCode } from './help-messages.ts'

/** French words of the help, and of wrong calls. */
export const fr: Catalogue<HelpCode> = {
  'about.tipstat': () => 'Statistiques sur la traite des personnes : des fichiers nationaux aux chiffres protégés.',
  'about.run': () => 'exécuter tout ce qui est à faire dans un projet : réception, diffusion, rapports',
  'about.template': () =>
    'écrire un modèle à remplir (person, count, context, policy, practice) dans la langue de --lang, en classeur et en CSV ; aucune correspondance n’est nécessaire',
  'about.check': () => 'dire ce qui ne va pas dans un fichier, où, et comment le corriger ; rien n’est conservé',
  'about.map': () =>
    'proposer une correspondance pour un fichier que personne n’a décrit, avec ses motifs et les questions ouvertes',
  'about.accept': () =>
    'inscrire dans une correspondance ce que signifie un texte d’une colonne, avec qui l’a dit et quand',
  'about.submit': () => 'contrôler un fichier et le conserver ; le même fichier envoyé deux fois est conservé une fois',
  'about.submissions': () => 'énumérer ce que contient le dépôt, ce qu’il en est advenu et pourquoi',
  'about.table': () => 'montrer un tableau du dépôt (confidentiel), ou énumérer les tableaux existants',
  'about.diff': () =>
    'dire ce que la soumission B change par rapport à A : clés, champs, totaux de contrôle et ce qui n’est pas plausible (confidentiel)',
  'about.why': () =>
    'remonter d’une cellule publiée aux soumissions, fichiers et lignes ; pour les personnes, leur nombre seulement (confidentiel)',
  'about.withdraw': () => 'retirer une soumission ; ce qui valait auparavant reste consultable à la date d’alors',
  'about.purge': () =>
    'détruire à jamais les personnes d’une soumission, ou de toutes celles qui sont échues, et les certificats des diffusions faites à partir d’elles, ici et dans chaque sauvegarde',
  'about.backup': () => 'copier ce qui manque à un dossier de sauvegarde, puis tout relire ; les clés n’y sont jamais',
  'about.restore': () => 'remettre une sauvegarde en place après l’avoir relue ; jamais par-dessus ce qui lui manque',
  'about.migrate': () => 'mettre à jour un dépôt d’une version antérieure de tipstat',
  'about.parquet': () =>
    'écrire ce qui est en vigueur en Parquet par pays et par année, pour tout moteur et pour --store (confidentiel) ; les personnes sont omises, car elles ne quittent le dépôt que chiffrées, ou pas du tout',
  'about.access': () => 'dire qui a ouvert quoi, quand et à quelle fin',
  'about.release': () => 'protéger et écrire une diffusion d’un projet',
  'about.transmit': () =>
    'chiffrer des données exactes d’un projet pour un seul destinataire et les inscrire au registre (confidentiel)',
  'about.report': () => 'composer un rapport d’un projet, ou tous, à partir de ses diffusions',
  'about.synthetic': () =>
    'tirer d’une diffusion d’un projet des enregistrements de personne, pour la formation et la démonstration ; chaque ligne le dit',
  'about.public-use': () =>
    'écrire un fichier à usage public d’enregistrements de personnes à partir du dépôt : grossi, compté et inscrit au registre (confidentiel)',
  'about.verify': () =>
    'vérifier une diffusion d’après son seul dossier et, avec ses certificats, que les nombres masqués ne peuvent être déduits',
  'about.doctor': () => 'dire si tout ce dont tipstat a besoin est présent',
  'option.lang': () => 'langue des messages',
  'option.format': () => 'text pour les personnes, json pour les machines',
  'option.format-sarif': () => 'text pour les personnes, json ou sarif (2.1.0) pour les machines',
  'option.debug': () => 'montrer où dans le programme un refus s’est produit',
  'option.out-project': () => 'où écrire, et où se trouve l’entrepôt ; à défaut, le dossier du projet',
  'option.out-answer': () =>
    'y écrire l’accusé de réception, la page, les constatations, la copie marquée et les enregistrements mis de côté',
  'option.out-template': () => 'dossier où écrire',
  'option.out-mapping': () => 'y écrire la correspondance ; à défaut, elle est affichée',
  'option.out-parquet': () => 'dossier à écrire, qui ne doit pas encore exister',
  'option.parquet': () => 'écrire aussi les constatations en Parquet ; avec --out',
  'option.keys': () => 'dossier des clés ; à défaut, à côté du dépôt',
  'option.as-of': () => 'l’état à une date ou à un instant : 2026-05-31, 2026-05-31T12:00:00Z',
  'option.purpose': () =>
    'pourquoi des données confidentielles sont ouvertes, pour le journal des accès ; à défaut, le nom de la commande',
  'option.store': () => 'dossier du dépôt',
  'option.store-compare': () => 'comparer avec la dernière soumission de la même source dans ce dépôt',
  'option.country': () => 'pays de tous les enregistrements, ISO 3166-1 alpha-3 : il n’a alors pas de colonne',
  'option.codes': () => 'pour les programmes : noms courts et codes, en CSV',
  'option.area-file': () => 'pays ou zone du fichier, si aucune colonne ne l’indique (ISO 3166-1 alpha-3)',
  'option.stage-file': () => 'qui le fichier compte, si aucune colonne ne l’indique, par exemple V_DET ou P_CONV',
  'option.source-title': () => 'titre de la source, tel qu’il figure sous les graphiques',
  'option.column': () => 'la colonne, telle que la correspondance la nomme',
  'option.text': () => 'le texte, tel qu’il figure dans le fichier',
  'option.code': () => 'le code qu’il signifie',
  'option.by-whom': () => 'qui le dit',
  'option.replaces': () =>
    'la soumission remplacée (le début de son identifiant suffit) : nécessaire s’il manque au fichier des années ou la plupart des enregistrements de celle-ci',
  'option.reinstate': () => 'la remettre en vigueur, si elle est dans le dépôt et n’est pas en vigueur',
  'option.source': () => 'la source, du nom de sa correspondance ; sans elle, les tableaux sont énumérés',
  'option.stage': () => 'stade, par exemple V_DET ou P_CONV',
  'option.by': () => 'dimensions de ventilation, avec des virgules',
  'option.unit': () => 'unité, par exemple persons ou per-100000',
  'option.area': () => 'une seule zone, ISO 3166-1 alpha-3',
  'option.ages': () => 'tranches d’âge à totaliser, avec des virgules : Y0T17,Y_GE18',
  'option.authority': () => 'qui a compté, si plusieurs autorités comptent les mêmes cellules',
  'option.limit': () => 'nombre de modifications énumérées',
  'option.table': () => 'numéro du tableau dans le manifeste, son nom, ou stage/by : V_DET/sex,age, V_DET/-',
  'option.cell': () => 'codes avec des virgules : area=GBR,year=2020,sex=F',
  'option.reason': () => 'le motif : il reste dans le journal',
  'option.reason-purge': () => 'le motif : il reste dans le journal ; nécessaire avec un ID',
  'option.due': () => 'toutes celles dont la date de conservation est passée ; sans --yes, elles sont énumérées',
  'option.keys-lost': () => 'les clés sont perdues à jamais : détruire ce qu’il y a sans elles',
  'option.yes': () => 'détruire ce qui est échu',
  'option.to-backup': () => 'dossier de la sauvegarde',
  'option.mapping': () =>
    'la correspondance qui dit ce que signifie chaque colonne ; un modèle rempli n’en demande pas',
  'option.source-template': () =>
    'd’un modèle : nom de sa source ; à défaut, pays et type d’enregistrement, par exemple ken-count',
  'option.title': () => 'd’un modèle : titre de la source, tel qu’il figure sous les graphiques',
  'option.coverage': () => 'd’un modèle : champ couvert par les données',
  'option.age-moment': () => 'd’un modèle : moment auquel se rapporte l’âge',
  'option.controller': () => 'd’un modèle de personnes : responsable du traitement',
  'option.basis': () => 'd’un modèle de personnes : base juridique du traitement',
  'option.retain-until': () => 'd’un modèle de personnes : dernier jour de conservation, 2031-12-31',
  'option.published-by': () => 'd’un modèle : qui a publié les données ; avec les trois options suivantes',
  'option.published-url': () => 'd’un modèle : où',
  'option.published-date': () => 'd’un modèle : quel jour, 2025-03-31',
  'option.published-licence': () => 'd’un modèle : sous quelle licence',
  'option.exhaustive': () => 'd’un modèle : dimensions dont les parties forment le total, avec des virgules : sex,age',
  'option.multiple': () => 'd’un modèle : dimensions où une personne peut figurer dans plusieurs catégories',
  'option.seed': () => 'nombre entier par lequel commence le tirage ; le même donne le même fichier',
  'option.size': () =>
    'nombre d’enregistrements, de 1 à 5 000 000 ; à défaut, autant que de personnes dans les tableaux diffusés',
  'option.stage-synthetic': () =>
    'stade dont il faut tirer, par exemple V_DET ; nécessaire si la diffusion en a plusieurs',
  'option.table-synthetic': () =>
    'tableaux dont il faut tirer, comme dans why : numéro dans le manifeste, nom, ou stage/by ; à défaut, tous ceux du stade',
  'option.out-synthetic': () => 'fichier à écrire, en CSV ; sa note est écrite à côté dans FICHIER.txt',
  'option.from': () => 'dossier où le projet a été exécuté, avec son dossier release ; à défaut, celui du projet',
  'option.certificate': () =>
    'certificats à vérifier avec elle, qui sont confidentiels ; sans eux, les nombres masqués ne sont pas vérifiés',
  'option.store-verify': () =>
    'prendre les certificats dans ce dépôt, qui le note au journal ; pour qui détient les données de la diffusion',
  'help.usage': () => 'Utilisation :',
  'help.arguments': () => 'Arguments :',
  'help.options': () => 'Options :',
  'help.commands': () => 'Commandes :',
  'help.example': () => 'Exemple :',
  'help.help': () => 'afficher l’aide de la commande',
  'help.version': () => 'afficher le numéro de version',
  'help.comma': () => ', ',
  'help.value': (p) => `${p.value}`,
  'help.choices': (p) => `choix : ${p.choices}`,
  'help.default': (p) => `par défaut : ${p.value}`,
  'help.details': (p) => `${p.about} (${p.details})`,
  'call.hint': () => '(tipstat --help énumère les commandes, tipstat COMMANDE --help montre un exemple)',
  'call.near': (p) => `(Vouliez-vous dire ${Number(p.n) > 1 ? 'l’un de ceux-ci : ' : ''}${p.near} ?)`,
  'call.unknown-command': (p) => `erreur : commande inconnue « ${p.command} »`,
  'call.unknown-option': (p) => `erreur : option inconnue « ${p.option} »`,
  'call.missing-argument': (p) => `erreur : il manque l’argument obligatoire « ${p.argument} »`,
  'call.missing-option': (p) => `erreur : l’option obligatoire « ${p.option} » n’est pas indiquée`,
  'call.missing-value': (p) => `erreur : l’option « ${p.option} » n’a pas de valeur`,
  'call.bad-choice': (p) =>
    `erreur : la valeur « ${p.value} » de l’option « ${p.option} » n’est pas admise. Valeurs admises : ${p.choices}.`,
  'call.conflict': (p) => `erreur : l’option « ${p.option} » ne peut être utilisée avec l’option « ${p.other} »`,
  'call.too-many': (p) =>
    `erreur : trop d’arguments pour « ${p.command} ». Attendus : ${p.expected} ; reçus : ${p.got}.`,
}
