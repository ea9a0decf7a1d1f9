// Written by npm run train: not to be edited.
import type { TypeWeights } from '../type-model.ts'

// biome-ignore format: written by a program
export const typeWeights: TypeWeights = {
  version: 1,
  step: 0.03532,
  temperature: 1.15,
  bias: [-0.2803,-0.2726,-0.2917,-0.3416,-0.3324,-0.3958,-0.3504,-0.6136,-0.3625,-0.1544],
  rows: `
body	<code>	KWIILOEPK?
body	<issue>	SfLK6E;+FH
body	<name>	TP@IHQBMOM
body	<path>	QIPHLSDJRL
body	<version>	BQH@ONJQOS
body	a	MPRFLNFMLH
body	about	MGJLRPJHKV
body	accept	ZDKMPLNLKK
body	access	FRMNTHLHMK
body	accord	INSNRMMOOM
body	across	QQNORKIJLL
body	actual	KJRMLNSMKK
body	actually	OSMNORLJNI
body	ad	UKOBO>OLQF
body	add	ULJRHPJBGJ
body	additional	FQJMRPNIKI
body	address	JRNMDJUJRQ
body	adds	XGRGCEU@FQ
body	adjust	PHLMVLJKLL
body	affect	MLMNGUILMJ
body	after	NUKIMDPFFM
body	again	OLNORLMMNL
body	against	HNMMQSJJLK
body	align	O[MNLKFHIG
body	all	PGGBTJRLMM
body	allow	NIFJWAGPEM
body	already	QMKJLEOONJ
body	also	HGPAQIQLEW
body	always	TPJKIQLFKC
body	an	NMUAOKRNO@
body	and	QNOMPLKMED
body	another	IQQNIMPKNR
body	any	KTJJPNOEML
body	anyth	TKLMGRLILQ
body	anyway	ROONJKMKMQ
body	api	OPVJSDFBIB
body	app	OXNMGLHKLL
body	application	TNGJLSG<KA
body	apply	PQSMNHLJMG
body	apps	LPMOHRMJNR
body	are	FJJQSJGWGH
body	args	UJONJNNNPN
body	argument	NNTMHUIJKN
body	around	FWKMGLLTJH
body	array	GVMNOOMIMJ
body	as	IOP=NOEMSN
body	asset	KKQNNKPMNR
body	async	NQLUKHGIQI
body	at	GPIRKCNPML
body	attempt	JSKNIMHKJT
body	attribut	KMQNRNNNON
body	author	IWQOGJMKNS
body	automatically	ILINPFKROO
body	availabl	TFQKQJHPIN
body	avoid	QQIIQPEHOB
body	b	PULOIKPNNL
body	back	OLPNTMKIMN
body	backward	PIKOGSMMNI
body	bas	KKMJIWO@GO
body	base	JDQLNMLUMR
body	base64	NUNNLLMMNN
body	basic	MTRMHLRKMK
body	be	QTG<OCRML;
body	becaus	IKUECSJSNO
body	becom	LPMOHRNRJQ
body	been	F@LETNVQMB
body	befor	PTGCNEUAEF
body	behavior	IOGKQATCNP
body	behaviour	WOKNDQKHJI
body	better	NMOLQIPKNQ
body	between	PETKJISPHG
body	binary	VJNMFKJPQP
body	bit	WKNNNJLJLJ
body	block	NXQMLGFIJO
body	boolean	LOOOMQONON
body	both	KWHKPJKQFE
body	branch	JLKMGOJTPO
body	break	ZAIBR=9FMP
body	broken	FURMDLKGKO
body	browser	LKFVIRH>PL
body	bug	JQLMGKMUKH
body	build	PBBGQKHQQV
body	built	ILNOJUNMMM
body	bump	KRELELJQFR
body	bundl	NLMOOQJFLR
body	bundler	ITNNNHMRNJ
body	but	EXOCKMPKRF
body	by	IMP>QQDOMN
body	c	PMOOONNMOP
body	cach	KKMNITPPJP
body	call	OMFGSSFGEN
body	callback	XILNJIMMNK
body	can	[I?EGQQLKE
body	cannot	GXJNMJQIMI
body	cant	KVMOKMPMLK
body	capability	HVRNOLMJNJ
body	captur	RIKTRILKKH
body	case	TPOFCNHLFQ
body	cast	PKLNRPMMMK
body	catch	ESKKQKKKKR
body	caus	F^MECOLGII
body	certain	FTMNRMMMMJ
body	chang	PMGRRERHJF
body	changelog	OGDIDKHQE]
body	character	TMJMGKMNMR
body	check	SHFJHSKQNH
body	child	MRNNKQMMNL
body	chor	MJNNIMNLPU
body	chrom	ITNMQMHGVP
body	ci	MMOJNIJBWL
body	cjs	KROOQNONON
body	class	JKHIVNFSGC
body	clean	HONMSLLPLM
body	cli	WMRGKEG<CT
body	client	TNMLFMQIKN
body	clos	VUPLCHB+KM
body	co	QQIOGHMNNR
body	code	EDSDSHUOKM
body	command	JFRKRQFLPN
body	comment	IJNKRFHPPT
body	commit	NMNATOHKOL
body	common	KTPNMMNKLR
body	compatibl	LRLOGRNMOI
body	compil	RSKNGQJKML
body	compiler	DEHMTQHTHP
body	complet	KWRNGKKIML
body	component	EONTPQHEJH
body	comput	KMOOPMMMOR
body	condition	FQJLPISNHF
body	config	TDTESFF@QH
body	configuration	RQEKODLNEN
body	conflict	HPMNKSNJMJ
body	confus	NGTLLJTGJK
body	connect	GSNNOKMJRM
body	consider	JONNTJNJNL
body	consistent	SLLNPHQILI
body	consol	GIMKILUMKQ
body	const	JKNOJSNQMK
body	constructor	MFMLHWQNMJ
body	contain	NSIJKDNKPN
body	content	KNTLNQKGKG
body	context	HPPKTLJDJN
body	control	KRNORKNMNN
body	conventional	HKCKFLIEF_
body	convert	FRMNORLIMJ
body	copy	PILMNSKQIM
body	correct	RONKPLHINP
body	correctly	OLJMOIJRPM
body	could	MMLLOIUGKH
body	count	KSMMQLMKNL
body	coverag	HJLTNSJKIN
body	crash	F[NNKMMIMK
body	creat	UGSJMSNAP@
body	creation	KHNNWIMIMP
body	cross	PLLNRLMMNK
body	css	FKUMLQPKMP
body	current	HRLLEKHVMK
body	currently	?HGGOOKTUH
body	custom	HNILODPPPN
body	customiz	NJNOSONNON
body	data	MWNKMMLKNJ
body	debug	HLSIRJKFSL
body	decid	HONLTNMKNP
body	declar	IZNOKNPFLO
body	deep	LJNOTSNMNL
body	default	SNFCHMALDW
body	defin	NQMNSJLIML
body	definition	QMPOQMNNNM
body	delet	GSJNWMLIKJ
body	depend	KKOOSLNQNL
body	dependency	MHCGDSKRRS
body	deprecat	TMJJREFCPK
body	deprecation	PSKOILSJOJ
body	deps	RGLNOKMJMU
body	describ	MUSMJNHLRH
body	description	CKXLTJJJKI
body	detail	FNSNOKMSMK
body	detect	NIMMQJUMKI
body	detection	JPQNQLMILN
body	developer	OKQNTKJGJM
body	development	DHMLLUQUGK
body	did	GYLNJLLPMK
body	didnt	GPULIMISJH
body	different	NQLNKLJORJ
body	directly	IOSKRMJCQN
body	directory	HGTKKOPTGL
body	disabl	TQLLFNOIHH
body	display	ULRKGLRLKL
body	do	KLIJTFRMNK
body	doc	PMTNKMNMNL
body	docs	TMVKCIHBIM
body	document	HIQMSJMJMQ
body	documentation	NCSMMMLPIS
body	does	SDRRIUEHCR
body	doesnt	RIFIJGIWQE
body	domain	LMPMSONKNL
body	done	TLMMOIMJRJ
body	dont	PKKMNRPEIP
body	doubl	MOONRMNMOM
body	down	NJMMGMMVHH
body	drop	MMMNQLMGIS
body	due	LOLMIJJSSD
body	duplicat	ULNOLMNMNK
body	during	KMJHQSOMIE
body	each	DFRLQSHRGQ
body	easier	NINMSNLIRQ
body	edit	OMLMMMNQLP
body	effect	LQKMSJKIMN
body	element	PPSMNGJHLF
body	ember	NJHMINLKJX
body	emit	IZMMEJKKRL
body	empty	MVLKGJMLNK
body	enabl	ORGIJBUIDO
body	encod	HXNNKKNMOM
body	end	AaHJCHPEHJ
body	ending	MQMONNQMLR
body	enough	JRONMNKQNM
body	ensur	EERKTNORNQ
body	entir	VELNLOLKLI
body	entry	ONONUHJIMM
body	env	FOOOSJPMNR
body	environment	MVJMLJIOKH
body	equivalent	GYINQLMJNK
body	error	LJLQ>=QORM
body	escap	JWOOJKOOOM
body	eslint	OOISFLVGII
body	esm	LINOLNNTNK
body	especially	NTKNNIKGLH
body	even	LVKMHLRGKG
body	event	PTFHPGRCIB
body	every	ONLMETLIQK
body	exampl	LMVJMIRFGC
body	execut	KRLNGRNHRJ
body	execution	TNMMUGFOJH
body	exist	TVDKONJHFC
body	exit	DSLIFJKQQN
body	expand	IKMNHMWMNM
body	expect	OKOKKLRNMR
body	expectation	QQLLINOMNN
body	explicit	GJNOUKPKNR
body	explicitly	FHMMJILWQH
body	export	TFDLOAEREQ
body	expos	XIONHKNNOM
body	extension	QONNOMNLOL
body	extra	OQJLFMOJIS
body	extract	GRSNOLKMMM
body	factory	TLOMIJOMOR
body	fail	OMIGPJMDUO
body	failur	MGNLGLUSIQ
body	faster	PJOOJTMMNK
body	featur	JVIKJPDWEL
body	fetch	UMSOIJLMOK
body	few	LKNNILROKU
body	field	LTIHKOPPHF
body	file	SIM:NRONED
body	filenam	RLLNJSNMOL
body	final	MUNOGJNINR
body	find	OWLLGMKJRK
body	finish	KQONJMMRLL
body	first	ENGLPSFFMV
body	fix	IgOK:DJ4FA
body	fixtur	SHLNJNTJKJ
body	fixup	PRPNQNONKF
body	flag	LSQIGIKQFM
body	focus	HJOOXKNINM
body	follow	FSMIBOIRTI
body	for	HGS6PSUNFL
body	forc	QNLMFITGII
body	form	TVININOOON
body	format	[FNJCMGFNR
body	forward	UNMMILMLMJ
body	found	QMQMRKKPLJ
body	from	FTW@MMLOKM
body	fully	OMQNESLKLL
body	function	ROOGU?ING@
body	further	MKNNNNMKMT
body	futur	PEQLHMUGQN
body	generat	OSSGL?KMGM
body	generation	TNPOJLNMNL
body	get	UEMGCKMORR
body	gets	HTNNKSNMNK
body	git	TJILHJMRKQ
body	given	ONONPMMPNL
body	glob	ORLJFKOHKT
body	global	QTMMEIPHJM
body	go	SJOOKMMSLK
body	group	PPOOLLNOOO
body	h	JNMOMNNIMV
body	had	IVPMTKJFMN
body	handl	TXDKNDIAGE
body	handler	LVJMLQJIKH
body	happen	EUKKHMRJMT
body	hard	HUPMMNNNOM
body	has	HGICXPJOLD
body	hash	LRLMITNNNN
body	hav	HSOORLNJRQ
body	have	RPCEEPXHNG
body	header	TNPIGTHBFM
body	help	NIKTNHGFIN
body	helper	JLNNVIOIML
body	henc	ISSMINJPMI
body	here	MQRLINRKKJ
body	high	SIKNQLNMNP
body	hook	MGONWMKRLI
body	host	SLOOPKNLNM
body	how	JTVMHLLKLH
body	however	LTMKMGQJMR
body	html	PNONLRNNON
body	http	QONNJNNQNL
body	i	UNKLNLJRIJ
body	id	MLONQLJKJT
body	identifier	LNOORKRNLM
body	if	SQPCLGKNGH
body	ignor	HVGLMFKQGP
body	imag	IQVMLNMKNK
body	implement	TOJNPOHEJE
body	implementation	NJMNPUIHOJ
body	implicitly	JJOOUKMNOM
body	import	MRHLRNHBHR
body	improv	CLEJMVPRFO
body	in	MOCULGJLGN
body	includ	GQIJPOSJET
body	incorrect	KZMMIMKJLL
body	increas	JSNOKNPNLM
body	info	QSLLGIIPJM
body	information	OMKNGLKEI[
body	initial	TMLKMKSGID
body	initializ	TLNLPHNKMN
body	initialization	INOOSPLMNN
body	inject	MSOORIQLNN
body	inlin	FKKLNVOOKF
body	input	MHLMIMTRMJ
body	insid	HQMNMRPOLG
body	install	NPILKIHJTO
body	installation	GNNMQNMJRT
body	instead	RPBFTQEGNI
body	integer	PTNOKKNNNN
body	integration	FSNNINQJPQ
body	interfac	OOQNPJLFKO
body	internal	FPMNKIIVKJ
body	internally	VILNMMMKMM
body	into	MOLLTLD?HV
body	introduc	MNGGRQKHGQ
body	invalid	IVOOMNMOON
body	is	JNGIOMORNB
body	issu	FUFHOEGMVO
body	it	WIO;ISNJLL
body	its	SHQEIOTOCB
body	itself	DUNOSJKHMO
body	jest	HOMNTMQJLM
body	js	IUTLQHHHKE
body	json	LIKNORJGSI
body	just	VPKKBINNIJ
body	keep	[JJMFILGKG
body	label	IFQLIMKSSH
body	larg	RKMNNPSFKK
body	last	SIPMNMOIMO
body	later	GMMOPOMQRH
body	latest	KJNLQKRQEM
body	lead	RHMKHKTGKT
body	legacy	KSPMGKTGJH
body	length	XGIMOPLKLH
body	let	EULLQLMMJR
body	lets	ONOOKNNJRR
body	level	MSMMOJJPQK
body	library	RTKNNOIDKE
body	like	TQPJBHIEPI
body	limit	UMJLDSLKLI
body	line	HORGRGJFHT
body	link	KLWLNJJKHO
body	lint	TIJHNFDGHV
body	linter	LPNSILRHLF
body	list	OPJMMIJSIJ
body	load	WQKIMLDDIE
body	loader	MKMNNJMJNU
body	local	OQNNKRKGKN
body	location	MWMOKJLMNN
body	lock	QCKMRIKITS
body	lodash	KTJKFMLISQ
body	log	PKJSMKJRHB
body	logic	RSFIHOLPFL
body	logs	SLLKSLKLMI
body	longer	CUKIGFNXLG
body	look	SJPKHMMRKI
body	loop	ITINIRMNNM
body	lost	HXOOKMNNOM
body	mac	VMKJINKISI
body	made	JJOOJSQLNP
body	main	HIKJWLOCHU
body	major	QIKOOMLNSH
body	mak	KHQJOSLQLH
body	make	QSNFQ?DJFP
body	manual	NKMNIMMRMO
body	manually	PJLNRLPFRN
body	many	MUIKPIQHJE
body	map	KFLNOQLHRS
body	markdown	FFSMQMMJKU
body	match	FROGAPGRGP
body	may	MVMNDGOIQH
body	mean	NVIKEKHLTD
body	meant	QNNOINRNMM
body	memory	IUMMLMNJNQ
body	mention	NJRNNONLNQ
body	merg	DOQJDIRPMS
body	messag	DOGSMRDMPH
body	method	HPMHUMNGHO
body	might	WMIMLJIGKH
body	migration	OJNNQMJSKH
body	minor	PENLUKLJSI
body	miss	MTGFRFPOHK
body	mode	FOKLQCQLIV
body	modern	OHRNTMKJLM
body	modify	MRTNFRLIMI
body	modul	MJMG@UHJTS
body	more	TKGIICLOOT
body	most	NNTLLHGGIW
body	mov	YENKLGHPIQ
body	move	JUNKMHLDGV
body	multipl	PQKLKFROJF
body	must	HYNNNHMKNL
body	mutat	HUOOQMMMOL
body	mutation	KLOOOSMOON
body	nam	VPPOIOLNNM
body	name	JXPIPNEDJN
body	nativ	FJNNSRIQKL
body	necessary	QPLMPJGPKK
body	need	IHDCHUKUVA
body	nest	IPTMQNNLNJ
body	never	RNHKTMIFIL
body	new	SKSJPCIEES
body	newer	PSKNOMKDSK
body	newlin	PTKMIMLKLQ
body	next	RMMOLNRIHS
body	no	CQHAPRQRKF
body	node	OQFJNCGQLO
body	non	SWHMLGJFHN
body	normaliz	RNOOKLNNON
body	not	FSOJPOKRC?
body	note	WGKKNRJNJE
body	now	TE?@SPSLOC
body	npm	RNOKEJHBTS
body	number	KUQNQGQIFJ
body	object	VHQHETLEHQ
body	occur	OQNNNMMLNM
body	of	QOI4RPFHLF
body	off	RJPJINSMJR
body	old	KPSJPJLQIF
body	older	MINNJNKTKP
body	on	MDMONOJVOJ
body	one	OWHIGGQEGP
body	only	IGAQJPOOQN
body	open	JKMKSMMHTR
body	optimiz	QLNOOOKQKL
body	optimization	RMNNCULJML
body	option	QK=GSRGO@J
body	optional	KRNOPLNMNN
body	or	SQPJIRLGDL
body	order	RINLKHKRRQ
body	origin	RRLNKLNMNL
body	original	DVVKRKGIJH
body	originally	JTMNIMMQMQ
body	os	RNNJJNKMSK
body	other	WJKIQGMEHQ
body	otherwis	@[KLRDMILG
body	our	DMMMLIMVQF
body	out	GRNJNGPGGR
body	output	NMGHLQWBOM
body	over	IKSNRNOIMR
body	overrid	HUNNKMRJMN
body	overwrit	IWMOMMNNNN
body	own	OWNOIMKNNK
body	p	PLJNHNLKLU
body	packag	GFNESJMQRL
body	package.json	LTMNPJJFJP
body	page	QPULGMKHJG
body	param	NOROKMNOOM
body	parameter	KQLLTILIMH
body	parent	QONOOMNNOL
body	pars	SJJLISLGIR
body	parser	MQRNTMMKNH
body	part	PNPMLPKIRH
body	particular	JWQKKNJKMI
body	pass	YDEQN?E?BY
body	patch	NPMKIHHJPR
body	path	ISPJOCNNEM
body	pattern	QPNKNKPLLG
body	peopl	XHKMHMIHIQ
body	per	OETJLUKFQG
body	perform	ELKMLULEOJ
body	performanc	PDMNKWJFOP
body	pick	FJKMHISOJV
body	pipelin	FGJNSRMJMR
body	plac	NWSOGMQIMI
body	plugin	QQKIIDFQJP
body	point	NPTNTJJEJG
body	polyfill	GPMLVIKIMJ
body	port	SRJMFKSKMJ
body	possibl	HJKTRIIHJP
body	potential	KUSOIMKMOM
body	pr	MOTLDGIMQN
body	pre	PTQOJNNLKL
body	prefix	RRLNHLMKRK
body	present	GOMNHRKUKI
body	preset	TPQLCLHGQJ
body	prevent	ESKMPOKSIK
body	previous	OJMMVJLKNK
body	previously	BTGJERPRQA
body	probably	KSOOKONNOP
body	problem	JRJKGKJQIT
body	process	PMDHQAAXLG
body	produc	GTLMTKKLMK
body	project	RRGKJRQBEE
body	promis	MRHJNHGLIU
body	prop	LONNQPKMML
body	properly	LQNNPNNONL
body	property	JWQKDOFTHD
body	protocol	TPNNINOKNK
body	provid	HOIJPTNHFJ
body	proxy	KRSMOMMJLL
body	publish	UIONJMLPGM
body	pull	RLINFOKCLY
body	query	OQLMSJNHNJ
body	race	JSLNPLLPLI
body	rather	F[MLHMMJNK
body	re	PKILHFLQFS
body	read	PJIKMTIOOE
body	readm	LMLNMONNNT
body	readme.md	UHPNKNNNNN
body	really	ISNMKLMLNR
body	reason	SLPNSMNKKK
body	rebas	TQKOMKONOM
body	receiv	MXNNILNMNL
body	recommend	POKMGMPHOU
body	redirect	SNNOLMNNON
body	reduc	DJJKSUNDHP
body	ref	UIQJJRGPHG
body	refactor	SHDI]=HDEB
body	referenc	IRNIAQGUHP
body	reflect	IQRNGIMINS
body	refs	EKGJQFPNGT
body	regex	NHKMSRLMMJ
body	register	RVNNJNIMLI
body	regression	FRMMIKQKLU
body	relat	QJMNTIIHTH
body	relativ	JORNJINNNS
body	releas	TIEKLGGPMR
body	rely	NIKLNPLMQS
body	remot	NONOJNSMKK
body	remov	TGG=XEOIFI
body	renam	SSJMHGRGJO
body	render	QOMNMOPJLI
body	replac	GMMMTFRJQL
body	repo	LDSNPMSPKI
body	report	PONNHNSHJR
body	repository	TCFICLQSMO
body	request	YQHK=QGOHS
body	requir	RNIGKRRJMH
body	resolv	NYOMEJKJQI
body	respons	NSILLQJGKE
body	result	JMIIMNTMJO
body	return	GOOJUQBPC>
body	reus	QHMNOPPILH
body	revert	NLFK=XKLPO
body	review	MURMCKKHLQ
body	root	DNILHRKRPN
body	rout	QPLMOGNKMK
body	router	WHNOMKNNMK
body	rule	LNKKGIXKKK
body	run	LLKFLDHROV
body	runner	RQMMQMKOHI
body	runs	LXMNKMKIQK
body	runtim	GLLMVIRJKQ
body	s	TLLNIQNMNL
body	same	NRKKFBS>KX
body	scop	SQNMIMMMNH
body	script	TRGIMFFPBI
body	second	PNOOJMPRLK
body	section	JXPOMLHNNO
body	security	TILOMNMMRN
body	see	MKPFNAGMOX
body	seem	VPTLCJINJE
body	seen	TKLLHMLHLT
body	send	QVONHNLIMJ
body	sens	RNOOSOKLJK
body	separat	RGMNQJQRJJ
body	serializ	VILNINLMOK
body	serv	KNJILTHIKQ
body	server	LOGHKSVNGL
body	servic	KIRKUMMIQH
body	set	MNGCILMRPL
body	sets	KVLNLNMJKQ
body	setup	MLMMRHSJKK
body	several	NOLLOHRDHO
body	shar	MTLOPKJMKR
body	shell	KUOOLNNNNN
body	should	GSTEMMIHSH
body	show	RHQNPQLKML
body	side	ULLMKPNKLJ
body	sign	NQMOIJLKPR
body	signatur	SJNNQKNMNM
body	similar	HVOORMNKNL
body	simpl	SLLLOJIKMO
body	simplify	OHNNRIRHQO
body	simply	WIKOKLMNNM
body	sinc	IPLMTMGLOC
body	singl	OMILLELVIE
body	size	KONNLTJFQI
body	skip	QJSLERJIIQ
body	slash	QPQNLMNNOL
body	slic	SONNJNNNOL
body	so	QLBCBSISPM
body	socket	MLITPKJJKH
body	solution	SINNIKJIKU
body	solv	IKKLSNKKJT
body	some	SBQFUOJKHL
body	sort	PRQMJNMLNJ
body	sourc	LLKMISTOLN
body	spac	PTONKMNMNK
body	spawn	GTMNIQMMNK
body	spec	PLHTJGODGP
body	specific	HXNNGKKRRJ
body	specify	IOQLEIINUG
body	split	GSNSINMJMJ
body	src	LKMOMONQKU
body	ssr	SJLMJRQHMQ
body	standard	NOPLQJMLNP
body	start	PHLSOQEHMG
body	stat	TOKMLRFRKK
body	statement	OKMOULNLON
body	static	DILMTTLIMP
body	status	KESNHTLOTF
body	step	KHKNUMHJPT
body	still	TTLLNKHMJD
body	stop	SJMNLLISJM
body	stor	STNMHNNINJ
body	straight	KROORMKNNN
body	strict	MONOHLSLLQ
body	string	RLNLONPNHG
body	strip	HONNIKMTJI
body	styl	SKQMQKNGKK
body	subsequent	JXNNMNHNMM
body	successfully	SMOOKNNNOM
body	such	SOFLMEPEQG
body	suggest	NQTNILMKNJ
body	suggestion	LGTMRNLLML
body	suit	UHPOLNMLRM
body	support	VG@FMKPKQM
body	sure	PVPNJMIKKQ
body	switch	HTMNSLMKNM
body	symbol	KILNPRMIKT
body	symlink	FOMMHMKPQS
body	syntax	JQMMHSMKLP
body	tag	OKMMNLHJRS
body	tags	RIQNJMNQNK
body	take	UKKMGKLHSO
body	target	TPMNHKKKLK
body	task	FMIJPMOGHY
body	templat	LRHIQGRGKQ
body	temporary	KPNNKSNKJL
body	terminal	HQSJGLRHJJ
body	test	TKAQGGQGHQ
body	text	OOSLNMRKLG
body	th	JVNLIKRMNM
body	than	FRJKASJSQF
body	thank	NPMNGQJTIJ
body	that	NJS;LQQLNF
body	the	JMNNHMKSOC
body	their	LPRMMGIRHI
body	them	QLUIBEJRLQ
body	then	QZGHMJFCHN
body	ther	LNQFTFCDSQ
body	therefor	ITRNKMLIPN
body	thes	ENVHNOJQHK
body	they	OOIKNQOGPJ
body	think	UPLNIMMLML
body	third	KOMNSMMMNM
body	this	HRF+QQJKLJ
body	thos	PMOOIRNLNM
body	though	QTMOLNNIMI
body	through	ULNLHPJLMQ
body	throw	FMSMQJJIMU
body	time	FBHRESPROV
body	timeout	FVKLIMLJSI
body	timestamp	IVNNIKPNMN
body	titl	RPSMJNLIMK
body	to	PKNQLK?MOG
body	tool	KCILPJQTHG
body	trac	JNSNLOMLLR
body	transform	IIKMWQJPKG
body	treat	IWONLONMOM
body	tree	TQNNGIMQLL
body	trigger	NKMNFSMQNO
body	true	UTLLFMHJJI
body	try	OVRLDLGJKI
body	ts	GLSNMLRPJJ
body	two	TOGLLSKFHR
body	type	QLHFNOEQBM
body	typescript	KMRNRKKISK
body	typo	WMMPMKKHIN
body	unconditionally	KWNONLNLNK
body	undefin	DQKLSHJLMR
body	under	RPLNFHJIRP
body	unit	LOIKJJVFGF
body	until	GSQNHLRHIQ
body	unus	KHKJLITSGL
body	up	KMJSLFJQDM
body	updat	QAQLMMONMM
body	upgrad	PLSNJNKRKO
body	url	MPOJBSPEIR
body	urls	PSNOJMNLNN
body	us	PJNDJSQH;O
body	usag	VJOINPGOGE
body	use	ENN<MQPKHQ
body	used	IRIBVOQNI<
body	useful	NIKMFKHQSS
body	user	YMIFKNDAMI
body	uses	CLMHSPKSSC
body	valid	OUOOJMNNNN
body	validat	PNKKGMUJJR
body	validation	TFNNRKLHSH
body	valu	GLHSGRFQPQ
body	variabl	JOIMRIJOJR
body	vendor	IMJNDIIWKI
body	verify	SKNMKOTLMN
body	version	SHDCR@NNNN
body	via	SMJMBIKHQR
body	view	OINOSONMON
body	vulnerability	LUNOLMNNNL
body	wait	HQNLJSLKPJ
body	want	WHNNINLJKI
body	warn	SLGHTHLMHL
body	warning	LROOHKMJMR
body	was	QLKNJMKFMS
body	watch	SQLJMAIGLN
body	way	RPQNFLLGMP
body	we	RJJ=CSLJSK
body	web	LRNNJLNJQL
body	webpack	MSKMTFLDPF
body	well	QCJKPSQMKH
body	went	NSLNKJMJMS
body	were	EIPHRDSKDS
body	what	PGMKPMLHJV
body	when	KTELKMBIKS
body	whenever	FSMNJLIPOQ
body	wher	FUHITNFQID
body	whether	IOOOOQNKNL
body	which	QKI?FEIMWU
body	whil	PNIILOSIJF
body	who	QSOOJOMMNK
body	will	NUBBNTC2NF
body	window	RSLIJGHOJN
body	with	QU@8MQLIHN
body	within	GJQKJSSQOD
body	without	D_OKOFFFNL
body	word	ITLLQKNMNL
body	work	JQNHKEGSRJ
body	workaround	LQNOQJNMOK
body	worker	MOLNOQLLLK
body	would	TPMHKFJPHE
body	wrap	WLMOHLOKMN
body	wrapper	QRNORNJNNN
body	writ	UHNNSNIJJH
body	x	IJNNJTMQLL
body	yarn	PNNOLNNPNP
body	yet	MFINVIPKLJ
body	you	SQLKFKJKQO
body	your	TNPMHNLJLI
body	zero	HUTNLLMNNL
first	<code>	SUKAI6I;?C
first	<name>	RSD:KGO18C
first	<path>	PYJDJAB=EP
first	accept	MVMNIIMNOK
first	ad	OITC>DMREP
first	add	IBTHB<SONO
first	adjust	LHSGTAPDKG
first	align	JVGIDHHGIR
first	allow	QRB:=DBFKP
first	also	QIMLGSJQMH
first	always	KRCGKKDOGO
first	apply	GSIQXCCAFG
first	auto	TKGLOEFQOD
first	automatically	UIIJFHIHQP
first	avoid	@JA?QTPQBH
first	await	HWLJPHKMJJ
first	basic	SKUJDIFHKD
first	better	NMSHMERJIE
first	break	REPLOHLKMR
first	build	QSIMEHIEIS
first	bump	LHB?8BGLJW
first	cach	JFJLIVHFPM
first	call	EPLJPQIKLH
first	cannot	LUMNJKLLNL
first	captur	UKNHHKKMMI
first	catch	GYLLHKKNLI
first	chang	FORRK?KILO
first	check	NQFIM;SCOI
first	clarify	DHYBPJFGGC
first	clean	DKHGPDLRHP
first	cleanup	GQBDJFLMMT
first	clear	ROJKHFGRIG
first	cli	MGTJGLLLMR
first	clon	HZMNFGLLMK
first	clos	BZQKFGIHQF
first	comment	GLQJGIIHJW
first	compil	STKKFJJGKF
first	configur	PTHIFJIGOL
first	consolidat	GFKLQGSRKG
first	convert	DLQHLFWOHI
first	copy	ITNNGIKRIJ
first	correct	7ISTL<DLJM
first	correctly	DTILDEHSHH
first	creat	KFMJWSGJJG
first	custom	XLILEIGJJG
first	debug	PLTLHIJKLH
first	decod	OSKNHELMMK
first	default	MUFKBFIGIN
first	delet	EOMLPFPIKQ
first	deprecat	OELGTRDCGC
first	detect	FXLMGJRNKK
first	disabl	KRCCFGGAXM
first	disallow	EXHLDGJHJR
first	display	SNNMIKLNNI
first	do	LK@CONKNNP
first	document	GQTFEIIIKO
first	dont	BTA>DOJJMP
first	drop	JJDFTDLSNC
first	dynamic	XIJLGIJKKH
first	emit	NUHIMBDHJD
first	enabl	PF<AH;SJMU
first	enhanc	NEMMMRQJKJ
first	ensur	HPJD:<UN@L
first	error	OMSHBFMIPP
first	escap	GWQLHHJNNJ
first	exclud	JXEHIDFKMP
first	exit	FILKFFQIIW
first	expand	QLULHKJJNI
first	explain	IMVLILLJKI
first	explicitly	MNSKFEIPGS
first	export	ZS=C66?;<L
first	expos	ZJAE<BDMEK
first	extend	SGRICHOIRH
first	extract	GIIHT@OEHO
first	fallback	UMJMFIJJLJ
first	filter	MLJMETMNLL
first	fix	.ORJ=#LHQO
first	forc	C[MKEJKGIN
first	format	TBSRAHIEGS
first	generat	MKEGNQDSFJ
first	get	GGPGTJUPIH
first	gracefully	HWMNJHKNNL
first	handl	PRACM8=PC<
first	hide	RJILTJHIMH
first	hoist	HMJMIRLJMO
first	if	QLLOQJKMNJ
first	ignor	MM@@>OG9OX
first	implement	PRHJKDFDHP
first	import	?QHGOAFDQP
first	improv	JHJINTICJO
first	includ	LMNPMBCAGT
first	incorrect	GYMKIIKKMJ
first	increas	BKGGFFVFSN
first	infer	FZNNGILNML
first	initializ	OOJNRIMJNJ
first	inlin	MQFLRNEDII
first	install	VRJFEJHFIL
first	integrat	VEJMMHJIGR
first	introduc	aAEJ?CFHGC
first	invalidat	HYLNJGLMLK
first	isolat	ERHJUJMJJH
first	issu	GTPLILLMLL
first	keep	IWIJDCHQJQ
first	let	VOJMFHIGIH
first	limit	GNLNJKIHTP
first	link	QKULJMLJMI
first	lint	HQQLHLHFRO
first	load	RNILOFPIIF
first	log	PRIFDGEHGS
first	make	IGJSNBOOKH
first	mark	NGLFJ?NPDT
first	match	DIMUKFHNHG
first	mention	HNVIIMLKKG
first	merg	GLIIPHIRTE
first	migrat	S7>@N;JMQK
first	minor	EJHPQFQDFN
first	miss	GSNIEIHHLR
first	more	NMQGODPGGJ
first	move	FJC<Q9RMIQ
first	new	VOIKDJJKJF
first	no	BDHSVFILMK
first	node	PJHLFJHFQR
first	normaliz	DWJJDEOKIQ
first	not	CNKMUEKMMJ
first	note	IEYJJJLJKI
first	only	IPFFMJDQUB
first	optimiz	EGQGJWAEDK
first	optional	THIMEILKQQ
first	overrid	HVJKGJLIRH
first	pass	QOAEK;L?MP
first	patch	MMHIGHGDEW
first	pin	GRPMHMJCLT
first	prefer	GKLKPQJIMO
first	prepar	MCEGFMHFG]
first	preserv	CYIKFDHPJH
first	prevent	AXGHRAEGIC
first	print	NTHHAEPIJC
first	properly	C[IKEEFGIO
first	provid	KPFGTGHPHD
first	publish	NLEJGJHDG[
first	re	KISHJFUGQK
first	read	JVMOJLNNNL
first	readm	KJWKLMLLJH
first	redirect	VKKKEIIJKH
first	reduc	>HEFVJUDCH
first	refactor	N=D>[AI7HD
first	reject	HVLLIJKJMN
first	relax	RQKMFIQJIH
first	reload	VJLMIGJLMJ
first	remov	BJLOIIOIJN
first	renam	BDO>O=MNUO
first	render	MQMMGPJMNJ
first	replac	OLU>HIKJHR
first	report	ETLIHPIRJI
first	requir	PYEIEIHIFF
first	reset	GXLMJHJMMJ
first	resolv	NKHES;RCDM
first	respect	IWIJMBHIKE
first	restor	ERIJCPHQKM
first	return	NPFHNHDOPA
first	reus	ENKKQQHHKD
first	revert	;VCB>JFKMT
first	rewrit	UTIMDGJHPF
first	run	OFDCHBNPRE
first	separat	EJRKWIIHKG
first	serv	NHKMEVIKKH
first	set	OQI@:;FGRR
first	setup	JNHJQHQJRF
first	should	KNEGGPKBT=
first	show	XHHEHBOEFJ
first	simplify	JMJ?QKDP?K
first	skip	KG@E9XQ?PC
first	small	HHNRRJKKMH
first	sort	SMIIERIIIG
first	specify	APQJBCODRT
first	split	DEYKQGIHME
first	stabiliz	RIJKIKOLIU
first	standardiz	HGFLRLHRHS
first	stop	ELFFDRITFO
first	strip	ESFDBDFTLI
first	support	SQ@<F6F3LE
first	switch	CNNINIGTHT
first	temporarily	GNLRJKKHSN
first	temporary	FPLLGSIIJL
first	test	PNODJDROBJ
first	the	HVPNIKMMNK
first	throw	POJHLDOLJO
first	tidy	GFHLGKGQEU
first	track	QTNOIIKINK
first	transform	PWKMDEHKLF
first	treat	QSMJHKLKNJ
first	trigger	OPIIIROJRF
first	trim	GYKIGKJKLI
first	try	EJHHGHMPRR
first	tweak	LJHBQFFQPM
first	type	RNFJNFHHPM
first	typo	DVNPDJJIHL
first	unify	GOJRPJHIKJ
first	updat	EGRCG?JPFR
first	upgrad	SOHBFC>JJR
first	use	JIHDQJMMLI
first	validat	CWIMEHGPOL
first	verify	LDHLGKTFUH
first	wait	GXLKHLOLMI
first	warn	WGVD>@@CEO
first	watch	MWGLEFIKKF
first	when	HMMOIEJKKV
first	workaround	FNIIRIMRHF
first	wrap	KIJTNGIGJN
first	writ	GQUINJKLKH
pair	<code> <code>	MTTI>NEEHK
pair	<code> after	IWNOKMMNOL
pair	<code> and	TKBGIMPGFO
pair	<code> api	NHSNSKLLLL
pair	<code> as	TJRKKNGGKB
pair	<code> befor	HOONILSLKK
pair	<code> branch	JGINJJKQIV
pair	<code> by	JMKOTGIMRI
pair	<code> call	HTLNOGMMNI
pair	<code> command	JSNOJMMJNT
pair	<code> config	LSOOKMNOOL
pair	<code> dependency	MQLOLNOJMP
pair	<code> directly	HGKNVGIHKP
pair	<code> docs	MHUNNONNNL
pair	<code> exampl	IGULJNHLNQ
pair	<code> extension	EXKMEFKIMT
pair	<code> field	DSFLMHJQJN
pair	<code> file	LSKLQLKIJH
pair	<code> flag	QKMSEHQFJG
pair	<code> for	MQDITOGALA
pair	<code> from	WLNDDJ>RBH
pair	<code> function	HHLNSRLLOR
pair	<code> helper	ONKMUIJIJF
pair	<code> hook	SQPNJLKLMJ
pair	<code> if	MLKMCPQMMH
pair	<code> in	HTIRO7FN??
pair	<code> instead	NOELJOPCNO
pair	<code> is	UJJLGLDRHE
pair	<code> method	ULKNMHLLNF
pair	<code> modul	MHLOTKJMNJ
pair	<code> not	JXNNHIMLOM
pair	<code> on	WLJNECHPIE
pair	<code> option	ZDKHJBMAGO
pair	<code> optional	WLJLFJLLLG
pair	<code> or	FOJNPGLRLJ
pair	<code> packag	GQKNOJIRIE
pair	<code> prefix	HVKNLNKMNJ
pair	<code> property	LRGJSEIHLE
pair	<code> return	SPRNHJNNNI
pair	<code> s	MMPNSJLMNJ
pair	<code> should	MVQMDGJLLH
pair	<code> support	JPKNUJHJKG
pair	<code> test	JRMLHMJUHH
pair	<code> to	JSF@KCGQOJ
pair	<code> type	OOPIQAFFIL
pair	<code> updat	ILKKJKIHTM
pair	<code> utility	TQHNLFLMLH
pair	<code> variabl	JRNOQHLMMJ
pair	<code> when	@UOLMMFCFC
pair	<code> with	HQSJOBLRJH
pair	<code> work	GYKOHLMNNM
pair	<name> <name>	NNEHT>M>DL
pair	<name> <version>	GGINPLJTSF
pair	<name> action	PINOMOLNUG
pair	<name> and	HMEICRRKEQ
pair	<name> api	HJKOULIJNR
pair	<name> as	MOSNMLKIMG
pair	<name> build	IQMNIMIPSF
pair	<name> call	GJMNTHKJMQ
pair	<name> check	DHILERDEHZ
pair	<name> config	VOILEKIJLF
pair	<name> during	QRMOHJKLLK
pair	<name> error	FVLNGJIMLP
pair	<name> event	HMVMGJPKLF
pair	<name> flag	RRJLGLIQJE
pair	<name> for	CTDLNO>KMI
pair	<name> from	CNJKOEJDJU
pair	<name> function	LTLNHIJMNQ
pair	<name> hook	JOINSQHILB
pair	<name> if	NNLNUFJKKI
pair	<name> in	LSMFN;CPDJ
pair	<name> instead	AMGM?TSBOL
pair	<name> is	MPQMQDGFJO
pair	<name> method	TMJMGKKIMS
pair	<name> not	IXNOHILKMJ
pair	<name> on	RKFKVCQBD@
pair	<name> option	XDCLGDDTJ@
pair	<name> path	IRSOHILJNI
pair	<name> promis	HQKNRHLLMJ
pair	<name> property	JTJNHIJLNS
pair	<name> should	C^OKNCDEHD
pair	<name> test	ITKMHLPKHH
pair	<name> to	HNFMO=LL?P
pair	<name> true	QNIMRJIHPF
pair	<name> type	TRILHHHHJK
pair	<name> usag	HHVMQJIIKQ
pair	<name> when	OULNODGFKL
pair	<name> with	RKHMVFGEIE
pair	<path> <name>	DYKMNGHHIF
pair	<path> <version>	SSLNINHDHL
pair	<path> and	IKILNQMLDV
pair	<path> as	IWKMILLJMJ
pair	<path> availabl	UQHIEJJIJI
pair	<path> file	IUILJKITJI
pair	<path> for	OKOSLNAJCI
pair	<path> from	PQRJDHGDIS
pair	<path> in	JIKHANNRHT
pair	<path> instead	DSMMPEGJKO
pair	<path> is	OKNMRIJKMP
pair	<path> link	MIUNLNNLMJ
pair	<path> method	IIJMQLLKLS
pair	<path> on	STLKILKHKF
pair	<path> option	RQLNKMLLNI
pair	<path> path	TOMNIJMNNH
pair	<path> should	PQNNJLMNOK
pair	<path> to	KKI@WCOLTC
pair	<path> version	FTCLNNGUQF
pair	<path> when	LSKNRFHHJF
pair	<path> with	KQMNJKMKNR
pair	<version> <path>	PHFHRMHLPU
pair	<version> and	RLNORMKNKJ
pair	<version> for	FUPNSLIHRF
pair	<version> in	UPJMJMIFJJ
pair	<version> releas	HFWLJNIDRB
pair	<version> to	IQLNKMQOPD
pair	<version> x	ELLMHUJQRJ
pair	a custom	RFIJJMTJJR
pair	a directory	IWMNIMLNMK
pair	a function	PHILDUIJKH
pair	a promis	FIRNISTJNJ
pair	a separat	PXJNLJIKIH
pair	a test	JQMMLORNNJ
pair	a typo	NMWIKNIMLF
pair	able to	LPKNPJLJMJ
pair	about <code>	LJSNNONNNM
pair	about <name>	IQVJKLLMMI
pair	about <path>	JPOSJKJKLJ
pair	absolut path	KSNNJMQNNL
pair	account for	JVNNHJSLKK
pair	action to	NNJLJNLHE[
pair	ad <code>	QQKOILMMNK
pair	ad custom	OHSNKMLMMJ
pair	add <code>	WPI?K8KDBL
pair	add <name>	VQACMLFP?L
pair	add <path>	RQMA=G<Q=O
pair	add a	NNOC@HKEOS
pair	add an	QINKKOPRJI
pair	add back	JRMOJNJGRS
pair	add custom	SGRNGMJJMI
pair	add documentation	KJMMRNKKMQ
pair	add e2e	NMNNOOTOMM
pair	add error	JUKJRNRJIE
pair	add exampl	IKQKMOLLKP
pair	add git	HHKLJOIIRU
pair	add instruction	QJTNJOJLKI
pair	add link	KLVMNOMKMK
pair	add miss	>VJNKCMJEN
pair	add more	PJRGMKMHGM
pair	add new	IOKTHMIIJO
pair	add no	QHFNHMRJLO
pair	add node	GIRLLNISML
pair	add note	HGSUILGIHF
pair	add option	PHOOSNKMON
pair	add plugin	KIIKJMHLLV
pair	add releas	IGFJJNFRQM
pair	add section	IHWNMNMKKK
pair	add some	HRNIHNQKLS
pair	add support	QSDL<KINE=
pair	add test	GJDDDJ^F@=
pair	add the	PLRKLOKMLJ
pair	add to	HTHMKMLHMU
pair	add type	HTEH?RHEEV
pair	add unit	IIKNINUNLK
pair	add warn	PINLLNMNNS
pair	all test	RHNNILSILJ
pair	all the	HLNNSJLRML
pair	allow <code>	NTINEHLMLG
pair	allow <name>	JOMOIMKSKH
pair	allow custom	NRMNLMNNMK
pair	allow overrid	MSLNKKMNMJ
pair	allow pass	UJMOJMNNOI
pair	allow us	LCKLGSMMLU
pair	allow use	KRLNQKKKLJ
pair	an array	KPHMORJILI
pair	an error	EPMNSLLNML
pair	an object	KPLMHKSMKK
pair	an option	QSLNIKILLI
pair	and <code>	VLCHJNKIHI
pair	and <name>	LNJJSQHAFM
pair	and <path>	JNILQIRPJO
pair	and add	NNHKSKPELR
pair	and error	JVOOKLNOON
pair	and fix	FIGRLJOPGN
pair	and ignor	JIKMHLPSJQ
pair	and improv	NCOKFQNHJW
pair	and make	IQLMIOQJIU
pair	and no	HPKNGHKJJT
pair	and refactor	KQNNQMPMLJ
pair	and runtim	HMNOTJMLNJ
pair	and test	PEMLXHDKJG
pair	and updat	JISNIKISIJ
pair	and use	NSKMOJIGJO
pair	annotation for	PNNNJMMMNR
pair	are not	LWQNLMMLNJ
pair	argument in	PUMJHLMMNH
pair	argument to	QVNMLMKHGE
pair	array of	ULLNHLMNNN
pair	as <code>	UMMOGHMNOK
pair	as a	OFHKJOTOGM
pair	as an	HYLNGJKKMH
pair	as well	HSMNKKMJPP
pair	at the	SHMLSJIMKL
pair	availabl in	IURJJMLMNL
pair	avoid <name>	MPMNGQKGMM
pair	avoid doubl	KIRNUQMINK
pair	avoid duplicat	HJLNOTJMNI
pair	back to	IUJKSKIHQI
pair	bas on	VMIKMFJEQJ
pair	be <code>	NJMNTHMMML
pair	be an	UJLNIIMNNM
pair	be used	SKSMHJKLMJ
pair	befor run	LVQNLNLMJM
pair	behavior when	PKMNHOJKMS
pair	behavior with	LSRNMNLMMK
pair	break chang	RHTDJBPDFQ
pair	broken link	OPPNOOMMMJ
pair	build for	RHLMFIHSRG
pair	build type	IFJLJKITTL
pair	built in	PRKNGGKIIR
pair	bump <code>	ITMOMNKIMN
pair	bundl size	JJLNRJSLRI
pair	button to	MFRKJNIKKQ
pair	by <code>	RPNOIJMMNL
pair	by default	QSAHP>L@Q=
pair	by the	GVJNKMIJIO
pair	cach for	INKNHTIGRN
pair	call <code>	RPMNJHKMMJ
pair	call <name>	OMNORFMMNK
pair	call <path>	JWMMJLKLLJ
pair	call in	JTKSHIKJIQ
pair	call to	LLMMEVLING
pair	can be	XJILDHGJJI
pair	cannot be	JUONKOMMNL
pair	case for	PJJMRLQKKH
pair	case in	HSRNHJJJLI
pair	case insensitiv	PRMMFIQMMK
pair	chang <name>	FPPJTLMKNG
pair	chang <path>	SSQKJNMGKG
pair	chang in	HKJIPLQILR
pair	chang the	PQLMPHNIII
pair	chang to	RKNMOIMLNJ
pair	changelog for	NJKJKNLHTP
pair	changelog to	WHSMKNLJJG
pair	character in	OQNOLKMNNL
pair	check <name>	HOKMFHSQJI
pair	check for	AFFI>RQPKQ
pair	check if	ETJMFOGKKH
pair	check in	RLJNUFGFPL
pair	cherry pick	ILILIRKMIP
pair	ci for	LIMOMNQGVH
pair	ci skip	EDRBAHQ@>V
pair	circular dependency	UOJLEGQIJE
pair	clean up	GLHJNGPRHO
pair	cli option	EMJLWJIJMJ
pair	client code	JPJMVLKHKF
pair	clos <issue>	SQKHCEEFIG
pair	code block	HITJHKHKHR
pair	code in	KHKNQKJHMR
pair	code of	KHKLRIIHTG
pair	code to	RIKKWMLIMG
pair	code when	GNLNIHLMJU
pair	command to	HGPLINMLKW
pair	comment for	IOXDOKHHHE
pair	comment in	KNJRHJKOLS
pair	comment to	INWQILJIJF
pair	commit messag	PTGEFMHKIU
pair	commit when	LPLNMMMQLK
pair	compatibl with	ONMMJLJLMQ
pair	compil error	HUKKHKKIKO
pair	compiler option	TLMNPKMHMH
pair	component to	HRQNRKMKMJ
pair	config and	ITNNIMQMLR
pair	config file	VLIJKIPOLH
pair	config for	FQIJNIRJKP
pair	config in	IEWKFIHHHS
pair	config load	HUMNRKJNMJ
pair	config option	TJQNFMKJLI
pair	config to	DUHJKIDCPT
pair	config with	MIKNRJTLMI
pair	configuration file	HUPMPLKGGM
pair	configuration option	GTTNONLKMI
pair	context when	IWNNLKMNNM
pair	conventional changelog	RMNJOKFCDO
pair	correct <code>	JMSKGJMMOR
pair	correct <name>	KXONIKKIJI
pair	correct link	NIUKMNMMMK
pair	correct the	LRJKKNRNNL
pair	correct type	KVNNKMNNOK
pair	correctly on	MVNONMLLMN
pair	correctly resolv	KWKOMLNNNM
pair	coverag for	EOKNHJULJH
pair	crash when	I]LMJHJELF
pair	css modul	MLSOGHMMNR
pair	custom <name>	MNMOUKMMOJ
pair	custom error	MZJIOMDLJE
pair	custom event	KSOONOROON
pair	dead link	NLKMKNULLI
pair	debug in	HHTMJKTLKJ
pair	debug logs	GSJMPJQQKI
pair	default <code>	LVIMPIKLMI
pair	default <name>	OSMNEKJLLG
pair	default for	QEOLCUIJJG
pair	default in	NUJOIJNNNK
pair	default to	LOSLINLIKH
pair	default valu	DGULTHGQKM
pair	defin in	KVLNLNKLNH
pair	depend on	JNLMJMIUHI
pair	dependency chang	KSLKILIITI
pair	dependency from	HXLNGLMKLJ
pair	dependency in	JSNONJNLNN
pair	dependency to	IOJMJNICIV
pair	deprecat <code>	TNFJPAEQKI
pair	deprecat <name>	OBHMOFGFJU
pair	deprecat <path>	GKOFHTEEHP
pair	deprecat api	HHILZLJLLE
pair	dev dependency	ESHIFKODJO
pair	dev deps	JGJOMOIGLZ
pair	dev mode	PTHLNCLJKB
pair	dev server	EKGLUMWDIE
pair	disabl <name>	BQHNDIPJVC
pair	do not	NK@ANNHMQN
pair	docs for	HRLNHKKSNN
pair	docs link	KZDNLNNMNJ
pair	docs to	MRNNMONKNJ
pair	documentation for	KJSMKNLJMQ
pair	documentation to	IJUNQMNKMI
pair	does not	HNKGQNQHGC
pair	dont add	HWLNKJLKKH
pair	dont overwrit	LWMNLHLNNK
pair	dont set	INNOLLNJNS
pair	dont throw	JWNNKIMNNK
pair	dont use	CRGILLMGRL
pair	dont wait	KJLKKKLTLI
pair	doubl quot	LTPNLNKIHR
pair	due to	ESHKFOIFTM
pair	dynamic import	RQJMNEPLKE
pair	e2e test	JMMHFLKJUG
pair	easier to	HLKKUMPKLI
pair	ecosystem ci	KMKNMNOGTI
pair	element is	PHMNHUKKMK
pair	emit error	ENOOSMKNNN
pair	empty line	IUISGHKKKH
pair	empty string	IXMNKGMMNM
pair	enabl <code>	DPIMHHUQGL
pair	ensur <code>	LTOONONOON
pair	ensur <name>	GSMNHJMIMQ
pair	ensur that	RKQNJLRFLP
pair	env variabl	FOKNILKRSG
pair	environment variabl	QNPIRJLGHG
pair	error and	PPNOJMLMNL
pair	error during	KONNJLJNLS
pair	error for	PINLRJJKMQ
pair	error handl	VGPLEHSJPE
pair	error handler	RORLIKLNMJ
pair	error if	MOKMTEFLLH
pair	error in	ANHTRIFGHL
pair	error messag	POK=OAR@JH
pair	error on	MONLRKJJMH
pair	error test	LWLIJNJNLH
pair	error when	KWHKCDOJHC
pair	error with	SQNNJKMNOJ
pair	esbuild to	HNHMSLJGIS
pair	eslint config	OFISGKHGKM
pair	eslint rule	FGILHMIKKY
pair	even if	POMOLMNNNM
pair	event listener	JURKIHIKKG
pair	event to	PLNLOKQLME
pair	exampl for	IHVKSOIKMG
pair	exampl to	JGNMJMRLKT
pair	exclud <code>	GXLNHLMJKI
pair	exit code	NOHLJJLHTH
pair	exit when	FMLJKHIITF
pair	export <code>	TUFJK?GADE
pair	export <name>	REJMNEJGKU
pair	expos <code>	[DJLEJLKMF
pair	expos <name>	RGNNQJIJNG
pair	extension to	TJMNQHKLNI
pair	extract <name>	IJNLVLKLMG
pair	fail on	QLNNLNJKMS
pair	fail test	QJMJJKSLKH
pair	fail to	GPJMJIJRLJ
pair	fallback to	ROHHPGJEIG
pair	favor of	NJJMWHGGJL
pair	featur flag	GFTLPRJHLG
pair	featur request	KQMKMNMQJQ
pair	field from	MIJLIMPRJS
pair	field of	RNLKILLNNL
pair	field to	SPGMGKKJLO
pair	file are	LMLMLMJSMK
pair	file chang	ITMMJMRNLM
pair	file for	OVHJCFGSIE
pair	file from	IMPHMNOGSR
pair	file in	MSGRPDFAMH
pair	file is	RQNNJLNJNK
pair	file name	EQIKSKIGJO
pair	file on	IOMNLNKRKP
pair	file path	JWLNKKIKLI
pair	file with	OQSNGIKJLI
pair	filter to	LRNORNNIRH
pair	fix <code>	JZSIFKNFH?
pair	fix <issue>	SVHH=O;BC4
pair	fix <name>	GKUCAIOPGP
pair	fix <path>	KKSHHLECSO
pair	fix a	MPWHJNHKKD
pair	fix add	KbGKHLFDJB
pair	fix align	OUKLNOMMNK
pair	fix allow	L^KMLNMKNF
pair	fix always	NXMNMOLMNJ
pair	fix and	LVTMMMHJJH
pair	fix avoid	M[LLILIIKE
pair	fix broken	NPUKNOKRJG
pair	fix build	LGIIGNFXGK
pair	fix chang	MVLNLONJKK
pair	fix check	NVMNMNLKNI
pair	fix config	LWMNMNMNNI
pair	fix copy	ONSNNONMML
pair	fix correct	NXLMMNLLNI
pair	fix default	NLSNMOLMMJ
pair	fix dependency	ODJLTOIHHW
pair	fix disabl	NXNNMNKGIF
pair	fix do	NXOLMNLLNH
pair	fix dont	LaLMJKJILB
pair	fix enabl	NVNONOJLKJ
pair	fix ensur	N[NNMNJJMH
pair	fix error	NSMNNOLNNM
pair	fix exclud	NKJKLNTRHG
pair	fix export	JNIMRLIGJQ
pair	fix fix	JiHFFJEEG<
pair	fix for	IQLMSJHLKI
pair	fix handl	M_KLLMIHME
pair	fix hmr	OPRMOOMNNK
pair	fix ignor	NTNNOONOOM
pair	fix import	NPUKKMQIIH
pair	fix improv	MZJMMMJLNG
pair	fix includ	MWMNNNLKLG
pair	fix incorrect	NMUMNONNNL
pair	fix invalid	MJNNMONRLK
pair	fix issu	NITJMOLMLR
pair	fix keep	NTNNNOMNOK
pair	fix link	NMUIMOJJLH
pair	fix make	M[LMKNIKMH
pair	fix miss	MLGGJNFGQT
pair	fix normaliz	OTOONONNOM
pair	fix only	NWNOMMMLNL
pair	fix pass	NXLMMNMLNH
pair	fix path	MPROMOJMNJ
pair	fix preserv	NUNONOMMOK
pair	fix prevent	NWNOMNJNOJ
pair	fix properly	NUOONNMNOL
pair	fix releas	NGJILNIPVK
pair	fix remov	LbGIILGFP@
pair	fix resolv	NXMNNNMMNK
pair	fix return	NKJLLNKLLU
pair	fix revert	OQSKNONNNJ
pair	fix set	NZMMNOLHHH
pair	fix show	NTOONOMOON
pair	fix skip	NVNONNMMKK
pair	fix styl	ONRNOONOOO
pair	fix support	KUSMLNHJLH
pair	fix test	MMIGJNUJCN
pair	fix the	HCHVQKTLAO
pair	fix throw	MONMMORNMJ
pair	fix type	KKRHPMHIKR
pair	fix typo	JOM=DKPBCS
pair	fix updat	MbGGJNGDGD
pair	fix use	L]JLILFEKF
pair	fix version	NFHLMOIIGX
pair	fix warn	NLJJMNJLLT
pair	fix watch	OVNONOMNOJ
pair	fix wrong	NLVKMNLMJI
pair	flag for	UHGLLQGQKE
pair	flag in	QFSMIKMJNQ
pair	flag to	NVJMKNLKNH
pair	flaky test	OMOMNOUOKO
pair	follow up	HPKJTIJGKF
pair	for <code>	OMMBUII:KL
pair	for <name>	QEQCGKQFRL
pair	for <path>	GRS@L@SFBM
pair	for <version>	?ENBMJBLOU
pair	for a	IOMMRIRKMK
pair	for all	HRRKDHHSLF
pair	for async	RMLKQIKMNK
pair	for better	SAJKCRPGGR
pair	for build	KOJMJHGSNK
pair	for commit	OESISKJLMI
pair	for component	OMNOHSLJNL
pair	for custom	INKMGMLULH
pair	for default	MNIMOHILMT
pair	for dev	FNJMQRHJLP
pair	for external	OSRNIHLMNK
pair	for file	JUNOJNMMNN
pair	for fragment	IVMNKKLNNM
pair	for hmr	QOKNGIQMMI
pair	for in	GOKMIRKHLQ
pair	for install	RLPLIJMMMQ
pair	for issu	SGLNLNMISJ
pair	for loop	INNMVGMMNH
pair	for nest	FSMNKKLMNQ
pair	for new	NMMNGRJFLR
pair	for node	PGHLDJRRNL
pair	for non	IYNOIHLJLM
pair	for now	HOJMIMEPJV
pair	for option	MUJMIMRLMJ
pair	for output	RIKKHKTMLH
pair	for releas	FEIKHKGHYN
pair	for skip	TILLLNSMKI
pair	for ssr	RQGKOINIKD
pair	for styl	RPNOIJLMNI
pair	for templat	UGSKGIKLLG
pair	for test	ITPNQJEJMR
pair	for the	RPPCHDAPGN
pair	for type	IVQNNHJLLG
pair	for vue	MMJNRJNQIK
pair	for window	FQLMRJSGMG
pair	format and	HIKLHLKIKW
pair	format for	GKKHGLHSJP
pair	from <code>	POQDFMKOS<
pair	from <name>	QRPRGADBHM
pair	from <path>	CGFFOSGANT
pair	from base	JQNJNLMINP
pair	from be	SMOOJLONON
pair	from the	HMJMPLJSJN
pair	function in	JQMNEFMKOU
pair	generat changelog	VGHJGLLSJG
pair	get start	UIOMMNKLKI
pair	github action	IILNKOLESR
pair	grammar in	JGUIGJMKLS
pair	handl <code>	HNOOSJMNOL
pair	handl error	HONLRMJLMK
pair	handl for	VILNIKGKQI
pair	handler in	HLMNSLQMML
pair	hash in	JXKNKKLHIK
pair	have a	POMOOJMMLL
pair	header for	GWPMJKKIMO
pair	helper for	TJMNQJKMNH
pair	how to	PGSLHNPKMI
pair	hydration error	JRGHJNGMJT
pair	if <code>	NMIMBSHLLH
pair	if <name>	KULOIJRMJL
pair	if <path>	HXLNILKNNK
pair	if it	GQLMHPLMLK
pair	if no	MILKFUIKLP
pair	if not	MPLNGGSMMI
pair	if the	NMKLRBOKKI
pair	if ther	PIRLNROJIG
pair	ignor <code>	GQLNLILKKU
pair	ignor <name>	IKMNKLSKLQ
pair	implement <code>	RPNOGJMNOK
pair	import <code>	OHHLSEKISK
pair	import error	HQNMRJMLKN
pair	import for	OOIJDHGHJU
pair	import from	GPJJOGJIKR
pair	import in	CPIKOGMPIQ
pair	improv <code>	PJOLDQHPLE
pair	improv <name>	PJNNFHKNNU
pair	improv <path>	QMOMFHQKLQ
pair	improv error	CSKKFIHIRO
pair	improv the	MHIGPFPIHR
pair	improv type	JQKMIQLLLP
pair	in <code>	@QP<NSBOLE
pair	in <name>	HPI>TKMD;M
pair	in <path>	MMQ?IJR9AO
pair	in <version>	NMSJSMKIKG
pair	in a	JJGREUPHIG
pair	in all	VLILCFRFHG
pair	in browser	PIJTPHKJKF
pair	in build	JPNNKMMJSJ
pair	in case	HPLNHKLRNK
pair	in changelog	RSKNJMNNOH
pair	in ci	LHKKKMOPPN
pair	in config	UEOJHMMTHH
pair	in css	ISLNQJMNNJ
pair	in debug	GXKJILLMNJ
pair	in dev	VPPJJAFHKD
pair	in docs	LDMLMOSILN
pair	in exampl	NRRJMOONOK
pair	in favor	NJJMWHGGJL
pair	in node	JMLMMLTLQI
pair	in non	KVNOLNLNNN
pair	in option	IMMNTILMNL
pair	in package.json	OJPLJKHGFU
pair	in plugin	IIQNQKNOOS
pair	in production	JTNNIJRKKI
pair	in readm	NTLKNONMNJ
pair	in releas	KKKLTMJNGQ
pair	in scop	NMOQHMPMLJ
pair	in ssr	E[KMGGJLNH
pair	in templat	SNKSJNNNOK
pair	in test	PHGTNHHFFQ
pair	in the	ONMAILFPOO
pair	in tsconfig	TPKNIKMIMI
pair	in warn	GUJMKLKMNP
pair	in watch	RPMNJLJNNL
pair	in window	HQKMSMKKMI
pair	includ <code>	KWRLEJKKLG
pair	includ <path>	JKIKGMKRLQ
pair	includ the	HWNNMNOLKN
pair	inlin styl	JULNQELMML
pair	instead of	MMLACRQIQK
pair	integration test	HHLKGMOHRP
pair	integration with	RGTLJMKKLI
pair	into <code>	KILNTIKJMR
pair	into <path>	QJMMONGKKT
pair	into a	MGNMMMEMNT
pair	introduc <code>	YEILFIKKKI
pair	is <code>	BONNDRIKKK
pair	is a	LWMNHKKKKJ
pair	is always	IQMMRJQIKH
pair	is disabl	EMJMSQHIIH
pair	is enabl	IWKOQHKIKI
pair	is in	PIMNHUJJMK
pair	is miss	OTMNIJIMLI
pair	is no	ILNOSOMMML
pair	is not	SOQLJOCAGO
pair	is optional	HXLOHKLNNL
pair	is pass	IVMOKINNNN
pair	is present	HJNORRMMML
pair	is set	HTMLJIQQJL
pair	is specify	QJLMKILSLK
pair	is used	TKKNHIOLMJ
pair	issu in	MGOQKKJISH
pair	issu templat	HOQHIKLIHQ
pair	issu with	GOSJHKKQJJ
pair	it is	LNNOHQMMNS
pair	its own	JGNNWLKLQJ
pair	jest to	LIMNNNMJMV
pair	key in	KSNOKKQNMM
pair	key is	KVNLJIRNMM
pair	keys in	KNNNRKNMOL
pair	licens file	LNTIMOLINP
pair	lifecycl hook	PRNLIMLNNK
pair	line ending	IJJKIMMHKV
pair	link for	JWNLJMKJMI
pair	link in	GQSKGKJHJT
pair	link to	BGXCBJDNDO
pair	lint and	KIQNHMPIPP
pair	list of	PKPNKNMRLJ
pair	load error	GXMMJMJNLI
pair	location for	QUQOKNNIJL
pair	log messag	EGGUULFJGE
pair	log the	RQKIFKILJG
pair	logic in	FEIM[FIJLF
pair	logic into	HHMNWNJLNH
pair	make <code>	RMJEIDDEHT
pair	make <name>	HRHIFOCTHM
pair	make <path>	TJEGNKHNID
pair	make it	FFQISIQOHN
pair	make sure	EPJIOJPOOG
pair	make the	ONRENIFGHP
pair	mark <code>	RQPMEGLJME
pair	memory leak	JKNNRKMKNS
pair	mention <code>	KHOMKMNMNQ
pair	messag for	IGHHXKTGJH
pair	messag to	EMGFHMRHUM
pair	method for	UKINIJKLMQ
pair	method in	ITKNULJJMH
pair	method to	XFKMMMJLMR
pair	migrat <code>	IILNRMJRJG
pair	migrat <name>	UINNKKKINH
pair	migrat from	LIKNRMKFTF
pair	migrat to	HLIKOFD@QV
pair	migration guid	ONKNOOOOOS
pair	minor typo	LQGRSOKLLJ
pair	miss <code>	CORHDJFRII
pair	miss <name>	IOONSMKKNH
pair	mode with	JWOOMMOONN
pair	modul graph	MWHLHOHKJE
pair	modul in	HTQLGQKILG
pair	modul resolution	IMMNPILSNH
pair	modul to	TGKMOHJDKN
pair	more robust	HJKNVJPLKI
pair	more test	GKKMOLQNLQ
pair	move <code>	IPNOKLQMNR
pair	move <name>	LDIMQJTNI@
pair	move <path>	QYINJNKGLG
pair	multipl time	DXKLIKPLJI
pair	name and	IIRLULLMKI
pair	name for	NRIJMHKIPO
pair	name in	CRQGBGTFQH
pair	name of	SNMLFMIHRH
pair	name when	JWONLLNKNL
pair	need to	NEEPTPEAQB
pair	new <name>	FMONSJKHQQ
pair	no longer	IKSIPHQEJL
pair	no need	CDISVFIMNE
pair	no op	IHKMMGIILW
pair	node <version>	CJHHFHSMRN
pair	node and	ENKNOJIORI
pair	node modul	FNLOSHLRKF
pair	node test	FRKLILHROQ
pair	node version	ENTIELDNUE
pair	not be	GXKMGDLJLQ
pair	not call	KXOOKIMMNJ
pair	not defin	FZLNHHKKMJ
pair	not emit	KTOOLKNMOM
pair	not exist	QLHJRIRMKJ
pair	not found	DRMORILMMK
pair	not includ	IUPNLLMNML
pair	not match	LOOOKLROMN
pair	not remov	LWMNKIMNLM
pair	not skip	RQMNJIMNMJ
pair	not throw	KWONKKNNNJ
pair	not use	DNJLNEVGID
pair	not work	CaJJDGHCID
pair	note about	D@VTFHEHGM
pair	note for	NSSNOOOKKM
pair	note to	IVOMMOJIJG
pair	npm install	LGNNNNPHQU
pair	npm packag	JQQNKMMLLR
pair	of <code>	EKPOMJR@ML
pair	of <name>	<QQFONLG?P
pair	of <path>	ECWDNSBALP
pair	of custom	LNMOSJRLMM
pair	of deprecat	IGLJNKVILH
pair	of option	LQKNSMKJMI
pair	of root	ITLOJLKSMK
pair	of the	PNFISDEIFR
pair	on <code>	C[NMRHGHOE
pair	on <name>	OVFKK@JMNG
pair	on <path>	GYNNKONNNL
pair	on commit	PFILHLIGUP
pair	on node	HBJLHMLCLX
pair	on non	IJLNGSKJTI
pair	on server	NKLNGQJLMQ
pair	on the	QRNNFIKQJG
pair	on window	SGGG:BRJTQ
pair	only add	JWMNJKLMNL
pair	optimiz <name>	GRLOVEJNMJ
pair	optimiz avoid	MJOOLTNNOL
pair	optimiz cach	LRNOLRMNML
pair	optimiz use	LKNNJSMMNM
pair	option and	PKHMOLSJMH
pair	option for	TLPL=FMCIP
pair	option from	GPILVLJGMH
pair	option in	PPGMPILGKG
pair	option is	GXMOILMLOJ
pair	option object	LTLMIKQNMK
pair	option to	VMEKMGCQH?
pair	or <code>	FOJNPGLRLJ
pair	order in	MSNOLNMLNJ
pair	out of	NSMKJJNRKF
pair	outsid of	QUKNIJJMMJ
pair	packag for	ISKNJMHOIR
pair	packag manager	LKNNRIKIKR
pair	packag name	ULLLIKILLN
pair	packag to	IOTLINIQJM
pair	parser to	JYKNJNLHMG
pair	pass <code>	ULKMDJKKLG
pair	pass down	NTMOJLNNNJ
pair	pass to	IUNORMMKNM
pair	path for	SOGHKLHCEO
pair	path in	PMQMEGHKKR
pair	path of	IONNSHLNOK
pair	path resolution	VLMNHJJKNI
pair	path to	OJHJDPORSL
pair	path when	GQJNTGIHKG
pair	path with	NMIKGFKHKU
pair	pattern to	LQMOLNNKSL
pair	peer dep	MPOOMKNMNU
pair	peer dependency	HWHKSMHGIF
pair	plugin from	FJKKHJVOKJ
pair	plugin to	ULKLOIIHKH
pair	pre bundl	GKKMDVKKLI
pair	project name	PPKSKMNMNK
pair	properly handl	KXNOLJNNNM
pair	property for	KRONRILLNJ
pair	property from	IWROHILMOI
pair	property in	ISMNIKRMLK
pair	property on	QNLOIKMJNP
pair	pull request	HFSJLNMKRU
pair	query param	MMILFIUMLG
pair	query parameter	IVOOMMNOON
pair	race condition	SVKJDHIGKH
pair	rather than	POJIGSKIKF
pair	rd party	OIKLRKLKKJ
pair	re enabl	EGOJFJVILO
pair	re run	KVNONMJNNK
pair	readm to	SFLKINJIJP
pair	reduc code	JHLNWIKJKI
pair	refactor <code>	KLMNMSMNNK
pair	refactor <name>	QJMMJLTMLH
pair	refactor add	KMNOSNNNNL
pair	refactor avoid	MMOOTMNNOM
pair	refactor migrat	JNOOWONNOK
pair	refactor move	IKOOXNJNNJ
pair	refactor refactor	ILOOXLNNOL
pair	refactor remov	HHMMXHJLME
pair	refactor renam	JMNNXNNOOL
pair	refactor simplify	KLNOTMNMKL
pair	refactor updat	LLONSNNNNL
pair	refactor use	EFLM[FIHLE
pair	referenc in	QOQJJMMJMQ
pair	referenc to	FPPJEIJLJT
pair	regex for	FOKMFUIJKI
pair	relat to	GRMNPMPPMJ
pair	relativ path	ETKLHKJLMQ
pair	releas date	LJVJKNLIJI
pair	releas note	KQLKRKKRJF
pair	releas on	FEHKHKHSOQ
pair	releas script	HFFGGLGTBU
pair	releas workflow	SKNONOLIRI
pair	rely on	SLMNGHRILG
pair	remov <code>	THR=LKMNLE
pair	remov <name>	JHEDMQBUBM
pair	remov <path>	ASLAGFDNMQ
pair	remov default	GMJMUKLKNM
pair	remov deprecat	IO@DM@@LGU
pair	remov duplicat	IDNKMJMHHX
pair	remov extra	MTTIHKJKMR
pair	remov from	LVQNKHMKRK
pair	remov incorrect	GUIJGJQJJH
pair	remov legacy	FFIKGRTPIO
pair	remov no	HDRHUENEIM
pair	remov obsolet	LGPIHMNILW
pair	remov old	HFUEGKKDUK
pair	remov outdat	JGTHNIKKKN
pair	remov redundant	CIOVG?F@FT
pair	remov referenc	IRSKILLGLI
pair	remov some	HFHJLHQEIV
pair	remov support	KGLNTOKGKR
pair	remov unnecessary	DIF<ULM>NN
pair	remov unneed	IMSFRISIHG
pair	remov unus	CCC<P=NNLT
pair	remov usag	LHKJJLURKG
pair	remov use	KQNNMJSLNJ
pair	remov vue	HQHJEITJLM
pair	renam <code>	GFINZKHGHP
pair	renam <name>	FGJNVIJHLM
pair	renam to	HTSIEMHGHR
pair	replac <code>	OMIMQBPFIN
pair	replac <name>	MORNRHJFLD
pair	replac deprecat	NGPMHMQPLK
pair	replac to	FWGLGGHHJS
pair	request from	HLLLPJJUJH
pair	request templat	MSNINNOMNK
pair	requirement for	KMSMIMMIMR
pair	resolv <name>	GQLLSIJKLG
pair	respect <name>	PJNOSKLMNK
pair	result in	KQOLILJJMR
pair	return a	LKTNGSKJNH
pair	return in	HHKNQTLRMK
pair	return type	KNRIQDHGHP
pair	return valu	MLQOPRNNOL
pair	revert <path>	HVIKJLIHJP
pair	rollup plugin	UJILGIJOJO
pair	rout with	OQNOILMMNK
pair	run <code>	JOLOJMNKRS
pair	run in	HMKNIMLPRJ
pair	run test	OPIICGGPON
pair	script in	RNOOLKNKRL
pair	script to	JHIJJMGSVM
pair	section for	JLTONNKMLL
pair	section to	KKVKNOLLMJ
pair	servic worker	QPILLISGJE
pair	set <code>	PHQNPEIRNF
pair	set <name>	RPHLFHIEON
pair	set <path>	GTNOMNKMMR
pair	set the	?UDHBJHOOO
pair	setup file	NLLNGKTJMO
pair	should be	ESFIQKEOFB
pair	should not	;OGL?SNHHL
pair	should work	SNMNIJLMNL
pair	show error	KVMMHLHLLJ
pair	simplify <code>	GTMMGSQHME
pair	simplify <name>	RLHLVBGEJB
pair	skip <path>	IKMNLHUKJJ
pair	sourc map	QNGJKFNEHQ
pair	sourc maps	JFIJIJQSIO
pair	sourcemap in	IMIMITMKLJ
pair	spac in	JMKJFJKQLS
pair	spell mistak	IWNDGKJIJL
pair	stack trac	PQNJJMRNLI
pair	start with	GWNOKNNNON
pair	step for	KUMNJONIMM
pair	string valu	HXMOJMMNNM
pair	support <code>	JPGLKGPHUC
pair	support <name>	PLGLMLISID
pair	support async	LTNOINMONM
pair	support custom	OQOOIONOON
pair	support for	QNAICEDRAL
pair	support in	EUJNQLJIMF
pair	support inlin	YENNGMMNNN
pair	support multipl	OQNOGMMNNM
pair	support to	KVJNINKKMH
pair	support type	LTMNJNMNML
pair	switch to	FRILCJJSJS
pair	tag for	NJRIFHFFRR
pair	templat in	SHKMFSJJIM
pair	templat to	QURLIKLIMG
pair	test and	OHNNINRKIJ
pair	test case	IIHHSIVFFC
pair	test coverag	JQMNJMKLPS
pair	test for	;?AAMAc>9G
pair	test if	THNMJLMMJQ
pair	test in	IMKKJLQJFS
pair	test of	NKNNNOUOLM
pair	test on	EFJKQLFNSS
pair	test run	HOLKGLNETL
pair	test script	RJTKHLOHHL
pair	test to	HDOHEKVUDF
pair	test with	PGJMIUGJTG
pair	that <code>	ITRMIJLMML
pair	that are	PRMNHLLMNI
pair	the <code>	SEKMQIMPJQ
pair	the <name>	RSINLIIMKK
pair	the <path>	QVNHFKHGHK
pair	the base	IUJOMNLJKO
pair	the changelog	HSIRFNLHMM
pair	the cli	JQRNIMKIMS
pair	the comment	KPLTKNKLLG
pair	the config	HVHRIFFDFM
pair	the context	TQIKGGKJKQ
pair	the correct	HMKKILVJII
pair	the default	INQGOJIJJR
pair	the error	SKJLHJULFD
pair	the first	JMMNJRMKRL
pair	the header	UEKKIQKKKP
pair	the latest	KLOMJLKESU
pair	the log	IPHHUNNMJI
pair	the main	GVKOOLLJLJ
pair	the new	HOSHJMISJH
pair	the output	UKIKJMLMMJ
pair	the project	RGMIKNILKS
pair	the root	QJMMRMMMMI
pair	the same	MRILOETHGF
pair	the test	VNKKFHHLQF
pair	the type	GNNLTILMNH
pair	ther are	JNLNKRKMML
pair	ther is	QJRLPKPKJH
pair	throw error	SJMJTFFMLD
pair	tidy up	IGJLGKIRJQ
pair	time in	IVMNMMLNNL
pair	timeout for	FOJKGKWJLF
pair	timeout to	PGIKJLNHRQ
pair	to <code>	SIG=N4=UIL
pair	to <name>	TQPCCLLRCA
pair	to <path>	SFMNKONPLD
pair	to <version>	SL?F7C<FAY
pair	to a	OWHLFKKILM
pair	to add	SEQNISKKMH
pair	to allow	ITNNRLKLMK
pair	to avoid	UCGGVPCDFN
pair	to be	LLKINOIPEF
pair	to check	TMNNHKMSKH
pair	to debug	FSRLJNQKKI
pair	to default	ROKLPJKKME
pair	to dependency	JZLOINIGLE
pair	to dev	KUJOMOJFMP
pair	to disabl	B[GMHMHEGO
pair	to docs	JHJKHNKILV
pair	to eslint	HJKLRMJHKO
pair	to fix	GPMJFKUQLG
pair	to includ	QJTLPMKILH
pair	to latest	KUIKGNJPJN
pair	to load	NYKIGIJJLG
pair	to main	LDSJDLXEMH
pair	to make	EQHQQLGIKK
pair	to match	ISULILMHKI
pair	to new	IVPNJNNMNH
pair	to not	GPJNILQITH
pair	to read	GFKKXJOJKH
pair	to reduc	OGLNVJLKLL
pair	to releas	KJMNKNNRMR
pair	to remov	SELKNMQGIP
pair	to render	RTKNJKNLNK
pair	to resolv	JYMOGILIKK
pair	to return	DPOLPHIRLF
pair	to rollup	GMNNSMKHLS
pair	to run	MDIMRLHRJO
pair	to server	GXKNHLNNNL
pair	to set	TOJOGLJJLH
pair	to skip	HVIMINIJHQ
pair	to support	QJOJOLLQIJ
pair	to test	KLJKMKJGTQ
pair	to the	ORR@AD>NNJ
pair	to top	IKLMTLMLPJ
pair	to ts	HSMNINQQLO
pair	to use	TPLEE?QIPP
pair	to version	ENNLAKPVHK
pair	to work	HOJJKMNQIO
pair	top level	GJIKTFGGSR
pair	try to	NRKNIKJSHG
pair	ts config	KXJNJKGFIO
pair	typ for	HMHLGJIFGW
pair	type and	KSJRNIFIGE
pair	type annotation	GHIKGSJLJX
pair	type check	DJHLLDFFXM
pair	type definition	HIMJUGJIKP
pair	type error	HZNKIMLMMG
pair	type for	HVGIL@CDFV
pair	type in	SIIIGISJJP
pair	type inferenc	PQLMHKLKLH
pair	type is	ITQNJLMNNM
pair	type of	CbGKBDIKIB
pair	type to	PSDHUEIDG=
pair	type with	VNJKGGKKJF
pair	typescript to	MKMONNNINW
pair	typo in	HPR>CJLDCN
pair	unit test	FNRDLGPCOJ
pair	unsaf eval	IOOOUNMOOL
pair	unus <code>	KOLLNIHTKH
pair	up to	HQKIOSJGJI
pair	updat <code>	9NOD9ADTLR
pair	updat <name>	HISKARGNFQ
pair	updat <path>	:NP<RDNQLL
pair	updat <version>	KUPKKNLJKH
pair	updat all	LGKNKNNJLX
pair	updat changelog	JIIHINMHUR
pair	updat code	IHOJFLLJJV
pair	updat dependency	KGKNJNL>LY
pair	updat dev	NLNNMNMRLM
pair	updat eslint	FDIJOLGFKV
pair	updat exampl	IIPLSNILLN
pair	updat for	JNJNHKLISS
pair	updat in	ISKKIMSLKO
pair	updat link	KHWKJNLJLM
pair	updat migration	TOKNGLMIMO
pair	updat node	IHWLINIEIP
pair	updat peer	MWHKKNLKKO
pair	updat pr	MHRJKNMQMQ
pair	updat readm	MLSKMONMOQ
pair	updat readme.md	NMULNOONOK
pair	updat releas	LKTJJNMQIM
pair	updat test	ITJHPKQKJD
pair	updat the	@NNUQHD>LB
pair	updat to	KNNHMHCTME
pair	upgrad <path>	KINOMONIMW
pair	upgrad to	SGQJNIIPGJ
pair	url for	HRVLGJKIIJ
pair	url in	I[IJGIKJMG
pair	url to	RPKLIJKLNJ
pair	us <code>	LKULPOJILD
pair	us <name>	GTNNFRKLNG
pair	usag from	JMLMNJTIMH
pair	usag in	QLTLGJJILL
pair	usag of	FKFHMDTLGP
pair	use <code>	IJQCOTPGB?
pair	use <name>	HPEKMFR;NM
pair	use <path>	SQFRJ8MHBI
pair	use async	GIJKUJPKKI
pair	use better	FVJNRHGLLF
pair	use correct	DZGKJDEDKO
pair	use custom	SFKNRIIKKH
pair	use default	BSIKQHGPIN
pair	use file	JWMOIIKLLK
pair	use latest	HITMOGHPPE
pair	use more	TIKLKJJKMO
pair	use new	KAHIUHODOO
pair	use node	CFILGIEQUL
pair	use npm	QHMNJMKFTK
pair	use of	JULMNGQGKD
pair	use promis	THLNERKLLR
pair	use relativ	INRNPGPKMI
pair	use the	KJJJLGRDKT
pair	used by	KXJNKMMJIH
pair	used for	IFTLIKJIMS
pair	used in	VHNOJLNLNL
pair	valu for	JYSIHFEFKB
pair	valu in	EQSNMHMMMJ
pair	valu is	IVOOMLOOON
pair	valu of	EMVLMEIPJG
pair	valu to	FRIMUIJKMF
pair	valu when	JONNIHMMNS
pair	variabl in	LIONQNMHUJ
pair	variabl name	MOQMLNMLNL
pair	variabl to	HIMNRIMMNQ
pair	version <version>	GMKMNJITJL
pair	version for	FDWJFKTNOK
pair	version in	FJDJDMHQKU
pair	version of	FJNKNHNOIW
pair	version to	GCJJNMJSOP
pair	via <name>	HOTORLMKMK
pair	virtual modul	FQRMDQHIIL
pair	wait for	GSKHGJORKG
pair	warn about	DWILHJKKMR
pair	warn for	PQFMGHHKJQ
pair	warn if	TKNNKIJOOK
pair	warn messag	DOGSMFGHJR
pair	warn on	EYJNIKLLMH
pair	warn that	KKULKMMLMI
pair	warn when	QMJLCEIHKS
pair	watch mode	QQJLOGHKKH
pair	watcher on	LWLMJKKLLI
pair	way to	KHKLJLSJMP
pair	web worker	PVOLGJHIMH
pair	when <code>	HRJJANMQHE
pair	when <name>	EULNGHRJMH
pair	when a	TKNOLMMMNL
pair	when build	GOKMFEGNTG
pair	when call	RONOKHMNNL
pair	when creat	IJMNSSLLMI
pair	when generat	SJJLLKKQKI
pair	when no	PKINUGJJLG
pair	when not	KVOOLJOOON
pair	when pass	NUNONOOONL
pair	when publish	JGKMKHGTHQ
pair	when resolv	IVOOJKMMOM
pair	when run	ERKNHHIORI
pair	when test	FTKNILPKKI
pair	when the	GSKNJOLKLJ
pair	when us	DXPK?ODFHL
pair	wher possibl	QJMNMSJHKJ
pair	with <code>	VLGCO:INEE
pair	with <name>	SHKIHRGOSL
pair	with <path>	HOTHLEOPIN
pair	with a	QMHKQHRFFM
pair	with custom	HVLNKMMMNK
pair	with dot	JUNOMLOOON
pair	with no	PMMKIIJRLF
pair	with non	GNLNHHKMKT
pair	with the	MNTIHKRIHH
pair	word in	NKUKNOONOK
pair	work in	GRLMSHJLMJ
pair	work on	PONMFJJGKP
pair	work with	RMQIFIRPIG
pair	yarn <name>	LOKOKLJSJG
path	dir:.circleci	D?FI?INRUL
path	dir:.github	FJGDG;GPUN
path	dir:.vscode	ELHNQHKFRV
path	dir:__snapshots__	NR<ERIO?>F
path	dir:actions	KIJMFKISRH
path	dir:api	QJPGPBMBAT
path	dir:app	ISJMNQFHGJ
path	dir:assets	HUFHEDSOSG
path	dir:basic	UKCFN;JBQQ
path	dir:bin	QIOPHDOLBO
path	dir:blog	LEVJGNJJMR
path	dir:browser	K_>CUKB9@L
path	dir:build	DNMMTJBOQN
path	dir:cache	QUHMN@GRKI
path	dir:cli	JXOLQAIGGE
path	dir:client	VTFL>AN@IK
path	dir:commands	TOSASAL=>B
path	dir:common	HM:MPKDE3Z
path	dir:components	KIU<OIQC:J
path	dir:composables	PTTFNMILE:
path	dir:config	OOVQ>OLQ?G
path	dir:configs	JXJLEPPGKA
path	dir:css	KEEKJPVGFU
path	dir:dev	LPKFARPFIW
path	dir:docs	OFc=BHCE=C
path	dir:dom	NQIMHPDJKO
path	dir:e2e	EE;MLOPJWL
path	dir:environments	LMOMMRQHRC
path	dir:error	KTNMKNLNJR
path	dir:examples	QLKRRCED=P
path	dir:experimental	ONRJLJKSNL
path	dir:files	UWMOB@@H<M
path	dir:fixtures	OTOND>RDJG
path	dir:hmr	RJKNNJJLRP
path	dir:i18n	MONKMNUKIK
path	dir:images	NJUNROPNMJ
path	dir:issue_template	IPKGJNKQGV
path	dir:lib	SI2S[?:G"F
path	dir:middleware	MMZFTKBA7C
path	dir:mocks	QNJNLKQHKM
path	dir:module	ORPLINKFIP
path	dir:modules	TFNMNLCC6S
path	dir:node	OTHGMPCG?J
path	dir:node_modules	NHMOTKSMNH
path	dir:packages	OVH8LPHC<I
path	dir:pages	RSGEGMMMBA
path	dir:patches	BQF>H8LQJS
path	dir:plugins	OS?:NS;C7E
path	dir:presets	RQGGHNCDIP
path	dir:public	JTUKPDMFJN
path	dir:runtime	QT:BETA8?N
path	dir:scripts	14T57:VYbY
path	dir:server	VJM=OC>C=P
path	dir:shared	@NGLOEMRIV
path	dir:src	RRK<UV:3*E
path	dir:ssr	CQIHRJNLET
path	dir:static	NVEOGFPADI
path	dir:styles	VPQLFJOIJD
path	dir:template	MXHFJDADIN
path	dir:templates	SOJ@TB=KP?
path	dir:test	KK@KUHU:FI
path	dir:test-utils	IOILOBRFPO
path	dir:testing	GCRLYMEVM?
path	dir:tests	LQ:NM?OMT>
path	dir:timeout	PJNNHNMNJV
path	dir:tools	=AKETJTVUC
path	dir:types	WMIEIM6;OL
path	dir:typescript	ERILKJRPQJ
path	dir:unit	OMGPYJF:FE
path	dir:utils	FJH9UWGEME
path	dir:views	QNAEL=U?BM
path	dir:vue	MDDF:USVAL
path	dir:webpack	KOC?NSPO7D
path	dir:worker	OLJKCRQHJQ
path	dir:workflows	JL>?L?LMSK
path	ext:	JLHICLBTKU
path	ext:cjs	OJIH@HTNFQ
path	ext:css	FUVHDCTBOJ
path	ext:html	TQJRG8V2GF
path	ext:ico	LHOMOMPGRO
path	ext:jpg	IPRNJNRLMM
path	ext:js	OEASJ3UUKG
path	ext:json	NKHPCFNPLO
path	ext:json5	NKJNIMGENT
path	ext:lock	FFHAJKPWFN
path	ext:md	NGTMIECF<K
path	ext:mjs	QNEFP;MPPI
path	ext:mts	EBEIGDERRZ
path	ext:patch	BQF>H8LQJS
path	ext:png	OMVKJMNGIM
path	ext:sh	ICLI;EQNNX
path	ext:snap	OP=ERIO??E
path	ext:svg	IOOLPKPKLR
path	ext:template	SWHGLEFSJC
path	ext:toml	SHONJ?C0ET
path	ext:ts	LLJ3KRQELJ
path	ext:tsx	KKGELOP?HX
path	ext:txt	OFJNFMOQIU
path	ext:vue	UEX=;FP7<R
path	ext:yaml	LMMLKMLSJM
path	ext:yml	DGA6B8IK[N
path	name:.editorconfig	DLPMQOPIRT
path	name:.eslintignore	PTTLFMPGHL
path	name:.eslintrc	LOKLQNMPIM
path	name:.eslintrc.cjs	IFMOFLIIMZ
path	name:.eslintrc.js	KMLNPIGFJX
path	name:.eslintrc.json	KFJSELUKII
path	name:.gitignore	GBPIFSR@TU
path	name:.gitkeep	GKMNQMPJUF
path	name:.npmignore	HGHMFNHPRT
path	name:.npmrc	NGLNHLNPHR
path	name:.travis.yml	MJFIGJQ6RR
path	name:action.yml	KIJMFKJSRH
path	name:app.css	PRLMFLQMNO
path	name:app.js	SJNNKMLKNS
path	name:app.ts	SFFFQSBPJM
path	name:app.vue	KMPGDNQFKS
path	name:appveyor.yml	KLDLBLGUPK
path	name:assets.ts	NDUNPHPJKO
path	name:base.ts	OTELPICEJH
path	name:basic.ts	MKNNSORNML
path	name:browser.ts	QVMMIOFHL?
path	name:bug_report.yml	LPKJLNLIHW
path	name:build.js	HJJJAGJVNO
path	name:build.md	PHWLKNMKNG
path	name:build.ts	VHPHPJK?PI
path	name:cache.ts	EENOVHURNI
path	name:changelog.js	LIIJDMLHMZ
path	name:changelog.md	HGFLQHALDX
path	name:ci.yml	II?HPDO)YK
path	name:cli.js	NK[OJCB9AF
path	name:cli.ts	YEGINDQ?PI
path	name:client.ts	OY@HCI;@MO
path	name:common.ts	CTILPUFDLL
path	name:component.ts	SDPHLQPIHN
path	name:config.js	WJHQJEIBHM
path	name:config.ts	RKW?NP9C>B
path	name:config.yml	ECNIDJINYI
path	name:constants.ts	QLQMSBMFHJ
path	name:context.ts	QJQBMVF>N=
path	name:contributing.md	CAVABKLRDW
path	name:css.ts	HQNHMPNDJO
path	name:dev.ts	K]JMGEQIMI
path	name:devtools.ts	RVNNHIJJNN
path	name:dockerfile	SOCHRHFLHM
path	name:ecosystem-ci-trigger.yml	MHNOMOMGQR
path	name:empty.js	RWOOINKKNH
path	name:entry.ts	RIRKTODIJ>
path	name:env.ts	TRLNMHIKLJ
path	name:environment.ts	RMKNQHOIRD
path	name:error.ts	UIPFT:MDFJ
path	name:esbuild.ts	ONLNNOJKML
path	name:eslint.config.js	NUFMPMNFRK
path	name:eslint.config.mjs	FFLOWJLHMT
path	name:examples.md	OOQJINLLMP
path	name:experimental.ts	HKFLMVQHRK
path	name:favicon.ico	LHOMOMPGRO
path	name:feature_request.yml	NTKMNONMNL
path	name:foo.js	SHNOKORNNP
path	name:fs.ts	KLLOGNOIST
path	name:funding.yml	KIONJNIGIS
path	name:global.ts	NHKLGKKJNW
path	name:helper.ts	QMMMGHQLLR
path	name:hmr.ts	SIJLUADFLP
path	name:hooks.ts	XNPMHGIIMN
path	name:html.ts	IQPMKPDHJR
path	name:index.d.ts	HRJKLHSNRN
path	name:index.html	PQNPH>V<KE
path	name:index.js	QGELNFHQ1N
path	name:index.md	RNVBP><@HF
path	name:index.mjs	LWNNJMKQNH
path	name:index.spec.js	PQJQLEQCPA
path	name:index.spec.ts	QMKMDGWGRJ
path	name:index.ts	TJS.TE5PNH
path	name:init.ts	MHGIVRDAIM
path	name:issue-labeled.yml	KEGNJNJBWS
path	name:jest.config.js	RLJGAIOSPJ
path	name:json.ts	SKHMSNHKMI
path	name:lerna.json	PRLOJNIFKR
path	name:license	LENPNMIPJP
path	name:license.md	CUGJSPFPJN
path	name:loader.ts	LXMOIHLHMK
path	name:logger.ts	PHFMVBEQKL
path	name:main.css	NPWLFKOJKD
path	name:main.js	NPJDAIV@PL
path	name:main.ts	PGKROBI?OS
path	name:manifest.ts	SMQMERHILK
path	name:migration.md	ONJJPIIJLT
path	name:node.test.ts	NJMNRQGMNH
path	name:node.ts	PBBDWWI@FK
path	name:options.ts	ZFELHAJPQO
path	name:package-lock.json	GXHHPJANGO
path	name:package.json	NPF>GIMPCO
path	name:parse.ts	R?HHUONPJI
path	name:performance.md	NJTMNNNNOK
path	name:plugin.ts	IPRLFPDEJT
path	name:plugins.ts	RRNOPSEMJJ
path	name:pnpm-lock.yaml	LQPNLNMGOL
path	name:pnpm-workspace.yaml	KOPMJIFRLN
path	name:preview.ts	JQNNQGIKMR
path	name:pull_request_template.md	OJSJMOMISJ
path	name:readme.md	REMUFCGKDN
path	name:release.yml	GFJNFNHOTM
path	name:render.ts	KSGKJOBDKN
path	name:renderer.ts	XLCHNDJ>GO
path	name:renovate.json	==CJCJMKYL
path	name:renovate.json5	NKJNIMGENT
path	name:resolve.ts	INHLGTCFRP
path	name:resolver.ts	OOLNVELJME
path	name:rollup.config.js	LT?KCK;V?I
path	name:router.ts	KORKIU?GJE
path	name:security.md	RJXJKONKNJ
path	name:server.js	QNLGW=B=FH
path	name:server.ts	MUNGFNKIEJ
path	name:settings.json	EMJNSHKGNV
path	name:static.ts	FQJMRQIIMH
path	name:style.ts	KJMNLUMMNO
path	name:template.ts	JOKMLNIKLS
path	name:test.js	RFN>K=^9<E
path	name:test.ts	JIOKQGUJPI
path	name:test.yml	LALNHNPJSP
path	name:transform.ts	LKILJOTEKN
path	name:tsconfig.base.json	IHNOSNKRKL
path	name:tsconfig.build.json	KNMNGIGNVM
path	name:tsconfig.json	JKPGIMOHST
path	name:types.ts	WM6COL:IMD
path	name:url.ts	EIQLC]CIJM
path	name:util.js	ROLMMLJJNH
path	name:util.ts	JHNNRRMMNN
path	name:utils.js	GFHPEQFUFQ
path	name:utils.spec.ts	LRMNJAGJRS
path	name:utils.test.ts	HUNNMEIMNU
path	name:utils.ts	KKGDQPBAML
path	name:vite.config.ts	ICLKQQTHMO
path	name:vitest.config.ts	INKHCKN@TT
path	name:watch.ts	PPNOPJNNON
path	name:worker.ts	TFGKHSJCIS
path	name:yarn.lock	EJLDJNOYJF
path	top	GH>NDEHRRS
shape	body:long	NLDLILEKLL
shape	body:none	HGKMKIMJJO
shape	body:short	NTMDIHGHHG
shape	clue:architecture	@=DIZLOMJM
shape	clue:architecture ?	PJLEPQEL?L
shape	clue:architecture build	GPILCJBTDP
shape	clue:architecture ci	HAKKSLFSN?
shape	clue:architecture config	IMDLMMDEEW
shape	clue:architecture documentation	CKTPDKDBJ=
shape	clue:architecture lock+manifest	QQGNKHD?HQ
shape	clue:architecture lock+manifest+test	FMKNGIOFHS
shape	clue:architecture manifest	IMAK@J9MMS
shape	clue:architecture manifest+test	FIMNRMOJIM
shape	clue:architecture source	HL87QJ@KBL
shape	clue:architecture source+documentation	KJHGS=@PDN
shape	clue:architecture source+test	HO=;PMECPL
shape	clue:architecture source+test+documentation	JDPEONK=BV
shape	clue:architecture test	CHEORFNN:D
shape	clue:documentation	=BaTG::FGM
shape	clue:documentation ?	IE]3K<JJCB
shape	clue:documentation ci	LPMNKOMFSH
shape	clue:documentation documentation	CSO-HKIQKJ
shape	clue:documentation source	AIZGK>>QQH
shape	clue:documentation source+documentation	GOQHFHKFLR
shape	clue:documentation source+test	LLGMPGPJLP
shape	clue:feature	UIKFGGLJHI
shape	clue:feature ?	QLMHM=FGFQ
shape	clue:feature build	GSJMHMNPGM
shape	clue:feature ci	IEKLJMFLT?
shape	clue:feature config	EBOINLCNDR
shape	clue:feature data	IIDRRKGHIS
shape	clue:feature documentation	HBb5HKC>H:
shape	clue:feature lock+manifest	MHFNEMERIQ
shape	clue:feature manifest	JQBLGL?RJO
shape	clue:feature manifest+test	RKMNNNOMLH
shape	clue:feature source	ONFLNBAFLM
shape	clue:feature source+documentation	XGNC3L=ODB
shape	clue:feature source+test	RQ5@LFKJF?
shape	clue:feature source+test+documentation	[FIFI?H=CB
shape	clue:feature test	EKGCLKYE@H
shape	clue:fix	:PJLDJLOKJ
shape	clue:fix ?	HQEHGLIBBG
shape	clue:fix build	IPHJFIIPRL
shape	clue:fix ci	FTIJEKLON9
shape	clue:fix config	JPQIEJCPBK
shape	clue:fix documentation	EQTHIKD>H7
shape	clue:fix example	FFGORLQJJS
shape	clue:fix lock+manifest	KRRNLME?HN
shape	clue:fix manifest	APQIGJNC4Q
shape	clue:fix source	GMAJJKJMML
shape	clue:fix source+documentation	AROEIACJFO
shape	clue:fix source+test	NUGLELEG8=
shape	clue:fix source+test+documentation	LPLPIBJCHN
shape	clue:fix test	CHK6MET>PA
shape	clue:infrastructure	CAI=E.DW]M
shape	clue:infrastructure ?	IJH<8;GNXI
shape	clue:infrastructure ci	PSILFLFGSI
shape	clue:infrastructure documentation	IFPHKNSHMF
shape	clue:infrastructure lock+manifest	ISLOJNKRKH
shape	clue:infrastructure manifest	ELINLNFECY
shape	clue:infrastructure source	RDINE6GQTM
shape	clue:infrastructure source+test	GXLN@DEPQL
shape	clue:infrastructure test	IPLJSMGSNK
shape	clue:maintenance	>DLRKAHMJT
shape	clue:maintenance ?	IKMJK@ELLQ
shape	clue:maintenance build	QDHJFLOMBT
shape	clue:maintenance build+lock+manifest	JHMOKNJNLU
shape	clue:maintenance build+manifest	RHMOJNKNJO
shape	clue:maintenance ci	GRHKKMEGNS
shape	clue:maintenance config	IKIGLKQNML
shape	clue:maintenance config+lock+manifest	MLMONOMHMW
shape	clue:maintenance deploy	JQJLHNLPHP
shape	clue:maintenance documentation	BNKTEJE9GM
shape	clue:maintenance documentation+lock+manifest	EHPNJMJHLS
shape	clue:maintenance documentation+manifest	JGNNMNMJNS
shape	clue:maintenance lock	LPHKILIDJU
shape	clue:maintenance lock+manifest	KJKKNG<O>P
shape	clue:maintenance lock+manifest+test	GDJNGLBPJV
shape	clue:maintenance manifest	NN7EIGMHTJ
shape	clue:maintenance manifest+test	FKSMQLJGGQ
shape	clue:maintenance source	HODNNEJHGR
shape	clue:maintenance source+documentation	AKNQHBEOQN
shape	clue:maintenance source+test	JM>PONFO=M
shape	clue:maintenance source+test+documentation	LPMGNCANGM
shape	clue:maintenance test	GLCTHJOD;A
shape	clue:none ?	RVK;LO5G??
shape	clue:none build	QLKLGLPIEQ
shape	clue:none ci	EKKKFMFUME
shape	clue:none config	IQDJPKFCNS
shape	clue:none documentation	AL[6HJGCK=
shape	clue:none documentation+manifest	DOMMIMJGKS
shape	clue:none lock+manifest	EQRNJMIDKP
shape	clue:none manifest	SLAJPIN<JN
shape	clue:none source	MRLAOB<L>J
shape	clue:none source+documentation	RHNGNND@GG
shape	clue:none source+test	PR3:OCH57H
shape	clue:none source+test+documentation	WI?GFAAEIM
shape	clue:none test	M:QQIIUH=H
shape	clue:performance	HIA;KZECNB
shape	clue:performance ?	RN>CNSH>JD
shape	clue:performance source	EK=ANV9C=K
shape	clue:performance source+test	KNHLGQNMP>
shape	clue:security	GSQAMN=IHM
shape	clue:security ?	GKPJOQHHGP
shape	clue:security documentation	MIXJNNNMNI
shape	clue:security lock+manifest	NSJONONQNI
shape	clue:security source	FQMNSPLHNH
shape	clue:security source+test	KVNOLJMNOL
shape	clue:testing	:@8O=Fg@KI
shape	clue:testing ?	KQA3?IUEGO
shape	clue:testing ci	KPMMPNAPNA
shape	clue:testing ci+test	LJNOLNGJXI
shape	clue:testing lock+manifest+test	JHLNKMOKJR
shape	clue:testing manifest	JFLNLLQJGS
shape	clue:testing source	KOK;KNWJ>@
shape	clue:testing source+test	FSFCH5TB@O
shape	clue:testing source+test+documentation	TQGJ@GHHRD
shape	clue:testing test	EQFNGHNDND
shape	files:1	?NLPGENKLL
shape	files:1 build	AQCC;EIQLT
shape	files:1 ci	GUAAOEANPF
shape	files:1 config	>LM<IBJN?T
shape	files:1 data	IMNORGBBBQ
shape	files:1 deploy	MNFFPJFLBQ
shape	files:1 documentation	DQRO;B6F=B
shape	files:1 example	@HLPVHMHGQ
shape	files:1 lock	EOBDDIBJAV
shape	files:1 manifest	JPI;H=MEOO
shape	files:1 source	IMIMHLLJIO
shape	files:1 test	<IJON=QEM4
shape	files:16	M=MEQ@LKNP
shape	files:16 documentation	LSNLLOMLNI
shape	files:16 other	HIODFEQKGO
shape	files:16 source	O<HHSCKMON
shape	files:16 test	LJMLSNMLKL
shape	files:2	ION=IIGIDP
shape	files:2 build	RMIMRMGNFK
shape	files:2 ci	G?JMCMGQVC
shape	files:2 documentation	DI[AIKHEK=
shape	files:2 example	RQDFLLELLP
shape	files:2 manifest	QPGNEKC@BP
shape	files:2 other	@LC6J7KMBX
shape	files:2 source	LRHAJKGGCM
shape	files:2 test	@FDQMHSM;B
shape	files:3-5	MLF;JOJIIL
shape	files:3-5 build	HOLNQLSMGE
shape	files:3-5 ci	KDLNKNKOTE
shape	files:3-5 documentation	C=XFGKQELA
shape	files:3-5 manifest	RLJOKNGOHO
shape	files:3-5 other	MFL:=6NJJT
shape	files:3-5 source	NN@?MPEIDJ
shape	files:3-5 test	FNHCKHTHLH
shape	files:6-15	ODJFPMHMJM
shape	files:6-15 ci	KIMOKNLRNI
shape	files:6-15 documentation	KG[HLNMLNI
shape	files:6-15 manifest	NHJMKMIQFR
shape	files:6-15 other	IDPNG=PKLR
shape	files:6-15 source	QIGCQOGKEF
shape	files:6-15 test	PEJSKKMJEI
shape	has:build	GDE0NIJXMM
shape	has:ci	ID76>6JOZJ
shape	has:config	JBJFLHHMOQ
shape	has:data	RGOLC8JLLL
shape	has:deploy	QGKCOEFELS
shape	has:documentation	PCVKHC>B:J
shape	has:example	QOKQK3Q17N
shape	has:generated	NRCBPGM:ID
shape	has:lock	JKIDHHNQEK
shape	has:manifest	NGD9EGMOLO
shape	has:source	OK=LNNBICI
shape	has:test	NK:FGHTEGF
shape	has:vendored	MGFGOFTR?J
shape	kind:dependency	7.9A6C8!6|
shape	kind:release	9;AA?G?:=i
shape	kind:revert	DSFLEFIFGS
shape	kind:work	KJMLJJJLJ@
shape	only:build	LQ@AHBMPIQ
shape	only:ci	EQ@@MC>QS@
shape	only:config	<KL;KAJNFR
shape	only:data	GOQOOFA@AP
shape	only:deploy	MNFFPJFLBQ
shape	only:documentation	?OVM6@CC;=
shape	only:example	OIIOSGKFFQ
shape	only:lock	EOBDDIBJAV
shape	only:manifest	NOG;F;KJMQ
shape	only:source	JLFNMMGHDN
shape	only:test	=EEQO6SCK/
shape	paths:none	PPLDKMFCKJ
shape	roles:build	LQ@AHBMPIQ
shape	roles:build+config+source	JLJMTGGMQE
shape	roles:build+documentation	IOULINIFKL
shape	roles:build+documentation+lock+manifest+source	ITKNHJKRNO
shape	roles:build+documentation+lock+manifest+source+test	VFLOHMKJNO
shape	roles:build+documentation+manifest+source	OGINSMMFMP
shape	roles:build+documentation+source	MMCNSFJEMN
shape	roles:build+documentation+source+test	NFKNSLJJMP
shape	roles:build+example+source	UJLNIMKLNK
shape	roles:build+lock+manifest	DSHNGJAPDP
shape	roles:build+lock+manifest+source	JLKNQMQOIH
shape	roles:build+lock+manifest+source+test	QCLNOHCPGN
shape	roles:build+manifest	SLFMEJBLCT
shape	roles:build+manifest+source	NOKNQJGMGN
shape	roles:build+manifest+source+test	HIOOOJJQKQ
shape	roles:build+source	FLJDTS6M9L
shape	roles:build+source+test	KNHKLAKRDO
shape	roles:build+test	JFIMOJSOFP
shape	roles:ci	EQ@@MC>QS@
shape	roles:ci+config	GGKNHNIGC[
shape	roles:ci+documentation	EHELINHPPS
shape	roles:ci+documentation+manifest	NHKOMOSHHN
shape	roles:ci+lock+manifest	HOLNLNFCSP
shape	roles:ci+lock+manifest+source	JVNOKNKEUF
shape	roles:ci+lock+manifest+source+test	IMOOJMVJHF
shape	roles:ci+manifest	SNFMDMKLEQ
shape	roles:ci+source	BAFJLGMMSS
shape	roles:ci+source+test	KSNNJNHSIH
shape	roles:ci+test	EJRMHMNFQP
shape	roles:config	<KL;KAJNFR
shape	roles:config+documentation	MFQJULFEIH
shape	roles:config+documentation+source+test	QPJMPMKLMF
shape	roles:config+lock+manifest	PHHNJKFLEU
shape	roles:config+lock+manifest+source	RPKNFLIFLQ
shape	roles:config+lock+manifest+source+test	KOLSCGFGJO
shape	roles:config+manifest	SIJOJKGFHO
shape	roles:config+source	FQ=ER<IOLM
shape	roles:config+source+test	NUJJ@CNAGT
shape	roles:data	GOQOOFA@AP
shape	roles:data+source	WN@IIEBHAN
shape	roles:data+source+test	VKLLMJFFJI
shape	roles:deploy	MNFFPJFLBQ
shape	roles:deploy+documentation	FMGNRMLIJS
shape	roles:documentation	?OVM6@CC;=
shape	roles:documentation+example+source+test	WFKNILLNOK
shape	roles:documentation+lock	ISONLNJFLO
shape	roles:documentation+lock+manifest	CBWMHLCAHQ
shape	roles:documentation+lock+manifest+source	TKCMBPPCKM
shape	roles:documentation+lock+manifest+source+test	OMOMRRCEJD
shape	roles:documentation+manifest	:TCHBJA<DZ
shape	roles:documentation+manifest+source	OTGMOLIELL
shape	roles:documentation+manifest+source+test	TEGLOMGILR
shape	roles:documentation+source	NGQLNI6C;K
shape	roles:documentation+source+test	KMGLMLIE@S
shape	roles:documentation+test	OMLKFMPHJQ
shape	roles:example	OIIOSGKFFQ
shape	roles:example+source	MXGMKGGLMA
shape	roles:example+source+test	PTILGD@LML
shape	roles:example+test	CIFIDKWKIN
shape	roles:generated+source	LRMNDKILMR
shape	roles:generated+source+test	MSGJTEFBE;
shape	roles:lock	EOBDDIBJAV
shape	roles:lock+manifest	KRMGI>/O1N
shape	roles:lock+manifest+source	PG=HUMGOMG
shape	roles:lock+manifest+source+test	NLEHOORO?G
shape	roles:lock+manifest+test	HLBK@CMM?V
shape	roles:lock+source+test	QRNNFIJMNJ
shape	roles:manifest	NOG;F;KJMQ
shape	roles:manifest+source	KO=DGNEO8Q
shape	roles:manifest+source+test	ULHIL=J?BN
shape	roles:manifest+test	ILRKRHOA?L
shape	roles:source	JLFNMMGHDN
shape	roles:source+test	MT:BJNF+(G
shape	roles:source+test+vendored	QINOIJRLNM
shape	roles:test	=EEQO6SCK/
shape	rule:architecture	IEGDSMEKDP
shape	rule:documentation	CIVRF6DI?J
shape	rule:feature	ZHLIJDBDFK
shape	rule:fix	MXCIEJHIFF
shape	rule:infrastructure	DK20J3AUSP
shape	rule:maintenance	GKHGJ=DQKV
shape	rule:performance	ID>>N[EADG
shape	rule:security	CVPISMFDFJ
shape	rule:testing	AEBMK8WDKJ
shape	share:build	GNC>IBMUIR
shape	share:ci	CL9>J?DQTI
shape	share:config	EJJBOFFNMS
shape	share:data	OJQNJ?KJKO
shape	share:deploy	QKIDQGDIJS
shape	share:documentation	BJYM<CBGBG
shape	share:example	OOJPN=R;?O
shape	share:generated	GRFHMKUDLF
shape	share:lock	ARIBKNGSKS
shape	share:manifest	NNB6FBHOJS
shape	share:source	QI<MQOBHBK
shape	share:test	GN?JHHUDIJ
shape	share:vendored	GLHINITOBP
shape	words:1	NARNM:J@NU
shape	words:2	ILKKIKLLFN
shape	words:3	KQEJHOFLNB
shape	words:4	GMD1NNGUFG
verb	<code> ?	NVMGKBEDCC
verb	<code> documentation	MFYNOOONON
verb	<code> source	USAHK;?DJ<
verb	<code> source+documentation	SIFNPINMNI
verb	<code> source+test	MQLMM?CLLE
verb	<code> source+test+documentation	SNLOHNNNOL
verb	<name> ?	MTFFMOM?>I
verb	<name> documentation	LEZMNONNOM
verb	<name> source	QQ?CMDM;FH
verb	<name> source+documentation	LTIOPLNNOJ
verb	<name> source+test	RKMNMBQLMC
verb	<path> source	QSNEJBEAHP
verb	<path> source+test	PRMNNGHMND
verb	accept source	MVMNIIMNOK
verb	ad ?	JJTIEKFQGM
verb	ad documentation	KIYMNONMOM
verb	ad source	SKFGBGPQIO
verb	ad source+test	WFNOJJLNOK
verb	ad source+test+documentation	VLMOLOONOL
verb	add ?	KFTJ<HNHKK
verb	add build	HSKMJMNOGN
verb	add ci	IDKMJMFMT@
verb	add ci+test	IHSNMOPLNE
verb	add config	IEPKHNG@FU
verb	add data	NMFSFNIJJP
verb	add documentation	JG]8JLDAI<
verb	add lock+manifest	ONGNJNGPJO
verb	add manifest	>OMKGL?RJR
verb	add manifest+test	RKMNNNOMLH
verb	add source	MHKGLBOKNO
verb	add source+documentation	PFNG:QARFF
verb	add source+test	NN@GLMOLMF
verb	add source+test+documentation	W>IJGINCGJ
verb	add test	FKFFNMWFCJ
verb	adjust source	HEIMWEPJMN
verb	align source	NQKNGIKLNQ
verb	allow ?	OR>D<BALLT
verb	allow source	RRJBBF;IAB
verb	allow source+documentation	QQFOJLNKNG
verb	allow source+test	NSKM:?BJKM
verb	allow source+test+documentation	^AJOINMNNH
verb	also source	QIMLGSJRJH
verb	always ?	IXILJJJKKI
verb	always source	LOGJLLFHLQ
verb	apply ?	GUIJTKJHJH
verb	apply source	IRGEWFIHLB
verb	apply source+test	JVOOHMMOON
verb	auto source	SNLNPIIHMH
verb	automatically source	TIMLGIKJMQ
verb	avoid ?	APCFLPMPB@
verb	avoid source	EIDFNTJOEP
verb	avoid source+test	?OMOJLCQMC
verb	basic source	QMSMEJIKNG
verb	basic source+test	VHNNJMKLOJ
verb	better source	QLQIPGIMMH
verb	build source	OQMNGIMJMQ
verb	bump ?	MADFDIEPAW
verb	bump lock+manifest	INLOLNKQLN
verb	bump lock+manifest+test	LKOONNLLNT
verb	bump manifest	QPKNKNFB@P
verb	bump source	JKILBIEOFT
verb	bump test	NJNJLOWMHJ
verb	cach source	LFLMJTIIQO
verb	cach source+test	QGNOIRJLRJ
verb	call source	FONJPQJKMI
verb	call source+test	HLNOQRLMNL
verb	chang ?	JNPRGMOIIG
verb	chang documentation	MIWHNNNMNJ
verb	chang source	HNEQMAHOKS
verb	check ?	QNILGERJHI
verb	check source	KULMP?EHKB
verb	check source+test	MPNOQFJNNK
verb	clarify ?	GEUHPLIJHG
verb	clarify documentation	MFYKNNNNOM
verb	clean source	DMHHREGPKQ
verb	cleanup ?	ISFIQMHGGQ
verb	cleanup source	IPHHHGGPKS
verb	clear source	NQMMIGHSJH
verb	clear source+test	QQNOKKJONL
verb	clos source	EXRKGIKKMH
verb	comment source	GLRKGIJKMU
verb	compil source	TRNMGJKIMG
verb	convert source	GKKLRHHQLN
verb	copy source	ISNNHIKRKJ
verb	correct ?	FIMSDFEQEL
verb	correct documentation	NF]CNONMOL
verb	correct source	<MRQL@FDJP
verb	correct source+test	D^MMEHKNNJ
verb	correctly ?	KNKMKLKRJK
verb	correctly source	G]MNGFLJNJ
verb	correctly source+test	KUOOMLMNON
verb	creat source	MGLNVPKLNI
verb	creat source+test	KJNOSQKNOK
verb	custom source	SNNOHKKNOK
verb	decod source	OQNOIGMOOL
verb	decod source+test	OPNOIHMOOL
verb	default source	OTKLDGKKMF
verb	delet source	EPKMQFKJMQ
verb	deprecat ?	LMEITQHGHG
verb	deprecat source	QIRMKPKKNH
verb	detect source	IWONKLNOOL
verb	disabl ?	ORFIEDFESE
verb	disabl ci	NPOOMONHQK
verb	disabl manifest	IHMNKMPITM
verb	disabl source	KQIJLJEEPS
verb	disabl test	NROKLOKNQO
verb	display source	SNNMIKLNNI
verb	do ?	POGLEPGRFG
verb	do source	HLEFQN>OOO
verb	do source+test	KXOOCBJNNI
verb	document ?	JQQKJNLLLI
verb	document documentation	NROLNONNOK
verb	dont ?	KUDGAQBNFI
verb	dont source	CTEEHM=IOM
verb	dont source+test	BbNNE>IKMI
verb	drop source	IKIKQFPTGH
verb	drop source+test	PHNNPLHPLK
verb	emit ?	GXIMHJKLLK
verb	emit source	PQMJNDGJMF
verb	emit source+test	TJNORGINNK
verb	enabl ?	RHBFAGKQAS
verb	enabl source	QJFJI@OLEP
verb	enabl source+test	PIMNGDONKS
verb	enabl test	MRNMJNNNKN
verb	ensur ?	EMEIHHUNGD
verb	ensur source	LWIJ@?>PJK
verb	ensur source+test	PRNOKJHKNK
verb	ensur test	NKNNGMULIN
verb	error source	LOSJEGHKLQ
verb	escap source	GXNNHHKNNJ
verb	escap source+test	GWNNIHKNOJ
verb	exclud ?	FWIKHJGJGP
verb	exclud source	MTJMLFJOLE
verb	exclud source+test	JVOOLNNOON
verb	exit source	GKNLGHQILU
verb	explain documentation	NIVNOOONOM
verb	explicitly source	PQLMHHMMNQ
verb	export ?	PRDIDDIFGP
verb	export source	VRGJ;;HCKM
verb	expos ?	QQEHGKIGHO
verb	expos source	YHFK>DGPL?
verb	expos source+test+documentation	TJLOLNMNOL
verb	extract source	IJKJQBPGKP
verb	extract source+test	ESOMHJHNNU
verb	fallback source	SONNHJLKNL
verb	filter source	NMMNHRNOOM
verb	fix ?	6=VEF;LHKS
verb	fix build	MSKLLNNERM
verb	fix ci	MVKLKNHMMA
verb	fix config	OUTMMOJNHD
verb	fix documentation	LUMMLNHDJ=
verb	fix example	LKHPHNFLKU
verb	fix lock+manifest	NTRNMNICJI
verb	fix manifest	KZALLNO?>I
verb	fix source	4QKK>(JOJQ
verb	fix source+documentation	GLPIHMHEJQ
verb	fix source+test	FSOCF?NHDI
verb	fix source+test+documentation	DOOREMDHKN
verb	fix test	LPN?OMNFPF
verb	forc source	FYNNHKLLNJ
verb	format source	UEHKDIJKMT
verb	generat source	ONGJHLETKC
verb	generat source+test	LQMNEQHKNI
verb	handl ?	DWFJGHGQGH
verb	handl source	QRHFN;AMJ@
verb	handl source+test	MWNNADHLNK
verb	if source	RLMOQJKMNJ
verb	ignor ?	CSDHGQNFOH
verb	ignor config	LFHMKLIFGY
verb	ignor source	PRIFANBFFL
verb	ignor source+test	ONMMHRGMLD
verb	implement source	NSILLEJGLO
verb	import source	BOHHPBHFSO
verb	improv ?	DIF@HX@ALQ
verb	improv documentation	LOTJNNNMOH
verb	improv source	NJP6OMJ8ON
verb	improv source+test	TPHLGGKHHJ
verb	improv test	LILSFMNMGL
verb	includ source	NMEGNCFFJS
verb	includ source+test	MSNOHLLOOJ
verb	incorrect source	HWNLJJLKNK
verb	increas test	MINNKNWNGM
verb	infer source	FYOOHJMNOM
verb	infer source+test	FYOOHJMNOM
verb	inlin source	NPKMNOHHLL
verb	inlin source+test	GQNNHRKNNI
verb	introduc source	ZELNCEJJMH
verb	invalidat source	JVNOKINNOM
verb	keep source	IVJKEDJJNQ
verb	keep source+test	ORNOJIMNOK
verb	link documentation	NKVNOOONON
verb	load source	NMMNOHQKMH
verb	log source	OQLHEHHHIS
verb	make ?	KOLPP?J>LJ
verb	make ci	MFNOKOSSKJ
verb	make documentation	MIXJNONNOM
verb	make source	KJ>SNEJPNG
verb	make source+documentation	RJGKMLLOLF
verb	make source+test	KOJSM<GEJN
verb	make test	MINHHOXNIN
verb	mark ?	KKMKFHFQGS
verb	mark source	QIQJNCFOKN
verb	match source	FLKSNHKLNK
verb	match source+test	GPNNQHLOOM
verb	mention documentation	NJTKNNNNNL
verb	migrat ?	OCCFNDCQNP
verb	migrat source	R@IHNBNMQG
verb	migrat source+test	HEMJPHOPRJ
verb	minor source	GDKROGGGKO
verb	miss source	IPSLFIKJNP
verb	more source	OMJLMFQKKM
verb	more source+test	NIMNOIQMLP
verb	move ?	COJGRINCEO
verb	move manifest	JPMOIOHQJL
verb	move source	JGFIQ=PJDQ
verb	move source+test	GJLMQFOEIO
verb	move source+test+documentation	UEINGNSHMK
verb	move test	KHMKQNPLJL
verb	new source	UMOOIMNMNM
verb	normaliz source	EUNLGHILNR
verb	normaliz source+test	GRNLHLJNNR
verb	not source	FPNNRHMNOL
verb	note documentation	NIUMNOONOM
verb	only ?	ENGKGPIFRI
verb	only source	KSKKLIEIRD
verb	only source+test	EMNORPMMOL
verb	optimiz ?	GMIMULILII
verb	optimiz source	GHGKFXFGIM
verb	optimiz source+test	MMMOOPJMMI
verb	pass ?	MPEKPGFFFO
verb	pass source	QNFHJ?CEJO
verb	pass source+test	VJNNEJLNNJ
verb	pin lock+manifest	MONONNMKNQ
verb	prefer source	GKLKPQJIMO
verb	preserv ?	JXJMLKLLLL
verb	preserv source	F]NMHFLKNJ
verb	preserv source+test	HYOOKJMNOM
verb	prevent ?	JXILIIILKJ
verb	prevent source	CUKJSDHHME
verb	prevent source+test	HXNOHHJNNL
verb	print source	PRKHBERILE
verb	properly source	D]NMGFJLNG
verb	provid source	NMKKPHIQKG
verb	re source	MJPKLHVMEB
verb	redirect source	TLNMGKKKNJ
verb	reduc ?	HMHKTEQIFG
verb	reduc source	BIJKTMEIKM
verb	refactor ?	WHGJKGOJGC
verb	refactor source	ECGD]D==KD
verb	refactor source+documentation	JMMNSNNNNK
verb	refactor source+test	KKMNTDCIRC
verb	refactor source+test+documentation	MKMNOMMNNQ
verb	refactor test	MKNNPNPNLM
verb	remov ?	HKIPLORK@J
verb	remov build	KJKMIMOHHV
verb	remov ci	LGLMOMJMSD
verb	remov config	NIIMGNJPHT
verb	remov documentation	ILSOIMHEL;
verb	remov lock+manifest	JLINPNHKKR
verb	remov manifest	SOFLDMPKMK
verb	remov source	FPMMLIALBP
verb	remov source+documentation	QFNGMGHNJM
verb	remov source+test	OGEFTDJKDL
verb	remov source+test+documentation	DDMHSRDIQS
verb	remov test	LLIPIMQIAF
verb	renam ?	DNNEJGNPRB
verb	renam ci	NJOOIOMFWI
verb	renam source	EEEIUAEBHR
verb	renam source+test	OGNNSILLMG
verb	renam source+test+documentation	GJLNONMLNS
verb	render source	MPMMHPKMNK
verb	render source+test	INOOJRLOOM
verb	replac ?	GQSFIMDBBQ
verb	replac documentation	LIVLMNNMOM
verb	replac source	SOAHJJ<HON
verb	replac source+test	FSMMRGJMNF
verb	replac source+test+documentation	QGJNMLJLMO
verb	report source	FRMJHPIRKI
verb	report source+test	IWOOLLLNOM
verb	requir source	OSKKILLLKH
verb	reset source	JVNNLJKNNL
verb	resolv ?	NHGJRFQJHQ
verb	resolv source	OQJKO?EGLO
verb	resolv source+test	QQNOHJKNOL
verb	respect source	JUJKNCIKMF
verb	respect source+test	OQOOIJLNOM
verb	restor source	FQLJEQKGMO
verb	return source	OLHKOJGPRC
verb	return source+test	OMNORFLLNL
verb	reus source	FNMLOQJJME
verb	revert source	>UGFAKEBFU
verb	revert source+test	JVOOKLNOOI
verb	rewrit source	RULNGHLKNH
verb	run ?	OIFIFJLOON
verb	run ci	LPMMLNJERH
verb	run source	OIJJNGOQMI
verb	separat source	FMKNVKKMNI
verb	serv source	JLNNFTJNNI
verb	serv source+test	LPNNGPKNOK
verb	set ?	PKFJGGGGRP
verb	set ci	LPNNLOMNPG
verb	set source	OTGF@?F@FR
verb	set source+test	NQNOJHKKNP
verb	should ?	FOHMGPIHQI
verb	should source	LPJHINDFR?
verb	should source+test	NONNEQHMNI
verb	show ?	RPJMKMILJJ
verb	show source	WHDGICNHJL
verb	show source+test	HTNOHMPNNJ
verb	simplify ?	JPLFMMAOCP
verb	simplify source	LNFIOLAOIJ
verb	simplify source+test	OWNNGFIKNR
verb	skip ?	EJGLHVOIFH
verb	skip source	MIGI=USCE<
verb	skip source+test	OPMOILFMNJ
verb	sort source	QLMKGSKJMI
verb	specify source	FVKLEGSJLG
verb	stop source	HPKLHQLJNR
verb	strip source	GNIECEHTQK
verb	support ?	QT;BIG>@ML
verb	support source	SOJEI:H;OA
verb	support source+documentation	]@GNHNNMNJ
verb	support source+test	OSKMDB>FH@
verb	support source+test+documentation	QPKNDNKNMI
verb	test ?	RTJJILLKGE
verb	test ci	NDNNSOFSKF
verb	test source	OKRLCFSLJC
verb	test source+test	ELMMEFVLME
verb	test test	NQNKKOONKN
verb	the source	HWNOIKNMNL
verb	throw source	NPMKNFIMMP
verb	throw source+test	SNOOFJLOOM
verb	track source	QTNOIIKINK
verb	transform source	PVMNDFILNG
verb	treat source	QSMJHKLKNJ
verb	trim source	HWMIHLKLMI
verb	try source	HLLKJIJSLO
verb	tweak ?	PODIOKHQDK
verb	tweak documentation	MKWINOONOK
verb	tweak source	JIHHQHHQHQ
verb	type source	RKIKOGJKQN
verb	type source+test	LSOOILLNQK
verb	typo ?	ISMIJMJKIP
verb	typo documentation	NTKJOONOOL
verb	typo source	ISRIHLLMNK
verb	unify source	HPLSLKIIMK
verb	updat ?	HLX*F7JLEM
verb	updat ci	ITILCNJFGZ
verb	updat config	JL@JCMERPM
verb	updat documentation	FFLPILHPIL
verb	updat documentation+manifest	IQMNLNNIMQ
verb	updat lock	MGJMKNLGLW
verb	updat lock+manifest	OPMLCKEREK
verb	updat lock+manifest+test	JGJNJMOQKO
verb	updat manifest	RJELGMQEMR
verb	updat source	ENLIPFLMFM
verb	updat source+documentation	>GNR>EIDJT
verb	updat source+test	JJFGIRRFGT
verb	updat source+test+documentation	JUQMNMILKJ
verb	updat test	KQGAANSJMH
verb	upgrad ?	TKBFDKHDCT
verb	upgrad lock+manifest	HNJNLNLBMX
verb	upgrad source	SNHKLHHOIL
verb	upgrad source+test	JLNMQMKSMJ
verb	use ?	MKL9QCIJOL
verb	use build	LRLNIMJRJG
verb	use ci	JMLMDMFRPC
verb	use documentation	INUFKMKJMH
verb	use lock+manifest	RIINPIERIK
verb	use manifest	CNINGKTBBR
verb	use source	IM2JPONFDK
verb	use source+documentation	MLGNRDIOJO
verb	use source+test	OQKKFKLBCP
verb	use source+test+documentation	JNJNNRHKMO
verb	use test	KHMLKKPLRM
verb	validat source	EVJNFIHHRO
verb	warn ?	MNUJHKGIHE
verb	warn source	WHPHAADFKP
verb	warn source+test	NRNNJKJNOH
verb	watch source	OSLNFHLMNH
verb	wrap source	NKKHPHKIMS
word	<code>	IOD<UPFMA?
word	<issue>	QSI9EEH44N
word	<name>	NNE)PFMPFG
word	<path>	PMJCJEGRGK
word	<version>	HQC-B?JLMU
word	a	OLMELHQHIJ
word	able	LPOMPJLJMJ
word	about	AP^R;>:@<M
word	absolut	HVMLDGTKMI
word	accept	QXIJKCFIJB
word	access	ISQJTDEEHB
word	account	PTMMFIRIJH
word	across	EUKMLQIGKE
word	action	H@FRJIASJX
word	activ	KWNNJJNMMM
word	actual	HMNOKJNNOS
word	ad	RHRAH=HRNL
word	adapter	TNFIEGPIGT
word	add	IGQGBGRLMP
word	additional	CHJELIWEDV
word	address	MMGHCGQPFP
word	adjust	JMSFU?OCJF
word	after	9d><G7KJPE
word	again	TOMMHILGPD
word	against	SSHIEGQGKB
word	agent	QIVLJLJMMI
word	ai	MWGLLNNMNK
word	algorithm	SJLKHKSKKI
word	alia	MVQHQBDLF@
word	alias	SQQNJIKMNM
word	align	LZEFCGEEHO
word	all	QOO=JOLLEJ
word	allow	PRF9HBBDJR
word	already	GPLJHQIKKQ
word	also	JRHKAPHPKO
word	always	HSPCOGIKDJ
word	an	JSCDRNNIDI
word	analysis	KEILPWGHME
word	analyz	MULNHKJNNI
word	anchor	HIOJSRIRJH
word	and	MJA?OLFNKK
word	annotation	EETJKQFGIW
word	any	FUHJLFGIMT
word	anymor	IUSNIKJJMJ
word	api	GMT9U7P4RG
word	apis	LNHJOFS?JS
word	app	RLNDOMO>MH
word	appear	EKSJEFTIIG
word	append	JMRMRGJKLH
word	application	TOOIOBFBFC
word	apply	ESHQYABJDF
word	apps	ZCILDGIRFG
word	appveyor	HTHKJMEVKH
word	are	MNKBIRNNAC
word	arg	PGHKWCIJKM
word	args	EVKFJCLPNO
word	argument	VTR@O=@=@C
word	around	HUJLHKJJSH
word	array	HEKDPUR>BN
word	artifact	GKSKHKHMSJ
word	as	QUL7BCINKJ
word	assert	ODLJUJTKII
word	assertion	KHDC?MUECY
word	asset	OLBGPLIIAL
word	assign	LMLITGPKKI
word	ast	FKJKRPIHLR
word	async	NRJ?ISM<@:
word	asynchronous	QTLMIKJNMI
word	at	SLLTODDFGD
word	attach	XEKMQGJMNI
word	attempt	INNOMMNKNS
word	attr	SWIKJCHGIB
word	attribut	UUNDI<@CE:
word	audit	HCGJFKFDK]
word	augment	QRJOHHLLLI
word	authentication	IQTOKLNNOL
word	auto	RNRFG=@OOM
word	automatically	YEGIDEHGPO
word	availabl	OUNHLGJGIF
word	avoid	IG=;VUMN>G
word	await	EUKINPJKHF
word	babel	RKHJSEE@RI
word	back	ETGJVFGCRK
word	backend	GUJLIJJTIH
word	background	HRNMSLKRJL
word	backward	FYKMFGLJMG
word	badg	EC_AHKFGFC
word	bare	JLKKTKKLMH
word	bas	TKOGKQEBLF
word	base	HIODT?DMOR
word	base64	KRKNHRJLMG
word	basic	VKRHCHKFHB
word	batch	OPMIHIJLMR
word	be	PLK@PH>L;?
word	been	HHLNILJPHV
word	befor	C]CANJKDN:
word	behavior	PFLFQKQDOP
word	behaviour	ITMOQLNNNL
word	benchmark	?GJC?BT@MZ
word	beta	GHPKJMJVHI
word	better	NQOCLNMBLI
word	between	AUUQNBBDF@
word	binary	TTJB?CDMO?
word	bind	RVMLEHJKNN
word	binding	FUNMHGJIMU
word	bit	NHPKKHHQIR
word	blob	STKLJLKLKI
word	block	SLRF=OI?AN
word	body	SNGISCHFPM
word	boolean	LVJKQGJLKF
word	bootstrap	HFGIERNYDC
word	bot	IEHIILHFXM
word	both	KUKKFGIQJH
word	bound	NMRMJJKHQI
word	brac	LOOMHLMJNS
word	branch	@LBG@CDQUS
word	break	SKPBI>LMNL
word	broken	PVQKILIPID
word	browser	MPTKHHJI<K
word	buffer	OZHCBOREGF
word	bug	GSKGFFFSJJ
word	build	LEF6HBCYWF
word	builder	FO?AVQMIB=
word	built	OUJLEGGPGO
word	builtin	LTJMRHIGKC
word	bump	JO@;B>ILJU
word	bundl	NDCGRNOKLQ
word	but	OJNOJMQLMS
word	button	NKUJGJFFHO
word	by	ZGF<JLICQH
word	bypass	JTLMRJNIII
word	c	GPNKQGMFLQ
word	cach	HQ>BKQFNR?
word	calculat	OPKMFRJHKG
word	call	FNAMLVDIAF
word	callback	NOHUHAFFGL
word	can	UJOGHCEPPI
word	cancel	TKMLFRJHMH
word	cannot	E^LLEGIILF
word	captur	SHISFJHKJD
word	cas	PKMLTIJILJ
word	case	NPKBQGTL=D
word	catch	@NFUQDADEK
word	caus	LZMMGJJIME
word	cb	HMKJNHHHJT
word	chai	D^FJFIHGGF
word	chain	PKJMRCIGLR
word	chang	FGUQMVFEHP
word	changelog	SDKFSB:QJK
word	char	GQMNHJSNMK
word	character	LXHKFEIJLO
word	check	CJ;5HRLPTQ
word	checker	ISMNJLLJTQ
word	cherry	ILILIRKMIP
word	child	BPJJRREEID
word	children	KXILCMGGJB
word	chrom	HYPLOKGDOM
word	chunk	[KMFIIHBCF
word	ci	G<Q;;@LKTQ
word	circular	RMGJBUPHG?
word	cjs	K^EGOAGLB=
word	clarify	DHYBPJFGGC
word	class	OMEFV=A?FL
word	clean	AQGEOCOQGQ
word	cleanup	@LFMM@PQHT
word	clear	LQSFACROEG
word	clearer	PFMGSJFPIS
word	cli	NFPRP=NMKG
word	client	OPBFOPM=CM
word	clon	FQQJRMFEHC
word	clos	RTIB7:I;TK
word	code	G>S5aCCKMR
word	collection	E[KJKFHELE
word	color	TRGFGJSCD?
word	comma	KTTMLKKMMI
word	command	RKW=P?JKEH
word	comment	DKWQ<<FDOO
word	commit	SPEHC9OFPP
word	common	NGOGXGGHPB
word	compar	PNIKDQGGPL
word	comparison	KJQMTMKNNI
word	compat	OOJJDDNUDJ
word	compatibility	TYHD<?MCE@
word	compatibl	PRJLFHGJKN
word	compil	OUGGJOBOIH
word	compilation	PNNNJGKSNH
word	compiler	RMIKMBCNGQ
word	complet	FTRIKHRHKG
word	completion	LOSJILLLMO
word	component	RSFACNAK>A
word	compress	SPJIDPIIJF
word	comput	HPSJOCSGHP
word	condition	MVEFSABUM>
word	conditional	TLKMUHIILG
word	config	JQIHHMHIDS
word	configur	YQFHAFGGMK
word	configurabl	XKKGELJILF
word	configuration	NVQBQBKN@D
word	conflict	GLFJGJQTQF
word	confus	LWLKHHPING
word	connect	ONMMPJOJRH
word	connection	SONKIKJLNJ
word	consider	IPMLIJLRMG
word	consistency	HRNOPGMMOI
word	consistent	?OGUM@D?DS
word	consol	KMIHFGLHHX
word	consolidat	GFKLQGSRKG
word	constant	GOLMVFHIMF
word	constructor	HIJNUDIIKR
word	contain	MQNJGFTGHN
word	container	KPGKUGGGSB
word	content	IQQBBSN<BM
word	context	UMJNKS=<AE
word	continu	HPKKKLKHJU
word	contribut	KJVMNOMKKI
word	contribution	MMUNNOMLNJ
word	contributor	JTPMIMNHJP
word	control	KQKNNIKRKQ
word	convention	GNXFEJIIJF
word	conventional	TPIEPE?=>P
word	conversion	PKKMPQHHKE
word	convert	BPQHNEWNFI
word	cooki	SLRMBQISHC
word	cooky	NRLKQGKKMH
word	copy	CNPJTEESFL
word	copyright	KIIUJLJHJL
word	correct	GURSF2IJEI
word	correctly	2i=?B:;N>8
word	cors	KNSNMGJILN
word	count	GQLKHRSLMH
word	cover	HKJMEHVHRH
word	coverag	HJE@HQT=SI
word	crash	EeCC<>>7BJ
word	creat	THDCTOLFIJ
word	creation	EDHJWTPGIK
word	crossorigin	IYLOJMJJLI
word	csp	JNSLIKSLMG
word	css	FSQBGLO?CO
word	current	UKEHKBNCEN
word	custom	OOL>L7QPGH
word	cve	LVLNNOMJLI
word	data	HXIGLSCAOC
word	date	JMTSNHMCFD
word	dead	JGILTJWHJE
word	debug	KOS>JAOPEP
word	debugger	MKLMHJIJJV
word	declaration	FTOGMFGFJV
word	decod	NVKNFDLJMI
word	decorator	KTRNLLNNON
word	dedup	ISEMBEOFPR
word	deduplicat	LVKMHHILQJ
word	deep	KOGJSDREHM
word	default	NSM5NIADJL
word	defer	DYJLIESJMF
word	defin	OVEHV=D@EG
word	definition	OJIFTFMPGK
word	delet	LRMHN@ONHN
word	deno	KNQGKBJFUO
word	dep	=JDISLPDDW
word	depend	JNLMJMIUHI
word	dependency	K^>6QIMDCL
word	deploy	OKSJHNIPMM
word	deployment	KIPNUOJJGQ
word	deprecat	IEDMNKOJ>T
word	deprecation	LIRGCDRDFV
word	deps	PXCELGJ<GU
word	description	@:cBLEG@LF
word	destructur	NTNNOHHLNI
word	detach	RTKKGGIJKF
word	detail	QOTGHJEIJE
word	detect	PIHJTBRHHG
word	detection	GZMFQIEOGA
word	dev	ILI>JHXLFM
word	development	EPMKDKTPIJ
word	devtool	N]HKBGFEKC
word	diff	RKGHJCSHIN
word	different	HYKNQGHIMH
word	dir	JTFHNIGDER
word	direct	NRJMQDLGGN
word	directiv	NYFIDEUDGI
word	directly	FGHJUTBDHI
word	directory	NXJCMAJ?JR
word	disabl	GQ==FKLCYI
word	disallow	EZHLDGJGJR
word	disk	KILNRJLSMJ
word	display	SKKJCEHJJU
word	dist	OPJIPGIHJM
word	do	LK??NMLLPQ
word	doc	FKYECIJMHH
word	docs	BSN<=DLRGQ
word	document	LOTB@GEEHR
word	documentation	EEZDOGC?QH
word	does	FMIFPMQGSC
word	doesnt	CTPJNGGIRE
word	dom	GZIIECVFFL
word	dont	DS?=BOHIOT
word	dot	QSKNEEJLLG
word	dots	GUPJHMQLLI
word	doubl	BOUIQOEOHK
word	down	KIHLNIHRGS
word	download	NNSLGIFEPO
word	drop	GOBCS?ORNE
word	dts	DEFHEHURFO
word	due	ESHKFOIFTM
word	duplicat	QKNCQOJAQM
word	during	MTBENNIFHE
word	dynamic	NVEFGNLDF>
word	e2e	CHEOHFP?RB
word	each	JVLNHGNLLF
word	early	QKIIPQHMIA
word	easier	GKKKSLKKKR
word	ecosystem	KMKNMNOGTI
word	edge	NLGGACPUKK
word	edit	SGQJHHHSIE
word	editor	TPKMIJIJMF
word	effect	TNGHAKLEGT
word	element	RNCHIOR@DI
word	emit	QOCEHPS@C>
word	empty	CWNQHSIC@;
word	enabl	MMK=H7QMKR
word	encod	IYILNBHKME
word	end	DPKIQMURGH
word	ending	IJJKIMMHKV
word	enhanc	MJKLKRQJKJ
word	ensur	FRIC8;TM?L
word	entry	KSLGLKRBB?
word	enum	KSIKSFGFJD
word	env	SOLD:>@QLQ
word	environment	XNQDKAHHLD
word	error	RN?CN"P;RP
word	es	WJMLGHPJJD
word	esbuild	KN?CRRC=?L
word	escap	CSNQDDPFMK
word	eslint	NK>NPAO=<R
word	esm	EYOLDGFJIM
word	eval	IOOOUNMNOL
word	evaluat	HRLNLSIMKI
word	even	MQHMHHJHTI
word	event	OVM>KJJ8?J
word	exampl	@GWOGAQ::L
word	exception	SVHGLIMDID
word	exclud	GU@CRAIPIJ
word	exclusion	KUMMIJTJIJ
word	execut	PSMMHFJNMJ
word	execution	OMIKQJLMQH
word	exist	MSDEMAQREA
word	exit	AUDC>?LFUN
word	expand	QVUKDHFIKF
word	expect	LLQFMEVHGR
word	experimental	KGPDQPRCDM
word	explain	IOVLILLJKG
word	explicit	PCJGSNHCPK
word	explicitly	GOOFKACRTK
word	explorer	SJSKHKIJLO
word	export	QVB:EK4UAG
word	expos	UK?EN>ALDH
word	expression	OPQLPEGKMG
word	extend	TGRFRALFRB
word	extension	MKDAJNRQCN
word	external	NSMFM>RKDI
word	extra	MTOFKGMEHQ
word	extract	HDHGRMNEGQ
word	extraction	NJLLPRKLKI
word	fail	TI@>;?TPNK
word	failur	APEF?APJQU
word	fake	RTKLGLPIJJ
word	fallback	NWBFS@ANJ=
word	fallthrough	RGHIPLFCHR
word	fals	ITSGJDEMFP
word	falsy	UJMNJJMNNL
word	fast	FKMNFWJIIQ
word	faster	IHNOULMLQI
word	favor	NJJMWHGGJL
word	feat	MLLLKMKLMT
word	featur	GPM>OMNFBQ
word	fetch	ISQI@MKRLJ
word	field	MUR?OGLI=F
word	file	HVGGM9ASFN
word	filenam	OMOKCGPFJR
word	filesystem	HWMNKKJNML
word	filter	FSOFSO@@LA
word	final	GYINJMLLNF
word	find	EOKLFHISJM
word	finish	IQKKHJIKMS
word	fire	IRMNRJLLNI
word	firefox	HZKMJMKMMH
word	first	HSPHFSFGPI
word	fix	>NPL;1LJNO
word	fixtur	FUPEDGSDMJ
word	flag	MFQNGGFRPI
word	flak	HCHJILJTQQ
word	flakiness	IJJKHJVLIH
word	flaky	LNLJIJTHMG
word	flat	FZLMDIIIKR
word	flatten	GFJKXGLIKI
word	flow	RNLNQJMKMJ
word	flush	QUILIIRJJG
word	fn	HVMMQIIKLG
word	focus	JRJLHHKGTI
word	folder	AVNHFFNNIT
word	follow	ETJISGIFJE
word	font	HNILFHMIIV
word	footer	NURJFJHIIG
word	for	JIDCKJMNLH
word	forc	KQIGLATBMM
word	fork	JONMJIPPNR
word	form	JLOHTDJJIO
word	format	RERWA>CE7O
word	forward	JNJLMEIFLV
word	found	ONJLRFHIKP
word	fragment	NXGLNEJJKE
word	fram	MZKKCDGBHN
word	framework	QGMFHVFPEB
word	from	KSGLNDEKJL
word	fs	EPIIHTSFFI
word	full	MMMHNFNCUO
word	function	NKP>QMK;@J
word	generat	ROI?INGR?E
word	generation	ROFEDMLUEK
word	generator	ILSNNJJIMR
word	generic	VNGH>DEHHQ
word	get	QKNFNOSTIB
word	getter	EONMXDHIMF
word	git	CVL@NCAPJO
word	github	JJNFFJCSLT
word	gitignor	NMIDFLFEGW
word	give	HTKNQKLKMI
word	glob	JONIMHDTHJ
word	global	NSDC>HIUAL
word	gracefully	GXLNIGKMMK
word	grammar	GENWEIHGGL
word	graph	L[HKFNFHGC
word	group	LLHHMENRSG
word	guard	BTIHNEHEIR
word	guid	S@VEDHGEFO
word	hack	HFLJISIFJW
word	handl	SU=:H@MOE<
word	handler	FTODSNHAC<
word	hang	NMNNONOJSK
word	happy	CHIWHFSFFI
word	has	PHHKBQMFEU
word	hash	BYGJDTFCRG
word	have	JSSIN?CKPF
word	head	TPQHCPDHHB
word	header	RTK?FPEHAM
word	headless	JJHLRUGHKG
word	help	XTKFAGFGHB
word	helper	QPBBM;S<MM
word	hidden	MUJMILKHQI
word	hide	QHIJSIRGKH
word	highlight	MGXIIMIIKN
word	hint	KKWKHJIGHO
word	history	SQJKKMKIQH
word	hmr	SWIFC;T@ED
word	hoist	BPHLESGGIT
word	homepag	JLTNMNIHHN
word	hook	RNFBNMBH?J
word	host	OYEENCEDFB
word	hostnam	MUJKFHJILQ
word	how	MESJPITHLH
word	html	NPSHJKCEHO
word	http	UQLGDCQGHA
word	hydration	WNFFMAIFFP
word	i18n	KPNIKRVFGG
word	icon	ESTKGISFHL
word	id	?QFJTPCDEA
word	identifier	KOMMHIQIKR
word	ids	IQJMQRGHIE
word	if	RJE7OVH29>
word	ignor	FRD;4KIFRY
word	imag	QLOHCJGPPI
word	implement	PSHIJDEBHP
word	implementation	PQFLWFEGJ@
word	implicit	HSNNTIKKNG
word	import	GOKGNQ@FFU
word	improv	KGLGLTIGIQ
word	improvement	FLSIKRKKLP
word	in	IPNHFKAKHG
word	includ	MMOPJ;NFER
word	incorrect	K[OD@BNDFB
word	increas	NKEFCBVDRM
word	indent	OIIJFFFKKX
word	index	OKJJGDGQTL
word	indicat	GNKNHISKLQ
word	infer	H^EITCFGHC
word	inferenc	NTLMEGKKLF
word	info	LRVDFHGEIG
word	information	QKXHGJHHIB
word	inherit	NUOOKJMMOL
word	init	HPIIPGGIJT
word	initial	TPHJBGNFGP
word	initializ	RTGKTFGFKE
word	initialization	HMRJSRGDJC
word	inject	P[IJ??FEIB
word	injection	OUJMQJIJLH
word	inlin	MPODHUDKAJ
word	input	MWKNDBJGSG
word	insensitiv	PRMMFIQMMK
word	insert	KWNOMIMMLM
word	insid	NTKIM@KFHP
word	inspect	SOOLIMMLLJ
word	install	PUQA=A@MNM
word	installation	IOJRTLJHKE
word	instanc	KOJHNSEEI@
word	instead	OLL@CPRIQM
word	instruction	LIPSRKGGGI
word	integrat	TEILQGIGFQ
word	integration	PASHMINDQL
word	integrity	HUSJINJMLH
word	interactiv	NSPNKNNKNK
word	interfac	NUPJNEFEIJ
word	internal	LKOHSI>?DS
word	interop	POHKDTFEFE
word	into	QEP@R<K;DS
word	introduc	_IEI?BFGGC
word	invalid	RRGE@BCMSD
word	invalidat	KZNKDEJJJF
word	invok	FIMKUKHISO
word	is	LOH6PUFJCC
word	isolat	VLCHPDGGFQ
word	isolation	SQQNJLIMJL
word	issu	DJONJ>HKWJ
word	istanbul	KQKNKMSGIM
word	it	<NNBPMNHIQ
word	item	QSPKFIHFIM
word	its	DMVHQHFEJN
word	jest	NNEEQGMOCP
word	job	IIILTLFOPG
word	jobs	HILMPHQTLQ
word	js	VLQFI?L>IM
word	jsdoc	HA[EDEHOJQ
word	jsdom	IRLOIILJLS
word	json	UEDCU>MSDJ
word	jsx	NPUFHPNCEE
word	just	NNLFOLIGRR
word	keep	NWFI@AEPIO
word	key	IOCEDPS@SI
word	keys	GTOKLPFEJB
word	keyword	NJJNIMPIHV
word	known	VIJKEOQJJG
word	label	DFRGEIFJWI
word	lang	QMSMIILMLI
word	languag	MFPIVDIHIO
word	larg	JRQMJJNJRI
word	last	NPKHOCLGMN
word	latest	BLSGKCGQNQ
word	layout	RPQIFEQJLF
word	lazily	HIMMNSLLNJ
word	lazy	PJIKPRCGHC
word	lead	OVKLEGGJIF
word	leak	FLKLPESDJP
word	leav	IWNNJKMKNK
word	legacy	MFCELLVIPQ
word	length	JMFHSODFHM
word	lerna	TBFJEKGEEU
word	less	HOSIIMLJQH
word	let	VQIMEGIFIG
word	letter	OPSNKLMMNJ
word	level	KMNCTDHCSJ
word	lib	PQQJJFECQM
word	library	TPGLLGKKFM
word	licens	FLOTGLRCGG
word	lifecycl	PRNLIMLNNK
word	like	QURNIGKMNJ
word	limit	@WRFAECCTK
word	line	FSPPH@FOBS
word	link	AU[4F>KMCF
word	lint	>=N9S?RGTR
word	linter	HGIHHKRGIW
word	linux	LLLJTGQKO=
word	list	JMOBODLQMK
word	listen	IWNNIKMNOL
word	listener	OOOE>TGEF>
word	literal	NPHHLFHHIT
word	live	QJMHGITIJM
word	load	NM@?MUL<>C
word	loader	NRJKNOGGIJ
word	local	LPOICRJAOO
word	location	RNHFOJPOO@
word	lock	NJIHRHHNQQ
word	lockfil	MRJLILIGPP
word	lodash	BZHJPQEDGB
word	log	OJ>MN:R>IQ
word	logger	HUSJKLKLMI
word	logic	?CAE^;FODN
word	logo	HRKKKNKKKT
word	logs	POFDQBPQGA
word	longer	IKSIPHQEJL
word	look	SFJINGIQIR
word	loop	@OGJVMFFGN
word	lost	ITNLIJLJNR
word	lower	ITMNIMSKJQ
word	lowercas	OHJLTIJSLG
word	maco	MQNNMNMOOK
word	macro	QMJMUHGIKH
word	magic	TJKMIKJJJT
word	main	GERBKAXGQI
word	major	GKGJGJFCXK
word	mak	GOKNIJWHIH
word	make	EJHTQ@NMJG
word	manager	KILLQHHRPM
word	manifest	KOEJCWGEHI
word	manual	MQJMKMLGQP
word	map	ITBET@IBQJ
word	maps	JFIJIJQSIO
word	mark	MFQEH=LOKT
word	markdown	HOSIINJSKM
word	master	IPJKGMIMMV
word	match	GQRTLFFID>
word	matrix	IHJMLOKQSH
word	max	HZJLGJKGKF
word	media	RJIJEFUFHD
word	member	FTSMQIKLLI
word	memory	HSJKIDFBJS
word	mention	DKXEFJHHIL
word	merg	HKMDJCAKWS
word	messag	IG@YL3ICUO
word	meta	NKJHCNGEVC
word	metadata	OKJKTEGPHM
word	method	WGO?OL@9?R
word	middlewar	TGZADDI<=F
word	migrat	R@>?N:IOQI
word	migration	RJQEPEM=DL
word	mime	NUJKCHHJKO
word	minify	CPKLSEHPJK
word	minimiz	HOLNHSLKLJ
word	minor	@JCSREPMPH
word	mismatch	WKLLHHHKMG
word	miss	CWGKG7PFIP
word	mistak	HRRDGJIIIP
word	mix	RNJLIJIKJP
word	mjs	FSLNMGLQMQ
word	mode	TQOAOM?G?=
word	modern	LLPJUBMFHE
word	modification	KTOOKLPOOM
word	modify	OTLKGGPHHQ
word	modul	MQL7GW9JGN
word	monorepo	MECLGKHEGY
word	more	MAMON5PRIR
word	mount	FTLLQGKJMH
word	mov	MLKNSFIIMP
word	move	DRBMP7PKGM
word	multi	K^FMGLQIHF
word	multipl	NUFF<@TEEC
word	mutat	ITULIFLLLK
word	nam	DPHHJQCRFQ
word	name	MJLIT>FDTG
word	namespac	MSGMHIJIKT
word	narrow	ILIMHLJSHS
word	nativ	LMJIVENKQB
word	necessary	DOHJUQHHGG
word	need	JEHQRRDBTN
word	nest	I[EJ@ACGHJ
word	netlify	QEMJGKGJQT
word	network	JSNKRLQIKH
word	never	ENKMPRJKMI
word	new	ILMRKLJIOP
word	newlin	B]IQOGCHIF
word	next	AVPMCEGINS
word	nightly	DNNGFKEKLV
word	no	EEEMVRHFAS
word	node	KKI7GAIOSK
word	non	IR@BJFHKSP
word	normal	ILMNGTPKKJ
word	normaliz	C[HICBMGHP
word	not	HPF2ILJDLM
word	note	@N]SG@FNAC
word	noth	GSMJSLKMNI
word	notic	JIMJLMLMNU
word	now	EJGHQCSIKT
word	npm	JNMF?FK8QZ
word	null	<JNFLRBDFU
word	nullish	GXKNGKKKMH
word	number	IPBEMBOITI
word	object	ISC>NGS;=M
word	obsolet	RQMIDHJHIT
word	of	GOSFLIJNLH
word	off	FSIJOFNNPL
word	official	OJPNLNLPIS
word	old	PHU@@MFKTM
word	omit	GLKMHRLPLP
word	on	LQE)KBCRRH
word	once	COIKNPRHIG
word	one	QKHHQDKRLC
word	only	HLJ=JTHTQ?
word	op	IHKMMGIILW
word	open	VQKGCEGFLL
word	operation	IKMMHQQLLR
word	optimiz	JONEJQKJ?K
word	optimization	SJGKNKMEDP
word	optimizer	DXRNLNKHKE
word	option	STL/RHBH0<
word	optional	KQQBR7<JKL
word	or	KUJLJDORGF
word	order	IQODQODOHH
word	organization	JITJILKLLP
word	origin	SQKMQHFGJE
word	original	F[JIHIKJLH
word	other	OORHOCFEQB
word	out	OMNEHCRQMH
word	outdat	GQWFLEIIPI
word	output	SOIVFJK>@H
word	outsid	NZJMFIGKIG
word	over	COIJPQHDPP
word	overload	DUNNOILNNK
word	overrid	LZREG<C@MH
word	overwrit	P]ILCBFHKD
word	own	GMMLUJNIOI
word	owner	LOTJRLJJLH
word	oxc	VNLMGHMLMN
word	packag	IDI:MOLQPP
word	package.json	IQTE?D>JQJ
word	page	OP[?B7L>=H
word	param	MNPEMIPCDL
word	parameter	ATQFISCDGM
word	parent	CcJKCCHDIE
word	pars	NPACLN??DS
word	parser	WPCCOBJMAJ
word	part	VFJMLHINJD
word	party	SFJKQJKJJI
word	pass	NQO>M5K<IO
word	patch	FF;>?K7VKV
word	path	KSH7FNJJAR
word	pattern	STLHFFOHQH
word	peer	HZGKUHCCDH
word	per	TJJLKODFJS
word	perf	GKNNQSJLQG
word	perform	GRLNHSJIKJ
word	performanc	CICII[DCCH
word	period	OMLSIMKKLJ
word	permission	TOOICGEBXM
word	persist	BWFICETEHD
word	pick	IKILHRJMIT
word	pin	GUQMGMIKKR
word	pipe	IXLNIKJKMH
word	placeholder	QQKMJJJQIG
word	platform	JMQOKLROIJ
word	playground	B?DCBEXECX
word	plugin	WEFHJTIF5I
word	pnpm	@@NEBDAMUQ
word	point	HWIJOJMINQ
word	policy	JPYIDGHGIG
word	poll	PWNIHJJKMG
word	polyfill	QLHJUEGFID
word	populat	GNLMGRIQKH
word	port	BXFHTENCFJ
word	portal	RULMEKLJLG
word	positiv	GNKMHLLMJU
word	possibl	KQJIPREFGC
word	post	ENVGFGGFRI
word	postcss	KQNHFTPFHF
word	pr	DKVDDHEJSO
word	pre	LHOENVOKEB
word	prefer	GKLKPQJIMO
word	prefix	SQDF?CPDCM
word	preload	OUKILIQDJA
word	prepar	LJEFEKLEK]
word	preprocessor	XGQBLDCEHL
word	present	FMMMQPLLMK
word	preserv	QWFJ@ADMGC
word	preset	TMMEJFAEPO
word	prettier	FEIIELPREU
word	prevent	<YCEP=NBDI
word	preview	SOLNILLILM
word	previous	JWPKEFIFRM
word	print	KQFFR@NCFM
word	priority	TNGKQGEGGD
word	privat	CPJKVDODIC
word	problem	ISSNLLMLNJ
word	process	OO>AL@TJGP
word	prod	QNOGADGTCN
word	production	NRLMDGOIOM
word	profil	VOJMHKLIKF
word	project	NRKMA>O>OO
word	promis	KIKCWOOIAD
word	prompt	QSGINEEGKD
word	prop	SOLEMM@=CJ
word	proper	DVMIHLOISE
word	properly	>RDG@AS?PH
word	property	NWHBHOH;DI
word	protocol	SZHIAFKCIC
word	provid	NRLFT=FNF?
word	provider	MSPLPDIHHB
word	proxy	PSNCLLH?DI
word	prs	IEJNLNKDXL
word	prun	HUOOIIMNNS
word	public	ULGGFMPNJ?
word	publish	KGAF@C@TMW
word	pull	FHQITGLJQT
word	puppeteer	TMHKILPHLK
word	pure	NOLNSIKPLH
word	push	VDJKEIKTLM
word	put	LIPLPMNMNR
word	query	RNGKMCRHID
word	quot	EPKTFIPFGK
word	race	SVKJDHIGKH
word	rang	NUIJPGEEGD
word	rather	POJIGSKIKF
word	raw	GSQMNHJQMO
word	rd	OIKLRKLKKJ
word	re	IQRGGASFQJ
word	react	TGQG>PRGGI
word	read	GTLGVDLBGB
word	readability	FHKJWHJKKO
word	readm	OLO<DKDBCT
word	readme.md	NKYHNONMNI
word	readonly	JVHKGGPKKP
word	receiv	RPOOJGNOOM
word	recommend	OTMGQIMGIB
word	record	PMKJHRKLLH
word	redirect	RVOF??BCF@
word	reduc	CGCEVOT@AC
word	redundant	DFMTDQEOLS
word	ref	NKEHETMBFQ
word	refactor	LBD<[@H6HF
word	referenc	@ZUA:=CI?Q
word	reflect	IMUKJKRJJH
word	refresh	PIILOSHJKL
word	regard	JJQKRKLKNQ
word	regex	EHLCK]K?C=
word	regexp	HRNNHHQRLG
word	register	HYLNIGLMLI
word	registry	KPNNRNQJKK
word	regression	LTNOMNSMNJ
word	reject	FXJJGIPHLK
word	relat	IQUDLDDGMO
word	relativ	EZOIKALFJL
word	relax	RQKMFIQJIH
word	releas	BAH1C@?YVM
word	reload	UOGECCRGGD
word	rely	SLMNGHRILG
word	remain	FMJKKKGVIL
word	remot	JKOFPDTNNH
word	remov	AKKNJENIKP
word	removal	JVNOKIMJNO
word	renam	?GMPR;JMTP
word	render	LRMTBKN>C9
word	renderer	JSQFGACMFR
word	renovat	C>GIEKALZJ
word	replac	MOS<GMJIGP
word	replacement	TVGIBEQKE@
word	repo	OMMJFJGLVI
word	report	MKPFOLCLVH
word	reporter	PSHRI<G?JL
word	repository	RMRLOKMDKN
word	reproduction	IGKKKLJGQT
word	request	HVE>LGKSKI
word	requir	NWM@FME:JG
word	requirement	RENIPKGGGV
word	reset	BaHJDBFHJB
word	resiz	GYJMGGQGJE
word	resolution	KHDHOPNPEQ
word	resolv	JUG?MNKJHB
word	resolver	IZKLGGJKKH
word	resourc	PKKMFEHWHG
word	respect	PWGIK?EFI@
word	respons	QSFGAMSFFL
word	restart	HYGGBDCFFV
word	restor	DRIJBQHPML
word	result	BPPARO@DRL
word	retain	G[NNIGLJMJ
word	retriev	MONNSKLKNJ
word	retry	FMLLFHNUKG
word	return	DPQ>OOGLME
word	reus	JGPHSPECGM
word	revert	JXF=:JIIJP
word	rework	GGLNRJQIKP
word	rewrit	TVGMJAFEOB
word	rm	DDGMFGREPT
word	robust	FPKNVJNLKI
word	rolldown	[EFKBODBFL
word	rollup	QNDIOC@QCM
word	root	RQEHGNLKAO
word	rout	NPPCR6M>A9
word	router	IVMCJNAABQ
word	rule	IMLCHAULCP
word	run	JLE<H7HJUR
word	runner	OQREDEU?T;
word	runs	HHKLHSKPPH
word	runtim	HMHFQOJQPD
word	s	EUKRJHGHJH
word	safari	HVNLHJLMMM
word	safe	GVLMQENJRG
word	same	IWFHJJUDFA
word	sampl	KHXFKMQJKH
word	sass	GHHKJSVFFK
word	sav	JQNMRJNJNH
word	save	TMIMGHJFKR
word	scan	MMQMPEIJLP
word	schema	QGPEPCFTDK
word	scop	PUHPENJBFF
word	script	K?I8E8JUUT
word	scroll	NVJLGHQJME
word	search	VKIKPEHHJE
word	second	HWMMJNPJLR
word	section	MQX?DICBCH
word	security	EJWHSIGLOK
word	select	GXNNHIHJUJ
word	selector	RWILIIKLKJ
word	self	SSKLJEGHJL
word	semver	MPJLFIRFQN
word	send	JSKNHISMKH
word	sentenc	NLWKNONNOM
word	separat	IRPDVC@NEA
word	serializ	QPKMQKIMMI
word	serv	OG@FHWP@CL
word	server	KOQ>PIRF9@
word	servic	IONGRGR@GI
word	session	JLLMFISHMR
word	set	SRA:>KCOJQ
word	setting	FPHECJNRHL
word	setup	GRMEJ=VJNG
word	sfc	QCHIDGDPIT
word	shar	QKPHSPJHC<
word	shell	FPOKOJODHR
word	shim	RNONHKRMNI
word	ship	NEJKDEFXHI
word	short	IOINEUJKNG
word	shortcut	UJLIHIJIKP
word	should	AWF;IM@AOG
word	shouldnt	F[JLGHJHLH
word	show	TOI@C<P;AN
word	side	HNNMNIHHJT
word	signal	I]GKGIJLLH
word	signatur	UIPJNFIHJM
word	simpl	SFIJJVFGHM
word	simplify	HNI=RKAPAL
word	singl	HPIHSLPEHJ
word	size	HMLAJHKQYJ
word	skip	JIO6FUP2JO
word	slash	CRRJDOISJI
word	small	HIUQRJJILF
word	snapshot	ORFCH@MVLF
word	so	FKLMMKHSSG
word	some	GDKBMMWPDV
word	sort	OOIPLQECHI
word	sourc	JYCCI?ILAQ
word	sourcemap	?TFICUEQGD
word	spac	LHJTADEVEP
word	spawn	HTLOJKKRKJ
word	spe	PNJKERLJOG
word	spec	CC@NIA]M;A
word	special	HPWGJQIKMG
word	specific	PPRKBRKOGB
word	specify	SHMH@JRNOP
word	spell	DSNRBGDDEJ
word	split	KTXJMBEFKB
word	sponsor	IHZHKNIIKH
word	spread	EPKMGUKLLJ
word	src	ALCF[DBPBK
word	ssr	NNK@PGQ<=M
word	stabiliz	PFHJFKLHTL
word	stabl	LONIEHKRPN
word	stack	PVJHEGNLID
word	stal	FVGLKDHQNU
word	standalon	WFNNINJJLR
word	standard	JSSJQHIHJI
word	standardiz	GFFKQKHQHT
word	start	PNMGSOEEDK
word	startup	JYLNIJJJMF
word	stat	NWIFDN@@TL
word	statement	HHIKNEHJLW
word	static	KMDGITHCDN
word	status	WSQE@JDFFC
word	stderr	QIMMGJVLHK
word	stdout	QGLJIJURII
word	step	EMHFOIOAVA
word	stop	EOFECRHTEO
word	stor	MSKKNQGGKG
word	strategy	WOLNMHKHHH
word	stream	?QGGURQDEA
word	strict	JSLMQHIKII
word	string	NQPAENGMAJ
word	stringify	LVHLEFEQID
word	strip	AUDDJACTLH
word	structur	L@QITEQDSC
word	stub	FTKLFGSIJG
word	styl	RMFQPT=>@L
word	suit	RIJMQFKKKP
word	super	ILKIWLJILH
word	support	TQ?/P'EJAA
word	suppress	GKGFTITJGD
word	sure	EPJIOJPOOG
word	suspens	RLKLOFSJIF
word	svg	KWMJGHHLKF
word	switch	>HMQQEBPHV
word	symbol	ANGIN@KWCH
word	symlink	HSMLILLINR
word	sync	FKLSCTHECX
word	syntax	SOOEPQKBCG
word	system	OVNKGIMHJG
word	tag	OJQJ=GHTKP
word	tags	LRAAN?TGQA
word	take	KQJIRHGPME
word	target	HSIIP@QMQB
word	task	KKNCSDIECW
word	team	GFXKLMIHHK
word	templat	ZJEPIM6BNH
word	temporarily	GNLRJKKGTN
word	temporary	BRQJMRLFGI
word	terser	PUMNJNJMLJ
word	test	@EAOD:_AKJ
word	text	URPEADSFIH
word	than	MPGGPTEEG@
word	that	PJS?G<JMLR
word	the	MJMNGDLFKJ
word	their	GPMKJKRHQP
word	them	EIVKPIGQIK
word	ther	PJRLNQOJHG
word	third	RJJMGHTIIH
word	this	LMSJMHKHQM
word	thread	ETLKFGJGVG
word	throttl	JWOOJJMNOK
word	throw	NTBBQ<MCDG
word	tick	JQMKGQRKKJ
word	tidy	GFHLGKGQEU
word	tim	HQULMGILKG
word	time	JRECHQPCNK
word	timeout	KKC?:ARLTR
word	timer	NVQJFKJHJH
word	timestamp	DVTIEGOKKH
word	titl	QUJDHLOGIN
word	to	MLKGKABOHK
word	todo	CHQCBIEGHY
word	toggl	MUPMNKMNNL
word	token	HNJIEIMUMN
word	too	UOILFEHGSF
word	tool	MILHUFMSIJ
word	top	FKMJTFGGSQ
word	trac	QISBKCEDDU
word	track	NUIJAPFQID
word	trail	LTRKEFJLKF
word	transform	NXBDLOHAC7
word	transitiv	NOMONONKNT
word	travis	EGLLJNSBRM
word	treat	OWLHFHKINH
word	tree	MPEHKREDHL
word	treeshak	HQLNHFKSQH
word	triag	KFOLILIEWH
word	trigger	LGDECYOAVG
word	trim	PTJHEIIJKG
word	troubleshoot	NKRMNONNON
word	true	OPTKOFHDQC
word	try	JMFGDFLSPM
word	ts	JLRC?@OLQR
word	tsc	GWJLHKHHIM
word	tsconfig	OUEGCCDSEM
word	tsx	MSLNKKJJMS
word	tty	JQLNJLJSKI
word	turn	IGJLIJIGQV
word	tweak	JIR=QECQOL
word	twic	GKKMSRIKMH
word	typ	JPPIOCEDDU
word	type	HWBQN=@FMT
word	typescript	IIGJCSOTDM
word	typo	IMPSMDD98N
word	ui	QPGJADCQFH
word	undefin	?[HIMBFFJD
word	under	MNSICFOPQH
word	unhandl	ORNNJKJMNK
word	unicod	KWNMIKLINI
word	unify	FRJRPIGIKJ
word	uniqu	IVIMEIKRLE
word	unit	FNRCOFPBOH
word	universal	SKKGRGGEHM
word	unknown	ESLMPFKKLQ
word	unnecessary	=DD:VVJDKI
word	unneed	FKRERESFRE
word	unreleas	RPRIJNJJKK
word	unsaf	IOOOUNMOOL
word	unsupport	JTJKJLMGSG
word	until	RLNNIIMRNL
word	unus	@AB;M;ULKU
word	unwrap	LPIIQFGJKO
word	up	HGAANMLUJQ
word	updat	CHQRJDGMLP
word	upgrad	QPO?D?HHJR
word	upload	C@HFEFFXVQ
word	upstream	HLNLPJKEJU
word	uri	FOIJIUIJKH
word	url	H[M?LOK8K9
word	urls	MXTJADFHIF
word	us	PJI>EKN:PR
word	usag	GAUMUEOAPJ
word	use	JIE@PMRJMI
word	used	SFNFNOP@BN
word	useless	INMJSHMLNP
word	user	PNDGXBGBIH
word	uses	NIJNUINKLH
word	util	UIDDPMJBBL
word	utility	QOEIOTCGR?
word	valid	MURNJILKNJ
word	validat	@MMGJEPITL
word	validation	QEQGHCBSPQ
word	valu	DPQ8QPOD;G
word	var	RGNLQLJPNK
word	variabl	CMP@THGJJM
word	various	HLHJOPKLKV
word	vars	PHMROQKJKE
word	verbos	PJJIEJXGPF
word	verify	QCHKEITIUG
word	version	FLP.G6KQPM
word	via	SNMIJADSF@
word	view	NORGLGQEGN
word	virtual	CRQKCUDEGF
word	vm	JJLKISJQKR
word	vs	INVJLNJIKI
word	vscod	HHRMKLJJIT
word	vue	NML>J;WR:K
word	vulnerability	HSHKGJJHIU
word	vulnerabl	MXLOLONHNG
word	w	KUKLHITJKF
word	wait	EPKFEIOTHE
word	warn	PRNQ:0K18T
word	warning	RLCAL=QMCR
word	was	OPKKSAFEHN
word	watch	ORCDHIR<?F
word	watcher	CKGHYRCCF@
word	way	QKHKFHRGKM
word	we	GHMKHHFNQV
word	web	GWJGMEQDJA
word	webpack	NKLEW@JL?O
word	websit	GQWMRMFCGI
word	well	QPJKFFQJOM
word	were	MTMMFJIKMQ
word	when	PPE.?RFNND
word	wher	NLQKLQEDSG
word	which	JQHHRJOFFU
word	whil	GWNMOHKLJG
word	whitespac	EXHHFKGJIN
word	wildcard	FVKMBEHRLI
word	will	SPSJDGGGHE
word	win	GQJMGHIQHS
word	window	HX@9H3OMMH
word	with	QSLSBEKEJG
word	within	SIOKGHGERQ
word	without	KQCCKREAPP
word	word	EPQRMGIJKK
word	work	F]HAJLDK>B
word	workaround	CKIGWELREJ
word	worker	LTLDHLS=AI
word	workflow	NDJGDJAHWH
word	workspac	HTJCK@>HNU
word	wrap	CVNSK?D@DK
word	wrapper	OHJJTEKIIS
word	writ	GLXFSFGIJD
word	wrong	EORGFEPHRC
word	ws	ITSJILIKKP
word	x	ODOR@OLSQJ
word	yarg	KXLOKOMGNH
word	yarn	FNHMDHCVJL
word	zero	RHLLGFIRJQ
`,
}
