/** A stretch of a text that is a secret. */
export type Span = { readonly kind: string; readonly from: number; readonly to: number }

/** How a kind of secret looks. */
export type SecretForm = {
  readonly kind: string
  /** One of these stands in every text that can match, in this case: a cheap look before the pattern is tried. */
  readonly hints: readonly string[]
  /** Global, and linear whatever it is given. */
  readonly pattern: RegExp
}

const form = (kind: string, hints: string, pattern: RegExp): SecretForm => ({
  kind,
  hints: hints.split(' '),
  pattern,
})

// A secret at the very end of a text may be cut off there: a shorter one counts where nothing follows.
const END = '(?![\\s\\S])'
const token = (kind: string, prefix: string, body: string, least: number, hints = prefix): SecretForm =>
  form(
    kind,
    hints,
    new RegExp(`(?<![A-Za-z0-9])(?:${prefix})(?:${body}{${least},512}|${body}{6,512}${END})`, 'g'),
  )

/** Secrets that can be told by their own looks. */
export const tokenForms: readonly SecretForm[] = [
  token('github-fine-grained-token', 'github_pat_', '\\w', 20),
  token('github-token', 'gh[pousr]_', '\\w', 20, 'ghp_ gho_ ghu_ ghs_ ghr_'),
  token('gitlab-token', 'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas|ffct)-', '[\\w.-]', 16, 'gl'),
  token('aws-access-key-id', '(?:AKIA|ASIA|ABIA|ACCA)', '[A-Z0-9]', 16, 'AKIA ASIA ABIA ACCA'),
  token('google-api-key', 'AIza', '[\\w-]', 30),
  token('google-oauth', 'GOCSPX-|ya29\\.', '[\\w-]', 20, 'GOCSPX- ya29.'),
  token('slack-token', 'xox[abeoprs]-|xapp-', '[A-Za-z0-9-]', 10, 'xox xapp-'),
  form(
    'slack-webhook',
    'hooks.slack.com',
    /(?<=hooks\.slack\.com\/)(?:services|workflows|triggers)\/[\w/+-]{16,200}/g,
  ),
  token('stripe-key', '[prs]k_(?:live|test)_|whsec_', '[A-Za-z0-9]', 16, 'k_live_ k_test_ whsec_'),
  form('twilio-key', 'AC SK', /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![0-9A-Za-z])/g),
  token('sendgrid-key', 'SG\\.', '[\\w.-]', 40, 'SG.'),
  form('mailgun-key', 'key-', /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9A-Za-z])/g),
  form('mailchimp-key', '-us', /(?<![0-9A-Za-z])[0-9a-f]{32}-us\d{1,2}(?!\w)/g),
  token('npm-token', 'npm_', '[A-Za-z0-9]', 30),
  token('pypi-token', 'pypi-', '[\\w-]', 40),
  token('rubygems-key', 'rubygems_', '[0-9a-f]', 40),
  token('docker-token', 'dckr_(?:pat|oat)_', '[\\w-]', 20, 'dckr_'),
  token('huggingface-token', 'hf_', '[A-Za-z0-9]', 30),
  token('digitalocean-token', 'do[opr]_v1_', '[0-9a-f]', 40, '_v1_'),
  token('shopify-token', 'shp(?:at|ca|pa|ss)_', '[0-9a-fA-F]', 28, 'shpat_ shpca_ shppa_ shpss_'),
  token('grafana-token', 'glsa_|glc_', '[A-Za-z0-9_=+/]', 28, 'glsa_ glc_'),
  token('linear-key', 'lin_(?:api|oauth)_', '[A-Za-z0-9]', 30, 'lin_'),
  token('databricks-token', 'dapi', '[0-9a-f]', 32),
  token('vault-token', 'hv[bsr]\\.', '[\\w-]', 24, 'hvs. hvb. hvr.'),
  token('atlassian-token', 'ATATT3', '[\\w=-]', 40),
  token('anthropic-key', 'sk-ant-', '[\\w-]', 20),
  token('openai-key', 'sk-(?!ant-)', '(?:[A-Za-z]{1,12}-)?[A-Za-z0-9_-]', 32, 'sk-'),
  token('ai-key', 'xai-|gsk_|r8_|pplx-', '[A-Za-z0-9]', 30, 'xai- gsk_ r8_ pplx-'),
  token('age-key', 'AGE-SECRET-KEY-1', '[A-Z0-9]', 50),
  form('telegram-token', ':AA', /(?<![0-9A-Za-z])\d{8,10}:AA[\w-]{33}(?![\w-])/g),
  form('discord-token', '.', /(?<![\w.])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g),
  form('discord-webhook', '/api/webhooks/', /(?<=\/api\/webhooks\/)\d{16,20}\/[\w-]{40,100}/g),
  form('jwt', 'eyJ', /(?<![A-Za-z0-9])eyJ[\w-]{8,4000}\.[\w-]{8,8000}(?:\.[\w-]{0,4000})?/g),
  form('azure-key', 'Key= sig= Key\\u003d', /(?<=\b(?:AccountKey|SharedAccessKey|sig)=)[\w+/%=-]{20,200}/g),
]

/** Secrets told by what stands beside them; only the secret itself is taken out. */
export const besideForms: readonly SecretForm[] = [
  form(
    'url-password',
    '://',
    /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`<>]{0,64}:)(?![${<*])[^\s@/"'`<>]{1,256}(?=@)/gi,
  ),
  form(
    'database-url',
    '://',
    /(?<=\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|clickhouse):\/\/[^\s:@/"'`<>]{0,64}:)(?![${<*])[^\s@"'`<>]{1,256}(?=@)/gi,
  ),
  form(
    'basic-auth',
    'asic ',
    /(?<=\b[Bb]asic\s{1,4})(?=[a-z0-9+/]{0,2000}[A-Z])(?=[A-Za-z+/]{0,2000}[0-9=])[A-Za-z0-9+/]{8,2000}={0,2}/g,
  ),
  form('bearer-token', 'earer ', /(?<=\bBearer\s{1,4})(?=[^\s"'`]{0,200}\d)[\w.~+/=-]{16,4000}/gi),
  form('npm-token', '_auth', /(?<=:_auth(?:Token)?\s{0,4}=\s{0,4}["']?)(?!\$)[^\s"']{8,400}/g),
  form(
    'aws-secret-key',
    'ecret ECRET',
    /(?<=\baws.{0,24}secret.{0,24}[:=]\s{0,4}["'`]?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
  ),
  form('service-account', 'private_key_id', /(?<="private_key_id"\s{0,4}:\s{0,4}")[0-9a-f]{16,64}/g),
]
