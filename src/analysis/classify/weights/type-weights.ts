// Written by npm run train: not to be edited.
import type { TypeWeights } from '../type-model.ts'

// biome-ignore format: written by a program
export const typeWeights: TypeWeights = {
  version: 2,
  step: 0.03776,
  temperature: 1.25,
  bias: [-0.3248,-0.3489,-0.3274,-0.3925,-0.3424,-0.4748,-0.4045,-0.6993,-0.3996,-0.1577],
  rows: `
body	<code>	JSGIONERL?
body	<issue>	U]LM6H<4GI
body	<name>	UO>JHOAMOM
body	<path>	NKNIJRCLQL
body	<version>	GNIAPMJQNS
body	a	OOQGLMFMLF
body	about	NHLLRQJILT
body	accept	XFLMNLOLKL
body	access	GRMNTILHNK
body	accord	JOSNRMNNOM
body	across	PQNOSKJJML
body	actual	JKSMLNSMLL
body	actually	NRMNORMJNJ
body	ad	UKNBO?OKQJ
body	add	QPMRFOKIHI
body	additional	ERKLRPNHKJ
body	address	IRNNFKSLQP
body	adds	RHSGCDTAFQ
body	adjust	QILMTLKKML
body	affect	LJMMIUIKLK
body	after	OVKIMEPEGL
body	again	LUMNQKJJLJ
body	against	IOMMPRJJKL
body	align	O[MNIKGIJH
body	all	OKIBRISIFN
body	allow	PKGJTCGQFO
body	already	OKLJLEOOPJ
body	also	KHQBRHPLFU
body	always	SOKKJPMHKE
body	an	QKR@PKQNN@
body	and	OLONQLJNGC
body	another	IRPNIKPJOQ
body	any	LSJJPONGLM
body	anyth	TJLLHQMJLQ
body	anyway	QRONLLNLNP
body	api	LMRIQDKBTB
body	app	OUOMILMLNM
body	application	QPFHLSH=LA
body	apply	QPQMLJLPKH
body	apps	LQNOJRMJNP
body	are	EKKLRKGWBH
body	args	TJONKNNNPN
body	argument	NLTMJUIIKM
body	around	HVLMILLRKJ
body	array	FUMMPONJMJ
body	as	KNJ<PNEMUL
body	asset	MNQNNLNNNQ
body	async	POLTKHHIQJ
body	at	GOIQLDMKRL
body	attempt	JSLNJMILKT
body	attribut	KNOORNONON
body	automatically	MIJNPFJRON
body	availabl	RGQLQKIPJN
body	avoid	OQIIPQFHPB
body	back	NMPNTMKIMM
body	backward	OKLOHSMMNJ
body	bas	LMMIIVP@GO
body	base	JFPLMLLUMQ
body	base64	NUNNLLMMNM
body	basic	LUQMHMRKML
body	be	RVG;ODOLL;
body	becaus	KKSEARKSMN
body	becom	LOLOIQMRKQ
body	been	HBKETOSQLE
body	befor	OUHENDSAFG
body	behavior	IOGJQBTBNP
body	behaviour	SPLMEQKJKJ
body	better	LONLQHQJMQ
body	between	RHRKKIROHH
body	binary	VJNMGKKPQP
body	bit	TJNNNJLQJI
body	block	MXQLIFGIJP
body	boolean	LOOOMQNNON
body	both	MUJJNJJSGG
body	branch	JNKMGOJSPP
body	break	VELCR?=HMO
body	broken	GTRMFKLHLO
body	browser	NJEUHRI@PM
body	bug	ISMNHJMTKK
body	build	OCCFRHJQPT
body	built	JMNOJUMLML
body	bump	MSGLGLJQGP
body	bundl	PMMNOPJFLR
body	bundler	JSNNNIMRNJ
body	but	HWNDKOPJQG
body	by	KPP?POEINM
body	c	QLOOPNNNOO
body	cach	JIKMISORKO
body	call	PLGHSSEEGL
body	callback	UKMOMKNMNL
body	can	YJADIPOKNF
body	cannot	IWKMMJPIMI
body	cant	KSNNKNRMKK
body	capability	IUQNPKMKNK
body	captur	SIKSRILKLI
body	case	TPPGENHLKM
body	cast	NKLMRQMLMJ
body	catch	FRLLQJLKLR
body	caus	HYIFGPKILK
body	certain	GSMMSLMLMK
body	chang	QKHRSGNJFD
body	changelog	MIEIFKHPF[
body	character	TMJMHKMNMQ
body	check	QHGJHSLPNH
body	child	QQNNNONMNM
body	chor	QKLNFJMIQU
body	chrom	JSNMQMJHUO
body	ci	MNOJJIKCVO
body	cjs	KQOORNOMOO
body	class	KLHHUNGRHD
body	clean	HNNMSLMOKN
body	cli	XLOGJEH>CV
body	client	TMNLGMPJKM
body	clos	UPPLIJE1JN
body	code	GCRDTITLHM
body	command	KIRIRLFLPN
body	comment	INOLPHJPNR
body	commit	PLM@TNHINL
body	common	JTONNMNKLR
body	compatibl	LRMOHRNMNL
body	compil	QQLNIQJLNL
body	compiler	DFIMTQHSHP
body	complet	KWRNHKKJML
body	component	HNMSQOGEJH
body	comput	JMOOQLNNOR
body	condition	FRKKPIRPIG
body	config	VFSEQFEBQG
body	configuration	PQFJOEKOEP
body	conflict	KOLNJSMIKJ
body	confus	OHTLNJSHKK
body	connect	IRNNOKLJSM
body	consider	HSQMSJJILJ
body	consistent	QMLNQHPIMJ
body	consol	IMNLKMTJLO
body	const	KMNOKRNQLK
body	constructor	KHMMIVOMMJ
body	contain	PQIILDNKPN
body	content	LPRLKQJHLI
body	context	KOQMTNJFKJ
body	control	LQNNRLNMNN
body	conventional	IJDKGKIFF^
body	convert	IPMNORLJMK
body	copy	OJLNOQKQJM
body	correct	OSOLIJIJMQ
body	correctly	MMJMNIIRPN
body	could	LNLLNIUGKH
body	count	KRMMRLMKNL
body	coverag	IJKTNSKIHM
body	crash	IYNOMMQIMK
body	creat	QMRIMPMBPL
body	creation	LINNVJMIMN
body	cross	PMMNRKMLNK
body	css	FLULLPNIMP
body	current	IPLKGKHUNK
body	currently	BJHHPOISSI
body	custom	HNJKNFPPPM
body	customiz	NLNORONNON
body	data	MVNKNNMLNK
body	debug	ILRHQKKGRN
body	decid	IPNLTNMJMO
body	declar	JWNOLNPGLP
body	deep	MKNNTRMLNL
body	default	TNDCJMAMDS
body	defin	NPMNRKMJML
body	definition	OOOOQMNNON
body	delet	MSLNUMKGKL
body	depend	LLNORLPQML
body	dependency	NICFFSKMRR
body	deprecat	SMMIRFGCOF
body	deprecation	ORKOKLSKOK
body	deps	QHMNOKMJMT
body	describ	LRSMJOIMRJ
body	description	EKXLSKJIKJ
body	detail	FNRMPKMRMK
body	detect	OKMMOKSNKJ
body	detection	KRQNQLMIMK
body	determin	OMMNTHLIML
body	developer	OLQMTKJHIM
body	development	CILKKUPTHJ
body	did	HYMNJLMQMK
body	didnt	IQTMJMJQKJ
body	different	MPLNLLKORJ
body	directly	KOTJSLJCPM
body	directory	NHSKLONSHK
body	disabl	QTMMJKNJIJ
body	display	TNQKGMRKKL
body	do	KMIJSFQMML
body	doc	MOUNLNNKNJ
body	docs	UOSLDIIDIM
body	document	IHQLTKLILO
body	documentation	NDSLNLLOJS
body	does	SESRFSFIER
body	doesnt	MLGHEGJVTE
body	dom	SPOOLMLNOJ
body	domain	LNQMSNNKNL
body	done	SNMLOJLJRK
body	dont	PMLMMQOFJP
body	doubl	MNONRMNMNM
body	down	NJMMILMUII
body	drop	OOMNNMOIKR
body	due	KOMMJKKSRE
body	duplicat	QPOOMNNNNL
body	during	LJIHQTNKGE
body	each	FFOLQRHTFP
body	easier	OJNMRNMKQP
body	edit	MMMLMLNQMQ
body	effect	NQKMRJLJNM
body	element	RNSMNHJHLF
body	ember	NJHMINLJJW
body	emit	JZMLFKLKQL
body	empty	PVLKJILJMI
body	enabl	PRGHK@UHDO
body	encod	IXNOKKNMNL
body	end	D]JKDHQGIN
body	ending	MQNONNPMMQ
body	enough	KQONMNMQNL
body	ensur	FIQJQPNRMN
body	entir	UGLNMPLJMI
body	entry	OOONTGKIMM
body	env	IPOOQLPMNQ
body	environment	MVJMLJIPJH
body	equivalent	HWKNQLLJNK
body	error	LLMPA?POQN
body	escap	KWOOKLNOOL
body	eslint	HOJRGLVGJJ
body	esm	LIMNLMMTNK
body	especially	OSLNOILHLJ
body	even	NSLMILRHKH
body	event	QRHJQGPFJE
body	every	PLMMGSLIQK
body	everyth	LUNOLONKNL
body	exampl	MKVINIRFGE
body	execut	HSLNKQMIRJ
body	execution	TOMMTIFOJH
body	exist	RVGLQMKIGE
body	exit	FTLIGKKQQI
body	expand	IMLNILVMNM
body	expect	MLPKJLRNMS
body	expectation	QQLNJNOMNN
body	explicit	ILNOTJPKNQ
body	explicitly	GIMLKJKVNI
body	export	SGGLPCFRFP
body	expos	WJONIKNNOM
body	extension	RMNNPMMLOL
body	extra	PPKLGLPJIR
body	extract	IRRNQLKLMM
body	factory	TKOMJKOMOR
body	fail	QKIGMHOHTN
body	failur	OHNMILTSKM
body	faster	PIOOJTMLNK
body	featur	KTHIKPEWDL
body	fetch	TOQOJKMMOL
body	few	LLONJLRPKT
body	field	NTIILOOOHG
body	file	RKK:NQOPGB
body	filenam	QLMOKSNMON
body	final	QUNNHLNJNP
body	find	NWMLGMLKQK
body	finish	LQMNKMMQML
body	first	GNIKOQGGMW
body	fix	McOJ><M<HA
body	fixtur	SHLNJNTJKJ
body	fixup	NTPNOMMNLI
body	flag	LTPIHHMPIN
body	focus	HJMNVKRHMK
body	follow	GRMHDPIQSI
body	for	KGO6QPUNGL
body	forc	RMLMGJTHJI
body	form	TSKNIOOOON
body	format	YGPJFNIFOP
body	forward	UNMMJMMLMK
body	found	QMOMSJKPLK
body	from	ISSANNKNLM
body	full	JSJOMMOKSS
body	fully	NMQMFSKJLL
body	function	QOOFV@INGA
body	further	MKNMNMNJMT
body	futur	OEQKILTFQN
body	generat	NTTFM>KKHM
body	generation	TOOOJLMLNL
body	get	UMLHDJJORQ
body	gets	ITNNKRNKNK
body	git	TJILHJMRKP
body	gitignor	NPLNKMLMRJ
body	given	MOONOMMPNL
body	glob	NRMLGKOILS
body	global	PTMMGIPIKN
body	go	RKOOKLLSML
body	group	NQOOLMOOOO
body	had	JUPNTKIFMO
body	handl	RWGJPDLCHH
body	handler	OTKMLQJHKI
body	happen	GTLLJMQKMT
body	hard	JSPMNNNNON
body	has	FJHBXQJNMF
body	hash	KQMMISMMNN
body	hav	HROOQLNJRQ
body	have	QPGDFQUJOH
body	header	VOPJIOHDGM
body	help	NKLSNGHGJM
body	helper	IMNNUPMJML
body	henc	KRSNJNKPLI
body	here	NSNLIMQKLJ
body	high	QJLNQLNMNQ
body	hook	LGQNWLKQLI
body	host	RNPONLNLNM
body	how	KTUMHLLKMH
body	however	KTMKPFOIMR
body	html	POONKRNMON
body	http	OONNKNNQNL
body	i	SOJKOKKQJJ
body	id	MLNNRLKLKS
body	identifier	MNOOPLRNLN
body	if	TPNCJIKOIH
body	ignor	HWHKNHMOGO
body	imag	JQUNLNNLNL
body	immediately	KUNNLNKNRN
body	implement	SRJNONIEJG
body	implementation	LLKMNTIEMQ
body	implicitly	KKNOUKMNNM
body	import	MSHLONICHR
body	improv	BKFIKVPQFM
body	in	POEUJHJMBK
body	includ	GQIIPOSIDS
body	incorrect	KYMMJLMKML
body	increas	JRNNLNRMLM
body	info	PSMLGJJOKN
body	information	OKKMGLKDH]
body	initial	TLLKMITGIE
body	initializ	ULLLOHNKMN
body	initialization	JOONSPKLNN
body	inject	MROORJPLNN
body	inlin	HMKLMUMNKG
body	input	NIMNIMRRML
body	insid	IPMNMQPOLH
body	install	NOJKLIKKTN
body	installation	JONMPNMKRS
body	instead	RMEGVOFKOI
body	integer	PRNOMMNOON
body	integration	FRNNINPKPR
body	interfac	NQQNOKLGKQ
body	internal	GOMNLHHUJJ
body	internally	TJMOOMNLNM
body	into	LOKKUMEALU
body	introduc	NMHHPQLIGR
body	invalid	JUOONNNOON
body	is	INFINMORM@
body	isnt	IWNNMNMMNM
body	issu	DVGJLDHNUO
body	it	SKP<LSNKNJ
body	its	QKQEHRSODA
body	itself	EUNOSKKHLO
body	jest	IPNNSMPKNO
body	js	KUPMRJJHLG
body	json	KJKNOQJFTI
body	just	UPLKDJONJK
body	keep	YIJNGJLIKJ
body	label	JGOLJMJRSI
body	larg	OKNNPQTILK
body	last	RLQNKMPJMO
body	later	HMMNOPLNRH
body	latest	KLNKRKPQFM
body	lead	PKMLHKSHKR
body	legacy	LRQMHLSIKJ
body	length	XFKNPNMLLI
body	let	GUMLPMMMMO
body	lets	NOOOKNNJRR
body	level	NSMMPKKNQJ
body	library	TQKNNPHEKE
body	like	SSQIDIHEPI
body	limit	SMKLFSLKLI
body	line	MRQHRGIEIP
body	link	KNVKJKJKIO
body	lint	SKKIOEFGHU
body	linter	MPMSILRHLG
body	list	OONMMIJSIJ
body	load	VPLILNEOHE
body	loader	LJMNOJMKNV
body	local	ORNNKQKHKO
body	location	NVNOJJLNNN
body	lock	QELMRJLLRQ
body	lodash	JRJKIMKISR
body	log	QLKRLKMQJE
body	logic	PSFHJOMPEL
body	logs	ONLLSLLLLJ
body	longer	EUMHHFNVKH
body	look	RKQKJMMQKJ
body	loop	JSINJQMNNM
body	lost	IWOOKMNNOM
body	mac	ULLKJNLJRJ
body	made	KMOOKRNLNO
body	main	IJLKVLNDHT
body	major	PJLNNMKMSI
body	mak	KJPJOQLQLI
body	make	SPOGPAEKHQ
body	manual	OLMNKMMRMO
body	manually	QIMNPLNGRO
body	many	MSJJRIQHKG
body	map	JGLMNQLHRT
body	markdown	GHQMPNMKLT
body	match	EVPHCMHPIO
body	may	OWMNEHLHPI
body	mean	MWJKFLIMSE
body	meant	PONNJNRMMM
body	memory	JTMMMMNKNQ
body	mention	LKSNMNNLNQ
body	merg	ENPJFJQQNQ
body	messag	KNGSMOEMPI
body	method	MMMITMNFIN
body	might	WMKMLKJFKI
body	migration	OKMMNLJSKH
body	minor	QFOLTJLIRJ
body	miss	MUHHPHNQKM
body	mode	FOKLQCQLJU
body	modern	PIRNTMKJLM
body	modify	MRSMGRLJMJ
body	modul	NILGASHLTU
body	more	QKHIJCNMNU
body	most	OORLIJHGJV
body	mov	WGNKMHINIP
body	move	JPMLMQLHFU
body	multipl	ROKLLFQNIF
body	must	IYNMMHMKNL
body	mutat	JSONQMNNON
body	mutation	LNOOPRMOON
body	nam	VOOOIOKNNM
body	name	OUPHONGCKM
body	nativ	HKNNSRJPLL
body	necessary	QQLMPKGQKK
body	need	HIDBKUJQUA
body	nest	IPSMQMOLNK
body	never	RNJKTMIGJL
body	new	RLRJQAHGFP
body	newer	ORKNPMJDSL
body	newlin	OTLNKNMLMO
body	next	PPMNLNRJIS
body	no	CQJBQQORLF
body	node	POGINDFRMN
body	non	SUJMLHMGJM
body	normaliz	ROOOLKNNNN
body	not	EOPJPPLRE>
body	note	VIMKMRKNKG
body	now	RFC?RPRKOB
body	npm	POPJFJHBTT
body	null	IXNMJMNNNL
body	number	IURNRGPIGJ
body	object	WIPIFRMFHQ
body	occur	OQNNPMMLNM
body	of	RPG3OPFGOG
body	old	LOTKMJNQIF
body	older	MJMNJNLSKO
body	on	KDKNMOKVOJ
body	one	PUJIDHRFHR
body	only	HHDNKPNPRM
body	open	KLMLRMNISQ
body	optimiz	MLNOPPKQKM
body	optimization	QONNDTKIML
body	option	PK@ERQFOAK
body	optional	JROOQMNMON
body	or	ROQJLQJJEL
body	order	SIMLLHLQQO
body	origin	RRMOLLNMNM
body	original	EVUJRKGIKI
body	originally	KTMNJMMPMQ
body	os	QMNKKNKMSK
body	other	VJJIPGMEIS
body	otherwis	CZKMSELJLI
body	our	FOLMLILUQF
body	out	GSOIOGPHHP
body	output	MNGHLQUCPN
body	over	HMRMQNNHMQ
body	overrid	ISNNKMRKMM
body	overwrit	IWLNLMNMNN
body	own	OVOOIMLNOL
body	p	QMJNJNMKLS
body	packag	HHLDSKMORK
body	package.json	MQNNPKKHKR
body	page	PSTLGLKHKH
body	param	MPROKLNNOM
body	parameter	JRMLTJLJMI
body	parent	QPNNNLNNOM
body	pars	QIJLKSKGIR
body	parser	OPPNSMMLNI
body	part	QMPMLOKIRI
body	particular	KWQKKNKLMJ
body	party	OMMNQMMLMM
body	pass	YGEPM@G?DW
body	patch	KOLKKOHKQR
body	path	FROJRHNOFL
body	pattern	LQNKOPPLLH
body	peopl	WFLMIMJIJP
body	per	NGTJFUKGPI
body	perform	GJLLLULGNK
body	performanc	OEMNLWIEPO
body	pick	GNKNHIROIU
body	pipelin	GIKNTPMKMQ
body	plac	MUSNHMQJMK
body	plugin	OSLIMFEPMN
body	point	NPSMSJKFKH
body	polyfill	GQMLVJKHMK
body	port	RSLMHKRLML
body	possibl	HMLSQKJIKP
body	potential	LUROJMKLNM
body	pr	MPPLDGINRN
body	pre	OTROJMNLLL
body	prefix	RRLMILMJRK
body	present	HNLMIQKTLJ
body	preserv	KKKOJMMUKK
body	preset	TNRLEKIHQL
body	prevent	GQKLPOKSJK
body	previous	LKMMVJLJNK
body	previously	BSGJIQOPQC
body	primary	OIOOTKPMNN
body	probably	JUNOJMNLOO
body	problem	JQKKGKJPKT
body	process	OMEGRBDVKG
body	produc	GULMTKKKMK
body	project	RSHKLQQCFH
body	promis	JRIKRHHMIS
body	prop	RJNNPOLLML
body	properly	LPNNQMNPNM
body	property	LWPJIOGRHD
body	protocol	TONNJNOKNK
body	provid	HOJJPSOIHH
body	proxy	KSSLOMMJML
body	publish	TIONJMKQHN
body	pull	RJINFOJBMZ
body	query	PQMNRKNINK
body	race	JRLNOLLPLJ
body	rather	HXMLIMMJNL
body	re	INJKJHLRHS
body	read	MJJLNSJOPF
body	readm	KNNNMONNNS
body	readme.md	TIONKNNNNM
body	really	JUNMJKMJNP
body	reason	RMPNRMNKKL
body	rebas	SPLOMLNLMN
body	receiv	NVNNJMNNNM
body	recommend	POKMHMPIPU
body	redirect	SNOOMNNNOO
body	reduc	EKJJSTMDHP
body	ref	TMOKFRGNIH
body	refactor	SJEJWNJDGE
body	referenc	JRNICQFTHR
body	reflect	IRRNHIMJNQ
body	refs	FNHKQFONIS
body	regex	MJKMRRLMMJ
body	register	QUNNLNJMMK
body	regression	FSMNILPKLS
body	relat	PMMNSJKKQI
body	relativ	LORNKJNNNR
body	releas	RIFKMGFQMP
body	rely	MJKLNPLMQS
body	remot	NNNOKNSMKK
body	remov	OKJ@WGOHHI
body	renam	UNKNJHRHJP
body	render	PONMNNQJLK
body	replac	HNNLSDPKQL
body	repo	LESNPLSPKI
body	report	NRNOJNRILQ
body	repository	RFHIELPQNP
body	request	VPHJ>PFOHT
body	requir	SMJGKPOLNI
body	resolv	OYPMEIKIQH
body	respons	ORJLLQJILG
body	result	KMIILNSMMO
body	return	IPMISQBNE@
body	reus	RINNNOPKMK
body	revert	QKDJDUIMNP
body	review	LSQNGLLJMR
body	root	FMJKIRKPQN
body	rout	QQMMNHNLMK
body	router	UKOOOKNNNL
body	rule	MOLKHHWKLK
body	run	MLKFLDJQMT
body	runner	QQMLPMKOJJ
body	runs	LXNNLMKJPL
body	runtim	HKLMUKQKLR
body	s	SOMOIPNMNM
body	same	LSNKIDQAJV
body	scop	SQONJMNMNJ
body	script	SRIJNGFPDJ
body	second	PNOOKMPRKL
body	section	LWOOMLJOOO
body	security	QLMOMNNMPP
body	see	MJPFNACOKX
body	seem	UQTLEJIMJF
body	seen	TKLLIMLILT
body	send	QUONIMLIMJ
body	sens	ROOORNLLJK
body	separat	QHNNRJQOLK
body	serializ	UJMNJNMMOK
body	serv	IPKKMSIIKQ
body	server	MOGHLQTNGL
body	servic	LKQKUMLIPH
body	set	NOHBIMOQPH
body	sets	MVNONNNJLO
body	setup	NLMMQHSJKK
body	several	NOKKQIQDHN
body	shar	NSMNQKKLLQ
body	shell	OTONLMNNNN
body	should	LRTEKLJISI
body	show	RIONORLJML
body	side	TKMMLPMKLK
body	signatur	SKNNQKNMOM
body	similar	JUMOQMMKNL
body	simpl	RKMLPKJKMO
body	simplify	OIMNRIQHQM
body	simply	UJLOLMNNNM
body	sinc	MMLLSMGMLD
body	singl	OMILJFMUIF
body	size	KPNNJTIFQI
body	skip	OMRLFQJIJQ
body	slash	QOOOLMNNON
body	slic	QSNNLNNNOM
body	so	RKBAFQJSOM
body	socket	NLJSNKKJKI
body	solution	SJMNIKJJKT
body	solv	JMLMQNLLKT
body	some	UBSFTNJKKN
body	sometim	PNNOKNLMRN
body	sort	OQQNJMNMNJ
body	sourc	KKKLJRTOJO
body	spac	RMOOLKQNML
body	spawn	HQNNKQNNNL
body	spec	MKJTJGNEHP
body	specific	KVNNHKLRQK
body	specify	JOPLFHJOTI
body	split	JONSJMLJMI
body	src	LLNOMNNPLT
body	ssr	PMMMKQPIMP
body	standard	KRNMQJMKMP
body	start	OKKRQPFIMI
body	stat	TKKLMQFRKL
body	statement	OLNOTMNMON
body	static	GJMMSTLIMN
body	status	KGRNHSLOSH
body	step	KIKNSMHJQS
body	still	TULLMJIMKF
body	stop	RJMNLLISKM
body	stor	RSNMHONJNJ
body	straight	KRONRMKNNN
body	strict	NMNNJMRLLQ
body	string	QKMKNPPOHG
body	strip	OOLNJLMSKJ
body	styl	TJPLRKLGJI
body	subsequent	LVOONNJONN
body	successfully	OQOOLNONNN
body	such	TMIKNFQELG
body	suggest	OQSNJLMKNJ
body	suggestion	JISNQNMMNM
body	suit	UHPOKNMLQM
body	support	WHAEMLOKPO
body	sure	MUONJNJLKR
body	switch	ITNNRLMKNO
body	symbol	HHJMORJFTR
body	symlink	HNMMIMKPQR
body	syntax	LONMJSNLLP
body	tag	MMMLMLIJRS
body	tags	PIQNJLMQNK
body	take	UILMHLMIQO
body	target	SQMNJKKJLL
body	task	GIJJPMOHIX
body	templat	NSHIPGRHKP
body	temporary	MPNOMQNLKM
body	terminal	IQRJHLQIKK
body	test	TLAMHFRHIP
body	text	MPRLOMRKKH
body	th	KTNLJLQMNM
body	than	GRJJBTJSPG
body	thank	IOQNHPJTII
body	that	NKR;MPPKNH
body	the	LLKNIMLSPB
body	their	LQRLMGIQII
body	them	OPSICFLSMP
body	then	QYIGMIGCIN
body	ther	JORGTFDDQR
body	therefor	ISQNKMLIPN
body	thes	GPVGMOKMLL
body	they	RNJKMPOEOH
body	think	TOMNJNMLMK
body	third	NLNNRMMMNM
body	this	HQG,RPJLLI
body	thos	QNNOIQNLNM
body	though	QSMOMNNINJ
body	through	RPMLKPJIKO
body	throw	GMSNPJJIMS
body	time	HDHRESPQPT
body	timeout	OSLLILNJQJ
body	timestamp	JTNNJKPNMN
body	titl	RORLJNMJMK
body	to	MLMQNK>NOG
body	token	KTNOLLPLNQ
body	tool	KEKKPIPTHH
body	trac	IMSNLNNLLR
body	transform	JILMVPJPKG
body	treat	JUONLONNON
body	tree	TQMNHIMPLL
body	trigger	NKMNGSLQNO
body	true	TRMLGLJMKI
body	try	NURMFLIJLL
body	ts	ELPMNKOPSI
body	two	RRGMMQKGHP
body	type	OMJGONCRDJ
body	typescript	KNRNQLKISK
body	typo	TNOQNKKIJM
body	ui	NKNNQMMJQK
body	unconditionally	MUNONLNMNL
body	undefin	GPKLSHKLMR
body	under	QQLNFIIIRP
body	unit	LLJKKJVFHH
body	unnecessary	MOJKNOKQJH
body	until	ISQNIMQIJQ
body	unus	LKJJLJTQIL
body	up	LNJSNFGOEL
body	updat	QEOMMLNONK
body	upgrad	OMRNKNJRKO
body	url	KPQJDRPFJP
body	urls	QROOJMNMNN
body	us	KKNCLSQI=O
body	usag	UMOJNMGPHG
body	use	HON=LPOHIQ
body	used	JRJAUNQNJ>
body	useful	OIKLGKHPTR
body	user	XNJGLPGBNJ
body	uses	DLJHRPMPTF
body	valid	MUONKMONON
body	validat	ONKKHLSJJR
body	validation	SKNNQJLJQI
body	valu	IKHSFPFPPP
body	variabl	JRIMPHKPJP
body	vendor	JMLNGJJULJ
body	verify	RLNMKORLLN
body	version	RKEBR@MNPL
body	via	SNJMDIKHQQ
body	view	OHPOSONMON
body	vulnerability	MTNOMMNNNM
body	wait	IRNLKRLJQJ
body	want	VINNJMMJLJ
body	warn	RRHISGLHHG
body	warning	JTOOJLMKMQ
body	was	RJMGMNKHKQ
body	watch	RRLLMDKHLO
body	way	RPRNHLLHMO
body	we	NLJ>EQKLRM
body	web	MSNMMNOLRL
body	webpack	MTKLSFLDNG
body	well	RDKKPSNMKI
body	went	NTMNLJMJMR
body	were	FJPISDRLES
body	what	PGLKPLMHKV
body	when	MSFJJOAIKR
body	whenever	HSLNKLJQMN
body	wher	EVHJTNGQIG
body	whether	JOOOOQOJNL
body	which	QIHAGDINVT
body	whil	ONJJLOSHJH
body	who	RSOOKNNMNK
body	will	LU@ANSD3NG
body	window	PQKJKHLQGM
body	with	QSB9NPLKJN
body	within	GKPJJSSPOD
body	without	F[OKPHFLOL
body	word	JSNMQJMLNL
body	work	KONHKEJSRF
body	workaround	LQNNQJNMNK
body	worker	JPLNOQLKLK
body	would	TRLHHHIPJE
body	wrap	ULMOILPLMN
body	wrapper	QROOQNJNNN
body	writ	RKNNTMJJKJ
body	x	HJRNJTMPKJ
body	yarn	OONOLNNONQ
body	yet	NIJNUJPJLK
body	you	WPNKEIJKPK
body	your	RORMIMLKLJ
body	zero	IUSNLLMNNM
first	<code>	TSKCG5I>@C
first	<name>	SSF;LGO4:C
first	<path>	QWLELD@?EP
first	accept	NUMNJJMMNK
first	ad	QIUC?ELQDP
first	add	KAUGA:SLON
first	adjust	MHSGSCPDIH
first	align	JTHJEHIIJR
first	allow	RRC:AEAFKP
first	also	QILLIQKQLI
first	always	LRFHMJFOHN
first	apply	HQFLXDDCFG
first	auto	TLHKKGFQOE
first	automatically	VIJIFHJIPO
first	avoid	AKD?OUPJ@G
first	await	HWMKOHLLKK
first	basic	SKTJEIGHKE
first	better	NMSGFFQKJF
first	break	RGNLOHLKMR
first	build	QSIMFGIFJR
first	bump	JJD?;BINLV
first	cach	IEJKJWGFQL
first	call	GQLIPPJKLH
first	cannot	LUMNKJMLNL
first	captur	UKNJIKKMNJ
first	catch	IWNMJLLNNK
first	chang	EOPQLBMKLP
first	check	MRHIO>RDOJ
first	clarify	CGZCOHFGGC
first	clean	DLJGRFOOHQ
first	cleanup	HPDDLEHMOT
first	clear	ROJKHFHRJI
first	cli	PIRJILMLNR
first	clon	HYMMGIMLNL
first	clos	EYOKGGJJOG
first	comment	IKRKHJJKLT
first	compil	RTLLGJJHKG
first	configur	NSIJGKMIOM
first	consolidat	GGKLRHRQKI
first	convert	EKPINGUOHJ
first	copy	JSNNIJLQJJ
first	correct	<KSSL>GLHM
first	correctly	ETILEEHSGF
first	creat	KFKJWSGJJG
first	custom	XKILFIHJJH
first	debug	PMSLIJKKLI
first	decod	OSLNHFLMMK
first	default	JXHKDGJHJO
first	delet	FOLKPFOIKQ
first	deprecat	PGMGTMFEHD
first	detect	FVLLHIRMJK
first	disabl	JQBCGIGBXM
first	disallow	EWHKEHJHJR
first	display	SNNMJLMNNJ
first	do	LKACMOKNNP
first	document	GPVFFIIIKN
first	dont	BUC>COHLMN
first	drop	KJEFTEMSLD
first	dynamic	WJJKHIJJKH
first	emit	NVHGJBDGID
first	enabl	RG=AH<RLNT
first	enhanc	NFMLLSPJKJ
first	ensur	FRID<=TN@M
first	error	PMSJEGOILM
first	escap	HVPMIIKNNK
first	exclud	KXFIIFGMNN
first	exit	GJLLGGPKKV
first	expand	QLULIKKKNI
first	explain	JLVLKLLKLJ
first	explicitly	NLSKFGIQJQ
first	export	XU>B::A<>K
first	expos	YJBE>BDMFK
first	extend	QHRHFJOJRH
first	extract	GIJGUANEGM
first	fallback	UMKMHIJJLJ
first	filter	LLJLGTKMKK
first	fix	(QRK=!MJIN
first	forc	FXNKGKKIKO
first	format	RESQCIJGHS
first	generat	OLFHMNESGJ
first	get	HHPITJSPJI
first	gracefully	HYMMJILMNM
first	handl	PTBCN9?PD<
first	hide	RLJLRKIJLI
first	hoist	IOKMIQLKMN
first	if	PNMOPKKNMK
first	ignor	MMAA>OG;PX
first	implement	RRIIKEECHN
first	import	BPJHPCFERO
first	improv	KIMINSIEGN
first	includ	LQMJNAAAJQ
first	incorrect	HXMLJJKKLJ
first	increas	DKHGFFUFSN
first	infer	HXMNIJLMML
first	initializ	OMLNSKMJMK
first	inlin	NPGJROEDHJ
first	install	VQHGGJIGJH
first	integrat	VEIKMHIHHP
first	introduc	^BGJADGHHD
first	invalidat	IXLNJHLNLK
first	isolat	FQIIUJMJJH
first	issu	GTQKIKLLLL
first	keep	KVIJDDHQJQ
first	let	WKKLHIKHJI
first	limit	IOLNKLKISP
first	link	QLULJMLJMI
first	lint	IPQKIKHFRO
first	load	SLJLPFOIIG
first	log	RRIFDGGHGR
first	make	IGHRO?OOJD
first	mark	NGLFK@NPET
first	match	FKNTJHIMII
first	mention	HLWIILKJJG
first	merg	GLJINIJQTG
first	migrat	Q;AAN<IOPK
first	minor	FHHOQFQDFN
first	miss	ITNJFJHHLP
first	more	NOQGOEPGGJ
first	move	FJD=Q:SJIP
first	new	UPLKFLKKKH
first	no	DEISUGIKLJ
first	node	PJIKHJIFQR
first	normaliz	EXKKEGQKJN
first	not	FOLNTHKNMK
first	note	IGXJJJLJKI
first	only	JQGHMHEQTD
first	optimiz	GHPFGXCCCI
first	optional	SIJMGILKQR
first	overrid	JTKLIKMJRJ
first	pass	RMBDN>MALQ
first	patch	NMHHGIGDEW
first	pin	HQOMIMJEMU
first	prefer	GJLLPQJJMO
first	prepar	LDDFGLHEG^
first	preserv	FYIKFDHOJH
first	prevent	BYGIQBDHIC
first	print	MTIHCFPIJE
first	properly	B]IJDDGGIO
first	provid	LPGHSGHPIE
first	publish	GMDLGKHFF[
first	re	JJSHJFUHQJ
first	read	KVMNJLMMNL
first	readm	KKULLMLLLI
first	redirect	VKMKFIIJLI
first	reduc	@IGGUKTDEH
first	refactor	L<F?]AG7JA
first	reject	HULKIJJJMO
first	relax	QQKLHKPJII
first	reload	UKMMJIKLMJ
first	remov	AHMOIIOJJN
first	renam	@EMAP?MOUN
first	render	MQMMHPJLNJ
first	replac	MLT@IJJKIS
first	report	FTLJHMJRJJ
first	requir	PVGJFJIJHF
first	reset	GWLMJIJMMJ
first	resolv	NLIES>REEM
first	respect	KVIJMDHIKF
first	restor	ERJIEPHQLL
first	return	NPFHOKEOLB
first	reus	GMLKRQIHKE
first	revert	<WDC>JFJMS
first	rewrit	TSJMGIJIQH
first	run	OIDDICOOQF
first	separat	EKRJVIIHKH
first	serv	NILMFUIKKH
first	set	PQHA=>IJQR
first	setup	LOIKQHQJPG
first	should	JNFGHPJBT?
first	show	WJKFIBOEGG
first	simplify	GMGARMGP@K
first	skip	KHBD<WN@OD
first	small	IINQRJKKMI
first	sort	RPKJHQJJKG
first	specify	CQRKDFMEQT
first	split	EFWJRGIHNE
first	stabiliz	PIKKJKOLIU
first	standardiz	HGHLQKHRHR
first	stop	FKFGESHTFN
first	strip	FQGEDEFTNJ
first	support	VQA<H7D5KE
first	switch	DMNINIGSIT
first	temporarily	HMLRJKLHQM
first	temporary	HOLLISKJJL
first	test	NLNEJETOEJ
first	the	HVPMJKNNNL
first	throw	PPJHMEMLKO
first	tidy	HHIKHKGJGW
first	track	QTNNIILJNK
first	transform	QVLMEFIKMG
first	treat	QSMJIKLLNJ
first	trigger	ONJIJRPJQH
first	trim	HXKIHKKKKI
first	try	GKIIIINOPQ
first	tweak	JIIEPHJQQO
first	type	SMHJNHHGPM
first	typo	EVPQEJJHHK
first	unify	GNKRPJHIJJ
first	updat	CGQDI0JPGR
first	upgrad	SNIAEB?JIS
first	use	KIHDPKOLNG
first	validat	DUIMFIIQOK
first	verify	MEHKGJUGRI
first	wait	HWLKIKOKMJ
first	warn	WISD?AACEO
first	watch	LXIMGHJKKH
first	when	JNMNJFKKKU
first	workaround	FNIIQIMRIF
first	wrap	JJKTOHIGJN
first	writ	HQUHOJJLKI
pair	<code> <code>	MSUI>KFFIM
pair	<code> after	JUOOMMNOON
pair	<code> and	RMCGLJPHGP
pair	<code> api	NIQNRKLLMM
pair	<code> as	TKRJJOGGLD
pair	<code> befor	IONNKMSLLK
pair	<code> branch	JIJMKKKQIU
pair	<code> by	KLKOSIJMPK
pair	<code> call	ITMNOIMMNI
pair	<code> command	KSNOJMMKMS
pair	<code> config	LTONKMNOOL
pair	<code> dependency	MOLNKNOJMR
pair	<code> directly	JJLNSIKKLP
pair	<code> docs	LJVONNNNNM
pair	<code> exampl	IHTLJMIKMQ
pair	<code> extension	GWLNGHKJMR
pair	<code> field	FTIMJIKRIM
pair	<code> file	NPLLQKLJLI
pair	<code> flag	OMKRFIQHJI
pair	<code> for	OPEGUJHBNB
pair	<code> from	WMNEHK@QCH
pair	<code> function	IIMOPSLMNO
pair	<code> helper	NNLMUHJIKG
pair	<code> hook	SRPNJKKLLI
pair	<code> if	KMKLEOQMMH
pair	<code> in	ISJRL:FNA@
pair	<code> instead	OMFKKOOCMO
pair	<code> is	UKJKHGEQHF
pair	<code> method	VMJMKHJKMF
pair	<code> modul	NILNSLJMMK
pair	<code> not	KWNOIJMMOM
pair	<code> on	VMIMHEIOJG
pair	<code> option	YGIGMDKBHM
pair	<code> optional	TMKKHJLLLH
pair	<code> or	GPJMPGKSKJ
pair	<code> packag	GRKMNIIRJF
pair	<code> prefix	JUMNLNLMNK
pair	<code> property	LQHJTEIHLE
pair	<code> return	QRNMHJMMNI
pair	<code> s	LMONSILMNJ
pair	<code> should	MWPMHHJLLI
pair	<code> support	KOKNUIHJLH
pair	<code> test	KQMLIMKTHI
pair	<code> to	JUF?JBIPOI
pair	<code> type	QPPIOCEGIL
pair	<code> updat	JMKKJKJHSM
pair	<code> utility	TOIMMGLMLI
pair	<code> variabl	JRPNRHLMMK
pair	<code> when	DVMKNLFEGD
pair	<code> with	FPSJPCMMII
pair	<code> work	IXKNJLMMNM
pair	<name> <name>	POGGS@M?DK
pair	<name> <version>	IIJMNMJSSF
pair	<name> action	QJMOMOMLUI
pair	<name> and	HNEGEQRKDO
pair	<name> api	IJJOULJINQ
pair	<name> as	OPRONLLJNI
pair	<name> build	JQMNJMJORF
pair	<name> call	HKMMTILJMQ
pair	<name> check	EJIKEQFFHX
pair	<name> config	VOILFKJJLG
pair	<name> during	QQMOIJLLLK
pair	<name> error	HTLMHJJMLP
pair	<name> event	KLULIKPKLH
pair	<name> flag	RQKLILJPKG
pair	<name> for	EUFJNM?LNG
pair	<name> from	DOJKNGIEJU
pair	<name> function	MSMNIIJMNQ
pair	<name> hook	LPJMROIILC
pair	<name> if	NMMMTHKKLJ
pair	<name> in	MULEN=CPDJ
pair	<name> instead	CNHL@TRBOM
pair	<name> is	LQQLQDHFJK
pair	<name> method	TLLMFJJHMS
pair	<name> not	KVNOIJMMNL
pair	<name> on	QMGJSEQCFB
pair	<name> option	VFDJHEESJA
pair	<name> path	KQRNIJLJMI
pair	<name> promis	JRKNQIMLMK
pair	<name> property	LUKNJJKLNP
pair	<name> should	D]NKNDFEJE
pair	<name> test	KQLLILTKHI
pair	<name> to	INHMO?JNAN
pair	<name> true	PPKMQKKIQG
pair	<name> type	RRKLJGHIKL
pair	<name> usag	IIVLNJIJLP
pair	<name> when	NVMNNDHFKJ
pair	<name> with	RMKMTHHGKF
pair	<path> <name>	EXJMPGHIJG
pair	<path> <version>	TQKNIMIEHM
pair	<path> and	JKJJLPIOFU
pair	<path> as	KWJMIKLJMJ
pair	<path> availabl	TRIJFJKIJI
pair	<path> file	KSJLKKITJJ
pair	<path> for	OMNNMODLEJ
pair	<path> from	ORQJEHHEJS
pair	<path> in	HKJHDOOQHQ
pair	<path> instead	FSMMQFIKLN
pair	<path> is	PLNMPILJMQ
pair	<path> link	NJUNMNNMNK
pair	<path> method	JKKMRLLKLR
pair	<path> on	SRLLKMLILH
pair	<path> option	RRMNJMLMNJ
pair	<path> path	UONNIJMMNI
pair	<path> should	QQNMJKMMNK
pair	<path> to	KIK@XDKNSD
pair	<path> version	FRFKMMHTQG
pair	<path> when	MRKNRGHHJH
pair	<path> with	MQMNKKNLNQ
pair	<version> <path>	PDEGMMHMOU
pair	<version> and	QMMOPMKOKJ
pair	<version> for	GUOMRKJIQF
pair	<version> in	TOKMKMJHJJ
pair	<version> releas	IHUKKNJERD
pair	<version> to	JPLNLMQOOF
pair	<version> x	GMLMIRJPQL
pair	a custom	QGIJJMSJKR
pair	a directory	IWMMJMLNMK
pair	a function	PIJKFUIJKH
pair	a promis	HJRNKRRKNJ
pair	a separat	PWKNNIJKJI
pair	a test	KQNMMORNNK
pair	a typo	NKVJMNIMMH
pair	able to	MPLNPKLKMK
pair	about <code>	LKTMNNMNNM
pair	about <name>	KRUJKLMMNJ
pair	about <path>	KOORKKKLKK
pair	absolut path	LSNMJLPNNL
pair	account for	KVNMIJQLLL
pair	action to	MNJLJNKEGZ
pair	ad <code>	ROKNHKLLNK
pair	ad custom	NJSMLMLMMK
pair	add <code>	WPI?L;LCCM
pair	add <name>	VPDENKGN@J
pair	add <path>	ROMB@G>Q?O
pair	add a	OOOCAHKEOR
pair	add an	RJMKKNPRJJ
pair	add back	JSMNKNKHQR
pair	add custom	SGRNHLJJMI
pair	add documentation	KJNMRNJKMQ
pair	add e2e	NMNNNOTOMM
pair	add error	LTIKRNNKKH
pair	add exampl	JLRKMOMMLO
pair	add git	IIMKKNJJPU
pair	add instruction	QJSMKOKLLI
pair	add link	KLVMNOLKML
pair	add miss	ATKNLDMJHP
pair	add more	PKQGNJMHGN
pair	add new	JOKSIMJJKO
pair	add no	PHGMIMQKLP
pair	add node	HJQKLNISNK
pair	add note	IISTIKGIHH
pair	add option	QIOORNJLNN
pair	add plugin	IJJKLMJLLU
pair	add releas	IGGJJMFRPM
pair	add section	JJUNNNMMLL
pair	add some	IQNIINPKLS
pair	add support	TREK@JGOF@
pair	add test	FGFEDJ^FBB
pair	add the	PLTKMNLMLJ
pair	add to	ISHMLMLJMU
pair	add type	ITFIAQHFFU
pair	add unit	IJKMJNUNLK
pair	add warn	OKOLLNMNNS
pair	all test	QJNNKMRKMK
pair	all the	JLNNRJMRML
pair	allow <code>	PRJNHILLLH
pair	allow <name>	JPMNJMKRLI
pair	allow custom	ORLNLMMMLJ
pair	allow overrid	LTLNLKMNMJ
pair	allow pass	SMMNKMNNOJ
pair	allow us	MFLMIRMLLS
pair	allow use	LRMNOLLKMK
pair	an array	LOILORJIKJ
pair	an error	GPMNRLLNMK
pair	an object	LOMMJLRMLM
pair	an option	QSLNJKJLMJ
pair	and <code>	VNCHLJGIIG
pair	and <name>	MNJIROJBFN
pair	and <path>	JOKMQIORLL
pair	and add	OKJJQKPDMR
pair	and error	KUOOLMNOON
pair	and fix	FJHRJJOPFM
pair	and ignor	JIKMILPSJS
pair	and improv	MEPKGQMGJV
pair	and make	JQLMKOQKJS
pair	and no	IQKMHIKJJT
pair	and refactor	LPONQMQNML
pair	and runtim	IMNOTJMLNK
pair	and test	OFMKXHEJJG
pair	and updat	JHRMIKHSIK
pair	and use	OSLNNLLJKO
pair	annotation for	QNNNKMMMNR
pair	are not	LUPNLMMLNK
pair	argument in	NVMJILMMNI
pair	argument to	PUNMMMLJHF
pair	array of	ULLOJMMNON
pair	as <code>	SONOJJMNOL
pair	as a	PJHKJMTOIH
pair	as an	JXLNGJKKMH
pair	as well	ISMNKLLKPO
pair	at the	SIMLRJJMKK
pair	availabl in	JTQJKNMMNL
pair	avoid <name>	MNNNJRMJNN
pair	avoid doubl	KJQMTQMJNK
pair	avoid duplicat	HJLMNSJLMI
pair	back to	HUKJRKIHPJ
pair	bas on	WNKKIFIFPJ
pair	be <code>	PKNNRJMNNM
pair	be an	TKMNKJMNNM
pair	be used	SKRMIJLLMK
pair	befor run	KVPNLNLLJL
pair	behavior when	PLMMIOJJMS
pair	behavior with	MQSNNNMMNL
pair	break chang	QJSDKCPDFP
pair	broken link	NPPMNOMMMJ
pair	build for	SIMMHHIQQH
pair	build type	HFKLIJJSRM
pair	built in	PQKNHIKJJR
pair	bump <code>	KTNOMNLJMM
pair	bundl size	JJLMPKSLRJ
pair	button to	KHQKKMJKKS
pair	by <code>	SONOKKNMOM
pair	by default	SSBIPALCN@
pair	by the	IUKNKMJJIO
pair	cach for	INKNJSIHQN
pair	call <code>	RQNNJHKMMJ
pair	call <name>	MPOOQHNNOM
pair	call <path>	KWMMJLLLMK
pair	call in	KTKRJJLKJQ
pair	call to	LLMMGUKHMG
pair	can be	WJJLDHHJKI
pair	cannot be	JVNNKNMMNL
pair	case for	QKLMQKQKJI
pair	case in	JSQNJKKLLJ
pair	case insensitiv	PQMMHIQMMK
pair	chang <name>	GPPKSLLJMH
pair	chang <path>	SRNKJNNIMI
pair	chang in	HJKJOKQJKR
pair	chang the	PRLMPHMJJJ
pair	chang to	RKNMPJMLNK
pair	changelog for	MILJKMLISO
pair	changelog to	VHSLKNLIIH
pair	character in	OPNOMLNNNM
pair	check <name>	IOLLHISOJJ
pair	check for	@GFHASPPKM
pair	check if	GRJMHPIKKJ
pair	check in	RLLNTGHGPL
pair	cherry pick	KMKMKOKPKP
pair	ci for	KJMOMMPHUI
pair	ci skip	CDQBCGPA@W
pair	circular dependency	UPJLEGQIJF
pair	clean up	FLIIMGPRGO
pair	cli option	GNKLUKJKMJ
pair	client code	KPKMTMLJLG
pair	clos <issue>	RQLHDFEHIJ
pair	code block	HJSJIKHKHS
pair	code in	LJMNQMLJMQ
pair	code of	KILMSIJIQI
pair	code to	RJKLUMLJMI
pair	code when	INMNJJLMKS
pair	command to	JHMLJMLLLV
pair	comment for	INXEKKIHHF
pair	comment in	KMKRHJKOLR
pair	comment to	HMVQILJIJF
pair	commit messag	OTHHHMILJT
pair	commit when	NOMNMNNQMM
pair	compatibl with	OPMMKLKLMO
pair	compil error	JULLILLJLN
pair	compiler option	SMMMPKLHLH
pair	component to	HPQNRLMLNK
pair	config and	JTNMJNPMLO
pair	config file	TLIIJIPOLI
pair	config for	GQIJOJQIKP
pair	config in	IFVKGKIIIS
pair	config load	ITMNRKJMMJ
pair	config option	TLQLGLKJLI
pair	config to	GSIJIIEDPU
pair	config with	JJLNRKSLMJ
pair	configuration file	IVQLLLKHGM
pair	configuration option	GSTMONMKMI
pair	context when	JWMNKJMMNL
pair	conventional changelog	PMOIPKFCEN
pair	correct <code>	KMTLIJMMOS
pair	correct <name>	KXONIKLIIJ
pair	correct link	MITKMMLLLK
pair	correct the	LTKLKLQNNL
pair	correct type	KVOOLMNOOL
pair	correctly on	MUNONMMLMN
pair	correctly resolv	JXLNMKMNNL
pair	coverag for	ENJMIJVJJH
pair	crash when	IZLNJIJFLG
pair	css modul	LNRNHHLMNR
pair	custom <name>	NKMOTKMMOJ
pair	custom error	NXKIOLFLJF
pair	custom event	LROOOOPOOO
pair	dead link	NMMMLNRMMK
pair	debug in	JJTMJLSMLK
pair	debug logs	FRJLOJPQLI
pair	default <code>	LTJMPJLMMJ
pair	default <name>	NUMNGKJLLH
pair	default for	PFNKETIJJH
pair	default in	MTKOKLNNNK
pair	default to	MOTLJNLILH
pair	default valu	DHTLSGGPKL
pair	defin in	KUNOMMMLMI
pair	depend on	JNLLJMJTIJ
pair	dependency chang	LSKKJKIJSJ
pair	dependency from	IWMNILNKLJ
pair	dependency in	KSNOOJNLNM
pair	dependency to	JPKMJNJFJT
pair	deprecat <code>	QOGIOCHQKK
pair	deprecat <name>	PEHLPFHHJT
pair	deprecat <path>	HINGHSFGHP
pair	deprecat api	IJILXLKMLG
pair	dev dependency	GRJJGKOEJQ
pair	dev deps	JIJOMNJILX
pair	dev mode	OSILNDMJKD
pair	dev server	FJHKUMUCHF
pair	disabl <name>	FQJMGJPJTF
pair	do not	JLAAONIMPN
pair	docs for	ISLNIKLRNN
pair	docs link	LYEMMNNNNJ
pair	docs to	MROONONLNJ
pair	documentation for	JJTMKNKKMP
pair	documentation to	JKTNRNNKNJ
pair	does not	HOLGQNPHGE
pair	dont add	JWLNLLMKLJ
pair	dont overwrit	MUMNMJMNNL
pair	dont set	KNNOLLNKNS
pair	dont throw	LVNNLIMMMK
pair	dont use	DPHHMMNFRH
pair	dont wait	KILKKKKUKJ
pair	doubl quot	LTQMLNKJIQ
pair	due to	GTHKGOIGTL
pair	dynamic import	OQJMNFQMKF
pair	e2e test	ILMHELLITH
pair	easier to	IKKKUMPKLI
pair	ecosystem ci	KMKNMMOISK
pair	element is	PHLMHUKLMK
pair	emit error	GNNORLKNNN
pair	empty line	KSKSIIKLLI
pair	empty string	IWMNKIMMNM
pair	enabl <code>	EOILGHUQHL
pair	ensur <code>	KUOONNMOON
pair	ensur <name>	HTMNHJMJLO
pair	ensur that	PMQMIKQGKM
pair	env variabl	GOLNJLKORI
pair	environment variabl	QONIRILHIF
pair	error and	PPNOLMMMNM
pair	error during	KONNKLKMLS
pair	error for	QINMRKKKMP
pair	error handl	VHOLFHQJQF
pair	error handler	PQOMJKMNMJ
pair	error if	KRKLSFFKLI
pair	error in	CPITPIFGHI
pair	error messag	MNL@PCSBKK
pair	error on	MPNLQLKKMJ
pair	error test	MVMJKNJNLI
pair	error when	LWHJDEPJIC
pair	error with	RQNNKLMNOJ
pair	esbuild to	IOIMRLIHIS
pair	eslint config	NFJQGKHGKO
pair	eslint rule	GIJMIMILLX
pair	even if	PPMOLLNNNM
pair	event listener	KTRKJIJKKH
pair	event to	OMPLMKQKMG
pair	exampl for	JHULROJLMI
pair	exampl to	JHOMILQKKU
pair	exclud <code>	IWMNILMJKI
pair	exit code	ONILKLMISJ
pair	exit when	HMLJKIKITI
pair	export <code>	UTGJKBGCFH
pair	export <name>	QHKMNFJHKT
pair	expos <code>	ZEJKEJKJLG
pair	expos <name>	RHNMPJJKNI
pair	extension to	RKNMRIKLNJ
pair	extract <name>	IJOKULKLMI
pair	fail on	RJNNLNLLLS
pair	fail test	QJMKKKRLKI
pair	fail to	HOKMJJJRLK
pair	fallback to	ROHIPHJFJG
pair	favor of	MJKMVIGHJM
pair	featur flag	HHTKOQIILH
pair	featur request	LRLLLNMRJQ
pair	field from	MJKLHLPSJR
pair	field of	ROLLJLMNNL
pair	field to	RRIMIKLJLN
pair	file are	MMLMMMJRMK
pair	file chang	IUMMKMQNLM
pair	file for	NUJJEFHSIH
pair	file from	KLOJMMMGQR
pair	file in	LSGRPEGCNI
pair	file is	RPMNKKNKNL
pair	file name	FQIJRKIGJQ
pair	file on	JQMNMNKQKQ
pair	file path	JWLNKJJKLJ
pair	file with	PPSNHIKJLI
pair	filter to	LPNORNNJRI
pair	fix <code>	JZSIHKNFIC
pair	fix <issue>	QVEF?N=CC6
pair	fix <name>	HNSDDFPOGP
pair	fix <path>	KMQIILGFQQ
pair	fix a	MMVILNILLF
pair	fix add	JbHKHKFBIC
pair	fix align	NULMNOLLNK
pair	fix allow	L]KMMNLKMH
pair	fix always	MXMNMNLMNJ
pair	fix and	LUSMMMIKJI
pair	fix avoid	MXMLJLJKKG
pair	fix broken	NQULNNKRKG
pair	fix build	KIKIILGVHL
pair	fix chang	MVMNLNNIKK
pair	fix check	OVNNMNLLNJ
pair	fix config	KXMNMNLMNJ
pair	fix copy	NNSNNONMML
pair	fix correct	NXMMMNKKNI
pair	fix default	NLSNMNLMMK
pair	fix dependency	OHJMROJIJU
pair	fix disabl	NXNNMMKGJH
pair	fix do	NXNLLMLLMI
pair	fix dont	K_LLJJIILD
pair	fix enabl	NVNOMOKLLJ
pair	fix ensur	MZNNLNJKMI
pair	fix error	NRMNNOMNNM
pair	fix exclud	NLKKMNSRII
pair	fix export	KNKMRLIHJQ
pair	fix fix	HgHFGHFEH>
pair	fix for	JRMMRKJLLJ
pair	fix handl	L^KLKLIHME
pair	fix hmr	OQQNOONNNL
pair	fix ignor	NTNNOONOOM
pair	fix import	NOTKKMQJJH
pair	fix improv	MZJMLLJLNH
pair	fix includ	MWNNNNLKLH
pair	fix incorrect	NOSMNNMNMK
pair	fix invalid	MKNNNONRLK
pair	fix issu	MJTJMNLMLP
pair	fix keep	NSNNNONOOL
pair	fix link	NKVIMNJILH
pair	fix make	L[MMJMJKNI
pair	fix miss	MLHGJLHHQT
pair	fix normaliz	OTOONMNNOM
pair	fix only	NVNOMLMLNM
pair	fix pass	MVMMMNMLNJ
pair	fix path	MPRNMNJLMK
pair	fix preserv	NTNONNMNOK
pair	fix prevent	NUNOMNJMNK
pair	fix properly	NUOONNMMOM
pair	fix releas	MHKIKNIPUL
pair	fix remov	LaHIIKHGOB
pair	fix resolv	NWMNNNMNNL
pair	fix return	NJKLMMKMMT
pair	fix revert	NSQLNONNNJ
pair	fix set	MZMMNNLIHH
pair	fix show	NTOOOOMOOM
pair	fix skip	NUNONNMMKK
pair	fix styl	OOQNOOOOON
pair	fix support	KURMLNHJLH
pair	fix test	MKIHJMUJEN
pair	fix the	GDHUQISLCO
pair	fix throw	MONMMNRNMK
pair	fix type	LLRJOMIIKQ
pair	fix typo	JMO>FJOCET
pair	fix updat	LaHGJMHEHE
pair	fix use	K^JLHKFEJF
pair	fix version	NHJLNNJKJV
pair	fix warn	MMKKMNJLLT
pair	fix watch	NUNONNMNNK
pair	fix wrong	NOTLMNMMLK
pair	flag for	UGHKMPGQKG
pair	flag in	QGSMHKLJNQ
pair	flag to	PUKMKNLKNI
pair	flaky test	OKOMNOVNLO
pair	follow up	JOLLSKKJLI
pair	for <code>	OPMBSJK9GK
pair	for <name>	OGRCJMOGRM
pair	for <path>	FRQ@K@SECN
pair	for <version>	@ENAMJDLNV
pair	for a	JNMLPJRJLK
pair	for all	JRRJEHHRLF
pair	for async	RLLKQJLMMK
pair	for better	QBJJEROGGR
pair	for build	LMLMLHGSNL
pair	for commit	OGRKRKJLMI
pair	for component	OMNOIRKJNK
pair	for custom	JOKLHMLTLH
pair	for default	LOILOIILLS
pair	for dev	HMKMPRJJLP
pair	for external	OSRNIILMNK
pair	for file	JVNOKNMMOO
pair	for fragment	JUMNKKLMNM
pair	for hmr	ROKMHIPLMI
pair	for in	IOLLJRKILP
pair	for install	ONPLIJMMMR
pair	for issu	RILNMNMJRJ
pair	for loop	JNNMUIMMNH
pair	for nest	FVMNKJLMNO
pair	for new	NNLMHQKGLR
pair	for node	QHILDIQPOL
pair	for non	JXNNJHLJLL
pair	for now	IOJLJLGPJU
pair	for option	MTJNJMRLMJ
pair	for output	TJKLJKRMLJ
pair	for releas	GFHJHJHJXM
pair	for skip	SJLMLNSMKJ
pair	for ssr	RPGJOINHJD
pair	for styl	PRNOIKLMNJ
pair	for templat	UHRKHJKLLH
pair	for test	ITONQKFKON
pair	for the	SPQCIDBPHN
pair	for type	KUOMOIKLMH
pair	for vue	NMLNPJNQJL
pair	for window	HOMMRKRGOH
pair	format and	JJMNJLKJMU
pair	format for	JLKIILJSKK
pair	from <code>	MOQEINLOSB
pair	from <name>	QOORHCFBHN
pair	from <path>	AGGGMRFBNS
pair	from base	KPNKPLMJNO
pair	from be	RNNOJLNMNM
pair	from the	GMKMOKJSJN
pair	function in	JQMNGHMLNT
pair	generat changelog	UGIJILLSKG
pair	get start	TKONMNLMLI
pair	github action	JJLNLOMGSO
pair	grammar in	KHTKHJMKMS
pair	handl <code>	JNOORKMNOM
pair	handl error	IONLRMKLNK
pair	handl for	UJLMIKHLPJ
pair	handler in	HMMNRLQMLL
pair	hash in	JVKNKLLIJL
pair	have a	PMNOQIMMMK
pair	header for	HWPKJJKILP
pair	helper for	RMMMRJKMMI
pair	how to	OHTKHNPJLI
pair	hydration error	JQHIKNIMKT
pair	if <code>	PKILETIKKH
pair	if <name>	KULOJJRLJL
pair	if <path>	JVMOKLMNNM
pair	if it	IPMMJPMMML
pair	if no	NKLKHTIKLP
pair	if not	OQMNIHPNMK
pair	if the	MRKLMCOKLJ
pair	if ther	OJRKOQMJHG
pair	ignor <code>	IOLNLJLKKT
pair	ignor <name>	JLMNLLRLMQ
pair	implement <code>	QQNNHKMNOK
pair	import <code>	PJJLPFLJRL
pair	import error	HRNMNJMMKP
pair	import for	ONJJGHIIKU
pair	import from	IOKKPHKJLQ
pair	import in	EQHKNGLPIQ
pair	improv <code>	NLOKHQIPLG
pair	improv <name>	PKNNGHKNNT
pair	improv <path>	QLOMHIOKMQ
pair	improv error	ESLKGIHJQO
pair	improv the	NIJGOFOJIS
pair	improv type	KPKLJQKMLP
pair	in <code>	@RP>MT@OJC
pair	in <name>	EQJ?RMKG<M
pair	in <path>	LMR?KJP;AO
pair	in <version>	MMRJRMKIKH
pair	in a	JIHRFTNHIG
pair	in all	ULILFGRGIG
pair	in browser	PKKSNILKLG
pair	in build	KOMNLMMKRK
pair	in case	JRMNJKMQNK
pair	in changelog	QRKNKMNNOJ
pair	in ci	LGKKLMNMQN
pair	in config	TGNJHMMSIH
pair	in css	ISLNQJLNNJ
pair	in debug	HWLJJMMMNK
pair	in dev	TQMJKCFIKD
pair	in docs	LHOKLNSJLN
pair	in exampl	NRRKMOONOL
pair	in favor	OJJMVIGHJM
pair	in node	KMLLLLSKQI
pair	in non	JVOOLNLNNM
pair	in option	INMNTIKLNL
pair	in package.json	NLOKJLHHGT
pair	in plugin	IIPNSLNOOQ
pair	in production	KTPMJKPKLJ
pair	in readm	NROKNOMLMJ
pair	in releas	LKLKSMKMHR
pair	in scop	NMOQIMOMMJ
pair	in ssr	GZLNHHKLNH
pair	in templat	QOKSKMNMNL
pair	in test	PJHROHHFGQ
pair	in the	PNNBJMAQLL
pair	in tsconfig	SRKNJKMJMJ
pair	in warn	ITKLJLKMNP
pair	in watch	RPNNJMKNNM
pair	in window	IRKLQMKLMJ
pair	includ <code>	LUQLFJKLLH
pair	includ <path>	LKIKGLKQLQ
pair	includ the	HVNNMOOLKO
pair	inlin styl	JTLMQFLLML
pair	instead of	LLLBEPSIPM
pair	integration test	IHKKHMPHQP
pair	integration with	QHSLKMLLLJ
pair	into <code>	KKLMSJLJMR
pair	into <path>	PKMMPNHKKR
pair	into a	LGNMPKGLNS
pair	introduc <code>	VIKMGKLKLK
pair	is <code>	GLLMGSJJKL
pair	is a	NVMNHKKKLK
pair	is always	JRMMRJQIKI
pair	is disabl	GMJLRRIIIH
pair	is enabl	KUMORIKJLK
pair	is in	OJMNITKJMK
pair	is miss	OTLMIIILLJ
pair	is no	ILNNSNMMML
pair	is not	QPQKJOEBGN
pair	is optional	IWLNIKLNNL
pair	is pass	JTNOLLNNON
pair	is present	IIMORSMLML
pair	is set	HSMLJJQQJL
pair	is specify	PKMNKKLRLL
pair	is used	SLLNIJPMML
pair	issu in	MHOPLLKISI
pair	issu templat	IOQHIKKIJQ
pair	issu with	FPSJHJKPJJ
pair	it is	MSNOJLNNNR
pair	its own	KHNNULKMQK
pair	jest to	LIMNMNMJMU
pair	key in	KTNOKKQNML
pair	key is	KUNLJIRNML
pair	keys in	KQNOPKMNOM
pair	licens file	LNSJNOLJNP
pair	lifecycl hook	PRNLJMLNNK
pair	line ending	JKKKJLKHKV
pair	link for	KWNKKMKJMG
pair	link in	GOVJHLIHIS
pair	link to	CGXCCIENEM
pair	lint and	LJQNKNOJQM
pair	list of	OLQNKNLRLJ
pair	load error	IWMLKLKNMJ
pair	location for	QTQOLNNJJL
pair	log messag	GHGUTKHJHG
pair	log the	RPKIHLJLLI
pair	logic in	HFJMYHJJLH
pair	logic into	IILMWMJKNH
pair	make <code>	PNLGHEFFJS
pair	make <name>	IPHIGODSIL
pair	make <path>	RLGHPJIOIF
pair	make it	GIQJTKQNHI
pair	make sure	FPJJPJONOH
pair	make the	PNQFNJGGHQ
pair	mark <code>	QRPMHIMKMH
pair	memory leak	KMNNQKMKNR
pair	mention <code>	KJPMKMMMNQ
pair	messag for	IIHGWJRGKI
pair	messag to	GMHHIMOJTO
pair	method for	TMLNJKKLNP
pair	method in	ISLNRLLLNK
pair	method to	VHLMMMJLMQ
pair	migrat <code>	JJLNOMLRJI
pair	migrat <name>	UINNLKKIMI
pair	migrat from	LIJNRLKGSF
pair	migrat to	IJIJPFEAQT
pair	migration guid	ONMNOOOOOR
pair	minor typo	LOHQRNKKLK
pair	miss <code>	FORIGJIQJL
pair	miss <name>	IQONPMLKNI
pair	mode with	KUNOMMPNNN
pair	modul graph	NVHKHPHLIF
pair	modul in	HTQLGQJJKG
pair	modul resolution	JMMNOIKRMJ
pair	modul to	RGKMQGJEKM
pair	more robust	IJKNUKPLKJ
pair	more test	HJKMOKRMKO
pair	move <code>	HONOMLPLMR
pair	move <name>	KEJLSJSOID
pair	move <path>	QXKMKMLHLG
pair	multipl time	DXKLHJOLJI
pair	name and	JIRLTLLLLJ
pair	name for	ORJJNIKIOK
pair	name in	DPQGCHTFQJ
pair	name of	TMNLHLJJRI
pair	name when	KVONLLNLNM
pair	need to	OFEOSOECQD
pair	new <name>	GNNMSJLHQO
pair	no longer	IMRJPIPFJN
pair	no need	FFJQUHHKMG
pair	no op	JJLNMHKJLU
pair	node <version>	ENIHGIPMPO
pair	node and	FMJMPKIPRJ
pair	node modul	GOLORHLRKG
pair	node test	HQKLILHQOQ
pair	node version	GNSIGMFGTF
pair	not be	HXLMGELKMN
pair	not call	LWOOKJMLNK
pair	not defin	JVMNKJKKMK
pair	not emit	LTOOLLNNON
pair	not exist	PNIJQIQMKJ
pair	not found	HRNOPKMNML
pair	not includ	IUQNKLMNLL
pair	not match	KOOOKKSNMN
pair	not remov	LTNOMKNNNN
pair	not skip	QQMNKJMNNK
pair	not throw	LUOOLLNNNL
pair	not use	FOKLHFVHJF
pair	not work	E^JKFGIDJE
pair	note about	EBUSGIEHGN
pair	note for	NRSNOONMLM
pair	note to	IUPLMNKJKH
pair	npm install	LHNNMNPHQT
pair	npm packag	KPPMLMMLLQ
pair	of <code>	DIOOLJSBMK
pair	of <name>	>OREOMNHAO
pair	of <path>	FDWEOQCCKP
pair	of custom	LNMOSJRMML
pair	of deprecat	JILJNKUKLI
pair	of option	KRKMRLKJMI
pair	of root	JTLNKLKRML
pair	of the	NPHHSEFDFR
pair	on <code>	FXOMRIIHNH
pair	on <name>	OUGKLBKPKG
pair	on <path>	IWNNKNNMNM
pair	on commit	NIKMJMKGTP
pair	on node	HCILIMLDNW
pair	on non	HKMOISKJRJ
pair	on server	MMNNHQIKLP
pair	on the	RQMMGIKOKH
pair	on window	RHFF<CRFRQ
pair	only add	KUMOLLLMNM
pair	optimiz <name>	IRMOUEKNMK
pair	optimiz avoid	MIOOKUNNOL
pair	optimiz cach	KPMOLRMNML
pair	optimiz use	LKNNJRMMNM
pair	option and	OLIMPLQJMH
pair	option for	ULOK?ELDHO
pair	option from	IQJKULKGLH
pair	option in	OPHMQJKHKH
pair	option is	GWMOIKNLOJ
pair	option object	KSLMJKQMMK
pair	option to	UMFIMHEQHA
pair	or <code>	GQKNOHLRLK
pair	order in	MSNNLNMLNK
pair	out of	PRMKJJNQKH
pair	outsid of	PULNJJJMMJ
pair	packag for	JRLMKMINJQ
pair	packag manager	NMMMRILILP
pair	packag name	TMMLJKKLLL
pair	packag to	JNSKJNIOJO
pair	parser to	KWLNLNMINI
pair	pass <code>	TNNMGJLLLH
pair	pass down	OTLNIKMMMI
pair	pass to	JTOOOMNMON
pair	path for	SPGHKMICEO
pair	path in	PNOLDGIKKR
pair	path of	KNNNRIMNNL
pair	path resolution	TNNNIKKKNJ
pair	path to	MKIJDPNOSM
pair	path when	HQKNSIJIKH
pair	path with	NNJKIHKIKT
pair	pattern to	OQLNLNMKSK
pair	peer dep	MONOMLMMNU
pair	peer dependency	GWILSLHHIG
pair	plugin from	GJKKHJTOJK
pair	plugin to	TMKLOIIHKH
pair	pre bundl	ILLMGTJKLJ
pair	project name	OOLRLMNMNL
pair	properly handl	LVNOLJNNNL
pair	property for	LRNNQJLMNK
pair	property from	IUQNJJMNNJ
pair	property in	JTMMIKRMLK
pair	property on	QOLOJKMJNP
pair	pull request	IHRILNMKQT
pair	query param	KMKLIJSMLJ
pair	query parameter	JUOOMMNOON
pair	race condition	SVLJFIJHLH
pair	rather than	OOJKIRKIKG
pair	rd party	KMMMSMMLML
pair	re enabl	EFOIGJVINL
pair	re run	LWNNMMINML
pair	readm to	RGNIJNIIJP
pair	reduc code	JILMWIKKKH
pair	refactor <code>	LLNOMRNNNM
pair	refactor <name>	QKMMIKTMLI
pair	refactor add	KMOOTNONOM
pair	refactor avoid	MLOOTMNNON
pair	refactor migrat	KNOOUNNNOL
pair	refactor move	IKNOVMJMNJ
pair	refactor refactor	JLONVMMNOL
pair	refactor remov	HHMMYFIJME
pair	refactor renam	HLNNXMNNOK
pair	refactor simplify	LMNNTNMMKL
pair	refactor updat	LLOMSMNNNM
pair	refactor use	EFKM[EIGKE
pair	referenc in	RNPKJMLKMQ
pair	referenc to	GPRIFIINJR
pair	regex for	IOLMHSKKLJ
pair	relat to	ISMNOLQPML
pair	relativ path	FSKLILJKMP
pair	releas date	LKVJKNLJJJ
pair	releas note	KONKRKLRKG
pair	releas on	GFIKIKIRNQ
pair	releas script	HDGGHKGSDS
pair	releas workflow	PLMOMOLJSJ
pair	rely on	SLMNIHQJLI
pair	remov <code>	QJQAMJNNLF
pair	remov <name>	HGFDNQCTCL
pair	remov <path>	DRLCIEEOIR
pair	remov default	HNJLTKLKMN
pair	remov deprecat	GMADNBBMGV
pair	remov duplicat	JFLJMJOHHW
pair	remov extra	LSUIIKJLMQ
pair	remov from	LVQNKILKQK
pair	remov incorrect	HVJIGIQIJI
pair	remov legacy	HGIKHRSPJN
pair	remov no	HDRIQFPGJO
pair	remov obsolet	LIPJIMOILU
pair	remov old	JGSFGJLETL
pair	remov outdat	JHSJOJKLKO
pair	remov redundant	GJOTGAGBHU
pair	remov referenc	KRSJILKGLI
pair	remov some	IFHJMGPFIV
pair	remov support	KGLNSOLIKR
pair	remov unnecessary	DKH?TKN?JO
pair	remov unneed	JJSFRIRIJH
pair	remov unus	BEC@O?OMMT
pair	remov usag	KILKKKURLH
pair	remov use	LQONKKSNNK
pair	remov vue	IPIJFITJLN
pair	renam <code>	HHJMXLHIJP
pair	renam <name>	GIJMVIJHLM
pair	renam to	ISSJGMJIIQ
pair	replac <code>	PLJLPDPHJO
pair	replac <name>	NLRNSJJHLE
pair	replac deprecat	MHQLIMPQLK
pair	replac to	HUIKGGIIKT
pair	request from	JMLLOJKTKI
pair	request templat	LTMIMNNMNK
pair	requirement for	KNRLILMJMR
pair	resolv <name>	IOMLSJKLLI
pair	respect <name>	OKNNSKLNNK
pair	result in	KROKKMJKLQ
pair	return a	NJSNHRKJNI
pair	return in	HHKMPSKRLK
pair	return type	KMQIRDLGHQ
pair	return valu	NKPOPRNNOL
pair	revert <path>	IVJKILIIKO
pair	rollup plugin	TKJLHIJOJN
pair	rout with	OQNNJLMMNK
pair	run <code>	KQLNJMMKRR
pair	run in	IMKMJMLPQI
pair	run test	OPIIDHIQLO
pair	script in	RMOOLLNKRL
pair	script to	JIIJILGRUM
pair	section for	JLTNNNKMLK
pair	section to	LKUKNNLMMK
pair	servic worker	QOJLMISHJG
pair	set <code>	LJQNOHKRPI
pair	set <name>	RQIKFGIEMO
pair	set <path>	ISNOLMLLMR
pair	set the	BUFHDIHJQO
pair	setup file	NNLNIJRKMP
pair	should be	GRHIOMFOHD
pair	should not	=OGKASLFHL
pair	should work	SNMNJJLMNK
pair	show error	LVMLIKHLLJ
pair	simplify <code>	HSMMGSQJMH
pair	simplify <name>	QMILUDHFJD
pair	skip <path>	ILMMKHTKKK
pair	sourc map	ROHJLFNFJN
pair	sourc maps	JGJJJJQSIN
pair	sourcemap in	IKILITLKLJ
pair	spac in	JMKJGJKRLR
pair	spell mistak	JUOFHKJJJL
pair	stack trac	OQNJJLQNLI
pair	start with	HVNOKNNNOM
pair	step for	LSNNLNMKPM
pair	string valu	IWMNKMMNNL
pair	support <code>	NOGKEGPGRD
pair	support <name>	RLHLLKIRIG
pair	support async	OQNOKNNNNN
pair	support custom	NROOIONNOM
pair	support for	SMBGFDAQBK
pair	support in	HSKNPLKJNH
pair	support inlin	WGNNHLLNNN
pair	support multipl	LSOOILMNNN
pair	support to	MUJMINJKMI
pair	support type	JUNNLNNNNM
pair	switch to	GPILEJISJS
pair	tag for	NJQIHIGGRQ
pair	templat in	QJKMHRKKJN
pair	templat to	RURLILMILH
pair	test and	OIMNJMRKJJ
pair	test case	JJHHRIUGED
pair	test coverag	JMLMKLOKNR
pair	test for	:ACBLBb?;H
pair	test if	SJNMKLOMKP
pair	test in	KNKKKMRJHR
pair	test of	NLNNMOUOLN
pair	test on	HFJJPLILSS
pair	test run	IRLKHLOGQK
pair	test script	QKTKILOIHK
pair	test to	IEOIEKTSFH
pair	test with	OGJMHUGJTH
pair	that <code>	JTRLJJLMML
pair	that are	QRONHLKLMJ
pair	the <code>	QGKKQILOLN
pair	the <name>	QRINMGINKK
pair	the <path>	PVMJILIIHM
pair	the base	IUJNLNLJKO
pair	the changelog	HRJRHMLGNK
pair	the cli	LQQNJMKJLP
pair	the comment	KLMTKMKKLI
pair	the config	IUHQKGGFFN
pair	the context	TRJLHGKKKO
pair	the correct	IOKKHLUKIH
pair	the default	KNRHKJJJJS
pair	the error	RLKMIJTLGG
pair	the first	KMMNKQMKRL
pair	the header	TFKJIPKKJQ
pair	the latest	LNPMJLJFST
pair	the log	IOHITNOLJJ
pair	the main	HTMOQMNLML
pair	the new	KKTIHLJRJJ
pair	the output	TMJKJLLMMJ
pair	the project	TIOKLNJMKO
pair	the root	QKMLQLLLMJ
pair	the same	MPJKPGSIHG
pair	the test	TPKKGIILOG
pair	the type	IMNMTJLMNI
pair	ther are	JQLNKQKMLL
pair	ther is	RJPLPKQKII
pair	throw error	PMMISGGMLE
pair	tidy up	JIJLILIRJP
pair	time in	IVMNLLLNNL
pair	timeout for	GOJJGJWIKG
pair	timeout to	PGJJJLMHRQ
pair	to <code>	QJH=O7CUGL
pair	to <name>	RPQBEJMREC
pair	to <path>	RGOMLMMOND
pair	to <version>	RL?C9B:>C]
pair	to a	QTILHKKILO
pair	to add	PHQMISKKLH
pair	to allow	JRNNSLKLMK
pair	to avoid	TEHHVQEEGM
pair	to be	MLLIOLHPFD
pair	to check	SNNNJKMRKI
pair	to debug	GRQKJNPKKI
pair	to default	QOLLQJKKNG
pair	to dependency	JYLNJNIGLF
pair	to dev	LTKOMOJFLP
pair	to disabl	EYHMJMJHIN
pair	to docs	JJKLJNKJLU
pair	to eslint	JJKKRMJIKP
pair	to fix	FPMJFHUMKE
pair	to includ	OKTKQMLHMH
pair	to latest	JSJKHNJQKO
pair	to load	OXLKIJIKLI
pair	to main	KFPKFMXEMJ
pair	to make	FNJQQKHIKK
pair	to match	JSUKJMMILI
pair	to new	JVPMJNNMNH
pair	to not	FPJMJKQISI
pair	to read	HGKKVKNJKI
pair	to reduc	MHLNUJLKLK
pair	to releas	KKMNLNNRNQ
pair	to remov	SEMKNMOGIP
pair	to render	RSKNKLNLMK
pair	to resolv	JXMOHIMJJK
pair	to return	FNOLPIJRLH
pair	to rollup	ILNNSMKIMQ
pair	to run	LGHLRKGQKP
pair	to server	HVLNIMMMNL
pair	to set	SNLNGLKKMI
pair	to skip	IUKLJMJJIQ
pair	to support	QMNJNLMPIK
pair	to test	LOJJMKHISQ
pair	to the	NQRACD>OOL
pair	to top	IKLMTKLLQJ
pair	to ts	JQNNINQQKO
pair	to use	PPKEFBNGQR
pair	to version	FNMKDLPUHL
pair	to work	IPKJJLMQJO
pair	top level	GJKKTHHHRQ
pair	try to	MSLNJLKRIG
pair	ts config	LWJNJKHGIN
pair	typ for	IMIMHJLGIV
pair	type and	KUKRLIGJHH
pair	type annotation	IIJKJQJLJW
pair	type check	FJIKNEFEWL
pair	type definition	IKMJTIJJKQ
pair	type error	JXNLKNMNMI
pair	type for	AVHHNBCFGU
pair	type in	RKKKGIQKKR
pair	type inferenc	PQMMHJNKLI
pair	type is	JTRNKKMNNN
pair	type of	E_HKCDJKJD
pair	type to	PRFHUEHEG@
pair	type with	UOJLGILKKG
pair	typescript to	LLNOMNMJNU
pair	typo in	HNR@EJMEDP
pair	unit test	IOQELHQDNJ
pair	unsaf eval	JPNOSMLNOK
pair	unus <code>	KOLLLIITLJ
pair	up to	FOKIQQJGJM
pair	updat <code>	;MPD;CBTLR
pair	updat <name>	JJRIBRHNFP
pair	updat <path>	=NQ>QFOOGN
pair	updat <version>	LUPKKOMJKI
pair	updat all	LHKNKNMJLV
pair	updat changelog	JIIIJNLHTQ
pair	updat code	IIQIFLKJJU
pair	updat dependency	KGKMJNK?KZ
pair	updat dev	MLMNMNLRLN
pair	updat eslint	FFKJNMHGKV
pair	updat exampl	LLRMRNLMML
pair	updat for	JNKNHKKHSR
pair	updat in	KSLLKMQMLQ
pair	updat link	KHWKKMLIKN
pair	updat migration	TOLMHLLILO
pair	updat node	JHWKINIFHP
pair	updat peer	MUILLNLKLO
pair	updat pr	MIPKKNMQMP
pair	updat readm	MMQJMONLNQ
pair	updat readme.md	NMULNONNNK
pair	updat releas	LKTIKNLQJM
pair	updat test	ISKIOKRJIF
pair	updat the	ANQPQIF?MB
pair	updat to	LNNGNIDTIG
pair	upgrad <path>	JJNNNONJMW
pair	upgrad to	RGPIMIIOHM
pair	url for	JQULIKKIJJ
pair	url in	IZIJGIJJMG
pair	url to	RPKMJJMLNJ
pair	us <code>	LKULNPJJKE
pair	us <name>	HTNNGPLKMI
pair	usag from	JMLMNJSJLI
pair	usag in	QMTKGJJILL
pair	usag of	FJGHMESLHQ
pair	use <code>	GLOBLSQFAA
pair	use <name>	JPGJMHQ=ON
pair	use <path>	SRFQL=LICF
pair	use async	HIKKTKQKLJ
pair	use better	HSKNRIHLLH
pair	use correct	FYIKLEFFKO
pair	use custom	SGLNRIIKKH
pair	use default	DQIKRHGPJO
pair	use file	KWMOJJLMML
pair	use latest	IISLNHHPQF
pair	use more	RJKMLIJKMP
pair	use new	LDHIUIPDOM
pair	use node	FGILHIGQTM
pair	use npm	RIMNKMIHSL
pair	use of	JUMMOHPIKF
pair	use promis	TJMNGQLLLQ
pair	use relativ	KOQNNIQLMK
pair	use the	MIIILHRDLT
pair	used by	LWLNJMNJIH
pair	used for	JHULIKKIMR
pair	used in	TJOOKMNMNM
pair	valu for	IYQJKHFGKD
pair	valu in	GQSNOILLMJ
pair	valu is	KVOOLLNNON
pair	valu of	FJVLNFJPJH
pair	valu to	FPKMUJKKMH
pair	valu when	JPNNJHLLNS
pair	variabl in	LJOMPNMJTK
pair	variabl name	MNRLKNLLNK
pair	variabl to	IIONRJMMNQ
pair	version <version>	GMKMOKJSJM
pair	version for	HEWIGKSIOL
pair	version in	IKEIGMGQJW
pair	version of	GKNKKILQJV
pair	version to	IFKKMMJQMP
pair	via <name>	INSNRLLKMK
pair	virtual modul	HRMLEQHJIN
pair	wait for	GTKHGJPRJI
pair	warn about	FUIKHIJJLR
pair	warn for	PRHLGJHJJQ
pair	warn if	TLNNJIJOOK
pair	warn messag	GNISLGHHJQ
pair	warn on	GWKNKLLMMJ
pair	warn that	LKTLKMMLLI
pair	warn when	OOKKDGJHLS
pair	watch mode	QRKLOGHKKH
pair	watcher on	KVMLKLLLMJ
pair	way to	JIMLKLSKMP
pair	web worker	QVOLHKIJMH
pair	when <code>	JRIIBOMOHD
pair	when <name>	HTLNIIQKMJ
pair	when a	SLNNLMMMNL
pair	when build	KOKMHDHPRH
pair	when call	RPMOKIMNNL
pair	when creat	KMNNQRMMMJ
pair	when generat	SKJLLKKQKI
pair	when no	MKJNUGKKMI
pair	when not	KUOOLJONON
pair	when pass	NTNONOOONL
pair	when publish	JGKLJHHSIP
pair	when resolv	IUNOKKLNNM
pair	when run	FRLMIHJOPI
pair	when test	HSKNJKPLLJ
pair	when the	HSKNJPLLLK
pair	when us	FVNJ@ODFHJ
pair	wher possibl	QJMMLSJILJ
pair	with <code>	ULGDO<KOFF
pair	with <name>	SIKHHQEOQL
pair	with <path>	JNQHMEOQJM
pair	with a	QMHJPIRFFK
pair	with custom	IWLNKMMLNJ
pair	with dot	JTNOMMOOON
pair	with no	QMMLIIJRLG
pair	with non	IMLNIJLMKT
pair	with the	NOTJHLQIHI
pair	word in	NLTLNONNOL
pair	work in	HRLMSHIKMJ
pair	work on	MQNMIKKHLQ
pair	work with	PNPIFHRPIH
pair	yarn <name>	JNLNJKJSKH
path	dir:.circleci	FBGIAHLRTK
path	dir:.github	BHGEH;FPVK
path	dir:.vscode	FLIMQIMGQT
path	dir:__snapshots__	PQ@FRJN>?G
path	dir:actions	JHJLGKJTQI
path	dir:api	QJRHOELDBS
path	dir:app	JRIMOPFGCL
path	dir:assets	HSGGEDSPSG
path	dir:basic	VKDFL=MBPO
path	dir:bin	PLNOJDOMCN
path	dir:blog	OFXJINKKMO
path	dir:browser	M]=5UHD<<M
path	dir:build	ENKLTJDOPN
path	dir:cache	RRHMOCHQKK
path	dir:cli	LXNLQCFFGF
path	dir:client	VRFKBENBHM
path	dir:commands	SPR?SDL?=B
path	dir:common	JM<NQHFG5X
path	dir:components	KKT<NJQD9J
path	dir:composables	NRUFNOKLD<
path	dir:config	NLVOAOIP@I
path	dir:configs	JUKLGQPFKB
path	dir:css	KFGKJPVGFS
path	dir:dev	LPMFARQGIS
path	dir:docs	MDc<CGAG<E
path	dir:dom	MQJMJQFJKM
path	dir:e2e	EF=MKIQKVJ
path	dir:environments	LPOMNOPHQE
path	dir:error	KQNMKNNNKR
path	dir:examples	PLLRQDHF?P
path	dir:experimental	ONQJNJKRMJ
path	dir:files	TUMNDC@H<N
path	dir:fixtures	PSJNF@REJG
path	dir:hmr	QLKNOIKKQP
path	dir:i18n	MMMKNNUKIK
path	dir:images	NKTNQNPNMJ
path	dir:issue_template	IPLGJMKPGU
path	dir:lib	SJ7S[B=H'F
path	dir:middleware	LMXGTLAB8F
path	dir:mocks	RMJMMLQIJM
path	dir:module	PRPLIHMFIQ
path	dir:modules	UGNLNMFC7R
path	dir:node	MSHGMPAH<I
path	dir:node_modules	NHMOTKRMNH
path	dir:packages	OTF9MRID<I
path	dir:pages	RTGEFMNNBA
path	dir:patches	APE@G:JQJU
path	dir:plugins	PQ=8PT8B5F
path	dir:presets	TRIGGFDFIP
path	dir:public	KSUKRENFJK
path	dir:runtime	QU<BGSA9>M
path	dir:scripts	36R47:TYaW
path	dir:server	WJL<PE?B<M
path	dir:shared	@OHKOHMQHU
path	dir:src	PRJ6RW<6+F
path	dir:ssr	CPKHRJMLDS
path	dir:static	PUGPIFNBEJ
path	dir:styles	UQQKFINIJE
path	dir:template	OWHFKCCFIN
path	dir:templates	SRKBOD@LNC
path	dir:test	MJ@JSHS.FH
path	dir:test-utils	JLILPDRGPO
path	dir:testing	GFQLXODUMA
path	dir:tests	LP=MMAPLSA
path	dir:timeout	QKNNINLNLU
path	dir:tools	?DKDSKSTTF
path	dir:types	VMEDHM7<OL
path	dir:typescript	EQILKJRPML
path	dir:unit	OMAPYKG;GF
path	dir:utils	HKG8UUGENF
path	dir:views	PPBFN?U>CN
path	dir:vue	LFFG>TRSAO
path	dir:webpack	LNC>OSNN8F
path	dir:worker	NLJJCRPGIR
path	dir:workflows	JJ;>J>LNUK
path	ext:	ILGJCKCUJV
path	ext:cjs	NLGHAHRLGS
path	ext:css	HSVGFCTBNJ
path	ext:html	SSJQI:U5DG
path	ext:ico	LIOMNMQGQN
path	ext:jpg	IPQNJNRLMM
path	ext:js	OFATJ5TTKG
path	ext:json	MKHPCHMQLQ
path	ext:json5	LLJNJLHGLU
path	ext:lock	HGD?JKMWFM
path	ext:md	OGTMJDBC:K
path	ext:mjs	POGFP<NQKE
path	ext:mts	FEFIHDEQQW
path	ext:patch	COG@I:KRKR
path	ext:png	PMVKJMLHIN
path	ext:sh	IBMJ<EROOW
path	ext:snap	ORAESHQ??@
path	ext:svg	KOOLPKOKLP
path	ext:template	PWIGMEHRKE
path	ext:toml	TJPKJ?A1ET
path	ext:ts	LNG6MOPDLJ
path	ext:tsx	JMIFLOQ@HS
path	ext:txt	OGKNGMQPJR
path	ext:vue	TGV=<FP8<R
path	ext:yaml	IMKKJOMUJL
path	ext:yml	BEA6B8ILZN
path	name:.editorconfig	ELOMOOQIQQ
path	name:.eslintignore	OTSKGLPGHM
path	name:.eslintrc	LLKKPNNOJO
path	name:.eslintrc.cjs	JGMNGLIILY
path	name:.eslintrc.js	KMKMOIHGJW
path	name:.eslintrc.json	LFISFLSLHK
path	name:.gitignore	IAPGHRS@SS
path	name:.gitkeep	HKMNPMOJTG
path	name:.npmignore	HHHLFMHQQU
path	name:.npmrc	MHKNILOPIR
path	name:.travis.yml	MKEHEJQ;SP
path	name:action.yml	LGJMHKJRRI
path	name:app.css	OQLMGKQMNQ
path	name:app.js	RLNNKLKKNS
path	name:app.ts	SGFFQNCOIM
path	name:app.vue	LMOGFNQFJS
path	name:appveyor.yml	KGEKCKHTRL
path	name:assets.ts	MGTNPIPJKO
path	name:base.ts	NSFKRKCEII
path	name:basic.ts	LLNORORMML
path	name:browser.ts	QTMMJPEHK@
path	name:bug_report.yml	LPJKLNLJHV
path	name:build.js	IIIJCFJVNN
path	name:build.md	PIWLLNLKMH
path	name:build.ts	THPGPJK@QJ
path	name:cache.ts	GFNOVHRRMH
path	name:changelog.js	JJJJFMLHMY
path	name:changelog.md	GHFMQHAMBX
path	name:ci.yml	JJAGODO-XK
path	name:cli.js	NMYPJCD=CG
path	name:cli.ts	YGIHOELAQG
path	name:client.ts	QWBHFI;@JO
path	name:common.ts	ERJLPTGELL
path	name:component.ts	TFOHKQMIGM
path	name:config.js	VJIQKEJCHL
path	name:config.ts	SKV>OP@D=C
path	name:config.yml	ECOICHIKXK
path	name:constants.ts	PLLMTANGHL
path	name:context.ts	OJPCLVE?O?
path	name:contributing.md	D@YCEKLOFW
path	name:css.ts	IRNGJQMCIO
path	name:dev.ts	KYJLGDQILL
path	name:devtools.ts	RUNNIJKJNP
path	name:dockerfile	QNDHRHFNJM
path	name:ecosystem-ci-trigger.yml	LIMNMNLGRR
path	name:empty.js	RWNOJMLKNI
path	name:entry.ts	QKQKTNGIJ@
path	name:env.ts	URLNLHIKLJ
path	name:environment.ts	QOKMQIPHQE
path	name:error.ts	TJOFV=GDEK
path	name:esbuild.ts	NPLNOOJKML
path	name:eslint.config.js	OTGMPMNGNM
path	name:eslint.config.mjs	HGMNVJLIMR
path	name:examples.md	NORKINLLMP
path	name:experimental.ts	LLGLLSMHRM
path	name:favicon.ico	MHPMNMQGRM
path	name:feature_request.yml	NTKMMONNNL
path	name:foo.js	QJNOKOQNNP
path	name:fs.ts	KMMOGNOJRS
path	name:funding.yml	KJOMJNJGHS
path	name:global.ts	OILLILKJNV
path	name:helper.ts	QLMLHIQLLR
path	name:hmr.ts	TKJKTADGKQ
path	name:hooks.ts	VPQMIGIJMJ
path	name:html.ts	KQOKLQFHJQ
path	name:index.d.ts	IRJJMHROQM
path	name:index.html	NQNPI>V=KF
path	name:index.js	RHELKEHO4M
path	name:index.md	QMXCO?;AFG
path	name:index.mjs	MUNNJLKQNH
path	name:index.spec.js	MSKQMEQDOC
path	name:index.spec.ts	QNLMGGVHPL
path	name:index.ts	VKQ.UG8KMF
path	name:init.ts	NIHJSRECJL
path	name:issue-labeled.yml	KEHNJNKCVS
path	name:jest.config.js	QLKIDIMSPG
path	name:json.ts	QLHMSMHLMJ
path	name:lerna.json	PQLNKNIGKR
path	name:license	NGOPOMILJP
path	name:license.md	FSHKROFPKO
path	name:loader.ts	LWMNJILIMK
path	name:logger.ts	OKGMVCEQKM
path	name:main.css	OQTLGJPJKF
path	name:main.js	QSKEBITAPJ
path	name:main.ts	QIKPPEH?NR
path	name:manifest.ts	TMPLGQHIKK
path	name:migration.md	ONLKMIIJLS
path	name:node.test.ts	OKMNPPIMMJ
path	name:node.ts	PDDDVTHAEL
path	name:options.ts	XHGKJAJPQN
path	name:package-lock.json	FWIHQJ@NJM
path	name:package.json	NNE<GFNPCP
path	name:parse.ts	SAHHTOMOIK
path	name:performance.md	NKTNNNNNNK
path	name:plugin.ts	JPQLFQCDIR
path	name:plugins.ts	RTNORQEMKK
path	name:pnpm-lock.yaml	LPOMJOLBMM
path	name:pnpm-workspace.yaml	JMPLJIFSLO
path	name:preview.ts	MNNMRGIKLR
path	name:pull_request_template.md	PJQKLOMJRL
path	name:readme.md	QEMTEBGKAN
path	name:release.yml	HFIMGMGOTL
path	name:render.ts	LRHKKPDEKP
path	name:renderer.ts	XMDGNDF=FO
path	name:renovate.json	?>CIEIMKWL
path	name:renovate.json5	KHIMILGFOT
path	name:resolve.ts	JMGKHTCFNN
path	name:resolver.ts	PMLNUGLJMG
path	name:rollup.config.js	JR@KFK@WAI
path	name:router.ts	JMOKJUAGIF
path	name:security.md	RKUJKNMKNI
path	name:server.js	RMMIW=B>EI
path	name:server.ts	KTNGHQKBDL
path	name:settings.json	FLKNSHLGNU
path	name:static.ts	GRJLRPGHLH
path	name:style.ts	LLNOMRMNNO
path	name:template.ts	KPKNMKJKMR
path	name:test.js	TFI@M>Z<>F
path	name:test.ts	GKOKQGUIPG
path	name:test.yml	LCKNHMOKRP
path	name:transform.ts	LKIKIPREJN
path	name:tsconfig.base.json	JJMNRMKRKK
path	name:tsconfig.build.json	LOMNGJHNUM
path	name:tsconfig.json	HJOFKMOJST
path	name:types.ts	WL:DPM;HHF
path	name:url.ts	DHQLF[DHIM
path	name:util.js	SPMMKLJJNH
path	name:util.ts	IINNQRMMNO
path	name:utils.js	HFHPEQGUGO
path	name:utils.spec.ts	MRLNKCGJRR
path	name:utils.test.ts	IVNOMFHNNR
path	name:utils.ts	LKBBQOCBLL
path	name:vite.config.ts	JCLKRJRIMP
path	name:vitest.config.ts	KNHHDLM@SS
path	name:watch.ts	PPNOPKNNOO
path	name:worker.ts	SHIJJPLDHR
path	name:yarn.lock	FJKBHNNWII
path	top	GGBNBEGSSR
shape	all-listed:chore	>@IAB:EIGg
shape	all-listed:ci	FEHJFJGE[H
shape	all-listed:docs	CI_IEHFBFD
shape	all-listed:feat	e@JFG;BBC=
shape	all-listed:fix	>kAF91@LGJ
shape	all-listed:refactor	A>EHg>D>D=
shape	all-listed:test	HHIIDG]CDD
shape	body:before	IQIEGPIKIK
shape	body:breaking	WH?BR?<9?N
shape	body:closes	LYLKAH>/CI
shape	body:code	OODFCDHKWE
shape	body:list	OIF:ISEFKM
shape	body:long	LKGLHMIMMJ
shape	body:measured	HJONOTLJMK
shape	body:new	OJGMNQJJEF
shape	body:none	HHKNLJMKIK
shape	body:short	KRNBLFIJJE
shape	clue:architecture	BACJWKOLIO
shape	clue:architecture ?	LIKGROGIBK
shape	clue:architecture build	GPIKDIDSDP
shape	clue:architecture ci	ICJJRKFRO@
shape	clue:architecture config	IMFKOLFEGU
shape	clue:architecture documentation	BKSPCIDCH=
shape	clue:architecture lock+manifest	QOHNNHDBHS
shape	clue:architecture lock+manifest+test	HMKNHIOGIS
shape	clue:architecture manifest	IMCJDI<NKT
shape	clue:architecture manifest+test	GJMNRMOJJM
shape	clue:architecture source	EJ9:TKBJ<K
shape	clue:architecture source+documentation	KJJIS?AKEO
shape	clue:architecture source+test	GM><POFFPM
shape	clue:architecture source+test+documentation	KCMFNPL?CU
shape	clue:architecture test	DHFITFNM<D
shape	clue:documentation	=@_OG:<FBL
shape	clue:documentation ?	HE]6F=LKFD
shape	clue:documentation ci	MPMNLNMFSI
shape	clue:documentation documentation	APS3FIGPHG
shape	clue:documentation source	BIZJL??PPE
shape	clue:documentation source+documentation	FMSHHHJFLQ
shape	clue:documentation source+test	KMHMPHOJLP
shape	clue:feature	SKLHHHLMHJ
shape	clue:feature ?	RKMHK?IGFQ
shape	clue:feature build	GRJLHLMQGL
shape	clue:feature ci	HFJKILFMU@
shape	clue:feature config	FEOINKENER
shape	clue:feature data	JKFQPLHIIR
shape	clue:feature documentation	BDd6FIC?F<
shape	clue:feature lock+manifest	MIGMGMFOIR
shape	clue:feature manifest	KQDKHLASGN
shape	clue:feature manifest+test	RLMNMNOMKI
shape	clue:feature source	PNCLOFCGKN
shape	clue:feature source+documentation	XDOD7I>ODD
shape	clue:feature source+test	SP8>KHICEA
shape	clue:feature source+test+documentation	[FHEIBG>B?
shape	clue:feature test	ELICHJXEAI
shape	clue:fix	;NIICKKNLI
shape	clue:fix ?	HREIGJICDG
shape	clue:fix build	IOIJGIFQPL
shape	clue:fix ci	GTIJGJLON<
shape	clue:fix config	IPPHEJEOBL
shape	clue:fix documentation	DRTKGIC=F8
shape	clue:fix example	GGHPQKPJJR
shape	clue:fix lock+manifest	KSQNLLFAHN
shape	clue:fix manifest	@QPHGJNE7Q
shape	clue:fix source	FNBIJLHMML
shape	clue:fix source+documentation	@SQEHADLGM
shape	clue:fix source+test	LXFKDMDG6=
shape	clue:fix source+test+documentation	LNKPKCJDGO
shape	clue:fix test	DJL9LEU>OA
shape	clue:infrastructure	E@J>D1AW[L
shape	clue:infrastructure ?	IJH=;=GNXI
shape	clue:infrastructure ci	NQHJFKEHSJ
shape	clue:infrastructure documentation	IHPHKNSIMF
shape	clue:infrastructure lock+manifest	IRLOJMKSJH
shape	clue:infrastructure manifest	HLKNLNHGEX
shape	clue:infrastructure source	QDHGG9HPTM
shape	clue:infrastructure source+test	IXLNCEFQOL
shape	clue:infrastructure test	JQMJRMJRKK
shape	clue:maintenance	?DKQJAGMKT
shape	clue:maintenance ?	IJNKMAAJLR
shape	clue:maintenance build	QFHIHKONCT
shape	clue:maintenance build+lock+manifest	LJMNKNJOLR
shape	clue:maintenance build+manifest	QIMOKNKPKN
shape	clue:maintenance ci	FQGJLLDHNS
shape	clue:maintenance config	JJGFKJQNMN
shape	clue:maintenance config+lock+manifest	MLMONOMILV
shape	clue:maintenance deploy	JKJKIMKPHQ
shape	clue:maintenance documentation	ANKSDID;EM
shape	clue:maintenance documentation+lock+manifest	EHOMIMIGKU
shape	clue:maintenance documentation+manifest	JINNMNMJMS
shape	clue:maintenance lock	LQILJMJGJT
shape	clue:maintenance lock+manifest	JIKILF=P>P
shape	clue:maintenance lock+manifest+test	IGKNILEOJW
shape	clue:maintenance manifest	OO:CIFMJSJ
shape	clue:maintenance manifest+test	GNSLQMLGHO
shape	clue:maintenance source	FNENODJHGS
shape	clue:maintenance source+documentation	EKMPICEOQM
shape	clue:maintenance source+test	IM@NQOGN>N
shape	clue:maintenance source+test+documentation	LONGMDAOGM
shape	clue:maintenance test	FLDSIJOD=A
shape	clue:none ?	STL>NO8HCA
shape	clue:none build	QNKLILPHGP
shape	clue:none ci	GLJJGLFUMD
shape	clue:none config	JPFJMKHDMT
shape	clue:none documentation	AM[9FIGDJ>
shape	clue:none documentation+manifest	FJNMIMJGKU
shape	clue:none lock+manifest	GPQNKMJEKQ
shape	clue:none manifest	RMBHPIJ@IO
shape	clue:none source	OQLAQC>M?I
shape	clue:none source+documentation	RHOHOODBGG
shape	clue:none source+test	OT8;NFI57H
shape	clue:none source+test+documentation	VJBGHCBEIM
shape	clue:none test	K?PRJHSI@I
shape	clue:performance	GIA<KYECOC
shape	clue:performance ?	RP?DOPJAKG
shape	clue:performance source	FJ>@NW;D=I
shape	clue:performance source+test	LLIKGRNJOA
shape	clue:security	ESQALN@DGM
shape	clue:security ?	HLQJMPIIHO
shape	clue:security documentation	MKVINNNMNJ
shape	clue:security lock+manifest	NRJOMONRMH
shape	clue:security source	GQLMRPKIMG
shape	clue:security source+test	KVOOKKMMOM
shape	clue:testing	<@9N==e@LG
shape	clue:testing ?	JP?7AJUEJP
shape	clue:testing ci	JOLLPMDPOC
shape	clue:testing ci+test	LJMNKOIIVJ
shape	clue:testing lock+manifest+test	JHKMJLPJIR
shape	clue:testing manifest	JGLNLLRJGQ
shape	clue:testing source	LOK=KPTI=D
shape	clue:testing source+test	FSECF9TA?P
shape	clue:testing source+test+documentation	RRHLBHIIRG
shape	clue:testing test	COENEGPBMB
shape	files:1	ALKQGEMHLL
shape	files:1 build	BQDC>EJRJS
shape	files:1 ci	FUA@JD?OQF
shape	files:1 config	<LL;JAAP@T
shape	files:1 data	GNOOPGDEDP
shape	files:1 deploy	MPGEOIFLBS
shape	files:1 documentation	AOUN8>4F9B
shape	files:1 example	>HLOUHNGGQ
shape	files:1 lock	EPCDEHCKBV
shape	files:1 manifest	JPG:D<MGOP
shape	files:1 source	JNFOHHLJHO
shape	files:1 test	<GHNH<SEN5
shape	files:16	J<MFQ@NMNN
shape	files:16 documentation	LROKLOMKNJ
shape	files:16 other	HHNDFERHHP
shape	files:16 source	O>HIRCKLNN
shape	files:16 test	MKMMRMNLLM
shape	files:2	IPM=JHHGDO
shape	files:2 build	RMJLPMHOIL
shape	files:2 ci	G@ILDKGPVD
shape	files:2 documentation	CH_AFJGDJ>
shape	files:2 example	QQEGMLFLLP
shape	files:2 manifest	RMHNGLECDS
shape	files:2 other	=LB6I7KPCV
shape	files:2 source	LQHBLIFG@O
shape	files:2 test	ADFPMGSL<E
shape	files:3-5	LKF<KHJIIK
shape	files:3-5 build	IMLMOKSNHF
shape	files:3-5 ci	KFLNKNJKUF
shape	files:3-5 documentation	C@XEHKPEKC
shape	files:3-5 manifest	QMJNKNHOIM
shape	files:3-5 other	LEK:>9OKJT
shape	files:3-5 source	NL??KNFIBH
shape	files:3-5 test	DLGDKHVGIF
shape	files:6-15	NEJGPLIMKM
shape	files:6-15 ci	LKMNLNMQOJ
shape	files:6-15 documentation	KIZJMNMLNJ
shape	files:6-15 manifest	MHKMKMJQFR
shape	files:6-15 other	HDQNF>OMMP
shape	files:6-15 source	RIFCQLHLFE
shape	files:6-15 test	NHKRKKNJGK
shape	has:build	HDD/NIJVLL
shape	has:ci	GD86?7MPYK
shape	has:config	KCJFLHHKMP
shape	has:data	RIMME8JKLL
shape	has:deploy	PGKBOEFHMT
shape	has:documentation	PDVJGC>D:J
shape	has:example	RNKRL6Q49N
shape	has:generated	NRBBPHN;JE
shape	has:lock	JIHBJIMQEK
shape	has:manifest	NIC:FBMOKO
shape	has:source	NL=KNMCJEI
shape	has:test	MK7FHITFGF
shape	has:vendored	IHGGOFTSBJ
shape	kind:dependency	:2;?7C8'8x
shape	kind:release	<=@A@FA;>h
shape	kind:revert	EUGLFGIGGQ
shape	kind:work	JJKMHKHLKB
shape	listed:build	BAAFDK?dG@
shape	listed:chore	EEF<GOFNIa
shape	listed:ci	FBEH@POC]I
shape	listed:docs	MCbEIA?G>B
shape	listed:feat	t/GBH688:4
shape	listed:fix	GrE?1G7J>H
shape	listed:perf	@=DHBdBCD?
shape	listed:refactor	M9:Am=86G6
shape	listed:style	RKOSEFGIJH
shape	listed:test	PNFE@K[>J;
shape	only:build	KOAAH@NRIQ
shape	only:ci	EQ??FB>QTC
shape	only:config	?LK;JAJOCS
shape	only:data	HOQOMFBBBQ
shape	only:deploy	JMGEQIFMCS
shape	only:documentation	=NVN4<BD8:
shape	only:example	OIKPSGLFFQ
shape	only:lock	EOCDEHCKBV
shape	only:manifest	NQE9D;LKNP
shape	only:source	KLFOMNEHDM
shape	only:test	8CDPM6UAH0
shape	paths:none	ONMFHMHDII
shape	roles:build	KOAAIBKRJQ
shape	roles:build+config+source	HKJMTGGMLI
shape	roles:build+documentation	JOTMKNJHLL
shape	roles:build+documentation+lock+manifest+source	KSJNIKKQMN
shape	roles:build+documentation+lock+manifest+source+test	UHLOIMKKNN
shape	roles:build+documentation+manifest+source	OFHNSLKGLP
shape	roles:build+documentation+source	ONENQGJFLN
shape	roles:build+documentation+source+test	OILNQMJJMP
shape	roles:build+example+source	TKMMJMKLNK
shape	roles:build+lock+manifest	FRHNGJCPEO
shape	roles:build+lock+manifest+source	HLJNRONOII
shape	roles:build+lock+manifest+source+test	PFLNOGDQGM
shape	roles:build+manifest	SLGMGJDLDS
shape	roles:build+manifest+source	NOKNRIHNHM
shape	roles:build+manifest+source+test	ILNONJJRKP
shape	roles:build+source	GMHERR9O<L
shape	roles:build+source+test	MOHJJBLODO
shape	roles:build+test	JHKMNKSOGO
shape	roles:ci	DP>?LA>QSA
shape	roles:ci+config	IHKNINIHDZ
shape	roles:ci+documentation	GHFKINHPQQ
shape	roles:ci+documentation+manifest	OILOMORJIN
shape	roles:ci+lock+manifest	IOKNLMHERQ
shape	roles:ci+lock+manifest+source	KUMOKNKFTG
shape	roles:ci+lock+manifest+source+test	KMONJLUKIH
shape	roles:ci+manifest	RNELELHMHQ
shape	roles:ci+source	ECGJLHLMSR
shape	roles:ci+source+test	KTNNKMJSJI
shape	roles:ci+test	FKPMHMNFRN
shape	roles:config	?JK;K@KOFR
shape	roles:config+documentation	MGRKSLGGII
shape	roles:config+documentation+source+test	QPJMPMKLMH
shape	roles:config+lock+manifest	OIJMKLHLGT
shape	roles:config+lock+manifest+source	QPLNGLIGLP
shape	roles:config+lock+manifest+source+test	KOLSEHGHJO
shape	roles:config+manifest	SIJNJKHGIP
shape	roles:config+source	HP?EN?JOLO
shape	roles:config+source+test	QSJJCDJCGR
shape	roles:data	HNROMFBBBP
shape	roles:data+source	XNBHJEBHBM
shape	roles:data+source+test	YJMLKJFGJH
shape	roles:deploy	MOGEQIFMCQ
shape	roles:deploy+documentation	GMGNQMLJJT
shape	roles:documentation	=JWN4<BC8;
shape	roles:documentation+example+source+test	WGKNILLNNK
shape	roles:documentation+lock	IRPNLNKHMN
shape	roles:documentation+lock+manifest	CDWLGKDAGQ
shape	roles:documentation+lock+manifest+source	TLFLDPNCJM
shape	roles:documentation+lock+manifest+source+test	PNOMQPEGJE
shape	roles:documentation+manifest	=QFICIC?DZ
shape	roles:documentation+manifest+source	ORIMPNJGMN
shape	roles:documentation+manifest+source+test	UGHLIMIIMQ
shape	roles:documentation+source	NGQLNJ6D;I
shape	roles:documentation+source+test	NLHMN@IG?P
shape	roles:documentation+test	OLMKGMPHKP
shape	roles:example	OKJQSHHGFP
shape	roles:example+source	OWILMGGKMD
shape	roles:example+source+test	PUILJEAKLL
shape	roles:example+test	EHGIEJWJHM
shape	roles:generated+source	KRMNGLILNR
shape	roles:generated+source+test	NUHJRFHBD=
shape	roles:lock	ENBDEHCKBW
shape	roles:lock+manifest	JRLEJ>2O2O
shape	roles:lock+manifest+source	QI@GRO@NMH
shape	roles:lock+manifest+source+test	OMEHPPNL?F
shape	roles:lock+manifest+test	HLDKBDPN@U
shape	roles:lock+source+test	QRNOGHJMNK
shape	roles:manifest	LQG9D;JGMR
shape	roles:manifest+source	MN>CHOCN:R
shape	roles:manifest+source+test	ULHHM@JBBJ
shape	roles:manifest+test	ILRJPIRBAL
shape	roles:source	GLFOMNFIBN
shape	roles:source+test	OS;AKPG-(@
shape	roles:source+test+vendored	OKNOJKRMNM
shape	roles:test	;DEPL6TBK1
shape	rule:architecture	FBD<WHELEP
shape	rule:documentation	AGYRF4BH?J
shape	rule:feature	[JLJJ5DCGH
shape	rule:fix	LVCJFJHIEI
shape	rule:infrastructure	CK41E2@UUP
shape	rule:maintenance	BKHHI<DQKW
shape	rule:performance	FD>=O[D@EE
shape	rule:security	EWNIRNGEGL
shape	rule:testing	@CALK2YDIG
shape	share:build	ENB<GCIWHS
shape	share:ci	BL7;H=AQUF
shape	share:config	EIJCOFHNJU
shape	share:data	QJOMJ?JKLP
shape	share:deploy	PKIDPGCJJS
shape	share:documentation	DIXM:?>@@H
shape	share:example	ONJQN?S<?O
shape	share:generated	IQEGOLUCKF
shape	share:lock	BOH@FPIUHT
shape	share:manifest	NLC4CAGPKS
shape	share:source	PK=NOOBGBK
shape	share:test	FO>JIHTDJH
shape	share:vendored	JIJJNISODR
shape	words:1	N@QOM<JBNU
shape	words:2	IJKLIMMMGM
shape	words:3	KOGJHPHLNB
shape	words:4	ILF2MOGSGG
verb	<code> ?	OUMGMDEFED
verb	<code> documentation	MHWNNOONON
verb	<code> source	VQCJL<AFJ>
verb	<code> source+documentation	RJHNPJNMNK
verb	<code> source+test	PPKML?CLLE
verb	<code> source+test+documentation	RNLNINMNNL
verb	<name> ?	NRGENNNA@I
verb	<name> documentation	LGWMMONMOM
verb	<name> source	RPACNAM<EJ
verb	<name> source+documentation	MQJOPLMNOJ
verb	<name> source+test	QLMNLBQLMF
verb	<path> source	RSOGIBDBIN
verb	<path> source+test	PSMNLGGLNF
verb	accept source	NUMNJJMMNK
verb	ad ?	MKQIGKGQHK
verb	ad documentation	KIXMNNNMNL
verb	ad source	SKHHBHOLJP
verb	ad source+test	VHNOJKLNOL
verb	ad source+test+documentation	UKMOKONMOL
verb	add ?	LFSK:HNFKL
verb	add build	IPKLJMOPHN
verb	add ci	HFJLJMGMTA
verb	add ci+test	JKRNMOQKMH
verb	add config	IFNJGMGBGV
verb	add data	MLHRINIKJP
verb	add documentation	HH]9HJDAG=
verb	add lock+manifest	NNHMJMHPIN
verb	add manifest	APMKILBRJR
verb	add manifest+test	QKMNMNPMKI
verb	add source	MGKHKBPLMO
verb	add source+documentation	RHMF<O@PFH
verb	add source+test	NOAGKMPDLI
verb	add source+test+documentation	W?HIHJNCFJ
verb	add test	GKGFNKWFDI
verb	adjust source	IFJMWFPILL
verb	align source	PNLMHJLLNQ
verb	allow ?	PR@D?CBKMQ
verb	allow source	SRJAB@=H@C
verb	allow source+documentation	QPGOKMNKNH
verb	allow source+test	NTKL>CDKJL
verb	allow source+test+documentation	ZCKNJMMMNI
verb	also source	QILLIRKQJI
verb	always ?	JWJLKJJLKI
verb	always source	KPHKLMFHLP
verb	apply ?	HRIJTKJIJI
verb	apply source	ISIFVFHILE
verb	apply source+test	JUOOIMLNON
verb	auto source	SNMNPJJIMI
verb	automatically source	TJMKIJLKMP
verb	avoid ?	CNDFNPMQCB
verb	avoid source	EIDFOTKOEO
verb	avoid source+test	BNMNHNEQLD
verb	basic source	RLSLGJJKMH
verb	basic source+test	VINMJMKLNK
verb	better source	PMRIPHJMMI
verb	build source	PQMNHIMKMQ
verb	bump ?	MDDFFIFODV
verb	bump lock+manifest	KOLNLNKQLO
verb	bump lock+manifest+test	MMOONOLMNT
verb	bump manifest	PPJMJMFBAS
verb	bump source	KKIKDIFOFT
verb	bump test	NKNLMOVNJK
verb	cach source	KHLLKSIIQN
verb	cach source+test	OHNNJRJLQJ
verb	call source	HONKOQKLNI
verb	call source+test	ILNOQQLMNL
verb	chang ?	KOMRHLPJII
verb	chang documentation	MJVHMNNMNK
verb	chang source	IOHPMCIOKQ
verb	check ?	QMJLIGRJIJ
verb	check source	IWLLPAGHKE
verb	check source+test	KRNOPHKNNL
verb	clarify ?	GFUHPKIIIG
verb	clarify documentation	MHXKMNNNNL
verb	clean source	DKIHSFGPJQ
verb	cleanup ?	JRHIPMJHHR
verb	cleanup source	IQIHEGHNJT
verb	clear source	OOMMIHJRKJ
verb	clear source+test	PRNOKKJONL
verb	clos source	GWQJHIKJMH
verb	comment source	HKRKGIJJMU
verb	compil source	SRNMIKLJMI
verb	convert source	HKKLRIJQMO
verb	copy source	JQNNJKLQLK
verb	correct ?	GKMTGFFOFK
verb	correct documentation	MG]ENNNMNK
verb	correct source	@NQRMBIFKP
verb	correct source+test	F]NNFGKNNK
verb	correctly ?	KNKMKLKRKK
verb	correctly source	H[MNHGLKNJ
verb	correctly source+test	LUOOMLMNON
verb	creat source	NHLNTMJMNJ
verb	creat source+test	MKNOQQLNNK
verb	custom source	TLNOJKKNNL
verb	decod source	NRNOIHMOOM
verb	decod source+test	PPNOIHMOOM
verb	default source	OTLMFHLKMG
verb	delet source	GOKMRHKJLP
verb	deprecat ?	NMGIRPIIII
verb	deprecat source	QIPLMPJJMI
verb	detect source	JVNNLLNNOM
verb	disabl ?	ORFIGEGGSF
verb	disabl ci	NPOOMOMHRK
verb	disabl manifest	JGMNKMOITM
verb	disabl source	LQIILLEFQR
verb	disabl test	NQOLLOMNMN
verb	display source	SMNMJLMNNJ
verb	do ?	POHKFOHQHG
verb	do source	IMFGOO@QKK
verb	do source+test	IZONFCKNNK
verb	document ?	JPSJKMKLLI
verb	document documentation	MQQLNNNMNJ
verb	dont ?	LTEFCQCOGF
verb	dont source	CWFFHI>LKM
verb	dont source+test	D^NNFAIKMI
verb	drop source	IKJJQGOSGI
verb	drop source+test	OHNNQKIQMK
verb	emit ?	HWJLJKKLLK
verb	emit source	QPMJODGILG
verb	emit source+test	TJNNQGHMNL
verb	enabl ?	QJDFCGKKDT
verb	enabl source	QIGJK?NMFP
verb	enabl source+test	RHMNGEONKQ
verb	enabl test	LRNMJNONLN
verb	ensur ?	FOFIHGTNGF
verb	ensur source	KWIIA@APIK
verb	ensur source+test	PRNOIJHKNL
verb	ensur test	MMNMHMTKIN
verb	error source	OMQKGHIKMR
verb	escap source	GWNNIIJNNK
verb	escap source+test	HWNNIJJNNK
verb	exclud ?	GVJKIKHJIQ
verb	exclud source	NTKLMFJOLF
verb	exclud source+test	KUOOLMNOON
verb	exit source	HKNLHIQJLT
verb	explain documentation	NKTNNOONOM
verb	explicitly source	MRMMGIMMNQ
verb	export ?	QRFIEEHGGP
verb	export source	WQGH=?GCKM
verb	expos ?	QRGHHKIHIO
verb	expos source	XGGK@DGPLA
verb	expos source+test+documentation	SJMNLNMNOL
verb	extract source	GKKJRDNGLO
verb	extract source+test	GROMKKJNNT
verb	fallback source	SPNNIJLKNK
verb	filter source	NMMNJRMONM
verb	fix ?	:?VFF9LGLQ
verb	fix build	MQKKLMNHRM
verb	fix ci	MUJLLMGLPA
verb	fix config	OTSLMOJOIE
verb	fix documentation	KUOIKMGCI=
verb	fix example	LKIQINHLKS
verb	fix lock+manifest	MTRNMNJDJI
verb	fix manifest	JYCLLNN@@K
verb	fix source	4TJL=&IOKO
verb	fix source+documentation	FMQIFLHEJP
verb	fix source+test	DUOCA;NGBJ
verb	fix source+test+documentation	COOQEMDHJO
verb	fix test	LOO?NLNFPE
verb	forc source	HXNNIKLMNK
verb	format source	TGIKFJKLNS
verb	generat source	NNHJJMFSJE
verb	generat source+test	MPMMERHJMI
verb	handl ?	EVGJHHHQHI
verb	handl source	OUHHM<CMIB
verb	handl source+test	NVNNBDHLNJ
verb	if source	PNMOQKLNNK
verb	ignor ?	EPFIHPNGPJ
verb	ignor config	KGHLJKJFGX
verb	ignor source	QQIGANCFGL
verb	ignor source+test	KOMMIRHMLF
verb	implement source	PQJKMGIGKN
verb	import source	DRJJPCIGPO
verb	improv ?	FKGBKW@CMO
verb	improv documentation	KPTIMMMMNI
verb	improv source	LJN8OMJ<ON
verb	improv source+test	TPJLIIDJIH
verb	improv test	LJLSILNLIL
verb	includ source	OLFHMDHGJS
verb	includ source+test	JVOOKMNOOL
verb	incorrect source	IVNLKKMLNK
verb	increas test	MIMMKNWNHM
verb	infer source	HWOOJKMNOM
verb	infer source+test	IWOOJKMNOM
verb	inlin source	OPKLMOHGLL
verb	inlin source+test	IQNNIRKNNJ
verb	introduc source	ZEMNDFJJMH
verb	invalidat source	JVNOKIMNOM
verb	keep source	LTKLEEJJMQ
verb	keep source+test	QQNNKIMNOK
verb	link documentation	NLUMNOOMOM
verb	load source	ONMMPHPJMI
verb	log source	NSMIFHIIJS
verb	make ?	JOLPPBJBKJ
verb	make ci	NINOLOQSKL
verb	make documentation	MJVJNONMOM
verb	make source	IJ@SMFIMNG
verb	make source+documentation	RIGKMKKPLG
verb	make source+test	LNKRN>HEJK
verb	make test	LJNJINWMIM
verb	mark ?	LKMJGHGQHR
verb	mark source	PHQIODGOKO
verb	match source	IKLROJLLML
verb	match source+test	IPNOQHLNNM
verb	mention documentation	MKTKNNNMNL
verb	migrat ?	ODEFOEERMO
verb	migrat source	R@IGNCNMQH
verb	migrat source+test	IEMJPHNPRI
verb	minor source	HGKQPHHIKO
verb	miss source	JQRLGJKKNN
verb	more source	PMKLKFQJLN
verb	more source+test	NJNNOIQLLP
verb	move ?	DNLGSHNDEN
verb	move manifest	KRNOKOIQKJ
verb	move source	IFFGS>PJCO
verb	move source+test	GJMLQEPFHO
verb	move source+test+documentation	UGKNGNPHML
verb	move test	KHMLPNQLKK
verb	new source	TLOOJNNNOM
verb	normaliz source	GUNLGIJLNR
verb	normaliz source+test	IUNMJMKOOO
verb	not source	GPNNRINNOL
verb	note documentation	MKTLNNNNNM
verb	only ?	FOHKIOJHRI
verb	only source	LRJJNJFHQD
verb	only source+test	FLNORPLMNL
verb	optimiz ?	IMJMSPJLJI
verb	optimiz source	GGFIFYEEGK
verb	optimiz source+test	LJMNNRILLJ
verb	pass ?	NPFKPIGGGO
verb	pass source	QOGGK?EDIO
verb	pass source+test	UKNNFJLNNK
verb	pin lock+manifest	MPMNMNMJMQ
verb	prefer source	GNMKOQKJMK
verb	preserv ?	JXJMMKLLLL
verb	preserv source	G[MMHFKJNJ
verb	preserv source+test	GZOOJILMOM
verb	prevent ?	KWJMJJJLLK
verb	prevent source	DVKJRDIJLF
verb	prevent source+test	HXNOHIJNNL
verb	print source	PQKHCFQJLE
verb	properly source	E[MMGFJKNH
verb	provid source	NNKKOHIQKH
verb	re source	MJOKJHVMGD
verb	redirect source	TNNMIKKLNK
verb	reduc ?	HLIKSFRJGH
verb	reduc source	DJKJUMFIKK
verb	refactor ?	VIHJKHOJHG
verb	refactor source	B@FBaB<:KA
verb	refactor source+documentation	JLLOTMNMNK
verb	refactor source+test	JJMMUDCIRD
verb	refactor source+test+documentation	MJMNPMLMNP
verb	refactor test	LJNNQMOMKM
verb	remov ?	FKIPKNPKAL
verb	remov build	KLKMJLOJHU
verb	remov ci	LIKLMMJMTE
verb	remov config	MJIKGMJPIS
verb	remov documentation	HLRPHLHEK>
verb	remov lock+manifest	JLINOMHKJS
verb	remov manifest	SMGKFMPMMK
verb	remov source	FOMBMJ?ECS
verb	remov source+documentation	PIJIMHHPJN
verb	remov source+test	MHEGSFIJCO
verb	remov source+test+documentation	FENJPREKQS
verb	remov test	KKIPFLRHAF
verb	renam ?	FLOFKHMQRE
verb	renam ci	MJNNIOMHWI
verb	renam source	CGFJUDECHS
verb	renam source+test	MINNUJLLMH
verb	renam source+test+documentation	HJLNQNLLNR
verb	render source	MNMMIQKMNK
verb	render source+test	JNOOKRLOOM
verb	replac ?	HPSHKMDDCP
verb	replac documentation	MJUKMNNMOM
verb	replac source	RNCHKI>ENP
verb	replac source+test	HONMSHKNNH
verb	replac source+test+documentation	PHKONLKLNP
verb	report source	HQLJHPJRKJ
verb	report source+test	JVOOLLLOOM
verb	requir source	PSLLILKLKI
verb	reset source	JVNNLKKNNL
verb	resolv ?	OIHJRHQJHO
verb	resolv source	PPJJNAGHKO
verb	resolv source+test	QRNNIJKNNL
verb	respect source	LUKKMDIJMF
verb	respect source+test	OQOOIILNOM
verb	restor source	GSLJGNKHMP
verb	return source	MMIJPIGPQD
verb	return source+test	NPNOOIMLNL
verb	reus source	HLMLRQKIMG
verb	revert source	?TGFAKGBGU
verb	revert source+test	KUOOLLMNOJ
verb	rewrit source	SRMNIILKNI
verb	run ?	PHGHGJLONO
verb	run ci	LPMMLMKFRH
verb	run source	NKJKNHNRMI
verb	separat source	HNLNUKJLNJ
verb	serv source	LLMNGSJMNI
verb	serv source+test	OONNIPKNOL
verb	set ?	POFIHHGHNP
verb	set ci	KPMNKNLNPG
verb	set source	PUGFBAFAGR
verb	set source+test	LTNNJIKKMP
verb	should ?	GPIMHQJIOI
verb	should source	LPJHIOFERA
verb	should source+test	NONNFQIMNJ
verb	show ?	SOKLLMILJL
verb	show source	XJGHBCNGJK
verb	show source+test	IQNNJLQNNK
verb	simplify ?	JPLGNOBMEP
verb	simplify source	LMHGPKCNIJ
verb	simplify source+test	OTNNJGJKNQ
verb	skip ?	FIHKHUOIGI
verb	skip source	MJHH@UODF?
verb	skip source+test	OOMOHMFMNJ
verb	sort source	QNMLIQLJLI
verb	specify source	HSLKGHSJLI
verb	stop source	IPLLIPLJNQ
verb	strip source	GQIFDFHRQL
verb	support ?	RU=CFFAANK
verb	support source	UOICH<H=J@
verb	support source+documentation	ZBHNGNMLNI
verb	support source+test	QSJLFB@FHB
verb	support source+test+documentation	RPKNENJNMI
verb	test ?	PSJJILOJGG
verb	test ci	MGNNROIRLH
verb	test source	KJRLDFUJJE
verb	test source+test	FLMLEGWJKF
verb	test test	MPNKJNQNKM
verb	the source	IVNOJKNNOL
verb	throw source	NOMJOGIMMP
verb	throw source+test	RNOOGJLOOM
verb	track source	NUNNJILJNK
verb	transform source	OUMNEGJLNH
verb	treat source	NTMKILMLNI
verb	trim source	HWMJILLMMJ
verb	try source	ILMLKJLRMO
verb	tweak ?	PPFHPJHPFJ
verb	tweak documentation	NMWJOOONOL
verb	tweak source	MKIJMJIQIQ
verb	type source	RMJKNIJKPM
verb	type source+test	LROOJLLNQK
verb	typo ?	JSMIJMJKJP
verb	typo documentation	NTLKNONNNL
verb	typo source	JRRIILLLMM
verb	unify source	IOKSMKIJLJ
verb	updat ?	GJY.E:LLGN
verb	updat ci	ISHKDMHIGY
verb	updat config	JMBIDMGRPM
verb	updat documentation	DGLQFKFOGL
verb	updat documentation+manifest	HPMNLNMHMQ
verb	updat lock	MIJMKNLHLW
verb	updat lock+manifest	NOLKCKDQDL
verb	updat lock+manifest+test	KIKNKMNPKQ
verb	updat manifest	RJFKGMPELQ
verb	updat source	FLNJNJINEM
verb	updat source+documentation	BFPRAFIEJR
verb	updat source+test	KKGGIQRHGR
verb	updat source+test+documentation	KTQMNMILKK
verb	updat test	KPHCCNTJLH
verb	upgrad ?	TJDGFJHFET
verb	upgrad lock+manifest	HOJNLNLDLW
verb	upgrad source	RNIJLHHPIK
verb	upgrad source+test	KMNMRMKPMJ
verb	use ?	MIL:RDJJPK
verb	use build	KQLNILISIG
verb	use ci	INLLFLFROD
verb	use documentation	IMWFILJILH
verb	use lock+manifest	QJJNOJFRHK
verb	use manifest	DNINHKTCCQ
verb	use source	HL5IQPMCDL
verb	use source+documentation	LNINREJPJJ
verb	use source+test	NPJKHMLCDO
verb	use source+test+documentation	KLKNPOHLMP
verb	use test	KIMKLKOLQL
verb	validat source	EUJMGIIIRO
verb	warn ?	JOUJIJGIHF
verb	warn source	WKPH@ADEKN
verb	warn source+test	PQNNJKJNOJ
verb	watch source	NTMNGIMMNI
verb	wrap source	NMLJPIKINQ
word	<code>	KNE?SPFMB@
word	<issue>	OTL9FCF66Q
word	<name>	NNE-QHLOHH
word	<path>	OMKEIFHQEL
word	<version>	IPC-A@FNNV
word	a	QKLFLHRJEJ
word	able	NOOLQKLJMK
word	about	CN^Q<?;A>M
word	absolut	IUMLEGSLLI
word	accept	RWJJJEHIKC
word	access	ISPJSFEFID
word	account	PSNMHJQKLI
word	across	GTLMMQJHKF
word	action	FAGQGHAKJX
word	activ	KVNNKKMMMM
word	actual	JMNOKKNNOR
word	ad	RISBI@HQNM
word	adapter	OPHJGIRJHS
word	add	KFQHCGQKOO
word	additional	DJIELIUFEU
word	address	NLIIEHPOGP
word	adjust	KNSFU@MBIG
word	after	;d?=H8JJND
word	again	SOMNHJLGQF
word	against	RSJKFGQGMD
word	agent	QJVLIKIMLI
word	ai	MVILLMNMNL
word	algorithm	RLMLIKRKKJ
word	alia	MUQHQBDKFB
word	alias	SQQMKJLMNM
word	align	NYFGCGFGIN
word	all	RNN?JPKMFK
word	allow	RQF:AE@BLR
word	already	INLJIRJKKQ
word	also	JRIJDPHPJN
word	always	ITMDPIHKDK
word	an	JSEEPNOHDI
word	analysis	LGIKPUHINF
word	analyz	OTMNJKKNNJ
word	anchor	HKNKPRJRKJ
word	and	MIB?OLHNKI
word	annotation	GGSIJQGGIW
word	any	HUIJKGHHOS
word	anymor	JURNJKJJMJ
word	api	IKV:W9M6PH
word	apis	KNIJNGSAJS
word	app	QMPDNMO?MI
word	appear	GMSJGGSJJH
word	append	JMRLRGJKLG
word	application	UOOIOCFCFD
word	apply	CQIQYBCJDG
word	apps	YDKLEHIRFG
word	appveyor	HTHJJLETMH
word	are	NNJBHQNNAD
word	arg	NGJKVGJJKM
word	args	GSKGLCMPNN
word	argument	VSS@O>@?AD
word	around	JRKLJLJJSI
word	array	IHKCPTP?AM
word	artifact	FJSKIJHLTK
word	as	RVL9DCHNIM
word	assert	OGLKSJTLJJ
word	assertion	LJEDANQDCX
word	asset	ONDFNMKJCJ
word	assign	NMKISGPJKI
word	ast	ELJKPPHHLQ
word	async	OPJAJSM>A=
word	asynchronous	NULMJKJNMJ
word	at	SMMSMEEGIG
word	attach	UILMQIJLNJ
word	attempt	JONOMMNLNR
word	attr	QVJKKELHJD
word	attribut	UTMDJ=BDF<
word	audit	HDGHFJEDJ]
word	augment	QRLNHHLLMJ
word	authentication	JOTNKLNNOL
word	auto	TOQEI?@OML
word	automatically	XHHHEFIHNO
word	availabl	NUOIKGLHIF
word	avoid	HG?<VTLP<G
word	await	FTKIOPJJHH
word	babel	QKJKTHGCNJ
word	back	ERHIVFHDQK
word	backend	ISKMJKKSIJ
word	background	KRNMRLKRKL
word	backward	GXLMGHLJMH
word	badg	FE]BHKGHHD
word	bare	KMLJTKLLMI
word	bas	RMOHOMEELI
word	base	HINDT@CMNR
word	base64	KQLNIRKMMI
word	basic	UKSHDIKGHD
word	batch	PPMIIIJLMR
word	be	OMM?PI>K;?
word	been	IILNJLKPIV
word	befor	DZCAOIKEN<
word	behavior	NGMGQLQCNN
word	behaviour	ITMORLNNNL
word	benchmark	@IKC@CSAMX
word	beta	IIPKKLKUIJ
word	better	NPODMNMCLH
word	between	DVTNODDDG@
word	binary	TSKECEFMOB
word	bind	QVMMGIJKNN
word	binding	HTMLIIKIMU
word	bit	OJPLKIIQJR
word	blob	RQNMKLLMKI
word	block	SMSF>OJACM
word	body	RPHJRCHFNK
word	boolean	LVJLQHJLKH
word	bootstrap	IGHIGQNXEE
word	bot	JGHIIKHGWK
word	both	MULLFHIPKH
word	bound	OPQMJKKIQI
word	brac	MQOMJKLJNQ
word	branch	AJCGBEDQUR
word	break	SKOBJ?LMMM
word	broken	OUQKJKJPJE
word	browser	MOSKIIKI<I
word	buffer	PVJEEORDGF
word	bug	GTMIHFGRGK
word	build	KED7HCBWWG
word	builder	GPAATRMIB@
word	built	OTJKFHHPGO
word	builtin	MUKMQIJHLE
word	bump	JMB=A>JGKV
word	bundl	NGCFPOOLJO
word	but	NKNOJMQLMR
word	button	NLSJHKHHJQ
word	by	XIH=KLJEPJ
word	bypass	JTLLRJNIJI
word	c	HPOLQHMGLR
word	cach	FO@AKSFNRB
word	calculat	ORKMGQJILI
word	call	FMDMNUCJ@F
word	callback	NNIUHDGFGM
word	can	TJOFHDEPOJ
word	cancel	TIMLGSJHMH
word	cannot	F]MKFGJILG
word	captur	RKKRHKKMKG
word	cas	PLNLSJKILJ
word	case	NQK@QHSB@F
word	catch	CPHSPFDFGK
word	caus	MYMMHKKJMG
word	cb	JKKJNIIHKT
word	chai	D]FJGIHGGH
word	chain	PKKLSDIHLQ
word	chang	FGUPNUIGHO
word	changelog	SENHNA<PHK
word	char	HRMNHJSNMK
word	character	LWILFFJKLN
word	check	CK;8IRHPTO
word	checker	JSMMJKKJRP
word	cherry	JJJMKRKOJQ
word	child	DPKJRQFFJE
word	children	KXILEMHGJC
word	chrom	HXOMOKIENO
word	chunk	ZLOGIJJDDE
word	ci	H>Q>=@LKUS
word	circular	QMHJDTOHGB
word	cjs	L[HHNBEMD@
word	clarify	EIXCNIGGHD
word	class	PNEEW@A@FK
word	clean	ARGFMCOQGO
word	cleanup	BKFMJAMRJS
word	clear	LPSGACPNEH
word	clearer	PGOHTKGPJQ
word	cli	LGPQO@NMLH
word	client	OPBEMQM?EM
word	clon	HPPIRMGEHC
word	clos	RUJB8;F=SL
word	code	I@S6_<CJMP
word	collection	GXLJMIJIMH
word	color	TQHFJGRDDA
word	comma	KTSMLKLMMJ
word	command	RIW@Q?LLDH
word	comment	CJUP==EFPP
word	commit	SOFBD<OFPO
word	common	OHOHVIGIPE
word	compar	NOJKFQHHQM
word	comparison	LKRMTLKNNJ
word	compat	POJJEFMTEK
word	compatibility	TWIF@BNEGC
word	compatibl	PSJLGHHJKM
word	compil	OTHGJNCNJI
word	compilation	PMNMJHKRNI
word	compiler	QNJJKBCNGP
word	complet	GSQJMIRIKH
word	completion	MMSJJLLLMM
word	component	RSG?CNEJ=@
word	compress	TNKJFQJJKG
word	comput	IPRJNDRHHP
word	condition	MUGFRBCUN@
word	conditional	TLKLSHIILH
word	config	IPIIHMIJDP
word	configur	XOGHCGKHNL
word	configurabl	WLJHGLKJLG
word	configuration	PTQAOCJO?G
word	conflict	HLFIHJPSOH
word	confus	KVKKHIPIMH
word	connect	NNMMPJNKRI
word	connection	RQNJIKJLNJ
word	consider	KQMMJJLQMH
word	consistency	IQNOPHLMOI
word	consistent	CNISNBFBGS
word	consol	MLIIGGLHHW
word	consolidat	FGKLPGSRKH
word	constant	GPLMUFIILG
word	constructor	GJJMUEIHKR
word	contain	MQKJHGSGIN
word	container	LQJKSGIHTE
word	content	ITRC@OM?CL
word	context	QOJGLS=>BB
word	continu	IPKJKLKIJU
word	contribut	KKVMNNLKKJ
word	contribution	MNSNNOMLNK
word	contributor	JSQMIMOIJN
word	control	LPLMOHKRKP
word	convention	HNXFEJHIIF
word	conventional	RPJDQFA=?P
word	conversion	OLLMQPHHLG
word	convert	DOQHOEUJFI
word	cooki	SNQMEKJSHF
word	cooky	MRLLPILLMK
word	copy	DNLJTDGRFM
word	copyright	KJITJLKIJL
word	correct	EUQSF7KJGI
word	correctly	7f>@C;>O@9
word	cors	MOSNMHLKMK
word	count	IQMKIQRLMI
word	cover	IKKMGIUJQH
word	coverag	GJEAFQU=QJ
word	crash	EdFF@@A:DI
word	creat	SIDCSOKGIJ
word	creation	EEIKURPHIL
word	crossorigin	IYLNJMJJLJ
word	csp	KMRMJKSMMH
word	css	HROCIMN@CN
word	current	TMGHMCOFFN
word	custom	QOL>L8QMHI
word	cve	MTMONOMLMK
word	data	IWKHMRDBME
word	date	HLRSMGNEFF
word	dead	JGJLRJVIJF
word	debug	KQT@LCJPHQ
word	debugger	NLLNIJJKKT
word	declaration	GTOGMIGGJT
word	decod	NVLNGFKJMI
word	decorator	MRQNMMNNON
word	dedup	JRGMDFNGPR
word	deduplicat	LVKLHHKLQK
word	deep	HPIJSERFIN
word	default	OTM6NI@EJK
word	defer	EWJKJFSILG
word	defin	PUFGU?G@EH
word	definition	NLJHTHMQIK
word	delet	KQLHNBNNHO
word	deno	LJQHMELGUM
word	dep	?LEHTEPFEU
word	depend	JNLLJMJUJG
word	dependency	J[@8QILFEO
word	deploy	NJSKIMIQNM
word	deployment	KJQMTNIIHQ
word	deprecat	KEEMNLMD?R
word	deprecation	OLQHDFREFS
word	deps	OVDEMIK=IU
word	description	C>aBMFGBLE
word	destructur	NTNNPHILNI
word	detach	QUKLHIJJLG
word	detail	PPTHIJGJKG
word	detect	RJIJSCQIHH
word	detection	IYOGPKFOID
word	dev	HLI>IHVMGL
word	development	GPNKFKRQIL
word	devtool	N[ILDHFFLB
word	diff	RLHGKERIHN
word	different	IWJNQIHHNI
word	dir	KTGIPIHGFP
word	direct	JUKMQFLHHN
word	directiv	MVGIEFTFHK
word	directly	HGIJSTDFHI
word	directory	NWHCNAJALQ
word	disabl	FQ>=GLMDXH
word	disallow	FWILEHJHKR
word	disk	KJLMPKLSMJ
word	display	SJJIEFHJJT
word	dist	PPKIPHIIJM
word	do	MJA@MMJLPP
word	doc	FLXGEJJMIH
word	docs	CSQ>?ELPIP
word	document	KPUCAGFDIQ
word	documentation	EEYDPHCBQJ
word	does	FNJGLNQGRE
word	doesnt	DSPJQGGIPE
word	dom	GXIIEDVFFM
word	dont	AR@>EPIJOR
word	dot	NVKMGGJLLH
word	dots	HUQKJNPLLJ
word	doubl	CMTIQPFPHK
word	down	LKHLNIIRIR
word	download	NNSKHHGFPO
word	drop	GODDTANQNE
word	dts	EFGHFHTQGO
word	due	FSIKFOIFSL
word	duplicat	MJNCRPKAPK
word	during	LTCEOOGHJG
word	dynamic	NUFGENLFGB
word	e2e	BHGOHGP?QC
word	each	JVLMIHNLLG
word	early	OMJINQHLIC
word	easier	ILKKSLMKLN
word	ecosystem	KMKNMMNISJ
word	edge	NJHFADNVJK
word	edit	RHQJHHHSIE
word	editor	SQLMJJJKMG
word	effect	PQIJDMMEHS
word	element	RNEHJOPCEJ
word	emit	QNEEEPSAD@
word	empty	CWNQHQGBB=
word	enabl	NML>H9PNGS
word	encod	JYJLHCHLME
word	end	CMJIPMURGH
word	ending	IKJJILKHJV
word	enhanc	MKKLKRQIJH
word	ensur	EUJD:=TJ@L
word	entry	JUMGMKRDC@
word	enum	KSJKTGHFJF
word	env	PQMF<?BPMR
word	environment	VQNDMBEKJF
word	error	RP>FN&O>PO
word	es	VKMLGHPJKF
word	esbuild	KMBCPTF?@K
word	escap	CTNQEFPGIK
word	eslint	OK@MNCO?>S
word	esm	FYNLEGFKJM
word	eval	INNOSMLNOL
word	evaluat	HQLNKSHLKI
word	even	LQILHIJISJ
word	event	NVM?MGK:?J
word	exampl	@FXOHAQ<>K
word	exception	SUIIKJNFJE
word	exclud	GU@CPAIOIL
word	exclusion	LSMMJKTJJJ
word	execut	JVNNIIKNNL
word	execution	OMKLPJMNQI
word	exist	MRFEMCPQFB
word	exit	EVEC??JHTO
word	expand	PVRLGHGKKH
word	expect	MMRFMFUIHQ
word	experimental	LIPEPPPDDN
word	explain	JPULJKLJLH
word	explicit	NEJGSNGCQL
word	explicitly	GPOFLAEQQL
word	explorer	SJSKILJJLM
word	export	TUC:DL4SBH
word	expos	VIBEN??MEH
word	expression	OPQLPEGJLH
word	extend	QIQFRCMGQC
word	extension	NLEBJNPQCM
word	external	NRNFMAPLFJ
word	extra	MROFKGNFHQ
word	extract	JGKHPNNFGQ
word	extraction	MLLLPOKKKI
word	fail	RHA@<AUQOK
word	failur	CPFHAAQKQS
word	fake	PULMJLNJKK
word	fallback	OVDGR@ANK?
word	fallthrough	RIHIOMJEHR
word	fals	KTRGJDFMFP
word	falsy	TKNNJIMNNL
word	fast	GLLNGVJIIN
word	faster	IINOSMMKQI
word	favor	NIJMVIGGJL
word	feat	MMMLLMLMMR
word	featur	HON?OLOCBQ
word	fetch	ISPICNJRKH
word	field	NUQ?OHIJ?H
word	file	IVIHM<CRGN
word	filenam	OPKLFGQHKQ
word	filesystem	JVMNKKJNML
word	filter	GPOERPABL?
word	final	IWJNKMLMNH
word	find	FNJKHHHSJM
word	finish	HRLJHJIKMS
word	fire	IQNNRJLLNJ
word	firefox	HYLMKMKMNH
word	first	JQPHGSFGNI
word	fix	;NON82MHPO
word	fixtur	HSOGFISDOJ
word	flag	MGONFHFSMI
word	flak	JGJJJLLSQO
word	flakiness	JJJKHJUKJI
word	flaky	LMLKKLTINH
word	flat	IWMMEJJJLS
word	flatten	HGKKWHKIKI
word	flow	QMMNRKMLMK
word	flush	QTJLIIQKJH
word	fn	IUMNQIJKMH
word	focus	JSJLIIKHSJ
word	folder	BVLHHEONIS
word	follow	FTJIRIIGJF
word	font	JOILHINIJU
word	footer	MTSJHKIJJH
word	for	HICCIKMNMI
word	forc	LQIGIBSCLN
word	fork	KPNMKIOOOQ
word	form	MONIRFJKKO
word	format	RFPWDAEF:O
word	forward	KPKLKFJHLU
word	found	PNJMRGIJKO
word	fragment	NXHLNFLJKF
word	fram	MZMKDEECIN
word	framework	PHJGHVFOFD
word	from	JSHLPFFLKK
word	fs	HNIHHTRFGI
word	full	OMLINFNCUK
word	function	NKO@SNI>AJ
word	generat	SOJ?IMGSBF
word	generation	SNHFEOLTGL
word	generator	JMRNOJKIMQ
word	generic	UOHIBEFHIQ
word	get	QLLGNOSSIC
word	getter	FONMWFIJMG
word	git	GTL?MDBPKO
word	github	MKNFGJFRMR
word	gitignor	NLJFGKGEHW
word	give	HTKMRKKKMJ
word	glob	KONHIGETHJ
word	global	MRED?IIUBK
word	gracefully	HWMMJHLMMK
word	grammar	GFNVFJIHHM
word	graph	KXILGNHJID
word	group	NKHGIFOQRH
word	guard	ESJIJGIGJS
word	guid	RBVEFIFEGO
word	hack	IHLJGTJHKT
word	handl	RV>=IAJOE=
word	handler	GUNDSOIBD?
word	hang	NNNNNNOKSK
word	happy	EIIVIHRGGI
word	has	PKHLEPMHHR
word	hash	CWIJFTGEPI
word	have	JTRHPADHPE
word	head	SPQHDPEHHB
word	header	QSL?GPECAM
word	headless	KJILQTFHKG
word	help	WTLGCHHHID
word	helper	OQBCO>R<ML
word	hidden	MVJMJKJHQI
word	hide	QIJJRIQHKH
word	highlight	OGUIJMIIKO
word	hint	GMXKHJJIIO
word	history	RRJKKMKJQI
word	hmr	TVHFD=R@EE
word	hoist	DPIKFSHGIS
word	homepag	KMSNMOJJIN
word	hook	ROEAONDH@L
word	host	KYGEPDFGGE
word	hostnam	OTKKHHKKLP
word	how	MESJOISHLH
word	html	ORRIHKEFHM
word	http	RSNHGEPHID
word	hydration	UOFFLBJFFP
word	i18n	LNNIKRSFHI
word	icon	FRTKIIRGIK
word	id	APHITPCDEB
word	identifier	KQMMHIQJKQ
word	ids	IRKMQPGHIF
word	if	PJF8OWI6:>
word	ignor	FQE<6KJFQX
word	imag	PMPHFJGJPJ
word	implement	QSIIKEFBHN
word	implementation	PRGLWEEFIB
word	implicit	IRMNSJJJNH
word	import	FOKGMQ>GDT
word	improv	KGMIMRIBIQ
word	improvement	GKRJMQKKMP
word	in	JOLHGGBIHG
word	includ	NLNPK>NCGR
word	incorrect	MXNFCCOEHE
word	increas	MLFHEDUFQM
word	indent	OJJIGGGKKW
word	index	OKJJJDGPTM
word	indicat	HNLNIKRLMQ
word	infer	K]GJQEFHIE
word	inferenc	NTLMFHMJLG
word	info	LRUDFHGEHK
word	information	PKXHGIHHID
word	inherit	PTOOLKMMOM
word	init	JQJHPHHJJS
word	initial	SQJJCGNGIP
word	initializ	RQILTGHFKG
word	initialization	IMRJSRHEKE
word	inject	QZIJBBGGJC
word	injection	OUKLPKIJLH
word	inlin	MPNCJSGKAJ
word	input	LWLNGEKHUG
word	insensitiv	NSMMHIQMMK
word	insert	LUNONJNMMN
word	insid	NUKHMAKFHP
word	inspect	ROPKJMMLLK
word	install	PTQA>BBMLO
word	installation	IMLRRKIIMG
word	instanc	MNKHNSFFIB
word	instead	MKM>GQNJQG
word	instruction	JKPRQKHHHK
word	integrat	SFJMPIJHHQ
word	integration	NASGNHLFQM
word	integrity	HUSJINKMMI
word	interactiv	PRPNKNNLNL
word	interfac	PRQINFFFIK
word	internal	LKNHRJ?BDR
word	interop	QOIKGSIGHG
word	into	PHLBR>L=DT
word	introduc	]IGJ@CGGID
word	invalid	PRIFBBCNRE
word	invalidat	LYNKEFJJKG
word	invok	FJLJTKIISO
word	is	LOG8QUGJCC
word	isolat	UNFGQFGHGP
word	isolation	SOQNKLINLL
word	issu	FHONK@ELUJ
word	istanbul	KQKNKLRGIN
word	it	>ONEONMHIR
word	item	RTRKGJIGJJ
word	its	DNUIRHHFLN
word	jest	MLFGQHONEP
word	job	IIJKSLGPOI
word	jobs	IGLMPIPRMR
word	js	TMRGLALAKM
word	jsdoc	IA[FFEHOJO
word	jsdom	IRLOJJOJLR
word	json	SFFDUAORFJ
word	jsx	MQTGJNPCGH
word	just	MOLFOKHHQR
word	keep	MWGHBBFQJO
word	key	INEEDPRASI
word	keys	GTMKKPGFJB
word	keyword	OKKMILQIIU
word	known	UJKLGOOJJH
word	label	EGQFGIFKUI
word	lang	QMSLJJLMLI
word	languag	MIOIVEIHHO
word	larg	LPPMJLMJRJ
word	last	OQKJNCLGLM
word	latest	DNRGJEEQNP
word	layout	QQRIFFPJLG
word	lazily	HILKLTKKMJ
word	lazy	QKIKORDGHE
word	lead	PUKLGHGKJG
word	leak	HNLLPFRFKP
word	leav	IVNNKLMKNK
word	legacy	NGDEMLTIOQ
word	length	LNGISOFGIL
word	lerna	TCGIEJFEET
word	less	JORJKMNKQI
word	let	UOLLHHLIKI
word	letter	OORNKLMMNK
word	level	LNLDTDIDRL
word	lib	OQQJLFFDQK
word	library	TOGKLGKKGN
word	licens	GNOSGLQEFH
word	lifecycl	PQNLJMLNNK
word	like	OUPNKILMNK
word	limit	CWQECFEDTK
word	line	HRQPHBHOCS
word	link	BT[4F>KMDG
word	lint	B?N<S@SHQQ
word	linter	IIIHHKRHHU
word	linux	JLLJRHPNN@
word	list	JMPCOEMQMH
word	listen	JWNNIKMNNM
word	listener	NOME@TDEF?
word	literal	LSHHOHHIIR
word	live	PKOHHISIJM
word	load	MNC@JUM>?F
word	loader	MQJKLOGGJM
word	local	KQNIEQJCPP
word	location	PNHGPIOOOB
word	lock	JJJHRIHNQQ
word	lockfil	KQJLJLJHOQ
word	lodash	DYHJOQFEGB
word	log	OK?MN<P?JO
word	logger	JTRLLMLMMK
word	logic	AEBE]=GOCN
word	logo	IQLLLNKLLT
word	logs	RNGDPDPQGC
word	longer	JMRJQJQFJL
word	look	SGJJOHJMIR
word	loop	BPHJUMEGHM
word	lost	JSNLJJLJMR
word	lower	JRMNKMRLKQ
word	lowercas	OHJKSHISJH
word	maco	MONNMNMPNK
word	macro	QNJLUIGIKI
word	magic	SJMMIJKJKS
word	main	HCOCLEXIQI
word	major	HLGJHKGCVM
word	mak	HOLNJKUJJJ
word	make	FKGSO@MMHG
word	manager	JHLKRHIPQK
word	manifest	KMHJCVGEHJ
word	manual	MQLMKLKHQP
word	map	IUDDS?ICPL
word	maps	IHJKIJPRIQ
word	mark	MJPEE>MLGS
word	markdown	IPQJJNKRKN
word	master	JOKKIMJONS
word	match	GQQSLEFID?
word	matrix	KIKMMNKOSI
word	max	IYJLHJKHKG
word	media	QMIJEGSHHG
word	member	HRRMQJKLLJ
word	memory	GVJJHFGCJR
word	mention	ELWFGJIHIL
word	merg	HMNDHECMUQ
word	messag	IICXL6J>QM
word	meta	NJLHDOHGUD
word	metadata	NNJJTEGPIM
word	method	UIN?OLB:@Q
word	middlewar	SGYAGDI=>G
word	migrat	R?@@M=IPQH
word	migration	SLOEPFL@EL
word	mime	NTKLDIIKKP
word	minify	DOKKSFHQKK
word	minimiz	INLMJSLKLJ
word	minor	BJEQQEPMPJ
word	mismatch	UMLLIIIKMI
word	miss	DWILI;OGDO
word	mistak	IRREHJIIIP
word	mix	SLKMJKIKKQ
word	mjs	GQLMMHKQMP
word	mode	TSNBOIBH?=
word	modern	MMPJTEOGIF
word	modification	KTNNKKPONM
word	modify	PTLKJGOHIP
word	modul	NQK9KU<AIH
word	monorepo	KGEMFKIFGY
word	more	KBMON6OQJQ
word	mount	FTLLQGKJLG
word	mov	NLLNRIJJMP
word	move	DOCMR8NJIM
word	multi	K]GMHJPIHG
word	multipl	NWIF?BREFB
word	mutat	IRTLJGLLLK
word	nam	INIIIPERFP
word	name	MKMIS@GFSG
word	namespac	LTIMIIKKLR
word	narrow	KIILJLJRIR
word	nativ	LNKIUFNKOC
word	necessary	HQIKUOHHHG
word	need	JFHQSPEFSM
word	nest	KZGKCBCGIL
word	netlify	LHNKJLHKPU
word	network	KSOLQLQJLI
word	never	HNLMPQKKNJ
word	new	JLMRKMKJOO
word	newlin	BZKPLGEIKH
word	next	CTPLEFIJOR
word	nightly	ELNHGKFLLU
word	no	FGEKUQJGAQ
word	node	JLI8F@JOSJ
word	non	IQBCJHILRQ
word	normal	IKMNHSQKJJ
word	normaliz	EZIKDDPIIL
word	not	FPG4ILJELL
word	note	BNZRGBDNAE
word	noth	JSNLQMMNOK
word	notic	KKMJMNMMNT
word	now	GJHHPERKKU
word	npm	KNOD@FJ:QX
word	null	>LLGMRDEGT
word	nullish	IWKNIKLLMI
word	number	JPCFMCMHSJ
word	object	JTC@NIP<=M
word	obsolet	NQNIHKKHLT
word	of	HOQFJKIKKI
word	off	FSIJJGOOQJ
word	official	OJONLNKPIS
word	old	PISB@MHLSO
word	omit	HNLMJPMPMP
word	on	KPE+J>ERSH
word	once	EPJKNQQIIH
word	one	QMIHPEMRKD
word	only	GLJ?IUGSQ>
word	op	JJKMOHJJLU
word	open	UQKHEFHGLM
word	operation	JLMMIRPLLQ
word	optimiz	ILMCITJJ?J
word	optimization	SHGKOLLEEO
word	optimizer	EUSMKOJHKE
word	option	URM0RH@H0?
word	optional	MRPCQ9>IML
word	or	JUJKLFORHG
word	order	GQPEQOHLFI
word	organization	JISJJLKLLP
word	origin	RQJLRIGGJF
word	original	HXLJJJLKMI
word	other	ONRHODEEQC
word	out	OMMEHCPRMI
word	outdat	IPVHLGJJQK
word	output	ROKTGJI>>J
word	outsid	NXKMHJIKKH
word	over	EPJJOQHENQ
word	overload	FUMONILNNL
word	overrid	MYRED?DAMK
word	overwrit	NZIKDCGHKE
word	own	HMNMUKMJPI
word	owner	MORJRLJJLI
word	oxc	UMNNHINLNP
word	packag	HGI9LNJQOO
word	package.json	IQTFBE@IOL
word	page	NQY@E:L@?H
word	param	NMOFNJPDFK
word	parameter	CRPGISEDHM
word	parent	E^LKDEIEKE
word	pars	MQDDKO?@DR
word	parser	VQDDJCKNCK
word	part	VHKMLIJIKF
word	party	RHKKQKKJKJ
word	pass	NRO?N8D=IN
word	patch	GG>>@K;UJV
word	path	ITH:GJJJCQ
word	pattern	RUNGIGOIQJ
word	peer	IYHKTHCDEJ
word	per	SLKLLNFGJS
word	perf	GJNMPTJKQH
word	perform	IONNJRLKML
word	performanc	FHEJJXFEEJ
word	period	NOLRIMLKLJ
word	permission	QPLIEHFDWM
word	persist	EUHJDFSFIE
word	pick	JKJLJQJNJR
word	pin	HTOLHLIMLR
word	pipe	KVMNJLLKNJ
word	placeholder	PPLMJLKQJH
word	platform	JNQNLLQPJJ
word	playground	BAFDDGVFDW
word	plugin	UGFJHSIF4J
word	pnpm	BCMECDAMUR
word	point	IVJJOJMJNQ
word	policy	JKXIGHJJJH
word	poll	QVNIHJKKMH
word	polyfill	PMIKTHHHJG
word	populat	IOMLIRKPLJ
word	port	EYGIRFPCGH
word	portal	RTLMFJLKLH
word	positiv	JKLMKNMMJT
word	possibl	LRLINREGHD
word	post	GNUGGHHHQG
word	postcss	KPNHIRMFHH
word	pr	EKUEEIEITN
word	pre	LJOFOTNLFE
word	prefer	GLLKOPJIMP
word	prefix	RRFFACPEEL
word	preload	OUKIMIODIA
word	prepar	IFEGFKKEJ]
word	preprocessor	WGQCMFDFHL
word	present	GNMMMQLLLJ
word	preserv	PXFJBADNHC
word	preset	UKNDKHBFNP
word	prettier	GFIIGKOOGV
word	prevent	>ZDEN?NDDK
word	preview	QRMMJLKILM
word	previous	KVPJFGIGPM
word	print	KQGGRAKEGN
word	priority	SOHKQHFHIF
word	privat	ERJKUENFIF
word	problem	JRSNKLMMNL
word	process	PNABL?QLHP
word	prod	QNNFCEHQEN
word	production	LSNLFGQHMO
word	profil	UNKMIKMJLH
word	project	NSLL>?O@ON
word	promis	KHKDUONJBF
word	prompt	QQJJPFGHLG
word	prop	SNMENOB@DJ
word	proper	FVLJILPJRF
word	properly	@RDF@@SAPI
word	property	PVHBHOD=CJ
word	protocol	QYIJDGKEJD
word	provid	NQNGT?FNF@
word	provider	MRPLPEJIID
word	proxy	QRNCJMJAEF
word	prs	JGKNLNKFVK
word	prun	HTOOIILNNS
word	public	UMHGHNOLIB
word	publish	JGBGADASNV
word	pull	GIQISIKJQS
word	puppeteer	QIIMJKQHMN
word	pure	OPLNQIKPLI
word	push	UFJKFHJSLN
word	put	LJOLPMNNNQ
word	query	ROHJMDOHIE
word	quot	FOKTFIPGGJ
word	race	TTKIFHJHKH
word	rang	OTIKQHFFHF
word	rather	OOJJIRKILG
word	raw	GTPMMJKOLO
word	rd	MKLLRMMLML
word	re	JROHHBRHRH
word	react	PJOGAQRGGK
word	read	HSMFVDKCGC
word	readability	FGKIWIIKKP
word	readm	PJS?GJDCFR
word	readme.md	MKYHMOMLMI
word	readonly	JWILFGNKLP
word	receiv	QPOOLKNOON
word	recommend	PSMGQHNHJD
word	record	PNKJHQKLLI
word	redirect	SUNF@@CDGA
word	reduc	CGDEVOTABE
word	redundant	EGMTEPENLQ
word	ref	LLFGGTLDFO
word	refactor	H?E=^AI8IE
word	referenc	AZVB<?CJ@P
word	reflect	KMTKKLQKKJ
word	refresh	MKILNSIJKM
word	regard	JJQKRKLKNP
word	regex	FHLBJZH@B=
word	regexp	IQNNIIQRLH
word	register	KVMNKHMMMK
word	registry	JRONQNQKKL
word	regression	LTNOMNSMMK
word	reject	HWKKHIPILK
word	relat	ISUENDEINN
word	relativ	DXPIJDNFJM
word	relax	PRLMHKOJJI
word	releas	?AI4D><WTN
word	reload	TPIGEDQHHE
word	rely	RMLNIIQJLH
word	remain	HJKKJLHTIO
word	remot	GMNGOEQOPJ
word	remov	AKLPJFNHLN
word	removal	JUNOJKMJNM
word	renam	>FMOS=KMRN
word	render	MRLSDGM?C<
word	renderer	JSPGHCEJGR
word	renovat	D@GHHKBLXJ
word	replac	NNS>FNJKFN
word	replacement	TTHJDEPMFB
word	repo	OMNIGJGLUI
word	report	JKQFPMBKVE
word	reporter	PRKRB>GBLM
word	repository	ONRKOKNELN
word	reproduction	JHKKJKJHRS
word	request	JUE@MIJQLF
word	requir	OVK@HMC>KH
word	requirement	RFNIPJGGHU
word	reset	C_HJDBEHJC
word	resiz	IWLMIHQIKH
word	resolution	IJEGMQNQFP
word	resolv	JUF@NMLLIA
word	resolver	JYMMIHLLLI
word	resourc	PLLLFFHUHG
word	respect	JYGIKAFFIB
word	respons	PSIHDNQHGM
word	restart	JYHHBDEFGU
word	restor	DSJICPHNNL
word	result	COLBROBDRL
word	retain	HYNNIHKKMK
word	retriev	MMNNRMMKNK
word	retry	HMLLGHOTLG
word	return	EPQ?LJJLLF
word	reus	HIPHQQFDHN
word	revert	KXG>;IIIKP
word	rework	GJMNQKQILP
word	rewrit	TUHLKCGHPD
word	rm	EFHMGGRFQS
word	robust	GQKNTKNLKJ
word	rolldown	XGGKEPDDFL
word	rollup	PNEIODAOCP
word	root	SQEFFKKLAN
word	rout	NPOBR9K?A;
word	router	GVNDKKBBDR
word	rule	KMNDJBTMFP
word	run	JKE<G7IJVR
word	runner	OPQFFESAT?
word	runs	HHKKISJPOI
word	runtim	IMHGQOLQNF
word	s	GTLQJJIIKH
word	safari	JUMLJKMNMM
word	safe	HUMMQGOJQH
word	same	KWGIKKSDFC
word	sampl	KHWGKMPJKI
word	sass	IJIKKRTFGK
word	sav	IRNMQKNKNI
word	save	SMJMIJKHLR
word	scan	MOPMOFJJLP
word	schema	PGOFQEGSEK
word	scop	PSIPGOJCGG
word	script	L@J8F9HUST
word	scroll	QTKLIIPJMG
word	search	TLKKRGHGKF
word	second	HVLMJMPKLQ
word	section	NQW@DIDDDJ
word	security	EJVHQIGOMK
word	select	IWNNIJHJTK
word	selector	RUJLJJLKKK
word	self	SRKLLGHIKL
word	semver	LRLLFJMHSM
word	send	JULNIJRNLJ
word	sentenc	NMVLNONNOM
word	separat	JRPDVCAMFC
word	serializ	QOLMQKJMMJ
word	serv	PJBEJSQBDN
word	server	KPQ?OIRG:@
word	servic	JPNHRGQBGJ
word	session	KMNMIKRJMQ
word	set	RSC;@LFOJP
word	setting	ILJGFKLSHN
word	setup	IQMEI>UIMG
word	sfc	PEIJEFEPIT
word	shar	QLPHRNKHD?
word	shell	GPOKOJMFIS
word	shim	RONNHJQMNJ
word	ship	OGJKFFGVHJ
word	short	KNKNGTJJMH
word	shortcut	TLNJIIIIKN
word	should	BVE<IOA@KH
word	shouldnt	GZJLHIJILI
word	show	UOKAB<O=BO
word	side	KONLMIHGJT
word	signal	JYIKIIKLLI
word	signatur	UJOJNFIHKM
word	simpl	SGIJIUFGIM
word	simplify	ILG>TICOAL
word	singl	HQIIQMNFIL
word	size	HLMBLGKPVK
word	skip	JHN7FUQ3JO
word	slash	GQQJGPIRKJ
word	small	ILUPSJJJLH
word	snapshot	MQGDHBNTLH
word	so	HLLMLLJRRI
word	some	FFLDMNUOFU
word	sort	NPJPMOGEIJ
word	sourc	LVCBI?LKBR
word	sourcemap	@SFIDTFPGD
word	spac	MJKRDEGUFM
word	spawn	ITLNJKKRJK
word	spe	QOKKGQLKKI
word	spec	BDAGIA^L?B
word	special	IOUHIQJLMI
word	specific	QQRJDPKGGC
word	specify	SHMGAJRPOM
word	spell	FRNRDGFEGJ
word	split	LRXIMDFGMC
word	sponsor	IIYHKMIIJH
word	spread	GOLMITKLLJ
word	src	DKEGZDCPDJ
word	ssr	MOLAPHP=>N
word	stabiliz	QGIJHJNITK
word	stabl	LQNJFIKQPO
word	stack	QTJHFGOLKF
word	stal	HVHKLFIQMT
word	standalon	WGLMHMJJKR
word	standard	KSRJRIIHJJ
word	standardiz	IGILPKIRIR
word	start	ONKFROEEEL
word	startup	KXLNKJJKMG
word	stat	OUJEDO@@SL
word	statement	JJJJNFHIKV
word	static	LMEGHTHCEN
word	status	UVOGCIGHIE
word	stderr	PJLMHJUKIK
word	stdout	PHLJIJTRJJ
word	step	GNIGPJMCUD
word	stop	FPGFDRIRFO
word	stor	LSKKMRGGKG
word	strategy	VOKNNIJIII
word	stream	AQIHTQPEGC
word	strict	NRMNQKJLKJ
word	string	MQOBHMIMAK
word	stringify	KVIKEFFPJF
word	strip	CUFDKDDSLI
word	structur	KDQHRGQFRD
word	stub	GTKKHHSJKH
word	styl	PNGPPS>?BL
word	suit	QKJMOGMKKP
word	super	KMLJULKILI
word	support	VQ?0P+EJBB
word	suppress	HKHGTHSJHF
word	sure	FOJJNJPOOH
word	suspens	RMKLNGRIIG
word	svg	KVOJHILMLH
word	switch	AJNOQGCQHS
word	symbol	CNHHMALUDI
word	symlink	IQMLJLLJOR
word	sync	GLKQDTHEEW
word	syntax	QONFOQLDEI
word	system	LVNLIJOIKH
word	tag	NKPJ>HGTKP
word	tags	LSAAMATAOD
word	take	LPJJRIHONE
word	target	JUIHNAQMPD
word	task	KLNCRDIFCW
word	team	GFXKLMHHHK
word	templat	XIHPLM5AMI
word	temporarily	IMLRKKLGSM
word	temporary	EQQJMQJGHJ
word	terser	PTMNJNKNLJ
word	test	?EBOC?aALJ
word	text	TSQFDFRGIJ
word	than	KRGIOTEEGC
word	that	QIRAI=KOMP
word	the	LJJOGFLGKI
word	their	HQMLJKQIPP
word	them	FKUKOKGQIJ
word	ther	QJPKOPOIHG
word	third	RJJMIHSJII
word	this	PNQKJJLJQO
word	thread	FTMLHHIHTI
word	throttl	KWONJJMNOK
word	throw	LUDDR>KEDI
word	tick	IPNKHQQKKJ
word	tidy	HHILHKHQFS
word	tim	HOULNHJLKH
word	time	KRFDIPPDKK
word	timeout	HME@<CRLSM
word	timer	OVQJGKJIJI
word	timestamp	FTSHGHOKLH
word	titl	RRMFILPIJM
word	to	MLJHK@BPHL
word	todo	DHQDDIFGIY
word	toggl	MUQMMKMMNK
word	token	FOJIEILSMM
word	too	TMKMHHIIRG
word	tool	LJNGSGNSHJ
word	top	GLNJRFHGRQ
word	trac	PIRDKDIEET
word	track	NTJKDPGNJE
word	trail	LTSKFGKLLH
word	transform	NVCDLOJCD9
word	transitiv	MNMNNNNKMS
word	travis	EFKKJNRCSM
word	treat	OWLJGIKKNI
word	tree	OPGHJPFEIM
word	treeshak	IPLMIGKSPI
word	triag	JHOKJLJEVH
word	trigger	MGEFEWPAUD
word	trim	OTJHFIIKKH
word	troubleshoot	NLQNNONNON
word	true	LRRKPGIERD
word	try	JNGGEFKPPO
word	ts	LLRD@AOMOQ
word	tsc	IVKMJLJJJN
word	tsconfig	OUGGCDFRFM
word	tsx	PRMOLLKLMP
word	tty	KPLNKMKRKJ
word	turn	IGIKIJHGQU
word	tweak	LJP@QFEQOL
word	twic	HMKMRQIJLH
word	typ	FQPIPDEEFT
word	type	IVDQOACFNS
word	typescript	IKHIDSOSDK
word	typo	ILPSLEG;;P
word	ui	QPGIAEBQFI
word	undefin	B]IKLDGHJF
word	under	MNSJDGNPQI
word	unhandl	ORNNKLKMNK
word	unicod	LVNMJLMKNJ
word	unify	GQLROIGIKJ
word	uniqu	IUILGJKQLG
word	unit	FNPDNGRCNI
word	universal	QNLGQGHFIN
word	unknown	HSNMQIKKMO
word	unnecessary	>ED<TVKELK
word	unneed	GJRFQFQHRH
word	unreleas	OPRJKNKJKM
word	unsaf	JNNOTNMOOL
word	unsupport	KSKKLLKHSH
word	until	NLNMJKMRML
word	unus	CBB>M<UNDV
word	unwrap	LRJIRFHJKK
word	up	HGBANLKTKQ
word	updat	CGQQIGHKMO
word	upgrad	QNN@F@KDJR
word	upload	EBIGFFGVUO
word	upstream	IMNKPJJGJT
word	uri	HPIKKTJKLI
word	url	JZL>MNH:K:
word	urls	LXTJCEGHIH
word	us	MKJ?GLN<PQ
word	usag	GCUNUGOBOI
word	use	LJF@PMQJMH
word	used	QHOEPOOACM
word	useless	IOMJSJMLNQ
word	user	QODGWCHDLF
word	uses	MJKNUJOKKI
word	util	TKEEPMKCBL
word	utility	QNFINSCGRA
word	valid	LUPMKILLNJ
word	validat	ANJHKEOKTK
word	validation	QHPGIDCSNQ
word	valu	CPO:RNPE>H
word	var	RHOLRLJMMK
word	variabl	COOBTHFILM
word	various	IKIKPPJLKU
word	vars	OILRNQKJKF
word	verbos	OKJIFJVGOG
word	verify	QDGKHISKTI
word	version	FKP0J:JSOL
word	via	QOMJKDFRGC
word	view	NMRHNGQEHK
word	virtual	EPQJBUDEHF
word	vm	KKMMISKRKQ
word	vs	JNVJLNJKKJ
word	vscod	JJSMLMKKJR
word	vue	LOL@K<VS<J
word	vulnerability	ISIKHKJJIS
word	vulnerabl	MWMOMONINH
word	w	LTKLIITJJG
word	wait	GQKGFIPSIG
word	warn	PROQ=3K5;S
word	warning	SKDBL>QLCR
word	was	NPKJSBGFHM
word	watch	OTEDIDQ>AB
word	watcher	EKHHWPDEGC
word	way	RKKKGIQHKL
word	we	GIMJGHFNQV
word	web	HXLIMFPEJC
word	webpack	OMLDU@JJAP
word	websit	HQULQMHEIK
word	well	QNJLGGQIPM
word	were	OTNLHKJLMP
word	when	PQE0ARFNND
word	wher	OMMJMOFFSF
word	which	KOIGRIOGFU
word	whil	HVNNOILLKH
word	whitespac	FWIIHKHJJN
word	wildcard	GTLMFFJRMI
word	will	RPSJEHHHIF
word	win	HSJLIHIRHQ
word	window	IVB:H6NNLJ
word	with	PSLSCFICIG
word	within	SHPKGHGERP
word	without	KQDELQHBPN
word	word	GNQQMFIIKM
word	work	D[IAKLFKAC
word	workaround	DLJGUENRFL
word	worker	MULDHMN?AJ
word	workflow	NDJGEJCIWH
word	workspac	GTGCKB@JNU
word	wrap	FTNSK?DBEK
word	wrapper	OKKLSFJJJS
word	writ	HNUGTFHHJE
word	wrong	FQPGFFOHQC
word	ws	ISRJILJKKR
word	x	NEOQCNLSMK
word	yarg	KWMOLOMINI
word	yarn	GQHLDGEVHK
word	zero	RILLGGIQKQ
`,
}
