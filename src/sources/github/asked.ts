import type { Place } from '../../core/place.ts'
import type { Subject } from './faults.ts'
import type { Meeting } from './viewer.ts'

/** One kind of one repository, as its readers are asked for it. */
export type Asked = {
  readonly place: Place
  /** As activities name it. */
  readonly placeName: string
  readonly of: Subject
  /** Hears who asks. */
  readonly meet: Meeting['meet']
}
