import { type Catalogue, plural } from '@tipstat/language'
import type { AnswerCode } from './answer-messages.ts'

/** French words of what comes back to a sender. */
export const fr: Catalogue<AnswerCode> = {
  'page.title': (p) => `Accusé de réception de ${p.file}`,
  'page.accepted': () => `Ce fichier est utilisable`,
  'page.accepted-with-warnings': () => `Ce fichier est utilisable, mais appelle des questions`,
  'page.not-stored': () => `Ce fichier n’a pas été enregistré`,
  'page.rejected': () => `Ce fichier n’est pas utilisable en l’état`,
  'page.file': () => `Fichier`,
  'page.sheet': () => `Feuille`,
  'page.breaks': () => `Ruptures de série déclarées`,
  'page.source': () => `Source`,
  'page.read': () => `Enregistrements lus`,
  'page.accepted-records': () => `acceptés`,
  'page.set-aside': () => `mis de côté`,
  'page.unresolved': () => `avec un champ non résolu`,
  'page.disputed': () => `contestés`,
  'page.missing': () => `sans nombre`,
  'page.comes-with': () => `Ce qui accompagne cette page`,
  'page.marked': () => `Votre fichier, chaque constatation y étant marquée`,
  'page.set-aside-file': () =>
    `Les enregistrements mis de côté, avec les motifs, sous la forme de votre fichier : la même correspondance les lit. Corrigez-les dans votre propre fichier et envoyez celui-ci : un fichier est tout ce qui compte pour sa source.`,
  'page.findings-file': () => `Toutes les constatations, une par ligne`,
  'page.first-reasons': (p) =>
    `Dans ces fichiers, les ${p.limit} premiers cas ont leurs motifs en toutes lettres, les autres leurs seuls codes.`,
  'page.found': () => `Constatations`,
  'page.template': () =>
    `Ceci est un modèle rempli : il n’y a pas de correspondance à modifier. Si une correction en parle, corrigez la cellule : choisissez dans la liste de sa colonne ou écrivez le code ; s’il n’y a pas de nombre, écrivez l’une des raisons données dans les notes. Ce qui concerne tout le fichier figure dans les cellules jaunes des notes, ou est une option de la commande.`,
  'page.nothing': () => `Rien n’a été constaté qui doive être corrigé.`,
  'page.how-to-mend': () => `Comment corriger`,
  'page.cases': (p) => `${p.n} ${plural('fr', Number(p.count), { one: 'cas', other: 'cas' })}`,
  'page.row': (p) => `ligne ${p.row}`,
  'page.shown': (p) =>
    `Les ${p.shown} premiers groupes sur ${p.n} sont montrés ici ; le fichier des constatations les énumère toutes.`,
  'page.not-shown': () =>
    `Les colonnes que la correspondance n’utilise pas, celles qui ressemblent à des identifiants et les numéros de dossier ne sont pas montrés. Un texte qui finit par … est abrégé.`,
  'page.totals': () => `Totaux à confirmer`,
  'page.confirm': () => `Veuillez comparer ces totaux aux vôtres et les confirmer.`,
  'page.no-totals': () => `Il n’y a pas de totaux : aucun enregistrement représentant un total n’a été chargé.`,
  'page.year': () => `Année`,
  'page.stage': () => `Étape`,
  'page.unit': () => `Unité`,
  'page.total': () => `Total`,
  'page.records': () => `Enregistrements`,
  'page.name': () => `Nom`,
  'page.date': () => `Date`,
  'page.signature': () => `Signature`,
  'page.rules': () => `Règles`,
  'page.ran': (p) => `Règles appliquées : ${p.n}`,
  'page.not-run': (p) => `Règles non appliquées : ${p.n}`,
  'page.made': () =>
    `Fait par tipstat. Cette page ne charge, n’exécute et n’envoie rien. Elle contient des données de son expéditeur : conservez-la comme le fichier.`,
  'unmarked.persons': () =>
    `Il n’y a pas de copie marquée : une colonne semble montrer qui sont les personnes, et une copie la répéterait.`,
  'unmarked.refused': () =>
    `Il n’y a pas de copie marquée : le fichier a été refusé avant la lecture de ses enregistrements.`,
  'unmarked.nothing': () => `Il n’y a pas de copie marquée : il n’y a rien à marquer.`,
  'unmarked.large': (p) =>
    `Il n’y a pas de copie marquée : le fichier dépasse ${p.limit} Mo. Le fichier des constatations les énumère toutes.`,
  'unmarked.copies': () =>
    `Il n’y a pas de copie marquée : d’autres parties du classeur (tableau croisé, graphique, filtre ou commentaires) pourraient répéter les colonnes qui doivent revenir vides.`,
  'unmarked.formulas': () =>
    `Il n’y a pas de copie marquée : d’autres cellules dépendent de formules des colonnes qui doivent revenir vides.`,
  'unmarked.parts': () => `Il n’y a pas de copie marquée : la structure du classeur ne permet pas de le marquer.`,
  'mark.sheet': () => `Ce que tipstat a constaté`,
  'mark.colours': () => `Couleurs : rouge pour les erreurs, jaune pour les avertissements, bleu pour les notes.`,
  'mark.remove': () =>
    `Cette feuille a été ajoutée par tipstat. Elle n’est pas lue quand le classeur est envoyé de nouveau.`,
  'mark.blanked': (p) =>
    `Ces colonnes reviennent vides, car la correspondance ne les utilise pas ou elles ressemblent à des identifiants : ${p.columns}.`,
  'mark.no-notes': () =>
    `La feuille a ses propres commentaires ou objets dessinés : les cellules sont colorées, sans commentaire.`,
  'mark.first-notes': (p) =>
    `Les ${p.limit} premières cellules ont un commentaire ; les autres sont colorées. Le fichier des constatations les énumère toutes.`,
  'mark.severity': () => `Gravité`,
  'mark.rule': () => `Règle`,
  'mark.says': () => `Ce qui ne va pas`,
  'mark.count': () => `Constatations`,
  'mark.where': () => `Premières cellules`,
  'mark.more-in-cell': (p) =>
    `et ${p.n} ${plural('fr', Number(p.n), { one: 'autre constatation', other: 'autres constatations' })} dans cette cellule`,
  'back.page': (p) => `Page ${p.page}`,
  'back.marked': (p) => `Copie marquée ${p.file}`,
  'back.parquet': (p) => `Constatations en Parquet ${p.file}`,
}
