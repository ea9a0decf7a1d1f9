/** Somebody who keeps an open project going, much of which is other people's work. */
export const maintainer = `# What keeping an open project going asks of somebody.
# Change it into your own: craft ladder example maintainer > ladder.yaml
#
# An achievement shows a competency when it has every signal that is named there;
# of a list, one word is enough. Where several sets of signals are given, one of
# them is enough. Much of this work leaves no commit: craft insights looks for
# its traces and asks, and craft achievements add --tag <tag> records it.
name: Open-source maintainer
description: Keeps a project useful, sound and open to the people who come to it.
competencies:
  - id: direction
    name: Gives the project direction
    expectation: Brings the changes that the next years are built upon.
    signals:
      - categories: [feature, architecture]
        collaboration: [successors]
        dimensions: { technical: 30 }
      - tags: [roadmap, rfc, design]
    minimum:
      achievements: 2
      score: 20

  - id: issues
    name: Settles what users report
    expectation: Reports end with a change and a test.
    signals:
      - practices: [Solving reported problems]
      - categories: [fix, performance, security]
        practices: [Testing]
    minimum:
      achievements: 5

  - id: releases
    name: Brings it to its users
    expectation: Work reaches people in releases they can trust.
    signals:
      categories: [feature, fix, performance, security]
      practices: [Delivering]
    minimum:
      achievements: 5
      score: 30

  - id: security
    name: Keeps it safe
    expectation: Vulnerabilities are closed, and dependencies do not rot.
    signals:
      - categories: [security]
      - practices: [Security]
      - tags: [security, dependencies]

  - id: reliability
    name: Keeps the checks honest
    expectation: Tests and continuous integration can be believed.
    signals:
      - categories: [testing, infrastructure]
      - tags: [flaky-tests, ci]
    minimum:
      achievements: 3

  - id: performance
    name: Keeps it fast
    expectation: Makes it faster, and measures that it is.
    signals:
      - categories: [performance]
      - practices: [Performance, Measuring effects]

  - id: documentation
    name: Keeps it understandable
    expectation: Those who come new find their way without asking.
    signals:
      - categories: [documentation]
      - tags: [documentation]
    minimum:
      achievements: 2

  - id: reviewing
    name: Reviews and merges others' work
    expectation: Contributions get an answer that makes them better.
    signals:
      - categories: [collaboration]
      - tags: [reviews]

  - id: newcomers
    name: Helps people in
    expectation: First contributions become second ones.
    signals:
      - tags: [mentoring, newcomers]
      - categories: [collaboration]
        collaboration: [authors]

  - id: incidents
    name: Answers when it breaks
    expectation: Takes back what breaks others, and mends it.
    signals:
      - tags: [incident]
`
