// The functions that this folder takes from outside it, in one place.
export { incompleteGamma } from '../incomplete-gamma.ts'
export { logGamma } from '../log-gamma.ts'
export { normalQuantile } from '../normal-quantile.ts'
