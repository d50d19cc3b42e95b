import { writeFileSync } from 'node:fs'

// Preloaded into a measured process: leaves the most memory that it ever held, in kilobytes, where TIPSTAT_PEAK says.
process.on('exit', () => writeFileSync(process.env.TIPSTAT_PEAK, String(process.resourceUsage().maxRSS)))
