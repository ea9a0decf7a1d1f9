/** A policy with every field, explained; what it names is nobody's. */
export const examplePolicy = `# What may not be told to others: craft portfolio --redact this-file.yaml
# or for good: craft config set redact.policy /path/to/this-file.yaml
#
# A name counts in any case, with any gap between its words (Acme Corp, acme-corp, AcmeCorp), in paths, branches and
# addresses too. A * stands for letters and digits of the same word. Secrets are always removed, whatever stands here.

people:                     # beside everybody whose commits are in the store
  - Jane Roe
  - name: John Doe
    also: [jdoe42, john.doe@example.com]
    alias: my lead          # instead of a number
clients:
  - Acme Corp
  - name: Globex
    alias: a bank
organisations: []
repositories:               # beside those that are not public
  - moonshot
hosts:
  - "*.acme.example"
urls:
  - "https://wiki.example.com/*"
words:                      # projects, products, anything else
  - Project Falcon
  - falcon-*

tickets: [ABC, PAY]         # ABC-12; what looks like a ticket is found without being named

public:                     # what everybody may know of; craft cannot see it, so all others count as private
  - github.com/octo/hello-world
  - github.com/octo-public/*

keep:                       # never replaced
  - Ruby

rules:                      # what is found without being named; all of it unless you say false
  people: true
  emails: true
  hosts: true               # .internal, .local, .corp, .lan; private addresses such as 10.0.0.7
  links: true               # addresses that hold anything private, or lead to such a host
  tickets: true
  repositories: true
`
