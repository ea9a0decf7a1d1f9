import type { Key as InkKey } from 'ink'

/** What a person did: characters they typed or pasted, or a key by its name; `ctrl-x` for Ctrl and x. */
export type Key =
  | { readonly kind: 'text'; readonly text: string; readonly isPasted: boolean }
  | { readonly kind: 'key'; readonly name: string }

const names = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  // Terminals send for Backspace what ink takes for Delete.
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof InkKey, string])[]

const CONTROL = /\p{Cc}/u
const EACH_CONTROL = /(\p{Cc})/u
const PASTE_BEGINS = '[200~'
const PASTE_ENDS = '[201~'

/** Whether what comes is pasted: terminals that were asked to say so put a mark before and behind it. */
export type KeyReader = (input: string, key: InkKey) => readonly Key[]

/** Reads keys as ink gives them; several may come at once, when somebody types fast or the machine is slow. */
export function keyReader(): KeyReader {
  let isPasting = false
  return (input, key) => {
    if (input === PASTE_BEGINS || input === PASTE_ENDS) {
      isPasting = input === PASTE_BEGINS
      return []
    }
    const name = names.find(([flag]) => key[flag])?.[1]
    if (isPasting) return pasted(name === 'enter' ? '\n' : name === 'tab' ? '\t' : input)
    if (name !== undefined) return [{ kind: 'key', name }]
    if (key.ctrl) return [{ kind: 'key', name: `ctrl-${input}` }]
    return key.meta ? [] : typed(input)
  }
}

const pasted = (text: string): readonly Key[] => {
  const clean = withoutControls(text)
  return clean === '' ? [] : [{ kind: 'text', text: clean, isPasted: true }]
}

const withoutControls = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '')

function typed(input: string): readonly Key[] {
  if (!CONTROL.test(input)) return input === '' ? [] : [{ kind: 'text', text: input, isPasted: false }]
  return input.split(EACH_CONTROL).flatMap((part): readonly Key[] => {
    if (part === '') return []
    return CONTROL.test(part) ? [{ kind: 'key', name: controlName(part) }] : typed(part)
  })
}

function controlName(character: string): string {
  if (character === '\r' || character === '\n') return 'enter'
  if (character === '\t') return 'tab'
  if (character === '\x1b') return 'escape'
  if (character === '\x7f' || character === '\b') return 'backspace'
  return `ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}`
}
