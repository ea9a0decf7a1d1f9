import type { TemplateName } from '../../core/portfolio.ts'
import { archive } from './archive/archive.ts'
import { executive } from './executive/executive.ts'
import { resume } from './resume/resume.ts'
import { review } from './review/review.ts'
import { technical } from './technical/technical.ts'
import type { Template } from './template.ts'

export const templates = { executive, technical, review, resume, archive } satisfies Record<
  TemplateName,
  Template
>
