import type { TemplateName } from '../../core/portfolio.ts'
import { archive } from './archive/archive.ts'
import { review } from './review/review.ts'
import { technical } from './technical/technical.ts'
import type { Template } from './template.ts'

export const templates = { review, technical, archive } satisfies Record<TemplateName, Template>
