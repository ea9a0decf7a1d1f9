import { type Analysis, analysedKinds } from '../../core/analysis.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { shortEvidence } from '../words.ts'
import { hanging, proseWidth, wrap } from './layout.ts'
import { paintFor } from './paint.ts'

const SHOWN_EVIDENCE = 3
const headings = { technical: 'Technical skills', soft: 'Soft skills', transferable: 'Transferable skills' }

/** What an achievement says about its author; what a model said is marked with the model's name. */
export function analysisView(analysis: Analysis, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const line = (text: string): string => safe(text, 'terminal-line')
  const by = (model: string | null) => (model === null ? '' : ` (${line(model)})`)
  const proof = (evidence: readonly string[]) => {
    const shown = evidence.slice(0, SHOWN_EVIDENCE).map((one) => shortEvidence(line(one)))
    return shown.length === 0 ? '' : ` [${shown.join(', ')}]`
  }
  const bullet = (text: string) => hanging('  - ', text, width)
  const strengths = analysis.strengths.flatMap(({ claim, because, evidence, by: model }) =>
    bullet(`${line(claim).replace(/[.;]$/, '')}: ${line(because)}${proof(evidence)}${by(model)}`),
  )
  const skills = analysedKinds.map((kind) => {
    const lines = analysis.skills
      .filter((skill) => skill.kind === kind)
      .flatMap(({ name, because, evidence, by: model }) =>
        bullet(`${line(name)}: ${line(because)}${proof(evidence)}${by(model)}`),
      )
    return [headings[kind], lines] as const
  })
  const reasons = analysis.reasoning.flatMap(({ text, by: model }) => bullet(`${line(text)}${by(model)}`))
  const sections = [['Strengths', strengths] as const, ...skills, ['Reasoning', reasons] as const]
  const body = sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : ['', paint.heading(title), ...lines],
  )
  const head = [...wrap(line(analysis.title), width).map(paint.title), paint.faint(analysis.achievementId)]
  return `${[...head, ...body].join('\n')}\n`
}
