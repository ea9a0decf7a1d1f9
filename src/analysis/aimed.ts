const WITHIN = '[^.!?。！？]{0,60}?'
const WORK = '(?:commit|message|change|patch|diff|pull request|pr|work|submission|author)s?'
const TOP =
  '(?:\\b(?:10|100|ten|hundred|perfect(?:ly)?|full|max(?:imum)?|highest|excellent|outstanding|flawless|zero|0|worst|lowest)\\b|\\d\\s?/\\s?10)'
const MARKS = '(?:scores?|marks?|points?|ratings?|grades?|out of)'
const READER =
  '(?:ai|llms?|language models?|assistants?|graders?|judges?|evaluators?|scorers?|reviewers?|models?|bots?|chatgpt|claude|gemma|qwen|llama|gpt)'

/** What tells a reader how to judge, or who to be; in the languages that most commits are written in. */
const AIMED = new RegExp(
  [
    `\\b(?:ignore|disregard|forget|override)\\b${WITHIN}\\b(?:previous|prior|above|earlier|preceding|foregoing|your|system)\\b${WITHIN}\\b(?:instructions?|prompts?|guidelines?|directions?|rules|criteria|orders)\\b`,
    '\\b(?:ignore|disregard|forget)\\s(?:all|any|every|the|these|those)(?:\\s(?:of|the|other|these))*\\s(?:instructions?|directions?|prompts?|evidence|criteria)\\b',
    `\\b(?:give|grade|rate|score|judge|rank|award|assign)\\s(?:this|my|our|me|us)\\b${WITHIN}${TOP}`,
    `\\b(?:give|grade|rate|score|judge|rank|award|assign)\\s(?:the|that|it|both|every|each)\\b${WITHIN}${TOP}(?:\\s${MARKS}|\\W*$)`,
    `\\b(?:consider|call|find|declare|deem)\\s(?:this|my|our)\\s${WORK}\\b${WITHIN}(?:${TOP}|\\b(?:good|great|one change)\\b)`,
    `\\b(?:give|grade|rate|score|judge|rank|award|assign)\\b${WITHIN}\\b(?:this|my|our)\\s${WORK}\\b${WITHIN}${TOP}`,
    `\\bthis\\s(?:${WORK}\\s){1,2}(?:is|was|deserves?|merits?|earns?|should|must|has|gets?|scores?|warrants?|needs?)\\b${WITHIN}(?:\\b(?:perfect|excellent|outstanding|flawless)\\b|${TOP}${WITHIN}\\b${MARKS}\\b|\\b${MARKS}\\b${WITHIN}${TOP})`,
    `\\b(?:set|put|return|output|answer|report|print|write|make|use|choose|pick|select)\\b${WITHIN}(?:\\bsays ?(?:what|why)\\b|\\bone ?change\\b|\\bquality ?(?:score|level)\\b|\\b(?:what|why) ?quotation\\b)`,
    '\\b(?:answer|respond|reply|say)\\s(?:only|just|always)\\s(?:with\\s)?["“\'`]?(?:true|yes|excellent|perfect)\\b',
    `\\byou(?:\\sare|['’]re)\\s(?:now\\s)?(?:an?|the|my|no longer)\\s(?:\\w+\\s){0,3}?${READER}\\b`,
    `\\b(?:dear|hey|hi|hello|attention|note to|message to|memo to)[,:]?\\s(?:the\\s|any\\s|all\\s|whichever\\s)?${READER}\\b`,
    `\\b${READER}[,:]\\s(?:please\\s|you\\s|ignore\\b|score\\b|rate\\b|give\\b|grade\\b|mark\\b|say\\b|answer\\b)`,
    '\\bdo not (?:follow|obey|apply|use|trust|listen to)\\s(?:the|your|these|those|any)\\s(?:\\w+\\s)?(?:instructions?|criteria|guidelines|prompts?)\\b',
    '\\b(?:new|real|actual|updated|hidden|secret)\\s(?:instructions?|orders|system prompt)\\s?(?::|\\bis\\b|\\bare\\b)',
    '\\bend of (?:the )?(?:evidence|prompt|instructions?)\\b',
    '\\b(?:highest|maximum|perfect|full|top)\\s(?:possible\\s)?(?:score|marks|rating|grade)\\b',
    '<\\|?(?:im_start|im_end|system|assistant|endoftext|start_of_turn|end_of_turn)\\|?>|\\[/?inst\\]|<</?sys>>|###\\s?(?:system|instructions?|assistant)\\b',
    // German
    `\\b(?:ignorier\\p{L}*|vergiss|vergesst|missachte\\p{L}*|überspring\\p{L}*)${WITHIN}(?:anweisung|vorgabe|instruktion|prompt|richtlinie|kriteri|befehl)`,
    `\\b(?:bewerte|benote|vergib|beurteile|erteile)n?(?!\\p{L})${WITHIN}(?:punkt|note|bestnote|höchst|commit|nachricht|\\b100?\\b)`,
    `\\bgib (?:diese\\p{L}*|de[mnr]|die|eine|mir|volle|ihm|ihr)${WITHIN}(?:punkt|note|höchst|\\b100?\\b)`,
    '\\bdu bist (?:jetzt |nun )?(?:eine? |der |die )?(?:\\p{L}+ ){0,2}(?:ki|assistent\\p{L}*|prüfer\\p{L}*|sprachmodell|gutachter\\p{L}*)',
    'höchstpunktzahl|volle punktzahl|bestnote',
    `\\bdiese[rs]? (?:commit|nachricht|änderung) (?:ist|verdient)\\b${WITHIN}(?:perfekt|hervorragend|ausgezeichnet|großartig|\\b100?\\b|punkt)`,
    // French
    `\\b(?:ignore[sz]?|oublie[sz]?)\\s(?:toute?s?|les|ces|tes|vos)${WITHIN}(?:instruction|consigne|directive|invite)`,
    `\\b(?:note[sz]?|évalue[sz]?|attribue[sz]?|donne[sz]?|accorde[sz]?) (?:à |la |une? |ce|le |lui|moi)${WITHIN}(?:note maximale|\\b100?\\b|parfait|excellent)`,
    // Spanish, Portuguese, Italian
    `\\b(?:ignor|olvid|esquec|dimentic|desconsider)[ae]\\p{L}*\\s(?:tod|tutt|las|los|as|os|le|estas|queste)${WITHIN}(?:instruc|instruç|indicacion|istruzion|directri|diretri|prompt)`,
    `(?:^|[^\\p{L}])(?:califica|puntúa|valora|evalúa|otorga|dale|avalie|atribua|dê|valuta|assegna|dai)(?!\\p{L})${WITHIN}(?:máxim|massim|punt|pont|nota|perfect|perfeit|perfett|\\b100?\\b)`,
    // Polish, Dutch
    `\\b(?:zignoruj|negeer|vergeet)\\p{L}*${WITHIN}(?:instrukcj|polece|instructie|opdracht)`,
    // Russian, Ukrainian
    '(?:игнорир|забудь|не обращай)[^.!?]{0,60}(?:инструкц|указан|правил|предыдущ)|(?:оцени|поставь|дай)[^.!?]{0,60}(?:балл|оценк|отлично|максим|100|10)|(?:максимальн|высш)\\p{L}* (?:балл|оценк)',
    // Chinese, Japanese, Korean
    '(?:忽略|无视|無視|忽視|不要理会|忘记|忘れ)[^。！？]{0,40}(?:指令|指示|说明|說明|提示|规则|規則|命令|プロンプト)|(?:指示|命令|プロンプト)[^。！？]{0,30}(?:無視|忘れ)|满分|滿分|満点|最高分|最高点|100分|100点|10分|10点|만점|100점|최고 점수|(?:지시|명령|지침)[^.!?]{0,30}무시',
  ].join('|'),
  'u',
)

/** Never wrong in saying no, and quick: a word of each pattern above, or a letter that English has not. */
const MAY_BE =
  /instruct|prompt|guideline|direction|ignore.*rules|criteri|orders|evidence|scor|grad|rat(?:e (?:this|the|my|our|it)|ing)|judg|rank|award|assign|give (?:this|the|my|our|it|me|us)|commit|message|patch|says|onechange|one change|quotation|always|just|only|you(?: are|'re)|dear |hey|hi |hello|attention|note to|\b(?:ai|model|bot)s?[,:]|llm|language model|assistant|review|im_|end_?of|start_of|inst\]|sys>|<.?system|### ?system|anweisung|vorgabe|befehl|richtlinie|punkt|note|nota|bewert|consigne|directive|indicacion|istruz|instruk|polece|opdracht|valuta|avalie|califica|otorga|dale|assegna|[^ -~\s]/

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Does a text speak to whoever judges it, rather than of the change: "ignore the instructions above", "you are a grader
 * now", "score this commit 100"? Such words are no reason and no name for a change, whoever reads them.
 */
export function isAimed(text: string): boolean {
  const lower = text.toLowerCase()
  if (!MAY_BE.test(lower)) return false
  return AIMED.test(lower.normalize('NFKC').replace(HIDDEN, '').replace(/\s+/g, ' '))
}

/** A path or a line of a diff as a person reads it: without the signs of comments, and names in words. */
export const bare = (text: string): string =>
  text.replace(/^[+ -]?\s*(?:\/\/+|#+|\/?\*+|--)?/gm, '').replace(/[/_.-]+(?=\w)/g, ' ')
