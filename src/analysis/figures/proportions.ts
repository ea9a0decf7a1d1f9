import type { Found } from './found.ts'
import { amountOf, NUMBER } from './number.ts'

const LESS =
  'less|fewer|smaller|lower|shorter|cheaper|slower|reduc\\w*|decreas\\w*|drop\\w*|cut\\w*|shrink\\w*|shrank|sav\\w*|lighter|down|off'
const MORE =
  'more(?! or less)|faster|quicker|higher|larger|bigger|longer|speed-?ups?|speeds? up|sped up|improv\\w*|increas\\w*|rais\\w*|gain\\w*|growth|boost\\w*|better|up|greater|win'

// An amount that is claimed as an effect: the word for it stands right behind, or close before.
const BEHIND = new RegExp(
  String.raw`(?<![\w.,#/+-])(${NUMBER})\s?(%|percent\b|x|×|times\b|-fold\b)\s(?:(?:of )?(?:the |a |an )?(?:performance |throughput |size |memory |latency |build[- ]time |time |speed )?)?(?:(${LESS})|(${MORE}))(?![\w-])`,
  'giu',
)
const BEFORE = new RegExp(
  String.raw`\b(?:(${LESS})|(${MORE}))\s(?:[\w-]+\s){0,5}?(?:by|of)\s(?:about |around |over |up to |roughly |nearly |almost |more than |~)?(${NUMBER})\s?(%|percent\b|x\b|×|times\b)(?![\w-])`,
  'giu',
)
const SURE = /\b(?:sure|certain|coverage|confiden\w*|width|height|opacity|zoom|cpu|compatib\w*)\b/i

/** "80 % faster", "3x smaller", "reduces the bundle by 40%": a share or a factor that says what became of something. */
export const proportionsIn = (text: string): Found[] =>
  [...behindOf(text), ...beforeOf(text)].filter((one) => one.value > 0 && !SURE.test(one.quotation))

function behindOf(text: string): Found[] {
  return [...text.matchAll(BEHIND)].flatMap((match) => {
    const [quotation, amount = '', sign = '', less] = match
    return proportion(quotation, amount, sign, less !== undefined, match.index)
  })
}

function beforeOf(text: string): Found[] {
  return [...text.matchAll(BEFORE)].flatMap((match) => {
    const [quotation, less, , amount = '', sign = ''] = match
    return proportion(quotation, amount, sign, less !== undefined, match.index)
  })
}

function proportion(quotation: string, amount: string, sign: string, isLess: boolean, at: number): Found[] {
  const isPercent = /%|percent/i.test(sign)
  const value = amountOf(amount)
  if (isPercent && isLess && value > 100) return []
  return [
    {
      name: isPercent ? 'percent' : 'factor',
      value,
      unit: isPercent ? '%' : 'x',
      baseline: null,
      achieved: null,
      direction: isLess ? 'down' : 'up',
      quotation,
      at,
    },
  ]
}
