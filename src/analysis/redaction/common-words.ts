import { technologies } from '../grounding/ordinary.ts'

const words = (text: string): readonly string[] => text.split(' ')

// First and family names that English uses as words.
const NAMES = words(
  'abbey ace amber angel april archer arrow art ash august baker ball banks bar barber bay bean bear bell berry best ' +
    'bill bird bishop black blue boss bowman brand brook brooks brown buck bud bush butler candy carol carter case cash ' +
    'chance chase cherry chip christian church clay cliff cole colt cook cookie coral cross crystal curt daisy dale dash ' +
    'dawn day dean dee den dick dot drew duke earl early east eve faith fay field fields finger fish fisher flint flower ' +
    'ford forest forrest foster fox francis frank free freeman frost gale gardener gay gene gentry ginger glass glen ' +
    'gold golden good goodman grace grant gray green grey grove guy hall hand hardy harper harry hart heath heather ' +
    'henry herb hill holly hope house hunt hunter iris iron ivory ivy jack jade january jasmine jay jean jet jewel jimmy ' +
    'job john josh joy judge june junior justice key king knight lake lamb lance land lane law leaf lee les liberty ' +
    'light lily link list little long lord love low luna luck lucky lynn mac major march marina mark marks mars marsh ' +
    'mason master max may mays mercy merit merry mike miles mill miller mills mint misty moon more morning moss mount ' +
    'nat nick noble north nova oak ocean olive oliver opal page paige paris park parker parks pat patience pearl penn ' +
    'penny pepper peter pier pierce pike pilot pine pink pitt pool poole poppy post power powers pray price pride prince ' +
    'queen rain ram randy ranger ray red reed reef rich rick river rivers rob robin rock rocky rod roll roman root rose ' +
    'rosemary ross rowan ruby rush russ rust rusty sage sally sam sandy saturn scarlet scout season self sharp shell ' +
    'sheriff short silver singer sketch skip sky small smart snow song sonny spark sparks spring stan star stark steel ' +
    'sterling stone storm stout strong sue summer sun sunny sweet swift tab tag tanner taylor temple thorn tiger tim tom ' +
    'tony town tracy tree trinity true tucker turner tyler urban van vance victor victory viola violet virginia wade ' +
    'walker wall wallace walls ward warner warren water waters weaver webb wednesday weeks wells west wheel wheeler ' +
    'white wild will willow winter wise wolf wolfe wood woods word worth wren wright yale york young zero',
)

// What stands in every second message about software.
const SOFTWARE = words(
  'about account action actions active add address admin agent alert alias all alpha analytics android angular api app ' +
    'apps array async auth author auto backend base bash beta binary block blog body boot bot branch break bridge browser ' +
    'bucket buffer bug build builder bundle button byte cache call card cargo central change channel chart chat check ' +
    'child chrome class clean cli client clone cloud cluster code collection color command comment commit common compat ' +
    'compiler component components config connect console const container content contact context contrib control ' +
    'controller cookie copy core count create cron css current custom daemon dark dart data database date debug default ' +
    'demo deploy deps desktop dev developer developers devops diff dir direct docker docs document dotfiles draft driver ' +
    'edge edit editor element email empty emoji engine entry env error event events example examples export extension ' +
    'factory fast feature fetch file files filter fix flag flow folder font foo fork form format frame framework front ' +
    'frontend function gateway general get git github github.com gitlab gitlab.com global go google graph graphql group guest guide handle ' +
    'handler hash head header hello help helm helper hero home hook hooks host html http hub icon id image import index ' +
    'info infra infrastructure init input install integration interface internal ios issue item java javascript json ' +
    'kernel kit kotlin kubernetes lab label lang language layer layout lib library license line linux lint load loader ' +
    'local locale lock log logger login logo loop mail main maintainer make manager map markdown master match me media ' +
    'memory menu merge message meta metal method micro migrate mini mobile mock mod mode model models module monitor ' +
    'monorepo move name native net network new next node none noreply note notes npm null number object office old online ' +
    'open option order os output owner package packages page pages panel parent parse parser part patch path pattern ' +
    'payment payments php ping pipe pipeline plain plan platform player plugin plugins pod point policy port portal ' +
    'portfolio preset preview print private process product production profile program project projects prod proto proxy ' +
    'public pull push python query queue quick random rails range raw react reader readme ready record redis ref ' +
    'registry release remote render renovate repo report repository request reset rest result review robot role root ' +
    'route router ruby rule rules run runner runtime rust safe sample sandbox scala scan schema scope script scripts sdk ' +
    'search section secret security seed select sentry server service services session set setup shared shop show signal ' +
    'simple site size snapshot social socket software solution source space spec spirit sql stable stack staff stage ' +
    'staging standard start starter state static status step stop storage store stream string studio style styles ' +
    'subject submit support svelte swift switch sync system table target task tasks team temp template templates term ' +
    'terminal terraform test tester testing tests text theme thread time timer title todo token tool tools toolkit topic ' +
    'track type types typescript unit unknown update upload url user users util utils value vector vendor version video ' +
    'view visual vite vue wait watch web webapp webhook website widget wiki win window windows work worker workflow ' +
    'workspace wrap write zip zone',
)

const GRAMMAR = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat uri url also and any are but can did does each ever every few for from had has have her here him his how into its just ' +
    'last less let like made man many most much must near not now off once one only other our out over own per said same ' +
    'say see she should since some such than that the their them then there these they this those three too two under ' +
    'until use used very was way well were what when where which while who why with without would yes yet you your',
)

const common: ReadonlySet<string> = new Set([...NAMES, ...SOFTWARE, ...GRAMMAR, ...technologies])

/**
 * Is it a word that people write without meaning anybody or anything by it? Then a name that is the same says nothing
 * where it stands alone. In small letters.
 */
export const isCommonWord = (word: string): boolean => common.has(word)
