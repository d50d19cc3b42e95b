/**
 * Version of tipstat. The store records it with every submission that it accepts, and a release names the one recorded:
 * a later tipstat makes the same release of the same submission, to the byte.
 */
export const version = '0.1.0'
