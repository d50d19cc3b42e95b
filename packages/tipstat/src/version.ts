/** Version of tipstat: printed by `--version`, and named in every release. */
export const version = '0.1.0'
