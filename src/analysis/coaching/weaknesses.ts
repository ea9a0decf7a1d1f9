export type Weak = {
  /** What is weak, in words that follow "in 14 of 40 commits". */
  readonly says: string
  /** What to do differently from now on: about the next commits, not about one that is made. */
  readonly habit: string
}

/** The same weakness under several rules goes by the name of the first. */
const together: Readonly<Record<string, string>> = {
  'message/why-weak': 'message/why-missing',
  'context/placeholder-chain': 'message/what-missing',
  'changes/whitespace-noise': 'changes/formatting-mixed',
  'code/debugger': 'code/debug-print',
}

/** For every rule that takes points, what it would take to give it no occasion. */
const table: Readonly<Record<string, Weak>> = {
  'message/why-missing': {
    says: 'nothing says why, or only a hint does',
    habit:
      'Before you commit, finish the sentence “I do this because …” and put what comes after into the body. One line is enough; who reads it in a year has nothing else.',
  },
  'message/what-missing': {
    says: 'the subject would fit many other changes',
    habit:
      'Name the thing in the subject: the function, option, screen or behaviour that is different now. If the subject would fit last week’s commit as well, it is not done yet.',
  },
  'message/empty': {
    says: 'there is no message',
    habit: 'Leave -m "" and --allow-empty-message alone: one line that names the change takes ten seconds.',
  },
  'message/body-missing': {
    says: 'a large change is explained by one line',
    habit:
      'Where the diff is longer than a screen, commit with git commit instead of -m: the editor has room for what was wrong and why it is solved this way.',
  },
  'message/body-repeats': {
    says: 'the body says the subject again',
    habit:
      'Use the body for what the subject has no room for: the reason, what follows from it, what was left out. If there is nothing of that, leave the body out.',
  },
  'message/body-separated': {
    says: 'no blank line follows the subject',
    habit: 'Put a blank line below the subject, or use -m twice: git then keeps the two apart everywhere.',
  },
  'message/body-width': {
    says: 'the body has very long lines',
    habit: 'Let your editor wrap commit messages at 72 characters: git log indents them and wraps nothing.',
  },
  'message/unrelated-list': {
    says: 'the body lists changes that have nothing in common',
    habit: 'When a message becomes a list of different things, stop and commit each with git add --patch.',
  },
  'message/steps-listed': {
    says: 'the body lists the steps of the work',
    habit:
      'Write the message about the result, not about the way to it: what does the code do now that it did not do before?',
  },
  'message/key-only': {
    says: 'the subject is only the number of an issue',
    habit:
      'Write in words what the issue is about and put its number behind: trackers are replaced, history stays.',
  },
  'message/subject-length': {
    says: 'the subject is too long for a list of commits',
    habit: 'Keep the subject to what changed, and move the how and the why into the body.',
  },
  'message/subject-dot': {
    says: 'the subject ends with a dot',
    habit: 'Write the subject as a title: without a dot at its end.',
  },
  'message/subject-mood': {
    says: 'the subject is not in the imperative, as others here are',
    habit: 'Begin the subject so that it completes “This commit will …”: Add, Fix, Remove.',
  },
  'message/subject-capital': {
    says: 'the subject begins with another letter than subjects here do',
    habit:
      'Look at git log --oneline before you write: begin with a capital or a small letter as the others do.',
  },
  'message/convention': {
    says: 'the type that commits here begin with is absent',
    habit:
      'Begin with the type, as this repository does: decide between feat and fix before you write the rest.',
  },
  'message/revert-why': {
    says: 'a revert does not say why',
    habit: 'Add to each revert what went wrong: it is the first thing whoever tries again wants to know.',
  },
  'changes/tangled': {
    says: 'one commit does several things',
    habit:
      'When you notice something else on the way, note it and come back to it. Before you commit, read git diff and stage one thing at a time with git add --patch.',
  },
  'changes/wide': {
    says: 'a commit touches more than a reader holds together',
    habit:
      'Commit the preparation first: a rename, a move or a new helper that changes no behaviour, then the change itself, which is small by then.',
  },
  'changes/formatting-mixed': {
    says: 'formatting is mixed with the change',
    habit:
      'Let your editor format only what you touched, and commit a sweep of formatting on its own: git add --patch leaves those hunks out.',
  },
  'changes/stray-file': {
    says: 'a file came along that does not belong into the history',
    habit:
      'Read git status before git commit -a, and put what your tools leave behind into .gitignore once and for all.',
  },
  'changes/tests-missing': {
    says: 'behaviour changes and no test comes along',
    habit:
      'Write the test that fails first, if only one and if only for the case you have just fixed, and commit it with the change.',
  },
  'changes/docs-missing': {
    says: 'a new flag is described nowhere',
    habit:
      'When you add a flag or a setting, describe it in the same commit: nobody else knows that it exists.',
  },
  'code/large': {
    says: 'a commit is very large',
    habit:
      'Commit as soon as something works and the tests pass, several times a day: five small ones are read with care, one large one is skimmed.',
  },
  'code/long-lines': {
    says: 'new lines of code are very long',
    habit: 'Break a line where a thought ends, or let the formatter of this project do it when you save.',
  },
  'code/branches': {
    says: 'new code branches in line after line',
    habit: 'Where you write the third if in a row, look for a table or for a function with a name.',
  },
  'code/commented-out': {
    says: 'code is left in comments',
    habit:
      'Delete code you do not need: git log -S finds it again, and nobody has to guess whether it still matters.',
  },
  'code/conflict-marker': {
    says: 'a conflict marker is left',
    habit: 'Run git diff --check before you finish a merge: it names every marker that is left.',
  },
  'code/debug-print': {
    says: 'debugging is left in the code',
    habit:
      'Read git diff --staged once before each commit, looking only for what you put there to see something.',
  },
  'code/focused-test': {
    says: 'one test is focused, so that the others do not run',
    habit: 'Choose a single test on the command line instead of in the file: then it cannot be committed.',
  },
  'code/skipped-test': {
    says: 'a test is switched off',
    habit: 'Give a test that you switch off an issue and a sentence: without them it stays off.',
  },
  'code/todo': {
    says: 'a note about work left to do names no issue',
    habit: 'Do it now, or open an issue and write its number into the note.',
  },
  'code/deep-nesting': {
    says: 'new code is deeply nested',
    habit: 'Return early from the cases that end there, and give an inner block a function of its own.',
  },
  'code/long-function': {
    says: 'a new function is very long',
    habit: 'When you scroll to see the end of a function, give a part of it a name of its own.',
  },
  'code/secret': {
    says: 'something that looks like a secret is in the code',
    habit:
      'Keep keys in the environment or in a file that .gitignore names, and withdraw those that were committed: history keeps them.',
  },
  'context/long-silence': {
    says: 'much comes at once after days without a commit',
    habit: 'Commit at least when you stop for the day, on a branch of your own where it is not finished.',
  },
  'context/repeated-subject': {
    says: 'the same subject is used again',
    habit:
      'Before you use a subject again, ask whether it belongs into the commit before: git commit --amend.',
  },
  'context/could-amend': {
    says: 'a commit mends the one just before it',
    habit:
      'Look through git show before you push: a slip is taken into the commit it belongs to with --amend.',
  },
  'context/issue-missing': {
    says: 'no issue is named, as others here do',
    habit: 'Put the number of the issue at the end of the body when you begin, while you have it before you.',
  },
}

/** The name a weakness goes by: that of its rule, or of the one that it is counted with. */
export const weaknessOf = (rule: string): string => together[rule] ?? rule

/** What a rule finds weak, and what to do about it; null for a rule that nobody wrote that down for. */
export const weakBy = (rule: string): Weak | null => table[weaknessOf(rule)] ?? null
