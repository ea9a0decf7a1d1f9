// Written by npm run train: not to be edited.
import type { TypeWeights } from '../type-model.ts'

// biome-ignore format: written by a program
export const typeWeights: TypeWeights = {
  version: 1,
  step: 0.03484,
  temperature: 1.1,
  bias: [-0.2933,-0.2705,-0.3114,-0.2954,-0.2623,-0.3494,-0.2775,-0.5055,-0.2569,-0.04425],
  rows: `
body	<code>	ETKGOLISJE
body	<issue>	RfLG6H?=JI
body	<name>	PREJJR?MNJ
body	<path>	SKLIIRGJLI
body	<version>	DNEDONJPQR
body	a	MOSIKMIKOK
body	able	RKMNGLNQKR
body	about	RIOMLOIHNR
body	abov	LQONJLKMNS
body	accept	VHMNOLNLMM
body	access	IQNORHMJNQ
body	accord	JLRNQLMMMR
body	across	OQNNPKJLML
body	action	OPNOLNNRMM
body	actual	JLPNOLSKRL
body	actually	OONOQQMKNI
body	ad	SJOGOAOMRL
body	add	TPKOILKEJH
body	addition	UGPOKKMQNM
body	additional	IMKNROLNPK
body	address	JRMMBIROQO
body	adds	THQKFMSLGQ
body	adjust	MKOOULJLML
body	affect	OMMNLTGKKQ
body	after	NTKKNCRJLL
body	again	PSMMOHJIJH
body	against	HPOOOQLMNL
body	align	PXMNLJHIJI
body	all	NMKFPKQKJK
body	allow	LHFKYINJFK
body	already	VHKMRCMJQK
body	also	MBSDYKLHMS
body	always	QQLKHQLJKD
body	an	LJSEOSRNO>
body	and	KKLGRNKKLI
body	angular	QELLJTNMNP
body	another	FWPNEJOIQQ
body	any	HYJKMJPHNM
body	anyth	PLMNKRNLMP
body	anyway	TOONJKMKLR
body	api	LNSKRDLCSF
body	app	RTNNFLMJML
body	application	QMJMNQGLOE
body	apply	PONMTHIOKD
body	approach	JRLNQNNLNL
body	apps	MOMNHQMJMR
body	are	MHJMUG@UIM
body	args	UKONJNNMPN
body	argument	OMQNJRJJMN
body	around	GTNNGLORJN
body	array	JTNNPOMIMI
body	as	GPLBNKKOTL
body	assert	MNNOQNOMNO
body	asset	OKNNOIOMLR
body	assum	LROOMONKLQ
body	async	KRLSNGJOQH
body	at	NMIRJ@LPRL
body	attempt	GPKNQQIMMP
body	attribut	IQQORMNNNN
body	auto	LKNONNMRLN
body	automatic	MKNNNPLKQR
body	automatically	LJJOQGLRPP
body	availabl	RHNMQHIPJR
body	avoid	JPNKQQEIQG
body	back	QJONPQPHMO
body	backward	OGLOMRMLNI
body	bas	KQKMJTLEPQ
body	base	LEOMPNMQLT
body	base64	NTOOMMNNON
body	basic	MRRNHLQMMM
body	be	ONJAPNLPKD
body	becaus	JIPJITJMSO
body	becom	MMMOGQMSJP
body	been	KJNKPMUMNB
body	befor	OQJHNQREMF
body	behav	SNOOJMNMQK
body	behavior	JTIMOARDOM
body	behaviour	RNMMEQMKMK
body	better	NKNMRFQINO
body	between	QIRMJIQQHH
body	binary	TKMNFKJQQR
body	bit	UFMNNJLTJG
body	block	LVQNMHIJPP
body	both	KRNMMENOPJ
body	branch	INJMDPJUPN
body	break	XFJESA;FKK
body	broken	HRSNGLMJNP
body	browser	LMJSIRHCOP
body	buffer	KSMNMLMQNJ
body	bug	IMLNLJPTLN
body	build	OFEJPOGPMR
body	built	MPNNNSMHLI
body	bump	ISIMGMKMKU
body	bundl	UIKNMPJGLP
body	bundler	KUNOLGNRNK
body	but	JRPFIIPPNI
body	by	LRPEPNEOLJ
body	byte	PONOMNMLQN
body	c	QKOOPNNLOQ
body	cach	NJLNMRPPLP
body	call	RKIJNPJINO
body	callback	UOMOMGMMNK
body	can	XKDILPRIME
body	cannot	KUJNNHQGQI
body	cant	ITMOJMQKOP
body	capability	FRRNMLRIMJ
body	captur	MNLSUHHILI
body	case	VKPJDQLCRS
body	catch	EONNQKKKLT
body	caus	CZIIDRJHLL
body	chang	ONNOUBN>KC
body	changelog	PKFJBIINFY
body	character	QNJNNIMLNR
body	check	PIGLHSIRRG
body	child	JQONLQNMOL
body	chor	NJMNEIMHPX
body	chrom	GSNMPLFEVS
body	chunk	RNOOIPNMNN
body	ci	NHILOILLSP
body	class	LKKLVMHQKE
body	clean	ETMNPJMQKL
body	cleanup	GNNOVMMISN
body	clear	KMNNUMJMNL
body	cli	WLOKHQF@KU
body	client	TNMMCKQHIP
body	clos	TVPFBJE-NN
body	code	JFNGTFUKMN
body	color	SKOKMKSHLN
body	command	OHPKTNFKMP
body	comment	LKPKQEQMMO
body	commit	OOHBNOMINN
body	common	MLPNOPPIKR
body	compatibility	PQNOQIJMNM
body	compatibl	MPLONQMLNJ
body	compil	QSKOEPJILO
body	compiler	FGLNSSJSKM
body	complet	QPRNHLKKLQ
body	complex	KOOONMQNNN
body	component	MNQSONKGJH
body	comput	LNNOPLLMNS
body	condition	HPKMQHPOJI
body	config	RIPFUGHCOM
body	configur	QOLOQGJPMK
body	configuration	SOGMNFKKFQ
body	conflict	IPMOHQMRLO
body	confus	OKSNLLQJLK
body	connect	HQOOQLMKRM
body	connection	IVOOKMLNON
body	consider	MSMNPGJHLP
body	consistent	QLLNQJQKMK
body	consol	LKNMJLSILR
body	console.log	PONMLNNRNJ
body	const	JLNOIRNPMK
body	constructor	QJLMCURLMI
body	contain	MRLMLAONRK
body	content	JORMOPOFJK
body	context	JQKLTNKEJO
body	continu	RMNOMQMKMI
body	control	MLMOTIMMNM
body	conventional	JNEMGLJGJ[
body	convert	ESNONQMHMP
body	copy	QILMOQJNGM
body	core	PGJNMMJPPP
body	correct	PQPLLHMHLR
body	correctly	ITJNJNLNPL
body	could	KQNNNOOHLP
body	count	JUNNOKPLLL
body	cover	NJQNOQOHLP
body	coverag	ILMSJRMKKO
body	crash	LXNNKLOJNK
body	creat	YGMMKRNDQL
body	creation	JKNNUNLHMP
body	cross	LLMOTKMQNK
body	css	IKSNNRQLNO
body	current	KSJMIHJSKO
body	currently	IMLLKNNOTJ
body	custom	GVKMODJOQN
body	customiz	MKOOSLNNON
body	data	OSMLOMKIMH
body	debug	QOPKRIMFPP
body	decid	JMMMUNLJMP
body	declar	IWOOLNPIMP
body	deep	OJOOTRNMOM
body	default	VOKGEICPNS
body	defin	ISNNPOMJRL
body	definition	OOPOQLNKLP
body	delet	OSLNTLLEIJ
body	depend	MLNORLNRNL
body	dependency	NKFJJPLQJP
body	deprecat	PLJMQNHEQN
body	deprecation	OUKOHLSLNL
body	deps	OHNOOMMMMU
body	describ	QQMNLOJNRJ
body	description	NIUMSIJLMJ
body	detail	FMOMNJMSMP
body	detect	PELNSFVJJH
body	detection	KLOOTMLLNO
body	determin	RKNOSQIJLM
body	dev	HFKMMIUTPF
body	developer	KKUNQLJIKN
body	development	EINNNSVQHJ
body	did	FZNNHJOPML
body	didnt	IQPMJMMSKK
body	different	SNLOKKKNQJ
body	directly	FQQMTMMJMP
body	directory	NJPMJPOUHJ
body	disabl	VPIMGNRGIK
body	display	TMRMHLRMLL
body	do	LNOJRFPHLP
body	doc	SMPNIMLMNN
body	docs	TLPLCKKGLQ
body	document	IKTNRKMJMP
body	documentation	HFQLOQJPNT
body	does	NKLRJULGMN
body	doesnt	KOGLEFIUTK
body	dom	VKOOLLKMNH
body	domain	LLRNSONKNL
body	done	UIQNOILHRJ
body	dont	MKKMMRRLFO
body	doubl	ISNOQKNJNO
body	down	MMNNGKMUJJ
body	drop	RNNOQJLDNP
body	due	LPNNKOJRPF
body	duplicat	RPNOJKNRMJ
body	during	NHJKOUSIGD
body	e.g	QUKNKGJNJF
body	each	GHLNITIVMO
body	early	NTMOOLMQJG
body	easier	MNSNPMKJQP
body	edge	OWOOFIMLNK
body	edit	OLMNMMNQMP
body	effect	LSNNNKMKMO
body	either	LPMNINNQMP
body	element	ORUNMGPIKF
body	ember	PLJNINMLMU
body	emit	HWNNFILMRM
body	empty	PSMMJHLINQ
body	enabl	PPHKM@UDNK
body	encod	KVNOLLNMOM
body	end	CVMNEOQHLN
body	enough	QPPNLNKQML
body	ensur	JKRMSMJOPR
body	entir	UMMNLQJKMH
body	entry	NHONSPIQQL
body	env	GNOOSKPLNS
body	environment	KXJMIHHQHH
body	equivalent	HTMOSLMKNK
body	error	OPLPD=LOVJ
body	escap	LUOOKKONON
body	eslint	PJHREKSGIP
body	esm	LHNOLNNTMK
body	especially	JPMNSJHOJP
body	etc	PVOOHLOMOM
body	even	PTMNERPFPI
body	event	LRJLREPFLD
body	every	OMNOGTMOQL
body	everyth	LVNOLNNJNL
body	exampl	PNUKGGPFSC
body	exclud	IOMNIMKUIJ
body	execut	GRJNMMIOQI
body	execution	UIJMQHKQOI
body	exist	PTGMMMMJMJ
body	exit	CRLLHHKPQP
body	expand	ILNOPLSNNM
body	expect	IKNLSIQJRT
body	expectation	KTNNKNONNN
body	experienc	NTOOMKKNNN
body	experimental	UQLOKPGPKJ
body	explicit	EQNOSIOJNQ
body	explicitly	JKQNMPJRQL
body	export	RGJNQMQOHK
body	expos	XHNOGKNNOM
body	extend	OKNONPRMML
body	extension	QONNPMMKNN
body	external	QNNOOPJPLI
body	extra	HQONHLPLJU
body	extract	QTPNKKLNOM
body	fact	IWOOIMOLOM
body	factory	RLNMHJNLNR
body	fail	NKIJNOIPUN
body	failur	JIMKJKURJR
body	fall	OLOOOQNLOM
body	fallback	JMLNQPKKPK
body	fals	ORNNHMMKQK
body	faster	RJNOISMMNJ
body	featur	KUJNPOHTHK
body	feedback	QTNNMLMJNH
body	fetch	UNPOIKLNOL
body	few	MLNNHQQNKT
body	field	MOJKNSQHHH
body	file	RHK@MNRLOC
body	filter	GMMNVMNLMN
body	final	LSONGJKFSR
body	find	KQLMNQJHSK
body	finish	MPNNJMNPPL
body	first	KSILHQGJPT
body	fix	KiJN;?O?CH
body	fixtur	PINOKOTJKK
body	fixup	OTJMOLNLKL
body	flag	ITPMHNOPJM
body	focus	HJNOTJSHNK
body	follow	HRPKOMILTK
body	for	GHM;QSSMHO
body	forc	KPNNRISIKI
body	form	QWJOGLNOON
body	format	WIOKILJLMP
body	forward	TOOMILNMNK
body	found	RNRNMKKRLI
body	fragment	LTOOKKORON
body	from	ITPBKOKLKN
body	full	KQIONMNOSR
body	fully	OLPNMPJPMI
body	function	SPMIRHHLGA
body	further	PJPNSIMINS
body	futur	FHRMTHTGQN
body	generat	MSOKL?OOKJ
body	generation	SROOJLMKNJ
body	generic	LNOOSKNMNM
body	get	UIQHBJKKPT
body	gets	OSNNKQMJKJ
body	git	RMHMGIPPJQ
body	github	SJOOMOMONJ
body	give	QOPNJNNLQK
body	given	MRONNLQNML
body	glob	PPNMHLQJMR
body	global	RQMNEOQGJN
body	go	RLOOILMRMK
body	group	NQPOMLOOOO
body	guard	GQNOSKJKQM
body	guid	SJPOKNRKML
body	had	HTMNRHLLJP
body	handl	KTHLPNLEQI
body	handler	LTNNJPIHMQ
body	happen	FRKLOLRIMT
body	hard	FUSMMNKLLR
body	has	OFMHUMPMMG
body	hash	KMNOHTSILK
body	hav	HSNORLNJRQ
body	have	MSEIHKQLSI
body	header	TMSLATIDIJ
body	help	NHPRPHIHNM
body	helper	HMNOVRMJMH
body	henc	GQSMIRJPMI
body	here	LOOLELPQLP
body	hook	QGLNUJGPPH
body	host	VJMOPJNKNM
body	how	JVPMNLMLMI
body	however	MRMLNLQGMQ
body	html	KPSNLQQLLK
body	http	POQNJMMPNK
body	i	TOMLRIILNF
body	id	IQOOPKRLLQ
body	if	QRQFQJBHJG
body	ignor	MSJMJGSLHO
body	imag	MQTNIIMLML
body	immediately	KWNNJNKMRM
body	implement	TQMOLOKGLG
body	import	QNIMPNIDJR
body	important	IVOOINNQNM
body	improv	JIHMPSPQHM
body	improvement	OKONITJJMR
body	in	NOHMKNILEO
body	includ	GQMLRKQIIR
body	incorrect	IYONGLMKMJ
body	incorrectly	JSOONNNMMR
body	increas	IRNOKQONNN
body	indicat	QPNOJNOOON
body	info	RNONHJJRKM
body	information	OLMMNJLDIX
body	initial	TLMMQONHJF
body	initializ	RMLMSHLKNL
body	initialization	NLNOPPLMNN
body	inject	LTMOQHPLNM
body	inlin	JGMNNVRNJF
body	input	LMMNMPRLOL
body	insid	OMLNOQPKKM
body	install	QRJMGPPKOJ
body	installation	GTNNPLMHRR
body	instead	IOEIQONPGL
body	integration	NRKNJNNJPR
body	intend	NISNSKMJNK
body	interfac	MNQONPMIMQ
body	internal	GOMNQGJTMK
body	internally	OGNNULKMNL
body	into	LKOLPREKPT
body	introduc	LLGJONMRHL
body	invalid	NVOOKLMKNM
body	is	GSLFKMLOQF
body	isolat	JIMNRLKJMT
body	issu	ISIJJMJPRL
body	it	XLP?JQJJMI
body	its	MMPHOQONCH
body	itself	FTLONJISJM
body	jest	HQNORNQKLN
body	js	MXJNPIJOLG
body	json	NLNOQPLHTJ
body	just	PVLMAFNLNM
body	keep	UNPMFIMIMI
body	key	UQNOHQNHNL
body	label	OGRNILLSSJ
body	larg	MGMOSQSHKL
body	last	PJQNNMPJNP
body	later	FMLNPOLSOF
body	latest	MHMMLMRQOM
body	layer	RSOOJMNKKL
body	lazy	NJMNNRLLNN
body	lead	RLNLFISGKT
body	leav	QNNNPKPNQJ
body	legacy	QRNOIMRKMJ
body	length	VIKNMNNKNI
body	less	SIMMMLMOMQ
body	let	GSNNNLNKOQ
body	lets	LQONNMMGRQ
body	level	QMRNLHMNOO
body	lib	VHNOLOMINN
body	library	RSLNLNJGLF
body	like	WNQLIMICPF
body	limit	TJLMMSMKNL
body	line	NQPLLEJPHR
body	link	QNTKOGNHGL
body	lint	TKMLPFPDHS
body	linter	NONTHKRIMG
body	linux	SPPMMLJPGL
body	list	LNONNQKRJI
body	load	SPMKPLGMKG
body	loader	KJLNPILHLY
body	local	NQNNIQJLON
body	locally	JNMOGJPIRQ
body	location	NUMOIIJRMN
body	lock	PGNOPKLKQR
body	lodash	LUMNGLLKQN
body	log	TKKRLJKQJD
body	logic	QVKMJNHPKM
body	logs	RNNMQMKMNK
body	long	HKNNNRKKNR
body	longer	LRLLKGJUJG
body	look	RMPKMLKPOH
body	loop	FRKNNRMMNL
body	lost	NTPOIKNNOM
body	mac	SOLJGNMISI
body	made	GLMNLTQHQM
body	main	HIMMSMPDMS
body	maintain	JJWNINROMI
body	major	PGLNRLLMQM
body	mak	KGQLRSLLLI
body	make	RUIHN@EHEO
body	manual	NINOJLNTLM
body	manually	HNONTKRGRK
body	many	KSLMQJTJLH
body	map	HNLNMQLGRR
body	mark	NMNOKKKSMQ
body	markdown	LHMORNNLOS
body	match	CVMILMMPGP
body	may	MVKNHDQNOG
body	mean	LXNNGLIKRF
body	meant	RQOOIMQOON
body	memory	HQONQLNJNS
body	mention	ONPNNONLNR
body	merg	DQQMJGTLLS
body	messag	IQHRENFMSK
body	method	OMLKTJNFJO
body	might	UNLMMLKHLI
body	migration	NILMSKHRII
body	minor	UCMLVKJHQG
body	miss	KTJIMGQPJN
body	mode	ENKMSKMJKT
body	modify	MRRNFRMKNK
body	modul	QKIJGRGJQR
body	more	LJKHN>OPMU
body	most	RORNJGIFJT
body	mov	VHOMKIJPJS
body	move	JTOMIPOEGR
body	much	JPNORLMKNR
body	multipl	NTJMICTOHJ
body	must	KSNNQGMKNL
body	mutat	HUOOQMMMOL
body	my	PRMOLNKJMT
body	nam	UPNOFRKLML
body	name	RTOKNLGDLM
body	nativ	EGNNUQHPJP
body	necessary	QRLNPIEMJL
body	need	MDJGKQMVQE
body	nest	HNSNPLQKNJ
body	never	KQJMMQPGHQ
body	new	QNOKQ?JKFQ
body	newer	OMLNQLKJSL
body	newlin	SQLNINMLNQ
body	next	UINOLNROIS
body	no	JOLFTMKPIH
body	node	UNILLCCPHO
body	node.js	IPLNTOMQLE
body	non	NXJNMFKHKP
body	normaliz	RQOOKKNNON
body	not	GQQLPRHLLF
body	note	UHMMPQKOMG
body	now	QG>DUPSAMF
body	npm	RRLKCIFITP
body	null	HYOMJLNLNK
body	number	LQPOPNRKIK
body	object	QLNHERKCNT
body	occur	OQONPLNMNM
body	of	MMJ:OOKMMK
body	off	QKPKNNSMNM
body	old	MPTLLIMOIJ
body	older	MONOINLRLO
body	omit	NMNONNMRLO
body	on	NEOMOQKSMO
body	once	IMNONRRILO
body	one	FYMKNBPFLM
body	only	JIHPNNOPLP
body	open	HKKLQKROSQ
body	operation	KKMNSKMLQL
body	option	PJBJUOGNDH
body	optional	JQOOQQMLNI
body	or	RROKGPHMKK
body	order	SIMMKGLSPO
body	origin	OQMOMMNNOM
body	original	FTSMUJJLMK
body	other	ONMKQCLEGS
body	otherwis	GVLMPDKGOQ
body	our	GPNNNKPSNI
body	out	NOQKJHOQJN
body	output	NLGKNORIOO
body	over	RFSNKROHMQ
body	overrid	GTNOPLSGQK
body	own	QWNONKIJKI
body	packag	FHRJMNMTPG
body	package.json	PTNOMKIGPM
body	page	OSTMGMKJMH
body	param	QLROOJMMNL
body	parameter	NLNMTHMIMK
body	pars	QKMNLQLHLV
body	parser	OQMNRLLKNM
body	part	MPPNQOIGQH
body	particular	QSPMKNLKNJ
body	party	NMMNNQMQMK
body	pass	YGGRN@F@DU
body	patch	PRNMJOKIPQ
body	path	NOLLNKQMIM
body	pattern	LTJLMOPKMH
body	peer	FQMOFQOPKN
body	peopl	WFMMINJIJS
body	per	PEOMLTKPQH
body	perform	GINNNTMGSJ
body	performanc	PGINIXHIIN
body	phas	QJOORQLMPO
body	pick	HOMOGIRNKR
body	pipelin	GHJORRNJQS
body	plac	KXROJKPJLI
body	platform	QELNNJRNPO
body	pleas	LSNOHNNPQK
body	plugin	SOMKNDFPMN
body	point	KQSMSPIHLI
body	polyfill	HQNNSJLKNL
body	port	QSKNHKRMNN
body	possibl	LJLSPIINKM
body	potential	GKROWHJQNK
body	pr	OKQLRELJNP
body	pre	QTOOILNLKL
body	prefer	JLNOMINLQU
body	prefix	TRKMHLNKQJ
body	preprocess	NONNPLNNNM
body	presenc	LUNOJQIMLO
body	present	GJKNLRQORH
body	preserv	KLNOQLMTMK
body	preset	VNKMCKJHRL
body	pretty	PPNOQMKNML
body	prevent	FXKMKNJUII
body	previous	LPKNQGKOLI
body	previously	@QJMDQPTPM
body	primary	PINNSKQMLN
body	print	ITONJNRLNQ
body	prior	PINNUHKHRK
body	privat	KHNNWJLJMK
body	probably	IUNOGMMPNM
body	problem	JTJKFKKQJS
body	process	OJLJPODVMG
body	produc	IUMNQGSIKI
body	project	SQHMKOTDFF
body	promis	LOKMSIILHS
body	proper	LPNOQLNJNQ
body	properly	LUNNLLPKQK
body	property	KUQKNMFQJB
body	protocol	SRNNINOKNM
body	provid	LMJLPRLKMH
body	provider	RRMOOMLKNK
body	proxy	LSPMQMMLNM
body	public	KPOOSLMLOM
body	publish	UINNKMKPIM
body	pull	OLLNFNLCLW
body	query	ONLMRRNHNI
body	race	KNLNQJMPKJ
body	rang	GTOOHMLSLK
body	rather	GUPMOMNKQI
body	raw	LNMOQMNNNS
body	re	LNLMMHKQOQ
body	read	NOKLKTKNPE
body	readm	JMLMKONKNV
body	readme.md	SIPNIONNOR
body	really	GVNNJKMJMQ
body	reason	SIPNSMNKKL
body	rebas	SRLOLLNNOM
body	receiv	OWOOJLNNNM
body	recommend	PKIMFMSGOU
body	redirect	RNROKLNMOM
body	reduc	HJLNUTNDGJ
body	ref	SITLGOIQJH
body	refactor	OEFKZJPFFI
body	referenc	NRJIAOFTHR
body	reflect	HUONNIKJMS
body	refs	LGJJPFPPHS
body	regardless	RNMOJQNMNN
body	regex	LLNNMSMNNL
body	register	TQNOILJNNM
body	regression	EWNNGJLJLT
body	relat	ONMNTIIGRM
body	relativ	NQQOHJLNMS
body	releas	PHHLHGMNNU
body	rely	LKMNOOPLNS
body	remot	LPNNJMSOKK
body	remov	TIKAXFIIIJ
body	removal	GUMNOKNMQJ
body	renam	TTJNEFRGJP
body	render	UNKNLNJHLN
body	replac	TJIMRCNKPM
body	repo	KFRNQLRQJO
body	report	JSNNLMSGKR
body	repository	PFHLJKOSPN
body	request	SNHL;RNOHW
body	requir	SKIJMRRHQI
body	resolv	MRRNMPHFQK
body	respons	MOKNHSKHMO
body	restor	JXNOINJLPO
body	result	HLJKJOSJPU
body	return	JKQLSPDQIE
body	reus	TJNOMOPKMH
body	revert	TLEJASIFOP
body	review	NQNNEKMOLR
body	root	HRINFPJQQO
body	rout	QNNNOHOLNM
body	router	VJNOMINMMK
body	rule	KOKMHFXFQM
body	run	SJHHKDGONV
body	runner	SPMNRMLOIH
body	runs	RSNOMIHIOP
body	runtim	HPKMTMQFIQ
body	s	OKOOKRNMOP
body	same	GUQLDMP?LV
body	scenario	OKNNOLOQLL
body	scop	PTRNIIMMNJ
body	script	SQKKHFPOFI
body	search	JKMNRNSILK
body	second	KRNOKPORKK
body	section	QSQOJKJMNN
body	security	RKNONONQRK
body	see	KKPHOADKPW
body	seem	PQUMJJJOLG
body	semantic	SRJOILMKNQ
body	send	PVOONMMGMI
body	sens	QPNNRNKKJL
body	separat	UFNNJIQQJQ
body	serializ	TLOOLNLMOK
body	serv	JOLKLRNHLP
body	server	OMKJJRQPGK
body	servic	JGSLTMQIPH
body	set	KWFGHKJQMM
body	sets	KVLNLMMJKQ
body	setup	RKLNOGRIMK
body	several	QQNMMIQFJN
body	shar	NQMNPLJNLQ
body	shell	LTOOOMNLNN
body	should	ILTHUIGESK
body	shouldnt	GOSNQMKMMK
body	show	NONNNPLNKH
body	shown	OMNNQMRNNN
body	side	TLNNMPIKMI
body	sign	PRNOKKQKRN
body	similar	GOOOSLQLPL
body	simpl	QMNMPKJKNO
body	simplify	TENNRKOGPM
body	simply	VJNOLMNNON
body	sinc	QNLMQLHMNB
body	singl	OJKMNMOTKE
body	size	OKLOJSJEQP
body	skip	RJNNISKGKR
body	slash	PSPNJKNNNK
body	snapshot	NIOOLNOSJM
body	so	OOMHHQKNON
body	socket	KQMRMJLKNJ
body	solution	PKPNHLLHOT
body	some	YCNIOPKNJK
body	sometim	LPLOHNKSOJ
body	soon	TONOKNNIJQ
body	sort	PQRNHLNMNJ
body	sourc	ONLNHQPPNO
body	spac	PNONJKQKMQ
body	spawn	GRNNIQMPNM
body	spec	LNJSMIOFGO
body	specific	JWLNEJPOQH
body	specify	LLRMMOMMUH
body	split	HMRSHPMINH
body	src	LLLOMONRKU
body	ssr	SIMNIPLOMQ
body	stack	HXOOJMNMNN
body	standard	LNMMSIJJLU
body	start	OFOSRQHJPI
body	stat	RRMMJPGPMH
body	static	KJQMPRKHLP
body	status	LFRNFSLNUH
body	step	NMKMRKHIPS
body	still	LVJLHMLNPK
body	stop	UHNNNKHPKQ
body	stor	PSNNNNLJMJ
body	stream	KROMHRMMMK
body	strict	KQMNFLSPLP
body	string	POLMMMMNJP
body	strip	ONKNKLMTKI
body	structur	KMRNSMJKMM
body	stuff	MOLNGNSHKR
body	styl	UJLMQMNFJH
body	subsequent	JRNNLOJMMR
body	such	NUIMGBREQJ
body	suggest	NSTNIKMKMJ
body	suggestion	OOPNONMNON
body	suit	TFOOONLKPQ
body	support	SGKJMHPPKM
body	sure	MVPNHMJIOR
body	switch	IVOOOKJMNN
body	symbol	LKNOQRJHSP
body	symlink	HMNNJNLMOU
body	syntax	PNMMGSLJJM
body	system	JKSNVFNGMJ
body	tag	NMNMNLJISP
body	tags	PLQNHLMQLP
body	take	UNNNEKQIMQ
body	target	QRNNGPJMLM
body	task	DNMNMMPFOW
body	templat	RNHKPGSHLM
body	temporary	LPNOJTNKKL
body	terminal	JSPMHLRKKK
body	terminat	NTNLQNKLLL
body	test	RMANFBSHMR
body	text	WOOMFKPMMJ
body	than	KPMLHQKRQF
body	thank	LRSNGPJRJI
body	that	NLUAKQPMNF
body	the	MKMGJLMSJC
body	their	MSRNKGQNII
body	them	JNSKMDJONT
body	then	SQKLHPIJQI
body	ther	KPNITEFERT
body	therefor	HUSNIJLJQN
body	thes	BSTKPPGPLK
body	they	SOQMEQMCRM
body	think	QQNOINNLNK
body	third	MMMNOQMQNK
body	this	IQJ5PRGMRJ
body	thos	MPPNIRQILK
body	though	SOMNJNMHLP
body	through	QSNMJRIIMM
body	throw	HNRNQIJIMT
body	thus	SLMSHNJOMK
body	time	DHIQKRKSOT
body	timeout	OTNNHLNJPL
body	timestamp	LSONPKQNMN
body	titl	QSQNINLMNN
body	to	PMKMNGDPKG
body	token	JPNOKJOQMR
body	too	DURMOJJPJP
body	tool	LFJMPIRQQF
body	trac	HQPNMNNNNS
body	transform	KILNUMLRLH
body	travis	GWQMINJFNQ
body	treat	LTONKNNMOM
body	tree	TMOOGJNRNM
body	trigger	KMNNMRMPMP
body	true	OTMMDLIMPJ
body	try	QOQMKOQILI
body	ts	FRQNIKRMQJ
body	turn	PTMOGMMKNL
body	two	OMJMKQLGHV
body	type	NOKJMOEQEL
body	typescript	IOQORKLKQL
body	typo	XKMRMLKGIQ
body	ui	LINORLMNQK
body	undefin	FOMLTIKLNR
body	under	OTNOHJKJQQ
body	unit	HQJMJJWHIF
body	unless	JMNNJTNJNL
body	unnecessary	LNMNNRLOLG
body	until	FTONHMQIJQ
body	unus	MFNMQOPNHL
body	up	PPLQINIOEL
body	updat	M@HNOORPON
body	upgrad	RNPNGMJSKM
body	upstream	KOOSKKMHNJ
body	url	JOOLASSGLS
body	urls	SPNOJMNKNN
body	us	SILIJRPL@L
body	usag	UJLKPNIOIF
body	use	LKLBPPUBCM
body	used	IOFFUOPNI=
body	useful	NKKMMJIPTP
body	user	SSSJILFBNJ
body	uses	EJPLQPNQQF
body	utility	ONOOPLNJRN
body	valid	RSOOHLMIQL
body	validat	NLMKOQPKJR
body	validation	RGNNTHIGQL
body	valu	KNLRGPHRPN
body	var	SSKNJMKNNP
body	variabl	FUJNQHHQIS
body	vendor	ISKNEJJUMI
body	verify	PMMMFHSIRL
body	version	SIEFO>LNOP
body	very	LIPMUJLJJS
body	via	SNJNCGRKNP
body	view	NPOOQMNKOM
body	vite	ELGNSTLIMP
body	vulnerability	LUOOMNONNL
body	wait	HQNNHRSHRJ
body	warn	PPJHONJLIL
body	warning	PPMONKKIKQ
body	was	PLJOLNJMMP
body	watch	QSMKMBKHMN
body	way	UOQNDKLILN
body	we	OKNDGQIRPJ
body	web	RUNNHNMJRI
body	webpack	QSLNQELDPF
body	well	NCLMNSQMOM
body	went	MSOOMLNLNR
body	were	FKOKQOTFLR
body	what	NIPMSLOIQU
body	when	FSILNQHHQN
body	whenever	HONOJMNQPQ
body	wher	CTIKSJGRHM
body	whether	OLOOOQNKNL
body	which	NMHCMCHMRT
body	whil	OOJKLNRKMF
body	whol	KPOOHQSNNN
body	why	UKONLNNJNL
body	will	MQLGKTD@OO
body	window	RQKKIEJQFO
body	wish	VPNOHNNJMJ
body	with	OVG>KOLHLG
body	within	FOPMJQRNQC
body	without	CUNMIQFOKP
body	wont	LIPNMMNSNL
body	word	ORKNPJMMNL
body	work	NOMJMCLSPL
body	workaround	KKNNQJJPSI
body	worker	PLNNPQMLNL
body	workspac	JNLOPIKQOO
body	would	RNKJJMNQKJ
body	wrap	SQOOILPNON
body	wrapper	QQNOPMJMMO
body	writ	QHONVMKLLJ
body	written	JJNNSLRNLS
body	wrong	LTNOMMQLMK
body	x	MHSNGSLPJI
body	yarn	SLLOIMLLQM
body	year	JHTLONTKLL
body	yet	QIKOQIPLMK
body	you	WMOMBIJIRM
body	your	SONNINMPML
body	zero	HVQOJKNOON
first	<code>	TTEEL9JADG
first	<name>	TRC;KGN9?D
first	<path>	OXMCK?C@RJ
first	accept	LVMMIIMMNK
first	ad	QJRF@FROHO
first	add	JESKDARONP
first	adjust	IKRIVEOFNJ
first	align	MRIKGHIILS
first	allow	QRF>CJDJGL
first	also	NILLFRISLI
first	always	JPEILLDPJO
first	apply	IRJQVDEDIG
first	auto	SIJMNIHOPF
first	automatically	UHLKGHKIRQ
first	avoid	AIA>QTOMEF
first	await	HWKJPFMLJJ
first	basic	RMSLDIHJMF
first	better	QMRIMGPLMH
first	break	QGQLPHMKMR
first	build	RMJNFHKHLR
first	bump	LHGA;DMJHV
first	cach	KHKLJUHGSM
first	call	DNMIQRIKMG
first	captur	VKNIGJMLMH
first	chang	GORPM@HIOQ
first	check	LTIIN?OEOL
first	clarify	HKYFPLJKKF
first	clean	CKHGQDHPJR
first	cleanup	KOGGEENNOU
first	clear	NRMMHGIRJH
first	clos	EXRKFHKIRG
first	comment	FKRJFIHIJW
first	compil	SSMMGJKIMG
first	configur	NSKLGLKKNM
first	consolidat	HGMNQHPSMH
first	convert	GMSIOHTNHI
first	copy	GUNNGIKQJI
first	correct	<LUPK>GKMN
first	correctly	EUKMEFJRKH
first	creat	MFOJWPILLI
first	custom	RNMOHKKNOK
first	decod	QRNOIHMONL
first	default	NUHLBGIIKM
first	delet	EOMLPFPILR
first	deprecat	PFQKQPIIKF
first	detect	GUMMHKSNML
first	disabl	GQFFHFLDXM
first	disallow	EWKMFHKJMR
first	display	SONMIJLMNI
first	do	JKABPMIMNN
first	document	HPQIGKKKMQ
first	dont	BRD@FLKJPP
first	drop	ILEFRDNRMD
first	emit	ORLINDEILE
first	enabl	PH?EH>RKMR
first	enhanc	RHONLOSLMK
first	ensur	ITMF>>QNBN
first	error	MNSICGPIQO
first	escap	FXQLIHKNNJ
first	exclud	KWGKLCKINN
first	exit	HLMLHHQIMU
first	expand	QKULHJJJMI
first	explain	KQTMKMNMNJ
first	explicitly	NOOLFFKQIS
first	export	YR?D7:@>?J
first	expos	YIDJ=FFOKJ
first	extend	UHRKFHTJSI
first	extract	HIKHSBRFIN
first	fallback	SOMNGJKKNK
first	filter	NMLNIRMNNL
first	fix	7FSJC*NOTS
first	forc	EVQLHKOILP
first	format	SDQRBHIGJV
first	generat	OMGILNESHJ
first	get	GHNHRITQJH
first	handl	ORFDM8@RH>
first	if	QLLNPJKMNJ
first	ignor	LLBC=JE>NZ
first	implement	NTHLMFIFKO
first	import	@OJFNBFFQQ
first	improv	IGNJNNKDNM
first	includ	MOHQNABBES
first	incorrect	HXMLIJMKNJ
first	increas	FOKIGHUHQQ
first	infer	EXOOIJMNNL
first	inlin	KQJKMNGGLJ
first	install	TRKGFJJFIM
first	integrat	UFJNMHKJIS
first	introduc	^CLNBGIKMG
first	invalidat	IWNOJHMNOL
first	keep	IXJICCIRJO
first	link	QJTKJNMLNI
first	lint	GQLMGMHFRP
first	load	NMMNPGRKMG
first	log	PRLGDGHHHS
first	make	KJETNDPPMG
first	mark	OHLILBPPHS
first	match	GKMSOHIQKH
first	mention	KPTKLNNMMI
first	merg	HNLJQJNRPH
first	migrat	S<FCQ?NMNI
first	minor	GJIRPGOEHO
first	miss	GRNKGIIJLS
first	more	LMSILESJJL
first	move	FJB?R<RLNN
first	new	TSMMFLLMNI
first	no	EEITTHGNOM
first	normaliz	EULKEFQMLQ
first	not	FQMNQHMNOK
first	note	NIXLOOONOM
first	only	JRGHOKDQSA
first	pass	QPDEJ>LBOP
first	patch	NNLLHJHFGV
first	performanc	IMRIJSEGJM
first	pin	ISOMIMJCLS
first	prefer	GKLKPSJILO
first	prepar	NECEGLIGI[
first	preserv	FYLLIEJQLI
first	prevent	DWIIQCFHLD
first	print	OSJGADQHKD
first	properly	D]JLDEGGKM
first	provid	LQIHRHHRKF
first	publish	LNGLIJIFGX
first	re	KIRIKDUGQI
first	redirect	TLPJFJJKMJ
first	reduc	@FHHUNUEGJ
first	refactor	OELENLM@ON
first	reject	HVKLHIKJMO
first	relax	QSMNHJQJJH
first	reload	TLONIHMNOK
first	remov	CLMLLGMKIN
first	renam	BDOATALMRR
first	render	MPMMGPJMNK
first	replac	OKSAIHNKJR
first	report	ESLJGPHQJG
first	requir	RUJKGKJJIF
first	reset	IVNNKIKNNL
first	resolv	LPKFQ<REHI
first	respect	LVJJMBIJLE
first	restor	FQKJGRJNMM
first	return	MLIIMLFORB
first	reus	FNLKPRJIME
first	revert	;UEA@IFKKS
first	rewrit	RTKNJHKIPE
first	run	PIFFMEPNNF
first	separat	GLPLVKKLNI
first	serv	MKMMFUKMMI
first	set	LVJA=?HEPQ
first	setup	MKLMPIRJSF
first	should	JPGGINKER>
first	show	XHGFICPFIJ
first	simplify	LKHDSKHQGI
first	skip	LJAE=VQBQA
first	small	HIPRRIJKMH
first	sort	QMMKFSKILH
first	specify	DPMKDFRETS
first	split	FGUMUHJKPJ
first	standardiz	HGHLSLGRIR
first	stop	HPIIFRLRIL
first	strip	ERIFDDGUMJ
first	support	SPIBH9K:NF
first	switch	BPOHOIGRIS
first	temporarily	GOLRIKMGQM
first	temporary	GPLMIQLKJN
first	test	NJRHJDUPCL
first	the	GXPMIJMMNK
first	throw	NPLHOGPKLO
first	track	OUNOHHKJNK
first	transform	PVLNEGJMNG
first	treat	OSMJHKLKNH
first	trigger	RNIHHQPJSF
first	trim	FXMIIKKLMJ
first	try	GKJJHINPOS
first	tweak	JHODPGINRP
first	type	PMIJNFKJQO
first	typo	HTPQEJKKKK
first	unify	JOLSMKIJML
first	updat	CIPLI;JPHR
first	upgrad	QONFHD?GJQ
first	use	KJEARNLMJF
first	validat	EUHLEHHOPK
first	verify	OFJKHMTITI
first	wait	GWLKGKPLNJ
first	warn	XHSG?AAFKP
first	watch	OSLNGGMNNG
first	workaround	GPLLNJOSJH
first	wrap	MLJRNIJHLR
first	writ	IRRJPLKNNK
pair	<code> <code>	ORUI?MEFIJ
pair	<code> after	HVNNJMLNNK
pair	<code> and	OMGGHMPJIQ
pair	<code> api	NIOORMNNNN
pair	<code> as	TKRKJLHILC
pair	<code> by	KOLOQHIMRJ
pair	<code> call	GUMNNGMNOJ
pair	<code> command	KROOJNMJMU
pair	<code> config	LTONKNNOOL
pair	<code> dependency	MRMOLOQIMM
pair	<code> docs	OKSOOOOOOO
pair	<code> exampl	HIQLJNHLMS
pair	<code> extension	GXMNGGLLNR
pair	<code> field	ERJLQJJNJN
pair	<code> flag	OMISFKRJMI
pair	<code> for	PMGISMGANB
pair	<code> from	RMLIHMCTGK
pair	<code> function	FGKNSPLMNR
pair	<code> helper	ONLMTIJJKG
pair	<code> hook	SOQNILLNNJ
pair	<code> if	OLMMDPRMNI
pair	<code> in	FVJPP<HRFA
pair	<code> instead	OQHLKLPEQL
pair	<code> is	SLKKKKEQKE
pair	<code> method	UMJMNHLLNF
pair	<code> not	JXONHIMMOM
pair	<code> on	VLKNEDIRJF
pair	<code> option	ZFBGHAMCIO
pair	<code> or	HPMNPHLQMK
pair	<code> packag	GRMOOKJQMH
pair	<code> property	NNHJSGJJMI
pair	<code> return	SOOMHKNNNI
pair	<code> s	MKOMUKLMMJ
pair	<code> should	OUQNEIMMNK
pair	<code> support	IRLOTJIMMI
pair	<code> test	KQMNJNLSJJ
pair	<code> to	JSABPEHSKK
pair	<code> type	ONKKQAHIKN
pair	<code> utility	TOJNNGNNNJ
pair	<code> when	@URMLMJHLF
pair	<code> with	KQPJPBMRJH
pair	<name> <name>	PJIGS@GCIO
pair	<name> <version>	JELNPNJQSE
pair	<name> action	PHMOLNLOSI
pair	<name> and	KOKGFORJHP
pair	<name> api	JMJNTLJJNQ
pair	<name> as	OQONNLMMNH
pair	<name> call	IKMNSILLNQ
pair	<name> check	FIMLFRIHMW
pair	<name> config	SQKLGMLLNJ
pair	<name> error	GTMMGJKNNQ
pair	<name> event	KRONHKRMNJ
pair	<name> flag	OTLLGLKPKG
pair	<name> for	GSKIIQ?MOG
pair	<name> from	DMKKQFJELT
pair	<name> function	MTLMGHKMNP
pair	<name> hook	KMKNPQKLNE
pair	<name> if	OQNNRGKLJJ
pair	<name> in	NRHGQ?DOHK
pair	<name> instead	EMMLDSTFQO
pair	<name> is	OMLKTEJHJP
pair	<name> method	SKKLJLKJNS
pair	<name> not	JXNOIIKKLJ
pair	<name> on	PLJJUDOEHB
pair	<name> option	UEFKHGERLC
pair	<name> should	EYQJNEHGLE
pair	<name> test	LUMNHNLLJK
pair	<name> to	IOMPPAJIDN
pair	<name> true	PNMMRKKHRG
pair	<name> type	PTKLKGJJML
pair	<name> when	NTNMPEGHLK
pair	<name> with	TKMNSHJFLE
pair	<path> index.html	PKKMGRLMNJ
pair	<path> node.js	HSHHPGRNOF
pair	<path> package.json	JRTHCGBKQL
pair	<path> readme.md	OLYJOOONOK
pair	<path> yarn.lock	KIKMLNKIJV
pair	<version> <path>	PFFFRMINQR
pair	<version> and	RLMNQMJNKK
pair	<version> for	HUPNQLJFSF
pair	<version> in	RRQNMNKIMJ
pair	<version> releas	MKWMOONISJ
pair	<version> to	GSMOLNSMPG
pair	<version> x	GNMNISKQRK
pair	a custom	PHKJKNRLLR
pair	a function	OKMNGSKLNJ
pair	a separat	RUNNNJKLII
pair	a typo	NQVIJNIMLF
pair	able to	MMMMRKLLNK
pair	about <name>	KRVHKMNNNK
pair	about <path>	IPLRKKLLMJ
pair	absolut path	LSNMKMONNM
pair	account for	JUNNIJTMJL
pair	action to	MMIKKMJKEZ
pair	ad <code>	OPMOJMMNOM
pair	add <code>	SOJAO9LIGM
pair	add <name>	UOHDKNHPDG
pair	add <path>	SSMEAH?ODL
pair	add a	NMNDBJQCOQ
pair	add custom	VGRMGMJKMI
pair	add documentation	KJIMRNLKNQ
pair	add error	KRKJSNRKLG
pair	add exampl	IJSKMOKLKP
pair	add git	IINLKOJJRS
pair	add instruction	RJTNJOJLKH
pair	add link	NMTNOOOOON
pair	add miss	?ULNIENJKL
pair	add more	QLRHIKJKKN
pair	add no	MJHNHNQKNQ
pair	add node	IGLNMOJTMM
pair	add note	IKKTKMJJMI
pair	add option	OHNOSNKNON
pair	add plugin	MILKKMJMNT
pair	add releas	IGGJINFSPL
pair	add section	ONQOOOOOOO
pair	add some	HRJJINSLMS
pair	add support	SREMAKKMG@
pair	add test	HIIGEK[GDA
pair	add the	SKQNNONONM
pair	add to	JVININMJNQ
pair	add type	JQHK@RHIIU
pair	add warn	QINLLNMNNS
pair	all test	QHMNILTILI
pair	allow <code>	LTJOHHNNNK
pair	allow <name>	MPNNJLLQMK
pair	allow custom	JUNNMNNNOL
pair	allow overrid	OQNOLJNNOL
pair	allow pass	VILNJLNNOJ
pair	allow us	MDKLGSMMNR
pair	allow use	KQNOPLLLNM
pair	an array	JOMMNRLJNJ
pair	an error	JONORMMNOL
pair	and <code>	SLGGINNMLM
pair	and <name>	KRLGPNJFJH
pair	and <path>	GNJNRJRQNO
pair	and add	QOKKRKPHPN
pair	and fix	EKGRNJOOHL
pair	and improv	NGJMGRPIMU
pair	and test	QENMXHEKLH
pair	and updat	JIUMKNIRKK
pair	and use	MQMNNKKIKQ
pair	are not	LWMNLNMLNJ
pair	argument in	PUNJGLMMNH
pair	argument to	PRQMOMMJHF
pair	as <code>	ULMNGHMNNJ
pair	as a	PGHKHNTOFJ
pair	as an	KWNNIJMMNJ
pair	as well	ISMNLLMIPO
pair	avoid doubl	KIQNTNMJNK
pair	avoid duplicat	HKMNNTKNOJ
pair	back to	JSLMRMLJRJ
pair	bas on	WLJKMGIIPK
pair	be <code>	PMNOQINNNM
pair	be used	RNRMJKNNOM
pair	behavior when	QMMMHQJJLR
pair	break chang	RHQENFKGIS
pair	build for	SIMMIIJSMI
pair	built in	POKNHHLLMR
pair	bump <code>	ISNOMMJILO
pair	bundl size	KKNNRISMQI
pair	by default	SODKNBMEMB
pair	cach for	JMMNGTKISO
pair	call <code>	SNONKIMNOL
pair	call <name>	PMNNRFMMNK
pair	call in	KPMSHKKJJQ
pair	call to	NJMLGVJINH
pair	can be	VKPMFKKLNJ
pair	cannot be	KTONKNNLNL
pair	case for	SKKLQKNLKI
pair	case insensitiv	PPMMFJRMML
pair	chang <name>	GQNKTLMKNH
pair	chang in	HJLJQLRIKQ
pair	chang the	SQLKMINJKI
pair	chang to	UIMMOIMLNK
pair	changelog for	OIMJKNMIRQ
pair	changelog to	TIQNMONLLL
pair	check for	BKJIBRPRMN
pair	check if	HTMMHOJNNJ
pair	check in	PLLNSIJIQL
pair	cherry pick	IJKMGRKLIR
pair	ci for	KIOONORGUI
pair	ci skip	EBPDFIOEDV
pair	circular dependency	SOMNEHRJMI
pair	clean up	FLIIPGQQHP
pair	clos <issue>	VRIIEGGHKI
pair	code block	KKRMKMLNNS
pair	code in	LJONNJNJNR
pair	code to	SGJKWMKIMH
pair	comment for	GLZEPLIHJF
pair	comment in	KNKRGKJOKQ
pair	comment to	GMWQHLJIJE
pair	commit messag	QSGHHNKMNS
pair	config file	VKIIKIQNJJ
pair	config for	GOKKPLQKNR
pair	config option	TLNNINLNOM
pair	config to	DRHJMIEFPT
pair	configuration file	JUSLOLLHIL
pair	conventional changelog	RMMIMKEBEP
pair	correct <code>	JNQLHJNNNR
pair	correct <name>	KVQNKLMKKJ
pair	correct the	LSJJLNRNNL
pair	correct type	JWNNKLNOOK
pair	correctly resolv	KULOMLNOON
pair	coverag for	GONNKKSMMJ
pair	crash when	K[NMJJJFMF
pair	css modul	LMSNFHMMNR
pair	custom <name>	MMMNTLMMNI
pair	custom error	OSMKPMHMNH
pair	debug logs	GSMMPKPRLI
pair	default <code>	LVHLOIJLMH
pair	default <name>	PQMNGLKMNJ
pair	default for	QHQNFRKMNH
pair	default in	LUJOJJNNNJ
pair	default to	OPUMKNNLNK
pair	default valu	EISKSHIRMO
pair	dependency from	IVNOHMNJLJ
pair	dependency in	LSNONJNMNM
pair	dependency to	KQMOMOJEKT
pair	deprecat <code>	TKGJQCFQJH
pair	deprecat <name>	MEJNMIIJMV
pair	deprecat <path>	JKRJJRJJNN
pair	dev dependency	HRLLIMQEJM
pair	dev deps	JGINMOIHKY
pair	dev mode	NSKMMCLKME
pair	dev server	HLKMRNTGKF
pair	disabl <name>	GQKLFIPNSG
pair	do not	KK@BOLKKQO
pair	docs for	HPMNJLKRLP
pair	docs to	NSMNNONMNJ
pair	documentation for	MKPNLONKNS
pair	does not	JNKHQOPJJE
pair	dont throw	KWONLKNNNK
pair	dont use	EQKJMLRFQM
pair	due to	GQJMFOKFPO
pair	dynamic import	PQONMEONNF
pair	e2e test	JONKFMMISH
pair	ecosystem ci	KRNOMNQITL
pair	emit error	ENNNSMKNOM
pair	enabl <code>	EPINJJVPGL
pair	ensur <name>	HQMMHKNJMR
pair	ensur that	SJRMKMOGMP
pair	env variabl	JQNNKLMPSL
pair	environment variabl	QNRJRJLIJG
pair	error for	QJMLQIJJMQ
pair	error handl	THPMEISJRF
pair	error handler	RQQLHKLMNI
pair	error if	IPNMRGHKMH
pair	error in	CLKSTIHHKM
pair	error messag	OMO@KCSDNL
pair	error on	MPMLRJJJMH
pair	error when	LSLKDFRKMF
pair	error with	SRNNIKLMOI
pair	esbuild to	IJMOSNKIMU
pair	eslint config	OFKSFLGILN
pair	event listener	LVONKJNNNI
pair	event to	LKOMPKQMNG
pair	exampl for	IHUKSOJMNG
pair	exampl to	JGOMJNRMMR
pair	exclud <code>	IWMNJNMJMJ
pair	exit code	PRJNKMOJSJ
pair	export <code>	TTHKKAGDFG
pair	export <name>	QELMOFMKNT
pair	expos <code>	YFKMEJMMNG
pair	expos <name>	QFMMSIIJNG
pair	extension to	TKMNQHKMNI
pair	fail test	QIMKJJULKH
pair	fail to	JOKNKKKSMJ
pair	fallback to	PQKIOIKGLI
pair	favor of	NJLMUJHIKM
pair	featur flag	JHONPSLKNJ
pair	featur request	NQMMNONSJQ
pair	field to	SOIMILKILN
pair	file for	LUKJFHJOLH
pair	file from	KJPJONPITQ
pair	file in	KSJSNFIDNF
pair	file name	GSMJOMJHLR
pair	file on	HOMNMNLQKQ
pair	file with	SOONHJMMNL
pair	fix <code>	F]QJEKPJKD
pair	fix <issue>	NVNI=LAGJ7
pair	fix <name>	ISLFDKKMFR
pair	fix <path>	HQQHHLGGRN
pair	fix a	LTVHHMHJKD
pair	fix broken	NQPLNNLSIJ
pair	fix build	JIHIFNFTGL
pair	fix issu	MMQJLOMKMR
pair	fix link	NPTKNOMLNK
pair	fix miss	MNJJKNIJQR
pair	fix path	LVQOLOKLMI
pair	fix releas	NIKKLNJMSN
pair	fix test	LSHJJNPJGP
pair	fix the	GLJSPJSPFM
pair	fix type	HNQHPKHJJQ
pair	fix typo	IPJ>ELPDFV
pair	fix wrong	NSSKMNNMMJ
pair	flag for	OJLMOQIQLG
pair	flag in	QGSMJLMJNQ
pair	flag to	MUIMKNLLNI
pair	flaky test	OMNNNOVNKO
pair	for <code>	MPPEPGJ@NN
pair	for <name>	NIO@HPQKRK
pair	for <path>	DTOBH?MMER
pair	for <version>	BIFBPKGMPX
pair	for all	JRRJEIHQOG
pair	for async	QPKKQIMMNK
pair	for better	PDNLFSQKJP
pair	for build	NLKLLGHTLJ
pair	for commit	LGTITKKLMG
pair	for component	PMNNHRLLNL
pair	for custom	HSQMIMMSNJ
pair	for default	PNKMMIKMNR
pair	for dev	GMLMPRLJMQ
pair	for hmr	QQLNHIPMNI
pair	for in	GKMLISLJMR
pair	for install	QLPLIJMMMS
pair	for loop	GONMVGMMNG
pair	for nest	HSMNJJLLNR
pair	for new	NMLMFSKHLR
pair	for node	RLKMGJSRIJ
pair	for non	LWOOJIMMNM
pair	for now	IOLMINGPLU
pair	for option	MTLMHMRLNJ
pair	for releas	GEIJHKHIYN
pair	for skip	TILLKNSNKI
pair	for ssr	QPJKNIIJLF
pair	for test	ISQNQIEJMQ
pair	for the	VOQDIEFPIP
pair	for type	KUONMHJMNH
pair	for vite	TLLMILQHJL
pair	for vue	OMLNQJLQJI
pair	for window	FPLMQITHPI
pair	from <code>	ORMFKKONPB
pair	from <name>	NQRQGCHFIO
pair	from <path>	HHMHOQHEQS
pair	from the	GNKMOMKRIM
pair	function in	JQNNFHMKOU
pair	generat changelog	UFIKFKLSJH
pair	github action	LLMONOLERP
pair	grammar in	JGTKHJLLKS
pair	handl error	HNNMSMJKNK
pair	handl for	TKNOJKJKRK
pair	handler in	HLNNTLPMMK
pair	header for	HTQLKKLJMP
pair	how to	RFRLINPKNJ
pair	if <code>	OMLMDRIMMI
pair	if <name>	KWMNIJRMKM
pair	if <path>	JVMNKLLONK
pair	if it	JONNIQNONL
pair	if no	OKNLESJKMQ
pair	if not	OOMNHGSNNK
pair	if the	JMMMTDPLMI
pair	if ther	NKPLPRPKLG
pair	ignor <code>	HRKNLJMKKT
pair	implement <code>	UNMOGJMNOK
pair	import <code>	LIHKREKJRL
pair	import error	HQMMRJMLJM
pair	import from	IKMKPIKKMT
pair	import in	FMMLOGNRLP
pair	improv <code>	PLQMDPIQKF
pair	improv <name>	OKMMFIKNMU
pair	improv <path>	SMNLFGQJKQ
pair	improv error	EQLLGLIJRO
pair	improv the	NIKGQEOKHQ
pair	in <code>	AQP@NQHMJE
pair	in <name>	LNI?QLJHBQ
pair	in <path>	MJP@JKS>CR
pair	in <version>	MQOLRMMIMG
pair	in a	JMHQFSRKKH
pair	in all	UKMNHIPJMJ
pair	in browser	OKJRQGKJME
pair	in case	JONNJKLQMJ
pair	in ci	JJLMJNNQPO
pair	in config	SGRLINKSLK
pair	in css	HRLMRIMNNI
pair	in dev	VOQKK@GHLB
pair	in docs	LHJMMOSNNQ
pair	in exampl	NSRJLONNNK
pair	in favor	NJLMUJHIKM
pair	in node	KONOLLQMRJ
pair	in production	JUNNJJSJKI
pair	in readm	OSMLOOONOK
pair	in releas	LKJLRLINGS
pair	in scop	NLPQHMMMKH
pair	in ssr	G[MNGHLMOI
pair	in templat	QPKRIMNMNJ
pair	in test	RJJSOJGHGT
pair	in the	PMOCIOFMOP
pair	in vite	JVNOHGNKNR
pair	includ <code>	LTSMFKLKNG
pair	includ <path>	IJIJGLKSLQ
pair	instead of	LOG@EQPKRJ
pair	integration test	FJLLHMQGRP
pair	into a	OJNNMLFMLS
pair	introduc <code>	YGNOGKMLNM
pair	is <code>	EPQNGRMNOM
pair	is a	NVNNHKKKLJ
pair	is always	KMNNRKSLMI
pair	is disabl	GOMNPPIKMF
pair	is enabl	LTNOQKKKML
pair	is in	NKNNJTLLNL
pair	is miss	ORNNIJJMNJ
pair	is not	QNPKNMDCIO
pair	is set	HUNLKIRRKL
pair	is used	RNMMIKPMMJ
pair	issu in	LJMRJLKKTH
pair	issu templat	JQPIKMLIIQ
pair	issu with	IQPMILMQMJ
pair	it is	LKNOHQMMNS
pair	keys in	JONNQJMMNK
pair	licens file	KOSIMOLJNQ
pair	line ending	IJLLIMNHKW
pair	link for	ISVJJNLKMH
pair	link in	GRSKGKJJKR
pair	link to	FNSFEMIPIR
pair	lint and	KJQNJMPIQM
pair	list of	PMOMKNMRKJ
pair	log messag	GHJTTLKLMH
pair	logic in	HEKNYFLMOG
pair	make <code>	OPNGKFGIMR
pair	make <name>	JOJGHRDSJM
pair	make <path>	SKGFNKJPJE
pair	make it	FINJRJTPHQ
pair	make sure	EMMIPJPQOJ
pair	make the	RLPFNJJHKS
pair	mark <code>	RNRMGILKMF
pair	mention <code>	LKKNMOOOOS
pair	messag for	GJLIVKRHLJ
pair	messag to	FMIHJMRJSN
pair	method in	FVNOSMNMNJ
pair	method to	UIKNMMJLMS
pair	migrat <code>	IKLNPNKSLH
pair	migrat <name>	TJNMMKKINI
pair	migrat to	HLLMNHFDRS
pair	migration guid	OMLNOOOOOS
pair	miss <code>	EQRJFJHPJM
pair	miss <name>	HOPNQLKKNG
pair	modul graph	IWMNIQJLMG
pair	modul in	KQNMJRMJNI
pair	modul to	SHMMOHJFLO
pair	more test	HKNNLKRNNR
pair	move <code>	IQNNLLQLLQ
pair	move <name>	KCKLQJSOJB
pair	move <path>	STKLNNLKMH
pair	multipl time	GVNNILPMLJ
pair	name for	MSLJOILHPL
pair	name in	EQQHBGUHSJ
pair	name of	TKPLHLJJSI
pair	need to	MFHPRPFDRF
pair	new <name>	HLPLTJLJQR
pair	no longer	JLRKSJRFJM
pair	no need	FEKTUHHNOI
pair	no op	JJMNMHKJLU
pair	node <version>	ELNLHJRONR
pair	node modul	HPMORIMQMJ
pair	node version	EQRLINFPRH
pair	node.js <version>	HQNOMOLIKS
pair	not be	HWLMGELIMQ
pair	not defin	GWOOIILMOL
pair	not exist	QJJLRISMMJ
pair	not found	ENNOSJLNOK
pair	not use	FPLNLFTHJE
pair	not work	D_LJDHGEKF
pair	note about	HGSTILIJLN
pair	npm install	LHNNNOPHQS
pair	of <code>	KKRQMKRCOL
pair	of <name>	?SRELLOMHP
pair	of <path>	GCWFNSEEOP
pair	of custom	LLMNTJRMMM
pair	of deprecat	IHNKPLTIMI
pair	of the	PLJHSDFKJS
pair	on <code>	FWOMSIIFPG
pair	on <name>	MWHJJBILMH
pair	on <path>	FVSMJNKJKI
pair	on commit	QGKMJNKHQR
pair	on node	KEMNKNNGMT
pair	on non	IMOOISMKRK
pair	on server	NJNNGRKMNS
pair	on the	QQPNGILQKI
pair	on window	TKGI>DOLSQ
pair	option and	OMKMKNRLNH
pair	option for	UKGL?IPFKQ
pair	option from	HOHLWNIHLH
pair	option in	OQHNNKLHMH
pair	option is	GXMNJLNNOK
pair	option to	VIDJLIBOKE
pair	or <code>	HPMNPHLQMK
pair	out of	NTNKJJMRKF
pair	packag manager	KLNNSIKIJS
pair	packag name	UKMLILILLN
pair	packag to	JNSKJOJQKN
pair	pass <code>	SNONFJMMNH
pair	path for	QRGILOHEGK
pair	path in	OMRNFIIKMS
pair	path to	NKIKDONRPM
pair	path with	PMNNIJMKNS
pair	peer dep	MQNOMKMNNU
pair	peer dependency	IVJLRMIHKJ
pair	performanc and	HMMNPLKNNQ
pair	plugin from	HLLMINSOLL
pair	plugin to	QNMMPJKINK
pair	project name	PPLRJLNMNJ
pair	properly handl	KWNOLKNMOL
pair	property from	IWQNGJLMNI
pair	property in	HTLNHKRMML
pair	pull request	JHUIMONKTS
pair	race condition	RVNJFIJJMI
pair	re enabl	DIPJFIVJNN
pair	readm to	SIMMLOLLLN
pair	refactor <name>	PGMMSIPMME
pair	referenc in	QNOMLMNNOR
pair	referenc to	HNLKGJKOLU
pair	relat to	ISMNQLOPMI
pair	relativ path	FTMMILJMNR
pair	releas note	HROLOKIRJF
pair	releas script	HHGGGMGSDS
pair	releas workflow	RMNNMNLESH
pair	rely on	RNMNIIRILI
pair	remov <code>	RIJDMMQQMF
pair	remov <name>	KGHFMQARDL
pair	remov <path>	ESPFGHHMOR
pair	remov deprecat	GOCHLBCOIU
pair	remov duplicat	IBJIOIMHHV
pair	remov extra	MTSKHKJKMS
pair	remov legacy	GHKMHSQRJO
pair	remov no	JGMKUHPFKM
pair	remov obsolet	MHQKKNPKLU
pair	remov old	KGUJIMPITP
pair	remov outdat	IHSKMKLLMO
pair	remov redundant	HKOUGAHDIS
pair	remov referenc	KRTNLNOMOM
pair	remov some	JJMNNJQILS
pair	remov unnecessary	CGKBUNIAHN
pair	remov unneed	JLSGRITHIH
pair	remov unus	BEFAP@LMLT
pair	renam <code>	HGKOWKIIJO
pair	renam <name>	HHKMUKLINM
pair	replac <code>	PKJMQDOFJP
pair	replac <name>	PPRNOJJHLE
pair	replac deprecat	PHONHMPQKJ
pair	resolv <name>	HQMKQJKKMI
pair	return a	LNSMFRLKMH
pair	return type	JTLJPDIIIL
pair	revert <path>	ITKLJLJKMO
pair	rollup plugin	SLLNJKLPMN
pair	run <code>	HQKNIMMKRS
pair	run in	HPJNIMLQRK
pair	run test	KUJNFKKNOJ
pair	script in	RNNOLKNKRL
pair	script to	HHJJHMFSRM
pair	servic worker	QSKMNKQHKH
pair	set <code>	NKPNRGIPNG
pair	set <name>	PRKLGJKFQN
pair	set the	FSKJHKKOLR
pair	setup file	PKNNIJSMNQ
pair	should be	ETIILNEOIC
pair	should not	?OJL@SOIJN
pair	should work	RONNIJKMNK
pair	show error	MSNMILKMNK
pair	simplify <name>	PNKLTFJKME
pair	sourc map	RMKMKFKHLO
pair	sourc maps	JFKKJMOQJQ
pair	spac in	HMKJGJJSLS
pair	stack trac	RNNLJMQNMJ
pair	start with	GWNOLMNNON
pair	support <code>	KQFMLJQKSE
pair	support <name>	RKHLMMIQJH
pair	support async	JUNOINMOON
pair	support custom	OQNOINNNOM
pair	support for	TLAICEINCN
pair	support multipl	PPNOGLLNMM
pair	support to	HWMOIOKNOK
pair	switch to	FPJLFJKRKR
pair	tag for	QMRJHJKKRR
pair	templat in	QJMNHSLLKP
pair	templat to	PVSJHMLILF
pair	test and	PJNNJNRLIK
pair	test case	HNHJMJWIHD
pair	test coverag	KQNNMNMLPS
pair	test for	<?DEKB_C@K
pair	test if	TINMJLOLIR
pair	test in	IQLNJLNKIS
pair	test on	EHKMQLHMST
pair	test run	LMLKILPERN
pair	test to	HGMKFNXSHH
pair	that are	NRNNJLLNNK
pair	the <code>	TFKLPIKRJO
pair	the <name>	QTJKJGIMJK
pair	the <path>	QULHHKIJJK
pair	the changelog	JPLRKNLFLL
pair	the cli	JQRLILKIMR
pair	the config	KSKSIHHGHK
pair	the context	UOJLHHNLNP
pair	the correct	JPPLILSKKI
pair	the default	ILSFLJIJKR
pair	the header	TFNLJSMKLQ
pair	the latest	KLOMJLKFTV
pair	the new	JNRHINKTLK
pair	the project	QJOKKNKMNS
pair	the root	OKOLRMNNOK
pair	the same	LQKMQFSJJH
pair	the test	QPLMEGLLQH
pair	the type	GPLKTHLMMG
pair	ther is	NLPLPOQKLH
pair	throw error	QMMKQHGMMF
pair	timeout for	GPLJILUKPI
pair	timeout to	SIMMKNLJPR
pair	to <code>	RJDAO8ATGN
pair	to <name>	TMRAENFRGE
pair	to <path>	SENONOMQIE
pair	to <version>	NKDF9E=KDW
pair	to a	PUJMGJLKMO
pair	to add	RFQNJSILLI
pair	to allow	ISLMQMKKNK
pair	to avoid	TFJITOEDHO
pair	to be	IKLIQOHSII
pair	to default	RNKJPJKKNG
pair	to dev	KSIOMOJGKQ
pair	to docs	LLLMKOLJLT
pair	to fix	HUIJHLTNKF
pair	to includ	RKRKQMKJMG
pair	to latest	KULJGNJOKM
pair	to load	NVKKGJKKMI
pair	to main	KCSJDKXDMI
pair	to make	FOLPOLHILM
pair	to match	JUSLIMMKMJ
pair	to not	IPMMILRMRK
pair	to remov	SEHJPNPFIO
pair	to resolv	KVOOIJNKLL
pair	to return	GNNLRIKRMH
pair	to rollup	GMNNRMKILS
pair	to run	KFJLPLGPNR
pair	to set	SOMOHMJKNI
pair	to support	QKJJNMLRLJ
pair	to test	KMMNPLNIQP
pair	to the	SRS?BDAOIL
pair	to use	PMIEKBQKRM
pair	to version	DPIKCLOUHG
pair	to vite	UKKMILJHKM
pair	to vitest	QISMILOJKO
pair	to work	IMNJJMNQJP
pair	top level	HLOMSHJGTM
pair	try to	NTKNIKJRJG
pair	typ for	IRLMHMMHJS
pair	type and	JPOSLJIKLI
pair	type annotation	IKMMHSLNNU
pair	type check	FKIMKDHHXO
pair	type definition	HKLISGJIJQ
pair	type error	G[MLGLLMNH
pair	type for	GSGGN?GFHS
pair	type in	SLIKFIQKLR
pair	type inferenc	RONNHKMMNH
pair	type of	E^JKBELLMF
pair	type to	PPFHRFGFI@
pair	type with	RQMMHHMMMI
pair	typescript to	MKOONONINX
pair	typo in	JRO@EKLGFQ
pair	unit test	GLRGKHQGNM
pair	unus <code>	LQMNOJKQMH
pair	up to	IOLKPRKIKJ
pair	updat <code>	;QMD<FFRKT
pair	updat <name>	FISHDSILIR
pair	updat <path>	INO>TFKNFQ
pair	updat <version>	MROKNOONNJ
pair	updat all	MHNOKNNJNW
pair	updat changelog	LHKGJONISS
pair	updat code	KIPKGMNLMW
pair	updat dependency	LFLNKNM>Ld
pair	updat dev	NLOONOMSKN
pair	updat eslint	GFMIOMHIMU
pair	updat exampl	JIMLSNJMNO
pair	updat in	JSKKIMSMKO
pair	updat link	KHVIKNMKMO
pair	updat migration	UMJMHNMJMQ
pair	updat node	KITMLOJGJS
pair	updat pr	MHTILOMQMO
pair	updat readm	MLVKMONLMP
pair	updat releas	NKUJLONQKP
pair	updat test	IUJHNLOKIC
pair	updat the	IKOTPJGAPE
pair	updat to	LPLHNLEQNH
pair	updat vitest	JIMMSMJKMO
pair	upgrad <path>	KINONONKMW
pair	upgrad to	OIRJNIINIL
pair	url in	IYKKHJLKNI
pair	url to	RPKLHJJKNI
pair	us <code>	JMRKQQIILD
pair	us <name>	HPMMHRLLNJ
pair	usag in	QOSKIJKIML
pair	usag of	HHGGOFSOIO
pair	use <code>	KJPCMTOIJE
pair	use <name>	IOIJOIU>OL
pair	use <path>	QPIRJ=NJGJ
pair	use correct	DYJLJFFILM
pair	use default	FPMNOIHQKQ
pair	use latest	JKQLOGIPSH
pair	use more	UIKKLIJKMN
pair	use new	LCJIVIMGQN
pair	use node	GHMNKLGRRL
pair	use npm	SHNNKOKGSN
pair	use of	ISONNHRHMF
pair	use the	MKNJNFOEKV
pair	used by	JUNOKMOLKJ
pair	used for	JITKKMLKNU
pair	used in	WHNOILNLNL
pair	valu for	MWOHJFIHLE
pair	valu in	HVPOOHMMNJ
pair	valu of	GNUKLGLQLF
pair	valu to	FRLLTJLLNH
pair	valu when	JNNOJGMMNS
pair	variabl name	LQOLKNMLMK
pair	variabl to	IHMNSIMNNR
pair	version <version>	FMJKMKHTJK
pair	version for	IFUJHKRPSL
pair	version in	JNHLININJS
pair	version of	GKPIOHPQHV
pair	version to	HHJKQNKQPR
pair	virtual modul	GORNERIKMO
pair	vite plugin	RNONPMIILI
pair	vite to	LQNOMNNLNS
pair	wait for	HSLIJKQQLI
pair	warn about	FTLMIJLMNR
pair	warn for	OQIMHIJLMO
pair	warn if	TKNNKIJOOK
pair	warn messag	CNERMGFIJS
pair	warn on	GWNNKKMNNJ
pair	warn when	PNKLFFIHMR
pair	watch mode	NRONOGJMMJ
pair	way to	LHKLJLRLMP
pair	web worker	PUOLIKIJMI
pair	when <code>	IRLJELMPJE
pair	when <name>	FSLMGHRKMH
pair	when a	SLOOLNNNOM
pair	when build	IOLNFEHRSG
pair	when call	RNNOKIMOOL
pair	when no	PKJMTHJLNG
pair	when resolv	IWOOJKLNOM
pair	when run	FQJNHIJPQJ
pair	when the	IPNNKPMLMK
pair	when us	GTPJ@MCFJL
pair	with <code>	TLEFQ;EOFG
pair	with <name>	TIMHFPKPRN
pair	with <path>	JOLILEPOJO
pair	with a	NNKMOJRHIN
pair	with custom	IVNOKMMMNK
pair	with no	OOMLHIIRMH
pair	with non	JNNNJJNNOS
pair	with the	NQSJILTJJH
pair	word in	NKULNONNNK
pair	work in	IQNNRILLOJ
pair	work on	QMPLHKKHLR
pair	work with	QMMJGISPKH
path	dir:.circleci	B>DJAHNPSN
path	dir:.github	EJGEB=GOVK
path	dir:.vscode	ENHMPHKERU
path	dir:__snapshots__	NR=EQFP@;F
path	dir:actions	IIKMFKKSOK
path	dir:api	PHQBO9PAAT
path	dir:app	KRIINQFHHJ
path	dir:assets	HTEHGERPSD
path	dir:basic	WMBGJ:KAMR
path	dir:bin	NJPRIEKOBQ
path	dir:blog	NEYHHMIJKP
path	dir:browser	L_=<SCB6BM
path	dir:build	DKOLUHCONK
path	dir:cache	QVGKN@FQJG
path	dir:cli	LYMJQHMFD?
path	dir:client	VWHL<>LFNL
path	dir:commands	SNP@SGMD;>
path	dir:common	EK8IRFDD5X
path	dir:components	OMR9MPRE9J
path	dir:composables	OSWDMPFND:
path	dir:config	MQWO?QLO;G
path	dir:configs	JUJLJLRHKC
path	dir:core	LOG9PRHPF>
path	dir:css	HAJKMOUGGU
path	dir:dev	JQLE@RPGIV
path	dir:docs	PFd>DJBD6A
path	dir:dom	NSILFPCIKP
path	dir:e2e	DI7OMOOHWL
path	dir:environments	NNNMKQPHQA
path	dir:error	KTNMKOLNKR
path	dir:examples	OJMRRAED;P
path	dir:experimental	OKQKNJKSNN
path	dir:files	VVKQC?>M;K
path	dir:fixtures	PSMMC<TAJI
path	dir:hmr	RLJMMJKKRN
path	dir:i18n	NOMKMNVKIL
path	dir:images	OJSMRNPNLJ
path	dir:issue_template	HPOFJNKPEV
path	dir:lib	TH4T[C7D%B
path	dir:middleware	NLYJTEEB5E
path	dir:mocks	RQJNKKQHJL
path	dir:module	ORPLJMLFIP
path	dir:modules	TIMONFAF4S
path	dir:node	KSEELO?F;K
path	dir:node_modules	NGLOTKTNNG
path	dir:packages	OXJ:LMH;4G
path	dir:pages	SRIDEQQNBA
path	dir:patches	@SH;H7LMMS
path	dir:plugins	PPB9MTAK8F
path	dir:presets	SQGGHOCHIO
path	dir:public	JSTKMCNFIM
path	dir:runtime	QR8@BTB9?O
path	dir:scripts	33S3:;RXaW
path	dir:server	XGP9PHAG=Q
path	dir:shared	>MEJPDLRHW
path	dir:src	QSN<UZ:0,C
path	dir:ssr	GOJJRLNNEQ
path	dir:static	OSDPIDQBCJ
path	dir:styles	VQPLFJPIIC
path	dir:template	MVGDICACIO
path	dir:templates	TQL?RB=MP?
path	dir:test	ML?KRMS4CI
path	dir:test-utils	KOHLPCQGPO
path	dir:testing	HCQKWMHXM?
path	dir:tests	MQ8ONBOLP=
path	dir:timeout	PHNNHNLMKV
path	dir:tools	=AIDTKPVTD
path	dir:types	XMJCHP4<NM
path	dir:typescript	DRIKLJSOPK
path	dir:unit	PNCPYHD:IE
path	dir:utils	HJJ6UUEGKD
path	dir:views	SMCEN=V@CM
path	dir:vite	JQI-KU=<BN
path	dir:vue	NDBE:TUW@I
path	dir:webpack	MPA=LUMP8D
path	dir:worker	OLIKARPIJS
path	dir:workflows	IL?>G@KNUJ
path	ext:	GKIC@HBVKV
path	ext:cjs	MJIH>HSNFS
path	ext:css	GVWHBCTBOF
path	ext:html	TQKQC7W6IF
path	ext:ico	JGQNPMQHRP
path	ext:jpg	IPQNKNRLLM
path	ext:js	OF@RI5VSHF
path	ext:json	PMJJAGMQJO
path	ext:json5	NJJNIMGFMU
path	ext:lock	FDL=JJPWJN
path	ext:md	OFVMEFGF>J
path	ext:mjs	QNEDO;MNPI
path	ext:mts	DCEHCDERQ]
path	ext:patch	@SH;H7LMMS
path	ext:png	PMVKKMKHGO
path	ext:sh	JCPL<BQMJX
path	ext:snap	NQ>EQFP@<E
path	ext:svg	LOQKNKPKKP
path	ext:template	RTIHLDFRHE
path	ext:toml	SIRKK?D,@S
path	ext:ts	MMH3JWQ@LI
path	ext:tsx	KJGEMQR?FU
path	ext:txt	NFJNFNOPIV
path	ext:vue	WIV:=DM8<S
path	ext:yaml	NMKMJLMREM
path	ext:yml	DF@5?9IJ]N
path	name:.editorconfig	DLONPNPHPV
path	name:.eslintignore	OQUNIMOFHO
path	name:.eslintrc	LOKJONLPIO
path	name:.eslintrc.cjs	GELNEKIIM[
path	name:.eslintrc.js	JJKMNIGEJY
path	name:.eslintrc.json	KCISCLTMGK
path	name:.gitignore	HAPIJRS>SU
path	name:.gitkeep	GKMNQMPJTF
path	name:.npmignore	GGHMENIOST
path	name:.npmrc	PHLOGMOOHS
path	name:.travis.yml	PKBIIJR9TQ
path	name:action.yml	IIKMFKLSOJ
path	name:app.css	PSMLFMQMNO
path	name:app.js	QKMMKMKKNT
path	name:app.ts	TCIFPQCMIP
path	name:app.vue	KNPFBORGJR
path	name:appveyor.yml	IMDKDJFRRH
path	name:assets.ts	NEUNPHPIJN
path	name:base.ts	OREKRKCEIH
path	name:basic.ts	MKNOROSNLL
path	name:browser.ts	STLMINGHK?
path	name:bug_report.yml	KPNJMNLHFV
path	name:build.js	HJIICFIVPN
path	name:build.md	RHXMLNMKNG
path	name:build.ts	XGNHQHIAPJ
path	name:cache.ts	FEMOVISQMI
path	name:changelog.js	MHIHDMLGMZ
path	name:changelog.md	HGGMMG@HBZ
path	name:ci.yml	IF>FMER*YK
path	name:cli.js	MMZRJA?9AH
path	name:cli.ts	[HIHNJOAPF
path	name:client.ts	SW@GDJ8AMO
path	name:common.ts	GRHMNUGDKL
path	name:component.ts	REOFKRQKGK
path	name:config.js	WIIPJCGBIL
path	name:config.ts	RIW?RP3K>F
path	name:config.yml	DBOJEIJMXH
path	name:constants.ts	PLPMUAMEHI
path	name:context.ts	TIOANTB=L9
path	name:contributing.md	@AV@DKMTDW
path	name:css.ts	GPNJLMOFKO
path	name:dev.ts	J[IMGCRIMJ
path	name:devtools.ts	SUNNGIKJNQ
path	name:dockerfile	UQBHPIDMFL
path	name:ecosystem-ci-trigger.yml	LINOLOLEQT
path	name:entry.ts	SIRKRMFIJ>
path	name:env.ts	TQKNMGHKMK
path	name:environment.ts	QLJNRIOIQE
path	name:error.ts	WHQEU8JDEJ
path	name:esbuild.ts	OOKNONJKML
path	name:eslint.config.js	OTHLPNNERJ
path	name:eslint.config.mjs	EGLNUKLHMT
path	name:examples.md	ONSKINKLLO
path	name:experimental.ts	FJELPUOHRM
path	name:favicon.ico	JGQNPMQHRP
path	name:feature_request.yml	MTLMNONMNK
path	name:foo.js	SHNOJOQNNQ
path	name:fs.ts	LKLOEMQHTT
path	name:funding.yml	LIQNJNJGHR
path	name:global.ts	OGJLFKJJMW
path	name:helper.ts	QLLMJHQLLQ
path	name:hmr.ts	SHILUADFLO
path	name:hooks.ts	VMQMHFHJLP
path	name:html.ts	KQRLKMDIIR
path	name:index.d.ts	HSJKJHQNRN
path	name:index.html	PROOC=V>K@
path	name:index.js	SHDOPHLN2M
path	name:index.md	RNWBR=;AED
path	name:index.mjs	LUNNJNKQNJ
path	name:index.spec.js	ORNRKCQCPB
path	name:index.spec.ts	POKLBHWFRJ
path	name:index.ts	UIU)TF4NIJ
path	name:init.ts	NGGIVQD@IM
path	name:issue-labeled.yml	JDGNJNJCVS
path	name:jest.config.js	SIJFAHOTOH
path	name:json.ts	TGHMRMILMI
path	name:lerna.json	RQKOJOJFKS
path	name:license	LDJPOMIQIM
path	name:license.md	BTGIROEPIO
path	name:loader.ts	LXLNIHLIMK
path	name:logger.ts	NIFMWBERKN
path	name:main.css	OQVMFJNIKC
path	name:main.js	POMEEHS@OL
path	name:main.ts	OJLRLBG<NS
path	name:manifest.ts	UKQMCOHJLL
path	name:migration.md	NQIINHHJLS
path	name:node.test.ts	NKMNPQFLMG
path	name:node.ts	O?BDVVI?EK
path	name:options.ts	]CDLIAJQQO
path	name:package-lock.json	IVIGRI@MIP
path	name:package.json	MOFCHKPQBP
path	name:parse.ts	P@FGWMJOHJ
path	name:performance.md	PKTMNNNNOK
path	name:plugin.ts	ILTLEQDEIT
path	name:plugins.ts	RONOPRENKJ
path	name:pnpm-lock.yaml	NPNNIMMFOM
path	name:pnpm-workspace.yaml	JPNMIJJRKM
path	name:preview.ts	HQLNRFJLMR
path	name:pull_request_template.md	PJRJMOMIRL
path	name:readme.md	PBNUHCIKHM
path	name:release.yml	FFJMGMGNUN
path	name:render.ts	JRGJMOADJO
path	name:renderer.ts	XLBGNGJ=FL
path	name:renovate.json	?:BJFKLNXK
path	name:renovate.json5	NJJNIMGFMU
path	name:resolve.ts	JNFLGVBFRN
path	name:resolver.ts	PRLMTEKIMG
path	name:rollup.config.js	MP?JAK<X?J
path	name:router.ts	KMQIJT>FGD
path	name:security.md	RJWJKONKNK
path	name:server.js	SJKGX<>=EI
path	name:server.ts	MTOGFOMJDJ
path	name:settings.json	FNJNRHLFNV
path	name:static.ts	DRJNPPIKMI
path	name:style.ts	LKLNKTMMNN
path	name:template.ts	HPIMKPHKLS
path	name:test.js	RFK<M=[9>G
path	name:test.ts	HGPLRFVLPG
path	name:test.yml	IALNIMOJRR
path	name:transform.ts	LLGLIRSFKN
path	name:tsconfig.build.json	LMLNHIGPUL
path	name:tsconfig.json	JMPGBOQEST
path	name:types.ts	XL3?RJ9GJB
path	name:url.ts	FIPKB[DHHM
path	name:util.js	SNJKNJIJMG
path	name:util.ts	JHNORQMMNN
path	name:utils.js	HGHQFOGTFQ
path	name:utils.spec.ts	MQLNJ@GJSS
path	name:utils.test.ts	KSMNNFHMMT
path	name:utils.ts	LKJAQUABJK
path	name:vite.config.ts	KDLKRPULMM
path	name:vitest.config.ts	JPMG?LN?RQ
path	name:watch.ts	OONOQJNNOO
path	name:worker.ts	UFFJHRIDIT
path	name:yarn.lock	EJOBDMNZMD
path	top	FGCPGDJROT
shape	body:long	PLF?INHMEL
shape	body:none	HGLMMBMLFQ
shape	body:short	LVKDLCDJNI
shape	clue:architecture	??GCVKLMKQ
shape	clue:architecture build	FPIMAJARCO
shape	clue:architecture ci	H8LLOLESOD
shape	clue:architecture config	LPFMDMGEGX
shape	clue:architecture documentation	DLSOEIFDI>
shape	clue:architecture lock+manifest	RSFNCHD@HQ
shape	clue:architecture lock+manifest+test	GMKMGJQFHQ
shape	clue:architecture manifest	HMBK>J8MMR
shape	clue:architecture source	IK;ASLBJAK
shape	clue:architecture source+documentation	LIJFQ?@PBO
shape	clue:architecture source+test	IN=<QMEHLN
shape	clue:architecture source+test+documentation	LEOFOMK<CU
shape	clue:architecture test	AIBORFOP:A
shape	clue:documentation	>FZNH8CION
shape	clue:documentation ci	MPMNLNMDRJ
shape	clue:documentation documentation	BUP-FJGOFG
shape	clue:documentation source	BE^KM=<ROH
shape	clue:documentation source+documentation	GNSEJHJFJQ
shape	clue:documentation source+test	MKHMQFOJKO
shape	clue:feature	WIOEHBNKHJ
shape	clue:feature build	HSJMHMNOFM
shape	clue:feature ci	F;JLHNDNVA
shape	clue:feature config	EAOINLBMCQ
shape	clue:feature data	HJAQQLGEGS
shape	clue:feature documentation	HC_4GKDAG=
shape	clue:feature lock+manifest	NKDMEMESGO
shape	clue:feature manifest	IQ=KFL<SJN
shape	clue:feature manifest+test	RJLOMNPMKH
shape	clue:feature source	PODJLFEDLO
shape	clue:feature source+documentation	YIJ=1M;LA@
shape	clue:feature source+test	RR1:H;LNDB
shape	clue:feature source+test+documentation	ZEJDG?F?BB
shape	clue:feature test	DLBBIKYFBI
shape	clue:fix	<ONNDGMPKI
shape	clue:fix build	HOFKGJIORL
shape	clue:fix ci	IQIJFKMOP@
shape	clue:fix config	KKQJELERDL
shape	clue:fix documentation	ELVLILF@G8
shape	clue:fix example	FCCNQMRIHS
shape	clue:fix lock+manifest	JPRNMNF@HR
shape	clue:fix manifest	>KQJFKOF7T
shape	clue:fix source	FMBMIOHKMN
shape	clue:fix source+documentation	BSPAO@DMEQ
shape	clue:fix source+test	NWAKEJ@D4<
shape	clue:fix source+test+documentation	MOJQGAKEFM
shape	clue:fix test	CGH4LFU<P>
shape	clue:infrastructure	GCH>H2JTYK
shape	clue:infrastructure ci	NRJKBLDDRJ
shape	clue:infrastructure documentation	IERGKNSIME
shape	clue:infrastructure lock+manifest	HRKOJNJSJH
shape	clue:infrastructure manifest	DJJNLNEDDZ
shape	clue:infrastructure source	RELME4ERTL
shape	clue:infrastructure source+test	HWKMBDDQPN
shape	clue:infrastructure test	IOKHSMGSQK
shape	clue:maintenance	<DLTHDHMLU
shape	clue:maintenance build	Q>IJEMNMAT
shape	clue:maintenance build+lock+manifest	KHMOLOJKLV
shape	clue:maintenance build+manifest	RGMNJOJNKO
shape	clue:maintenance ci	GPIJPLDFLR
shape	clue:maintenance config	HONFOLQLLK
shape	clue:maintenance config+lock+manifest	MLMONONILV
shape	clue:maintenance deploy	IOJKHMJQHP
shape	clue:maintenance documentation	COLSEJE:GJ
shape	clue:maintenance documentation+lock+manifest	FIPMJMIGKS
shape	clue:maintenance documentation+manifest	JHOMLNLJMR
shape	clue:maintenance lock	LPIKKMIFJT
shape	clue:maintenance lock+manifest	JKLHOG:O=P
shape	clue:maintenance lock+manifest+test	EDJNGKBOIY
shape	clue:maintenance manifest	MO:DJGNFSI
shape	clue:maintenance manifest+test	GMRMPLIEGR
shape	clue:maintenance source	DN@MNGAFDR
shape	clue:maintenance source+documentation	ELOQKCBMLM
shape	clue:maintenance source+test	LK<QNGEM<M
shape	clue:maintenance source+test+documentation	KPJDPB@REL
shape	clue:maintenance test	FLDTIJOC<C
shape	clue:none build	PMKLGLQHGQ
shape	clue:none ci	IMKKGLGSNG
shape	clue:none config	IODJOLGBNT
shape	clue:none documentation	BMX5HJHFJA
shape	clue:none documentation+manifest	DOMLILJGKS
shape	clue:none lock+manifest	DSQNJMHDJN
shape	clue:none manifest	SOAINIK;KK
shape	clue:none source	NSIBNG<HDJ
shape	clue:none source+documentation	RHJDTMD@FH
shape	clue:none source+test	QT9;PIE8<D
shape	clue:none source+test+documentation	VL@GIAAFGN
shape	clue:none test	O<QPHHSG?G
shape	clue:performance	FKG?KWHHQF
shape	clue:performance source	DI7@OV7D=L
shape	clue:performance source+test	NJFKFQKPOB
shape	clue:security	JVSBMK?JMJ
shape	clue:security documentation	MIZINONNNJ
shape	clue:security lock+manifest	NRKONONPMI
shape	clue:security source	FPLNQOKHMG
shape	clue:security source+test	KUNOLKMMNM
shape	clue:testing	<C?H>FcEPI
shape	clue:testing ci	LRNNSN@PL@
shape	clue:testing ci+test	LIMNLNGJXJ
shape	clue:testing lock+manifest+test	JJLNKMPKJP
shape	clue:testing manifest	HFLNMLQIET
shape	clue:testing source	INO=LPVJ==
shape	clue:testing source+test	DSECG6UA>M
shape	clue:testing source+test+documentation	TPGKBGIIRD
shape	clue:testing test	DRENHGNAMA
shape	files:1	ANKPEDNKON
shape	files:1 build	?PAE:FIPIS
shape	files:1 ci	GVCCNFBOPF
shape	files:1 config	>NO<JDIJ>S
shape	files:1 data	KMMOQHB?AP
shape	files:1 deploy	NOEFNJDLBR
shape	files:1 documentation	EQRN:C5D<@
shape	files:1 example	>GJQUHLGEN
shape	files:1 lock	FOCDEJCNBW
shape	files:1 manifest	KQI;E?KANL
shape	files:1 source	IOINHLIKGK
shape	files:1 test	8GKQJ=QEK7
shape	files:16	N?LIR@OKMN
shape	files:16 documentation	LSOKMNMLNI
shape	files:16 other	HNOBDFRJIP
shape	files:16 source	P=ELSBHLNN
shape	files:16 test	MIMKSNMLKL
shape	files:2	JONGGFGHAP
shape	files:2 build	RMJMSNELFL
shape	files:2 ci	F:IKDLDMWD
shape	files:2 documentation	EKZ=IKHFK>
shape	files:2 example	SNEFLMFLMQ
shape	files:2 manifest	POGMELB@DR
shape	files:2 other	EKF1J;KKGY
shape	files:2 source	LRIHIIDE?L
shape	files:2 test	EHBPMHRP;A
shape	files:3-5	OMFAKNKHIL
shape	files:3-5 build	HOKMQLSKHF
shape	files:3-5 ci	KCLMJNINUF
shape	files:3-5 documentation	C=VDGKQFKB
shape	files:3-5 manifest	QIINJNFPHP
shape	files:3-5 other	MHJ6<8IMJU
shape	files:3-5 source	PO@EMOCIHJ
shape	files:3-5 test	DNGBLHTHNH
shape	files:6-15	QFKCPLHNDI
shape	files:6-15 ci	LGNOKNMRNI
shape	files:6-15 documentation	IF[ILNMKMH
shape	files:6-15 manifest	MFGNJMGQFS
shape	files:6-15 other	JBQNG?PLKR
shape	files:6-15 source	RJE?QMGDFH
shape	files:6-15 test	RCHSIKMIEI
shape	has:build	FBE/NDIZLN
shape	has:ci	HE75<7IP[J
shape	has:config	IBKJMEBQPQ
shape	has:data	SFLIA:MNPL
shape	has:deploy	RHLBKEJEMS
shape	has:documentation	QBWLFE:@@J
shape	has:example	RPLOJ/O15L
shape	has:generated	LRGAOEN:ME
shape	has:lock	KLKHHHMPML
shape	has:manifest	LHC@GHNQLQ
shape	has:source	PM>JNQCJFH
shape	has:test	QL;HJLTBHG
shape	has:vendored	KGHGLFUS@K
shape	kind:dependency	6.=B7D8!7{
shape	kind:release	=<>BEJC>Bf
shape	kind:revert	CRILGGJGHS
shape	kind:work	KJLMKLKNND
shape	only:build	JQ>BICMOHP
shape	only:ci	DQ@AKD>QT@
shape	only:config	<MN:MCHJDQ
shape	only:data	INQOPFA=@P
shape	only:deploy	NOEFNJDLBR
shape	only:documentation	?NWL5@B@::
shape	only:example	OFHPSFJEDP
shape	only:lock	FOCDDJCNAW
shape	only:manifest	ONF:A<HFMO
shape	only:source	KLENNJFGAN
shape	only:test	<DFQL7SIH1
shape	paths:none	NCPFEFDRNQ
shape	roles:build	JQ>BICMOHP
shape	roles:build+config+source	JLJMSHGNOI
shape	roles:build+documentation	HPULHNIHLK
shape	roles:build+documentation+lock+manifest+source	JTHNFJKPLM
shape	roles:build+documentation+lock+manifest+source+test	UHLNGMJJMN
shape	roles:build+documentation+manifest+source	NGHNSLLFLQ
shape	roles:build+documentation+source	KOCNTFJFLN
shape	roles:build+documentation+source+test	OEINTKIJLP
shape	roles:build+lock+manifest	EPINHLCOFR
shape	roles:build+lock+manifest+source	IOINNPOPHG
shape	roles:build+lock+manifest+source+test	QELNLJCRHP
shape	roles:build+manifest	ULFMEKBHDU
shape	roles:build+manifest+source	POJNOIGNHM
shape	roles:build+manifest+source+test	JINONIIQLP
shape	roles:build+source	FIMDTQ6N:L
shape	roles:build+source+test	KNHKJAKTEQ
shape	roles:build+test	FGIMOKROFP
shape	roles:ci	DQ@AKD>QT@
shape	roles:ci+config	HFJMINFFC[
shape	roles:ci+documentation	HGEKJNGRPQ
shape	roles:ci+documentation+manifest	NGJNMOSHIN
shape	roles:ci+lock+manifest	GPLNLMECSR
shape	roles:ci+manifest	UKFLEMJHHQ
shape	roles:ci+source	BAEGNFLNQT
shape	roles:ci+source+test	JSNNKMIRIH
shape	roles:ci+test	FIQMHLOEQO
shape	roles:config	<MN:MCHJDQ
shape	roles:config+documentation	OFQHSMGDHH
shape	roles:config+documentation+source+test	PQHLPNKLMF
shape	roles:config+lock+manifest	OIHNJMFLFT
shape	roles:config+lock+manifest+source	ROLNELHFKS
shape	roles:config+lock+manifest+source+test	LPLSEHFIKO
shape	roles:config+manifest	SHKNILHEHQ
shape	roles:config+source	GQ;AR=JMJN
shape	roles:config+source+test	NSJI@CM@FU
shape	roles:data	INQOPFA=@P
shape	roles:data+source	UP?IIE@FCM
shape	roles:data+source+test	VILMNJEEJJ
shape	roles:deploy	NOEFNJDLBR
shape	roles:deploy+documentation	ENFMSMKIIT
shape	roles:documentation	?NWL5@B@::
shape	roles:documentation+example+source+test	VHKOILMOOL
shape	roles:documentation+lock+manifest	?BVKFLC?GR
shape	roles:documentation+lock+manifest+source	RLBLAOPCIM
shape	roles:documentation+lock+manifest+source+test	NKPKSQBFIC
shape	roles:documentation+manifest	:REFAIA<D[
shape	roles:documentation+manifest+source	PTFLMKHDKL
shape	roles:documentation+manifest+source+test	UEGKMLFHKP
shape	roles:documentation+source	MJQMJF4F;L
shape	roles:documentation+source+test	KOGLNIHJ>R
shape	roles:documentation+test	NJLIDMOIHR
shape	roles:example	OFHPSFJEDP
shape	roles:example+source	MWFLMEHLMC
shape	roles:example+source+test	PUIMGDAMMM
shape	roles:example+test	DIFICKXKHK
shape	roles:generated+source	MRLNDKHKMR
shape	roles:generated+source+test	LSEITBACC6
shape	roles:lock	FOCDDJCNAW
shape	roles:lock+manifest	KSMCJ?-N2N
shape	roles:lock+manifest+source	RH9DUOFOJE
shape	roles:lock+manifest+source+test	MLCFMKRM?F
shape	roles:lock+manifest+test	ILCJ?DOI?W
shape	roles:lock+source+test	OTNOFHJMMK
shape	roles:manifest	ONF:A<HFMO
shape	roles:manifest+source	NO;>GLDP:O
shape	roles:manifest+source+test	WKGHM>I>AM
shape	roles:manifest+test	IJPJQIR@>M
shape	roles:source	KLENNJFGAN
shape	roles:source+test	NV4DMPJ8)G
shape	roles:test	<DFQL7SIH1
shape	rule:architecture	GFCIQOGMBQ
shape	rule:documentation	>KVNG9?E>H
shape	rule:feature	YHJMLCFGGI
shape	rule:fix	LVCKDNKMII
shape	rule:infrastructure	EP27L;CSQM
shape	rule:maintenance	HLDGK>JPIS
shape	rule:performance	HFGCOYEIFI
shape	rule:security	FZJLRIJFIG
shape	rule:testing	=CIQK0UCID
shape	share:build	IMC=FDLUHQ
shape	share:ci	CK9=G?CQUI
shape	share:config	HJJANDBSMR
shape	share:data	OJPMJ>LKLN
shape	share:deploy	RLJDNGEIMR
shape	share:documentation	CG[O=C>D<G
shape	share:example	MPKPM9Q:;M
shape	share:generated	IRGHJJUELH
shape	share:lock	ASJ?KNGQKT
shape	share:manifest	MOA/HAGQHT
shape	share:source	QJ>LQSCGAJ
shape	share:test	GP@JJHU<FF
shape	share:vendored	HKIJKHTPES
shape	words:1	NBRHQ=K@KT
shape	words:2	KLIGLKMNHN
shape	words:3	IOIMHJGJOC
shape	words:4	EMF3KPJUFJ
verb	<code> documentation	MGYNOOOOON
verb	<code> source	UU@FM9?DH;
verb	<code> source+documentation	THENNHNMNJ
verb	<code> source+test	OSLMQACLKF
verb	<code> source+test+documentation	SNKNHNMNNL
verb	<name> documentation	MGZMNONNOM
verb	<name> source	QS?@MHG;CG
verb	<name> source+documentation	JTHOQKNNNJ
verb	<name> source+test	SKMNLBOMMD
verb	<path> source	PTPDL?ECGP
verb	<path> source+test	QQLNNGHMMF
verb	accept source	LVMMIIMMNK
verb	ad documentation	KIXMNONNOM
verb	ad source	RKFFAGPOIP
verb	ad source+test	WGNOJLKNOK
verb	ad source+test+documentation	VKNOLONOOM
verb	add build	HRJMIMNOGN
verb	add ci	GBJLJMENUC
verb	add ci+test	IGSNLNQKME
verb	add config	JEPKFNFBFU
verb	add data	MMERENHGIQ
verb	add documentation	IG[7ILEDH>
verb	add lock+manifest	QPENHNFOIN
verb	add manifest	:OOKFMASJQ
verb	add manifest+test	RJLOMNPMKH
verb	add source	MGKMICOJLQ
verb	add source+documentation	REMB;Q?OEF
verb	add source+test	OK@EILQHMH
verb	add source+test+documentation	X:JGFHMDGI
verb	add test	FKDFLLWFCJ
verb	adjust source	IEHKVEPKLN
verb	align source	NQKNGHKLNP
verb	allow source	RRG@CJ<KCG
verb	allow source+documentation	RPCNKJNJOG
verb	allow source+test	OTKL=>BGKN
verb	allow source+test+documentation	[>JNHLLMMI
verb	also source	NILLFRISJI
verb	always source	JQFILLEFKP
verb	apply source	IRGDVDHGKC
verb	apply source+test	IWOOHMLOON
verb	auto source	TMLNOHHHLH
verb	automatically source	UILKGHKJMQ
verb	avoid source	BIBAOUKLAL
verb	avoid source+test	?PMNJPARLD
verb	basic source	RMRLDIHJMF
verb	basic source+test	WGNMIMJMNK
verb	better source	QNRINGILMH
verb	build source	OPKNFHMKNP
verb	bump lock+manifest	HOJNKNIRKN
verb	bump lock+manifest+test	LLNONNKMNT
verb	bump manifest	RNJMKMB@@Q
verb	bump source	KIIIAGDMFW
verb	bump test	MKMJLNSMKL
verb	cach source	KIKLJUHIPN
verb	cach source+test	QGNOJQJLQJ
verb	call source	DNMIQRIKMG
verb	call source+test	GKNORRKNNL
verb	chang documentation	NG[INOONNK
verb	chang source	HNDQNAHNHR
verb	check source	MUKKP?FHKB
verb	check source+test	MPNOQGKNNK
verb	clarify documentation	MF]KNONNNM
verb	clean source	DLGHQDHOLR
verb	cleanup source	KPHGFEGOJT
verb	clear source	NRMMHGIRJH
verb	clear source+test	PQNOKJJONL
verb	clos source	EYRKFHKJLH
verb	comment source	FKRJFIJJLU
verb	compil source	SSMMGJKIMG
verb	convert source	IJKKRIHPML
verb	copy source	GTNNGJKRJJ
verb	correct documentation	NF]GNONNNL
verb	correct source	=OSRJ>DCHL
verb	correct source+test	E]MMEHKNNJ
verb	correctly source	F]KMFFLJNI
verb	correctly source+test	JUOOLLMNON
verb	creat source	MGLMUPJLMI
verb	creat source+test	LINNSQKNNK
verb	custom source	RNMOHKKNOK
verb	decod source	QRNOIHMONL
verb	decod source+test	QQNOIIMOOM
verb	default source	NUJLCGJKMF
verb	delet source	EPKMQFKJMR
verb	deprecat source	QHSLMPJKMG
verb	detect source	HXNNJKNOOL
verb	disabl ci	NQNNNNMGQK
verb	disabl manifest	HEMNLNPISL
verb	disabl source	KRGIKHDDNT
verb	disabl test	MQMLLNLMQN
verb	display source	SONMIJLMNI
verb	do source	JKCDQM;OON
verb	do source+test	MWNNACINMI
verb	document documentation	NRMKNOONNK
verb	dont source	BTABGL;MLL
verb	dont source+test	>eNNCBILMG
verb	drop source	FKHHSEOTFF
verb	drop source+test	NHNMRMGRLI
verb	emit source	ORLINDEILE
verb	emit source+test	TJNNQHHNNK
verb	enabl source	PIEJF?PQCO
verb	enabl source+test	OILNJEPRKR
verb	enabl test	MRNMJOONKN
verb	ensur source	KWFHA?@PII
verb	ensur source+test	PRNNJJHKNK
verb	ensur test	MLKMFNVLIN
verb	error source	MPSJEGHKLP
verb	escap source	GXNMIHKNNJ
verb	escap source+test	GWNNIIKONJ
verb	exclud source	MWIMMDJOKE
verb	exclud source+test	KUOOKNMOON
verb	exit source	HLMLHHQIMU
verb	explain documentation	MIUMNNNNNM
verb	explicitly source	OQMLGGLMMQ
verb	export source	USDG9;GCJN
verb	expos source	ZIEJ=FHQKC
verb	expos source+test+documentation	TJLNLNLNOL
verb	extract source	HIIISBQGKO
verb	extract source+test	ETNNIJGNNU
verb	fallback source	SOMNGJKKNK
verb	filter source	NMLNIRMNNL
verb	fix build	NNKMLOPHQO
verb	fix ci	MLKMLNINTE
verb	fix documentation	LNSOMNIEJ=
verb	fix example	MHGPIOELKV
verb	fix manifest	JRDNMNQACP
verb	fix source	;JPKD*KPKV
verb	fix source+documentation	HDUGIMJGIS
verb	fix source+test	ISNBE=NOCK
verb	fix source+test+documentation	HJOSHNHJKQ
verb	fix test	LLM>PNNEOE
verb	forc source	FXNNIKLKNJ
verb	format source	TFJKDIJKMU
verb	generat source	PMHJGNFSJC
verb	generat source+test	NOMNEPHKMI
verb	handl source	OTGDM9?OI>
verb	handl source+test	LVMM?DGKMJ
verb	if source	QLLNPJKMNJ
verb	ignor config	MEHMKMJEGY
verb	ignor source	OSHF?KBEGM
verb	ignor source+test	NNNKGQHNMD
verb	implement source	NSHLMGHFLO
verb	import source	APHFNBGGRP
verb	improv documentation	LQOKMNNMNK
verb	improv source	KHK6OOD9QP
verb	improv source+test	SPGLIMGHEG
verb	improv test	LIKSFMNMGL
verb	includ source	QNFENBGFIQ
verb	includ source+test	MTNOGKMONK
verb	incorrect source	HXMLIJMKNJ
verb	increas test	LIMKJNVNGL
verb	infer source	EXOOIJMNNL
verb	infer source+test	EXOOIJMNNL
verb	inlin source	KQJKMNGGLJ
verb	inlin source+test	EPNNHRJNNI
verb	introduc source	^CLNBGIKMG
verb	invalidat source	IWNOJHMNOL
verb	keep source	IXJICCJJMP
verb	keep source+test	ORNOJILNOL
verb	link documentation	NJWMOOONOM
verb	load source	NMMNPGRKMG
verb	log source	PRLGDGHHHS
verb	make ci	MFNNLNRQLL
verb	make documentation	MIYINONNOM
verb	make source	JM@TOFFOKI
verb	make source+documentation	RHGIOKLQLG
verb	make source+test	GPKRP>GFIO
verb	make test	MJNHHNWNIM
verb	mark source	PJQJMCERJM
verb	match source	GKLSOHJLMK
verb	match source+test	GONNRIKONM
verb	mention documentation	NGXKNONMNK
verb	migrat source	R@FFP@MNPG
verb	migrat source+test	GELIQGNQRK
verb	minor source	GDKRPGHGKO
verb	miss source	GPSLGIKKNQ
verb	more source	NNJMNFQKLM
verb	more source+test	LINNOIRMLQ
verb	move manifest	JQMOIOHRIK
verb	move source	IGBES=PGCP
verb	move source+test	FLLLQEPFIP
verb	move source+test+documentation	UHHNHMSHKI
verb	move test	KILKRNOLJK
verb	new source	VMNOHLMNNL
verb	normaliz source	FVMLEFIMNQ
verb	normaliz source+test	GRNMHKJONS
verb	not source	FQMNQHMNOK
verb	note documentation	NIXLOOONOM
verb	only source	JSIJLKEKQA
verb	only source+test	FMNOQQLMNL
verb	pass source	QPEEJ>BCHP
verb	pass source+test	WINNEILNNI
verb	performanc source	IMILKSGHJN
verb	performanc source+test	MNLNNPJNMH
verb	pin lock+manifest	LPMONONJNQ
verb	prefer source	GKLKPSJILO
verb	preserv source	D]MMGEJKNI
verb	preserv source+test	F[NOIIKMOL
verb	prevent source	DWIIQCFHLD
verb	prevent source+test	HZNOIIINNM
verb	print source	OSJGADQHKD
verb	properly source	D^LLEEHKMF
verb	provid source	LOJJPHHRLG
verb	re source	MJQJLEWLEB
verb	redirect source	UMMKGJJKNI
verb	reduc source	AHHJVOEHKM
verb	refactor source	OHIGSMFEPI
verb	refactor source+test	NNNNRGIJSE
verb	remov build	LMKNGMPEGU
verb	remov ci	MAMNRNJIWB
verb	remov config	NHHMGNKPIT
verb	remov documentation	JOPPILIFK<
verb	remov lock+manifest	JNHNPMHJKP
verb	remov manifest	SPHLFLONMI
verb	remov source	FNIKNIEHIN
verb	remov source+documentation	PGJFTFFOHJ
verb	remov source+test	OIEGSHOLCK
verb	remov source+test+documentation	CDLJQQALQR
verb	remov test	JJFQGLREAE
verb	renam ci	NJOOIOMFYG
verb	renam source	CGFGVBDCIR
verb	renam source+test	PGNNSILMMG
verb	renam source+test+documentation	GJKMQMLMNR
verb	render source	MPMMGPJMNK
verb	render source+test	HONOJRLOOM
verb	replac documentation	MIWMNNNNOM
verb	replac source	QO?FJI;KNO
verb	replac source+test	ESNMRGJMNF
verb	replac source+test+documentation	QGKOOLJLMN
verb	report source	ESLJGPHQJG
verb	report source+test	IVOOKLKOOM
verb	requir source	PTLKHKKLKH
verb	reset source	IVNNKIKNNL
verb	resolv source	NPHHQ<CGJL
verb	resolv source+test	QQNNHJKOOL
verb	respect source	LVJJMBIJLE
verb	respect source+test	QQOOIJLNOM
verb	restor source	FQLKGRJHLO
verb	return source	MMGJMLFORC
verb	return source+test	ONNORFMLNL
verb	reus source	FNLKPRJIME
verb	revert source	=UFDAJF@FT
verb	revert source+test	JWOOKLNOOI
verb	rewrit source	RTKNJILKMF
verb	run ci	MQNONOJESJ
verb	run source	OIHJOFNQLJ
verb	separat source	GMKNVKKMNJ
verb	serv source	MKMMFUKMMI
verb	serv source+test	NNMMGQLNML
verb	set ci	LQNNMOMMPF
verb	set source	NTFD?@EBGR
verb	set source+test	MPNOJHLLNQ
verb	should source	JQHGINBER>
verb	should source+test	LQNNEPHMNI
verb	show source	XIFFJCMGIJ
verb	show source+test	HUOOHMQNNK
verb	simplify source	MLFGQKANIL
verb	simplify source+test	OVNNIGILMP
verb	skip source	LIDG?VTCD<
verb	skip source+test	NOMNHPENNJ
verb	sort source	QMMKFSKILH
verb	specify source	GUKLEGSJLG
verb	stop source	HOJKGRLKNQ
verb	strip source	EOIFDDGTRL
verb	support source	TPKBH9F<O?
verb	support source+documentation	_@BMHNMMMJ
verb	support source+test	OTHLFC9HF@
verb	support source+test+documentation	RNHNFNINLI
verb	test ci	NENNSOETJF
verb	test source	OKSMADSJIC
verb	test source+test	BLMNBEXKLF
verb	test test	MQMKJNONJM
verb	the source	GXNNIJMMNK
verb	throw source	NQLJOGGKMO
verb	throw source+test	SNNOFKKOOM
verb	track source	OUNOHHKJNK
verb	transform source	PVLNEGJMNG
verb	treat source	OSMJHKLKNH
verb	trim source	FXMIIKKLMJ
verb	try source	HMKKIIJSLP
verb	tweak documentation	NLVJNOOONL
verb	tweak source	KJHFQHGQIP
verb	type source	PMIJNFKJQO
verb	type source+test	MSOOIKLMQK
verb	typo documentation	NTLKNNNNNL
verb	typo source	IRSIGKJLMM
verb	unify source	JOKSMKIJML
verb	updat ci	IRJKFMIIGY
verb	updat config	KN@IANFRPM
verb	updat documentation	EANPGLFNHL
verb	updat documentation+manifest	IQNMLOMIMO
verb	updat lock	NIKMLNLILV
verb	updat lock+manifest	OQOK@LCRDJ
verb	updat lock+manifest+test	HGKNINNPKP
verb	updat manifest	QJEKGNPFNN
verb	updat source	FKRNP?LMEN
verb	updat source+documentation	EIPQ@IJEJU
verb	updat source+test	GHFCLQSHFR
verb	updat source+test+documentation	JVQKLNHOJI
verb	updat test	KRF>@NRIQF
verb	upgrad lock+manifest	HNHNLNLBLY
verb	upgrad source	SLGHJFGMGM
verb	upgrad source+test	KMMLQMKSLJ
verb	use build	LSMNIMJQJF
verb	use ci	JNMNCLFOPB
verb	use documentation	HNVFJLKILH
verb	use lock+manifest	SGINQIFQIL
verb	use manifest	BNJNGJRBBS
verb	use source	HL2EPOR@CL
verb	use source+documentation	KKGNSDINJP
verb	use source+test	ORKKGKPCDP
verb	use source+test+documentation	KNKNNRHKLO
verb	use test	JFMKKKPKRM
verb	validat source	FTJMGIIGRN
verb	warn source	XHPH?ABFKP
verb	warn source+test	NSNNJKINNH
verb	watch source	OSLNGGMNNG
verb	wrap source	MLKJNIJIMS
word	<code>	LNLGSNIMF?
word	<issue>	PTI<GCJ8=Q
word	<name>	MNI>QDLQIH
word	<path>	RLONKJEIDL
word	<version>	IPA/B?FNLU
word	a	OJNCNISFKH
word	able	MMPLRKLKNK
word	about	HQYSAA@DFM
word	absolut	HVMLEGRLMI
word	accept	QVJJNEIJLE
word	access	LTOLQDGHKE
word	account	PSNMFISKJI
word	across	FTMMLQJHMH
word	action	K?HPMHAOHX
word	ad	TMSDJALMGK
word	adapter	UMKLCHNJKS
word	add	KGQJGHQLNO
word	additional	GKNINKSIGR
word	address	LSIHEHNRHK
word	adjust	HJRIWCNFMI
word	after	<aB=M:JNOE
word	again	UPMNJJMKLI
word	against	RQLKHJSGLD
word	ai	MVIMKNNNMK
word	alia	LTMKRBFPKF
word	alias	SQPNJJKMNL
word	align	OSIJEHHHKQ
word	all	QMK@GPOLIN
word	allow	PRF=CICHFO
word	already	HQMJGOLLNR
word	also	KOIKCOHRLN
word	always	HPLEQJLMHJ
word	an	GRHESLQMHI
word	analysis	OHLMOUJJQH
word	analyz	MTMNHKJNNH
word	anchor	HIKMQSKSKI
word	and	MH@ISOINIK
word	angular	CPOFHPEOSQ
word	annotation	FHUKLPGHLU
word	any	FSHJLEFJNV
word	api	HMR=T;Q9OJ
word	apis	JNGKPHS@KQ
word	app	QKRFKNQENG
word	appear	INTMIHSNNK
word	append	KNSMQIMNNI
word	application	RQRKMDGDHF
word	apply	HPIPWACLGG
word	apps	WEKNGJKRKI
word	appveyor	JSKNKNFTIJ
word	are	OPLBIOPKEG
word	arg	QEMLUGKLNO
word	args	GVIGMDLPPK
word	argument	VTPBOAA?BG
word	around	HUKKHKJJSH
word	array	JELFPTLCEM
word	artifact	HLRMJKINSK
word	as	SQM;A@JJMP
word	assert	KEMLRKUMKI
word	assertion	EKFF@MPIH]
word	asset	PLGFMNGMDN
word	assign	LNNJRIRKLI
word	ast	EKKLRLIHMR
word	async	MONBNPO@E=
word	at	RNKQREGJLD
word	attach	XGJKPFJLNI
word	attr	PUMMNELJLC
word	attribut	USJFL>CFH@
word	audit	KBILINGEKZ
word	augment	RPKNHHMNOK
word	auto	OPLJGADLQM
word	automatically	XEKJEFJHQP
word	availabl	MTQHMHJHJG
word	avoid	GG>?UTNLDG
word	await	FTJJNQLKIH
word	babel	RKKKSFGDRJ
word	back	GSKLUIKFSL
word	background	HROORLLRKK
word	backward	GXMMGHMLOH
word	badg	LI^CMOMMMH
word	bas	UNOHKNHHOH
word	base	FJODS@BNPP
word	basic	SLRKCIMHJD
word	be	NLEAPO>RAC
word	been	JJONKLJPJT
word	befor	D^ECLJKGO;
word	behavior	MHKGRMREOP
word	benchmark	@IHBAFPEQ[
word	beta	KFQKIMJVIH
word	better	NPPDLQJDOF
word	between	CVURNEDHJC
word	binary	TSOCBCFNQA
word	bind	SVMLEGJKMO
word	binding	FVMMFHJJMT
word	bit	PFPKMHHPIR
word	block	RLQI@LNFIQ
word	body	SOKKPCIEPN
word	boolean	MRLLPGLLNG
word	bootstrap	HFJKHPNXGF
word	both	NTMKFGJRKH
word	bound	QQONLMLJSJ
word	brac	LPOMGLLJNR
word	branch	?KEFCCCSTQ
word	break	SJODNAGNON
word	broken	PWJKILIQIF
word	browser	JPULCLLO?G
word	buffer	PXHECONDHH
word	bug	ESNIHGHTIM
word	build	KHK:ICBUVE
word	builder	DPAGROQKGA
word	built	PRJMFGJQJN
word	builtin	NNMNTJKJLG
word	bump	KOF@DBMJNR
word	bundl	NGGJQLPGOP
word	button	NNPKJLKJMQ
word	by	[H??HLIFMH
word	c	GPNLPHMFMQ
word	cach	IPBDJRHKSB
word	calculat	PMLNGRJJMI
word	call	KPBMIRGJCF
word	callback	MQJSIBFGGO
word	can	UILGLFLNQL
word	cancel	VIKLERJHMG
word	cannot	E^MJFGKIMF
word	captur	SJJRFIKKLE
word	cas	RMONPJKKNK
word	case	QNGCNCSLED
word	catch	AQIRPEDGKL
word	caus	LZMMHKJJME
word	chai	FZJNHKJHJI
word	chain	PHLLRCJIMS
word	chang	FIULMSBFNQ
word	changelog	SEJLSB;RHL
word	char	GSNNHJSONK
word	character	KWIKDGJJLP
word	check	EJC:JPKRSL
word	checker	JSLNJKLKTR
word	cherry	IJKMGRKLIR
word	child	FSMLMQHHME
word	children	LULMENIJMF
word	chrom	HXQKQKHDNM
word	chunk	ZHHHIIKFJJ
word	ci	L>Q=>DNNQS
word	circular	QNLMCRPIKC
word	cjs	MZFINBEJG>
word	clarify	HKYFPLJKKF
word	class	PKGFV=CBIM
word	clean	@OHGPCPOHR
word	cleanup	DKKRKANNJT
word	clear	JSRHCDNQGL
word	clearer	QGQJQLIQJQ
word	cli	PGRML?ONJF
word	client	ONLGMMFBDP
word	clon	GSLLPMIJMD
word	clos	UTKC9<C>UI
word	code	E?T8^GFIJM
word	collection	GYMKIGIIMG
word	color	SPIHGORFHB
word	comma	KTQNLKNNNK
word	command	SPRAQAJIIJ
word	comment	DJVR;<DERO
word	commit	UNFMG>PHPO
word	common	OIJJXHJJPD
word	compar	PMJKEQHGON
word	comparison	KIPMULKNNJ
word	compat	ORKKEEKRHL
word	compatibility	SVNE?@QGJB
word	compatibl	RQLMGIIKLN
word	compil	PRHIJODOHJ
word	compilation	QNMNGHKRMH
word	compiler	SMKKMEEPIN
word	complet	FRSJKJTJKG
word	completion	LNSJILLLMP
word	component	QRHCDMENDD
word	compress	SNMKGOKLNI
word	comput	EQPLQATIJQ
word	condition	KZHHPBDSPB
word	config	ISOOIDGGFP
word	configur	WOJKCIIJMK
word	configurabl	UOLHEKKJNI
word	configuration	JVSCNEOMEJ
word	conflict	LPMMJNMQPI
word	connect	PNMMPIOJRH
word	connection	RONLIKJLMJ
word	consistency	HRNNOGLMNI
word	consistent	CMJSNBHCIU
word	consol	JOKLFHOJJV
word	consolidat	HGMNQHPSMH
word	constant	EOMMVGHJME
word	constructor	IKJNSEKKNT
word	contain	OQMJFESIJP
word	container	MNJMVGJHQE
word	content	LRNEDOOAHN
word	context	SLJNHT@AFI
word	contribution	MNTNOOMLMJ
word	contributor	IPSLHMOHIO
word	control	IQLNOILRKQ
word	convention	JNWHHLLMNH
word	conventional	WNJFNG@?AO
word	conversion	SLMNNMIHMG
word	convert	EOSIOGTNHI
word	cooki	VMKMBPHSHE
word	cooky	ONNMRHLLNI
word	copy	ENPISDJTGI
word	core	TIOHNGFGPN
word	correct	GUTNE5GHHL
word	correctly	:eFDJ9@MG=
word	cors	LNRMNGJJLN
word	count	HPMJGRRKMH
word	cover	HJMMGIVKSI
word	coverag	LLHCJNSBSL
word	crash	EdFE>A?:EL
word	creat	QHKEVOLIJJ
word	creation	GFKLWQMILM
word	csp	JONMIKSNNI
word	css	HRNCILQAEO
word	current	SPJJJEQGHM
word	custom	NOLAN:QMJK
word	data	MVKLJMFFRD
word	date	HNSRPIRHHG
word	dead	JHNMPJUKMI
word	debug	QQOAIEJQGR
word	declaration	EVNIHFJILV
word	decod	PUMNGGLJNJ
word	dedup	ITINEENGQQ
word	deep	JOMMPDPKNO
word	default	MRO8OFCFAJ
word	defer	EWKLLFSKNG
word	defin	OUHHS>LBGI
word	definition	KKKFPEOQJM
word	delet	LPLHL?QPIN
word	deno	MPLILFOHQN
word	dep	?HEKOLPFHW
word	dependency	JXD>RMLCBI
word	deploy	OKTJIMHOMM
word	deployment	MJMNSOKKIS
word	deprecat	JEGLOKMI@S
word	deprecation	JINICDRFIX
word	deps	QTEFMEI=NR
word	description	D?]COHFBNH
word	destructur	NSNNOIIMNI
word	detach	RTNMIILKNH
word	detail	SQOIINGLMF
word	detect	PIKJSCTIJG
word	detection	GXKHQGGRIC
word	dev	JKJCIMWRIK
word	development	EQKKEKTQIJ
word	devtool	M[IKBGGGMB
word	diff	MKIJKBRGIR
word	different	IXMNPHKLNJ
word	dir	NRMILKJIIR
word	direct	MNNNQFLIJQ
word	directiv	LZKLCESGJJ
word	directly	IGJKUTDEJJ
word	directory	MVGFNBNCHR
word	disabl	HOC@BGMJYL
word	disallow	EWKMFHKJMR
word	display	TKLKEFIKMS
word	dist	OPLIPHKIKM
word	do	IK?@OLKJQR
word	doc	HMXGDKKQJK
word	docs	CSOB@HLQJM
word	document	MLUFCHGGKQ
word	documentation	FJVDRIGDRN
word	does	JMKHPOPHQD
word	doesnt	FQOMRHIJSG
word	dom	CYKMEFVJKM
word	dont	EQA@EKJJQQ
word	dot	PTMNEGKMNI
word	dots	HVPJHNRKLJ
word	doubl	ENTIQMGNIN
word	down	MIKNPJIPJR
word	download	QPRMIJIFQM
word	drop	FPEDQ@QQMF
word	dts	HIJJGKRRJN
word	due	GQJMFOKFPO
word	duplicat	NJOEOMJCPP
word	during	JQEHQMAJJI
word	dynamic	NUIJGLLGK?
word	e2e	CIHRHHN@UI
word	each	LSNNFGQMLH
word	early	PMLJQPINJC
word	easier	EKLJSLJJLR
word	ecosystem	KRNOMNQITL
word	edge	OPKJCEOSJK
word	edit	QKSKKJKRKF
word	editor	UOMMIJIKNG
word	effect	RPIJCNFIJS
word	element	OOGJJPQDHK
word	emit	QNHFJNPDG@
word	empty	FVQPEQMEF@
word	enabl	OMH@G9RKMP
word	encod	JYIKNDILMG
word	end	DQMJQONRKG
word	ending	IJLLIMNHKW
word	enhanc	QJONKORLLK
word	ensur	HUMF<<PNBO
word	entry	KWJKKJPHIB
word	enum	NOLKRHIIMF
word	env	RPNF>@CQKQ
word	environment	TPSFI?JKOD
word	error	SN@BO#O=IP
word	es	VJPMFIQLLF
word	esbuild	LOEIOQEEFH
word	escap	BTPREEQHLL
word	eslint	KIGRREM@BQ
word	esm	HZLNEGGKJI
word	evaluat	IRNOMRLNNK
word	even	KTLNIKMKRJ
word	event	LTO?KEM;EN
word	exampl	DIROEFR@AP
word	exception	RSKIJIPHKF
word	exclud	ISCGS@JPJI
word	execut	QRNNHGJNOJ
word	execution	PMJKPKMOQJ
word	exist	PPIGLDSPHC
word	exit	DUHF=ARJQM
word	expand	RRUKEHGILG
word	expect	PJPFLDWIGQ
word	experimental	JFOIPPSHJM
word	explain	KQTMKMNMNJ
word	explicit	MDLISQJFQO
word	explicitly	LOLJJDHRRN
word	explorer	RLNKILKKMQ
word	export	SSH>HI7RBD
word	expos	TJCIQCCOIG
word	expression	PPNMNFHKMH
word	extend	UHMGQDPHRE
word	extension	QOGCKKQNEM
word	external	QRQHLCNMHI
word	extra	NSPHMHLFHQ
word	extract	JFJHPNQFHS
word	extraction	NHNLPSLMNJ
word	fail	RHBA<=WOLO
word	failur	APIJADPKSP
word	fake	PSLNJNQLMK
word	fallback	KXGHP@DML?
word	fallthrough	OJMMQLLGLP
word	fals	ISQJMEFMIP
word	falsy	SMNNKJNNNL
word	fast	FJLNFWJJKQ
word	favor	NJLMUJHIKM
word	feat	MLMLKMKLLT
word	featur	GOMDORLNIR
word	fetch	ISMIBNKSML
word	field	QQPBMKODBG
word	file	GUFKM9DREN
word	filenam	OOJKDFQHKT
word	filter	GRKHRQBDNC
word	find	GRMMGIJSLN
word	fire	IRMNQJLLNJ
word	first	JSRHDQGEOH
word	fix	<JQN@3NMRO
word	fixtur	HUQGFIQDKK
word	flag	OHMRJJJRLL
word	flak	JGLKIMJRPR
word	flaky	LMKLJMSHOG
word	flat	GYNNEIKKNN
word	flatten	HIONVHNMNK
word	flush	SUNMJJMLNJ
word	fn	FVLNOHJKLH
word	focus	LSNNJIMIRJ
word	folder	BVQJEEMNIU
word	font	HSKLFIPJLT
word	footer	IVRKIKKMLH
word	for	KJAGMNKPKJ
word	forc	KPKHOCREOP
word	fork	KPPMIJQONR
word	form	MNJITGJKLP
word	format	SHNTC?DM?Q
word	forward	JQMMLGJGMT
word	found	PKJLREKLMO
word	fragment	PUIMNCJKLE
word	fram	OXMKACGEJL
word	framework	QIHFJTIQJD
word	from	IRIPO?GMHJ
word	fs	FPHKISRGHI
word	full	NMNHPGODSN
word	function	LIP@SJK=CP
word	generat	PPACJKJTCE
word	generation	TNFHDNBUII
word	generator	IPSNJIKINQ
word	generic	XMHI@EGGJK
word	get	PLKHNOSTHC
word	getter	DNMMXDHIME
word	git	EVLAQGDILS
word	github	LKLHGMEONS
word	gitignor	QGMGIMIGKU
word	glob	JPKKOIFPJL
word	global	MREC@LGVCM
word	gracefully	GZNNJGLNOL
word	grammar	IFOUGJKKJR
word	graph	HYMMHPIKME
word	group	NIKIOHNOSI
word	guard	ERKHOFGGJS
word	guid	TBSHHLJIJP
word	hack	JGMKHRJGJX
word	handl	QSC<JBOTF@
word	handler	HUMFRLHDH=
word	happy	EKKVJGOGHG
word	has	RJLMDPNHJS
word	hash	DWMNGQJGQI
word	have	KPQJPBGMPK
word	head	PPPJEQIJKF
word	header	OSMABLGLEQ
word	headless	KLINRSHKLH
word	help	WRNIFHHJMD
word	helper	RPCCM:U>OF
word	hidden	MSNMJMLIRJ
word	hide	TGMKOHQIKG
word	highlight	QHXJJMKJMO
word	hint	QLONIKNNNR
word	history	TOKKKMLHRI
word	hmr	SWEGE;SBFE
word	hoist	DOJMFUHHJQ
word	homepag	JKTNMOIHHM
word	hook	SMICIPCLEN
word	host	OVJHNDFHJD
word	hostnam	OSMLGIKJNQ
word	how	NFRKNKTILH
word	html	NTOHJMEIKP
word	http	SSNJGDPHKE
word	hydration	UQIILBJJKO
word	i18n	LOMLLPUHIK
word	icon	GSPNHKRGKO
word	id	BQOMORGHKG
word	identifier	MMMNHJRJKS
word	ids	KNMMOQKJMF
word	if	RJB9OTK8BA
word	ignor	EPM?5EJBOY
word	imag	RMPIEIHNQG
word	implement	NTHLMFIFKO
word	import	JOCNOMCEFR
word	improv	KEMILQKCLN
word	improvement	FLPJKQLLMR
word	in	KQOEHNBKKJ
word	includ	MMJPL<OJER
word	incorrect	L[PGBDLGKB
word	increas	MOJIEFUHQQ
word	indent	OJJLGEGLMW
word	index	QOKKFEHPRL
word	index.html	PKKMGRLMNJ
word	infer	G[MNOEKMMI
word	inferenc	PRMNEGKMMG
word	info	OOTFFJJHKI
word	information	TKSJHKKLME
word	inherit	OUNOJJMNOM
word	init	IRKIKHHJKT
word	initial	SRIJDFMHGO
word	initializ	QTHLQFHFKE
word	initialization	GLMLTQIGLE
word	inject	NZNKBBJJME
word	injection	OSKMPJIIMG
word	inlin	OQKGEPHKFM
word	input	OWMNECLITH
word	insensitiv	PPMMFJRMML
word	insid	KWLJMBGGKM
word	install	NROC?CCMMN
word	installation	KOPRRNKGLF
word	instanc	MPLILSGGKB
word	instead	NMF?DPQKRL
word	instruction	MHWROLIIIL
word	integrat	RFJNQHJHIR
word	integration	NCRIOIQDRN
word	interactiv	MUPNJNNKNK
word	interfac	LSRJNDGHKJ
word	internal	IIOJTJAEHT
word	interop	NPJNGRJILG
word	into	OENAU=H=ER
word	introduc	[IKNAFHJLF
word	invalid	QRJIEEFOQE
word	invalidat	NXOLDDKLMG
word	invok	GHMKUKHGSO
word	is	KOD7OREIFG
word	isolat	SLGJKGKKLQ
word	isolation	SOQOJKKNMM
word	issu	GLIMLAKLVL
word	istanbul	LQJNKLSGJM
word	it	>MICQKPHKS
word	item	NUMLHJKKLO
word	its	DNUISHHFMM
word	jest	OJGEMIPPEO
word	job	KIMLRMHORH
word	jobs	HGLLQHPSNP
word	js	WONHKBPCMI
word	jsdoc	G@]FFDGOIQ
word	json	UDFDV>CQDL
word	jsx	RNRHLMMEIG
word	just	OKMGOLIHRS
word	keep	NVHIABGRJM
word	key	GPIFIRUDPJ
word	keys	IRKKNOHGMF
word	keyword	OIKNILQHIW
word	known	UJKMGPQKKH
word	label	GMTIIKILSK
word	lang	RQPMIIMMNJ
word	languag	PGRKUFJJKP
word	larg	HTQMJJOJPI
word	last	OMNHPDLGOP
word	latest	DMOFJDFQPR
word	layout	RRQIFFQJLF
word	lazy	NLJMNSFHLF
word	lead	PSNMFHIMNI
word	leak	HOLMQFPGLQ
word	leav	IWNNJKMLNK
word	legacy	OGEHKMTLIO
word	length	LNGJQPFHKK
word	lerna	VFKJGMGGHR
word	less	JOQLLMRLRJ
word	let	TPLMFFLILH
word	letter	OOSNKLMMNJ
word	level	JQLHREJCTF
word	lib	MLQJMFGHSO
word	library	TOIMKIKNHK
word	licens	GPOPHMRGGI
word	like	RSRNIGLNNK
word	limit	B]OGBEECSO
word	line	HQIOH@FQFT
word	link	BXU:HALKCK
word	lint	B@L=QARJRS
word	linter	KHLJHLRHKU
word	linux	PLOJQIRLL@
word	list	JMPBMEIQNN
word	listen	IWNNHKMNOL
word	listener	QPJGBRHFK@
word	literal	SMJJLFJILR
word	live	PMOIHKQKLQ
word	load	LMGCLUM?EI
word	loader	JSKMOQGGKI
word	local	KQPIFRLBOO
word	location	SMKHPIGPPA
word	lock	MKHHPJIPQQ
word	lockfil	RPLNJMJFQP
word	lodash	BXJKRPEFHC
word	log	QK@KK;N<MQ
word	logic	ACCE];KQGM
word	logo	IRJKKNKLKT
word	logs	QOFFPCPPH@
word	longer	JLRKSJRFJM
word	look	PIQKPIKQLN
word	loop	CQKKULGHLL
word	lost	IRNLIKMINR
word	lower	JTNLIMSKJQ
word	lowercas	QIMKQJKSNI
word	maco	NRPOMOMNOJ
word	macro	RLKMTIJKMI
word	main	KGQGJDYLKH
word	major	IOKMINHEUL
word	make	GJDUPCSOLG
word	manager	IJLMQHHNQN
word	manifest	MQJLCTIJMC
word	manual	NNJNLMLIQP
word	map	KTHGT?CFOJ
word	maps	JFKKJMOQJQ
word	mark	OILIKAOPNT
word	markdown	IPMIJNKSLO
word	master	HPLLHNJIOV
word	match	HSTRMFJMFC
word	matrix	JHNNMNKRRH
word	media	PKKJGGUHJG
word	member	HVPOQILMNJ
word	memory	GSJKIEGEKU
word	mention	FOSGIMLLMO
word	merg	MKRFLDFKUQ
word	messag	IJHWJ4JBRO
word	meta	RMNKGQIHTE
word	metadata	NLLLRFGRJK
word	method	VFL@MID>CT
word	middlewar	UGZEIHKABH
word	migrat	REFCQ>NONF
word	migration	SIPGQGOAGM
word	mime	ORLMEHKLMP
word	minify	DQMLRFIOKM
word	minor	BKGTQEJMOI
word	mismatch	WLLLFGIKNG
word	miss	EYHIF9PEKO
word	mistak	IQSGGILJMP
word	mix	MNNMJLLNNS
word	mjs	ERLNNHKRLP
word	mode	OSQCNO@IC@
word	modern	OLMLUEKJLG
word	modify	OSNKKFPGIP
word	modul	LPO8KS9HHN
word	monorepo	PEFMGMIGIW
word	more	NANOM7QPDU
word	mount	GQMMRGOKMJ
word	mov	OJMMRHJKMO
word	move	EMBLQ:RKNL
word	multi	JWJMGKQJII
word	multipl	QUII>AOHGB
word	mutat	MVRNJHNNOM
word	nam	EOMKHQHRLO
word	name	NNKMUCHGSJ
word	namespac	OPJNILLNNR
word	nativ	OKJJVEMIQB
word	necessary	GLMKUQJJJI
word	need	JEHRUPDHOL
word	nest	K[GIBBCFKL
word	netlify	OFRLHKGJQR
word	network	ISOLQMPIKH
word	never	GMMMOSLLNH
word	new	DNPNLOAIOP
word	newlin	DYINNHFIKE
word	next	BPRMDEIGMU
word	nightly	GOPIGMHMKU
word	no	GGBOWPIIFP
word	node	MNG=MFKKNL
word	node.js	HRHHPGROOF
word	non	ISCELGKOOP
word	normaliz	DXLJDDQKLP
word	not	DQI3KOPFLL
word	note	DPZTKEJOGF
word	notic	KKKKMLNMNV
word	now	HJIIRFRKMT
word	npm	LOKFDGN;PY
word	null	AOKJKQFHLS
word	nullish	JWNOILNMOI
word	number	JMFGICQMUI
word	object	JTHBMIO@CN
word	obsolet	ORQKGJLJKT
word	of	EOVONJJPJF
word	off	GOLLNHLPPM
word	official	OKQNMNLPHR
word	old	QKPDCOKLSS
word	omit	HKKMHRLPMP
word	on	JRJ-JFGPQE
word	once	DNMLNRQKLH
word	one	RIKIPCHRMC
word	only	DMNAMTDROE
word	op	JJMNMHKJLU
word	open	VQLHACGGLM
word	option	SSJ3PADI9?
word	optional	JPPET:BNKM
word	or	IRKLLKPQJF
word	order	FOREPMIQJJ
word	origin	SPMMOJGHLG
word	original	GYMKHILLMI
word	other	ROOHKEGGRC
word	out	NMOGJEQRLK
word	outdat	GOWHJGKJQI
word	output	UQGPFIICCH
word	outsid	OXLOFJIMKH
word	over	DOMKOQIGPO
word	overload	FTNORJKONK
word	overrid	NXPFF@GDQI
word	overwrit	OYMLDCIIMF
word	own	GMMMUKMJPH
word	oxc	SOMNHHNNOO
word	packag	KHL?JMMRNO
word	package.json	JRTHCGBKQL
word	page	QPWDI=LBFN
word	param	NMRFNIODIO
word	parameter	CRIILSFGJM
word	parent	F^NLEDKGMF
word	pars	KOEFMQABHT
word	parser	UQCFOBIKEH
word	part	WGMNJJJQKH
word	party	RJMNOKMLNL
word	pass	NPN@N9KALR
word	patch	GGBB@M;UHW
word	path	MTK;EKMGAN
word	pattern	SQOJHGPHRK
word	peer	EWILTIDFGJ
word	per	VJLLHKGFKR
word	perf	GKNNQSJLQG
word	performanc	KLKCJTKL@L
word	period	NNKSHMKKLI
word	permission	TKJMGJHEXJ
word	persist	FTNMFHSKNH
word	pick	IJKMGRKLIS
word	pin	IUPLIMILMP
word	placeholder	QOMMJKKQJJ
word	platform	KLOMMLRPJL
word	playground	EBGEDKUDHW
word	plugin	UFKJLRGI;I
word	pnpm	BGOICHBMUO
word	point	GWIJOJMIMQ
word	policy	NSVKJKKKNI
word	poll	QWMJGJJKLG
word	polyfill	ONIKTDHGLD
word	port	CXIJRFQEJK
word	portal	QSLMFKOJMG
word	possibl	KMNJSQGGJF
word	post	ITVKGIMJQQ
word	postcss	MTNKGOJHMG
word	pr	INUFGJHMOS
word	pre	LHQINSLOHJ
word	prefer	GKLKPSJILO
word	prefix	QPJIDFSJIN
word	preload	OTILKMMGLC
word	prepar	MHCEFKMFL[
word	preprocessor	WGRCMFDDJM
word	present	GONLPOMMNJ
word	preserv	RSKLEBHPLF
word	preset	SKPCKFBFPP
word	prettier	GFKJFLQOHU
word	prevent	BWHFOALEIL
word	preview	TNJNIKMKNM
word	previous	LXKKEFIFQM
word	print	MOLFPAPFJJ
word	priority	RNKLOHIKME
word	privat	EOKJUHPGKE
word	process	RLCCMCTIIO
word	prod	ONJKEGLSIO
word	production	OTLMGHQIOK
word	project	NRLQE@PCNM
word	promis	IJNCWPLIDF
word	prompt	RTIJLEFIKE
word	prop	SPNGKGHBHK
word	proper	FTMKHKJHTF
word	properly	@VFG?BT@NG
word	property	OWFBJHH>GI
word	protocol	QYKKEGMGKE
word	provid	LRMFS?FPIB
word	provider	MTSMLDIIJD
word	proxy	KULCNPDCHN
word	prs	JEKNMNJCVL
word	public	TKHHHPQPKC
word	publish	JMCHCF?NMV
word	pull	HHTISIMKSR
word	puppeteer	TNILJNMIPI
word	pure	PMNNSIKQKI
word	push	WEKKFJKPMO
word	put	MIOLRMMMNS
word	query	RPKKLFPILE
word	quot	GNLRFKSHHO
word	race	QWNJFIIJMI
word	rang	PSLJRFGGIG
word	raw	ESQMMGJPLO
word	re	JPRHH>SGQH
word	react	TFQIANUKKM
word	read	ISKEUCKCIB
word	readability	FIMJTIKLMQ
word	readm	PNMAHNIFHU
word	readme.md	OLYJOOONOK
word	readonly	KSIKGHQMMQ
word	receiv	RPOOIHNOOM
word	recommend	PRMHPIOIIC
word	redirect	PSTF@AEFKD
word	reduc	GGFGUMVCEH
word	redundant	FGOUEOFMNR
word	ref	OLHJGUDGJP
word	refactor	JJKBRHM?NN
word	referenc	AXRB@ABMET
word	reflect	LLRMKNSMMK
word	refresh	QIKMQRKMNK
word	regard	JIRJQJLLNQ
word	regex	EFRFOYDDH>
word	regexp	IRMNGHPRKF
word	register	JWNOJHMNNM
word	registry	JONNRMPJLK
word	regression	LUMNMNRLMI
word	reject	GUKJGIOIKM
word	relat	JRSHMDHJOR
word	relativ	EZOJJBLJLN
word	relax	QSMNHJQJJH
word	releas	ADA6FFDWTM
word	reload	SOMHDEPKLF
word	rely	RNMNIIRILI
word	remain	FNKKLLHUJM
word	remot	IKJFOERQLJ
word	remov	BLLKKDLLJR
word	removal	JWNOIIMJMN
word	renam	@GNOS>IKPT
word	render	MSJPBLPBG:
word	renderer	NOOHIDFOJQ
word	renovat	B?GKGM@HXK
word	replac	MLS?HLMJIP
word	replacement	USIMBFLOJC
word	repo	PNMLFKHMUK
word	report	MKOFOMAJVI
word	reporter	OQFPH?IDPM
word	repository	RMRJPKNDIM
word	reproduction	KGOMMNLGKU
word	request	JVIAIGCQMJ
word	requir	MVPDENF>LI
word	requirement	SIMJQLJHJU
word	reset	D]LMFDIKMF
word	resiz	HXMNIJMILG
word	resolution	MHEHPMNPGO
word	resolv	KVGBNIOHMD
word	resolver	JYMMHHLLMJ
word	resourc	RLNNGGIVJH
word	respect	OVIIL@HILC
word	respons	QSII?KPJJN
word	restart	KWHIBDGGJT
word	restor	EQKJFRIMOM
word	result	DMMDRNCERO
word	retain	GYOOIGMLOK
word	retry	HQLLGGNTOG
word	return	DPP@RLFLPD
word	reus	MHRIPPHFJO
word	revert	JVG?<HHKJQ
word	rewrit	RUHMMBHHPA
word	rm	HGKMGJQFRS
word	robust	GUNOSKNNNI
word	rolldown	XDHMBOEEHM
word	rollup	NNHLMEESHL
word	root	PRFIILMLER
word	rout	ORRER;GCF>
word	router	EUHFKNCCET
word	rule	KMGFJDTKDP
word	run	KNH?H<NHRP
word	runner	OPRGGGS@R?
word	runs	IKLMHRKPPI
word	runtim	ILFJTKNQHD
word	s	GSMSMIHJJH
word	safari	JUNMJKMNNN
word	safe	FTLLQFOKQI
word	same	JUIKMNPGJE
word	sampl	LHWGLLRJMI
word	sass	GHKMKQUHJM
word	save	TNKNIJLIMO
word	scan	OMPMPDJKMO
word	schema	RHSHPFGQHG
word	scop	RTMNGHJDFE
word	script	H?Q<G7EVRS
word	scroll	NUHLHGQJME
word	search	UJKLRFIHLH
word	second	HUNMKNQLMR
word	section	MSTAEKEDJK
word	security	JNUJSMKMQM
word	select	GXNNGIKKSJ
word	selector	QULMHIOMNK
word	self	TPNMLEHILM
word	semver	NQLKFJQHRM
word	send	LUNNHJQNNI
word	sentenc	OLVLOOONOM
word	separat	LQMFWEDPHC
word	serv	JJFJIVMEIQ
word	server	GNODROQMBF
word	servic	ISQHRIMCGH
word	session	KJLMGISHMT
word	set	URF<BHGOKO
word	setting	JRMIFMRRKL
word	setup	JPKHPASMOH
word	sfc	PEGIEGEPIT
word	shar	NKLKQNNOKC
word	shell	EQRLMINDJR
word	ship	PHLLGHIVJK
word	short	IKJNGULMNJ
word	shortcut	RJQKJKLKNQ
word	should	@VI=FQCDLC
word	shouldnt	FYMLGIKILI
word	show	UNHBF?PBCO
word	side	KKNNQLKJMT
word	signatur	RIRKOGIJMO
word	simpl	RGLKJTFIKP
word	simplify	KKDBTKEQEL
word	singl	INKJPMPHIL
word	size	IIICIKHPWK
word	skip	LHN9CTS9NP
word	slash	DQSJCNJSLG
word	small	HJSRRIJJMG
word	snapshot	KPFEIAQTLE
word	so	HLMLRKJRSG
word	some	EFHCNOUPGT
word	sort	KNNOLQGFIL
word	sourc	KVIEH@GJEQ
word	sourcemap	?RHLAVIPJD
word	spac	OILRBFFWER
word	spe	NMLMFQLKRH
word	spec	FEDPJDYI?C
word	special	HPVHIQJKMH
word	specific	RPNLAQLOIE
word	specify	SIIIDNQNRO
word	spell	GSKSFIHHJI
word	split	KQTLQEHIPH
word	sponsor	IIYHKNJIJJ
word	src	AOGKXFEOHJ
word	ssr	NODCQFPACM
word	stabiliz	NIKLIKQJQO
word	stabl	MPOIDILRPL
word	stack	RTJIEHMLKF
word	stal	HOIMLGKQMS
word	standalon	UHONINKKMS
word	standard	MUQKLJIJMJ
word	standardiz	GFHLQKGQIT
word	start	RKKJSOGFGN
word	startup	JYLNJIJJMI
word	stat	OUKGCIADTJ
word	statement	IJMMMFKLNU
word	static	KMGILTCFIP
word	status	TQPHBPGJLE
word	stderr	QJMMHLVMIL
word	stdout	RIKJHLTSII
word	step	HONISKPDQG
word	stop	GQKHEQLRIK
word	stor	MPMKPOHJLG
word	strategy	VNLONIKKKL
word	stream	CQHGVOOHJD
word	strict	LTMMQJJLKK
word	string	MSHBHPKNFG
word	stringify	LTKMGGHRLG
word	strip	BSGEKBETMI
word	structur	NETLTIPJRE
word	stub	GRMMFHULLH
word	styl	OPJSNL=>CK
word	suit	RIIMSGIJJO
word	support	SPI7M.JHIB
word	suppress	IKIGRISJIF
word	sure	EMMIPJPQOJ
word	suspens	SKMMPGPLLH
word	svg	MTQLGIKNNI
word	switch	AJPQPFDPHU
word	symbol	COKJRCMUGJ
word	symlink	JQNLJMMJQQ
word	sync	GLPRGTHDGW
word	syntax	PRRGQOPEFI
word	system	PQOMJKPLMI
word	tag	NLQN@IETHR
word	tags	OSFCNBPKLF
word	take	MSLIOIIPNE
word	target	JSKJNCRNPA
word	task	LJRGREIHGV
word	team	JIVMLNLJKK
word	templat	XKGSGK6DQI
word	temporarily	GOLRIKMFSM
word	temporary	BPRLMQOGHL
word	terser	QQNOJNJOLK
word	test	@BHFC;_BNK
word	text	RTOECDSFJI
word	than	PLIGMUHEHA
word	that	QJSCF?MKPO
word	the	MMHQMJLHGJ
word	their	HQMKIJRGOQ
word	them	FIUKQJIOJN
word	ther	NLPLPQPKLG
word	this	MNOKNKJJSL
word	thread	FYNMGJJJSH
word	throw	NRHERBNFHK
word	tick	KNPMJQRMMK
word	tim	LPSNOILNNH
word	time	MSEDGNPDNK
word	timeout	MPIB?BQMPO
word	timer	LTSLHLLKMI
word	timestamp	GWSHFIOLKI
word	titl	SQMFHLOHKP
word	to	NLLIKBGOFJ
word	todo	FIPDCHFIK[
word	token	FQPKFINSIQ
word	too	TOLLDFJGSE
word	tool	OHNHRGPRJJ
word	top	HLPLSGJGTM
word	trac	SLMGMFHFIS
word	track	NTLMCNHQKF
word	trail	KTSKFFKMNG
word	transform	QUFGHNJDH:
word	transitiv	OLMNOONKNT
word	travis	GHOLHNTCTJ
word	treat	MULJGFKKMF
word	tree	LPIHMOGGKN
word	treeshak	GSLNHEKQRG
word	triag	NIPNLNMGWI
word	trigger	NFGGDWJCWJ
word	trim	SUMIGIIKMH
word	troubleshoot	NLTNOOONON
word	true	NRRLOIHESE
word	try	KMHIEGMRNO
word	ts	LNQC=BQLMT
word	tsc	JRMNKMKKKP
word	tsconfig	MWIMDFGOHO
word	tweak	IGO@OGGNQS
word	twic	HMMMQSJMNJ
word	typ	JUMLLGJGJR
word	type	JUCQKA=CPS
word	typescript	IIIIBQOTEM
word	typo	KNNSMEG?>N
word	ui	SNHIBECSFK
word	undefin	AZJHODGFLE
word	under	KOPJEINPQJ
word	unhandl	ORMNJKKMNK
word	unify	JRLSMKHJLL
word	unit	GLRFOGQFNK
word	universal	PLIHRIIHKM
word	unknown	GQMMQHMLNR
word	unnecessary	<EH?UUILGK
word	unneed	GLRFTFTGOF
word	unreleas	TOMHJNKKML
word	unus	@CD@N=RLKU
word	unwrap	NPLKPEILMP
word	up	HHECQLLRHQ
word	updat	GHNLK@HNKQ
word	upgrad	PPQCEA>EKQ
word	upload	FDIGEGIVTQ
word	upstream	HKNKMIKEJV
word	uri	GOMNJRMNOJ
word	url	IXL@NQM>M=
word	urls	MXUKBFGHKE
word	us	MKS@HRM<OK
word	usag	KEUPRDPDOI
word	use	KJB=PLRLKG
word	used	UHMENMQAEK
word	user	NOHIUDJFLI
word	uses	PKLNSKQMLI
word	util	UGGFPOIDEO
word	utility	TOFKLPGHQA
word	valid	NSPMJIMLNK
word	validat	ANIFIERHUN
word	validation	REJGIDDSQO
word	valu	DQP=QPKFDJ
word	var	SGMLRLJPLM
word	variabl	DOOAUGIMIL
word	various	JKJLOPKKMU
word	vars	QDLQQNLJKI
word	verbos	SKLIEJSGQG
word	verify	REJKFLTLTJ
word	version	JNQ1F7KRKK
word	via	TQIJLCESGB
word	view	JOLJMHTDKP
word	virtual	ESRKATFGLI
word	vite	SJBBKJNOLG
word	vitest	GJWEENL?LS
word	vm	JJMKHRIRKS
word	vs	NSRLMOLKNK
word	vue	ILFAJ;VQ?M
word	vulnerability	IUKMJLLJKQ
word	w	LTMMHJSKMG
word	wait	FPKHHIRSHF
word	warn	OSNN9/N7=U
word	warning	NNFCN>SLFP
word	was	ONLKQEEGKQ
word	watch	RRFIGIMEFJ
word	watcher	GILJUSGHLE
word	way	PKJKGJSILM
word	we	HIQLKKGOQS
word	web	IYKJLFNGJD
word	webpack	NMOFV@KKCK
word	websit	HRUMRNGCIK
word	well	NRKMGHQIOM
word	were	MSMKFIKKNQ
word	when	NPH0AOKPJF
word	wher	NPRKNNFFQE
word	which	KLJIQLOHHV
word	whil	FXNKPHKKJH
word	whitespac	GVLJFKHKLO
word	wildcard	GVLMCEIRMI
word	will	RTNLEIHIKF
word	win	IQLNIJKPJT
word	window	JXH;I8NMNH
word	with	STFNCGPHJF
word	within	SJQLGHHIOQ
word	without	KPFDNOFBPO
word	word	EMTRLFJKKM
word	work	F[HBKJHMCD
word	workaround	BJLIVFOQHI
word	worker	MVLGHLOAFK
word	workflow	NIJKGLDIWI
word	workspac	GQOFLAAJOU
word	wrap	ETKRK@FEGQ
word	wrapper	NKJJQELJIS
word	writ	LMUGSFHJLE
word	wrong	FQKHFFSHSD
word	ws	KVNLILJLMQ
word	x	NGIRCNNSQK
word	yarn	GSHLEHEUHM
word	yarn.lock	KIKMLNKIJV
word	zero	SHMMHGISMO
`,
}
