import type { CubeTable, TableKey } from '@tipstat/cube'

/** What a table is of and how its categories go together: all that its file does not hold. */
export const describeTable = ({
  source,
  stage,
  unit,
  counting,
  reference,
  by,
  multiple,
  exhaustive,
  computed,
}: TableKey & Pick<CubeTable, 'multiple' | 'exhaustive' | 'computed'>) => ({
  source,
  stage,
  unit,
  counting,
  reference,
  by: [...by],
  multiple: [...multiple],
  exhaustive: [...exhaustive],
  ...(computed ? { computed } : {}),
})
