import { restoring } from './before'

for (const restore of restoring.splice(0)) restore()
