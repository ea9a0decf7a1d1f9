// The only place that loads linguist's data. The build runs it, and ships what `languageTables` answers instead of it.
import * as linguist from 'linguist-languages'

type Known = {
  readonly name: string
  readonly type: string
  readonly group?: string
  readonly extensions?: readonly string[]
  readonly filenames?: readonly string[]
}

/** Names of languages by extension (lower case, without the dot) and by whole file name. */
export type LanguageTables = {
  readonly extensions: ReadonlyMap<string, string>
  readonly filenames: ReadonlyMap<string, string>
}

/** Extensions several languages share, and the one most people mean. */
const PREFERRED =
  'as ActionScript,asm Assembly,bas Visual Basic 6.0,bb BitBake,cake C#,cgi Perl,cl Common Lisp,cls Apex,cp C++,' +
  'cs C#,d D,es JavaScript,ex Elixir,f Fortran,for Fortran,frag GLSL,fs F#,ftl FreeMarker,gd GDScript,gs JavaScript,' +
  'h C,hh C++,html HTML,inc PHP,jq jq,l Lex,lisp Common Lisp,ls LiveScript,m Objective-C,m4 M4,ml OCaml,mo Modelica,' +
  'nu Nushell,p Gnuplot,php PHP,pl Perl,plt Gnuplot,pm Perl,pp Puppet,pro QMake,r R,re Reason,rs Rust,s Assembly,' +
  'sc Scala,scm Scheme,shader ShaderLab,sls Salt,spec RPM Spec,sql SQL,st Smalltalk,t Perl,tpl Smarty,' +
  'ts TypeScript,tsx TypeScript,v Verilog,vba VBA,x Linker Script'

/** Pictures, manuals and one-letter names: what they hold is not worth a line in a list of languages. */
const SILENT = 'md mod svg xml in man mdoc ms me n b e g i j k q w 1 2 3 4 5 6 7 8 9'

function build(): LanguageTables {
  const extensions = new Map<string, string>()
  const filenames = new Map<string, string>()
  for (const language of Object.values(linguist) as readonly Known[]) {
    if (language.type !== 'programming' && language.type !== 'markup') continue
    const name = language.group ?? language.name
    for (const extension of language.extensions ?? []) {
      const key = extension.slice(1).toLowerCase()
      if (!extensions.has(key)) extensions.set(key, name)
    }
    for (const filename of language.filenames ?? []) filenames.set(filename, name)
  }
  for (const pair of PREFERRED.split(',')) {
    const space = pair.indexOf(' ')
    extensions.set(pair.slice(0, space), pair.slice(space + 1))
  }
  for (const extension of SILENT.split(' ')) extensions.delete(extension)
  return { extensions, filenames }
}

let tables: LanguageTables | null = null

/** Built on the first call and kept: it costs some milliseconds. */
export function languageTables(): LanguageTables {
  tables ??= build()
  return tables
}
