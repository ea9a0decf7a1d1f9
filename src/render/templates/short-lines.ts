import type { Sentence } from '../../core/portfolio.ts'
import { number } from '../words.ts'

/** What stands for those that get no line of their own. @param about what most of them are about, with a comma before it */
export const restInArchive = (rest: number, about = ''): Sentence => ({
  text: `… and ${number(rest)} more${about}; the archive template has them all.`,
  receipts: [],
})

const NUMBER = /\s*\([#!]\d{1,9}\)$/

/** The subject of a commit without the number of its pull request, which its receipt has. */
export const withoutNumber = (subject: string): string => subject.replace(NUMBER, '')
