const WITHIN = '[^.!?。！？]{0,60}?'
const WORK = '(?:commit|message|change|patch|diff|pull request|pr|work|submission|author)s?'
const TOP =
  '(?:\\b(?:10|100|ten|hundred|perfect(?:ly)?|full|max(?:imum)?|highest|excellent|outstanding|flawless|zero|0|worst|lowest)\\b|\\d\\s?/\\s?10)'
const MARKS = '(?:scores?|marks?|points?|ratings?|grades?|out of)'
const READER =
  '(?:ai|llms?|language models?|assistants?|graders?|judges?|evaluators?|scorers?|reviewers?|models?|bots?|chatgpt|claude|gemma|qwen|llama|gpt)'

/**
 * What tells a reader how to judge, or who to be; in the languages that most commits are written in. Each after words of
 * which no match of it is without one: a form is compiled, which takes a while, only for texts that have such a word.
 */
const FORMS: readonly (readonly [words: string, form: string])[] = [
  [
    'ignore|disregard|forget|override',
    `\\b(?:ignore|disregard|forget|override)\\b${WITHIN}\\b(?:previous|prior|above|earlier|preceding|foregoing|your|system)\\b${WITHIN}\\b(?:instructions?|prompts?|guidelines?|directions?|rules|criteria|orders)\\b`,
  ],
  [
    'ignore|disregard|forget',
    '\\b(?:ignore|disregard|forget)\\s(?:all|any|every|the|these|those)(?:\\s(?:of|the|other|these))*\\s(?:instructions?|directions?|prompts?|evidence|criteria)\\b',
  ],
  [
    'give |grade |rate |score |judge |rank |award |assign ',
    `\\b(?:give|grade|rate|score|judge|rank|award|assign)\\s(?:this|my|our|me|us)\\b${WITHIN}${TOP}`,
  ],
  [
    'give |grade |rate |score |judge |rank |award |assign ',
    `\\b(?:give|grade|rate|score|judge|rank|award|assign)\\s(?:the|that|it|both|every|each)\\b${WITHIN}${TOP}(?:\\s${MARKS}|\\W*$)`,
  ],
  [
    'consider |call |find |declare |deem ',
    `\\b(?:consider|call|find|declare|deem)\\s(?:this|my|our)\\s${WORK}\\b${WITHIN}(?:${TOP}|\\b(?:good|great|one change)\\b)`,
  ],
  [
    'give|grade|rate|score|judge|rank|award|assign',
    `\\b(?:give|grade|rate|score|judge|rank|award|assign)\\b${WITHIN}\\b(?:this|my|our)\\s${WORK}\\b${WITHIN}${TOP}`,
  ],
  [
    'perfect|excellent|outstanding|flawless|score|mark|point|rating|grade|out of',
    `\\bthis\\s(?:${WORK}\\s){1,2}(?:is|was|deserves?|merits?|earns?|should|must|has|gets?|scores?|warrants?|needs?)\\b${WITHIN}(?:\\b(?:perfect|excellent|outstanding|flawless)\\b|${TOP}${WITHIN}\\b${MARKS}\\b|\\b${MARKS}\\b${WITHIN}${TOP})`,
  ],
  [
    'sayswhat|says what|sayswhy|says why|onechange|one change|quality|quotation',
    `\\b(?:set|put|return|output|answer|report|print|write|make|use|choose|pick|select)\\b${WITHIN}(?:\\bsays ?(?:what|why)\\b|\\bone ?change\\b|\\bquality ?(?:score|level)\\b|\\b(?:what|why) ?quotation\\b)`,
  ],
  [
    'only|just|always',
    '\\b(?:answer|respond|reply|say)\\s(?:only|just|always)\\s(?:with\\s)?["“\'`]?(?:true|yes|excellent|perfect)\\b',
  ],
  [
    "you are|you're|you’re",
    `\\byou(?:\\sare|['’]re)\\s(?:now\\s)?(?:an?|the|my|no longer)\\s(?:\\w+\\s){0,3}?${READER}\\b`,
  ],
  [
    'dear|hey|hi |hi,|hi:|hello|attention|note to|message to|memo to',
    `\\b(?:dear|hey|hi|hello|attention|note to|message to|memo to)[,:]?\\s(?:the\\s|any\\s|all\\s|whichever\\s)?${READER}\\b`,
  ],
  [
    'ai,|ai:|ais,|ais:|llm|language model|assistant|grader|judge|evaluator|scorer|reviewer|model|bot|chatgpt|claude|gemma|qwen|gpt',
    `\\b${READER}[,:]\\s(?:please\\s|you\\s|ignore\\b|score\\b|rate\\b|give\\b|grade\\b|mark\\b|say\\b|answer\\b)`,
  ],
  [
    'do not ',
    '\\bdo not (?:follow|obey|apply|use|trust|listen to)\\s(?:the|your|these|those|any)\\s(?:\\w+\\s)?(?:instructions?|criteria|guidelines|prompts?)\\b',
  ],
  [
    'instruction|orders|system prompt',
    '\\b(?:new|real|actual|updated|hidden|secret)\\s(?:instructions?|orders|system prompt)\\s?(?::|\\bis\\b|\\bare\\b)',
  ],
  ['end of ', '\\bend of (?:the )?(?:evidence|prompt|instructions?)\\b'],
  [
    'score|marks|rating|grade',
    '\\b(?:highest|maximum|perfect|full|top)\\s(?:possible\\s)?(?:score|marks|rating|grade)\\b',
  ],
  [
    'im_start|im_end|system|assistant|endoftext|_of_turn|inst]|sys>|instruction',
    '<\\|?(?:im_start|im_end|system|assistant|endoftext|start_of_turn|end_of_turn)\\|?>|\\[/?inst\\]|<</?sys>>|###\\s?(?:system|instructions?|assistant)\\b',
  ],
  // German
  [
    'ignorier|vergiss|vergesst|missacht|überspring',
    `\\b(?:ignorier\\p{L}*|vergiss|vergesst|missachte\\p{L}*|überspring\\p{L}*)${WITHIN}(?:anweisung|vorgabe|instruktion|prompt|richtlinie|kriteri|befehl)`,
  ],
  [
    'bewerte|benote|vergib|beurteile|erteile',
    `\\b(?:bewerte|benote|vergib|beurteile|erteile)n?(?!\\p{L})${WITHIN}(?:punkt|note|bestnote|höchst|commit|nachricht|\\b100?\\b)`,
  ],
  [
    'gib ',
    `\\bgib (?:diese\\p{L}*|de[mnr]|die|eine|mir|volle|ihm|ihr)${WITHIN}(?:punkt|note|höchst|\\b100?\\b)`,
  ],
  [
    'du bist',
    '\\bdu bist (?:jetzt |nun )?(?:eine? |der |die )?(?:\\p{L}+ ){0,2}(?:ki|assistent\\p{L}*|prüfer\\p{L}*|sprachmodell|gutachter\\p{L}*)',
  ],
  ['punktzahl|bestnote', 'höchstpunktzahl|volle punktzahl|bestnote'],
  [
    'diese',
    `\\bdiese[rs]? (?:commit|nachricht|änderung) (?:ist|verdient)\\b${WITHIN}(?:perfekt|hervorragend|ausgezeichnet|großartig|\\b100?\\b|punkt)`,
  ],
  // French
  [
    'ignore|oublie',
    `\\b(?:ignore[sz]?|oublie[sz]?)\\s(?:toute?s?|les|ces|tes|vos)${WITHIN}(?:instruction|consigne|directive|invite)`,
  ],
  [
    'note|évalue|attribue|donne|accorde',
    `\\b(?:note[sz]?|évalue[sz]?|attribue[sz]?|donne[sz]?|accorde[sz]?) (?:à |la |une? |ce|le |lui|moi)${WITHIN}(?:note maximale|\\b100?\\b|parfait|excellent)`,
  ],
  // Spanish, Portuguese, Italian
  [
    'ignor|olvid|esquec|dimentic|desconsider',
    `\\b(?:ignor|olvid|esquec|dimentic|desconsider)[ae]\\p{L}*\\s(?:tod|tutt|las|los|as|os|le|estas|queste)${WITHIN}(?:instruc|instruç|indicacion|istruzion|directri|diretri|prompt)`,
  ],
  [
    'califica|puntúa|valora|evalúa|otorga|dale|avalie|atribua|dê|valuta|assegna|dai',
    `(?:^|[^\\p{L}])(?:califica|puntúa|valora|evalúa|otorga|dale|avalie|atribua|dê|valuta|assegna|dai)(?!\\p{L})${WITHIN}(?:máxim|massim|punt|pont|nota|perfect|perfeit|perfett|\\b100?\\b)`,
  ],
  // Polish, Dutch
  [
    'zignoruj|negeer|vergeet',
    `\\b(?:zignoruj|negeer|vergeet)\\p{L}*${WITHIN}(?:instrukcj|polece|instructie|opdracht)`,
  ],
  // Russian, Ukrainian
  [
    'игнорир|забудь|обращай|оцени|поставь|дай|оценк|балл',
    '(?:игнорир|забудь|не обращай)[^.!?]{0,60}(?:инструкц|указан|правил|предыдущ)|(?:оцени|поставь|дай)[^.!?]{0,60}(?:балл|оценк|отлично|максим|100|10)|(?:максимальн|высш)\\p{L}* (?:балл|оценк)',
  ],
  // Chinese, Japanese, Korean
  [
    '忽略|无视|無視|忽視|不要理会|忘记|忘れ|满分|滿分|満点|最高分|最高点|100分|100点|10分|10点|만점|100점|최고 점수|무시',
    '(?:忽略|无视|無視|忽視|不要理会|忘记|忘れ)[^。！？]{0,40}(?:指令|指示|说明|說明|提示|规则|規則|命令|プロンプト)|(?:指示|命令|プロンプト)[^。！？]{0,30}(?:無視|忘れ)|满分|滿分|満点|最高分|最高点|100分|100点|10分|10点|만점|100점|최고 점수|(?:지시|명령|지침)[^.!?]{0,30}무시',
  ],
]

/** To compile all forms takes as long as a few hundred texts; from then on it is the quicker way. */
const FEW = 300

function reader(): (text: string) => boolean {
  const forms = FORMS.map(([words, source]) => {
    let form: RegExp | null = null
    return {
      words: words.split('|'),
      fits: (text: string): boolean => {
        form ??= new RegExp(source, 'u')
        return form.test(text)
      },
    }
  })
  let all: RegExp | null = null
  let texts = 0
  return (text) => {
    if (texts++ < FEW)
      return forms.some(({ words, fits }) => words.some((word) => text.includes(word)) && fits(text))
    all ??= new RegExp(FORMS.map(([, source]) => source).join('|'), 'u')
    return all.test(text)
  }
}

const speaksToReader = reader()

/** Never wrong in saying no, and quick: a word of each pattern above, or a letter that English has not. */
const MAY_BE =
  /instru[ck]|prompt|guideline|direction|ignore.*rules|[ck]riteri|orders|evidence|scor|grad|rat(?:e (?:this|the|my|our|it)|ing)|judg|rank|award|assign|give (?:this|the|my|our|it|me|us)|commit|message|patch|says|marks|consider (?:this|my|our)|(?:call|find|declare|deem) (?:this|my|our)|this (?:change|diff|pull|pr|work|subm|auth)|onechange|one change|quotation|always|just|only|you(?: are|'re)|dear |hey|hi |hello|attention|note to|\b(?:ai|model|bot)s?[,:]|llm|gpt|claude|gemma|qwen|llama|language model|assistant|review|im_|end_?of|start_of|inst\]|sys>|<.?system|### ?system|du bist|anweisung|vorgabe|befehl|richtlinie|punkt|note|nota|bewert|consigne|invite|attribue|donne|accorde|directive|indicacion|istruz|polece|opdracht|valuta|valora|diretri|avalie|califica|otorga|dale|assegna|[^ -~\s]/

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Does a text speak to whoever judges it, rather than of the change: "ignore the instructions above", "you are a grader
 * now", "score this commit 100"? Such words are no reason and no name for a change, whoever reads them.
 */
export function isAimed(text: string): boolean {
  const lower = text.toLowerCase()
  if (!MAY_BE.test(lower)) return false
  const plain = lower.normalize('NFKC').replace(HIDDEN, '').replace(/\s+/g, ' ')
  return speaksToReader(plain)
}

/** A path or a line of a diff as a person reads it: without the signs of comments, and names in words. */
export const bare = (text: string): string =>
  text.replace(/^[+ -]?\s*(?:\/\/+|#+|\/?\*+|--)?/gm, '').replace(/[/_.-]+(?=\w)/g, ' ')
