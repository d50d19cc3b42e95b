import type { Lineage } from '@tipstat/cube'

/** What is told of the origin of data, and nothing that may hang on it besides. */
export const copyLineage = ({
  submissions,
  schemeVersion,
  published: out,
  madeUp,
  title,
  notes,
  breaks,
}: Lineage): Lineage => ({
  submissions: [...submissions],
  schemeVersion,
  published: out && { by: out.by, url: out.url, date: out.date, licence: out.licence },
  madeUp,
  title,
  notes: [...notes],
  ...(breaks
    ? {
        breaks: breaks.map(({ year, what, areas, stages, note }) => ({
          year,
          what,
          ...(areas ? { areas: [...areas] } : {}),
          ...(stages ? { stages: [...stages] } : {}),
          ...(note === undefined ? {} : { note }),
        })),
      }
    : {}),
})
