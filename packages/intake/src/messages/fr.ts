import type { Catalogue, Params } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { formatName } from './format-names.ts'

const megabytes = (bytes: string | number | undefined): number => Math.ceil(Number(bytes) / 1_000_000)
const spot = ({ row, column }: Params): string =>
  row === undefined ? '' : column === undefined ? `, ligne ${row}` : `, ligne ${row}, colonne ${column}`

/** French words for what is wrong with an entry of a YAML file. */
export const entryWords = (p: Params): string => {
  const where = p.entry === '(top)' ? 'le fichier' : `l’entrée « ${p.entry} »`
  switch (p.issue) {
    case 'missing':
      return `${where} manque`
    case 'unknown':
      return `l’entrée « ${p.entry} » n’existe pas ; ${p.meant ? `il s’agit peut-être de « ${p.meant} »` : `les entrées sont ${p.known}`}`
    case 'empty':
      return `${where} ne doit pas être vide`
    case 'list':
      return `${where} doit être une liste`
    case 'entries':
      return `${where} doit contenir des entrées, chacune avec un nom et une valeur`
    case 'text':
      return `${where} doit être un texte`
    case 'number':
      return `${where} doit être un nombre${p.known ? ` (${p.known})` : ''}`
    case 'choice':
      return `${where} doit être l’une des valeurs suivantes : ${p.known}`
    case 'date':
      return `${where} doit être une date telle que 2026-03-15`
    case 'link':
      return `${where} doit être une adresse web commençant par https:// ou http://`
    case 'form':
      return `${where} n’a pas la forme voulue`
    default:
      return `${where} : ${p.reason}`
  }
}

/** French words for the reasons why a file is refused. */
export const fr: Catalogue<FileRefusalCode> = {
  'intake.missing-file': (p) => `Le fichier ${p.file} n’existe pas. Vérifiez le chemin et le nom.`,
  'intake.folder': (p) => `${p.file} est un dossier, or il faut un fichier. Indiquez le fichier qui s’y trouve.`,
  'intake.not-a-file': (p) =>
    `${p.file} est un périphérique ou un tube, non un fichier. Enregistrez d’abord les données dans un fichier.`,
  'intake.unreadable': (p) =>
    `${p.file} ne peut pas être lu (${p.reason}). Fermez-le dans les autres programmes et vérifiez que vous avez le droit de l’ouvrir.`,
  'intake.too-large': (p) =>
    `${p.file} fait ${megabytes(p.bytes)} Mo ; la limite est de ${megabytes(p.limit)} Mo. Envoyez-le en plusieurs parties, par exemple année par année.`,
  'intake.empty': (p) =>
    `${p.file} ne contient aucune donnée : toutes les cellules sont vides. Vérifiez que le bon fichier a été enregistré.`,
  'intake.not-a-table': (p) =>
    `${p.file} est ${formatName('fr', p.format)}, non un tableau. Envoyez le tableau lui-même, en classeur Excel (.xlsx) ou en CSV.`,
  'intake.other-workbook': (p) =>
    `${p.file} est ${formatName('fr', p.format)}, un format qui n’est pas lu. Ouvrez-le dans un tableur et enregistrez-le en classeur Excel (.xlsx) ou en CSV UTF-8.`,
  'intake.encrypted': (p) =>
    `${p.file} est protégé par un mot de passe et ne peut pas être lu. Enregistrez une copie sans mot de passe et envoyez-la par une voie sûre.`,
  'intake.truncated': (p) =>
    `${p.file} est tronqué : la fin manque, sans doute parce qu’un téléchargement ou une copie s’est interrompu. Envoyez-le de nouveau.`,
  'intake.damaged-workbook': (p) =>
    `${p.file} est endommagé (${p.part}${spot(p)}). Ouvrez-le dans un tableur, laissez celui-ci le réparer, puis enregistrez-le de nouveau.`,
  'intake.zip-bomb': (p) =>
    `${p.file}, une fois décompressé, serait bien plus grand qu’un vrai classeur (${p.part}) ; il n’a pas été ouvert. Si vous en connaissez l’expéditeur, demandez les données en CSV.`,
  'intake.doctype': (p) =>
    `${p.file} contient une déclaration de type de document (${p.part}), qu’aucun tableur n’écrit et qui peut nuire. Ouvrez-le dans un tableur et enregistrez-le de nouveau.`,
  'intake.sheet-missing': (p) =>
    `${p.file} n’a pas de feuille « ${p.sheet} ». Ses feuilles sont : ${p.sheets}. Corrigez le nom dans la correspondance ou dans le classeur.`,
  'intake.several-sheets': (p) =>
    `${p.file} a plusieurs feuilles qui contiennent quelque chose : ${p.sheets}. Indiquez dans la correspondance celle qui est visée, par exemple « sheet: ${p.first} » ; chaque autre tableau a sa propre correspondance.`,
  'intake.repeated-header': (p) =>
    `« ${p.header} » figure au-dessus de plusieurs colonnes (${p.columns}), et la correspondance ne peut les distinguer. Donnez à chacune son propre nom, ou retirez celles qui ne sont pas visées.`,
  'intake.encoding': (p) =>
    `${p.file} n’est pas en UTF-8 : l’octet ${p.byte}, ligne ${p.line} (position ${p.offset}), n’y a pas sa place. Enregistrez-le en CSV UTF-8, ou déclarez son encodage dans la correspondance, par exemple « encoding: windows-1252 ».`,
  'intake.encoding-declared': (p) =>
    `${p.file} n’est pas en ${p.declared}, contrairement à ce qui est déclaré : la ligne ${p.line} contient un octet qui n’y a pas de sens. Corrigez l’encodage dans la correspondance, ou enregistrez le fichier en CSV UTF-8.`,
  'intake.encoding-differs': (p) =>
    `${p.file} est déclaré en ${p.declared}, mais ses octets sont en ${p.found}. Lues comme déclaré, les lettres accentuées seraient abîmées. Déclarez « encoding: ${p.found} » dans la correspondance.`,
  'intake.encoding-undecided': (p) =>
    `${p.file} n’est pas en UTF-8 et se lit comme du texte dans plusieurs encodages : ${p.candidates}.${p.line ? ` La première différence est à la ligne ${p.line}.` : ''}${p.readings ? ` Son en-tête se lit ainsi : ${p.readings}.` : ''} Indiquez dans la correspondance lequel est le bon, par exemple « encoding: ${p.first} ».`,
  'intake.encoding-unknown': (p) =>
    `L’encodage « ${p.encoding} » est inconnu. Les plus courants sont utf-8, windows-1252, windows-1251, windows-1256 et gb18030.`,
  'intake.delimiter': (p) =>
    `Le séparateur ${JSON.stringify(p.delimiter)} ne convient pas. Il faut un seul caractère, qui ne soit pas un guillemet.`,
  'intake.nul': (p) =>
    p.part === undefined
      ? `${p.file} contient un octet nul à la ligne ${p.line}, ce qu’aucun tableau ne contient. Il est endommagé, n’est pas du texte, ou est en UTF-16 sans sa marque. Enregistrez-le de nouveau en CSV UTF-8.`
      : `${p.file} contient un caractère nul (${p.part}${spot(p)}), ce qu’aucun tableau ne contient. Effacez cette cellule et ressaisissez-la.`,
  'intake.unclosed-quote': (p) =>
    `Dans ${p.file}, un guillemet ouvert à l’enregistrement ${p.row} (ligne ${p.line} du fichier) n’est pas fermé à la fin de sa cellule : on ne peut plus distinguer les enregistrements qui suivent. Fermez-le, ou doublez chaque guillemet qui fait partie du texte.`,
  'intake.cell-too-large': (p) =>
    `${p.file} a une cellule de plus de ${p.limit} caractères${p.row === undefined ? ` (${p.part})` : spot(p)}. Autre chose qu’une valeur y a été collé. Raccourcissez-la ou videz-la.`,
  'intake.too-many-cells': (p) =>
    `${p.file} a plus de ${p.limit} cellules${spot(p)}. Supprimez les lignes et colonnes remplies par erreur, ou envoyez-le en plusieurs parties.`,
  'mapping.not-yaml': (p) =>
    `La correspondance ${p.file} n'est pas du YAML bien formé : ${p.reason}. Vérifiez l'indentation, les deux-points et les guillemets près de cette ligne.`,
  'mapping.invalid': (p) => `La correspondance ${p.file} est inutilisable : ${entryWords(p)}.`,
  'mapping.open-questions': (p) =>
    `${p.file} contient encore des questions (${p.n}) : ${p.entries}. Répondez à chacune à sa place, au lieu du « ? » ; la note à côté dit ce qui est demandé.`,
  'mapping.unknown-field': (p) =>
    `La correspondance nomme un champ qui n'existe pas : « ${p.field} », à « ${p.entry} ». Les champs sont ${p.known}.`,
  'mapping.unknown-code': (p) =>
    `La correspondance utilise un code qui n'existe pas : « ${p.code} » pour ${p.field}, à « ${p.entry} ». ${p.known ? `Codes possibles : ${p.known}.` : 'Cherchez le code dans les listes de codes.'}`,
  'mapping.unknown-reading': (p) =>
    `La correspondance lit la colonne « ${p.entry} » comme « ${p.reading} » ; on peut la lire comme codes, names, number ou date, ou par une table de valeurs.`,
  'mapping.no-value': (p) =>
    `La correspondance ${p.file} porte sur des effectifs et ne nomme aucune colonne de valeurs. Ajoutez-en une, par exemple « Total: { value: count } ».`,
  'mapping.no-processing': (p) =>
    `La correspondance ${p.file} porte sur des personnes et ne dit pas qui peut conserver leurs données. Ajoutez par exemple « processing: { controller: Ministère de la justice, basis: loi 12/2019 article 4, retain-until: 2031-12-31 } ».`,
}
