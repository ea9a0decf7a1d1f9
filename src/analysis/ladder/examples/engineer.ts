/** Somebody who builds and keeps a product with others, whatever the product is. */
export const engineer = `# What is expected of a senior engineer who builds and keeps a product with others.
# Change it into your own: craft ladder example engineer > ladder.yaml
#
# An achievement shows a competency when it has every signal that is named there;
# of a list, one word is enough. Where several sets of signals are given, one of
# them is enough. "minimum" says how many achievements it takes, and from which
# score (0 to 100) one counts.
name: Senior engineer
description: Takes a problem from its report to a change that others can rely on.
levels:
  - id: engineer
    name: Engineer
  - id: senior
    name: Senior engineer
competencies:
  - id: delivery
    name: Delivers what people use
    expectation: Carries features from the idea to a release.
    level: engineer
    signals:
      categories: [feature]
      practices: [Delivering]
    minimum:
      achievements: 3

  - id: correctness
    name: Mends faults for good
    expectation: Finds the cause, mends it, and leaves a test that keeps it mended.
    level: engineer
    signals:
      categories: [fix, security]
      practices: [Testing]
    minimum:
      achievements: 3

  - id: quality
    name: Holds work in place with tests
    expectation: Changes come with tests that would notice when they break.
    level: engineer
    signals:
      practices: [Testing]
    minimum:
      achievements: 5

  - id: explaining
    name: Explains decisions
    expectation: Says why, where others will look for it later.
    level: engineer
    signals:
      - categories: [documentation]
      - practices: [Explaining]
    minimum:
      achievements: 5

  - id: design
    name: Shapes the architecture
    expectation: Leaves the code in a state in which the next change is easier.
    level: senior
    signals:
      - categories: [architecture]
        dimensions: { technical: 25 }
      - practices: [Refactoring]
        collaboration: [successors]
    minimum:
      achievements: 2
      score: 10

  - id: depth
    name: Masters hard problems
    expectation: Takes on what is technically demanding, and sees it through.
    level: senior
    signals:
      dimensions: { technical: 45 }
    minimum:
      achievements: 2

  - id: outcome
    name: Measures what came of it
    expectation: Knows the numbers before and after, and who is better off.
    level: senior
    signals:
      - practices: [Measuring effects]
      - dimensions: { business: 40 }

  - id: together
    name: Works with others
    expectation: Writes, reviews and hands over together with other people.
    level: senior
    signals:
      - categories: [collaboration]
      - collaboration: [authors, reviewers]
    minimum:
      achievements: 3

  - id: learning
    name: Keeps learning
    expectation: Takes up languages, tools and areas that are new to them.
    level: senior
    signals:
      - dimensions: { learning: 30 }
      - dimensions: { innovation: 50 }
`
