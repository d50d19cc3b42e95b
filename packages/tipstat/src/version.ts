/** Version of tipstat: printed by `--version`, and recorded with every submission that it accepts. */
export { version } from '@tipstat/cube'
