// Written by npm run train: not to be edited.
import type { TypeWeights } from '../type-model.ts'

// biome-ignore format: written by a program
export const typeWeights: TypeWeights = {
  version: 1,
  step: 0.03518,
  temperature: 1.1,
  bias: [-0.2948,-0.2665,-0.3153,-0.304,-0.2572,-0.3412,-0.2811,-0.511,-0.2604,-0.04843],
  rows: `
body	<code>	EUKGNKJTKB
body	<issue>	QfMH5F9/LJ
body	<name>	NSDKLRALOJ
body	<path>	PKKJLQEINK
body	<version>	DNDDQMJPQR
body	a	MNUILIGOOJ
body	about	OHPMQOJIMS
body	accept	XFMNPMNLMM
body	access	IRNOSINJNL
body	accord	JNSNRLMOOM
body	across	POMOQKJKMM
body	actually	OPNOQQMJNI
body	ad	TJPFQBNNPJ
body	add	TMKOJLMGIJ
body	additional	HOMNQPMKNL
body	address	HRKMCITMQP
body	adds	WFQKGFTDGR
body	adjust	MIOOTLKMNM
body	affect	PLNOGTJMMK
body	after	NSMKNFQFIM
body	against	IONOORLMNL
body	align	PXNOKKHJJI
body	all	OGLEPLSMGL
body	allow	PHGKYBIJGM
body	already	SKLMRENKOK
body	also	MHQDRKPHKU
body	always	TPLKIQLGLD
body	an	KNSEQKPPPA
body	and	MLNHSKQILG
body	another	ISQNJLPKNR
body	any	HSKLQNPFMO
body	anyth	PLMNISOLMQ
body	api	QQSKREGFKD
body	app	NWNNHLJKMM
body	application	QNKMNPIBPE
body	apply	QQOMPHMJNG
body	apps	MPMNHQMIMR
body	are	ILFNTHETIL
body	args	UJONJNNNPN
body	argument	OLQMJRJKMO
body	around	HTNOGLLSLL
body	array	IUNNOPMKNJ
body	as	IRKCONGJUL
body	asset	NNPNLJPMLR
body	async	MSMSMIGKRK
body	at	FPJSLBOONM
body	attempt	KULOJNJLLR
body	attribut	KMPORMNONN
body	author	HTROIKNMNS
body	automatically	IMJOPILRPP
body	availabl	RGMNSJJQJP
body	avoid	LQJLQOGKRC
body	back	OLONSMLJNN
body	backward	PIKOGSMMNI
body	bas	KNKMIULDKQ
body	base	MEOMPMMRMR
body	base64	NTOOLMMMON
body	basic	MSRNHLQLMM
body	be	QSKBNBOLM>
body	becaus	KJQIFTKPPQ
body	becom	LNMOHQMSJP
body	been	HDOKROUOOD
body	befor	PTJHLFUEII
body	behavior	MNJMNDTFPO
body	behaviour	SLLOGQMLMK
body	better	PKKNQIQJOQ
body	between	QGRMJIQQHH
body	binary	ULNNFKKQQP
body	bit	VHONPKLJLJ
body	block	LTRNMHHJLP
body	both	MRMNRIKQIH
body	branch	ILJMEPJUQN
body	break	XDJFUB<ELK
body	broken	HRSNGLMJNP
body	browser	MMISGSIBON
body	bug	LPMNGJMULI
body	build	PDFJPKIROQ
body	built	LNNOJTNLNL
body	bump	KSJNHMLPLR
body	bundl	PMMNLRJHMP
body	but	GUNFHLSLPJ
body	by	KOPDRNDNNN
body	c	QMOOPMNMOP
body	cach	MKMNJTPOLQ
body	call	PIHJQRGKIO
body	callback	WJNOKJNMOL
body	can	YIEIFOSNNH
body	cannot	JVJNKKRIMI
body	cant	JUMOJMRMLJ
body	capability	GTROOLMIMJ
body	captur	PKMSRINKNJ
body	case	UNPKCNMJLS
body	catch	GQNNNLMLNS
body	caus	F]HIGPKFJL
body	chang	OLNPTDP@MC
body	changelog	PHFICJIOF[
body	character	RMKNHKMNNR
body	check	QHILJRMSQH
body	child	JQONKQNMNL
body	chor	LINOIMNMPU
body	chrom	GTOMQMHFVQ
body	ci	OKJLQJLBTN
body	class	JLLLWMHRKF
body	clean	GPMNQKMQKM
body	cli	VLMKLHGAEW
body	client	TNMMDLQIKN
body	clos	UUQGBHA1NO
body	co	POKOIKNOOS
body	code	HFMFUJTNON
body	command	MGPLSOFKNQ
body	comment	KJQLRGJPOR
body	commit	KOJCQOLHPM
body	common	KTQNNLNKMR
body	compatibl	LRLOGRNMNJ
body	compil	SRKOGQJLMK
body	compiler	GEMNUQJTKM
body	complet	LWRNHKLLNM
body	component	GPOSQPHGKI
body	comput	KNNOQLMMNS
body	condition	HRKMPJQOJJ
body	config	RHQFVHICOK
body	configuration	VMHMMGMKGN
body	confus	QISNNLPJLL
body	connect	HQOOQLMJRM
body	consider	JPNNSJNJNL
body	consistent	RKLNRIQKMK
body	consol	HKNMJLSMLQ
body	constructor	NFLMFVRMNJ
body	contain	NRMLFCOMSM
body	content	INSMOQLHMI
body	context	KPKMROLGKN
body	control	KQOOQKNNON
body	conventional	JLELGLJGI]
body	convert	ESNOMQMJNK
body	copy	PIMMIRLPJN
body	correct	SNOLOKHIMQ
body	correctly	LPKNNIMPPN
body	could	NLNMPJSJNJ
body	count	LSNNPLNLNM
body	coverag	GLMSNQMKKP
body	crash	IXNOKMOJNK
body	creat	UINLMRODQG
body	creation	LGNNWIMIMQ
body	css	IJSMNRQLNO
body	current	JRJMGMJSNL
body	currently	CLLLMONSSJ
body	custom	FVKMOFKOQO
body	data	MXNLKMLKNJ
body	debug	NOOKSLMGQN
body	decid	GNMMUNMJMP
body	declar	JWOOMNPIMP
body	default	SMMFJMDKJV
body	defin	JSNOQLMKOM
body	delet	HQLNTMMILM
body	dependency	LJGJFRKRNQ
body	deprecat	QMJMPFHGQM
body	deps	PINOQLNINT
body	describ	MTMNLOJNRJ
body	description	GKUMTJJLMK
body	detail	GNONOJNSNK
body	detect	PHNNQJULJI
body	developer	KMROSLKJKO
body	development	EKNNNTSTHL
body	did	HUNNKMNPNM
body	didnt	JQPMKNITMK
body	different	OPLNNKKNRJ
body	directly	GPQMRNOEOP
body	directory	KJRMJQQTIM
body	disabl	SNLMIOOJJI
body	display	TMQMGLRMLL
body	do	LPJLQHQJNJ
body	docs	PNSKDJKFLQ
body	document	ILRNRKNLNO
body	documentation	LEQMNMMSJS
body	does	RHMRIVILGQ
body	doesnt	PLILIHKVQH
body	domain	LNQNSONKNL
body	done	TKLNPIMJRK
body	dont	RKMNMRKGIQ
body	doubl	LNOOSLNMOM
body	down	OKNNHMMUIJ
body	drop	QNNOPNOGJQ
body	due	LQMNJJJTQG
body	during	KKKKORQNKG
body	each	FFONPSITIQ
body	easier	OINMSNKJQQ
body	edit	PMLMMMNQMP
body	effect	NQMNOKMKMO
body	element	OPUNOGKJMG
body	ember	PJININMLLV
body	emit	JWMNEJKLRM
body	empty	MVMMHJNMOL
body	enabl	QQILIBUEEM
body	encod	HWNOLKNMOM
body	end	D]NNDIMHLN
body	ensur	HIRMSMLOPR
body	entir	UGNOMQMLOI
body	entry	PKPOTJJKNN
body	env	GNOORKPLNS
body	environment	LVKMLJIPKH
body	error	LPOP??OPTK
body	escap	KVOOJKOOON
body	eslint	PMJSFKTGJM
body	esm	LIMOLNNTMJ
body	especially	MRMOQJMINK
body	even	MVMNHKRILI
body	event	ORJKPGQGMD
body	every	PMNOFSNJRL
body	exampl	OOUKJIQHJF
body	execut	KRMNJPNGRJ
body	execution	SLLMTHHPLJ
body	exist	QTHLPOKKID
body	exit	CQLKFIKQQP
body	expand	JLOOILUNON
body	expect	OMPMJMRNMS
body	explicit	GKNNTJPKNQ
body	explicitly	IHNNMLMSRI
body	export	SDKNRCIPJN
body	expos	XHNOFKNNOM
body	extension	QNNNPMMKOL
body	extra	INONIMOLJU
body	extract	ITPNOLLNON
body	factory	SLNMIJNLNR
body	fail	OOKJOKKBUP
body	failur	MGNLGLUTHP
body	faster	RJNOJSMLNJ
body	featur	JXJMIPHVHL
body	fetch	UNPOIKLNOL
body	few	NKNNILROLU
body	field	KRKKLPRKIG
body	file	QLM@QOMNIB
body	final	NTNNGJNINR
body	find	PTMMGMKKRL
body	first	DPJLORHFNV
body	fix	JjHO?CN>ED
body	fixup	PRJMRMOOLF
body	flag	IUPMKKONKO
body	follow	IRQKDOIOUK
body	for	GIM<OSTMKP
body	forc	OSMNHJSJKJ
body	format	ZFOKCMHGOR
body	forward	TOOMIKNMNK
body	found	QNRNPLMQMI
body	from	GQSBMNJNKP
body	fully	PMRNGQMLNK
body	function	TMMIU@HMHB
body	futur	OERNINUIRP
body	generat	MTPKL@NLML
body	generation	TNOOJLMKNL
body	get	VENHDJKMQT
body	git	SLIMHIMRKQ
body	given	OPONPMNONL
body	glob	OQNMHLQJMR
body	global	OUMNFGQHKN
body	go	SJOOKMMRMK
body	group	MRPOMKOOOO
body	had	KUONRKJHMP
body	handl	QUJLOFMELJ
body	handler	KUNNLPKJNJ
body	happen	GTKLGMRIMT
body	has	LHMGUOMPKI
body	hash	NOOOJSNNON
body	hav	HTNOQLNKQQ
body	have	OPGIGOVNPG
body	header	SOSLCRIDII
body	help	NGPRLJIILN
body	helper	KLNOWINJMK
body	henc	IRSMKNJPMJ
body	here	OPOLINRNNM
body	hook	PGLNVLJQMI
body	host	TKOOPJNLNM
body	how	OVPMHNMLMJ
body	however	MSMLKGQJNR
body	html	POONLQNNNL
body	http	PPNNJMNQNK
body	i	TMNMPMKNKG
body	id	MPPOPKLLKR
body	if	QSRGGJEMIJ
body	ignor	LSKMMHLPJP
body	imag	JQUNMNNMNL
body	implement	TOLNMPKFLG
body	implementation	QKMNOSJIQK
body	import	NOIMPPIEJR
body	improv	JJHLOSPOHM
body	in	NPHNILLNCP
body	includ	GOMLQNRLFR
body	incorrect	LVONJMMMNM
body	info	RNONHKJRKL
body	information	OMNMHLLDIY
body	initial	TOMMNJPIJF
body	initializ	RNOMPHNLNN
body	initialization	KLNOSQKMNN
body	inlin	GIMNOUPOLG
body	input	NHMOINSQOK
body	insid	IRNNNQQNLG
body	install	NSKMLIKIRN
body	instead	QNEJTNHIKK
body	integration	GQNOJNQKQQ
body	interfac	NOROOMMHMQ
body	internal	JNNNNKKTML
body	internally	TJNOOMNMOM
body	into	NKOMTOHBLV
body	introduc	NKJJQOIMIQ
body	invalid	IVOOLMMOON
body	is	GRKFKMNOPE
body	issu	GSHKLDGQSN
body	it	XMO?BRJMMJ
body	its	QKPHJOUOGE
body	itself	FTMORJKIMO
body	jest	HPNORNQLLN
body	js	KWNMPJJIMH
body	json	MLNOPQLHTJ
body	just	UPMMEJNOJL
body	label	KHRNJNLSSJ
body	larg	OKMOOOTHKK
body	last	QJQNNMPJNO
body	later	FMMOPOLQRH
body	latest	NINMNMSPJM
body	lead	TGNLIKSILT
body	legacy	NSPOIMRKMK
body	length	VIKNNPNLNJ
body	let	HRNNPLNLKQ
body	level	PPMNOKMNPK
body	library	SQLNLOIGLF
body	like	TRQKCIJFPH
body	limit	ULLMFRNLNJ
body	line	JPQKPHKFIU
body	link	LOTLNJJMIO
body	lint	UIMLPFFHLS
body	list	QOMNKKLSJI
body	load	VQPKLMHGLG
body	loader	NKMNNJLKNV
body	local	ORNNIRKILO
body	location	NUMOJKLNON
body	lock	PFMOQKLKRQ
body	lodash	LTMNGMLJRN
body	log	QLLQMJJRKD
body	logic	OULMJOIQLN
body	logs	RNNMQMKMNK
body	longer	ETNLLILUMI
body	look	QMPLIMMRKJ
body	loop	IRKOIRNOON
body	lost	HWOOKMNOON
body	mac	UNMKINKJSJ
body	made	KMNOJRQMNO
body	main	JKMMRNPDIT
body	major	RILNPNLNRH
body	mak	KHQLQSLLLH
body	make	RRHHRBFIFO
body	manually	KLONSNPHRM
body	many	LTKMQJSJMH
body	map	KILNNQNHRS
body	match	KROJCPHPJS
body	may	KXNNDGOKPJ
body	mean	MVNNHMJMSF
body	mention	PKPONONLNR
body	merg	EQQMDHSMMT
body	messag	GQHRGOGNQJ
body	method	JPLKRNPHJP
body	might	VLLMNLJHLH
body	migration	PKMNPMIRJG
body	minor	PENMVLMJRI
body	miss	KSJINHQNJM
body	mode	GPLMOCRLLT
body	modify	OPSNFRMLNK
body	modul	RKJJ@SILRR
body	more	SJLIICIRNS
body	most	PNRMKIHGJU
body	mov	UIQMLIJQJQ
body	move	MSPNLIPEJS
body	multipl	ORKMJERPJF
body	must	GYMNNHMKNL
body	mutat	HUOOQMMNOM
body	nam	TPPOKOLNNN
body	name	PUPKNMHFLM
body	nativ	FJMNSRIRKK
body	necessary	QQLNPJFPKM
body	need	LGIIHROVSC
body	nest	IQSNPNNLNJ
body	never	MPKMQMKIKO
body	new	PJOKRDMLFQ
body	newer	QRMOPNMFSM
body	newlin	QQKNJMMLNR
body	next	SKNOMNRJJS
body	no	DPMERQOQKH
body	node	QQILLEDQIN
body	non	OWJMJGMIJQ
body	not	FTQLQQGNI@
body	note	VIMMORKOMH
body	now	SF@DPMSEOG
body	npm	SQNLEJGBSS
body	number	KTPNQGRJIL
body	object	UIOIERMFIR
body	occur	ORNNOLMLNM
body	of	NOK9POELOK
body	off	SJOKINRLJR
body	old	LQQKNJMQJI
body	on	MDOMMQIUMP
body	one	LVMKIHRHIP
body	only	JKIPNOOMOL
body	open	KKLLRMMHSR
body	optimiz	QKNOOPIRKL
body	optimization	OONNEULKML
body	option	OKCJRQIOEJ
body	optional	LNOORLNNNN
body	or	PNQKGSMIEM
body	order	PJNMLHKRQQ
body	origin	NROOLMNNON
body	original	HUSNRLJNNM
body	other	WINLNGLHIR
body	otherwis	CXLMQDMJMH
body	our	GPNNNKPSNH
body	out	JURLLJLJLQ
body	output	MMHKMPRFPR
body	over	JKSNPNOINR
body	overrid	ITOOJMRKNO
body	packag	FGRJOLOSQF
body	package.json	NRNOPKKILP
body	page	NQUMINLMMI
body	param	ONROKLNOOM
body	parameter	LNMMTIMINH
body	pars	QLMNKQMILS
body	parser	PQOOSMMLNI
body	part	QNPMLPKHRH
body	particular	KVQMLOKLNJ
body	pass	XEHRNBHDEV
body	patch	RQNMLJKJPO
body	path	ISMLMHQNHM
body	pattern	OQOLNKPLMI
body	peopl	WFMMINJIJS
body	per	QHRMNTMIQI
body	perform	GKMNMTMHQK
body	performanc	QGNOKVJGPR
body	pick	IMMNGJROKS
body	plac	NWROGLPJLI
body	plugin	SPMKLEGOLO
body	point	NRSMSJIILI
body	polyfill	HQNNSJLKNL
body	port	QSKNHLRNNM
body	possibl	KHLSSJJHKN
body	potential	KUSOINKMNL
body	pr	NPQMGHKKPO
body	pre	PUOOINNLKM
body	prefix	OTMMHLNLQL
body	present	JNMNKQMSLI
body	preset	XNKMCKJHRI
body	prevent	FTLNNOKTJJ
body	previous	OJMNVJLKNL
body	previously	@RKLEPOSQF
body	probably	KSOOKNNNOP
body	problem	KSJKGLKQJS
body	process	QIFKQBDXMH
body	produc	ITNOTKKMNM
body	project	QSHMJPQFFG
body	promis	MPKMRIILHS
body	prop	MOOOPPMNOL
body	properly	LRNNQNNNNL
body	property	KXRLHNGQKC
body	protocol	TQNNINNKNL
body	provid	JLKLORNMKK
body	proxy	MRPMQMMLNM
body	publish	UINNKMKPIL
body	pull	PKLNFNLBLX
body	query	OQLMSKNHNJ
body	race	JRLNOLMPKK
body	rather	HXOMIMNKPM
body	re	OMLLKHORKQ
body	read	ONKLLSJOQE
body	readm	LMKMMONMNU
body	readme.md	SJQNLOONON
body	reason	SJONSMNKKK
body	receiv	NWONILNNNL
body	recommend	PNLMGMQHPT
body	redirect	RONOLMNNON
body	reduc	FJMMRTOFJO
body	ref	SGTLLOIPJH
body	refactor	QHHLZALHJH
body	referenc	MRJIBOFTJP
body	reflect	IPRNHINJNS
body	refs	DIKJOFPPHS
body	regex	MHNNOSMNNL
body	register	RSNOJNJNNL
body	regression	GRNNJKRLNU
body	relat	PLNNSJKHSJ
body	relativ	JPQNKINNNS
body	releas	RIHLJHHNNS
body	rely	PHMMOOPMOR
body	remot	NNNNKNSNKK
body	remov	SIMBWDPFEI
body	renam	PUJNGFRHJP
body	render	RONNLOLJMK
body	replac	KLJMRFQLPN
body	repo	MGONQLSRJJ
body	report	OONNHNSHKR
body	repository	SGILFMRPNO
body	request	WOIL<QIPHU
body	requir	RMJJNROJMI
body	resolv	NWPNFJKKQG
body	respons	LTKMJRLIMG
body	result	JNLLKPRNLQ
body	return	KLQKTQEPG?
body	reus	SFNONPQKMH
body	revert	OOGK;TIJPP
body	review	MTLNFLMJNR
body	root	FOJNIQNORO
body	rout	QONNOHNLNL
body	router	WGNOMJNMMK
body	rule	MMKMGJXGLN
body	run	PLIJLEHPNT
body	runner	SQMMSMLOII
body	runs	MVNOKMKJQL
body	runtim	HJLNVHRJJQ
body	s	QMNOIQNMNM
body	same	MPMMFDQ@MW
body	scop	PRQNILNMNJ
body	script	SRJKIFGQFJ
body	second	OONOJMPRLL
body	section	JVOOLKJOOO
body	security	RLOONONMRL
body	see	LJQHMAELOW
body	seem	RQUMEKJOLH
body	send	QWOOINLINJ
body	separat	SGNNNJQRKK
body	serializ	TJOOKOLNOK
body	serv	JPMKNRJJMQ
body	server	OMKJISTOHK
body	servic	JISMUMMJQI
body	set	OSGHHJKQQM
body	sets	KVKNKNMJKQ
body	setup	NLNOPIRKNL
body	several	PQNMNHQEIN
body	shar	MSMNPLJNLQ
body	shell	MUOOKMNMON
body	should	IOUIRKGGSI
body	show	QIOOQQMLML
body	side	UKNNKQILMJ
body	sign	QQNOJKMJPR
body	similar	HTPOQMMLNL
body	simpl	QLNMPKJJNO
body	simplify	OINNQIQHQN
body	simply	VKNOKMNOON
body	sinc	JPMMRLIOPE
body	singl	OOLMLGLTKF
body	size	LMMOKTJGQJ
body	skip	SJNMGRLJKS
body	slash	QQPNKLNNNK
body	so	PQIHBRJQMO
body	socket	ONMRNJLKNJ
body	solution	QJPNILLJLT
body	some	VDOINNKMLM
body	sort	LTRNJMNMNK
body	sourc	NKLNJRQPMN
body	spawn	HRONIRNMNM
body	spec	LOJRJKPGIO
body	specific	GWNOHLKSRK
body	specify	MPRNEJJJUH
body	split	HONSHPMJNI
body	src	LMKOMONRKT
body	ssr	THMNJQMJMQ
body	standard	POONOJNMNP
body	start	NIOSQRGJPI
body	stat	TNMMLQHQNI
body	static	FKMMSRLIMQ
body	status	MGRMGTLNTH
body	step	IHKMULHJQT
body	still	QVNLMJIMKF
body	stop	VHNNKLIPKO
body	stor	SUNNEONJNJ
body	strict	NONNGLTLLR
body	string	RKLMOOMOKI
body	strip	IONNJKMTKJ
body	styl	TIMMQMPHLK
body	such	OSHMJFQGQK
body	suggest	NSSNJKMKMJ
body	suggestion	OIPNSOMNON
body	suit	UGOOLNMLRM
body	support	UIKJJHOKNL
body	sure	OUPNIMJKLQ
body	switch	ITOOOLNMON
body	symbol	OINORRNJNP
body	symlink	IMNNJNLOMT
body	syntax	LPNMHSLKLP
body	tag	OJNMOMJJSQ
body	tags	RHRNHMNRMJ
body	take	ULNNFLQINQ
body	target	SPNNJKKJNK
body	task	FMMMONPGJW
body	templat	MPJKPGSHMM
body	test	SLANGCQHNS
body	text	RPNMONPMMI
body	than	HQLLCRKRRG
body	thank	NRNNHPKSJJ
body	that	LMT@LQRMMI
body	the	LMKFKMKSJC
body	their	NSRNGGKQJK
body	them	OPSLEHMPOQ
body	then	QWMLLJHEKK
body	ther	LOMHSFHFRT
body	therefor	ISSNKMLJPN
body	thes	FNUKNOKQKM
body	they	LQLMLPOHPM
body	third	MONNQMNNNM
body	this	IQI4OSIIQL
body	thos	PNNOJRNMNM
body	through	SONMGQKMNQ
body	throw	FORNRKKKNR
body	time	IEKRESLTPS
body	timeout	IVOMJNRKQM
body	timestamp	LUONKKQNMN
body	titl	PRQNLNMMNN
body	to	TMMMOFDKMF
body	tool	LFLMRJQQJH
body	transform	LGKNTNLQLH
body	trigger	OLNNFRMQNP
body	true	USMNGMILLK
body	try	NURNEMHJML
body	ts	JLLOLLSPJM
body	two	RLJMMQMGIR
body	type	ONLJMMFRFK
body	typescript	KMROSKKJRK
body	typo	WLMRMKKGIQ
body	undefin	FNMLTHKLNR
body	under	QRNNHJKJQR
body	unit	MMJMLJUIIG
body	until	GRONHLQIJQ
body	unus	MHNMNJQRJM
body	up	MQIRKFJPGL
body	updat	O@JNPLQOPL
body	upgrad	QKPNJMJSKM
body	url	LNPKBSPGLS
body	us	OKMHJRQJAN
body	usag	VILKPOKKJD
body	use	GPMCPNTHDN
body	used	JLGFWMRNK?
body	useful	NJLMFLJQTQ
body	user	VLJJLNFDOL
body	uses	BMPKRPNQRF
body	valid	PTOOILNNNN
body	validat	POMKIMRKKR
body	validation	TENNQJKHRH
body	valu	HOMRFQIQPP
body	variabl	HPJNQJLOKT
body	vendor	JSKNFJJTMJ
body	verify	QJNNKNRMMN
body	version	PJFFQBMKLQ
body	via	RNJNDILHQS
body	wait	HQONKRLKQK
body	warn	QMKHRILMJM
body	warning	MTNOHKLJKR
body	was	RKKOLJKKNR
body	watch	SRMLLBKIMN
body	way	QRNNFLMIMP
body	we	OJNBHRIQPJ
body	web	MUNNJMOJRJ
body	webpack	NRLNSGMEPG
body	well	RDMLNSRLLG
body	went	LTOOLKNKNR
body	were	GKOKSBRIES
body	what	QGPMQMNIMV
body	when	GUIMJLGLOP
body	whenever	HPMOJMJPPP
body	wher	HTJKRMGRIF
body	whether	IMOOOROLNL
body	which	QLJCJHIFTW
body	whil	OPKKKOSIKH
body	will	MRCGKUD9QK
body	window	TRKKIFKOHM
body	with	PVG=LPLKJH
body	within	DKPMLRSNRC
body	without	G[MMMEHHOP
body	word	JULNQJMMNL
body	work	LQNJIFLTNL
body	workaround	MPNOQJNMNL
body	worker	NLNNORMLNL
body	would	TMMJMEKRKF
body	wrap	TNOOJMQNOO
body	writ	RIONTOKLLJ
body	x	JKMNITMPJK
body	yarn	PNNOLNNPNP
body	yet	NJKOSIPLLK
body	you	RPOMEKLLQO
body	your	TPNNINMKNK
body	zero	IUQOLKNOON
first	<code>	TTFEL9JADG
first	<name>	SRC<KHN9?D
first	<path>	PXMDK?EBHN
first	accept	LVMMIIMMNK
first	ad	QJRF@GROHO
first	add	JESKEAQONP
first	adjust	IKRIVEOFNJ
first	align	MRIKFHIILS
first	allow	QRF>CJDJHL
first	also	NILLFRIRMI
first	always	JPEIKLDPJO
first	apply	IRJQVDEDIG
first	auto	SIJMNIHOPF
first	automatically	UHLKGHKIQQ
first	avoid	AIA>QTNMEG
first	await	IVKJPFMLJJ
first	basic	RMSLDIHJMF
first	better	QMRIMGPLMH
first	break	QGQMPHMKMR
first	build	SMJNEHKGKQ
first	bump	LHHA;DMJHV
first	cach	KGKLJUHGSM
first	call	DNMIQRIKMG
first	captur	VKNIGJMLMH
first	chang	GOQPM@IIOQ
first	check	LTIIN?OEOK
first	clarify	HKYGPLJKKF
first	clean	DLHGQDHPJR
first	cleanup	KOGGFENNOU
first	clear	NRMMHGIRJH
first	clos	EXRKFHKIRG
first	comment	FKRJFIHJJW
first	compil	SSMMGJKIMG
first	configur	OSKMGLKIOM
first	consolidat	HHMNQHPSMH
first	convert	FMSIOHTNGJ
first	copy	GUNNGJKQJI
first	correct	<LUPK>GKMN
first	correctly	EUKMDGJRKH
first	creat	MFOJWPILLI
first	custom	RNMOHKKNOK
first	decod	QRNOHIMONL
first	default	NUHLBGIHKN
first	delet	EOMLPFPILR
first	deprecat	PFQKQPIIKF
first	detect	GVMMHKSNML
first	disabl	GQFFGFLDXM
first	disallow	FVKMFHKIMR
first	display	SONMIJLMNI
first	do	JLABPMIMNN
first	document	HPQIGKKKMQ
first	dont	BRD@FLKJPP
first	drop	ILFFRDNRMD
first	emit	PRLINDFJLE
first	enabl	PI?EH?RKMR
first	enhanc	QGONMPRLLK
first	ensur	ITMF>>QNBN
first	error	MNSIDGPIQO
first	escap	FXQLIHKNNJ
first	exclud	KWGKLCKJNN
first	exit	HLMLGHQIMU
first	expand	QKULHJJJMI
first	explain	KQUMKMNMNJ
first	explicitly	NOOLFFKQJT
first	export	YR@D8;A>@J
first	expos	YIDJ=FGOKJ
first	extend	UHRKEHTJSI
first	extract	HHKISBRGIN
first	fallback	SOMNHJKKNK
first	filter	NMLNIRMNNL
first	fix	7FSJC*NOTS
first	forc	EVQLGKOIKP
first	format	TDPRBHIGJV
first	generat	OMGJMNERHK
first	get	GHNIRITQJI
first	handl	ORFDM9ARH>
first	if	QLLNPJKMNJ
first	ignor	LLBC<JE>NZ
first	implement	NTHLLFHFKO
first	import	@OJFNAFFQQ
first	improv	IGNINNKDNM
first	includ	MOHQNABBFS
first	incorrect	HXMLIIMKNJ
first	increas	FOKIGHUHQQ
first	infer	EWOOIJMNNL
first	inlin	KQJKMNGGLK
first	install	TRKGFJKFIM
first	integrat	UFJNMHKJIS
first	introduc	^CLNBGIJLF
first	invalidat	IWNNJHMNNL
first	keep	IWJICDJRJO
first	link	QJTKJNMLNI
first	lint	GQLMGMHFRP
first	load	OMMNOGRKMG
first	log	PQLHDGHHHS
first	make	JJETNDPPMG
first	mark	OILILBPPHS
first	match	GKNSOHIQKH
first	mention	KPTKLNNMNI
first	merg	HNLJQJNRPH
first	migrat	S<FCQ?NNNI
first	minor	GJIROGOFHO
first	miss	GRNKGIIJMR
first	more	MMSHLESJJL
first	move	FIB?R<RLNN
first	new	TRMMFLLMNI
first	no	FEITTHGNOM
first	normaliz	EULKEFQMLQ
first	not	FQMNQHMNOK
first	note	NJXLOOONOM
first	only	JRGGPJDQTA
first	optimiz	ILRIKRFHJN
first	pass	QPDEJ>LBOP
first	patch	NNLLIJIFGV
first	pin	ISPMIMJDMR
first	prefer	GKLKPRJILO
first	prepar	NECEGLIGI[
first	preserv	FYLLIEJQLI
first	prevent	DWIIQCFHLD
first	print	OSJGADQHKD
first	properly	D]JLDEGGKM
first	provid	LQIHRHHRKF
first	publish	LMFLHJIEGY
first	re	KIRIKDUGQI
first	redirect	TKPKFJJKMJ
first	reduc	@FHGUNUFGJ
first	refactor	PELENLNAON
first	reject	HVLLHIKJMO
first	relax	PSNNHIQJJH
first	reload	TLONIHMNOK
first	remov	DLMLLFMLIN
first	renam	BDPATALMRS
first	render	MPMMGPJMNK
first	replac	OKSAIHNKJR
first	report	ESLJGOIQJG
first	requir	RUIKGKJJIF
first	reset	IVNNKIKNNL
first	resolv	LPKFQ<REHI
first	respect	LVJIMBIJLE
first	restor	FQKJGRJNMM
first	return	MMIIMKFORB
first	reus	FMLKPRJJME
first	revert	;UEA?IFLKS
first	rewrit	RTKNJHKIPF
first	run	PHFFMEPONF
first	separat	GLPLVJKLNI
first	serv	MKMMFTLMMI
first	set	LVJA=?HFPQ
first	setup	MLLMPIRJSF
first	should	JQHGINKEQ?
first	show	XHGFICPGIJ
first	simplify	LKHDSKHPGI
first	skip	LJAE=VQCQA
first	small	HIPRRIJKMH
first	sort	QMMKFRKJLI
first	specify	DQMKDFRESS
first	split	FGUMTHKKPJ
first	standardiz	HGHLSLGRJR
first	stop	HPIIFQLRIL
first	strip	ERIFDDGUMJ
first	support	TPIBG9K:NF
first	switch	BOOHOIGSIS
first	temporarily	GOLRJKMGRM
first	temporary	GPLMIQLKKM
first	test	NJRIJDTPCL
first	the	GXPNIJMMNK
first	throw	OPLINGPKLO
first	track	OUMOHHKJNK
first	transform	PVLNEGIMNG
first	treat	OSMJHJLKNH
first	trigger	RNIHHQPJSF
first	trim	GXMIIKKLMJ
first	try	GKJJHINPOS
first	tweak	JHODPGINRP
first	type	PMIJNFKJQP
first	typo	ITPQEJKKKK
first	unify	JPLSMKIJML
first	updat	CIPLI;JPIS
first	upgrad	QONFHD?GJQ
first	use	KJEARNLMKF
first	validat	EUHLEHHOPK
first	verify	OFKKHMSITI
first	wait	GWLKHLPLNI
first	warn	WHSG?AAFKP
first	watch	OTKMFGLMNG
first	workaround	GPLLNJPSJH
first	wrap	MLJRNIJHLR
first	writ	IRRJPLKNMK
pair	<code> <code>	ORUI?MEFIJ
pair	<code> after	HVNNKMLNNK
pair	<code> and	PMGGGMPJJQ
pair	<code> api	NHOOSMNNNN
pair	<code> as	TKRKIMHILC
pair	<code> by	KOLOQHIMRJ
pair	<code> call	HUMNNGMNOJ
pair	<code> command	JROOJMMJMU
pair	<code> config	LTONKMNOOL
pair	<code> dependency	MRMOLOQIMM
pair	<code> docs	OKSOOOOOOO
pair	<code> exampl	HIQLJNHLMS
pair	<code> extension	GXMNGGLLNR
pair	<code> field	ERJLQJJNJN
pair	<code> flag	OMIRFKRJMI
pair	<code> for	ONGISLGBMB
pair	<code> from	RNLHHLCTGK
pair	<code> function	GGKNSPLMNR
pair	<code> helper	ONLMTIJJKG
pair	<code> hook	SOQNILLNNJ
pair	<code> if	OLMMDPRMNI
pair	<code> in	FVJPO<HRFA
pair	<code> instead	OQHLKLPEPL
pair	<code> is	SLLKKKEQKE
pair	<code> method	UMJMNHLLNF
pair	<code> not	JXONGIMMOM
pair	<code> on	VLKNEDHRJF
pair	<code> option	ZFBGIAMCIO
pair	<code> or	HPMNPHLQMK
pair	<code> packag	GRLOOKJQMH
pair	<code> property	NNHJSGJJMI
pair	<code> return	SOOMHJNNNJ
pair	<code> s	MKOMUKLMMJ
pair	<code> should	OUQNEIMMNK
pair	<code> support	IRLNTJIMMI
pair	<code> test	KQMNJNLSJJ
pair	<code> to	JSABPFHSKK
pair	<code> type	ONKKQAHJKN
pair	<code> utility	TOJNNGNNNJ
pair	<code> when	AURMLMJHLF
pair	<code> with	KQPJPBLRJI
pair	<name> <name>	OJIGS@GCIO
pair	<name> <version>	JELNPNJQSE
pair	<name> action	PIMOLNLOSI
pair	<name> and	LOKGFORJHP
pair	<name> api	IMJNTLJJNQ
pair	<name> as	OQONNLMMNH
pair	<name> call	IKMMSILLNQ
pair	<name> check	FJMLFRIIMV
pair	<name> config	TQKLGMLLNJ
pair	<name> error	GTMMGJKNNQ
pair	<name> event	KRONHKRMNJ
pair	<name> flag	OTLLGLKQKH
pair	<name> for	HSKIIQ?NOG
pair	<name> from	DNKKPFJELT
pair	<name> function	MTLMHHKMNP
pair	<name> hook	KMKNPQJLND
pair	<name> if	OQNNRGLLKJ
pair	<name> in	NSHGQ?DOHL
pair	<name> instead	EMMMDRTFQO
pair	<name> is	OMLKTEJHKP
pair	<name> method	SLKLJLKJNS
pair	<name> not	JXNOIIKKLJ
pair	<name> on	OKJJUEOEHB
pair	<name> option	UFGKHGERLC
pair	<name> should	EYQJNEHGLE
pair	<name> test	LUMNHNKLJK
pair	<name> to	IOMPPAJIDN
pair	<name> true	PNMMRKKHRH
pair	<name> type	PTKLKGJJML
pair	<name> when	NTNNPEGHLK
pair	<name> with	SKMNSHJGLF
pair	<path> <name>	GVONNIKMNI
pair	<path> <version>	RRLNJNJFJN
pair	<path> and	KJHLPRNOHU
pair	<path> file	KQKKJJJUJI
pair	<path> for	NILRMOELHK
pair	<path> from	PSSIFHIFKO
pair	<path> in	LJIIBMNQKS
pair	<path> instead	FQNMPFILNR
pair	<path> is	PLNMQIKKMQ
pair	<path> link	NKTNNOOOOK
pair	<path> option	RQMNJMLNOJ
pair	<path> to	MLLAXDKKNE
pair	<path> version	HQGKPNISSG
pair	<path> when	MRMNSGIJMJ
pair	<path> with	JSMNJJMKMQ
pair	<version> <path>	PFFFRMINRR
pair	<version> and	QKMNQMJNKL
pair	<version> for	GUPNQKJFSF
pair	<version> in	RRQNMNKIMI
pair	<version> releas	MKWMOONISJ
pair	<version> to	GRMOLNSMOG
pair	<version> x	GNMNIRJQRK
pair	a custom	PHKJKNRLLR
pair	a function	OKMNGSKLNJ
pair	a separat	RUNNNJKLII
pair	a typo	NQVIJNIMLF
pair	able to	NMMNRKLLNL
pair	about <name>	KRVHKMNNNK
pair	about <path>	JPLRKKKKMJ
pair	absolut path	LSNNKMONNM
pair	account for	JUNNIJTMJL
pair	action to	MMIKKMKKEZ
pair	ad <code>	OQMOIMMNNM
pair	add <code>	SOJAO9LIGM
pair	add <name>	UOHDKMHPDH
pair	add <path>	RSMDAI?ODL
pair	add a	OLNDBJQCOQ
pair	add custom	VFRMGMJKMI
pair	add documentation	KJIMRNMKNQ
pair	add error	KSKJSNRJLG
pair	add exampl	HJSKMOLLKP
pair	add git	IINLLOJJRS
pair	add instruction	RJTNJOJLKH
pair	add link	NMTNOOOOON
pair	add miss	?TLNIENKKL
pair	add more	PMRIJKKKKO
pair	add no	MJHNHNQLNQ
pair	add node	IGLNMOJTMM
pair	add note	IJKUKMJJMI
pair	add option	OHOOSNKNON
pair	add plugin	NILKJMJMNT
pair	add releas	IGGIINFSPL
pair	add section	ONQOOOOOOO
pair	add some	HRJJINSLMS
pair	add support	RQEM@KKMG@
pair	add test	GIIGEJ[GDA
pair	add the	SKQNNONONM
pair	add to	JTJNLNNJNR
pair	add type	JQHJ@RGIIU
pair	add warn	PINLLNMNNS
pair	all test	QHMNILTILI
pair	allow <code>	LTJOHHNNNK
pair	allow <name>	MPNNJLLQMK
pair	allow custom	JUNNMNNNOL
pair	allow overrid	OQNOLJNNOL
pair	allow pass	VILNJLNNOJ
pair	allow us	MDLLGSMMNR
pair	allow use	JRNOPLLLNL
pair	an array	KOMNNRLKNJ
pair	an error	JONORMMNOL
pair	and <code>	SLGGIMNMMM
pair	and <name>	KQLHQNJEJH
pair	and <path>	HNJNRJRQNN
pair	and add	QOKKRKPHPN
pair	and fix	EJGRNJOOHL
pair	and improv	NGKMGRPIMU
pair	and test	QENMWHFLLI
pair	and updat	JIUMKNIRKK
pair	and use	MQMNNKLIKQ
pair	are not	LWMNLNMLNJ
pair	argument in	PUNJGKMMNH
pair	argument to	PRQMOMMJHF
pair	as <code>	ULMNGHMNNJ
pair	as a	PFGKHNTOFJ
pair	as an	KWNNIJMMNK
pair	as well	ISMNLLMIPO
pair	avoid doubl	KJQNTNMJNK
pair	avoid duplicat	HKMNNTKMNJ
pair	back to	JRLMRMLJRJ
pair	bas on	VLJKMGIIPK
pair	be <code>	PMOOQINNNM
pair	be used	RNRMJKNNOM
pair	behavior when	QMMNIQJKMR
pair	break chang	RHQFNFKGIR
pair	build for	SIMMIIJSMI
pair	built in	QOKNHHLLMR
pair	bump <code>	ISNOMMJILO
pair	bundl size	KKNNRISMQI
pair	by default	TODKNBMFMB
pair	cach for	JMMNGSKIRO
pair	call <code>	SNONKIMOOL
pair	call <name>	PMNNRFMMNK
pair	call in	KQMSHKKJJQ
pair	call to	NJMLGUJINH
pair	can be	VKPMFKKLNK
pair	cannot be	KUONKNNLNL
pair	case for	SKKLQKNLLI
pair	case insensitiv	PPNMFJRMML
pair	chang <name>	GQNJTMMKNG
pair	chang in	HJLJQKRIKQ
pair	chang the	SQMLMINJKJ
pair	chang to	TIMMOIMMNK
pair	changelog for	OIMJKNMIRQ
pair	changelog to	TIQNMOMLLL
pair	check for	BKJIBRPRMN
pair	check if	HTMNHOJNNJ
pair	check in	QLLNSIJIQL
pair	cherry pick	IJKLGRKLIR
pair	ci for	KIOONORGUI
pair	ci skip	EBPDFIOEDV
pair	circular dependency	SOMNEHRJMI
pair	clean up	FMIIPFQPHP
pair	clos <issue>	VRIIEGGHKI
pair	code block	KKRMLMLNNS
pair	code in	LJONNJNJNR
pair	code to	SGJKVLKIMI
pair	comment for	GLYEPLIHJF
pair	comment in	KNKRHKJOKQ
pair	comment to	HNWQHLJIJE
pair	commit messag	QSGHHNKMNS
pair	config file	VKIIKJQNJJ
pair	config for	GNKKPLRKNR
pair	config option	TLNNINMNOM
pair	config to	DRHJMIEFPT
pair	configuration file	JUSLOMLHIL
pair	conventional changelog	RLMIMKEBEP
pair	correct <code>	JNQLHJNNNR
pair	correct <name>	KVQNKLMKKJ
pair	correct the	LSJJLNRNNL
pair	correct type	JVNNKLOOOK
pair	correctly resolv	KULOMMNOON
pair	coverag for	GONNKKSLMJ
pair	crash when	KZNMJJJGMG
pair	css modul	MLSNFHMMNR
pair	custom <name>	MMMNTKLMNI
pair	custom error	OSMKPMHMNH
pair	debug logs	GSMMPJPRLI
pair	default <code>	LUHLOIJKMH
pair	default <name>	ORMNGLKMNJ
pair	default for	QHQNFRKMNH
pair	default in	LUJOJJNNNJ
pair	default to	OPUMKNNLNK
pair	default valu	FISKSHJRMO
pair	dependency from	IVNOHMOKLJ
pair	dependency in	LRNONJNMNM
pair	dependency to	JQMOMOJEKT
pair	deprecat <code>	TKGJQCFQJI
pair	deprecat <name>	NDINMIIJMV
pair	deprecat <path>	JKQJJRJJNM
pair	dev dependency	HRLLIMQEJM
pair	dev deps	JGIOMOIHKY
pair	dev mode	NSKMMCLKME
pair	dev server	HKJMRNTFKF
pair	disabl <name>	GQKLFIPMSG
pair	do not	KK@BOLKKQO
pair	docs for	HPMNJLKRLP
pair	docs to	NSMNNONMNJ
pair	documentation for	MKPNLONKNR
pair	does not	JNKHPOOJJE
pair	dont throw	KWONLKNNNK
pair	dont use	EQKJMLRFQM
pair	due to	GQJMGOKFPO
pair	dynamic import	PQONLEONNG
pair	e2e test	JNNJFMNISH
pair	ecosystem ci	LRNOMNQITL
pair	emit error	EONNSMKNOM
pair	enabl <code>	FPINJIVOGM
pair	ensur <name>	HRMMHKMJMR
pair	ensur that	SJRNKMNHMP
pair	env variabl	JQNNKLLPRL
pair	environment variabl	PNQJRJLIJG
pair	error for	QJMLQIJJMQ
pair	error handl	THPMEISJRF
pair	error handler	RQQLHKLMNI
pair	error if	IPNMRGGKMI
pair	error in	DLKSTIIHKM
pair	error messag	OMO@KCRDNL
pair	error on	MPMKRKJJMH
pair	error when	MSLKDFRKME
pair	error with	RRNNIKLMOI
pair	esbuild to	IJMOSNKILU
pair	eslint config	OFKSFLGILN
pair	event listener	MVONKJNNNI
pair	event to	LKOMPLQMNG
pair	exampl for	IHUKSOJNNG
pair	exampl to	JGOMJNRNMR
pair	exclud <code>	IWMOIMMKMJ
pair	exit code	PSJNKLOJSI
pair	export <code>	TTHKKAGDFG
pair	export <name>	QELMOFMKNT
pair	expos <code>	YFKMEJMMNG
pair	expos <name>	QFMMSIIJNG
pair	extension to	TKMNQHKMNI
pair	fail test	QIMKJJULKH
pair	fail to	JOLNKKKSMJ
pair	fallback to	PQKIOIKGMI
pair	favor of	OJLMUJHHKM
pair	featur flag	JHONPSLKNJ
pair	featur request	NQMMNONSJQ
pair	field to	SOIMILKILN
pair	file for	MUKKFHKOLH
pair	file from	KJQJONPITQ
pair	file in	KSISNEIDNG
pair	file name	GSMJOMJHLR
pair	file on	HNMNMNLQKQ
pair	file with	ROONHIMMNK
pair	fix <code>	F]QJEKPJKD
pair	fix <issue>	NVNI=L@FJ7
pair	fix <name>	ISLFDKJMGS
pair	fix <path>	HQQHHLHGRN
pair	fix a	LTVHHMHJKD
pair	fix broken	NQPLNNLSJJ
pair	fix build	JIHIFNFTHL
pair	fix issu	MMQJLOMLMR
pair	fix link	NPTKNOMLNK
pair	fix miss	MNJJKNIJQR
pair	fix path	KVQOLOKLMI
pair	fix releas	NIKKLNJMSN
pair	fix test	LSHJINPJGP
pair	fix the	GLJSPJSPFM
pair	fix type	HNRHPJHIJQ
pair	fix typo	IPJ>ELPDFV
pair	fix wrong	NSSLMNOMMJ
pair	flag for	OJLMOQIQLG
pair	flag in	QGSMJLLJNQ
pair	flag to	MUIMKNLLNI
pair	flaky test	ONNNNOUNKO
pair	for <code>	MPPEPGJ@NN
pair	for <name>	NIOAHPQKRK
pair	for <path>	FUPCI?NJFR
pair	for <version>	BIFBPKGMPX
pair	for all	JRRJEIHQOG
pair	for async	QPKKQIMMNK
pair	for better	PDNLFRQKJP
pair	for build	NLKMLGHTLJ
pair	for commit	LHTITKJLMG
pair	for component	PMNNGRKKNK
pair	for custom	HSQMIMMSNJ
pair	for default	OOKMMHKMNR
pair	for dev	GMLMPRLKMQ
pair	for hmr	QQLNHIPMNI
pair	for in	GLMMISLJMR
pair	for install	QLPLIIMMMS
pair	for loop	GONMVGMMNG
pair	for nest	HSMNJJLLNR
pair	for new	OLLMFSKHLR
pair	for node	RKKMGJSRIJ
pair	for non	KXOOIHMLNM
pair	for now	IOLMIMGPLU
pair	for option	MTLMHMRLNJ
pair	for releas	GEIJHKHIYN
pair	for skip	TILLKNSNKI
pair	for ssr	QPJKMIIJLG
pair	for test	ISQNQIEJMQ
pair	for the	VOQDIEFPIP
pair	for type	KUONMHJMNI
pair	for vue	OMLNQJLQJI
pair	for window	FPLMQITHPI
pair	from <code>	NRMEKLOMOA
pair	from <name>	NQRQHCHEIO
pair	from <path>	BHLJOQIFRS
pair	from the	HNKMOMKRIM
pair	function in	JQNNFHMKOU
pair	generat changelog	UFIKFKLTIH
pair	github action	LLNONOLERP
pair	grammar in	JGTKHJLLKS
pair	handl error	HNNMSMKKNK
pair	handl for	TKNOJKJKRJ
pair	handler in	HLNNTLQNMK
pair	header for	HTQLKKLKMP
pair	how to	RFRLINPKNJ
pair	if <code>	OMLMDRIMMI
pair	if <name>	KVMNIJRMKM
pair	if <path>	IUMNJLLONK
pair	if it	JOONIQNONL
pair	if no	OKNLESJKMQ
pair	if not	OOMNHGSNNK
pair	if the	KMMMTDPLMI
pair	if ther	NKPLPQPKLG
pair	ignor <code>	HRKNLJMLKT
pair	implement <code>	UNMOGKMNOK
pair	import <code>	MIHKREKJRL
pair	import error	HQNMRJMLJN
pair	import from	IKMKPIKKMT
pair	import in	FMMLOGNRLP
pair	improv <code>	PLQMCPIQKF
pair	improv <name>	OKMMFIKNMU
pair	improv <path>	RONLFHPKLP
pair	improv error	EPLLGLIJRO
pair	improv the	MIKGQEOKHQ
pair	in <code>	BQP@NQHMJE
pair	in <name>	LOI?QLJGBP
pair	in <path>	MKOBJKS?GP
pair	in <version>	MQOLRMMIMH
pair	in a	JMIQFSRKKH
pair	in all	ULMNGIOJMJ
pair	in browser	OJJSRGLJMF
pair	in case	JONNJKLQMK
pair	in ci	JJLMJNNQPO
pair	in config	SGRLINLSLK
pair	in css	HRLMRILNNI
pair	in dev	VOQJK@FHLB
pair	in docs	LHJMMOSNNQ
pair	in exampl	NSRKLONNNK
pair	in favor	OJLMUJHHKM
pair	in node	KONOLLQMRJ
pair	in package.json	QLNNMMJHIS
pair	in production	JUMNJJSJKI
pair	in readm	OSMMOOONOK
pair	in releas	LKKLRLINGS
pair	in scop	NLPQHMMMLI
pair	in ssr	GZMNGHLMOI
pair	in templat	QPKRIMNNNJ
pair	in test	RIJSOJGHGT
pair	in the	PMOCIOFMOP
pair	includ <code>	LTSMFKLKNH
pair	includ <path>	JJIJGLLSLQ
pair	instead of	LOG@EQPKRJ
pair	integration test	FJLLHMQHRP
pair	into a	OJNNMLFMMS
pair	introduc <code>	YGNOGKMLNM
pair	is <code>	EPQNGRMNOM
pair	is a	NUNNHKKLLJ
pair	is always	KNNMQJRLMI
pair	is disabl	GOMNPPIKMF
pair	is enabl	LTNORKJLML
pair	is in	NKNNJTLLNL
pair	is miss	ORNNIJKMNJ
pair	is not	QNPLNMDCIO
pair	is set	HTNLKJRRKL
pair	is used	QNMMIKPMMJ
pair	issu in	LJMRJLKKTH
pair	issu templat	JQPIKMLIIQ
pair	issu with	JPPMJMLRMJ
pair	it is	LLNOHQMMNS
pair	keys in	JONNQJMMNL
pair	licens file	KOSIMOLJNQ
pair	line ending	IILLIMNHKW
pair	link for	ISVJJNLKMH
pair	link in	GRSJGKJIKR
pair	link to	FMSFEMHQIR
pair	lint and	KJQNJMPIQM
pair	list of	PMOMKNMRKJ
pair	log messag	GHJTTLKLMH
pair	logic in	HEKNYFKMNG
pair	make <code>	PPNGKFGIMR
pair	make <name>	JOJGHRESJM
pair	make <path>	SKGFNKIPJE
pair	make it	FINJRJTPHQ
pair	make sure	EMMIPJPQOJ
pair	make the	RLPFNJJHKS
pair	mark <code>	RMRMGIMLMF
pair	mention <code>	MKKNMOOOOS
pair	messag for	GJLIVKRHLJ
pair	messag to	FMIHJMRJSN
pair	method in	GVNOSMNMOJ
pair	method to	UIKMMMILMR
pair	migrat <code>	JJLNPNKSLH
pair	migrat <name>	TJNMMKKINI
pair	migrat to	HLLMNHFDRS
pair	migration guid	OMLNOOOOOS
pair	miss <code>	EQRJFJHPJM
pair	miss <name>	HOPNQLLKNG
pair	modul graph	IWMNIQJLMG
pair	modul in	KQNMJRNKNI
pair	modul to	SHMMOHJEMO
pair	more test	HKNNLKRNNR
pair	move <code>	IQNNLLQLLQ
pair	move <name>	LCKLQJSOJB
pair	move <path>	STKMNNMKMH
pair	multipl time	HUNNILPMLJ
pair	name for	MSLKOILHPL
pair	name in	EPQHBGUHSJ
pair	name of	TKPMHLJJSI
pair	need to	MFIPRPFDRF
pair	new <name>	HLPLTJLJQR
pair	no longer	JLRKSJRFJM
pair	no need	FEKTTHHNOI
pair	no op	JJMNMHKJMU
pair	node <version>	ELNLHJRONR
pair	node modul	HOLORIMQMJ
pair	node version	FQRLINFPRH
pair	not be	IWLMHELIMQ
pair	not defin	GWOOIIMMOL
pair	not exist	QJJLRISMMJ
pair	not found	EONOSJLNOK
pair	not use	FPLNMGTHJE
pair	not work	D_LKDHGFKF
pair	note about	HFSTILIJLN
pair	npm install	LHNNNOPIQS
pair	of <code>	KKRQMKRCOL
pair	of <name>	?SRELLOMHP
pair	of <path>	HDUFNSFEPP
pair	of custom	LLMOSJRLMM
pair	of deprecat	IHNKPLTIMI
pair	of the	PKJISDFJJS
pair	on <code>	FWOMSIIGOG
pair	on <name>	MVHJJBILMH
pair	on <path>	HXNNJONNNM
pair	on commit	QGKMJNKHQR
pair	on node	JEMNKNNGMT
pair	on non	JMOOISMKRK
pair	on server	NJNNGRKMNS
pair	on the	QQPNGILRKI
pair	on window	SKGI=DOLRQ
pair	option and	OMKMKNRLNI
pair	option for	UKGL>IPFKQ
pair	option from	HOILWNIHLH
pair	option in	OQINNKLIMH
pair	option is	GXNOJLNNOK
pair	option to	WIDJLIBPKE
pair	or <code>	HPMNPHLQMK
pair	out of	MTNKJJMSKF
pair	packag manager	JLNNSHKIJS
pair	packag name	TKMLILJLLN
pair	packag to	JNSLJOJQKN
pair	pass <code>	TNONEJMMNH
pair	path for	QQGILOIEGL
pair	path in	OMRNFIIKMS
pair	path to	NKIKDONROM
pair	path with	PMNNHIMKNS
pair	peer dep	MQNOMKMNNU
pair	peer dependency	HVJLRNIHKJ
pair	plugin from	HLLMINSOLL
pair	plugin to	QNMMOJKJNK
pair	project name	PQLRJLNMNJ
pair	properly handl	KWNOLLNMOL
pair	property from	IWQNGJLMNI
pair	property in	HULNHKRMMK
pair	pull request	JHUJNONKSS
pair	race condition	RVNKFIJJMI
pair	re enabl	DIPJFIVJNN
pair	readm to	SIMMLOLLLN
pair	refactor <name>	QHNMRJQMMG
pair	referenc in	RNNMLLNNOQ
pair	referenc to	HNMKGJLOLU
pair	relat to	ISMNQLOPMI
pair	relativ path	FTMMILJMMR
pair	releas note	ISOKPJIRJF
pair	releas script	HHHGGMGSDS
pair	releas workflow	RMNNMNLESH
pair	rely on	RMMNIIRILI
pair	remov <code>	RIIDNMQQMF
pair	remov <name>	JGHFMQARDL
pair	remov <path>	EROFHIHNOQ
pair	remov deprecat	GOCHLBBOIU
pair	remov duplicat	KDLKNJKIIX
pair	remov extra	LTSKHKJKMS
pair	remov legacy	GHKMHSQRJO
pair	remov no	JGMKUHPGKM
pair	remov obsolet	MHRLKNPKLU
pair	remov old	KGUJILPITP
pair	remov outdat	IHSKMKLLMO
pair	remov redundant	GKOUGAHDIS
pair	remov referenc	KRTMLNOMOM
pair	remov some	JJMNNJQIKS
pair	remov unnecessary	CGKCUMIBHN
pair	remov unneed	JLSFRISHIH
pair	remov unus	BFEAP@LMLT
pair	renam <code>	HGKOWKIIJO
pair	renam <name>	HHKMUKLINM
pair	replac <code>	OKJMQDOFJP
pair	replac <name>	OPRNOJJHLE
pair	replac deprecat	PHONHMQPKJ
pair	resolv <name>	HQMKQJKKMI
pair	return a	MNSNFRLKNH
pair	return type	KTLJPDJIJM
pair	revert <path>	IUKKILJKMN
pair	rollup plugin	SLLNJKLPMN
pair	run <code>	HQKNIMMLRS
pair	run in	HPJNIMLQRK
pair	run test	KUJNEJJMPJ
pair	script in	RNNOLKNKRL
pair	script to	HHJJHMFSRM
pair	servic worker	QSKMNJQIKH
pair	set <code>	NKPNRGIPNG
pair	set <name>	PRKLGJKFQN
pair	set the	FSKJHKKOLR
pair	setup file	PKNNIKSMNQ
pair	should be	ETIILNFOIC
pair	should not	?OJLASOIJO
pair	should work	RONNIJKMNK
pair	show error	MTNMILJMNJ
pair	simplify <name>	OMKLUEJJMD
pair	sourc map	RMKMJFKHLO
pair	sourc maps	KGKKJMOQJQ
pair	spac in	HMKJGJJSLS
pair	stack trac	QONLJMQNMJ
pair	start with	GXOOKMNNON
pair	support <code>	KQFMLJQKSE
pair	support <name>	QKHLMMIQJH
pair	support async	JUNOINMOON
pair	support custom	OQNOINNNOM
pair	support for	SLAIDEINCN
pair	support multipl	PPNOGLLNMM
pair	support to	HWMOIOKNOK
pair	switch to	FPJLFJKRKR
pair	tag for	RMRJHJJKRR
pair	templat in	QJMNISLLKP
pair	templat to	QVRJHMLILF
pair	test and	QJNNJNRLIK
pair	test case	HNHJNJWIHD
pair	test coverag	JPNNLNMLPR
pair	test for	=@DEKB_CAK
pair	test if	TINMJLOLJR
pair	test in	JQLNILOKIT
pair	test on	EIJMRLHMST
pair	test run	KNLKILPFRO
pair	test to	IGMKFMXSHH
pair	that are	NRNNJLLNNK
pair	the <code>	TGJLPIKRJO
pair	the <name>	QTJKKGIMKK
pair	the <path>	RTLHHKJJJK
pair	the changelog	JPLRKNLFLL
pair	the cli	JQRLILKIMR
pair	the config	KSKSIHHGHK
pair	the context	UOJLHHNLNP
pair	the correct	JPPLILSKKI
pair	the default	ILSFKJIJKR
pair	the header	TFNLJSMLLQ
pair	the latest	KLOMJLKFTV
pair	the new	JNRHHNKTLK
pair	the project	QJOKKNKMNS
pair	the root	OLOLRMNNOK
pair	the same	LQKMQFSJJH
pair	the test	QPLMEGLLQH
pair	the type	GPLKTHLMMG
pair	ther is	NLPMPOQLLH
pair	throw error	QMMKQHGMMF
pair	timeout for	GPLJHLUKPI
pair	timeout to	SIMMKNLJPR
pair	to <code>	RJDAO8@TGN
pair	to <name>	TMRAENFRHE
pair	to <path>	SFNPMOMQJC
pair	to <version>	NKDF:E=KDW
pair	to a	OVJMGJLKMN
pair	to add	RGQNJSJKLI
pair	to allow	ISLMQMKKNK
pair	to avoid	TFKITOEDHO
pair	to be	IKLIPOHSII
pair	to default	RNKJOJJKNG
pair	to dev	KSIOMOJGKQ
pair	to docs	LLLMLOLKLT
pair	to fix	HTIJHLTOKF
pair	to includ	RKRKQMKJMH
pair	to latest	KTLJGNJOJM
pair	to load	OVKKGJKKMI
pair	to main	KCSJDKXDMI
pair	to make	FOLPOLHILM
pair	to match	JUSLIMMKMJ
pair	to not	IPMNILRMRK
pair	to remov	SEHJPNPGIO
pair	to resolv	KVOOIJNKLL
pair	to return	GNNLRIKRMH
pair	to rollup	GLMNRMKILS
pair	to run	KFJMPLGPNR
pair	to set	SOMOGLJKNI
pair	to support	QJJJNMLRLJ
pair	to test	KMMNOLNJQQ
pair	to the	SRS?BDAOIL
pair	to use	PMIEKBQKRM
pair	to version	EPIKCLPUGH
pair	to work	IMNJJMNQJP
pair	top level	HLOMSHJGTM
pair	try to	NTKNIKJRJG
pair	typ for	IRLMHMMHJS
pair	type and	JPOSLJJKLI
pair	type annotation	IJLMHSLMMU
pair	type check	FKJMKDHHXO
pair	type definition	HKLISGJJJQ
pair	type error	G[MLGLLMNH
pair	type for	GSGGN?FFHS
pair	type in	SLIKFIQKLR
pair	type inferenc	RONNHKMMNH
pair	type of	E^KKBELLMF
pair	type to	PPFHRFGFI@
pair	type with	RPMMHHMMMI
pair	typescript to	MKOONONINX
pair	typo in	JRO@EKLGFQ
pair	unit test	GMRGKHQGNM
pair	unus <code>	LQMMOJKQMH
pair	up to	IOLKPRKIKJ
pair	updat <code>	;QME=FGRKT
pair	updat <name>	FJSHDSILIR
pair	updat <path>	@NM?TGKOFQ
pair	updat <version>	MROKNOONNJ
pair	updat all	MHNOKNNJNW
pair	updat changelog	LHKGJONISS
pair	updat code	KIPKHMMLMW
pair	updat dependency	LFLNKNM?Ld
pair	updat dev	NLOONOMSKM
pair	updat eslint	GFMIOMHHMU
pair	updat exampl	JIMLSNJMNO
pair	updat in	JRLKIMSMKO
pair	updat link	KHVIKNMKMO
pair	updat migration	UMIMHNMJMP
pair	updat node	JITMLOJGJS
pair	updat pr	MHTILOMQMO
pair	updat readm	MLVKMONLMP
pair	updat readme.md	ONVKOOONOL
pair	updat releas	NKUJLONQKP
pair	updat test	IUJHNLOKJC
pair	updat the	IKOTPJGAPE
pair	updat to	LPLHNLEQNH
pair	upgrad <path>	LINONONKMW
pair	upgrad to	OJRJNJINIL
pair	url in	IYKKHJLJNI
pair	url to	RPLLHJJKNI
pair	us <code>	JMQKQQIILD
pair	us <name>	HPMNHRLLNJ
pair	usag in	QOSKIJKIML
pair	usag of	HIHGOFSOIO
pair	use <code>	KJPCMTOIIE
pair	use <name>	IOIJOHU?OL
pair	use <path>	QQJRJ=NJHI
pair	use correct	DYJLJFFILM
pair	use default	FPMNOIHQKQ
pair	use latest	JKQLOGIORH
pair	use more	UIKLLIJKMN
pair	use new	LCJIVIMGQN
pair	use node	GHMNKLGRRL
pair	use npm	SHNNKOJGSN
pair	use of	ISONNHRHLF
pair	use the	MLNJMFOEKV
pair	used by	JUNNLMOMJJ
pair	used for	IITKKMKKNU
pair	used in	VHNOILNMNL
pair	valu for	MWOIJFIILE
pair	valu in	HVQNNHMMNJ
pair	valu of	GNULLGKQLG
pair	valu to	FRLLTJLLNH
pair	valu when	JONNJGMMNS
pair	variabl name	LQOLKNMLMK
pair	variabl to	IHMNSIMNNR
pair	version <version>	FLJKMKHTIK
pair	version for	IFUJHKRPSM
pair	version in	JNHLININJT
pair	version of	GKPIOHPQHV
pair	version to	GGJJQMKRPQ
pair	virtual modul	HORNERIKMO
pair	wait for	HRLIJKQQLI
pair	warn about	FTLMIILMNR
pair	warn for	OQIMHIJLMO
pair	warn if	TKNNKIJOOK
pair	warn messag	CNERMGFIJS
pair	warn on	GWNNKKMNNJ
pair	warn when	PNKLDFIHMS
pair	watch mode	MQONOGJNMJ
pair	way to	MHJLJLRKMP
pair	web worker	PTOLIJIJMI
pair	when <code>	IRLJELMPJE
pair	when <name>	FSLMGIRKMH
pair	when a	SLOOLMMNOL
pair	when build	IOLNFEHQSH
pair	when call	RNOOKIMOOL
pair	when no	PKKNTHKLNH
pair	when resolv	IVOOJKLNON
pair	when run	EQJNHIJORJ
pair	when the	IPNNJPMKMK
pair	when us	GTPJ@NCFJL
pair	with <code>	TLEFQ;EOFG
pair	with <name>	TIMHFPKPRN
pair	with <path>	JOLHLEPPKO
pair	with a	ONKMOJRHIN
pair	with custom	IVNNKMMMNK
pair	with no	OOMLHJIRMH
pair	with non	JNNNIJNNOS
pair	with the	NQSKILTJJH
pair	word in	NKUKNONNNK
pair	work in	IQNNRILLOJ
pair	work on	QMPMHKKHLR
pair	work with	QMMKGISPKH
path	dir:.circleci	B>DJAHNPTN
path	dir:.github	EJGEB=GOVK
path	dir:.vscode	ENHMPHLERU
path	dir:__snapshots__	NR=EQGP@;F
path	dir:actions	JIJMFKKROJ
path	dir:api	PIQBO9PAAT
path	dir:app	KRIINQFHHJ
path	dir:assets	HTEHGERPSD
path	dir:basic	WMCGJ;LAMR
path	dir:bin	NJPRIEKOBQ
path	dir:blog	MEYHHMIJKP
path	dir:browser	L_><SCB7CM
path	dir:build	DKOLUHBONK
path	dir:cache	QUGLN@FQJG
path	dir:cli	KXMJQHMFD?
path	dir:client	VWHK=?LFNM
path	dir:commands	SNP@SGMD;>
path	dir:common	EL9HRFDD6Y
path	dir:components	OLR9NPRE9J
path	dir:composables	OSWEMPFND:
path	dir:config	MPWO@QLO;G
path	dir:configs	JUJLJMQHLC
path	dir:css	IAJKLOUGGT
path	dir:dev	KQLE@RPGIV
path	dir:docs	PGc>DJBD6A
path	dir:dom	ORILFOCJKO
path	dir:e2e	DH7OMNOHWL
path	dir:environments	NNNLKQPHQB
path	dir:error	KSNMKOLNKR
path	dir:examples	OIMRRAED;P
path	dir:experimental	OKQKNJKSNM
path	dir:files	WVKPC??M;K
path	dir:fixtures	PSMMD<TAJI
path	dir:hmr	RLJMMJKKRM
path	dir:i18n	MPMKMNVLIL
path	dir:images	OJSMRNPNLJ
path	dir:issue_template	HPOGJNKPEV
path	dir:lib	TH4T[C7E%C
path	dir:middleware	NLXJTEEB5E
path	dir:mocks	RQJNKKQHJL
path	dir:module	ORPLJLLFIP
path	dir:modules	TIMONFAF4S
path	dir:node	KSFDKP>F:L
path	dir:node_modules	NGLOTKTNNG
path	dir:packages	OXJ9LNH;3G
path	dir:pages	SRIDFQQOB@
path	dir:patches	ASH;H7LMMS
path	dir:plugins	OQB6MU?J6F
path	dir:presets	SQGGINCGIO
path	dir:public	JRSKLCNFIM
path	dir:runtime	QR9@BTB9?O
path	dir:scripts	33R4:;RXaW
path	dir:server	WHP8PI@G<Q
path	dir:shared	>MFJPDLRHW
path	dir:src	QSN<UZ:0,D
path	dir:ssr	FPJHRLNNDQ
path	dir:static	OSDPIDQBCJ
path	dir:styles	VQPLFJPIIC
path	dir:template	MVGDHBACIO
path	dir:templates	TPK?RB=MP?
path	dir:test	ML?KRMS4CI
path	dir:test-utils	KOIKPCQGPO
path	dir:testing	GBQKWMHXM?
path	dir:tests	MQ8OOBOLQ<
path	dir:timeout	PHNNHNMMKV
path	dir:tools	=AICTLPVTD
path	dir:types	XMJCHP4<NM
path	dir:typescript	DRIKLJSOPK
path	dir:unit	PNCPXHE9IE
path	dir:utils	IJJ7UUEGKD
path	dir:views	SNCEN=U@CM
path	dir:vue	NDBE:TUW@I
path	dir:webpack	MPA=KUMP7D
path	dir:worker	NLIKARPIJS
path	dir:workflows	IL??G@KNUJ
path	ext:	GKIC@HCVKU
path	ext:cjs	MJIH>HSNFS
path	ext:css	GVXHBCTCOF
path	ext:html	SQLRB7V6IF
path	ext:ico	JGRNOMQHRP
path	ext:jpg	IPQNKNRLLM
path	ext:js	OF@RI5VSHF
path	ext:json	OMJJAGMQJO
path	ext:json5	NJJNIMGFMU
path	ext:lock	FDL=KJPWJN
path	ext:md	OGVMFFGF>J
path	ext:mjs	QNEDO;MNPI
path	ext:mts	DCEHDDERQ]
path	ext:patch	ASH;H7LMMS
path	ext:png	PMUKKMKHGO
path	ext:sh	JDPM<AQLKW
path	ext:snap	NQ>EQGPA<E
path	ext:svg	KORKOKPKKP
path	ext:template	SUHHLDFRHE
path	ext:toml	TIRKK?D-@S
path	ext:ts	MMH3JWQ@LI
path	ext:tsx	KJHEMQR@FU
path	ext:txt	NFJNFNOQHV
path	ext:vue	WIV:=DN8<S
path	ext:yaml	NMKMJMMREM
path	ext:yml	DF@5?:IJ]N
path	name:.editorconfig	DLONPNPHPV
path	name:.eslintignore	OQTNIMPFHO
path	name:.eslintrc	MOKJONLPIO
path	name:.eslintrc.cjs	GELNELHIL[
path	name:.eslintrc.js	JJKMNIGEJY
path	name:.eslintrc.json	KDISCLTLGK
path	name:.gitignore	GAPIJRS=SU
path	name:.gitkeep	HKMNQMPJTF
path	name:.npmignore	HGHMENIOST
path	name:.npmrc	PHLOGMONHS
path	name:.travis.yml	OKBIIJR9TR
path	name:action.yml	JIJMFKLROJ
path	name:app.css	QRMLFLQMNO
path	name:app.js	RKMMKMKKNT
path	name:app.ts	TDIFORBMIO
path	name:app.vue	KOPFBORGJQ
path	name:appveyor.yml	IMDKDJFRRH
path	name:assets.ts	NEUNQHPIJN
path	name:base.ts	PQEKRKDEII
path	name:basic.ts	MKNORORNLL
path	name:browser.ts	STLMINGHK@
path	name:bug_report.yml	KPNJMNLHGV
path	name:build.js	HIIICFHVPM
path	name:build.md	RHXMKNMKNG
path	name:build.ts	XHNGQHIAPJ
path	name:cache.ts	EEMOVISQMI
path	name:changelog.js	NHIHDMLGMY
path	name:changelog.md	HGGMMG@HBZ
path	name:ci.yml	IF>GMER*YL
path	name:cli.js	NMZRJA@9AH
path	name:cli.ts	[GIHNKOAPF
path	name:client.ts	SW@GDJ8@MO
path	name:common.ts	GRHMMUFEKK
path	name:component.ts	REOFKRQKGK
path	name:config.js	WIIPJCHBIL
path	name:config.ts	RJW=RP2J>F
path	name:config.yml	DBOJEIJMXH
path	name:constants.ts	QLPMUALEHH
path	name:context.ts	TIPANTB=L9
path	name:contributing.md	@AVADKMTDW
path	name:css.ts	GPNHLMNEJO
path	name:dev.ts	J[IMGDRIMI
path	name:devtools.ts	SUNNGIKJNQ
path	name:dockerfile	UQBHOIDNFL
path	name:ecosystem-ci-trigger.yml	LINOLOLEQT
path	name:entry.ts	SIRKRMFIJ>
path	name:env.ts	TQKNMGHKMK
path	name:environment.ts	QLJNRIOIQF
path	name:error.ts	VHQFU8JCFJ
path	name:esbuild.ts	OOKMONIJML
path	name:eslint.config.js	OTHLPNNERJ
path	name:eslint.config.mjs	FGLNUKLHMT
path	name:examples.md	ONRKINLLLO
path	name:experimental.ts	FJELPUOHRM
path	name:favicon.ico	JGRNOMQHRP
path	name:feature_request.yml	MTLMNONMNL
path	name:foo.js	SHNOKOQNNP
path	name:fs.ts	LKLOEMQHTS
path	name:funding.yml	LIQNJNJGHR
path	name:global.ts	OGJLFKJJMW
path	name:helper.ts	QLLMJHQLLQ
path	name:hmr.ts	SHIKUADFLO
path	name:hooks.ts	VMQMHFHJLO
path	name:html.ts	KQRLKMCIIR
path	name:index.d.ts	GSJKIHQNRN
path	name:index.html	PROOC>U>KA
path	name:index.js	SGDOQHMN1M
path	name:index.md	SMWBR=;AED
path	name:index.mjs	LUNNJNLQNJ
path	name:index.spec.js	PRNQJCQDPB
path	name:index.spec.ts	QOKLBHVFRI
path	name:index.ts	UIU)UF4NIJ
path	name:init.ts	NHHIVQE@IM
path	name:issue-labeled.yml	JDGNJNJCVS
path	name:jest.config.js	SIJFAHOTOI
path	name:json.ts	TGHMRNHLMI
path	name:lerna.json	RQKOJOJFKS
path	name:license	LDJPOMHQIN
path	name:license.md	BTGIROEPJO
path	name:loader.ts	MXLNIGLIMK
path	name:logger.ts	NIFMWCEQKN
path	name:main.css	NQWMFJNIKD
path	name:main.js	POMEEHS@OL
path	name:main.ts	PJLRLBG<OS
path	name:manifest.ts	ULQLCOGILL
path	name:migration.md	NQIINHHJLS
path	name:node.test.ts	NKMNPQFLMH
path	name:node.ts	O?BDVVI@EK
path	name:options.ts	]DDLIAJPQO
path	name:package-lock.json	JVIGRI@MIP
path	name:package.json	MOFCHKPQBP
path	name:parse.ts	P@FGWMJOIJ
path	name:performance.md	PKTMNNNNOK
path	name:plugin.ts	ILTLEQDEIT
path	name:plugins.ts	RPNOPRENLJ
path	name:pnpm-lock.yaml	NPNNIMMFOM
path	name:pnpm-workspace.yaml	JPNMIJJSKM
path	name:preview.ts	HQLMRFILMR
path	name:pull_request_template.md	PJRJMOMJRK
path	name:readme.md	PBNUHCIKHM
path	name:release.yml	FGJMGMGNTN
path	name:render.ts	KRGJMO@DJO
path	name:renderer.ts	XLBGNGJ>FL
path	name:renovate.json	?;BJEKLNXJ
path	name:renovate.json5	NJJNIMGFMU
path	name:resolve.ts	INFKGVAERN
path	name:resolver.ts	PQLMTEKJMG
path	name:rollup.config.js	MP?J@K=X?J
path	name:router.ts	LLQIKT>FGD
path	name:security.md	RJWJKONKNL
path	name:server.js	RKKGX<>=EI
path	name:server.ts	MUOGFOMJDJ
path	name:settings.json	FNJNRHLFNV
path	name:static.ts	DRJMPPIJMI
path	name:style.ts	LKMNLTMMNO
path	name:template.ts	HPIMKPIKLS
path	name:test.js	SEK<L=[:>G
path	name:test.ts	HGPLRFVMPH
path	name:test.yml	IAKNIMOJRR
path	name:transform.ts	LLGKJRSFJN
path	name:tsconfig.build.json	KMLNHIGPUL
path	name:tsconfig.json	JMPGBOQEST
path	name:types.ts	XL3@RJ:GJC
path	name:url.ts	FJPKB[DHHM
path	name:util.js	SMJLOJIJMG
path	name:util.ts	JHNORQMMNO
path	name:utils.js	HGHQFOHTFQ
path	name:utils.spec.ts	LQLNJAFJSS
path	name:utils.test.ts	KTMNNFHMMT
path	name:utils.ts	LKJAQUABJK
path	name:vite.config.ts	KDLKRPULNM
path	name:vitest.config.ts	KOMG?LN?RR
path	name:watch.ts	OONOQJNNOO
path	name:worker.ts	UFFJHRIDHT
path	name:yarn.lock	EJOAEMNYMD
path	top	FGCPHDJROT
shape	body:long	OLE>KOFLGJ
shape	body:none	HGLMLBNLFQ
shape	body:short	LUICKGFLMI
shape	clue:architecture	??GCVKMMLQ
shape	clue:architecture build	FPIMAJBSDO
shape	clue:architecture ci	H9LMOLEROD
shape	clue:architecture config	KPFMEMGEGX
shape	clue:architecture documentation	DLSOEIFDI>
shape	clue:architecture lock+manifest	RSFNCID@HQ
shape	clue:architecture lock+manifest+test	GMKMGJQFHQ
shape	clue:architecture manifest	HMCK?J9MMR
shape	clue:architecture source	IK;BSLBJBK
shape	clue:architecture source+documentation	LIIFQ@@PBO
shape	clue:architecture source+test	HN=<QMEHLN
shape	clue:architecture source+test+documentation	LEOENMJ=BU
shape	clue:architecture test	AHBOQFOP:B
shape	clue:documentation	>FZNI8CION
shape	clue:documentation ci	MPMNLNMDRJ
shape	clue:documentation documentation	BUP-FKGOFH
shape	clue:documentation source	AE^KN=<ROH
shape	clue:documentation source+documentation	GNSEJHJFJQ
shape	clue:documentation source+test	MKHMQFOJKO
shape	clue:feature	VINEIBMKHJ
shape	clue:feature build	HSJMHMNOFM
shape	clue:feature ci	F;JLHNDNVA
shape	clue:feature config	EAOINLBMCR
shape	clue:feature data	HJBQQLGEGS
shape	clue:feature documentation	HC_5GKDBG=
shape	clue:feature lock+manifest	NLCMDMDSHO
shape	clue:feature manifest	IQ=KFL<SJN
shape	clue:feature manifest+test	RJLNMNPMKH
shape	clue:feature source	PODJLFEDLO
shape	clue:feature source+documentation	XIJ=2M;MA@
shape	clue:feature source+test	RR1:I<LNDB
shape	clue:feature source+test+documentation	ZEJDG?F?CB
shape	clue:feature test	ELBAJKXEAI
shape	clue:fix	=ONNDGMPKI
shape	clue:fix build	HOFKGJIORL
shape	clue:fix ci	IQIJFKMOP@
shape	clue:fix config	KKPJELERDL
shape	clue:fix documentation	ELVLILFAG8
shape	clue:fix example	FCCNQMRIHS
shape	clue:fix lock+manifest	JPRNMNF@HR
shape	clue:fix manifest	>KQJFKOF7T
shape	clue:fix source	FMCMIOHKMN
shape	clue:fix source+documentation	BSPAO@CMEP
shape	clue:fix source+test	NWAKEJ@D4<
shape	clue:fix source+test+documentation	MPJQGAKEGM
shape	clue:fix test	CGH4LFU<P>
shape	clue:infrastructure	GCH>I2JTYK
shape	clue:infrastructure ci	NRJKBLDDRJ
shape	clue:infrastructure documentation	IERGKNSHME
shape	clue:infrastructure lock+manifest	IQKOJNJSJH
shape	clue:infrastructure manifest	DKJNLNEDEZ
shape	clue:infrastructure source	RELME4ERTL
shape	clue:infrastructure source+test	HXKMBDCQPN
shape	clue:infrastructure test	IOKHSMGSQK
shape	clue:maintenance	<DKTIDHMLT
shape	clue:maintenance build	Q?JJEMNMAT
shape	clue:maintenance build+lock+manifest	KIMOLOJKLV
shape	clue:maintenance build+manifest	RGMNJOJNKO
shape	clue:maintenance ci	HPIJPLDFLR
shape	clue:maintenance config	HONFNLQLLK
shape	clue:maintenance config+lock+manifest	MLMONONILV
shape	clue:maintenance deploy	IPJKHNJQGP
shape	clue:maintenance documentation	COMSEJE:GJ
shape	clue:maintenance documentation+lock+manifest	FIPMJMIGKS
shape	clue:maintenance documentation+manifest	JHOMMNLJMR
shape	clue:maintenance lock	LPIKJMIEJU
shape	clue:maintenance lock+manifest	JKLHOG:O=P
shape	clue:maintenance lock+manifest+test	EDJNGKBOJY
shape	clue:maintenance manifest	MO;DJGNGSI
shape	clue:maintenance manifest+test	GLRMPLIFGR
shape	clue:maintenance source	DN@MNGAFDR
shape	clue:maintenance source+documentation	ELOQLDCNLM
shape	clue:maintenance source+test	LK<QMGDM<M
shape	clue:maintenance source+test+documentation	KPJDPB@REM
shape	clue:maintenance test	FLDTHJOC<C
shape	clue:none build	PMKLGMQIGQ
shape	clue:none ci	IMKKGLGSNG
shape	clue:none config	IODJOLFANT
shape	clue:none documentation	BMX5HJHFKA
shape	clue:none documentation+manifest	DOMLILJGKS
shape	clue:none lock+manifest	ESQNJMHDJN
shape	clue:none manifest	RPAINIK;KL
shape	clue:none source	NSIBNG<HDJ
shape	clue:none source+documentation	QHJDTMD@FH
shape	clue:none source+test	QT9;PIE7<D
shape	clue:none source+test+documentation	VL@GIAAEGN
shape	clue:none test	N<QPHHTH?G
shape	clue:performance	FJG?JXHHQF
shape	clue:performance source	DH7@OW6D<L
shape	clue:performance source+test	NJFKFQKPNB
shape	clue:security	JVSBLK?KMI
shape	clue:security documentation	MIZINONNNJ
shape	clue:security lock+manifest	NRKONONQMI
shape	clue:security source	FPLMPPKHMH
shape	clue:security source+test	KUNNLKMNNM
shape	clue:testing	<C?H>FbEPI
shape	clue:testing ci	LRNNSN@PL@
shape	clue:testing ci+test	LJMNLNGJXJ
shape	clue:testing lock+manifest+test	JJLNKMPKJP
shape	clue:testing manifest	HFLNMLQIET
shape	clue:testing source	INO=KPWJ==
shape	clue:testing source+test	DRECH7UA>M
shape	clue:testing source+test+documentation	SPFJBGJIRD
shape	clue:testing test	DRENHHNAMA
shape	files:1	AMKPEDNKON
shape	files:1 build	?QBE:FIPJS
shape	files:1 ci	GUCCNFBOPF
shape	files:1 config	>NN<KDIJ=S
shape	files:1 data	KMMOQGB?AP
shape	files:1 deploy	NOEFMJDMBR
shape	files:1 documentation	EQRN:C5D<@
shape	files:1 example	>GJQUHLGEN
shape	files:1 lock	FOCDDJCMBW
shape	files:1 manifest	KQI;E?K@NL
shape	files:1 source	IOINHLIKGK
shape	files:1 test	8GKQJ=QEK7
shape	files:16	N?LIQ@OKMO
shape	files:16 documentation	LSOKMNMLNI
shape	files:16 other	HNOBDFRKIP
shape	files:16 source	P=EKSBHLNN
shape	files:16 test	MJMLRNNLKL
shape	files:2	JOMGHGGHAO
shape	files:2 build	RMJMSNFLFL
shape	files:2 ci	G:IKELDMVD
shape	files:2 documentation	EKZ>IKIFK>
shape	files:2 example	SNEFLMGLMQ
shape	files:2 manifest	POGMELBADR
shape	files:2 other	EKF1J;KLGX
shape	files:2 source	LRIHIIDE?L
shape	files:2 test	EHBPMHRP;B
shape	files:3-5	OMFAKMKHIL
shape	files:3-5 build	HOKMQLSKHF
shape	files:3-5 ci	KCLMJNINUF
shape	files:3-5 documentation	C=VEGJQFKB
shape	files:3-5 manifest	QIINJMFQHP
shape	files:3-5 other	NHJ6<8JMJU
shape	files:3-5 source	PO@EMOCIHJ
shape	files:3-5 test	DNGBMHSHNH
shape	files:6-15	QFKCPLHNDI
shape	files:6-15 ci	LGNOKNMRNI
shape	files:6-15 documentation	IF[ILNMKMH
shape	files:6-15 manifest	NGGNJMGQFR
shape	files:6-15 other	JCQNF?PLKR
shape	files:6-15 source	RJE?QMGDFH
shape	files:6-15 test	RCHSJKLIEI
shape	has:build	FBE/NDIZLN
shape	has:ci	HE75<7IP[J
shape	has:config	JBKIMECQPQ
shape	has:data	RFLIA:NNPL
shape	has:deploy	RHLBKFJFMS
shape	has:documentation	QBWLFE;@@J
shape	has:example	RPKOJ0O15L
shape	has:generated	LRHAOEN:ME
shape	has:lock	KLKHHIMPML
shape	has:manifest	LHD@GHNPLQ
shape	has:source	PM>JNQCJFH
shape	has:test	QM;GJLTCHG
shape	has:vendored	LGHGLEVS?J
shape	kind:dependency	6.=B7D8!7{
shape	kind:release	<;>BDJB>Bf
shape	kind:revert	DRILGGJGHS
shape	kind:work	KJLMKLKNND
shape	only:build	JQ>BICMOHP
shape	only:ci	DQ@AKD>QT@
shape	only:config	<LN;MCHJDQ
shape	only:data	INQNOFA=@P
shape	only:deploy	NOEFMJDMBR
shape	only:documentation	?NWK5@B@:;
shape	only:example	OFHPSGJEDP
shape	only:lock	FOCDDJCMAW
shape	only:manifest	ONF:A<HFLO
shape	only:source	KLFNNKFHAN
shape	only:test	<DGQL8SIH2
shape	paths:none	NCPFEFDRNQ
shape	roles:build	JQ>BICMOHP
shape	roles:build+config+source	JLJMSHGNOI
shape	roles:build+documentation	HPULHNIGLK
shape	roles:build+documentation+lock+manifest+source	JTHNFJKPLM
shape	roles:build+documentation+lock+manifest+source+test	UGLNGMKKMO
shape	roles:build+documentation+manifest+source	NGHNRLLFLQ
shape	roles:build+documentation+source	KNCNTFIFLN
shape	roles:build+documentation+source+test	OEJNTKIJLP
shape	roles:build+lock+manifest	FPINHLCOFR
shape	roles:build+lock+manifest+source	IOINNPOPGG
shape	roles:build+lock+manifest+source+test	QELNMJCQGO
shape	roles:build+manifest	ULFMDKBHDU
shape	roles:build+manifest+source	POKNOIGNHM
shape	roles:build+manifest+source+test	JINOPIIPLP
shape	roles:build+source	FIMDTQ6N:L
shape	roles:build+source+test	KOHKIAJTEP
shape	roles:build+test	FGIMOKROEP
shape	roles:ci	DQ@AKD>QT@
shape	roles:ci+config	HFJMINFFC[
shape	roles:ci+documentation	HFEKJNGQPQ
shape	roles:ci+documentation+manifest	NGJNMOSHIN
shape	roles:ci+lock+manifest	GPLNLMECSR
shape	roles:ci+manifest	UKFLEMJHHQ
shape	roles:ci+source	BAEGNFLNQT
shape	roles:ci+source+test	JSNNKMIRIH
shape	roles:ci+test	EIQMHLNEQO
shape	roles:config	<LN;MCHJDQ
shape	roles:config+documentation	OFQHSMGDHH
shape	roles:config+documentation+source+test	PQHLPNKLMF
shape	roles:config+lock+manifest	OHHNJLFLFT
shape	roles:config+lock+manifest+source	ROLNELIFKS
shape	roles:config+lock+manifest+source+test	LOLSEHFIKO
shape	roles:config+manifest	SHKNIMHEHP
shape	roles:config+source	GQ<BR=JMJN
shape	roles:config+source+test	NTJI@CM@FU
shape	roles:data	INQNOFA=@P
shape	roles:data+source	UQ?IIE@FBM
shape	roles:data+source+test	VILMMJEFJJ
shape	roles:deploy	NOEFMJDMBR
shape	roles:deploy+documentation	ENFMRMKIJT
shape	roles:documentation	?NWK5@B@:;
shape	roles:documentation+example+source+test	VHKNIMLOOL
shape	roles:documentation+lock+manifest	?CVKGLC?GR
shape	roles:documentation+lock+manifest+source	RLCLAOPCIN
shape	roles:documentation+lock+manifest+source+test	NLPKSQBFIC
shape	roles:documentation+manifest	9REEAIA;D[
shape	roles:documentation+manifest+source	PTFLNKHDKL
shape	roles:documentation+manifest+source+test	UFGKMLFHKP
shape	roles:documentation+source	MIQMKF4F;L
shape	roles:documentation+source+test	KOGLNJIJ>R
shape	roles:documentation+test	OJLIDMOIHR
shape	roles:example	OFHPSGJEDP
shape	roles:example+source	MWFLMEGLLC
shape	roles:example+source+test	PUILGEAMMM
shape	roles:example+test	DIFICKXKHK
shape	roles:generated+source	NRLNDKHKMR
shape	roles:generated+source+test	LSEITCACC6
shape	roles:lock	FOCDDJCMAW
shape	roles:lock+manifest	KSMCJ?-N2N
shape	roles:lock+manifest+source	RH9DUOFOKF
shape	roles:lock+manifest+source+test	MLCFMKQM?F
shape	roles:lock+manifest+test	ILCJ?DOI?W
shape	roles:lock+source+test	OTNNEHIMMK
shape	roles:manifest	ONF:A<HFLO
shape	roles:manifest+source	NO<>GLDP:O
shape	roles:manifest+source+test	WKGHM>J=AN
shape	roles:manifest+test	IJPJQIR@>M
shape	roles:source	KLFNNKFHAN
shape	roles:source+test	NV4DMPJ8*G
shape	roles:test	<DGQL8SIH2
shape	rule:architecture	GFCIQOGMBQ
shape	rule:documentation	?JVNG9?E>H
shape	rule:feature	YHJMLCFGGI
shape	rule:fix	KVCKDNKMII
shape	rule:infrastructure	EP27L;CSQM
shape	rule:maintenance	HLDGK>JPIS
shape	rule:performance	HFGCOZEIEI
shape	rule:security	FZJLRIJFIG
shape	rule:testing	=CIQK1TCID
shape	share:build	IMC=FDKUHQ
shape	share:ci	CK9=G?CQUI
shape	share:config	HJJANDBSMQ
shape	share:data	OJPLJ>LKLN
shape	share:deploy	RLJDNGEIMR
shape	share:documentation	CGZO=C>D<G
shape	share:example	NPKPM9Q:;M
shape	share:generated	IRHHJKUFKH
shape	share:lock	ASK?KNGQKT
shape	share:manifest	MOA/HAGQHS
shape	share:source	QJ>LQSCGAJ
shape	share:test	HP@JJHU=FF
shape	share:vendored	HJIJLHTPES
shape	words:1	NBQIP=KCJS
shape	words:2	KLJILKMNHO
shape	words:3	JPHMHJHJOB
shape	words:4	DMF3KPKUGJ
verb	<code> documentation	MGYNOOOOON
verb	<code> source	UU@FL9?DG;
verb	<code> source+documentation	TIENNINMNJ
verb	<code> source+test	ORLMQACLKF
verb	<code> source+test+documentation	SNKNHNMNNL
verb	<name> documentation	MGZMNONNOM
verb	<name> source	PS?@MHG;CG
verb	<name> source+documentation	JTHOQKNNNJ
verb	<name> source+test	SKMNLBOMMD
verb	<path> source	PUPDL?ECHO
verb	<path> source+test	QQLNOGHMNE
verb	accept source	LVMMIIMMNK
verb	ad documentation	KIXMNONNOM
verb	ad source	RKFGAGPOIP
verb	ad source+test	WGNOJLKNOK
verb	ad source+test+documentation	VKNOLONOOM
verb	add build	IRJMIMNOGN
verb	add ci	GCJLJMENUC
verb	add ci+test	HHRNLNQKMD
verb	add config	JEPKFNFBFU
verb	add data	MMERFNHHIQ
verb	add documentation	IG[7ILEDH?
verb	add lock+manifest	PPDNHNFOHN
verb	add manifest	;POKFMASJP
verb	add manifest+test	RJLNMNPMKH
verb	add source	MGKMICOJLQ
verb	add source+documentation	RFMB;Q@OEF
verb	add source+test	OL?DILQHMG
verb	add source+test+documentation	W:JGFHMDGI
verb	add test	GKDEMLVFCJ
verb	adjust source	IEILVEPKLO
verb	align source	NQKNGHJKMP
verb	allow source	RSG@CJ<KCG
verb	allow source+documentation	RPDOKJNJOG
verb	allow source+test	OTKL=>BGKN
verb	allow source+test+documentation	[>JNHLMMMI
verb	also source	NILLFRISJI
verb	always source	JQFILLEFKP
verb	apply source	JRHDVDHGLC
verb	apply source+test	JWOOHMLOON
verb	auto source	UMLNOHHHLH
verb	automatically source	UILKGHKJMQ
verb	avoid source	CIBAOTKLAL
verb	avoid source+test	?PMNJPBRLD
verb	basic source	RMRLDIHJMF
verb	basic source+test	WHNMIMJMNK
verb	better source	QNRINGILMH
verb	build source	PPKNFHMKMP
verb	bump lock+manifest	HOJNKNIRKN
verb	bump lock+manifest+test	LLNONNKMNT
verb	bump manifest	RNJMKNBA@P
verb	bump source	KJIIAGDMFW
verb	bump test	MKMJLNSMKL
verb	cach source	KHKLJUHHPN
verb	cach source+test	QGNOJQJLQJ
verb	call source	DNMIQRIKMG
verb	call source+test	GKNORRKNNL
verb	chang documentation	NG[INOONNK
verb	chang source	HNDQNAHNHR
verb	check source	LUKKO?FHKB
verb	check source+test	MPNOQGKNNK
verb	clarify documentation	MF]KNONNNM
verb	clean source	DLGGQEGOLR
verb	cleanup source	KPHGFEGOJT
verb	clear source	NRMMHGIRJH
verb	clear source+test	PQNOKJJONL
verb	clos source	EYRKFHKJLH
verb	comment source	FKRJFIJKLT
verb	compil source	SSMMGJKIMG
verb	convert source	HJKKSIHPLL
verb	copy source	GTNNGJKRJJ
verb	correct documentation	NF]HNONNNL
verb	correct source	>OSRJ?DDHL
verb	correct source+test	E]MMFIKNNJ
verb	correctly source	F^KMFGLJNI
verb	correctly source+test	JUOOLLMNON
verb	creat source	MGLMUPJLMI
verb	creat source+test	LINNSQKNNK
verb	custom source	RNMOHKKNOK
verb	decod source	QRNOHIMONL
verb	decod source+test	QQNOIIMONM
verb	default source	NUJLCGJKMF
verb	delet source	EPKLQFKJMR
verb	deprecat source	QISLLPJKMG
verb	detect source	HXNNJKMOOL
verb	disabl ci	NQNNNNMGPK
verb	disabl manifest	IEMNLNPITL
verb	disabl source	KRGIKHEDNT
verb	disabl test	MQMLKNLMQN
verb	display source	SONMIJLMNI
verb	do source	JKCDQM;OON
verb	do source+test	MWNNACINNI
verb	document documentation	NRMLNOONNK
verb	dont source	BTABGL;MLL
verb	dont source+test	>dNNCBILMG
verb	drop source	GKHHSEOSGF
verb	drop source+test	NINMRMGRLI
verb	emit source	PRLINDFJLE
verb	emit source+test	TJNNQHHNNK
verb	enabl source	PIFJF?PQCO
verb	enabl source+test	OILNJFPRKR
verb	enabl test	MRNMJOONKN
verb	ensur source	KWFHA?@PII
verb	ensur source+test	ORNNJJHKNK
verb	ensur test	MLLMFNVLIN
verb	error source	NOSJEGIKLP
verb	escap source	GXNMIHKNNJ
verb	escap source+test	GWNNIIKONJ
verb	exclud source	MWILMDIOJE
verb	exclud source+test	KUOOJMMOON
verb	exit source	HLMLGHQIMU
verb	explain documentation	MIUMNNNNNM
verb	explicitly source	PQMLGGMMMQ
verb	export source	USDG9<HCKN
verb	expos source	ZIEJ=FHQKC
verb	expos source+test+documentation	TJLNLNLNOL
verb	extract source	HIJISBQGKO
verb	extract source+test	ETNNIJGNNU
verb	fallback source	SOMNHJKKNK
verb	filter source	NMLNIRMNNL
verb	fix build	NNKMLOPHQO
verb	fix ci	MLKMLNINTE
verb	fix documentation	LNSOMNIEJ=
verb	fix example	MHGPIOELKV
verb	fix manifest	JRDNMNQACP
verb	fix source	;JPKD*KPKV
verb	fix source+documentation	HETGIMIFIS
verb	fix source+test	ISNCE=OOCK
verb	fix source+test+documentation	HJOSHNHJKQ
verb	fix test	LLM>PNNEOE
verb	forc source	FXNMHKLKNJ
verb	format source	UFIKDIJKMU
verb	generat source	PMHJGNFSJC
verb	generat source+test	NOMNEPHKMI
verb	handl source	OTGDM9?OI>
verb	handl source+test	LVMN?DGKMJ
verb	if source	QLLNPJKMNJ
verb	ignor config	MEHMKMJEGY
verb	ignor source	OSHF?KBEGM
verb	ignor source+test	NNNLGQHNMD
verb	implement source	OSHLMFHFLO
verb	import source	BPIGNBGGRP
verb	improv documentation	LQOKMNNMNK
verb	improv source	LIK6OOD9QP
verb	improv source+test	SPFLJMHHEG
verb	improv test	LIKSFNNMGL
verb	includ source	PNFENBGFJQ
verb	includ source+test	MTNOGKMONK
verb	incorrect source	HXMLIIMKNJ
verb	increas test	LIMLJNVNGL
verb	infer source	EWOOIJMNNL
verb	infer source+test	EWOOIJMNNL
verb	inlin source	KQJKMNGGLK
verb	inlin source+test	EQNNHRINNH
verb	introduc source	^CLNBGIJLF
verb	invalidat source	IWNNJHMNNL
verb	keep source	IXJICDJJNP
verb	keep source+test	OQNNJILNOL
verb	link documentation	NJWMOOONOM
verb	load source	OMMNOGRKMG
verb	log source	PQLHDGHHHS
verb	make ci	MFNNMNRQLL
verb	make documentation	MIYINONNOM
verb	make source	JM@TPFFOKI
verb	make source+documentation	RHGIOLKQLG
verb	make source+test	GPKRP>GFIO
verb	make test	MJNHHNWNIM
verb	mark source	PJQIMCERJM
verb	match source	GKLSOHJLMK
verb	match source+test	GONNRILONM
verb	mention documentation	NGWKNONNNK
verb	migrat source	R@FFP@MNPG
verb	migrat source+test	GELIQGNQQJ
verb	minor source	GDKRPGHGKO
verb	miss source	GPSLGIKKNP
verb	more source	NNJLNFQKLM
verb	more source+test	MINNOIQMLQ
verb	move manifest	JQMOIOHRIK
verb	move source	IGBFS=PGCP
verb	move source+test	FLLLQEPFIP
verb	move source+test+documentation	UGHNHMSHKJ
verb	move test	KILKRNOLJK
verb	new source	VLNOHLMNNL
verb	normaliz source	EVMLEFHMMQ
verb	normaliz source+test	GRNMHJIONR
verb	not source	FQMNQHMNOK
verb	note documentation	NJXLOOONOM
verb	only source	JRIJLJEKQA
verb	only source+test	FNNOQQLMNL
verb	optimiz source	IMIKLRHHKO
verb	optimiz source+test	MNLNOPJNMH
verb	pass source	QPEEJ>BCHP
verb	pass source+test	WINNEILNNJ
verb	pin lock+manifest	LPMONONJNQ
verb	prefer source	GKLKPRJILO
verb	preserv source	D]MMGEJJNI
verb	preserv source+test	F[NOIIKMOL
verb	prevent source	DWIIQCFHLD
verb	prevent source+test	HZNOIIINNM
verb	print source	OSJGADQHKD
verb	properly source	D^LLEEIKMF
verb	provid source	LOJJPHHRLG
verb	re source	MJQJLEWMEB
verb	redirect source	UMMKGJKKNI
verb	reduc source	AHHIVOEHKM
verb	refactor source	OIJGRMFEPJ
verb	refactor source+test	NNNNRGIJSE
verb	remov build	LMKNHMPEHU
verb	remov ci	MAMNRNJIWB
verb	remov config	NHHMGNKPIT
verb	remov documentation	JOPPILIFK<
verb	remov lock+manifest	JNHNPNHJKP
verb	remov manifest	SPGLFLONMI
verb	remov source	GNIKMIEHIN
verb	remov source+documentation	QHKGPGGPIM
verb	remov source+test	OHFGSHNLCK
verb	remov source+test+documentation	CDLJQQALQR
verb	remov test	JJFPGLSFAE
verb	renam ci	NJOOIOMFYG
verb	renam source	CGFGVBECIR
verb	renam source+test	PGNNSILMMG
verb	renam source+test+documentation	GJKNQMMMNR
verb	render source	MPMMGPJMNK
verb	render source+test	GONOJRLOOM
verb	replac documentation	MIWMNNNNOM
verb	replac source	RO?FJI;KON
verb	replac source+test	ESNMRGJMNF
verb	replac source+test+documentation	QGKNOLILMM
verb	report source	ESLJGOIQJG
verb	report source+test	IVOOKLKOOM
verb	requir source	OTLKHKKLKH
verb	reset source	IVNNKIKNNL
verb	resolv source	NOHHQ<CGJL
verb	resolv source+test	QQNNHJKOOL
verb	respect source	LVJIMBIJLE
verb	respect source+test	QQOOIJLNOM
verb	restor source	FQLJGRKHLO
verb	return source	MMGJMKFORC
verb	return source+test	ONNORFLLNK
verb	reus source	FMLKPRJJME
verb	revert source	=UFDAJF@FT
verb	revert source+test	JWOOKLNOOI
verb	rewrit source	RTKNJHLKMG
verb	run ci	MQNONOJFSJ
verb	run source	OIHJOFNQLJ
verb	separat source	GLKNVJKLNJ
verb	serv source	MKMMFTLMMI
verb	serv source+test	NNMMGQLNNL
verb	set ci	LQNNMOMMPF
verb	set source	NTFD@@EBGR
verb	set source+test	MPNOJHLLNQ
verb	should source	JQHGINBER?
verb	should source+test	LQNNEPHMNJ
verb	show source	XIFFJCNGIK
verb	show source+test	HUOOGLQNNK
verb	simplify source	LLFGQK@NIL
verb	simplify source+test	OVNNHGILMP
verb	skip source	MIDG?VTCD<
verb	skip source+test	NOMNHPENNJ
verb	sort source	QMMKFRKJLI
verb	specify source	GVKLEFSJLG
verb	stop source	HOJKGRLKNQ
verb	strip source	ENIFDDGTRL
verb	support source	TPKBH9F=O@
verb	support source+documentation	_@BMHNMMMJ
verb	support source+test	OTHLFC9HF@
verb	support source+test+documentation	RNHNFNINLI
verb	test ci	NENOSOESJF
verb	test source	OKSMBESJIC
verb	test source+test	BLMNBFXKKF
verb	test test	NRNKJNONKN
verb	the source	GXNNIJNMNK
verb	throw source	OPLJOGGKMO
verb	throw source+test	TNNOFJKOOM
verb	track source	OUMOHHKJNK
verb	transform source	PVLNEGIMNG
verb	treat source	OSMJHJLKNH
verb	trim source	GXMIIKKLMJ
verb	try source	HMKKIIJSLP
verb	tweak documentation	NLVJNOONNL
verb	tweak source	KJHGQHHQIP
verb	type source	PMIJNFKJQP
verb	type source+test	MSOOIKLMQK
verb	typo documentation	NTLKNNNNNL
verb	typo source	IRSHGJJLMM
verb	unify source	JPKSMKIJML
verb	updat ci	JRJJFMIIGY
verb	updat config	JNAIANFRPM
verb	updat documentation	EANPGLFNHL
verb	updat documentation+manifest	IQOMLOMIMO
verb	updat lock	NHKLLNLHLW
verb	updat lock+manifest	OQOKALCRDK
verb	updat lock+manifest+test	HGKNINNPKP
verb	updat manifest	QJEKGNPGNO
verb	updat source	FJRNP?LMEN
verb	updat source+documentation	EIPQ@IJEJU
verb	updat source+test	GHFCLQSHFR
verb	updat source+test+documentation	JVQKLNIOJI
verb	updat test	LRF>@NRIQF
verb	upgrad lock+manifest	HNHNLNLBLY
verb	upgrad source	SLGHJFGMGL
verb	upgrad source+test	KMMLQMKSLJ
verb	use build	LSMNIMJQJF
verb	use ci	INMNCLFOQB
verb	use documentation	HNVFJLKILH
verb	use lock+manifest	SGINQIFPIL
verb	use manifest	BNJNGJRBBS
verb	use source	IL2EPOR@CL
verb	use source+documentation	KKGNSEINIP
verb	use source+test	OQKKHKPBDP
verb	use source+test+documentation	KNJNNRHKLO
verb	use test	JFMKKKPKRM
verb	validat source	FTJMGIIHRN
verb	warn source	WHPG?ABFKP
verb	warn source+test	MSNNJKINNH
verb	watch source	OTKMFGLMNG
verb	wrap source	MLLJNIJIMS
word	<code>	LNKFTNIMF@
word	<issue>	PTI<GCI8=Q
word	<name>	NNI>QDLQJH
word	<path>	QMMOJKFKCK
word	<version>	HPA/A?FNLU
word	a	OKNCNISFKH
word	able	NMPLRKLKNK
word	about	IQYSA@ADFM
word	absolut	HVMLFGRLMI
word	accept	QVJJNEIJLE
word	access	KTOLQDGHKE
word	account	PSNMFISKJI
word	across	GTMMMQJIMH
word	action	K?HPMHAOHX
word	ad	TLSDJALMGK
word	adapter	TNKLCGOJKR
word	add	KFRJEIQMNP
word	additional	FJNINJSHGR
word	address	LSIHEGNRHK
word	adjust	HKRIVCNFMI
word	after	<_B=M:JNOE
word	again	UPMNIIMKKH
word	against	QQLKHJRGLE
word	ai	MVIMLNNNML
word	alia	LTMKRBFPKF
word	alias	SQPNJJKMNL
word	align	NTIIEGGHKP
word	all	QMKAGPOLIN
word	allow	QRF=CICHGO
word	already	HQMJGOKLNR
word	also	KOIKCOHRLO
word	always	HQLEQILMHJ
word	an	GRHERLQNHI
word	analysis	NHLMOUJJQH
word	analyz	MTMNIKJNNH
word	anchor	HIKMQSKSKI
word	and	MH@ISOIOIK
word	annotation	FHUKMPGHKU
word	any	FSHJLFFJNV
word	api	HMR=T;Q9OJ
word	apis	INGKQHR@KR
word	app	QKRFKNQENG
word	appear	INTMIHSNNK
word	append	KNSMQIMNNI
word	application	RQRKMDGDHF
word	apply	HPIPWADLGG
word	apps	WEKNGJKSJJ
word	appveyor	JSKNKNFTIJ
word	are	OPLBHOPKEG
word	arg	QELLUGKLNO
word	args	GVJGMDLPPK
word	argument	VTPBOAA@BG
word	around	HUKKHKJJSH
word	array	JELFPULDEM
word	artifact	HLRMJKINSK
word	as	SQM;A@JJMP
word	assert	KEMLRKUMKI
word	assertion	EKFG@MOII]
word	asset	PKGFNNHMDN
word	assign	KONJRIRJLI
word	ast	EJKLQMIHMR
word	async	MONBNPOAE>
word	at	RMKQREGJLD
word	attach	XGKKPFILNI
word	attr	PUMMNELJMD
word	attribut	USJFL>CGIA
word	audit	KBILJNHEKZ
word	augment	RPKNHHMNOJ
word	auto	OPLJFADLQM
word	automatically	XEKJFFJIQP
word	availabl	LTQHMGJHJG
word	avoid	GG>?UTMLDG
word	await	GTKJOQLKIH
word	babel	RKKKSFFCRJ
word	back	GSKLUIJFSL
word	background	HROMRMKRKK
word	backward	GYMMGHMLNH
word	badg	LI^CMOMMMH
word	bas	TNOHLNHHOH
word	base	FJODR@BNPQ
word	basic	SMRKCINHJD
word	be	NLEAPO>SAC
word	been	JJONKLJPKS
word	befor	D]ECKJKGO;
word	behavior	MHJGRMRENO
word	benchmark	@IHBAFPEQ[
word	beta	KFQKIMJVIH
word	better	NPPEMPJEOF
word	between	CVTRNEEHJC
word	binary	TSOCBCFNQA
word	bind	RVMLEFJLMO
word	binding	FVMMFGKJMT
word	bit	PGPKMHHPIR
word	block	RMPI@LMFIQ
word	body	SOJKPDIEPN
word	boolean	MRLLPGLLNG
word	bootstrap	HFJJHPNXGF
word	both	NTMKFGJRKH
word	bound	QQONLMLJSJ
word	brac	LPOMGLLJNR
word	branch	@KEFCCCSTQ
word	break	SIODNAGNON
word	broken	PWJKILIQIG
word	browser	JOULDLLO?G
word	buffer	PXHECONDHH
word	bug	ESNIHGHSIM
word	build	KHK:ICBUVE
word	builder	DOAGSPQKGA
word	built	PRJMFGJQJN
word	builtin	NOMNTJKJLF
word	bump	KOF@DBMKNR
word	bundl	OGGIQLPGOP
word	button	NNPKJKKJMQ
word	by	[H??HLIFLH
word	c	GQNLPHMFMR
word	cach	IPBDJRHLSA
word	calculat	PMLNGRJJMJ
word	call	KPBMIRGJCF
word	callback	MQKSIAEGGO
word	can	TILHLFLNQL
word	cancel	UJLLEQJHMG
word	cannot	E^MJFGKIMF
word	captur	SJJQFIKKLE
word	cas	RMONPIKKNK
word	case	QNGCNCSMED
word	catch	AQIROEDGKL
word	caus	LZMNHKJJME
word	chai	FZJNHKJIJI
word	chain	PHLLRCJIMS
word	chang	FIULMSBFNQ
word	changelog	TEJLSB<RHL
word	char	GSNNHJSOOL
word	character	KVIKDGJJLP
word	check	EKC:JPKRSL
word	checker	JSLNJKLKTR
word	cherry	IJKLGRKLIR
word	child	FSMLMQHHMF
word	children	LTLMENIJMF
word	chrom	HWQLQKHDNM
word	chunk	ZHHHIIKEJJ
word	ci	L?Q=>DNOQS
word	circular	QNLMCRPIKC
word	cjs	MZFINBEJG>
word	clarify	HKYGPLJKKF
word	class	PLGFV=CBIM
word	clean	APHGPCPOHR
word	cleanup	CKKRKANNJT
word	clear	ISRHCDNQGL
word	clearer	QGQJQLIQJQ
word	cli	PGRML?ONJG
word	client	ONKGMMFBDO
word	clon	GSLLPMJJMD
word	clos	UTKC9=C>UI
word	code	E@T8^GFIJN
word	collection	GYMKIGJIMG
word	color	SPIHGORFHB
word	comma	KTQNLKNNNK
word	command	SPRAQAKIIJ
word	comment	DJVR<<DERO
word	commit	UOFMG<PGPO
word	common	OIJIXHIJPD
word	compar	PMJKEQHGON
word	comparison	KJPNTLKNNJ
word	compat	PRKKEEKRHL
word	compatibility	TVME>@QGJB
word	compatibl	RPLMFIIKLN
word	compil	PRHIJODOIJ
word	compilation	QNMNHHJRMH
word	compiler	SMKKMEEPIN
word	complet	ESSJKHTIKG
word	completion	LNSJILLLMP
word	component	QRHCDNFNDC
word	compress	SNMKFOKLNI
word	comput	EQPLPATJIQ
word	condition	KYHHPBDSPB
word	config	IROOIDGGFP
word	configur	WOJLCIIHNK
word	configurabl	UOLHEKKJNH
word	configuration	IVSCNDOMEJ
word	conflict	LPMMJNMQPI
word	connect	ONMMPJOIRH
word	connection	RPNKIKJKMJ
word	consistency	HRNNOGLMNI
word	consistent	CNJSNBGCIU
word	consol	JOKLFHOJKV
word	consolidat	HHMNQHPSMH
word	constant	ENMMVGIJMF
word	constructor	IKJNSFKKNT
word	contain	NQMJFESIJP
word	container	LNJMVGIHPE
word	content	KRNEDOP@HN
word	context	SLJNIT@AFI
word	contribution	MNTNOOMLMJ
word	contributor	IPSLHMOGIO
word	control	IQLNOILRKQ
word	convention	JNWHHLLMNH
word	conventional	WNJFNG@?AO
word	conversion	SLMNMMIHMF
word	convert	EOSIPGSNGI
word	cooki	UMKMBPHSHF
word	cooky	ONNMRHLLNI
word	copy	DMPISDJTGJ
word	correct	HUTNE5GHHL
word	correctly	:eGDJ:AMG=
word	cors	LNRMNGJJLN
word	count	GQMKGRRKMH
word	cover	HJMMGHVKSI
word	coverag	LLHCJNSASL
word	crash	DdFE?A?:EL
word	creat	QHKEVOMJJI
word	creation	GFKMWQNILN
word	csp	JONMIKSNNI
word	css	HRNBIMQ@EO
word	current	SPIJJDQGHN
word	custom	NPLAN:QMJK
word	data	MVKLJMFFRD
word	date	KNRRPIQIHF
word	dead	JINMPJTKMI
word	debug	QQO@IEJQGR
word	declaration	EVNIHFJILV
word	decod	PUMNGHLJNJ
word	dedup	ITHMEENGQQ
word	deep	KNMMPEPKNO
word	default	MSO8OFCFBJ
word	defer	EWKLLFSKNG
word	defin	OUHHS>LBGI
word	definition	KLKFPFOQJM
word	delet	LPLHL?QPIN
word	deno	MPLIMFOHQN
word	dep	?HEKOLPFHV
word	dependency	JXD>RNMCAI
word	deploy	OJTJIMIOMM
word	deployment	MJMNSOKKIS
word	deprecat	KEGLOKMI@S
word	deprecation	JINHCDRFIX
word	deps	QTDFLFH=NR
word	description	E?]COHFBNH
word	destructur	NSNNOIIMNI
word	detach	RTNMIILKNH
word	detail	SPOIIMHMMF
word	detect	PIKJSCTIKG
word	detection	GXKHQGGRIC
word	dev	IJJCINWRIK
word	development	EPKKEKUQHJ
word	devtool	M[IKBGGGMB
word	diff	MKIJKBRGIR
word	different	IYMNPHKKNI
word	dir	NRMILJJIJQ
word	direct	MNMNQGMHJQ
word	directiv	LZKLCESGJK
word	directly	IGJKUTDEJJ
word	directory	MVGFNBNCHR
word	disabl	HOC@BGMJYL
word	disallow	FVKMFHKIMR
word	display	TKLKEFIKMS
word	dist	OPLIPHKIKM
word	do	IJ@@OLLJQR
word	doc	HMXGDJKPJK
word	docs	CSOB@HMQJM
word	document	MMUFCHGGKQ
word	documentation	FJVDRJGDRN
word	does	JNKHPOOHQD
word	doesnt	FQNMRHIJSG
word	dom	CYKMEFVJKM
word	dont	EQB@EKJJQQ
word	dot	PTMNFGKMNI
word	dots	HVPJHNRLLJ
word	doubl	ENTIQMGNIN
word	down	MIKNPJIPJR
word	download	QPRMHJIFRM
word	drop	GPFDQ@QPMG
word	dts	HIJJGLRRJN
word	due	GQJMGOKFPO
word	duplicat	MJOEOMJCQQ
word	during	JQEHQMAJJI
word	dynamic	NUIJFLLHK?
word	e2e	DIHRGIN@UI
word	each	LSNNGGQMLH
word	early	PMLJQPINJC
word	easier	FKLJSLJJLR
word	ecosystem	LRNOMNQITL
word	edge	OPKJCEOSJK
word	edit	QKSLKJKRKF
word	editor	UOLMIJIKNG
word	effect	RPIJCNFIJS
word	element	OOGJJPQDHK
word	emit	RNHFKNPDGA
word	empty	FVQPFQMEG@
word	enabl	OMH@G9RKLP
word	encod	KYIKNEILMG
word	end	CQMKQONRKG
word	ending	IILLIMNHKW
word	enhanc	PIONMPRLLK
word	ensur	HUMF<<PNBO
word	entry	KVKKLJOGHB
word	enum	NOMKRHIIMF
word	env	RPNF>@CQKQ
word	environment	SPSEI?ILOD
word	error	SN@CO#O=IP
word	es	VJPLFIQKLF
word	esbuild	KNCGPRDCFH
word	escap	CTPREEQHLL
word	eslint	KJGRRDN?BQ
word	esm	HZLNDGGKJI
word	evaluat	IRNOMRLNNK
word	even	KTLNIKMKRJ
word	event	KSO?LFM;EN
word	exampl	DIROEFR@AP
word	exception	RSKIJIPHKF
word	exclud	ISCGS@JPJI
word	execut	PRNNHHJNNJ
word	execution	PMJKQKLOQJ
word	exist	PPIGLDSPIB
word	exit	DVHE=@RIPM
word	expand	RRUKEHGILG
word	expect	OJPFLDWIGP
word	experimental	JFOIPPSHJM
word	explain	KQUMKMNMNJ
word	explicit	MDKISQIFQO
word	explicitly	LOLJKCHRRN
word	explorer	RLNKILKKMQ
word	export	SSH>II7RBD
word	expos	TIDHQCCOIH
word	expression	PPNMNFHKNH
word	extend	TIMGQDPHRE
word	extension	QOGBKKQNEM
word	external	QRQHLCMMHJ
word	extra	NSOHLHLFHQ
word	extract	JFJHQNQFHS
word	extraction	NHNLPSLMNJ
word	fail	RHBA;=WOLO
word	failur	APIJADPKSP
word	fake	PSLNJNQLMK
word	fallback	KXGHP@DML?
word	fallthrough	OJMMQLLHLP
word	fals	JSQJMEFMIP
word	falsy	SMNNKJNNNL
word	fast	FJLNFWJJKQ
word	favor	OJLMUJHHKM
word	feat	MLMLKMKLLT
word	featur	GOMDORLMIR
word	fetch	JSMIBNKSML
word	field	QQQBMKNCBG
word	file	GUFKM:DREN
word	filenam	OOKKDEPHLS
word	filter	GRKHRQBEOD
word	find	GRMMHIJSLN
word	fire	IQMNRJLLNJ
word	first	JSRHDQGEOH
word	fix	<JQN@3NMRO
word	fixtur	GUQGFIQDKK
word	flag	PHMRJJJRLL
word	flak	JGLKJMJRPQ
word	flaky	LMKLJMSHOG
word	flat	GYNNEIKKNN
word	flatten	HINNVHNLNK
word	flush	RUNMJJMLNK
word	fn	FVLNPHJKLH
word	focus	LSNNJJMIRK
word	folder	BUQJEEMNIU
word	font	HSKLGIPJLT
word	footer	IVRKIKKMLH
word	for	KJAGMNKPKJ
word	forc	JQLHPCREOP
word	fork	KPPMIJQONR
word	form	MNJITHJKLP
word	format	SHNTC?DM?Q
word	forward	JQMMLFJGMT
word	found	PKKMRDJKMO
word	fragment	PUIMMCJLLE
word	fram	OXMKACGEJM
word	framework	QIHFKTHRIC
word	from	IRIPO@GNHI
word	fs	FPHKISRGHI
word	full	NMNHPGODSN
word	function	LIP@SJK>CP
word	generat	PPACJKJTCE
word	generation	TOFHDNBUII
word	generator	JOSNJIKINQ
word	generic	WMHJ@EGHJK
word	get	QLKHNOSTHC
word	getter	DNMMXDIJME
word	git	EVLBQGDILS
word	github	LLMHGLEONS
word	gitignor	PILGIMIGKU
word	glob	JPKKOIFPJL
word	global	MREC@LGVCM
word	gracefully	GZNNIGLMOL
word	grammar	IFOUGJKKJR
word	graph	HYMMHQIKME
word	group	NIKIOGNORI
word	guard	ERKHOFGGJS
word	guid	TBSHHLJHJP
word	hack	JGMKHRJGJW
word	handl	QSC<JCOSFA
word	handler	HTMGRLIEG>
word	happy	EKKVJGOGHG
word	has	RJLMDPNHJS
word	hash	DVMNFRJFQH
word	have	KPQJQBGMPJ
word	head	OPPJEQIJLF
word	header	OSNABLGLFQ
word	headless	KLINQSHKLH
word	help	WRNIFHIJMD
word	helper	RPCDM:U>OG
word	hidden	MSNNJLLJRJ
word	hide	SGMKOHQIKG
word	highlight	QHXJJMKJMO
word	hint	QLOMIKMNNR
word	history	TOKKKMLIRI
word	hmr	SWEGE;SBFE
word	hoist	DNJMFUHHJQ
word	homepag	JKTNMOHHHM
word	hook	SNICIPCLEN
word	host	OVJHNDFHJE
word	hostnam	ORMLGIKJNQ
word	how	NFRKNKTIMH
word	html	NTOHJMEIKQ
word	http	STNIFDPHKE
word	hydration	UQIILBKJLO
word	i18n	LOLLKQUHIJ
word	icon	GSPMHKSFJN
word	id	BPOMORGHLG
word	identifier	LMMNHIRIKS
word	ids	KNMMOQJIMF
word	if	RJC9OTK8BB
word	ignor	FPM?5EJCOY
word	imag	RMPIEIHNQG
word	implement	NTHLLFHFKO
word	implementation	ORFJVEDEI?
word	import	JOCNOMBEFQ
word	improv	KFNILQKCLN
word	improvement	FKPJKQLLMR
word	in	KQOEHNBJKJ
word	includ	MMJPL<OJER
word	incorrect	L[PGADLGKB
word	increas	MOJIEFUHQQ
word	indent	OJJLGEGLMV
word	index	POKKFEIPRL
word	infer	G[MNOEKNMI
word	inferenc	PSMNEGKMMG
word	info	OOTFGJJHKI
word	information	TKTJHKKKME
word	inherit	OTOOJJMNOM
word	init	IRKIKHHJKT
word	initial	SQIJCFMHHO
word	initializ	QTHLQFHFKE
word	initialization	GMMLTQIGLE
word	inject	NZNKBBJJME
word	injection	OSKMPJJIMG
word	inlin	OPKGEQHKEM
word	input	PWMNECLITH
word	insensitiv	PPNMFJRMML
word	insid	KWLJMBGHKM
word	install	NROC?BCMMN
word	installation	KOPRRNKGLF
word	instanc	LPLIKSGGKB
word	instead	NMG?EPQKQL
word	instruction	MHWROLIIIL
word	integrat	RFJNQHJHIR
word	integration	NCRIOIQDRN
word	interactiv	NUPNJNNKNK
word	interfac	LSRJNDGGKJ
word	internal	IJOJTKADHT
word	interop	MPJNGRJJLF
word	into	OENAU=H=ER
word	introduc	]IJNAFHJLF
word	invalid	QRJIEEFOQE
word	invalidat	NXOLDDKKMG
word	invok	GHMKUKHGSO
word	is	KOD7NRDJFG
word	isolat	SLGJKGJKKQ
word	isolation	SOQNJLKNMM
word	issu	GLIMKAJMVK
word	istanbul	LQJNKLSGJM
word	it	>MICQKPHKS
word	item	MUMLHJKKLO
word	its	DNUISHHFMM
word	jest	OJHFMIPPEO
word	job	KIMLRMHORH
word	jobs	HGLMQHPSNP
word	js	WONHKAOCMI
word	jsdoc	G@]FEDGPIQ
word	json	UDFDV>CQEL
word	jsx	QNRHLMMEIG
word	just	OKMGPLIHRS
word	keep	NVHHABGRJM
word	key	GOIFIRUDPJ
word	keys	IRLLNOIGMF
word	keyword	OIKNILQHIW
word	known	UJKMGPQLLH
word	label	GMSIIKIMSK
word	lang	RQPMIIMMNJ
word	languag	PFRKUEJJKP
word	larg	HTQMJJOJPI
word	last	OMNHPDLHOP
word	latest	DMOFJDFQPR
word	layout	SQQIFFQJLF
word	lazy	NLJMNSGILF
word	lead	PSNMFHIMNI
word	leak	HOLMQFPHLQ
word	leav	IWNNJKNLNK
word	legacy	OGEHKMTLJO
word	length	LNGJQOFHKK
word	lerna	VGKJGMHGHR
word	less	JOQLLMRLRJ
word	let	TQLMFFKILH
word	letter	OOSNKLMMNJ
word	level	JQLHREJCTF
word	lib	MMQJMFGHSO
word	library	TOIMKIKNHK
word	licens	GPOPHMRGGI
word	like	RSRNIGLNNL
word	limit	B[OGBEECSO
word	line	HQHOHAFQFT
word	link	BXU:HALKCL
word	lint	B@L=QARIRS
word	linter	JIKJHLSHKT
word	linux	PLNJQIQML@
word	list	IMPBMEJQNN
word	listen	IWNNHJNNOL
word	listener	QPJGBRHGK@
word	literal	SMJJLFJILR
word	live	PMOIHKQKLQ
word	load	MMGCLTM?EI
word	loader	JSKMNQGFKH
word	local	KQOIFSLBOO
word	location	SMKHPIHPPA
word	lock	MKHIPIIPQQ
word	lockfil	QPLNJMJGPP
word	lodash	BXJLRQEFHC
word	log	QK@LK;O=MQ
word	logic	@CCE];KQGM
word	logo	IRJKKNKLKT
word	logs	QOFEPCOOH@
word	longer	JLRKSJRFJM
word	look	PIQKPHKQLN
word	loop	CQKKUKHHLL
word	lost	ISNLIJMINR
word	lower	JTNLIMSKJQ
word	lowercas	QIMKQJKSNI
word	maco	NRPOMOMNOJ
word	macro	RLKMTIJKMI
word	main	KHQGJDYLKH
word	major	JOKMINHFUL
word	make	GJDUPCSOLH
word	manager	IKLMQHHNQN
word	manifest	MQJLCTHILC
word	manual	NNJNLMLIQP
word	map	KTHGT?CFOJ
word	maps	KGKKJMOQJQ
word	mark	OIMHKAOONS
word	markdown	IPMJJNKSLO
word	master	IPLKHNJJOV
word	match	HRTRMGJMFD
word	matrix	JINNNNKRQH
word	media	QJKJGGUHKG
word	member	HVPOQILMNK
word	memory	HSKKIEGEKU
word	mention	FOSGIMLLMO
word	merg	MKRFLDEKUQ
word	messag	IIHWJ4JBRP
word	meta	RMNKGQIHTE
word	metadata	OLLLRFGRJK
word	method	VFL@MIC>CS
word	middlewar	UGZEIHKABH
word	migrat	REFCQ>NONG
word	migration	SHPGQHO@FN
word	mime	ORMMEHKLNP
word	minify	DQMLRFHOKM
word	minor	BKGTQEJMPI
word	mismatch	WLLMGGILNG
word	miss	EYHIG9PEKO
word	mistak	IQSGGILKMQ
word	mix	MNNMJLLNNS
word	mjs	EQLNOHKRMP
word	mode	OSQCNO?JC@
word	modern	OLMLUELJLG
word	modify	PSNKKFQGIP
word	modul	MPN8KS9HHN
word	monorepo	PFFMHMIGIW
word	more	NANOM7RPDU
word	mount	GQMMQGOLMJ
word	mov	OJMMRHJKMO
word	move	EMBMP:RKNL
word	multi	JXJMGKQJII
word	multipl	QUII>APHGC
word	mutat	MWRNJHNNON
word	nam	EOMKHQHRLO
word	name	NMKMUCHGSJ
word	namespac	OPJNJLLNNR
word	nativ	NJJJVEMIQB
word	necessary	GLMKUQJJJI
word	need	JFHRUPDHOL
word	nest	K[GIBBCFKL
word	netlify	OGRLIKGJQR
word	network	ISOLQMQIKH
word	never	GMMMORKLNI
word	new	ENPNLOAIOP
word	newlin	DYINNGGIKE
word	next	BPRNDEIHMU
word	nightly	GOPIGMHMKU
word	no	GGBOWPIIFP
word	node	MNF=MFKKNL
word	non	JSCELGKOOP
word	normaliz	CXLJDDQKLP
word	not	DQI4KOPFLL
word	note	EPYTKDJOGF
word	notic	KKKKMLNNNV
word	now	HJIIRFSJMT
word	npm	LOKFDGN;PY
word	null	@NKJLQFHLS
word	nullish	KWNOJLNMOJ
word	number	JMFGIDQMUI
word	object	JTIBNIO@CN
word	obsolet	ORQKHILJKT
word	of	EOVONJJPJG
word	off	GNLLOHMPPM
word	official	OJQNMNLPHR
word	old	QLPDCOKLSS
word	omit	HKKLHSLOMO
word	on	JRJ-JFGPQF
word	once	DNMLMSPJLH
word	one	RJKIPDHRMD
word	only	DMNALTDROE
word	op	JJMNMHKJMU
word	open	VQLHACGGLM
word	optimiz	NQPGJJLOFM
word	optimization	OHGKPONFIN
word	optimizer	EWKNKOLJMF
word	option	SSJ3PBDI9@
word	optional	JQPET:BNKM
word	or	ISKLLKPQJF
word	order	IOQEPMHQJI
word	origin	SQMMNIGHLG
word	original	GXNKHILLNI
word	other	SONHKEGGRC
word	out	NNOGJEQRLK
word	outdat	GOVHJGJJQI
word	output	UQGPFIICCH
word	outsid	OXLNFJIMKH
word	over	DOMKOPIGPN
word	overload	ETNOQJKONK
word	overrid	NXPFF@GDQI
word	overwrit	OYMLDCIIMF
word	own	GMMMUKMJPH
word	oxc	SOMNHIMNON
word	packag	JGL?KNNRNO
word	package.json	JTTHAF?JQK
word	page	QPWDI=LBEM
word	param	OMRFNIODIO
word	parameter	CRIILSFGJM
word	parent	F]NLEDKGMF
word	pars	KOEFMQABHT
word	parser	UQCFNBIKEI
word	part	WHLNJJJQKH
word	party	RJMMPKMLNK
word	pass	NPN@N9KBLQ
word	patch	GGBA@M;TIW
word	path	MTK;ELMGAN
word	pattern	SROJHGPIRK
word	peer	EWILTIDFGJ
word	per	UJLLHLGFKR
word	perf	GKNNQSJLQH
word	performanc	EGELKYGFGI
word	period	NNKSHMKKLI
word	permission	TKKMGJHEXJ
word	persist	FTNMFHSKNH
word	pick	IJKLGRKLIR
word	pin	IUPMIMILMP
word	placeholder	QOMMJKKQJJ
word	platform	KLONLLRPJL
word	playground	EBGEDJUDHV
word	plugin	UFKJLRGI;I
word	pnpm	BGOICHBMUO
word	point	GWJJOJMIMQ
word	policy	OSVKJKKKNI
word	poll	QWMJGJJKLG
word	polyfill	ONIKTCHGLD
word	port	CXIJRFQFJL
word	portal	QSLMFLOJMG
word	possibl	KLNJRQGGJF
word	post	IUVKGIMJQQ
word	postcss	MTNKGOJHMH
word	pr	INUGGJHLOS
word	pre	LHQHNSLOHJ
word	prefer	GKLKPRJILO
word	prefix	QQJICESJIN
word	preload	OTIKKMNGLC
word	prepar	LHCEFKNFL[
word	preprocessor	WGRCMFEDJM
word	present	GONMPOMMNJ
word	preserv	RSKLEBHPLG
word	preset	SKQCJFBFPP
word	prettier	GFKJELQPHT
word	prevent	BWHFOALEIL
word	preview	TOJNILLJNM
word	previous	MXKKEFIFQL
word	print	MOLFPAPGJJ
word	priority	ROKLOHIKME
word	privat	EOKJUHPGKE
word	process	RMCCMCUIIP
word	prod	ONKLEGLSIO
word	production	OTLMGHQIOJ
word	project	NSLPE@PDNM
word	promis	IJNCWPMIDF
word	prompt	RTIJMDFIKE
word	prop	SPNGKGHBHK
word	proper	FTMKHKJHTG
word	properly	@VFG@BS@NG
word	property	OWFBJHH>GI
word	protocol	QYKKEGLFLE
word	provid	LRMFS>FPIB
word	provider	MTSMLDIIJE
word	proxy	LTLCNPEBHN
word	prs	JEKNMNJDVL
word	public	TKIHHPQPKC
word	publish	ILCHCF?NMV
word	pull	HHTISIMKSR
word	puppeteer	TNILKNMIPI
word	pure	PMNNSIKQKI
word	push	WEKKFJKPMO
word	put	MIOKRMMMNS
word	query	RPKKLFPILE
word	quot	GNLRFKRHHO
word	race	QWNJFIIJMI
word	rang	PSLJRFGHIF
word	raw	ESQMMGJPLO
word	re	JPRHH>SGQH
word	react	TFPIANUJJM
word	read	ISKETCJCIB
word	readability	FIMJTIKLMQ
word	readm	PNMAHNIFHU
word	readme.md	OKZHOOONOJ
word	readonly	KSIKHHQMMQ
word	receiv	RPOOJHNOOM
word	recommend	PSLHOHOHIC
word	redirect	PSSG@AEFKD
word	reduc	FGFGUMVCEG
word	redundant	FGOUEOFMOQ
word	ref	OLHJGUDGJO
word	refactor	JJKBRHM?NO
word	referenc	BWRB@@BMDU
word	reflect	KMRMKMSMMK
word	refresh	QIKMQRKMNK
word	regard	JIRJQJLLNQ
word	regex	EFREOYDDH>
word	regexp	IRMNGHPRLF
word	register	IWNOJHMOOM
word	registry	JNNNRMQJLK
word	regression	LUMNMNRLMI
word	reject	GUKKGIOIKM
word	relat	JRSHMDHJOR
word	relativ	EZOJIBLJLN
word	relax	PSNNHIQJJH
word	releas	ADB6FFDWTM
word	reload	SOMIDEPKLF
word	rely	RMMNIIRILI
word	remain	FNKKLLHUJM
word	remot	JKJFOERQMJ
word	remov	CKMKJDLMJR
word	removal	JWNOIIMJNN
word	renam	@GNOS=IKPT
word	render	MSJPBLPBG:
word	renderer	NOOIIDFOJQ
word	renovat	B?GKGM@HXK
word	replac	MLS?HLMIIO
word	replacement	UTIMBFLOJC
word	repo	PNMLFKHMUK
word	report	MKOFOMBJVI
word	reporter	OQFPH?IDPM
word	repository	RMRJPKNDIM
word	reproduction	KGOMNNLHKU
word	request	JVIAIHDQMJ
word	requir	MUPDENF>LI
word	requirement	RJMKQLJHJU
word	reset	E]LMFDILMF
word	resiz	HXMNIJMILG
word	resolution	MHDHPNNPGO
word	resolv	JVFBNJOHME
word	resolver	IYMMHGLMMJ
word	resourc	RLMNGGIVIH
word	respect	NVIIL@HHLC
word	respons	PSII@KPJJN
word	restart	JXIIBDFGIT
word	restor	EQKJFRIMOM
word	result	EMMERMCERO
word	retain	HYOOIGMMOL
word	retry	IQLLGGNSPG
word	return	DPP@QLELPD
word	reus	NHRIPPHFJO
word	revert	JVG?<HHKJQ
word	rewrit	RUHMMBHHPB
word	rm	HGKMGJQFRS
word	robust	GUNOSKMMNI
word	rolldown	XEHLBOEEHM
word	rollup	NNGLMEDSHL
word	root	PRFIIMMLDR
word	rout	PQRFQ=HCF>
word	router	EUIFKMDDET
word	rule	KMGFJDTKDP
word	run	JNH?H<NHSP
word	runner	OQRGHGS@R@
word	runs	IKLMHRKPPI
word	runtim	ILFJSKNRHE
word	s	GSMRMIHJJH
word	safari	IVNMIJMNNM
word	safe	FTLLQFOJQI
word	same	JUILMNPGJF
word	sampl	LHWGLLRKMI
word	sass	HHKLKQUHJM
word	save	TOKNIKLIMO
word	scan	OMPLPDJKMO
word	schema	RISHPFGPHG
word	scop	RTMNGHJDFE
word	script	H@Q<G7FURS
word	scroll	NUHLIGQJME
word	search	UJKLRFIHLH
word	second	HUNMJNPKMR
word	section	MSTAEKEDJK
word	security	JMUJSMKMQM
word	select	GXNNHIKKSJ
word	selector	QULMHIOMNK
word	self	TPNLLEGHLM
word	semver	NPLKFJQHRM
word	send	MTNNHJQNNJ
word	sentenc	NLVLOOONOM
word	separat	LPMFWDDPHC
word	serv	JJFJJVMEIQ
word	server	GOOCROPMAE
word	servic	ISQHSINCGH
word	session	KKLMGISGMS
word	set	URF<BHGPKO
word	setting	JRMHFMRRKL
word	setup	JPLHPARMOH
word	sfc	PEGIEGEQIS
word	shar	NKLKQONOKD
word	shell	EPRLMINDJR
word	ship	PHLLGHIVIK
word	short	IKJNGULMNJ
word	shortcut	RJQKJKLLNQ
word	should	@VI=FQCDLC
word	shouldnt	GYMLGIKILI
word	show	UNHBF?PBCO
word	side	KKNNQLKKMT
word	signatur	RIRKOGIJMO
word	simpl	RGLKJTFIKP
word	simplify	KKDBTJFQEL
word	singl	INKJPMPHIM
word	size	IIICIKHPWK
word	skip	LHN9CTS9NP
word	slash	DRSJCNIRLG
word	small	HISRRIJJMH
word	snapshot	KPFFIAQTLE
word	so	HLMLRKJRSG
word	some	EFICNOUPGT
word	sort	KNNOLQGFIL
word	sourc	LVIEH@FJEQ
word	sourcemap	?RHKAVHPID
word	spac	OILRBFFWER
word	spe	NMLMFQLKRH
word	spec	FEDPICYI?C
word	special	HPVHJQJLMH
word	specific	QPNLAQLOID
word	specify	SIIIDNQNRO
word	spell	GSKSFIHHJI
word	split	KPTLQFIIPI
word	sponsor	IIYHKNJIJJ
word	src	ANGKXFEOHJ
word	ssr	NODCPHPACM
word	stabiliz	NIKLHKQJQP
word	stabl	MPOIDILRPM
word	stack	QTJIEHNLKF
word	stal	HPIMLGKQMS
word	standalon	UHOOINKKMS
word	standard	MUQKLJJJMJ
word	standardiz	HFHKQKGQJT
word	start	RLKISOGFGN
word	startup	JYLNJIJKMI
word	stat	PUKGCIADTJ
word	statement	IKMMMGKLNU
word	static	KMGIMTCFIP
word	status	TPPHBPGJLE
word	stderr	QJNMHLVMIL
word	stdout	RIKKHLTSII
word	step	HNNISKQDQG
word	stop	HQKHEQLRIK
word	stor	MPMLPOHJLG
word	strategy	VNMONIKKKL
word	stream	CRHGVOOHJD
word	strict	LTMMQJJLLK
word	string	MSHBHPJNFG
word	stringify	MTKMGGHRLG
word	strip	BSGEKCEUMI
word	structur	NETLTIOJQE
word	stub	GQMMFHULLH
word	styl	POJSNM<>CK
word	suit	RIIMSGIJKO
word	support	SPJ7N.JIIA
word	suppress	IKIGRISJIF
word	sure	EMMIPJPQOJ
word	suspens	SKMMPGPLLH
word	svg	MTQLGIKNNJ
word	switch	AJPQPFEQHU
word	symbol	COKJRCMUGJ
word	symlink	JPNLJMMKQQ
word	sync	GLPRGTHEGW
word	syntax	PRQGQOOEFH
word	system	PQOMIKPLMI
word	tag	NLQO@IETHS
word	tags	OSFCNBPKLF
word	take	MSLIOIIPNE
word	target	JRKJNCRNPB
word	task	LKRGRDIHGV
word	team	JIVMLNLIKK
word	templat	XKGSHK7DQI
word	temporarily	GNLRIKMFSM
word	temporary	BQRLMQNGHL
word	terser	QQNOJNJOLK
word	test	@BHFC<^CNK
word	text	RTOEBDSFJI
word	than	PLIHMUHEHA
word	that	RJSCF?LKPO
word	the	MMHQMJLHGJ
word	their	HPMLIJRHOQ
word	them	FIUKQJIOJN
word	ther	NLPLPQPKLG
word	this	MNOKNKJJSM
word	thread	FYNMGJJJSH
word	throw	ORHFQCNFHK
word	tick	LNPMIQRMMK
word	tim	LPSNOILNNH
word	time	MSEDGNPDNK
word	timeout	MPIA?BQLQO
word	timer	LTSLIMLKMI
word	timestamp	HWSIFIOLKI
word	titl	SQMEHLOHKP
word	to	NMLIKBGOGJ
word	todo	FIPDCHFIK[
word	token	GQPKFINSIQ
word	too	TOKLDFIGSE
word	tool	NGNHRGPRJJ
word	top	HLPLSGJGTM
word	trac	RLMGMFHFIS
word	track	NTLMCNHQKF
word	trail	KSSKFFKMNH
word	transform	QUFGGMJDH:
word	transitiv	OLMNNONKNT
word	travis	FHOLHNUCTJ
word	treat	MVLJGFKKMF
word	tree	LPIHMNGGKN
word	treeshak	GSLNHEKQRG
word	triag	NIPNLNLGWI
word	trigger	NFGGDWJCWJ
word	trim	STMIGIIKMH
word	troubleshoot	NLTNOOONON
word	true	NRRLOHHESE
word	try	KMHIFGMRNO
word	ts	KNQD=BQLNT
word	tsc	IRMNKMKKKP
word	tsconfig	LWIMDEGOHO
word	tweak	IGO@OGGNQS
word	twic	HMMMQRJMNJ
word	typ	JUMLLGJGJR
word	type	JUDQKA=CPS
word	typescript	IIIIBQPTEL
word	typo	JNNSLEG?>N
word	ui	SNHIBECSFK
word	undefin	AZJHOCGFLE
word	under	KOPJEINPQK
word	unhandl	ORMNJKKMNK
word	unify	IRLSMKHJLL
word	unit	GMRFOGQENK
word	universal	PLIHRIIHLM
word	unknown	GQMMPHMLNR
word	unnecessary	<EH?UVILGK
word	unneed	GMSETFTGOF
word	unreleas	TOMIJNKKML
word	unus	@DD@N=RLKU
word	unwrap	NPLKPEILMP
word	up	IHECQLLRHQ
word	updat	GHNLJ@HNKQ
word	upgrad	PPQCFA>EKQ
word	upload	GDJGFGIVTP
word	upstream	HKOKMIKEJV
word	uri	GOMNJRMNOJ
word	url	HXL@NPM=M=
word	urls	MXUKBFGHKE
word	us	MKS@HRM<OK
word	usag	KEUPRDPDOI
word	use	KJB=PLRLKH
word	used	UHMENMQAEK
word	user	OOIITDJFLJ
word	uses	PKLNSKQMLI
word	util	THGFPOIDEO
word	utility	SNFKMPGHRA
word	valid	NSPMJIMLNK
word	validat	ANJFHEQHUN
word	validation	REJGIDDSQO
word	valu	DQP>QPKFDJ
word	var	SGMLRLJPLM
word	variabl	EOOAUGIMIL
word	various	JLJLOQKKLT
word	vars	QELRQNLJKH
word	verbos	RKLIEJSGQG
word	verify	REJKFLSLTJ
word	version	JNQ2F7KRKL
word	via	TRIJLCESGB
word	view	JOLJMHTDKP
word	virtual	ESRKATFGLI
word	vm	JJMKHRIRLS
word	vs	NSRLMOMKNK
word	vue	IKFAK;VQ@M
word	vulnerability	JULMJLMJKQ
word	w	LTMMHJSKMG
word	wait	FPKHIJQSIF
word	warn	OSNN9/N7=U
word	warning	NNFCN>SLFO
word	was	ONLKQEEGKQ
word	watch	RQFHHIMEFJ
word	watcher	GJLIVSGHLD
word	way	PKJKGJSILN
word	we	HIQLKKHOQS
word	web	IXJILEOFJD
word	webpack	NMOFV@KKCK
word	websit	HRUMRNGCIK
word	well	NRKMGHQIOM
word	were	MSMKFIKKNQ
word	when	NPH0AOKPJF
word	wher	NPRKNOFFQE
word	which	KLJIQLOHHV
word	whil	FXNKPHKKJH
word	whitespac	GVLJFKHKLO
word	wildcard	HVLMCEIRMJ
word	will	RTNLEJHIKF
word	win	IQLNIJKPJT
word	window	JWI;I8NMNI
word	with	STFNCGPIJF
word	within	SKQLGHHHOP
word	without	KOFDNOGBPO
word	word	EMTRLFJKKM
word	work	FZHBKKHMCD
word	workaround	BJLIVFOQHI
word	worker	MVLGHLOAFK
word	workflow	NIJKGLDIWI
word	workspac	GQOELAAJOU
word	wrap	FTLRK@FEGQ
word	wrapper	NKJJQEKJIS
word	writ	LMUGSFIJLE
word	wrong	FQKHFFSHSE
word	ws	KUNLILJLMQ
word	x	NGIRBMNSQK
word	yarn	GRILEHEUHM
word	zero	SHMMHGISMO
`,
}
