/** Shapes, degrees of freedom and counts for which the functions of this folder are tested to 1e-12. */
export const smallestShape = 1e-3
export const largestShape = 1e10
export const largestCount = 1e9

/** @throws RangeError outside of the range stated; the value itself is no secret here, it is a parameter. */
export const requireBetween = (name: string, value: number, low: number, high: number): void => {
  if (!(value >= low && value <= high))
    throw new RangeError(`${name} lies between ${low} and ${high}: ${value} does not`)
}

export const requireShape = (name: string, value: number): void =>
  requireBetween(name, value, smallestShape, largestShape)

export const requireProbability = (p: number): void => requireBetween('A probability', p, 0, 1)

export const requireCount = (name: string, value: number): void => {
  requireBetween(name, value, 0, largestCount)
  if (!Number.isInteger(value)) throw new RangeError(`${name} is a whole number: ${value} is not`)
}
