import type { Resume } from '../../core/portfolio.ts'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** A resume in the form of jsonresume.org. What is not known is left out: that form has no word for it. */
export const resumeJson = ({ name, email, summary, projects, skills, lastModified }: Resume) => ({
  $schema: SCHEMA,
  basics: {
    ...(name === null ? {} : { name }),
    ...(email === null || !ADDRESS.test(email) ? {} : { email }),
    summary,
  },
  // Who paid for the work stands in no history.
  work: [],
  projects: projects.map(({ name, url, startDate, endDate, ...project }) => ({
    name,
    ...(url === null || !WEB.test(url) ? {} : { url }),
    ...(startDate === null || !DAY.test(startDate) ? {} : { startDate }),
    ...(endDate === null || !DAY.test(endDate) ? {} : { endDate }),
    ...project,
  })),
  skills,
  meta: { version: 'v1.0.0', lastModified: lastModified.replace(/Z$/, '') },
})

// Narrower than what mail and the web allow: a resume is read by many programs, the strictest first.
const ADDRESS = /^[\w.+-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
const WEB = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*)?$/i
const DAY = /^[12]\d{3}-[01]\d-[0-3]\d$/
