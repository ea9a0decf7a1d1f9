import { expect, test } from 'vitest'
import { identitiesView, settingsView } from '../../../src/render/terminal/settings-view.ts'
import { identities, screen, settings } from './samples.ts'

test('settings are one line each, and say where they come from when that is asked for', () => {
  expect(settingsView(settings, { showOrigin: true }, screen(80))).toMatchInlineSnapshot(`
    "identity.names                  your file           Ada, 支持中文路径
    identity.emails                 default             –
    detect.auto                     git config (local)  false
    score.dimensions.collaboration  CRAFT_SCORE_REACH   0.2
    "
  `)
  expect(settingsView(settings.slice(0, 2), { showOrigin: false }, screen(80))).toMatchInlineSnapshot(`
    "identity.names   Ada, 支持中文路径
    identity.emails  –
    "
  `)
})

test('on a narrow terminal a setting’s value stands below it', () => {
  expect(settingsView(settings.slice(0, 3), { showOrigin: true }, screen(40))).toMatchInlineSnapshot(`
    "identity.names
      Ada, 支持中文路径
      your file
    identity.emails
      –
      default
    detect.auto
      false
      git config (local)
    "
  `)
})

test('identities say who I am, who says so, and what may be mine too', () => {
  expect(identitiesView(identities, screen(80))).toMatchInlineSnapshot(`
    "You are Ada Lovelace

    name    settings, git config  Ada Lovelace
    e-mail  mailmap               a.very.long.address.of.ada@some.department.exampl…

    Perhaps yours too
    ada@work.example
      "Ada" is also the name of ada@example.com, so it is counted already
    "
  `)
  expect(identitiesView(identities, screen(40))).toMatchInlineSnapshot(`
    "You are Ada Lovelace

    Ada Lovelace
      name, settings, git config
    a.very.long.address.of.ada@some.departme
    nt.example.com
      e-mail, mailmap

    Perhaps yours too
    ada@work.example
      "Ada" is also the name of
      ada@example.com, so it is counted
      already
    "
  `)
})
