import type { Bundle } from '@tipstat/charts'
import type { Language } from '@tipstat/language'

/** A run of text: plain words, words from a source in a language of its own, strong words, or a link. */
export type Inline =
  | string
  | { readonly kind: 'foreign'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }

/** Text of a block. A bare string is plain words. */
export type Text = string | readonly Inline[]

/** A heading of a section (2) or of a part of it (3). Its id is the target of the contents list. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly id: string
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}

/** A file that the reader can take from the page. */
export interface Download {
  readonly label: string
  readonly file: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** Cells of a table by rows; the first `rowHeaders` cells of a row name it. Numbers stand at the end of their cell. */
export interface Grid {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly rowHeaders: number
}

/** A drawn figure with everything that must travel with it. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** A self-contained SVG document with its own title and description. */
  readonly svg: string
  /** The numbers behind the picture. */
  readonly grid: Grid
  readonly downloads: readonly Download[]
  /** The figure as files, for the folder of a report; not part of the page. Null for a picture made otherwise. */
  readonly bundle: Bundle | null
  readonly notes: readonly Text[]
  readonly source: Text
}

export interface Table extends Grid {
  readonly kind: 'table'
  readonly id: string
  readonly caption: string
  readonly notes: readonly Text[]
}

/** `notice` must be read before anything else (invented data); `caution` says how not to read what follows; `absent` says why there is no figure. */
export interface Callout {
  readonly kind: 'callout'
  readonly tone: 'notice' | 'caution' | 'absent'
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Definitions {
  readonly kind: 'definitions'
  readonly items: readonly { readonly term: string; readonly text: Text }[]
}

export type Block = Heading | Paragraph | List | Figure | Table | Callout | Definitions

/** A report before it has a form. Holds what may be published and nothing else: no clock, no path. */
export interface Document {
  readonly title: string
  readonly subtitle: string
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** Name and value pairs for the head of a page, such as the release id. */
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
}
