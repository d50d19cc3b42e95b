/**
 * Turns values of the subsets of some lists, held at their bit masks, into sums over all supersets: of counts of
 * histories, how many cases are on all lists of a set, whatever else they are on. Works in place.
 */
export const sumOverSupersets = (values: Float64Array): Float64Array => {
  for (let bit = 1; bit < values.length; bit <<= 1)
    for (let set = 0; set < values.length; set += 1)
      if ((set & bit) === 0) values[set] = (values[set] ?? 0) + (values[set | bit] ?? 0)
  return values
}

/** The same over all subsets: of the terms of a log-linear model, the logarithm of what each history is expected to hold. */
export const sumOverSubsets = (values: Float64Array): Float64Array => {
  for (let bit = 1; bit < values.length; bit <<= 1)
    for (let set = 0; set < values.length; set += 1)
      if ((set & bit) !== 0) values[set] = (values[set] ?? 0) + (values[set ^ bit] ?? 0)
  return values
}
