import { calendarFiles } from '../../scripts/calendar/files.ts'
import { allOutputs } from '../../scripts/outputs/outputs.ts'
import { communityLibrary, now } from './community.ts'
import { itMatchesGolden } from './golden.ts'

const library = communityLibrary()
// The calendar files have golden files of their own, of events made for them.
const calendars = new Set(calendarFiles(library, now).map(({ path }) => path))

itMatchesGolden(
  'outputs',
  allOutputs(library, now).filter(({ path }) => !calendars.has(path)),
)
