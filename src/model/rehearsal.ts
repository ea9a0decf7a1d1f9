import type { ModelWish } from '../core/model.ts'
import type { PromptShown, Rehearsal } from '../core/model-call.ts'
import { type AdvisorSettings, findModel, SPARE_TOKENS } from './advisor.ts'
import { chatRequest, thinkingOf } from './ollama/ask.ts'
import { PROPOSED } from './ollama/choose.ts'

/**
 * What the model of these settings and this wish would be asked. The server is asked for nothing but its list of models;
 * where it can't be, the one that is named stands in for it, or the one that craft proposes.
 * @throws as `findAdvisor`
 */
export async function rehearse(
  settings: AdvisorSettings,
  wish: ModelWish,
  signal: AbortSignal,
): Promise<Rehearsal> {
  const { model, because } = await findModel(settings, wish, signal)
  const { name, digest, contextTokens } = model ?? {
    name: wish.name || settings.name || PROPOSED,
    digest: '',
    contextTokens: settings.numCtx,
  }
  const prompts: PromptShown[] = []
  return {
    because,
    prompts: () => prompts,
    advisor: {
      model: { name, digest },
      contextTokens: contextTokens - SPARE_TOKENS,
      ask: async ({ prompt, system, user, shape, maxTokens }) => {
        const question = { system, user, schema: shape, answerTokens: maxTokens }
        prompts.push({
          prompt,
          request: chatRequest({ name, contextTokens, think: thinkingOf(name) }, question),
        })
        return { answer: null, isCached: false, because: 'nothing was sent' }
      },
    },
  }
}
