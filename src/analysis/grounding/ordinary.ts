const list = (words: string): readonly string[] => words.split(' ')

const STARTERS = list(
  'a an the this that these those it its they their there here he she we our i you your my one each every all both ' +
    'any some many most several few no not none nothing another other such same who what which when where why how ' +
    'if as at by for from in into of on onto off out over under up down to with without within via per after before ' +
    'since until while whereas because although though unless whether once then thus hence therefore so also and or ' +
    'but nor yet instead rather however moreover furthermore additionally meanwhile finally lastly later earlier ' +
    'now previously currently formerly overall together besides despite during through throughout across along ' +
    'among between beyond against around about above below behind beside near only just even still already again ' +
    'always never often sometimes usually generally specifically particularly especially notably significantly ' +
    'automatically directly internally externally consequently subsequently simultaneously more less fewer first ' +
    'second third next last two three four five six seven eight nine ten twelve half twice please let work works ' +
    'code changes change commit commits message subject body author users user people tests test documentation ' +
    'contributors developers maintainers files file functions calls results result errors error performance ' +
    'was is are were be been being has have had do does did done can could may might must shall should will would ' +
    'further clear clearer better good great well strong nice new old existing recent similar different various ' +
    'der die das den dem des ein eine einen einem einer es er sie wir ihr ich man dies diese dieser dieses jede jeder ' +
    'und oder aber denn weil wenn als ob damit dadurch daher deshalb dann danach zudem außerdem auch nur noch nun ' +
    'jetzt hier dort im in am an auf aus bei mit nach seit von vor zu zum zur für gegen ohne um über unter zwischen ' +
    'le la les un une des il elle ils ce cette ces et ou mais dans sur avec sans pour par el los las una y en con por',
)

const VERBS = list(
  'add fix improve remove update change introduce implement refactor rename move replace reduce increase prevent ' +
    'avoid ensure support allow enable disable handle make use create delete extract split merge simplify clean ' +
    'document describe explain clarify correct resolve restore revert extend expose provide show display report ' +
    'return check validate verify test cover cache load store read write parse render build compile bundle deploy ' +
    'release publish migrate convert translate port upgrade downgrade bump pin drop deprecate ignore skip limit ' +
    'speed optimise optimize accelerate shorten lower raise raise keep preserve respect follow adopt apply align ' +
    'adjust tweak tune configure set reset start stop run call log warn detect find search list sort filter group ' +
    'count measure track record save send receive fetch request accept reject retry wait cancel abort close open ' +
    'connect generate design develop deliver lead own help work consider mention state name say tell give take turn ' +
    'bring let cut free save serve hide unify consolidate modernise modernize harden secure protect isolate decouple ' +
    'streamline centralise centralize standardise standardize stabilise stabilize address tackle eliminate rewrite ' +
    'rework reorganise reorganize restructure redesign rebuild reuse review',
)
const IRREGULAR = list(
  'made built wrote written rewrote rewritten led ran set cut kept let sent took taken gave given found shown chose ' +
    'brought held sped split put reset split dropped stopped planned shipped shipping dropping stopping running setting ' +
    'cutting splitting planning getting letting putting wrapped wrapping mapped mapping swapped logged logging pinned ' +
    'said says told left kept rebuilt overhauled',
)

const inflected = (verb: string): readonly string[] => {
  const stem = verb.endsWith('e')
    ? verb.slice(0, -1)
    : verb.endsWith('y') && !/[aeo]y$/.test(verb)
      ? `${verb.slice(0, -1)}i`
      : verb
  const third = stem.endsWith('i') || /(?:s|x|z|ch|sh)$/.test(verb) ? `${stem}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${verb.endsWith('e') ? stem : verb}ing`]
}

/** Words in small letters with which a sentence may begin without naming anything. */
export const ordinaryStarts: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...VERBS.flatMap(inflected),
  ...IRREGULAR,
])

// German writes every noun with a capital; these endings and words are no names.
const GERMAN_NOUN =
  /^(?:\p{L}{3,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|ität|tion|tionen|nis|nisse)|Fehlers?|Nutzern?|Benutzern?|Dateie?n?|Zeit|Zeiten|Seiten?|Daten|Tests?|Funktion|Prüfungen|Anfragen?|Antwort|Antworten|Werte?|Zahlen?|Namen?|Fall|Fälle|Grund|Gründe|Teile?|Weg|Ziele?|Arbeit|Änderung|Problem|Probleme|Ursachen?|Folgen?|Texte?|Befehle?|Speicher|Code|Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Prozent|Schritte?|Beispiele?|Beginn|Ende)$/u
const GERMAN =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|und|oder|ist|wird|wurde|werden|wurden|nicht|mit|für|auf|beim|zur|zum)(?=\s)/giu

/** Is the sentence German beyond doubt? */
export const isGerman = (sentence: string): boolean => (sentence.match(GERMAN)?.length ?? 0) >= 2

export const isGermanNoun = (word: string): boolean => GERMAN_NOUN.test(word)

/** Technologies people also write in small letters, where the word has no other meaning. */
export const technologies: ReadonlySet<string> = new Set(
  list(
    'python javascript typescript golang kotlin scala haskell clojure erlang elixir ocaml fortran cobol perl php ' +
      'wasm webassembly graphql grpc protobuf docker podman kubernetes k8s helm terraform ansible pulumi vagrant ' +
      'jenkins github gitlab bitbucket circleci travis argocd prometheus grafana datadog splunk kibana elasticsearch ' +
      'opensearch logstash redis memcached valkey postgres postgresql mysql mariadb sqlite mongodb cassandra dynamodb ' +
      'bigquery redshift clickhouse duckdb kafka rabbitmq activemq nginx apache haproxy traefik linux ubuntu debian ' +
      'fedora centos macos windows android freebsd aws azure gcp heroku netlify vercel cloudflare supabase firebase ' +
      'nodejs deno npm pnpm yarn webpack rollup vite esbuild babel turbopack eslint prettier jest vitest mocha jasmine ' +
      'cypress playwright puppeteer selenium storybook angular vue svelte nextjs nuxt gatsby jquery redux tailwind ' +
      'django flask fastapi sqlalchemy pandas numpy scipy pytorch tensorflow keras jupyter rails laravel symfony ' +
      'hibernate gradle maven junit pytest numba openssl curl libuv chromium firefox safari electron openai chatgpt ' +
      'anthropic ollama llama gemini mistral langchain huggingface stripe paypal twilio sendgrid slack discord jira ' +
      'confluence figma salesforce zendesk shopify oauth saml okta keycloak kerberos ldap',
  ),
)
