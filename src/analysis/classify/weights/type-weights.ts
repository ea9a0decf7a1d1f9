// Written by npm run train: not to be edited.
import type { TypeWeights } from '../type-model.ts'

// biome-ignore format: written by a program
export const typeWeights: TypeWeights = {
  version: 1,
  step: 0.03516,
  temperature: 1.1,
  bias: [-0.2947,-0.2669,-0.3133,-0.2995,-0.2574,-0.3442,-0.2804,-0.5076,-0.2593,-0.04727],
  rows: `
body	<code>	EUKGNKJTKB
body	<issue>	QfLH5G8/LI
body	<name>	NSDKLRALOI
body	<path>	PKKJLQEINK
body	<version>	DNDDQMKPQR
body	a	MNUILIGONJ
body	about	OHPMQOJIMS
body	accept	XFMNPMNLMM
body	access	IRNOSINJNL
body	accord	JNSNRLMOOM
body	across	POMORKJKML
body	actually	OPNOQQMJNI
body	ad	TJPFQBNNPJ
body	add	TKKOKNLEJI
body	additional	HOMNQPMKNL
body	address	HRKMCITMQP
body	adds	WFQKGFTDGR
body	adjust	MIOOTLKMNM
body	affect	PLNOGTJMNK
body	after	NSMKNFQFIM
body	against	IONOORLMNL
body	align	PXMOKKHJJI
body	all	OGMEPLSMGL
body	allow	PHGKYBIJGM
body	already	SKLMRFNKOK
body	also	MHQDRKPHKU
body	always	TPLKIQMGLD
body	an	KNSEQKPPPA
body	and	MLNHSLQILG
body	angular	PFHLNQMOFQ
body	another	ISQNJLPKNR
body	any	HSKLQNPFMO
body	anyth	PLMNISPLMQ
body	api	QQSKREGFKD
body	app	NWNNHLJKMM
body	application	QNKMNPIBPD
body	apply	QQOMPHMJNG
body	apps	MPMNHQMIMR
body	are	ILGNTHETHL
body	args	UJONJNNNPN
body	argument	OLQMJRJKMO
body	around	HTNOGLLSLL
body	array	IUNNOOMKNK
body	as	IRKCONGJUL
body	asset	NMPNLJPMLR
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
body	be	QSLBNBOLN>
body	becaus	KJQIFTKPPQ
body	becom	LNMOHQMSJP
body	been	HDOKROUOOD
body	befor	PTJHLFUEII
body	behavior	MNJMNDTFOO
body	behaviour	SLLOGQMLMK
body	better	PKKNQIQKOQ
body	between	QGRMJIQQHH
body	binary	ULNNFKKQQP
body	bit	WHONPKLJLJ
body	block	LTRNMHHJLP
body	both	MRMNRIKQIH
body	branch	ILJMEQJUQN
body	break	XDJFUB<FLK
body	broken	HRSNGLMJNP
body	browser	MMISGSIBON
body	bug	LPMNGJMULI
body	build	PDFJPKIROQ
body	built	LNNOJTNMNL
body	bump	KSJNHMLPLR
body	bundl	PMMNLRJHMP
body	but	GUNFHLSLPJ
body	by	KOPDRNDNNN
body	c	QMOOPMNMOP
body	cach	MKMNJTPOLP
body	call	PIHJQRGLIO
body	callback	WJNOKJNMOL
body	can	XIEIFOSNNH
body	cannot	JVJNKKRIMI
body	cant	JUMOJMRMLJ
body	capability	GTROOLMJMJ
body	captur	PKMSRINKNJ
body	case	UNPKCNMJLS
body	catch	GQNNNLMLNS
body	caus	G]HIGPKFJL
body	chang	OLNPTDP@MC
body	changelog	PHFICJIOF[
body	character	RMKNHKMNNR
body	check	QHILJRMSQH
body	child	JQONLQNMOL
body	chor	LINOIMNMPU
body	chrom	GTOMQMHFVQ
body	ci	OKJLQJLBTN
body	class	JLLLWNHRKF
body	clean	GPMNQKMQKM
body	cli	VMMKLHGAEV
body	client	TNMMDLQIKN
body	clos	UUQGBH@0NO
body	co	POKOIKNOOS
body	code	HFMFUJTNON
body	command	MGPLSOFKNQ
body	comment	KJQLRGJPOR
body	commit	KOJCQOLHPM
body	common	KTQNNLNKMR
body	compatibl	LRLOGRNMNJ
body	compil	SQKOGQJLMK
body	compiler	GEMNUQJTKM
body	complet	LWRNHLLLNM
body	component	GPOSQPHGKI
body	comput	KNNOQLMMNS
body	condition	HRKMPJPOJI
body	config	RHQFVHICOK
body	configuration	VMHMMGMKGN
body	confus	QISNNLPJLL
body	connect	HQOOQLMJRM
body	consider	JPNNSJNJNL
body	consistent	RKLNRJQKMK
body	consol	HKNMJLSMLQ
body	constructor	NFLMFVRMNJ
body	contain	NRMLFCOMSM
body	content	INSMOQLHMI
body	context	KPKMROLGKN
body	control	KQOOQKNNON
body	conventional	JLELGLJGI]
body	convert	ESNNMQMJNK
body	copy	PIMMIRLPJN
body	core	PFIMNLJQPO
body	correct	SNOLOKHIMQ
body	correctly	LPKNNIMPPN
body	could	NLNMPJSJNJ
body	count	LSNNPLNLNM
body	coverag	GLMSNQMKKP
body	crash	IXNOKMOJNL
body	creat	UINLMRODQG
body	creation	LGNNWIMIMQ
body	css	IJSMNRQLNO
body	current	JRJMGMJSNL
body	currently	CLLLMONSSK
body	custom	FVKMOFKOQO
body	data	MXNLKMLKNJ
body	debug	NOOKSLMGQN
body	decid	GNMMUNMJMP
body	declar	JWOOMNPIMP
body	default	SMMFJMDKJV
body	defin	JSNOQLMKOM
body	delet	HQLNTMMHLM
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
body	directly	GQQMRNOEOP
body	directory	KJRMJQQTIM
body	disabl	SNLMIOOJJI
body	display	TMQMGLRMLL
body	do	LPJLQHQJNJ
body	docs	POSKDJKFLQ
body	document	IKRNRKNLNO
body	documentation	LEQMNMMSJS
body	does	RHMRIVILGQ
body	doesnt	PLILIHKVQH
body	domain	LNQNSONKNL
body	done	TKLNPIMJSK
body	dont	SKMMMRKGIQ
body	doubl	LNOOSLNMOM
body	down	OKNNHMMUIJ
body	drop	QNNOPNOGJQ
body	due	LQMNJJJTQG
body	during	LKKKORQNLG
body	each	FFONOSITIQ
body	easier	OINMSNKJQQ
body	edit	OMMMMMNQMP
body	effect	NQMNOKMKMO
body	element	PPUNOGKJMG
body	ember	PKININMLLV
body	emit	JWMNEJKLRM
body	empty	MVMMHJNMOL
body	enabl	QQILIBUEEM
body	encod	HWNOLKNMOM
body	end	D]NNDIMHLN
body	ensur	HIRMSMLOPR
body	entir	UGNOMQMLOI
body	entry	PKPNTJJKNN
body	env	GNOORKPLNS
body	environment	LVKMLJIPKH
body	error	LPOP??OPTK
body	escap	KVOOJKONON
body	eslint	PMJSFKTGJM
body	esm	LIMOLNNTMJ
body	especially	MSNOQJMINK
body	even	MVMNHKRILI
body	event	OSJKPGQGMD
body	every	PMNOGSNJRL
body	exampl	OOUKJIQHJF
body	execut	KRMNJPNGRJ
body	execution	SLLMTHHPLJ
body	exist	QTHLPOKKID
body	exit	CQLKFIKQQP
body	expand	JLOOILUNON
body	expect	OLPLJMRNMS
body	explicit	HLNOTJPKNQ
body	explicitly	IHNNMLMSRI
body	export	SDJNRCIPJN
body	expos	XHNOFKNNOM
body	extension	QNNNPMMKOL
body	extra	INONIMOLJU
body	extract	ITPNOLLNON
body	factory	SKNMIJNLNR
body	fail	OOKJOKKBUP
body	failur	MGNLGLUTHP
body	faster	RJNOJSMLNJ
body	featur	JXJMIPHVHK
body	fetch	UNPOIKLNOL
body	few	NKNNILROLU
body	field	KRKKLPRKIG
body	file	QLM@QOMNHB
body	final	NTNNGJMINR
body	find	PTMMGMKKRL
body	first	DPJLORHFNV
body	fix	JjHO?CN>ED
body	fixup	PRJMRMOOLF
body	flag	IVPMJKONKO
body	follow	IRQKDOIOUK
body	for	GIM<OSTMKP
body	forc	OSMNHJSJKJ
body	format	ZGNKCMHGOR
body	forward	TOOMIKNMNK
body	found	QNRNPLMQMI
body	from	GQSBMNJNKP
body	fully	PMRNGQMLNK
body	function	TMMIU@HMHB
body	futur	OERNINUIRP
body	generat	MTPKL@NLML
body	generation	TNOOJLMLNL
body	get	VENHCJKMQT
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
body	has	LHNGUOMPKI
body	hash	NOOOJSNNON
body	hav	HTNOQLNKQQ
body	have	OPGIGOVNPG
body	header	TOSLCRIDIJ
body	help	NGPRLJIILN
body	helper	KLNOWINJMK
body	henc	IRSMKNJPMJ
body	here	OPOLINSNNM
body	hook	PGLNVLJQMI
body	host	TKOOPJNLNM
body	how	OVPMHNMLMJ
body	however	MSMLKGQJNR
body	html	ONONLRNNNL
body	http	PPNNJMNQNK
body	i	TMNMPMKNKG
body	id	MPPOPKLLKR
body	if	QSRGGJEMIJ
body	ignor	LSKMMHLOJP
body	imag	JQUNMNNMNL
body	implement	TOLNMPKFLG
body	import	NOIMPPIEIR
body	improv	JJHLOTPOHM
body	in	NPHNILLNCP
body	includ	GOMLQNRLFR
body	incorrect	LVONJMMMNM
body	info	RNONHKJRKL
body	information	OMNMHLLDIY
body	initial	TOMMNJPIJF
body	initializ	RMOMPHNLNN
body	initialization	KLNOSQKMNN
body	inlin	GIMNNUPOLG
body	input	NHMOINSQOK
body	insid	ISNNNQQNLG
body	install	NRKMLIKHRN
body	instead	QNEITNHIKK
body	integration	GRNOJNQKQQ
body	interfac	NOROOMMHMQ
body	internal	JNNNNKKTML
body	internally	TJNOOMNNOM
body	into	NKOMTOHBLV
body	introduc	NKIJQOIMIQ
body	invalid	IVOOLMMOON
body	is	GRLFKNNOPE
body	issu	GSHKLEGQSN
body	it	XMO?BRJMMJ
body	its	QKPHJOTOGE
body	itself	FTMORJKIMO
body	jest	HPNORNQLLN
body	js	KWNMPIJIMH
body	json	MLNOPQLHTJ
body	just	UPMMEJNOJL
body	label	KHRNJNLSSJ
body	larg	OKNOOOTHKK
body	last	QJQNNMPJNO
body	later	FMMOPOLQRH
body	latest	NINMNMSQJM
body	lead	TGNLIKSILT
body	legacy	NSPOIMRKMK
body	length	VIKNNPNLNJ
body	let	HRNNPLNLKQ
body	level	PPMNOKMNPJ
body	library	SQLNLOIGLF
body	like	TRQKCIJEPG
body	limit	ULLMFRNLNJ
body	line	JPQKPHKFIU
body	link	LOTLNJJMIO
body	lint	UIMLPFFHLT
body	list	POMNKKLSJI
body	load	VQPKLMHGLF
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
body	loop	IRKOIRNNON
body	lost	HWOOKMNOON
body	mac	UNMKINKJSJ
body	made	KMNOJRQMNO
body	main	JKMMRNPEIT
body	major	RILNPNLNRH
body	mak	KHQLQSLLLH
body	make	RRIHRBFIFN
body	manually	KLONSNPHRL
body	many	LTKMQJSJMH
body	map	KILNNQNHRR
body	match	KROJCPHPJS
body	may	KXNNDGOKPJ
body	mean	MVNNHMJMSF
body	mention	PKPONONLNR
body	merg	DQQMDHSMMT
body	messag	GQHRGOGNQJ
body	method	JPLKRNPHJP
body	might	VMLMNLJHLH
body	migration	PKMNPMIRJG
body	minor	PENLVLLJRI
body	miss	LSJINHQNJM
body	mode	GPLMOCRLLT
body	modify	OPSNFRMLNK
body	modul	RKJJ@SILRR
body	more	SJLIICIRNT
body	most	PNRMKIHGJU
body	mov	UIQMLIJQJR
body	move	MSPNLIPEJS
body	multipl	ORKMJERPJF
body	must	GYMNNHMKNL
body	mutat	HUOOQMMNOM
body	nam	TPPOKOLNNN
body	name	PUPKNMHFLM
body	nativ	FJMNSRIRKK
body	necessary	QQLNPJFPKM
body	need	KGIIHROVSC
body	nest	IQSNPNNLNJ
body	never	MPKMQMKIKO
body	new	PJOKRDMLFQ
body	newer	QRMOPNMFSM
body	newlin	QQKNJMMLNR
body	next	SKNOMNRJJS
body	no	DPMERQOQKH
body	node	QQILLEDQIN
body	non	OWJMJGLIJQ
body	not	FTQLQQGNI@
body	note	VIMMORKOMH
body	now	SF@DPMSEOG
body	npm	SQNLEJFBSS
body	number	KTPNQGRJIL
body	object	UIOIERMFIR
body	occur	ORNNOLMLNM
body	of	NOK9POFLOK
body	off	SJOKINRLJR
body	old	LQQKNIMQJI
body	on	MDOMMQIUMP
body	one	LVMKIHRHIP
body	only	JKIPNOOMOL
body	open	KKLLRMMHSR
body	option	OKCJQQIOFJ
body	optional	LNOORLNNNN
body	or	PNQKGRMIEM
body	order	PJNMLHKRQQ
body	origin	NROOLMNNON
body	original	HUSNRLJNNM
body	other	WINLNGLHIR
body	otherwis	CXLMQDMJMH
body	our	GPNNNKPSNH
body	out	JTRLLJLJLQ
body	output	MMHKMPRFPR
body	over	JKSNPNOINR
body	overrid	ITOOJMRKNO
body	packag	FGRJOLOSQG
body	package.json	NRNOOKKILP
body	page	NQUMINLMMI
body	param	ONROKLNOOM
body	parameter	MNMMTIMINH
body	pars	QLMNKQMILS
body	parser	PQOOSMMLNI
body	part	QNPMLPKHRH
body	particular	KVQMLOKLNJ
body	pass	XEHROBHDEV
body	patch	RQNMLJKJPO
body	path	ISMLMHQNHM
body	pattern	PQOLNKPLMI
body	peopl	WFMMINJIJS
body	per	QHRMNTMIQI
body	perform	GKMNMTMHQK
body	performanc	QFINIXJJJO
body	pick	IMMNGJROKS
body	plac	NWROGLPJLI
body	plugin	SPMKLDGOLO
body	point	NRSMSJIILI
body	polyfill	HQNNSJLKNL
body	port	QSKNHLRNNM
body	possibl	KHLSSJJHKN
body	potential	KUSOINKMNL
body	pr	NPQMGHKKPO
body	pre	PUOOINNLKM
body	prefix	OTMMILNLQL
body	present	INMNKPMSLI
body	preset	XNKMCKJHRI
body	prevent	FTLNNOKTJJ
body	previous	OJMNVJLKNL
body	previously	@SKLEPOSQF
body	probably	KTOOKNNNOP
body	problem	KSJKGLKQJS
body	process	QIFKPBDXMH
body	produc	ITNOTKKMNM
body	project	QSHMJPQEFG
body	promis	MPKMRIILHS
body	prop	MOOOPPMNOL
body	properly	LRNNQNNNNL
body	property	KXRLHNGQKC
body	protocol	TQNNINOKNL
body	provid	IMKLORNMKK
body	proxy	MRPMQMMLNM
body	publish	UINNJMKPIL
body	pull	PKLNFNLBLX
body	query	OQLMSKNHNJ
body	race	JRLNOLMPKJ
body	rather	HXOMIMNKPM
body	re	OMLLKHORKQ
body	read	ONKLLSJOQE
body	readm	LMLMMONMNU
body	readme.md	SJQNLOONON
body	reason	SJONSMNKKK
body	receiv	NWONILNNNL
body	recommend	PNLMGMQHPT
body	redirect	RONOLMNNON
body	reduc	FJMMSTOFJO
body	ref	SGTLLOIPJH
body	refactor	OJHLZ?OFIH
body	referenc	MRJIBOFTJP
body	reflect	IPRNHINJNS
body	refs	DIKJOFPPHS
body	regex	MHNNPSMNNL
body	register	RSNOJNJNNL
body	regression	GRNNJKRLNU
body	relat	PLNNSIKHSJ
body	relativ	JPQNKINNNS
body	releas	RIHLJHHNNS
body	rely	QHMMOOPMOR
body	remot	NNNNKNSNKK
body	remov	SHMBWDPFEI
body	renam	QUJNGFRHJP
body	render	RONNLOLJMK
body	replac	LLJMRFQLPN
body	repo	MGONQMSRJJ
body	report	OONNHNSHKR
body	repository	SGILFMRPNO
body	request	WOIL<QIPHU
body	requir	RMJJNROJMI
body	resolv	NWPNGKKKQG
body	respons	LTKMJRLIMG
body	result	JNLLLPRMLQ
body	return	KLQKTQEPG?
body	reus	SFNONPQKMH
body	revert	OOGK;TIJPP
body	review	MTLNFLMJNR
body	root	FOJNIQNORO
body	rout	QONNOHNLNL
body	router	WGNOMJNMMK
body	rule	MLKMGJXGLN
body	run	PLIJLEHPNT
body	runner	SQMMSMLOII
body	runs	MVNOKMKJQL
body	runtim	HJLNVHRJJQ
body	s	QMNOIQNMNM
body	same	MPMMFDQ@MW
body	scop	PRQNILNMNJ
body	script	SRKKHFGQFJ
body	second	OONOJMPRLL
body	section	JVOOLKJOOO
body	security	RLOONONMRL
body	see	LIQHMBELOW
body	seem	RQUMFKJOLH
body	send	QWOOINLINJ
body	separat	SGNNNJQRKK
body	serializ	TKOOKOLNOK
body	serv	JPLKNRJJMQ
body	server	OMKJISTOHK
body	servic	JISMUNMJQI
body	set	OSGHHJKQQM
body	sets	KVKNKNMJKQ
body	setup	NLNOPIRLNL
body	several	PQNMNHQFIN
body	shar	MSMNPLJNLQ
body	shell	MUOOKMNMON
body	should	IOUIRKGGSI
body	show	QIOOQQMKML
body	side	UKNNKQILMJ
body	sign	QQNOJKMJPR
body	similar	HTPOQMMLNL
body	simpl	QLNMPKJJNO
body	simplify	RGONRLLIRN
body	simply	VKNOKMNOON
body	sinc	JPMMRLIOPE
body	singl	OOLMLGLTKF
body	size	LMLOKSJGQJ
body	skip	SJNNGRLJKS
body	slash	QQPNKLNNNK
body	so	PQIGBRJQMO
body	socket	ONMRNJLKNJ
body	solution	QJPNILLJLT
body	some	VDOIONKMMM
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
body	stat	TNMMLQIQNI
body	static	FKMMSRLIMQ
body	status	MGRMGTLNTH
body	step	IHKMULHJQT
body	still	QVNLNJIMKF
body	stop	VINNKLIPKO
body	stor	SUNNENNJNJ
body	strict	NONNGLTLLR
body	string	RKLMONMOKI
body	strip	IONNJKMTKJ
body	styl	TIMMQMPHLK
body	such	OSHMJFQGQK
body	suggest	NSSNJKMKMJ
body	suggestion	OIPNSOMNON
body	suit	UGOOLNMLQM
body	support	UIKJJHOKNL
body	sure	OUPNIMJKLQ
body	switch	ITOOPLNMON
body	symbol	OINORRNJNP
body	symlink	IMNNJNLOMT
body	syntax	LPNMHSLKLP
body	tag	OJNMOMJJSQ
body	tags	RHRNHMNRMJ
body	take	ULNNFLQINQ
body	target	SPNNJKKJNK
body	task	FMMMONPGJW
body	templat	MOJKPGSHMM
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
body	thes	FNUKNOKQKL
body	they	LQLMLQOHPL
body	third	MONNQMNNNM
body	this	IQI4OSHIQL
body	thos	PNNOJRNMNM
body	through	SONMGQKMNQ
body	throw	FORNRKKKNR
body	time	IEKRESLTPS
body	timeout	IVOMJNRKQM
body	timestamp	LUONKLQNMN
body	titl	PRQNLNMMNN
body	to	TMMMOFDKMF
body	tool	LFLMRJQQKH
body	transform	LGLNTNLQLH
body	trigger	OLNNFRMQNP
body	true	USMNGMILLK
body	try	NURNEMHJML
body	ts	JLLOLLSPJM
body	two	RLJMNQMGIR
body	type	ONLJMMFRFK
body	typescript	KMROSKKJRK
body	typo	WLMRMKKGIQ
body	undefin	FNMLTHKLNR
body	under	QRNNHJKJQR
body	unit	MLJMLJUIIG
body	until	GSONHMQIJQ
body	unus	MHNMNJQRJM
body	up	MQIRKFJPGL
body	updat	P@JNPLQOPL
body	upgrad	QLPNJMJSKM
body	url	LNPKBSPGLS
body	us	OKMHJRQJAN
body	usag	VJLKPOKKJD
body	use	GPMCPNTHDN
body	used	JLGFWMRNK?
body	useful	NJLMFLJQTQ
body	user	WLJJLNFCOL
body	uses	BMPKRPNQRF
body	valid	OTOOILNNNN
body	validat	POMKJMRKKR
body	validation	TFNNQJKHRG
body	valu	HOMRFQIQPP
body	variabl	HPJNQJLOKT
body	vendor	JSKNFJJTNJ
body	verify	QJNNKNRLMN
body	version	PJFFQBMKLQ
body	via	RNJNDILHQS
body	vite	ELGNSTLIMP
body	wait	HQONKRLJQK
body	warn	QMKHRILMJM
body	warning	MTNOHKLJKR
body	was	RKKOLJKKNR
body	watch	SRMLLCKIMN
body	way	QRNNFLMIMP
body	we	OJNBHRIQPJ
body	web	MUNNJMOJRJ
body	webpack	NRLNSGMEPG
body	well	QDMLOSRLLG
body	went	LTOOLLNKNR
body	were	GKPKSBRIES
body	what	QGPMQMOILV
body	when	HUIMJLGLOP
body	whenever	HPMOJMJPPP
body	wher	HTJKRMGRIF
body	whether	IMOOOROLNL
body	which	QLJCJHIFTW
body	whil	OPKKKOSIKH
body	will	MRCGKUD9QK
body	window	TRKKJGKOHM
body	with	PVG=LPLKJH
body	within	DKPMLRSNRC
body	without	G[MMMEHHOP
body	word	JULNQJMMNL
body	work	KQNJIFLTNL
body	workaround	MPNOQJNMNL
body	worker	NLNNORMLNL
body	would	TMMJMEKRKF
body	wrap	TNOOJMQNOO
body	writ	RIONTOKLLJ
body	x	JKMNITMPJJ
body	yarn	PNNOLNNPNP
body	yet	NJKOSIPLLL
body	you	RPOMEKLLQO
body	your	TPNNINMKNK
body	zero	IUQOLKNOON
first	<code>	TTFEL9JADG
first	<name>	TRC<KGN9?D
first	<path>	PXMDK?EBHN
first	accept	LVMMIIMMNK
first	ad	QJRF@GROHO
first	add	JESKEARONP
first	adjust	IKRIVEOFNJ
first	align	MRIKFHIILS
first	allow	QRF>CJEJHL
first	also	NILLFRIRMI
first	always	JPEIKLDPJN
first	apply	IRJQVDEDIG
first	auto	SIJMNIHOPF
first	automatically	UHLKGHKIQQ
first	avoid	AIA>QTNMEF
first	await	IVKJPFMLJJ
first	basic	RMSLDIHJMF
first	better	QMRIMGPLMH
first	break	QGQMPHMKMR
first	build	SMJNEHKGKQ
first	bump	LHGA;DMJHV
first	cach	KGKLJUHGSM
first	call	DNMIQRIKMG
first	captur	VKNIGJMLMH
first	chang	GOQPM@IIOQ
first	check	KTIIN?OEOK
first	clarify	HKYFPLJKKF
first	clean	CLHGQDHPJR
first	cleanup	JOGGFENNOU
first	clear	NRMMHGIRJH
first	clos	EXRKFHKIRG
first	comment	FKRJFIHIJW
first	compil	SSMMGJKIMG
first	configur	OSKLGKKJOM
first	consolidat	HHMNQHPSMH
first	convert	FMSIOHTNHI
first	copy	GUNNGJKQJI
first	correct	<LUPK>GKMN
first	correctly	EUJMDFJRKH
first	creat	MFOJWPILLI
first	custom	RNMOHKKNOK
first	decod	QRNOHIMONL
first	default	NUHLBGIHKN
first	delet	EOMLPFPILR
first	deprecat	PFQKQPIIKF
first	detect	GVMMHKSNML
first	disabl	GQFFHFLDXM
first	disallow	FVKMFIKIMR
first	display	SONMIJLMNI
first	do	JLABPMIMNN
first	document	HPQIGKKKMQ
first	dont	BRD@FLKJPP
first	drop	ILFFRDNRMD
first	emit	PRLINDEJLE
first	enabl	PI?EH>RKMR
first	enhanc	QHONMPRLLK
first	ensur	ITMF>>QNBN
first	error	MNSIDGPIQO
first	escap	FXQLIHKNNJ
first	exclud	KWGKLDKJNN
first	exit	HLMLGHQIMU
first	expand	QKULHJJJMI
first	explain	KQTMKMNMNJ
first	explicitly	NOOLFGKQJS
first	export	YR@D7;@>@J
first	expos	YIDJ=FFOKJ
first	extend	UHRKEHSJSI
first	extract	HHKISBSGIN
first	fallback	SOMNHJKKNK
first	filter	NMLNIQMNNL
first	fix	7FSJC*NOTS
first	forc	EVQLGKOIKP
first	format	TDPRBHIGJV
first	generat	OMGJLNESHJ
first	get	GHNIRITQJI
first	handl	ORFDM9ARH>
first	if	QLLNPJKMNJ
first	ignor	LLBC<JE>NZ
first	implement	NTHLLFHFKO
first	import	@OJFNBFFQQ
first	improv	IGNINNKDNM
first	includ	MOHQNABBFS
first	incorrect	HXMLIIMKNJ
first	increas	FOKIGHUHQQ
first	infer	EWOOIJMNNL
first	inlin	KQJLMNGGLK
first	install	TRKGFJKFIM
first	integrat	UGJNMHKJIS
first	introduc	^CLNBGIJLF
first	invalidat	IWNOKHMNOL
first	keep	IWJICDJRJO
first	link	QJTKJNMLNI
first	lint	GQLMGMHFRP
first	load	OMMNOGRKMG
first	log	PQLHDGHHHS
first	make	JJETNDPPMG
first	mark	OILILBPPHS
first	match	GKNSOHIQKH
first	mention	KQTKLNNMNI
first	merg	HNLJQJNRPH
first	migrat	S=FCQ?NNNI
first	minor	GJIROGOFHO
first	miss	GRNKGIIJMR
first	more	MMSILESJJL
first	move	FJB?R<RLNN
first	new	TRMMFLLMNI
first	no	FEITTHGNOM
first	normaliz	EULKEFQMLQ
first	not	FQMNQHMNOL
first	note	NJXLOOONOM
first	only	JRGGPJDQTA
first	pass	QPDEJ>LBOP
first	patch	NNLLHJIFGV
first	performanc	IMRIKREHJM
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
first	redirect	TLPKFJJKMJ
first	reduc	@FHHUNUFGJ
first	refactor	OELENLMAON
first	reject	HVLLHIKKMO
first	relax	PSMNHIQJJH
first	reload	TLONIHMNOK
first	remov	DLMLLGMLIN
first	renam	BDOATALMRR
first	render	MPMMGPJMNK
first	replac	OKSAIHOKJR
first	report	ESLJGPHQJG
first	requir	RUJKGKJJIF
first	reset	IVNNKIKNNL
first	resolv	LPKFQ<REHI
first	respect	LVJJMBIJLE
first	restor	FQKJGRJNMM
first	return	MMIIMLFOQB
first	reus	FMLKPRJJME
first	revert	;UEA@IFLKS
first	rewrit	RTKNJHKIPF
first	run	PIFFMEPONF
first	separat	GLPLVJKLNI
first	serv	MKMMFTKMMI
first	set	LVJA=?HFPQ
first	setup	MKLMPIRJSF
first	should	JPHGINKER?
first	show	XHGFICPGIJ
first	simplify	LLHDSKHQGI
first	skip	LJAE=VQCQA
first	small	HIPRRIJKMH
first	sort	QMMKFRKJLI
first	specify	DQMKDFRESS
first	split	FGUMUHJKPJ
first	standardiz	HGHLSLGRJR
first	stop	HPIIFRLRIL
first	strip	ERIFDDGUMJ
first	support	SPIBH9K:NF
first	switch	BPOHOIGSIR
first	temporarily	GOLRJKMGRM
first	temporary	GPLMIQLKKN
first	test	NJRIJDTPCL
first	the	GXPMIJMMNK
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
first	updat	CIPLI;JPIR
first	upgrad	QONFHD?GJQ
first	use	KJEARNLMKF
first	validat	EUHLEIGOPK
first	verify	OFKKHMSITI
first	wait	GWLKHLPLNJ
first	warn	WHSG?AAFKP
first	watch	PTLNFGMNNG
first	workaround	GPLLNJPSJH
first	wrap	MLJRNIJHLR
first	writ	HRRJPLKNMK
pair	<code> <code>	ORUI?MEFIJ
pair	<code> after	HVNNKMLNNK
pair	<code> and	PMGGGMPJJQ
pair	<code> api	NHOOSMNNNN
pair	<code> as	TKRKILHILC
pair	<code> by	KOLOQHIMRJ
pair	<code> call	HUMNNGMNOJ
pair	<code> command	KROOJNMJMU
pair	<code> config	LTONKNNOOL
pair	<code> dependency	MRMOLOQIMM
pair	<code> docs	OKSOOOOOOO
pair	<code> exampl	HIQLJNHLMS
pair	<code> extension	GWNNGGLLNR
pair	<code> field	ERJLQJINJN
pair	<code> flag	OMIRFKRJMI
pair	<code> for	OMGISLGBNB
pair	<code> from	RNLIHMCTGK
pair	<code> function	GGKNSPLMNR
pair	<code> helper	ONLMTIJJKG
pair	<code> hook	SOQNILLNNJ
pair	<code> if	OLMMDPRMNI
pair	<code> in	FVJPO<HRFA
pair	<code> instead	OQHLKLPEPL
pair	<code> is	SLLKKKEQKE
pair	<code> method	UMJMNHLLNF
pair	<code> not	JXONGIMMOM
pair	<code> on	VLKNEDIRJF
pair	<code> option	ZFBGIAMCIO
pair	<code> or	HPMNPHLQMK
pair	<code> packag	GRLOOKJQMH
pair	<code> property	NNHJSGJJMI
pair	<code> return	SOOMHKNNNI
pair	<code> s	MKOMUKLMMJ
pair	<code> should	OUQNEIMMNK
pair	<code> support	IRLOTJIMMI
pair	<code> test	KQMNJNLSJJ
pair	<code> to	JSABPEHSKK
pair	<code> type	ONKKQAHJKN
pair	<code> utility	TOJNNGNNNJ
pair	<code> when	AURMLMJHLF
pair	<code> with	KQPJPBLRJH
pair	<name> <name>	OJIGS@GCIO
pair	<name> <version>	JELNPNJQSE
pair	<name> action	PIMOLNLOSI
pair	<name> and	LOKGFORJHP
pair	<name> api	IMJNTLJJNQ
pair	<name> as	OQONOLMMNH
pair	<name> call	IKMNSIMLNQ
pair	<name> check	FIMLFRIIMV
pair	<name> config	TQKLGMLLNJ
pair	<name> error	GTMMGJKNNQ
pair	<name> event	KRONHKRMNJ
pair	<name> flag	OTLLGLKQKG
pair	<name> for	GSKIIQ?NOG
pair	<name> from	DNKKPFJELT
pair	<name> function	MTLMGHKMNP
pair	<name> hook	KMKNPQKLNE
pair	<name> if	OQNNRGLLKJ
pair	<name> in	NSHGQ?DOHL
pair	<name> instead	EMMLDRTFQO
pair	<name> is	OMLKTEJHKP
pair	<name> method	SKKLJLKJNS
pair	<name> not	JXNOIIKLLJ
pair	<name> on	OKJJUEOEHB
pair	<name> option	UEGKHGERLC
pair	<name> should	EYQJNEHGLF
pair	<name> test	LUMNHNLLJK
pair	<name> to	IOMPPAJIDN
pair	<name> true	PNMMRKKHRG
pair	<name> type	PTKLJGJJML
pair	<name> when	NTNNPEGHLK
pair	<name> with	SKMNSHJGLF
pair	<path> <name>	GVONOIKMNI
pair	<path> <version>	RRLNJNJFJN
pair	<path> and	KJHLPQNOHU
pair	<path> file	KQKKJJJUJI
pair	<path> for	NILRMOELHK
pair	<path> from	PSSIFHIFKO
pair	<path> in	LJIIBMNQKT
pair	<path> instead	FQNMPFHLNR
pair	<path> is	PLNMQIKKMQ
pair	<path> link	NKTNNNOOOK
pair	<path> option	RQMNJMLNOJ
pair	<path> to	MLLAXDKKNE
pair	<path> version	HQGKPNISSG
pair	<path> when	MRMNSGIJMJ
pair	<path> with	JSMNJJMKMQ
pair	<version> <path>	PFFFRMINRR
pair	<version> and	RKMNQMJNKK
pair	<version> for	HUPNQKJFSF
pair	<version> in	RRQNMNKIMI
pair	<version> releas	MKWMOONISJ
pair	<version> to	GRMOLNSMOG
pair	<version> x	GNMNISJQRK
pair	a custom	PHKJKNRLLR
pair	a function	OKMNGSKLNJ
pair	a separat	RUNNNKKLII
pair	a typo	NQVIJNIMLF
pair	able to	NMMMRKLLNK
pair	about <name>	KRVHKMNNNK
pair	about <path>	JPLRKKKKMJ
pair	absolut path	LSNMJMONNM
pair	account for	JUNNIJTMJL
pair	action to	MMIKKMKKEZ
pair	ad <code>	OQMOIMMNNM
pair	add <code>	SOJAO9LIGM
pair	add <name>	UOHDKNHPDG
pair	add <path>	RSMDAI?ODL
pair	add a	OLNDBJQCOQ
pair	add custom	VFRMGMJKMI
pair	add documentation	KJIMRNLKNQ
pair	add error	JSKJSNRJLG
pair	add exampl	HJSKMOLLKP
pair	add git	IINLKOJJRS
pair	add instruction	RJTNJOJLKI
pair	add link	NMTNOOOOON
pair	add miss	@TLNIENKKL
pair	add more	QLRIIKJKKN
pair	add no	MJHNHNQLNQ
pair	add node	IGLNMOJTMM
pair	add note	IJKUKMJJMI
pair	add option	OHOOSNKNON
pair	add plugin	NILKJMJMNT
pair	add releas	IGGIINFSPL
pair	add section	ONQOOOOOOO
pair	add some	HRJJINSLMS
pair	add support	SQEM@KKMG@
pair	add test	GIIGEJ[GDA
pair	add the	SKQNNONONM
pair	add to	JVIMINMJNQ
pair	add type	JQHJ@RGIIU
pair	add warn	QINLLNMNNS
pair	all test	QHMNILTILI
pair	allow <code>	LTJOHHNNNK
pair	allow <name>	MPNNJLLQMK
pair	allow custom	JUNNMNNNOL
pair	allow overrid	OQNOLJNNOL
pair	allow pass	VJLNJLNNOJ
pair	allow us	MDLLGSMMNR
pair	allow use	JRNOPLLLNM
pair	an array	KOMMNRLKNJ
pair	an error	JONORMMNOL
pair	and <code>	SLGGINNMMM
pair	and <name>	KRLHQNJFJH
pair	and <path>	HNJNRJRQNN
pair	and add	QOKKRKPHPN
pair	and fix	EJGRNJOOHL
pair	and improv	NGKMGRPIMU
pair	and test	QENMXHEKLH
pair	and updat	JIUMKNIRKK
pair	and use	MQMNNKLIKQ
pair	are not	LWMNLNMLNJ
pair	argument in	PUNJGLMMNH
pair	argument to	PRQMOMMJHF
pair	as <code>	ULMNGHMNNJ
pair	as a	PGHKHNTOFJ
pair	as an	KWNNIJMMNK
pair	as well	ISMNLLMIPO
pair	avoid doubl	KJQNTNMJNK
pair	avoid duplicat	HKMNNTLNOJ
pair	back to	JRLMRMLJRJ
pair	bas on	VLJKMGIIPK
pair	be <code>	PMOOQINNNM
pair	be used	RNRMJKNNOM
pair	behavior when	QMMNIQJKMR
pair	break chang	RHQENFKGIR
pair	build for	SIMMIIJSMI
pair	built in	QOKNHHLLMR
pair	bump <code>	ISNOMMJILO
pair	bundl size	KKNNRISMQI
pair	by default	TODKNBMFMB
pair	cach for	JMMNGTKISO
pair	call <code>	SNONKIMNOL
pair	call <name>	PMNNRFMMNK
pair	call in	KQMSGKKKJQ
pair	call to	NJMMGVJINH
pair	can be	VKPMFKKLNK
pair	cannot be	KTONKNNLNL
pair	case for	SKKLQKNLLI
pair	case insensitiv	PPNMFJRMML
pair	chang <name>	GQNKTLMKNH
pair	chang in	HJLJQKRIKQ
pair	chang the	SQMLMINJKJ
pair	chang to	TIMMOINMNK
pair	changelog for	OIMJKNMIRQ
pair	changelog to	TIQNMOMLLL
pair	check for	BKJJBRPRMN
pair	check if	HTMNHOJNNJ
pair	check in	QLLNSIJIQL
pair	cherry pick	IJKLGRKLIR
pair	ci for	KIOONORGUI
pair	ci skip	ECPDFIOEDV
pair	circular dependency	SOMNEHRJMI
pair	clean up	FMIIPGQPHP
pair	clos <issue>	VRIIEGGHKI
pair	code block	KKRMLMLNNS
pair	code in	LJONNJNJNR
pair	code to	SGJKVLKIMI
pair	comment for	GLYEPLIHJF
pair	comment in	KNKRHKJOKQ
pair	comment to	HNWQHLJIJE
pair	commit messag	QSGHHNKMNR
pair	config file	VJIIKJQNJJ
pair	config for	GNKKPLRKNR
pair	config option	TLNNINMNOM
pair	config to	DRIJLIEFPT
pair	configuration file	JUSLOMLHIL
pair	conventional changelog	RLMIMKEBEP
pair	correct <code>	JNQLHJNNNR
pair	correct <name>	KVQNKLMKKJ
pair	correct the	LSJJLNRNNL
pair	correct type	JVNNKLOOOK
pair	correctly resolv	KULOMLNOON
pair	coverag for	GONNKKSLMJ
pair	crash when	KZNMJJJGMG
pair	css modul	MMSNFHMMNR
pair	custom <name>	MMMNTKMMNI
pair	custom error	OSMKPMHMNH
pair	debug logs	GSMMPKPRLI
pair	default <code>	LVHLOIJKMH
pair	default <name>	ORMNGLKMNJ
pair	default for	QHQNFRKMNH
pair	default in	LUJOJJNNNJ
pair	default to	OPUMKNNLNK
pair	default valu	FISKSHJRMO
pair	dependency from	IVNOHMOKLJ
pair	dependency in	KRNONJNMNM
pair	dependency to	KQMOMOKEKT
pair	deprecat <code>	TKGJQCFQJH
pair	deprecat <name>	NDINMIIJMV
pair	deprecat <path>	JKRJJRJJNM
pair	dev dependency	HRLLIMQEJM
pair	dev deps	JGIOMOIHKY
pair	dev mode	NSKMNCLKME
pair	dev server	HKJMRNTFKF
pair	disabl <name>	GRKLFIPMSG
pair	do not	KK@BOLKKQO
pair	docs for	HPMNJLKRLP
pair	docs to	NSMNNONMNJ
pair	documentation for	MKPNLONKNR
pair	does not	JNKHQOPJJE
pair	dont throw	KWONLKNNNK
pair	dont use	EQKJMLRFQM
pair	due to	GQJMFOKFPO
pair	dynamic import	PQONMEONNG
pair	e2e test	JNNJFMNISH
pair	ecosystem ci	KRNOMNQITL
pair	emit error	EONNSMKNNM
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
pair	error on	MPMLRJJJMH
pair	error when	LSLKDFRKMF
pair	error with	RRNNIJLMOI
pair	esbuild to	IJMOSNKILU
pair	eslint config	OFKSFLGILN
pair	event listener	MVONKJNNNI
pair	event to	LKOMPKQMNG
pair	exampl for	IHUKSOJNNG
pair	exampl to	JGOMJNRMMR
pair	exclud <code>	IWMOIMMKMJ
pair	exit code	PSJNKLOJSI
pair	export <code>	TTHKKAGDFG
pair	export <name>	QELMOFMKNT
pair	expos <code>	YFKMEJMMNG
pair	expos <name>	QGMMSIIJNG
pair	extension to	TKMNQHKMNI
pair	fail test	QIMKJJULKH
pair	fail to	JOKNKKKSMJ
pair	fallback to	PQKIOIKGMI
pair	favor of	OJLMUJHHKM
pair	featur flag	JHONPSLJNJ
pair	featur request	NQMMNONSJQ
pair	field to	SOIMILKILN
pair	file for	MUKKFHKOLH
pair	file from	KJQJONPITQ
pair	file in	KRJSNEIDNG
pair	file name	GSMJOMJHLR
pair	file on	HNMNMNLQKQ
pair	file with	ROONHIMMNL
pair	fix <code>	F]QJEKPJKD
pair	fix <issue>	NVNJ=LAGK7
pair	fix <name>	ISLFDKJMGS
pair	fix <path>	HQQHHLHGRN
pair	fix a	LTVHHMHJKD
pair	fix broken	NQPLNNLSJJ
pair	fix build	JIHIFNFTHL
pair	fix issu	MMQJLOMLMR
pair	fix link	NPTKNOMLNK
pair	fix miss	MNJJKNIJQR
pair	fix path	LVQOLOKLMI
pair	fix releas	NIKKLNJMSN
pair	fix test	LSHJINPJGP
pair	fix the	GLJSPJSPFM
pair	fix type	HNRHPKHIJQ
pair	fix typo	IPJ>ELPDFV
pair	fix wrong	NSSLMNOMMJ
pair	flag for	OJLMOQIQLG
pair	flag in	QGSMJLMJNQ
pair	flag to	MUIMKNLLNI
pair	flaky test	ONNNNOUNKO
pair	for <code>	MPPEPGJ@NN
pair	for <name>	NIOAHPQKRK
pair	for <path>	FUPCI@NJFR
pair	for <version>	BIFBPKGMPW
pair	for all	JRRJEIHQOG
pair	for async	QPKKQIMMNK
pair	for better	PDNLFSQKJP
pair	for build	NLKLLGHTLJ
pair	for commit	LHTITKJLMG
pair	for component	PMNNGRLKNK
pair	for custom	HSQMIMMSNJ
pair	for default	OOKMMHKLNR
pair	for dev	GMLMPRLJMQ
pair	for hmr	QQLNHIPMNI
pair	for in	GLMMISLJMR
pair	for install	QLPLIIMMMS
pair	for loop	GONMVGMMNG
pair	for nest	HSMNJJLLNR
pair	for new	OMLMFSKHLR
pair	for node	RKKMGJSRIJ
pair	for non	KXOOIHMLNM
pair	for now	IOLMIMGPLU
pair	for option	MTLMIMRLNJ
pair	for releas	GEIJHKHIYN
pair	for skip	TILLKNSNKI
pair	for ssr	QPJKMIIJLG
pair	for test	ISQNQIEJMQ
pair	for the	VOQDIEFPIP
pair	for type	KUONMHKMNH
pair	for vite	TLLMILQHJL
pair	for vue	OMLNQJLQJI
pair	for window	FOLMQITHPI
pair	from <code>	NRMFKLOMOA
pair	from <name>	NQRQHCHFIO
pair	from <path>	BHLJOQIFRS
pair	from the	HNKMOMKRIM
pair	function in	JQNNFHMKOU
pair	generat changelog	UFIKFKLTIH
pair	github action	LLNONOLERP
pair	grammar in	JGTKHJLLKS
pair	handl error	HNNMSMKKNK
pair	handl for	TKNOJKJKRK
pair	handler in	HLNNTLQNMK
pair	header for	HTQLKLLJMP
pair	how to	RFRLINPKNJ
pair	if <code>	OMLMDRIMMI
pair	if <name>	KVMNIJRMKM
pair	if <path>	JUMNJLLONK
pair	if it	JONNIQNONL
pair	if no	OKNLESJKMQ
pair	if not	OOMNHGSNNK
pair	if the	KMMMTDPLMI
pair	if ther	NKPLPQPKLG
pair	ignor <code>	HRKNLJMLKT
pair	implement <code>	UNMOGKMNOK
pair	import <code>	MIHKREKIRL
pair	import error	HQMMRJMLJM
pair	import from	IKMKPIKKMT
pair	import in	FMMLOGNRLP
pair	improv <code>	PLQMCPIQKF
pair	improv <name>	OKMMFIKNMU
pair	improv <path>	RNMLFHQKLP
pair	improv error	EPLLGLIJRO
pair	improv the	MIKGQEOKHQ
pair	in <code>	BQP@NQHMJE
pair	in <name>	LOI?QLJGBP
pair	in <path>	MLOBJKS?GP
pair	in <version>	MQOLRMMIMH
pair	in a	JMHQFSRKKH
pair	in all	ULMNGIPJMJ
pair	in browser	OKJRRGKJMF
pair	in case	JONNJKLQMJ
pair	in ci	JJLMJNNQPO
pair	in config	SGRLINLSLK
pair	in css	HRLMRIMNNI
pair	in dev	VOQKK@GHLB
pair	in docs	LHJMMOSNNQ
pair	in exampl	NSRKLONNNK
pair	in favor	OJLMUJHHKM
pair	in node	KONOLLQMRJ
pair	in package.json	QLNNMMJHIS
pair	in production	JUMNJJSJKI
pair	in readm	OSMMOOONOK
pair	in releas	LKKLRLINGS
pair	in scop	NLPQHMMMKI
pair	in ssr	GZMNGHLMOI
pair	in templat	QPKRIMNMNJ
pair	in test	RIJSOJGHGT
pair	in the	PMOCIOFMOP
pair	in vite	JVNOHGNKNR
pair	includ <code>	LTSMFKLKNG
pair	includ <path>	JJIJGLLSLQ
pair	instead of	LOG@EQPKRJ
pair	integration test	FJLLHMQHRP
pair	into a	OJNNMLFMMS
pair	introduc <code>	YGNOGKMLNM
pair	is <code>	EOQNGRMNOM
pair	is a	NUNNHKKLLJ
pair	is always	KNNMQJRLMI
pair	is disabl	GOMNPPIKMF
pair	is enabl	LTNORJJLML
pair	is in	NKNNJTLLNL
pair	is miss	ORNNIJJMNJ
pair	is not	QNPLNMDCIO
pair	is set	HTNLJJRRKL
pair	is used	QNMMIKPMMJ
pair	issu in	LJMRJLKKTH
pair	issu templat	JQPIKMLIIQ
pair	issu with	IQPMILLRMJ
pair	it is	LKNOHQMMNS
pair	keys in	JONNQJMMNL
pair	licens file	LOSIMOLJNP
pair	line ending	IILLIMNHKW
pair	link for	ISVJJNLKMH
pair	link in	GRSKGKJIKR
pair	link to	FMSFEMHQIR
pair	lint and	KJQNJMPIQM
pair	list of	PLOMKNMRKJ
pair	log messag	GHJTTLKLMH
pair	logic in	HEKNYFLMOG
pair	make <code>	PPMGKFGIMR
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
pair	method to	UIKMMMILMS
pair	migrat <code>	IJLNPNKSLH
pair	migrat <name>	TJNMMKKINI
pair	migrat to	HLLMNHFDRS
pair	migration guid	OMLNOOOOOS
pair	miss <code>	EQRJFJHPJM
pair	miss <name>	HOPNQLKKNG
pair	modul graph	IWMNIQJLMG
pair	modul in	KQNMJRNKNI
pair	modul to	SHMMOHJEMO
pair	more test	HLNNLKRNNR
pair	move <code>	IQNNLLQLLQ
pair	move <name>	LCKLQJSOJB
pair	move <path>	STKMNNMKMH
pair	multipl time	HUNNILPMLJ
pair	name for	MSLKOILHPL
pair	name in	EQQHBGUHSJ
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
pair	of the	PKJISDFJJR
pair	on <code>	FWOMSIJGOG
pair	on <name>	MVHJJBILMH
pair	on <path>	HXNNKONNNM
pair	on commit	QGKMJNKHQR
pair	on node	JEMNKNNGMT
pair	on non	IMOOISMKRK
pair	on server	NJNNGRKMNS
pair	on the	PQPNGIKRKI
pair	on window	SKGI=DOLRQ
pair	option and	OMKMKNRLNI
pair	option for	UKGL>IPFKQ
pair	option from	HOILVNIHLH
pair	option in	OQINNKLIMH
pair	option is	GXNOJLNNOK
pair	option to	VIDJLIBPKE
pair	or <code>	HPMNPHLQMK
pair	out of	NTNKJJMSKF
pair	packag manager	JLNNSHKIJS
pair	packag name	TKMLILILLN
pair	packag to	JNSLJOJQKN
pair	pass <code>	TNONFJMMNH
pair	path for	QQGILOIEGL
pair	path in	OMRNFJIKMS
pair	path to	NKIKDONROM
pair	path with	PMNNHIMKNS
pair	peer dep	MQNOMKMNNU
pair	peer dependency	IVJLRNIHKJ
pair	performanc and	HMNNPKKNNQ
pair	plugin from	HLLMINSOLL
pair	plugin to	QNMMOJKINK
pair	project name	PPLRJLMMNJ
pair	properly handl	KWNOLKNMOL
pair	property from	IWQNGJLMNI
pair	property in	HULNHKRMMK
pair	pull request	JHUJNONKSS
pair	race condition	RVNJFIJJMI
pair	re enabl	DIPJFIVJNN
pair	readm to	SIMMLOLLLN
pair	refactor <name>	PHMMSHPMMF
pair	referenc in	RNNMLLNNOQ
pair	referenc to	HNMKGJLOLU
pair	relat to	ISMNQLOPMI
pair	relativ path	FTMMILJNNR
pair	releas note	ISOKPJIRJF
pair	releas script	HHHGGMGSDS
pair	releas workflow	RMNNMNLESH
pair	rely on	RMMNIIRILI
pair	remov <code>	RIJDMMQQMF
pair	remov <name>	KGHFMQARDL
pair	remov <path>	ERPFGIHNOQ
pair	remov deprecat	GOCHLBBOIU
pair	remov duplicat	ICJJOJMHIV
pair	remov extra	MTSKHKJKMS
pair	remov legacy	GHKMHSQRJO
pair	remov no	JGMKUHPGKM
pair	remov obsolet	MHRLKNPKLU
pair	remov old	KGUJIMPITP
pair	remov outdat	IHSKMKLLMO
pair	remov redundant	GKOUGAHDIS
pair	remov referenc	KRTMLNOMOM
pair	remov some	JJMNNJQIKS
pair	remov unnecessary	CGLCUMIBHO
pair	remov unneed	JLSFRISHIH
pair	remov unus	BFFAP@LMLT
pair	renam <code>	HGKOWKIIJO
pair	renam <name>	HHKMUKLINM
pair	replac <code>	OKJMQDOFJP
pair	replac <name>	OPRNOJJHLE
pair	replac deprecat	PHONHMQPKJ
pair	resolv <name>	HQMKQJKKMI
pair	return a	MNSNFRLKNH
pair	return type	KTLJPDJIIL
pair	revert <path>	IUKKILJKMN
pair	rollup plugin	SLLNJKLOMN
pair	run <code>	HQKNIMMLRS
pair	run in	HPJNIMLQRK
pair	run test	KUJNEJJMPJ
pair	script in	RMNOLKNKRL
pair	script to	HHJJHMFSRM
pair	servic worker	QSKMNJQIKH
pair	set <code>	NLPNRGIPNG
pair	set <name>	PRKLGJKFQN
pair	set the	FSKJHKKOLR
pair	setup file	PKNNIJSMNQ
pair	should be	ETIILNFOIC
pair	should not	?OJLASOIJN
pair	should work	RONNIJKNNK
pair	show error	MTNMILJMNJ
pair	simplify <name>	PNKLSFJKME
pair	sourc map	RMKMJFKHLO
pair	sourc maps	JGKKJMOQJQ
pair	spac in	HMKJGJJSLS
pair	stack trac	QONLJMQNMJ
pair	start with	GXOOKMNNON
pair	support <code>	KQFMLJQKSE
pair	support <name>	QKHLMMHQJH
pair	support async	JUNOINMOON
pair	support custom	OQNOINNNOM
pair	support for	TLAIDEINCN
pair	support multipl	PPNOGLLNMM
pair	support to	HWMOIOKNOK
pair	switch to	FPJLFJKRKR
pair	tag for	RMRJHJJKRR
pair	templat in	QJMNISLLKP
pair	templat to	PVRJHMLILG
pair	test and	QJNNJNRLIK
pair	test case	HNHJMJWIHD
pair	test coverag	JQNNLNMLPR
pair	test for	=@DEKB_CAK
pair	test if	TINMJLOLJR
pair	test in	JQLNJLNKIT
pair	test on	EIJMRLHMST
pair	test run	KMLKILPFRO
pair	test to	IGMKFNXSHH
pair	that are	NRNNJLLNNK
pair	the <code>	TGJLPIKRJO
pair	the <name>	QTJKLGIMJK
pair	the <path>	RTLHHKJJJK
pair	the changelog	JPLRKNLFLL
pair	the cli	JQRLILKIMR
pair	the config	KSKSIHHGHK
pair	the context	UOJLHHNLNP
pair	the correct	JPPLILSKKI
pair	the default	ILSFKJIJKR
pair	the header	TFNLJSMLLQ
pair	the latest	KLOMJLKFTV
pair	the new	JNRHINKTLK
pair	the project	QJOKKNKMNS
pair	the root	OLOLRMNNOK
pair	the same	LQKMQFSJJH
pair	the test	QPLMEGLLQH
pair	the type	GPLKTHLMMG
pair	ther is	NLPMPOQLLH
pair	throw error	QMMKQHGMMF
pair	timeout for	GPLJHLUKPI
pair	timeout to	SIMMKNLJPR
pair	to <code>	RJDAO7ATGN
pair	to <name>	TMRAENFRHE
pair	to <path>	SGNPMOMQJC
pair	to <version>	NKDF:E=KDW
pair	to a	OVJMGJLKMO
pair	to add	RFQNISJKLI
pair	to allow	ISLMQMKKNK
pair	to avoid	TFKITOEDHO
pair	to be	IKLIPOHSII
pair	to default	RNKJOJKKNG
pair	to dev	KSIOMOJGKQ
pair	to docs	LLLMLOLJLT
pair	to fix	HTIJHLTOKF
pair	to includ	RKRKQMKJMH
pair	to latest	KTLJGNJOJM
pair	to load	OVKKGJKKMI
pair	to main	KCSJDKXDMJ
pair	to make	FOLPOLHILM
pair	to match	JUSLIMMKMJ
pair	to not	IPMNILRMRK
pair	to remov	SEHJPNPFJO
pair	to resolv	KVOOIJNKLL
pair	to return	GNNMRIKRMH
pair	to rollup	GLMNRMKILS
pair	to run	KFJMPLGPNR
pair	to set	SOMOGLJKNI
pair	to support	QJJJNMLRLJ
pair	to test	KMMNPLNJQP
pair	to the	SRR?BDAOIL
pair	to use	PMIEKBQKRM
pair	to version	EPIKCLPUGH
pair	to vite	UKKMILJHKM
pair	to vitest	QISMILPIKO
pair	to work	IMNJJMNQJP
pair	top level	HLOMSHJGTM
pair	try to	NTKNIKJRJG
pair	typ for	IRLMHMMHJS
pair	type and	JPOSLJJKLI
pair	type annotation	IJLMHSLNMU
pair	type check	FKJMKDHHXO
pair	type definition	HKLISGJJJQ
pair	type error	G[MLGLLMNH
pair	type for	GSGHN?FFHS
pair	type in	SLIKFIQKLR
pair	type inferenc	RONNHKMMNH
pair	type of	E^KKBELLMG
pair	type to	PPFHRFGFI@
pair	type with	RPMMHHMMMI
pair	typescript to	MKOONONINX
pair	typo in	JRO@EKLGFQ
pair	unit test	GMRGKHQGNM
pair	unus <code>	LQMNOJKQMH
pair	up to	IOLKPRKIKJ
pair	updat <code>	;QME=FGRKT
pair	updat <name>	FJSHDSILIR
pair	updat <path>	@NM?TGKOFQ
pair	updat <version>	MROKNOONNJ
pair	updat all	MHNOKNNJNW
pair	updat changelog	LHKGJONISS
pair	updat code	KIPKHMNLMW
pair	updat dependency	LFLNKNM?Ld
pair	updat dev	NLOONOMSKM
pair	updat eslint	GFMIOMHHMU
pair	updat exampl	JIMLSNJMNO
pair	updat in	JRLKIMSMKO
pair	updat link	KHVIKNMKMO
pair	updat migration	UMJMHNMJMP
pair	updat node	JITMLOJGJS
pair	updat pr	MHTILOMQMO
pair	updat readm	MLVKMONLMP
pair	updat readme.md	ONVKOOONOL
pair	updat releas	NKUJLONQKP
pair	updat test	IUJHNLOKIC
pair	updat the	IKOTPJGAPE
pair	updat to	LPLHNLEQNH
pair	updat vitest	JIMMSMJKMO
pair	upgrad <path>	LINONONKMW
pair	upgrad to	OIRJNIINIL
pair	url in	IYKKHJLKNI
pair	url to	RPLLHJJKNI
pair	us <code>	JMQKQQIILD
pair	us <name>	HPMNHRLLNJ
pair	usag in	QOSKIJKIML
pair	usag of	HIHGOFSOIO
pair	use <code>	KJPCMTOJIE
pair	use <name>	IOIJOIU?OL
pair	use <path>	QQJRJ=NJHI
pair	use correct	DYJLJFFIMM
pair	use default	FPMNOIHQKQ
pair	use latest	JKQLOGIORH
pair	use more	UIKLLIJKMN
pair	use new	LCJIVIMGQN
pair	use node	GHMNKLGRRL
pair	use npm	SHNNKOKGSN
pair	use of	ISONNGRHMF
pair	use the	MLNJMFOEKV
pair	used by	JUNNLMOMJJ
pair	used for	JITKKMLKNU
pair	used in	VHNOILNMNL
pair	valu for	MWOHJFIILE
pair	valu in	HVQNOHMMNJ
pair	valu of	GNULLGKQLG
pair	valu to	FRLLTJLLNH
pair	valu when	JONOJGMMNS
pair	variabl name	LQOLKNMLMK
pair	variabl to	IHMNSIMNNR
pair	version <version>	FLJKMKHTIK
pair	version for	IFUJHKRPSM
pair	version in	JNHLININJT
pair	version of	GKPIOHPQHV
pair	version to	HGJJQMKRPQ
pair	virtual modul	HORNERIKMO
pair	vite plugin	RNONPMIILI
pair	vite to	LQNOMNNLNS
pair	wait for	HSLIJLQQLI
pair	warn about	FTLMIILMNR
pair	warn for	OPIMHIJMMO
pair	warn if	TKNNKIJOOK
pair	warn messag	CNERMGFIJS
pair	warn on	GWNNKKMNNJ
pair	warn when	PNKLDFIHLS
pair	watch mode	MQONOGJMMJ
pair	way to	LHKLJLRLMP
pair	web worker	PUOLIJIJMI
pair	when <code>	IRLJELMPJE
pair	when <name>	FSLMGIRKMH
pair	when a	SLOOLMMNOL
pair	when build	IOLNFEHQSH
pair	when call	RNOOKIMOOL
pair	when no	PKKNTHKLNH
pair	when resolv	IVOOJKLNON
pair	when run	EQJNHIJORJ
pair	when the	IPNNJPMKMK
pair	when us	GTPJ@MCFJL
pair	with <code>	TLEFQ;EOFG
pair	with <name>	TIMHFPKPRN
pair	with <path>	JOLHLEPPKO
pair	with a	ONKMOJRHIN
pair	with custom	IVNOKMMMNK
pair	with no	OOMLHJIRMH
pair	with non	JMNNJJNNOS
pair	with the	NQSJILTJJH
pair	word in	NKULNONNNK
pair	work in	IQNNRILLOJ
pair	work on	QMPMHKKHLR
pair	work with	QMMKGISPKH
path	dir:.circleci	B>DJAHNPTN
path	dir:.github	EJGEB=GOVK
path	dir:.vscode	ENHMPHLERU
path	dir:__snapshots__	NR=EQGP@;F
path	dir:actions	JIJMFKKROJ
path	dir:api	PHQBO:PAAT
path	dir:app	KRIIMQFHHJ
path	dir:assets	HTEHGERPSD
path	dir:basic	WMCGJ;LAMR
path	dir:bin	NJPRIEKOBQ
path	dir:blog	MEYHHMIJKP
path	dir:browser	L_><SCB7BM
path	dir:build	DKOLUHBONK
path	dir:cache	QVGLN@FQJG
path	dir:cli	KXMJQHMFD@
path	dir:client	VWHL=?LFNM
path	dir:commands	SNP@SGLD;>
path	dir:common	EL9HRFDD5X
path	dir:components	OMR9MPRE9J
path	dir:composables	OSWDMPFND:
path	dir:config	MPWO@QLO;G
path	dir:configs	JUJLJMQHLC
path	dir:core	LOG:PRHPF>
path	dir:css	IAJKLOUGGT
path	dir:dev	KQLE@RPGIV
path	dir:docs	PGc>DJBD6A
path	dir:dom	ORILFPBJKO
path	dir:e2e	DH7OMOOHWL
path	dir:environments	NNNMKQPHQB
path	dir:error	KTNMKOLNKR
path	dir:examples	OJMRRAED;P
path	dir:experimental	OKQLNJKSNM
path	dir:files	WVKPC?>M;K
path	dir:fixtures	PSMMD<TAJI
path	dir:hmr	RLJMMJKKRN
path	dir:i18n	MPMKMNVLIL
path	dir:images	OJSMRNPNLJ
path	dir:issue_template	HPOGJNKPEV
path	dir:lib	TH4T[C7E%C
path	dir:middleware	NLXJTEEB4E
path	dir:mocks	RQJNKKQHJL
path	dir:module	ORPLJLLFIP
path	dir:modules	TIMONFAF4S
path	dir:node	KRFELO?F;L
path	dir:node_modules	NGMOTKTNNG
path	dir:packages	OXJ:LMH;4G
path	dir:pages	SRIDEQQNBA
path	dir:patches	ASH;H7LMMS
path	dir:plugins	PPB9MTAJ8G
path	dir:presets	SQGGIOCGIO
path	dir:public	JRSKMCNFIM
path	dir:runtime	QR8ABTB9?O
path	dir:scripts	33R4:;RXaW
path	dir:server	XHP9PHAG=Q
path	dir:shared	>MFJPDLRHW
path	dir:src	QSN<UZ:1,D
path	dir:ssr	FOJIRLNOEQ
path	dir:static	OSDPIDQBCJ
path	dir:styles	VQPLFJPIIC
path	dir:template	MWGDHBACIO
path	dir:templates	TQK?RB<MP?
path	dir:test	ML?KRMS4CI
path	dir:test-utils	KOHLPCQGPO
path	dir:testing	GBQKWMHXM?
path	dir:tests	MQ8OOBOLQ<
path	dir:timeout	PHNNHNMMKV
path	dir:tools	=AICTLPVTD
path	dir:types	XMJCHP4<NM
path	dir:typescript	DRIKLJSOPK
path	dir:unit	ONCPXHE9IE
path	dir:utils	IJJ7UUEGKD
path	dir:views	SNCEN=U@CM
path	dir:vite	JQI.KT=<BN
path	dir:vue	NDBE:TUW@I
path	dir:webpack	MPA=KUMP7E
path	dir:worker	NLIKARPIJR
path	dir:workflows	IL??G@KNUJ
path	ext:	GKIC@HCVKV
path	ext:cjs	MJIH>HSNFS
path	ext:css	GVXHBCTCOF
path	ext:html	SQKRB7V6IF
path	ext:ico	JGQNOMQHRP
path	ext:jpg	IPQNKNRLLM
path	ext:js	OF@RI5VSHF
path	ext:json	OMJJAGMQJO
path	ext:json5	NJJNIMGFMU
path	ext:lock	FDL=KJPWJN
path	ext:md	OFVMFFGF>J
path	ext:mjs	QNEDO;MNPI
path	ext:mts	DCEHDDERQ]
path	ext:patch	ASH;H7LMMS
path	ext:png	PMUKKMKHGO
path	ext:sh	JDPM<BQLKW
path	ext:snap	NQ>EQGPA<E
path	ext:svg	KORKOKPKKP
path	ext:template	RUIHLDFSHE
path	ext:toml	TIRKK?D-@S
path	ext:ts	MMH3JWQ@LI
path	ext:tsx	KJGEMQR@FU
path	ext:txt	NFJNFNOQHV
path	ext:vue	WIV:=DM8<S
path	ext:yaml	NMKMJLMREM
path	ext:yml	DF@5?:IJ]N
path	name:.editorconfig	DLONPNPHPV
path	name:.eslintignore	OQTNIMPFHO
path	name:.eslintrc	MOKJPNLPIO
path	name:.eslintrc.cjs	GELNELHIL[
path	name:.eslintrc.js	JJKMNIGEJY
path	name:.eslintrc.json	KDISCLTLGK
path	name:.gitignore	HAPIJRS=SU
path	name:.gitkeep	HKMNQMPJTF
path	name:.npmignore	HGHMENIOST
path	name:.npmrc	PHLOGMONHS
path	name:.travis.yml	OJBIIJR9TR
path	name:action.yml	JIJMFKLROJ
path	name:app.css	PRMLFMQMNO
path	name:app.js	RKMMKMKKNT
path	name:app.ts	TDIFOQCMIP
path	name:app.vue	KOPFBORGJR
path	name:appveyor.yml	IMDKDJFRRH
path	name:assets.ts	NEUNQHPIJN
path	name:base.ts	PREKRLCEIH
path	name:basic.ts	MKNORORNLL
path	name:browser.ts	STLMINGHK?
path	name:bug_report.yml	KPNJMNLHGV
path	name:build.js	HJIICGHVPM
path	name:build.md	RHXMKNMKNG
path	name:build.ts	XGNHQHIAPJ
path	name:cache.ts	EEMOVISQMI
path	name:changelog.js	NHIHDMLGMY
path	name:changelog.md	HGGMMGAHBZ
path	name:ci.yml	IF>GNER*YK
path	name:cli.js	NMZRJA@9AH
path	name:cli.ts	[GIHNKOAPF
path	name:client.ts	SV@GDJ9AMO
path	name:common.ts	GRHMNUFEKL
path	name:component.ts	REOFKRQJGL
path	name:config.js	WIIPJCHBIL
path	name:config.ts	RJW?RP3K>F
path	name:config.yml	DBOJEIJMXH
path	name:constants.ts	QLPMUALEHI
path	name:context.ts	TIPANTB=L9
path	name:contributing.md	@AV@DKMTDW
path	name:css.ts	GPNJLMOFJO
path	name:dev.ts	J[IMGDRIMJ
path	name:devtools.ts	SUNNGIKJNQ
path	name:dockerfile	UQBHOIDNFL
path	name:ecosystem-ci-trigger.yml	LINOLOLEQT
path	name:entry.ts	SIRKRMFJJ>
path	name:env.ts	TQLNMGHKMK
path	name:environment.ts	QLJNRIOIQE
path	name:error.ts	VHQFU8JCFK
path	name:esbuild.ts	OOKNONJKML
path	name:eslint.config.js	OTHLPNNERJ
path	name:eslint.config.mjs	FGLNUKLHMT
path	name:examples.md	ONRKINLLLO
path	name:experimental.ts	FJELPUOHRM
path	name:favicon.ico	JGQNOMQHRP
path	name:feature_request.yml	MTLMNONMNL
path	name:foo.js	SHNOJOQNNQ
path	name:fs.ts	LKLOEMQHTS
path	name:funding.yml	LIQNJNJGHR
path	name:global.ts	OGJLFKJJMW
path	name:helper.ts	QLLMJHQLLQ
path	name:hmr.ts	SHILUADFLO
path	name:hooks.ts	VMQMHFHJLP
path	name:html.ts	KQRLKMDIIR
path	name:index.d.ts	GSJKIHQNRN
path	name:index.html	PQOOC>V>KA
path	name:index.js	SGDOQHMN1M
path	name:index.md	SMWCR=;AED
path	name:index.mjs	LUNNJNLQNJ
path	name:index.spec.js	PRNQJCQDPB
path	name:index.spec.ts	QOKLBHVFRI
path	name:index.ts	UIU)UF4NIJ
path	name:init.ts	NHHIVQE@IM
path	name:issue-labeled.yml	JDGNJNJCVS
path	name:jest.config.js	SIJFAHOTOI
path	name:json.ts	THHMRNILMJ
path	name:lerna.json	RQKOJOJFKS
path	name:license	MDKPOMIQIN
path	name:license.md	BTGIRPEPJO
path	name:loader.ts	LXLNIHLIMK
path	name:logger.ts	NIFMWCEQLN
path	name:main.css	NQWMFJNIKD
path	name:main.js	POMEEHS@OL
path	name:main.ts	OJLRLBG<OS
path	name:manifest.ts	UKQMCOHJLL
path	name:migration.md	NQIINHHJLS
path	name:node.test.ts	NKMNPQFLMH
path	name:node.ts	O?BDVVI@EK
path	name:options.ts	]DDLIAJPQO
path	name:package-lock.json	JVIGRI@MIP
path	name:package.json	MOFCHKPQBP
path	name:parse.ts	P@FGWMJOHJ
path	name:performance.md	PKTMNNNNOK
path	name:plugin.ts	ILTLEQDEIT
path	name:plugins.ts	RPMOPRENLJ
path	name:pnpm-lock.yaml	NPNNIMMFOM
path	name:pnpm-workspace.yaml	JPNMIJJRKM
path	name:preview.ts	HQMNRFJLMR
path	name:pull_request_template.md	PJRJMOMJRK
path	name:readme.md	PBNUHCIKHM
path	name:release.yml	FGJMGMGNTN
path	name:render.ts	KRGJMO@DJO
path	name:renderer.ts	XLBGNGJ>FL
path	name:renovate.json	?;BJEKLNXJ
path	name:renovate.json5	NJJNIMGFMU
path	name:resolve.ts	JNFLGVBFRN
path	name:resolver.ts	PRLMTEKIMG
path	name:rollup.config.js	LP?KAK=X?J
path	name:router.ts	LLQIJT>FGD
path	name:security.md	RJWJKONKNL
path	name:server.js	RKKGX<>=EI
path	name:server.ts	MTOGFOMJDJ
path	name:settings.json	FOJNRHLFNV
path	name:static.ts	DRJNPPIKMI
path	name:style.ts	LKMNKTMMNO
path	name:template.ts	HPIMKPHKLS
path	name:test.js	SFK<M=[:>G
path	name:test.ts	HGPLRFVLPH
path	name:test.yml	IAKNIMOJRR
path	name:transform.ts	LLGLJRSGKN
path	name:tsconfig.build.json	KMLNHIGPUL
path	name:tsconfig.json	JMPGBOQEST
path	name:types.ts	XL3@RJ9GJC
path	name:url.ts	FJPKB[DHHM
path	name:util.js	SMJLOJIJMG
path	name:util.ts	JHNORQMMNN
path	name:utils.js	HGHQFOHTFQ
path	name:utils.spec.ts	LQLNJAGJSS
path	name:utils.test.ts	KSMNNFHMMT
path	name:utils.ts	LKJAQTBBJK
path	name:vite.config.ts	KDLKRPULNM
path	name:vitest.config.ts	KOMH?LN?RQ
path	name:watch.ts	OONOQJNNOO
path	name:worker.ts	UFFJHRIEHT
path	name:yarn.lock	EJOBEMNYMD
path	top	FGCPGEJROT
shape	body:long	OLE>KOFLGJ
shape	body:none	HGLMLBNLFQ
shape	body:short	LUJCKGFLMI
shape	clue:architecture	??GCVKMMLQ
shape	clue:architecture build	FPIMAJASDO
shape	clue:architecture ci	H9LMOLEROD
shape	clue:architecture config	KPFMEMGEGX
shape	clue:architecture documentation	DLSOEIFDI>
shape	clue:architecture lock+manifest	RSFNCHD@HQ
shape	clue:architecture lock+manifest+test	GMKMGJQFHQ
shape	clue:architecture manifest	IMCK>J8MMR
shape	clue:architecture source	IK;BSMBJBK
shape	clue:architecture source+documentation	LIJFQ@@PBO
shape	clue:architecture source+test	HN=<QMEHLN
shape	clue:architecture source+test+documentation	LEOENMJ<BU
shape	clue:architecture test	AHBOQFOP:B
shape	clue:documentation	>FZNI8CION
shape	clue:documentation ci	MPMNLNMDRJ
shape	clue:documentation documentation	BUP-FKGOFH
shape	clue:documentation source	BE^KN=<ROH
shape	clue:documentation source+documentation	GNSEJHJFJQ
shape	clue:documentation source+test	MKHMQGOJKO
shape	clue:feature	VIOEHBMKHJ
shape	clue:feature build	HSJMHMNOFM
shape	clue:feature ci	F;JLHNDNVA
shape	clue:feature config	EAOINLBMCR
shape	clue:feature data	HJBQQLGEGS
shape	clue:feature documentation	HC_4GKDBG=
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
shape	clue:fix manifest	>KQJFKOF8T
shape	clue:fix source	GMCMIOHKMN
shape	clue:fix source+documentation	BSPAO@CMEP
shape	clue:fix source+test	NWAKEJ@D4<
shape	clue:fix source+test+documentation	MPJQGAKEGN
shape	clue:fix test	CGH4LFU<P>
shape	clue:infrastructure	GCH>I2JTYK
shape	clue:infrastructure ci	NRJKBLDDRJ
shape	clue:infrastructure documentation	IERGKNSHME
shape	clue:infrastructure lock+manifest	HRKOJNJSJH
shape	clue:infrastructure manifest	DKJNLNEDDZ
shape	clue:infrastructure source	RELME4ERTL
shape	clue:infrastructure source+test	HWKNBDDQPN
shape	clue:infrastructure test	IOKHSMGSQK
shape	clue:maintenance	<DLTHDHMLU
shape	clue:maintenance build	Q?JJEMNMAT
shape	clue:maintenance build+lock+manifest	KIMOLOJKLV
shape	clue:maintenance build+manifest	RGMNJOJNKO
shape	clue:maintenance ci	HPIJPLDFLR
shape	clue:maintenance config	HONFOLQLLK
shape	clue:maintenance config+lock+manifest	MLMONONILV
shape	clue:maintenance deploy	IPJKHNJQGP
shape	clue:maintenance documentation	COMSEJE:GJ
shape	clue:maintenance documentation+lock+manifest	FIPMJMIGKS
shape	clue:maintenance documentation+manifest	JHOMMNLJMR
shape	clue:maintenance lock	LPIKJMIEJU
shape	clue:maintenance lock+manifest	JKLHOG:O=P
shape	clue:maintenance lock+manifest+test	EDJNGKBOIY
shape	clue:maintenance manifest	MO;DJGNGSI
shape	clue:maintenance manifest+test	GMRMPLIFGR
shape	clue:maintenance source	DN@MNGAFDR
shape	clue:maintenance source+documentation	ELOQLDCNLM
shape	clue:maintenance source+test	LK<QMGEM<M
shape	clue:maintenance source+test+documentation	KPJDPB@REL
shape	clue:maintenance test	FLDTHJOC<C
shape	clue:none build	PMKLGMQIGQ
shape	clue:none ci	IMKKGLGSNG
shape	clue:none config	IODJOLFANT
shape	clue:none documentation	BMX5HJHFKA
shape	clue:none documentation+manifest	DOMLILJGKS
shape	clue:none lock+manifest	ESQNJMHDJN
shape	clue:none manifest	RPAINIK;KL
shape	clue:none source	NSIBOG<HDJ
shape	clue:none source+documentation	RHJDTMD@FH
shape	clue:none source+test	QT9;PIE7<D
shape	clue:none source+test+documentation	VL@GJAAEGN
shape	clue:none test	N<QPHHTH?G
shape	clue:performance	FJG?KWHHQF
shape	clue:performance source	DH7@OW7D=L
shape	clue:performance source+test	NJFKFQKPOB
shape	clue:security	JVSBLK?KMI
shape	clue:security documentation	MIZINONNNJ
shape	clue:security lock+manifest	NRKONONQMI
shape	clue:security source	FPLNPPKHMG
shape	clue:security source+test	KUNOLKMNNM
shape	clue:testing	<C?H?FbEPI
shape	clue:testing ci	LRNNSN@PL@
shape	clue:testing ci+test	LIMNLNGJXJ
shape	clue:testing lock+manifest+test	JJLNKMPKJP
shape	clue:testing manifest	HFLNMLQIET
shape	clue:testing source	INN=LPVJ==
shape	clue:testing source+test	DRECH7UA>M
shape	clue:testing source+test+documentation	SPFJBGJIRD
shape	clue:testing test	DRENHGNAMA
shape	files:1	AMKPEDNKON
shape	files:1 build	?PBE:FIPJS
shape	files:1 ci	GUCCNGBOPF
shape	files:1 config	>NN<KDIJ=S
shape	files:1 data	KMMOQGB?AP
shape	files:1 deploy	NOEFMJDMBR
shape	files:1 documentation	EQRN:C5D<@
shape	files:1 example	>GJQUHLGEN
shape	files:1 lock	FOCDDJCMBW
shape	files:1 manifest	KQI;E?KANL
shape	files:1 source	IOINHLIKGK
shape	files:1 test	8GKQJ=QEK7
shape	files:16	N?LIQ@OKMO
shape	files:16 documentation	LSOKMNMLNI
shape	files:16 other	HNOBDFRJIP
shape	files:16 source	P=EKSBHLNN
shape	files:16 test	MJMLRNNLKL
shape	files:2	JOMGHGGHAP
shape	files:2 build	RMJMSNFLFL
shape	files:2 ci	G:IKELDMVD
shape	files:2 documentation	EKZ>IKIFK>
shape	files:2 example	SNEFLMGLMQ
shape	files:2 manifest	POGMELBADR
shape	files:2 other	EKF1J;KLGX
shape	files:2 source	LRIHIIDE@L
shape	files:2 test	EHBPMHRP;B
shape	files:3-5	OMFAKMKHIL
shape	files:3-5 build	HOKMQLSKHF
shape	files:3-5 ci	KCLMJNINUF
shape	files:3-5 documentation	C=VDGJQFKB
shape	files:3-5 manifest	QIINJNFQHP
shape	files:3-5 other	NHJ6<8JMJU
shape	files:3-5 source	PO@EMOCIHJ
shape	files:3-5 test	DNGBMHSHNH
shape	files:6-15	QFKCPLHNDI
shape	files:6-15 ci	LGNOKNMRNI
shape	files:6-15 documentation	IF[ILNMKMH
shape	files:6-15 manifest	MFGNJMGQFR
shape	files:6-15 other	JCQNG?PLKR
shape	files:6-15 source	RJE?QMGDFH
shape	files:6-15 test	RCHSJKLIEI
shape	has:build	FBF/NDJZLN
shape	has:ci	HE75<7IP[J
shape	has:config	JBKIMECQPQ
shape	has:data	RFLIA:NNPL
shape	has:deploy	RHLBKFJFMS
shape	has:documentation	QBWLFE;@@J
shape	has:example	RPKOJ/O25L
shape	has:generated	LRHAOEN:ME
shape	has:lock	KLKHHHMPML
shape	has:manifest	LHD@GHNPLQ
shape	has:source	PM>JNQCJFH
shape	has:test	QM;GJKTCHG
shape	has:vendored	LGHGLEVS?J
shape	kind:dependency	6.=B7D9!7{
shape	kind:release	<<>BDJB>Bf
shape	kind:revert	DQILGGKGHS
shape	kind:work	KJLMKLKNND
shape	only:build	JQ>BICMOHP
shape	only:ci	DQ@AKE>QT@
shape	only:config	<LN;MCHJDQ
shape	only:data	INQNPFA=@P
shape	only:deploy	NOEFMJDMBR
shape	only:documentation	?NWK5@B@:;
shape	only:example	OFHPSGJEDP
shape	only:lock	FOCDDJCMAW
shape	only:manifest	ONF:A<HFLO
shape	only:source	JLFNNKFHAN
shape	only:test	<DFQL8SIH2
shape	paths:none	NCPFEFDRNQ
shape	roles:build	JQ>BICMOHP
shape	roles:build+config+source	JLJMSHGNOI
shape	roles:build+documentation	HPULHNIGLK
shape	roles:build+documentation+lock+manifest+source	JTHNFJKPLM
shape	roles:build+documentation+lock+manifest+source+test	UGLNHMJKMN
shape	roles:build+documentation+manifest+source	NGHNRLLFLQ
shape	roles:build+documentation+source	KOCNTFJFLN
shape	roles:build+documentation+source+test	OEJNTKIJLP
shape	roles:build+lock+manifest	EPINHLCOFR
shape	roles:build+lock+manifest+source	IOINOPOPGG
shape	roles:build+lock+manifest+source+test	QELNMJCQGP
shape	roles:build+manifest	ULFMDLBHDU
shape	roles:build+manifest+source	POKNOJGNHM
shape	roles:build+manifest+source+test	JINOPIIPLP
shape	roles:build+source	FIMDTQ6N:L
shape	roles:build+source+test	KOHKIAJTEQ
shape	roles:build+test	FGJMOKROFP
shape	roles:ci	DQ@AKE>QT@
shape	roles:ci+config	HFJMINFFC[
shape	roles:ci+documentation	HFEKJNGQPQ
shape	roles:ci+documentation+manifest	NGJNMOSHIN
shape	roles:ci+lock+manifest	GPLNLMECSR
shape	roles:ci+manifest	UKFLEMJHHQ
shape	roles:ci+source	BAEGNFLNQT
shape	roles:ci+source+test	JSNNKMIRIH
shape	roles:ci+test	EIQMHLOEQO
shape	roles:config	<LN;MCHJDQ
shape	roles:config+documentation	OFQHSMGEHH
shape	roles:config+documentation+source+test	PQHLPNKLMF
shape	roles:config+lock+manifest	OHHNJLFLFT
shape	roles:config+lock+manifest+source	ROLNEMIFKS
shape	roles:config+lock+manifest+source+test	LOLSEHFIKO
shape	roles:config+manifest	SHKNILHEHQ
shape	roles:config+source	GQ<BR=JMJN
shape	roles:config+source+test	NTJI@CM@FU
shape	roles:data	INQNPFA=@P
shape	roles:data+source	UQ?IIE?FBM
shape	roles:data+source+test	VILMNJEFJJ
shape	roles:deploy	NOEFMJDMBR
shape	roles:deploy+documentation	ENFMRMKIJT
shape	roles:documentation	?NWK5@B@:;
shape	roles:documentation+example+source+test	VHKOIMLOOL
shape	roles:documentation+lock+manifest	?CVKGLC?GR
shape	roles:documentation+lock+manifest+source	RLBLAOPCIN
shape	roles:documentation+lock+manifest+source+test	NKPKSQBFIC
shape	roles:documentation+manifest	9REEAIA;D[
shape	roles:documentation+manifest+source	PTFLMKHDKL
shape	roles:documentation+manifest+source+test	UFGKMLFHKP
shape	roles:documentation+source	MIQMJF4F;K
shape	roles:documentation+source+test	KOGLNJIJ>R
shape	roles:documentation+test	OJLIDMOIHR
shape	roles:example	OFHPSGJEDP
shape	roles:example+source	MWFLMEHLMC
shape	roles:example+source+test	PUIMGEAMMM
shape	roles:example+test	DIFICKXKHK
shape	roles:generated+source	NRLNDKHKMR
shape	roles:generated+source+test	LSEITCACC6
shape	roles:lock	FOCDDJCMAW
shape	roles:lock+manifest	KSMCJ?-N2N
shape	roles:lock+manifest+source	RH9DUOFOKF
shape	roles:lock+manifest+source+test	MLCFMKRM?F
shape	roles:lock+manifest+test	ILCK?DOJ?W
shape	roles:lock+source+test	OTNNEHIMMK
shape	roles:manifest	ONF:A<HFLO
shape	roles:manifest+source	NO<>GLDP:O
shape	roles:manifest+source+test	WKGHM>J=AM
shape	roles:manifest+test	IJPJQIR@>M
shape	roles:source	JLFNNKFHAN
shape	roles:source+test	NV4DMPJ8*G
shape	roles:test	<DFQL8SIH2
shape	rule:architecture	GFCIQPGMBQ
shape	rule:documentation	>KVNG9?E>H
shape	rule:feature	YHJMLCFHGI
shape	rule:fix	KVCKDNKMII
shape	rule:infrastructure	EP27L;CSQM
shape	rule:maintenance	HLDGK>JPIS
shape	rule:performance	IFGCOYEJFI
shape	rule:security	FZJLRIJFIG
shape	rule:testing	=CIQK1UCID
shape	share:build	IMC=FDKUHQ
shape	share:ci	CK9=G?CQUI
shape	share:config	HJJANDBSMQ
shape	share:data	OJPLJ>LKLN
shape	share:deploy	RLJDNGEIMR
shape	share:documentation	CGZO=C>D<G
shape	share:example	NPKPM9Q:<M
shape	share:generated	IRHHJJUEKH
shape	share:lock	ASJ?KNGQKT
shape	share:manifest	MOA/HAGQHS
shape	share:source	QJ>LQSCGAJ
shape	share:test	HP@JJHU=FF
shape	share:vendored	HJIJLHTPES
shape	words:1	NBQIP=KBJS
shape	words:2	KLJILKMNHO
shape	words:3	JPHMHJHJOB
shape	words:4	DMF4KPKUGJ
verb	<code> documentation	MGYNOOOOON
verb	<code> source	UU@GM9?DH;
verb	<code> source+documentation	THENNHNMNJ
verb	<code> source+test	ORLMQACLKF
verb	<code> source+test+documentation	SNKNHNMNNL
verb	<name> documentation	MGZMNONNOM
verb	<name> source	PR?@MHG;CG
verb	<name> source+documentation	JTHOQKNNNJ
verb	<name> source+test	SKMNLBOMMD
verb	<path> source	PUPDL?ECHO
verb	<path> source+test	QQLNOGHMNF
verb	accept source	LVMMIIMMNK
verb	ad documentation	KIXMNONNOM
verb	ad source	RKFGAGPOIP
verb	ad source+test	WGNOJLKNOK
verb	ad source+test+documentation	VKNOLONOOM
verb	add build	IRKMIMNOGN
verb	add ci	GBJLJMENUC
verb	add ci+test	HHRNLNQKME
verb	add config	JEPKFNFBFU
verb	add data	MMERENHHIQ
verb	add documentation	IG[7ILEDH?
verb	add lock+manifest	PPDNHNFOHN
verb	add manifest	;POKFMASJP
verb	add manifest+test	RJLNMNPMKH
verb	add source	MGKMIDOJMQ
verb	add source+documentation	REMB;Q@OEF
verb	add source+test	OL?DILQHMH
verb	add source+test+documentation	W:JGFHMDGI
verb	add test	GKDELLVFCJ
verb	adjust source	IEHKVEPKLN
verb	align source	NQKNGHJKMP
verb	allow source	RSG@CJ<KCG
verb	allow source+documentation	RPDNKJNJOG
verb	allow source+test	OTKL=>BGKN
verb	allow source+test+documentation	Z>JNHLMMMI
verb	also source	NILLFRISJI
verb	always source	JQFILLEFKP
verb	apply source	IRHDVDHGLC
verb	apply source+test	IWOOHMLOON
verb	auto source	UMLNOHHHLH
verb	automatically source	UILKGHKJMQ
verb	avoid source	CIBAOUKLAL
verb	avoid source+test	?PMNJPBRLD
verb	basic source	RMRLDIHJMF
verb	basic source+test	WHNMIMJMNK
verb	better source	QNRINGILMH
verb	build source	PPKNFHMKNP
verb	bump lock+manifest	HOJNKNIRKN
verb	bump lock+manifest+test	LLNONNKMNT
verb	bump manifest	RNJMKNBA@Q
verb	bump source	KJIIAGDMFW
verb	bump test	MKMJLNSMKL
verb	cach source	KHKLJUHHPN
verb	cach source+test	PGNOJQJLQJ
verb	call source	DNMIQRIKMG
verb	call source+test	GKNORRKNNL
verb	chang documentation	NG[INOONNK
verb	chang source	HNDQNAHNHR
verb	check source	LUKKO?FHKB
verb	check source+test	MPNOQGKNNK
verb	clarify documentation	MF]KNONNNM
verb	clean source	DLGGQDHOLR
verb	cleanup source	KPHGFEGOJT
verb	clear source	NRMMHGIRJH
verb	clear source+test	PQNOKJJONL
verb	clos source	EYRKFHKJLH
verb	comment source	FKRJFIJJLU
verb	compil source	SSMMGJKIMG
verb	convert source	HKKKSIHPLL
verb	copy source	GTNNGJKRJJ
verb	correct documentation	NF]HNONNNL
verb	correct source	>OSRJ?DCHL
verb	correct source+test	E]MMFIKNNJ
verb	correctly source	F^KMEGLJNI
verb	correctly source+test	KUOOLLMNON
verb	creat source	MGLMUPJLMI
verb	creat source+test	LINOSQKNNK
verb	custom source	RNMOHKKNOK
verb	decod source	QRNOHIMONL
verb	decod source+test	QQNOIIMONM
verb	default source	NUJLCGJKMF
verb	delet source	EPKMQFKJMR
verb	deprecat source	QHSLLPJKMG
verb	detect source	HXNNJKMOOL
verb	disabl ci	NQNNNNMGPK
verb	disabl manifest	IEMNLNPITL
verb	disabl source	KRGIKHDDNT
verb	disabl test	MQMLKNLMQN
verb	display source	SONMIJLMNI
verb	do source	JKCDQM;OON
verb	do source+test	MWNNACINNI
verb	document documentation	NSMKNOONNK
verb	dont source	BTABGL;MLL
verb	dont source+test	>dNNCBILMG
verb	drop source	FKHHSEOSGF
verb	drop source+test	NINMRMGRLI
verb	emit source	PRLINDEJLE
verb	emit source+test	TJNNQHHNNK
verb	enabl source	PIEJF?PQCO
verb	enabl source+test	OILNJFPRKR
verb	enabl test	MRNMJOONKN
verb	ensur source	KWFHA?@PII
verb	ensur source+test	ORNNJJHKNK
verb	ensur test	MLKMFNVLIN
verb	error source	MOSJEGIKLP
verb	escap source	GXNMIHKNNJ
verb	escap source+test	GWNNIIKONJ
verb	exclud source	MWILMDJOJE
verb	exclud source+test	KUOOKMMOON
verb	exit source	HLMLGHQIMU
verb	explain documentation	MIUMNNNNNM
verb	explicitly source	OQMLGGMMMQ
verb	export source	USDG9<HCJN
verb	expos source	ZIEJ=FHQKC
verb	expos source+test+documentation	TJLNLNLNOL
verb	extract source	HIJISBQGKO
verb	extract source+test	ETNNIJGNNU
verb	fallback source	SOMNHJKKNK
verb	filter source	NMLNIQMNNL
verb	fix build	NNKMLOPHQO
verb	fix ci	MLKMLNINTE
verb	fix documentation	LNSOMNIEJ=
verb	fix example	MHGPIOELKV
verb	fix manifest	JRDNMNQACP
verb	fix source	;JPKD*KPKV
verb	fix source+documentation	HETGIMIFIS
verb	fix source+test	ISNBE=NOCK
verb	fix source+test+documentation	GJOSHNHJKQ
verb	fix test	LLM>PNNEOE
verb	forc source	FXNMHKLKNJ
verb	format source	UFIKDIJKMU
verb	generat source	PMHJGNFSJC
verb	generat source+test	NOMNEPHKMI
verb	handl source	OTGDM9?OI>
verb	handl source+test	LVMM?DGKMJ
verb	if source	QLLNPJKMNJ
verb	ignor config	MEHMKMJEGY
verb	ignor source	OSHF?KBEGL
verb	ignor source+test	NNNLGQHNMD
verb	implement source	OSHLMFHFLO
verb	import source	BPIGNBGGRP
verb	improv documentation	LQOKMNNMNK
verb	improv source	LIK6OOD9QP
verb	improv source+test	SOFLJMGHEG
verb	improv test	LIKSFMNMGL
verb	includ source	PNFENBGFJQ
verb	includ source+test	MTNOGKMONK
verb	incorrect source	HXMLIIMKNJ
verb	increas test	LIMLJNVNGL
verb	infer source	EWOOIJMNNL
verb	infer source+test	EWOOIJMNNL
verb	inlin source	KQJLMNGGLK
verb	inlin source+test	FQNNHRJNNI
verb	introduc source	^CLNBGIJLF
verb	invalidat source	IWNOKHMNOL
verb	keep source	IXJICDJJNP
verb	keep source+test	OQNOJILNOL
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
verb	match source+test	GONNRIKONM
verb	mention documentation	NGWKNONMNK
verb	migrat source	R@FFP@MNPG
verb	migrat source+test	GELIQGNQQK
verb	minor source	GDKRPGHGKO
verb	miss source	GPSLGIKKNP
verb	more source	NNJLNFQKLM
verb	more source+test	MINNOIQMLQ
verb	move manifest	JQMOIOHRIK
verb	move source	IGBFS=PGCP
verb	move source+test	FLLLQEPFIP
verb	move source+test+documentation	UHHNHMSHKJ
verb	move test	KILKRNOLJK
verb	new source	VLNOHLMMNL
verb	normaliz source	EVMLEFHMMQ
verb	normaliz source+test	GRNMHJIONR
verb	not source	FQMNQHMNOL
verb	note documentation	NJXLOOONOM
verb	only source	JRIJLJEKQA
verb	only source+test	FNNOQQLMNL
verb	pass source	QPEEJ>BCHP
verb	pass source+test	WINNEILNNI
verb	performanc source	IMIKKRGHJN
verb	performanc source+test	MNMNNPJNMH
verb	pin lock+manifest	LPMONONJNQ
verb	prefer source	GKLKPRJILO
verb	preserv source	D]MMGEJJNI
verb	preserv source+test	F[NOIIKMOL
verb	prevent source	DWIIQCFHLD
verb	prevent source+test	HZNOIIJNNM
verb	print source	OSJGADQHKD
verb	properly source	D^LLEEHKMF
verb	provid source	LOJJPHHRLG
verb	re source	MJQJLEWMEB
verb	redirect source	UMMKGJKKNI
verb	reduc source	AHHJVOFHKM
verb	refactor source	OHIGSMFEPI
verb	refactor source+test	NNNNRGIJSE
verb	remov build	LMKNHMPEHU
verb	remov ci	MAMNRNJIWB
verb	remov config	NHHMGNJPIT
verb	remov documentation	JOPPILIFK<
verb	remov lock+manifest	JNHNPNHJKP
verb	remov manifest	SPHLFLONMI
verb	remov source	FNIKNIEHIN
verb	remov source+documentation	PGJGTFFOHJ
verb	remov source+test	OIFGSHNMCK
verb	remov source+test+documentation	CDLJQQALQR
verb	remov test	JJFPGLSFAE
verb	renam ci	NJOOIOMFYG
verb	renam source	CGFGVBDCIR
verb	renam source+test	PGNNSILMMG
verb	renam source+test+documentation	GJKNQMMMNR
verb	render source	MPMMGPJMNK
verb	render source+test	GONOJRLOOM
verb	replac documentation	MIWMNNNNOM
verb	replac source	RO?FJI;KON
verb	replac source+test	ESNMRGJMNF
verb	replac source+test+documentation	QGKNOLILMM
verb	report source	ESLJGPHQJG
verb	report source+test	IVOOKLKOOM
verb	requir source	OTLKHKKLKH
verb	reset source	IVNNKIKNNL
verb	resolv source	NOHHQ<CGJL
verb	resolv source+test	QQNNHJKOOL
verb	respect source	LVJJMBIJLE
verb	respect source+test	QQOOIJLNOM
verb	restor source	FQLJGRKHLO
verb	return source	MMGJMLFORC
verb	return source+test	ONNORFLLNK
verb	reus source	FMLKPRJJME
verb	revert source	=UFDAJF@FT
verb	revert source+test	JWOOKLNOOI
verb	rewrit source	RTKNJHLKMF
verb	run ci	MQNONOJESJ
verb	run source	OIHJOGNQLJ
verb	separat source	GLKNVJKLNJ
verb	serv source	MKMMFTKMMI
verb	serv source+test	NNMMGQLNNL
verb	set ci	LQNNMOMMPF
verb	set source	NTFD@@EBGR
verb	set source+test	MPNOJHLLNQ
verb	should source	JQHGINBER?
verb	should source+test	LQNNEPHMNJ
verb	show source	XIFFJCMGIK
verb	show source+test	HUOOGLQNNK
verb	simplify source	LLFGQKANIL
verb	simplify source+test	NVNNIGILMP
verb	skip source	MIDH?VTCD<
verb	skip source+test	NOMNHQENNJ
verb	sort source	QMMKFRKJLI
verb	specify source	GUKLEGSJLG
verb	stop source	HOJKGRLKNQ
verb	strip source	ENIFDDGTRL
verb	support source	TPKBH9F=O@
verb	support source+documentation	_@BMHNMMMJ
verb	support source+test	OTHLFC9HF@
verb	support source+test+documentation	RNHNFNINLI
verb	test ci	NENOSOESJF
verb	test source	OKSMAESJIC
verb	test source+test	BLMNBFXKLF
verb	test test	NRNKJNONKN
verb	the source	GXNNIJMMNK
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
verb	typo source	IRSIGJJLMM
verb	unify source	JPKSMKIJML
verb	updat ci	JRJJFMIIGY
verb	updat config	JNAIANFRPM
verb	updat documentation	EANPGLFNHL
verb	updat documentation+manifest	IQNMLOMIMO
verb	updat lock	NHKLLNLHLW
verb	updat lock+manifest	OQOKALCRDJ
verb	updat lock+manifest+test	HGKNINNPKP
verb	updat manifest	QIEKGNPGNO
verb	updat source	FKRNP?LMEN
verb	updat source+documentation	EIPQ@IJEJU
verb	updat source+test	GHFCLQSIFR
verb	updat source+test+documentation	JVQKLNIOJI
verb	updat test	LRF>@NRIQF
verb	upgrad lock+manifest	HNHNLNLBLY
verb	upgrad source	SLGHJFGMGM
verb	upgrad source+test	KMMLQMKSLJ
verb	use build	LSMNIMJQJF
verb	use ci	INMNCLFOQB
verb	use documentation	HNVFJLKILH
verb	use lock+manifest	SGINQIFQIL
verb	use manifest	BNJNGJRBBS
verb	use source	IL2EPOR@CL
verb	use source+documentation	KKGNSEINIP
verb	use source+test	OQKKHKPBDP
verb	use source+test+documentation	KNKNNRHKLO
verb	use test	KFMKKKPKRM
verb	validat source	FTJMGIIHRN
verb	warn source	WHPH?ABFKP
verb	warn source+test	MSNNJKINNH
verb	watch source	PTLNFGMNNG
verb	wrap source	MLLJNIJIMS
word	<code>	LNLFSNIMF@
word	<issue>	PTI<GCJ9=Q
word	<name>	NNI>QDLQJH
word	<path>	QMMOJKFKCK
word	<version>	HPA/A@FNLU
word	a	OKNCNISFKH
word	able	NMPLRKLKNK
word	about	HQYSA@@DFM
word	absolut	HVMLFGRLMI
word	accept	QVJJNEIJLE
word	access	KTOLQDGHKE
word	account	PSNMFISKJI
word	across	GTMMMQJHMH
word	action	K?HPMHAOHX
word	ad	TMSDJALMGK
word	adapter	TNKLCGOJKR
word	add	KGQJGHQLNO
word	additional	FJNINKSIGR
word	address	LSIHEGNRHK
word	adjust	GKRIWCNFMI
word	after	<_B=M:JNOE
word	again	UPMNIILKKH
word	against	QQKKHJRGLE
word	ai	MVIMLNNNML
word	alia	LTMKRBFPKF
word	alias	SQPNJIKMNL
word	align	NTIJEGGHKP
word	all	QMKAFPOLIN
word	allow	QRF=CICHGO
word	already	HQMJHOLLNR
word	also	KOIKCOHRLO
word	always	HQKEQILMHJ
word	an	GRHERLQNHI
word	analysis	OHLMOUJJQH
word	analyz	MTMNHKJNNH
word	anchor	HIKMQSKSKI
word	and	MI@ISOIOIK
word	angular	BQOFGPEOSP
word	annotation	FHUKMPGHKU
word	any	FSHJLFFJNV
word	api	HMR=T;Q9OJ
word	apis	JNGKPHR@KQ
word	app	QKRFKNQENG
word	appear	INTMIHSNNK
word	append	KNSMQIMNNI
word	application	RQRKMDGDHF
word	apply	HPIPWACLGG
word	apps	WEKNGJKSJJ
word	appveyor	JSKNKNFTIJ
word	are	OPLBHOPKEG
word	arg	QELLUGKLNO
word	args	GVJGMDLPPK
word	argument	VTPBNAA@BG
word	around	HUKKHKJJSH
word	array	JELFPTLDEM
word	artifact	HLRMJKINSK
word	as	SQM;A@KJMP
word	assert	KEMLRKUMKI
word	assertion	EKFG@MOII]
word	asset	PKGFMNHMDN
word	assign	KONJRIRJLI
word	ast	EJKLQMIHMR
word	async	MONBNPOAE=
word	at	RNKQREGJLD
word	attach	XGKKPFJLNI
word	attr	PUMMNELJMD
word	attribut	USJFL>CGHA
word	audit	KBILJNGEKZ
word	augment	RPKNHHMNOK
word	auto	OQLJFADLQM
word	automatically	XEKJEFJHQP
word	availabl	LTQHMGJHJG
word	avoid	GG>?UTMLDG
word	await	GTKJOQLKIH
word	babel	RKKKSFFCRJ
word	back	GSKLUIKFSL
word	background	HROMRMKRKK
word	backward	GYMMGHMLNH
word	badg	LI^CMOMMMH
word	bas	UNOHLNHHOH
word	base	FJODR@BNPP
word	basic	SLRKCINHJD
word	be	NLEAPO>SAC
word	been	JJNNKLJPKS
word	befor	D]ECKJKGO;
word	behavior	MHKGRMRENO
word	benchmark	@IHBAFPEQ[
word	beta	KFQKIMJVIH
word	better	NPPELQJDOF
word	between	CVTRNEEHJC
word	binary	TSOCBCFNQA
word	bind	RVMLEGJKMO
word	binding	FVMMFHKJMT
word	bit	PGPKMHHPIR
word	block	RMPI?KNFIQ
word	body	SOJKPDIEPN
word	boolean	MRLLPGLLNG
word	bootstrap	HFJJHPNXGF
word	both	NTLKFGJRKH
word	bound	QQONLMLJSJ
word	brac	LPOMGLLJNR
word	branch	@KEFCCCSTQ
word	break	SIODNAGNON
word	broken	PWJKILIQIG
word	browser	JOULDLKO?G
word	buffer	PXHECONDHH
word	bug	ESNIHGHSIM
word	build	KHK:JCBUVE
word	builder	DOAGSPQKGA
word	built	PRJMFHJQJN
word	builtin	NOMNTJKJLG
word	bump	KOF@DBMKNR
word	bundl	OGGJQLPGOP
word	button	NNPKJKKJMQ
word	by	[H??HLIFLH
word	c	GQNLPHMFMR
word	cach	IPBDIRHLSB
word	calculat	PMLNGRJJMJ
word	call	KPCMIRGJCF
word	callback	MQKSIAEGGO
word	can	TILHLFKNQL
word	cancel	UJKLEQJHMG
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
word	check	EJC:JPKRSL
word	checker	JSLNJKLKTR
word	cherry	IJKLGRKLIR
word	child	FSMLMQHHME
word	children	LTLMENIJMF
word	chrom	HXQLQKHDNM
word	chunk	ZHHHIIKEJJ
word	ci	K?Q=>DNOQS
word	circular	QNLMCRPILC
word	cjs	MZFINBEJG>
word	clarify	HKYFPLJKKF
word	class	PLGFV=CBIM
word	clean	APHGPCPOHR
word	cleanup	CKKRKANNJT
word	clear	ISRHCDNQGL
word	clearer	QGQJQLIQJQ
word	cli	PGRML?ONJG
word	client	PNLGMMFCDP
word	clon	GSLLPMIJMD
word	clos	UTKC9=C>UI
word	code	E@T8^GFIJM
word	collection	GYMKIGJIMG
word	color	SPIHGORFHB
word	comma	KTQNLKNNOL
word	command	TPRAQAJIIJ
word	comment	DJVR;<DERO
word	commit	UOFMG<PGPO
word	common	OIJIXHIJPD
word	compar	PMJKEQHGON
word	comparison	KJPNTLKNNJ
word	compat	PRLKEEKRHL
word	compatibility	SVNE>@QGJB
word	compatibl	RPLMGIIKLN
word	compil	PRHIJODOIJ
word	compilation	QNMNHHJRMH
word	compiler	SMKKMEEPIN
word	complet	ESSJKHTIKG
word	completion	LNSJILLLMP
word	component	QRHCDNENDC
word	compress	SNMKFOKLNI
word	comput	EQPLPATJIQ
word	condition	LYHHPBDSPB
word	config	IROOIDGGFP
word	configur	WOJLCIIINJ
word	configurabl	UOLHEKKJNI
word	configuration	IVSCNDOMEJ
word	conflict	LPMMJNMQPI
word	connect	ONMMPIOIRH
word	connection	RPNKIKJKMJ
word	consistency	HRNNOGLMNI
word	consistent	CMJSNBGCIU
word	consol	JOKLFHOJKV
word	consolidat	HHMNQHPSMH
word	constant	ENMMVGIJMF
word	constructor	IKJNSEKKNT
word	contain	NQMJFESIJP
word	container	MNJMVGJHPE
word	content	KRNEDOP@HN
word	context	SLJNIT@AFI
word	contribution	MNTNOOMLMJ
word	contributor	IPSLHMOHIO
word	control	IQLNOILRKQ
word	convention	JNWHHLLMNH
word	conventional	WNJFNG@?AO
word	conversion	SLMNMMIHMF
word	convert	EOSIPGSNGI
word	cooki	UMKMBPHSHE
word	cooky	ONNMRHLLNI
word	copy	DMPISDJTGJ
word	core	TIOHOGFEQM
word	correct	HUTNE5GHHM
word	correctly	:eFDJ:AMG=
word	cors	LNRMNGJJLN
word	count	GQMJGRRKMH
word	cover	HJMMGHVKSI
word	coverag	LLHCKNSBSL
word	crash	DcFE?A?:EL
word	creat	QHKEVOMJJJ
word	creation	GFKMWQNILM
word	csp	JONMILSNNI
word	css	HRNCIMQ@EO
word	current	SPIJJDQGHM
word	custom	NPLAN:QMJK
word	data	MVKLJMFFRD
word	date	KNRRPIQIHF
word	dead	JINMPJTKMI
word	debug	QQO@IEJQGR
word	declaration	EVNIHFJILV
word	decod	PUMNGHLJNJ
word	dedup	ITIMEENGQQ
word	deep	KNMMPEPKNO
word	default	MSO8OFCFBJ
word	defer	EWKLLFSKNG
word	defin	OUHHS>LBGI
word	definition	KLKFPFOQJM
word	delet	LPMHL?QPIN
word	deno	MPLIMFOHQN
word	dep	?HEKOLPFHW
word	dependency	JXD>RNMCBI
word	deploy	OJTJJMIOMM
word	deployment	MJMNSOKKIS
word	deprecat	KEGLOKNI@S
word	deprecation	JINICDRFIX
word	deps	RUEFMEI=NR
word	description	E?]COHFBNH
word	destructur	NSNNOIIMNI
word	detach	RTNMIILKNH
word	detail	SPOIINGMMF
word	detect	PIKJSCTIKG
word	detection	GXKHQGGRIC
word	dev	JJJCINWRIK
word	development	EPKKEKUQHJ
word	devtool	M[IKBGGGMB
word	diff	NKIJKCRGIR
word	different	IYMNPHKKNI
word	dir	NRMILJJIJR
word	direct	MNMNQFMHJQ
word	directiv	LZKKCESGJK
word	directly	IGJKUTDEJJ
word	directory	MVGFNBNCHR
word	disabl	HOC@BGMJYL
word	disallow	FVKMFIKIMR
word	display	TKLKEFIKMS
word	dist	OPLIPHKIKM
word	do	IJ@@OLLJQR
word	doc	HMXGDJKPJK
word	docs	CSOB@HMQJM
word	document	MMUFCHGGKQ
word	documentation	FJVDRJGDRN
word	does	JMKHPOOHQD
word	doesnt	FQOMRHIJSG
word	dom	DYKMEFVJKN
word	dont	EQA@EKJJQQ
word	dot	PTMNFGKMNI
word	dots	HVPJHNRLLJ
word	doubl	ENTIQMGNIN
word	down	MIKNPJIQJR
word	download	QPRMIJIFRM
word	drop	FPFDQ@QPMG
word	dts	HIJJGKRRJN
word	due	GQJMFOKFPO
word	duplicat	NJOEOMJCQP
word	during	JQEIQMAJJI
word	dynamic	NUIJGLLHK?
word	e2e	DHHRGIN@UI
word	each	LSNNFGQMLH
word	early	PMLJQPINJC
word	easier	FKLJSLJJLR
word	ecosystem	KRNOMNQITL
word	edge	OPKJCEOSJK
word	edit	QKSKKJKRKF
word	editor	UOMMIJJKNG
word	effect	RPIJCNFIJS
word	element	OOGJJPQDHK
word	emit	QNHFKNPDGA
word	empty	FVQPFQMEG@
word	enabl	OMH@G9RKLP
word	encod	KYIKNEILMG
word	end	DQMKQONRKG
word	ending	IILLIMNHKW
word	enhanc	PIONMPRLLK
word	ensur	HUMF<<PNBO
word	entry	KVKKLJOGHB
word	enum	NOLKRHIIMF
word	env	RPNF>@CQKQ
word	environment	SPSFI?JLOD
word	error	SN@CO#O=IP
word	es	UJPMFIQLLF
word	esbuild	LNDHPREDFH
word	escap	CTPREEQHLL
word	eslint	KJGRREN?BQ
word	esm	HZLNDGGKJI
word	evaluat	IRNOMRLNNK
word	even	KTLNIKMKRJ
word	event	KTO?LEM;EN
word	exampl	DIROEFR@AP
word	exception	RSKIJIPHKF
word	exclud	ISCGSAJPJI
word	execut	PRNNHHJNOJ
word	execution	PMJKQKLOQJ
word	exist	PPIGLDSPIB
word	exit	DVHE=@RJPM
word	expand	RRUKEHGILG
word	expect	OKPFLDWIGP
word	experimental	JFOIPPSHJM
word	explain	KQTMKMNMNJ
word	explicit	MDLISQJFQO
word	explicitly	LOLJKDHRRN
word	explorer	RLNKILKKMQ
word	export	SSH>II7RBD
word	expos	TICIQCCOIG
word	expression	PPNMNFHKMH
word	extend	TIMGQDPHRE
word	extension	QOGCKKQNEM
word	external	QRQHLCNMHI
word	extra	NSPHLHLFHQ
word	extract	JFJHQNQFIS
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
word	field	QQPBMKNCBG
word	file	GUFKM:DREN
word	filenam	OOKKDEPHLS
word	filter	GRKHRQBEOC
word	find	GRMMHIJSLN
word	fire	IQMNRJLLNJ
word	first	JSRHDQGEOH
word	fix	<JQN@3NMRO
word	fixtur	HUQGFIQDKK
word	flag	PHMRJJJRLL
word	flak	JGLKJMJRPQ
word	flaky	LMKLJMSHOG
word	flat	GYNNEIKKNN
word	flatten	HIONVHNLNK
word	flush	RUNMJJMLNJ
word	fn	FVLNOHJKLH
word	focus	LSNNJJMIRJ
word	folder	BVQJEEMNIU
word	font	HSKLGIPJLT
word	footer	IVRKIKKMLH
word	for	KJAGMNKPKJ
word	forc	JQKHPCREOP
word	fork	KPPMIJQONR
word	form	MNJITHJKLP
word	format	SHNTC?DM?Q
word	forward	IQMMLFJGMT
word	found	PKKMREJKMO
word	fragment	PUIMNCJLLE
word	fram	OXMKACGEJM
word	framework	QIHFKTHRIC
word	from	IRIPO@GNHJ
word	fs	FPHKISRGHI
word	full	NMNHPGODSN
word	function	LIP@SJK>CP
word	generat	PPACIKJTCE
word	generation	TOFHDNBUII
word	generator	JPSNJIKINQ
word	generic	WMHI@EGHJK
word	get	QLKHNOSTHC
word	getter	DNMMXDIJME
word	git	EVLAQGDILS
word	github	LLMHGLEONS
word	gitignor	PILGIMIGKU
word	glob	JPKKOIFPJL
word	global	MREC@LGVCM
word	gracefully	GZNNIGLMOL
word	grammar	HFOUGJKKJR
word	graph	HYMMHPIKME
word	group	NIKIOGNORI
word	guard	ERKHOFGGJS
word	guid	TBSHHLJIJP
word	hack	JHMKHRJGJX
word	handl	QSC<JCOTF@
word	handler	HUMGRLIEH>
word	happy	EKKVJGOGHG
word	has	RJLMDPNHJS
word	hash	DVMNFRJFQH
word	have	KPQJPBGMPK
word	head	OPPJEQIJLF
word	header	OSNABLGLFQ
word	headless	KLINRSHKLH
word	help	WRNIFIIKMD
word	helper	RPCCM:U>OG
word	hidden	MSNNJLLJRJ
word	hide	SGMKOHQIKG
word	highlight	QHXJJMKJMO
word	hint	QLONIKNNNR
word	history	TOKKKMLIRI
word	hmr	SWFGE;SBFE
word	hoist	DNJMFUHHJQ
word	homepag	JKTNMOHHHM
word	hook	SMICIPCLEN
word	host	OVJHNDFHJE
word	hostnam	OSMLGIKJNQ
word	how	NFRKNKTIMH
word	html	MTOHJNEIKP
word	http	SSNIFDPHKE
word	hydration	UQIILBJJLO
word	i18n	LOLLKQUHIJ
word	icon	GSPMHKSFJN
word	id	BPOMORGHKG
word	identifier	MMMNHIRIKS
word	ids	KNMMOQJIMF
word	if	RJC:OTK8BB
word	ignor	FPM?5EJCOY
word	imag	RMPIEIHNQG
word	implement	NTHLLFHFKO
word	import	JOCNOMBEFQ
word	improv	KFNILQKCLN
word	improvement	FKPJKQLLMR
word	in	KQOEHNAJKJ
word	includ	MMJPL<OJER
word	incorrect	L[PGBELGKB
word	increas	MOJIEFUHQQ
word	indent	OJJLGEGLMW
word	index	QOKKFEIPRL
word	infer	G[MNOEKNNI
word	inferenc	PSMNEGKMMG
word	info	OOTFGJJHKJ
word	information	TKTJHKKKME
word	inherit	OTOOJJMNOM
word	init	IRKIKHHJKT
word	initial	SQIJCGMHHO
word	initializ	QTHLQFHFKE
word	initialization	GMMLTQIGLE
word	inject	NZNKBBJJME
word	injection	OSKMPJJIMG
word	inlin	OPKGEQHKEM
word	input	PVMNECLITH
word	insensitiv	PPNMFJRMML
word	insid	KWLJMAGHKM
word	install	NROC?BCMMN
word	installation	KOPRRNKGLF
word	instanc	LPLIKSGGKC
word	instead	NMG?EPQKQL
word	instruction	MHWROLIIIL
word	integrat	RFJNQHJHIR
word	integration	NCRIOIQDRN
word	interactiv	NUPNJNNKNK
word	interfac	LSRJNDGGKJ
word	internal	IJOJTJADHT
word	interop	NPJNGRJJLG
word	into	OENAU=H=EQ
word	introduc	]IJNAFHJLF
word	invalid	QRJIEEFOQE
word	invalidat	NXOLDDLLMG
word	invok	GHMKUKHGSO
word	is	KOD7NRDJFG
word	isolat	SMGJKGJKKQ
word	isolation	SOQNJLKNMM
word	issu	GLIMKAJMVK
word	istanbul	LQJNKLSGJM
word	it	>MICQKPHKS
word	item	MUMLHJKKLO
word	its	DNUISHHFMM
word	jest	OJGFMIPPEO
word	job	KIMLRMHORH
word	jobs	HGLMQHPSNP
word	js	WONHKAPCMI
word	jsdoc	G@]FEDGPIQ
word	json	UDFDV=CQEL
word	jsx	RNRHMMMEIG
word	just	OKMGOLIHRS
word	keep	NVHHABGRJM
word	key	GOIFIRUDPJ
word	keys	IQLLNOIGMF
word	keyword	OIKNILQHIW
word	known	UJKMGPQLLH
word	label	GMSIIKIMSK
word	lang	RQPMIIMMNJ
word	languag	PFRKUEJJKP
word	larg	HTQMJJOJPI
word	last	OMNHPDLHOP
word	latest	DLOFJDFQPR
word	layout	RQQIFFQJLF
word	lazy	NLJMMSFILF
word	lead	PSNMFHIMNI
word	leak	HOLMQFPHLQ
word	leav	IWNNJKNLNK
word	legacy	OGEHKMTLJO
word	length	LNGJQPFHKK
word	lerna	VGKJGMHGHR
word	less	JOQLLMRLRJ
word	let	TPLMFFKILH
word	letter	OOSNKLMMNJ
word	level	JQLHREJCTF
word	lib	MMQJMFGHSO
word	library	TOIMKIKNHK
word	licens	GPOPIMRGGI
word	like	RSRNIGLNNL
word	limit	B[OGBEECSO
word	line	HQHOHAFQFT
word	link	BXU:HALKCL
word	lint	B@L=QARIRS
word	linter	JIKJHLSHKT
word	linux	PLNJQIQML@
word	list	IMPBMEJQNN
word	listen	IWNNHKNNOL
word	listener	QPJGBRHGKA
word	literal	SMJJLFJILR
word	live	PMOIHKQKLQ
word	load	MMGCLTM?EI
word	loader	JSKMNQGFKH
word	local	KQPIFSLBOO
word	location	SMKHPIHPPA
word	lock	MKHIPIIPQQ
word	lockfil	QPLNJMJGPP
word	lodash	BXJLRQEFHC
word	log	QK@LK;O=MQ
word	logic	@CCE];KQGM
word	logo	IRJKKNKLKT
word	logs	QOFFPCPPH@
word	longer	JLRKSJRFJM
word	look	PIQKPIKQLN
word	loop	CQKKULGHLL
word	lost	ISNLIJMINR
word	lower	JTNLIMSKJQ
word	lowercas	QIMKQJKSNI
word	maco	NRPOMOMNOJ
word	macro	RLKMTIJKMI
word	main	KHQGJDYLKH
word	major	JOKMINHFUL
word	make	GJDUPCSOLH
word	manager	IKLMQHHNQN
word	manifest	MQJLCTIILC
word	manual	NNJNLMLIQP
word	map	KTHGT?DFOJ
word	maps	JGKKJMOQJQ
word	mark	OIMHKAOONS
word	markdown	IPMJJNKSLO
word	master	IPLKHNJJOV
word	match	HSTRMFJMFC
word	matrix	JINNMNKRQH
word	media	QJKJGGUHKG
word	member	HVPOQILMNK
word	memory	HSKKIEGEKU
word	mention	FOSGIMLLMO
word	merg	MKRFLDEKUQ
word	messag	IIHWJ4JBRO
word	meta	RMNKGQIHTE
word	metadata	OLLKRFGRJK
word	method	VFL@MIC>CT
word	middlewar	UGZEIHKABH
word	migrat	REFCQ>NONF
word	migration	SHPGQHOAFN
word	mime	ORMMEHKLNP
word	minify	DQMLRFIOKM
word	minor	BKGTQEJMPI
word	mismatch	WLLMGGILNG
word	miss	EYHIG9PEKO
word	mistak	IQSGGILKMQ
word	mix	MNNMJLLNNS
word	mjs	EQLNOHKRLP
word	mode	OSPCNO@JC@
word	modern	OLMLUELJLG
word	modify	OSNKKFPGIP
word	modul	MPN8KS9HHN
word	monorepo	PEFMHMIGIW
word	more	NANOM7RPDU
word	mount	GQMMQGOLMJ
word	mov	OJMMRHJKMO
word	move	EMBLP:RKNL
word	multi	JXJMGKQJII
word	multipl	QUII>APHGB
word	mutat	MWRNJHNNON
word	nam	EOMKHQHRLO
word	name	NNKMUCHGSJ
word	namespac	OPJNJLLNNR
word	nativ	NJJJVEMIQB
word	necessary	GLMKUQJJJI
word	need	JFHRUPDHOL
word	nest	K[GIBBCFKL
word	netlify	OGRLIKGJQR
word	network	ISOLQMPIKH
word	never	GMMMORKLNI
word	new	ENPNLOAIOP
word	newlin	DYINNGGIKE
word	next	BPRMDEIGMU
word	nightly	GOPIGMHMKU
word	no	GGBOWPIIFP
word	node	MNG=MFKKNL
word	non	JSCELGKOOP
word	normaliz	DXLJDDPKLP
word	not	DQI4KOPFLL
word	note	EPYTKDJOGF
word	notic	KKKKMMNNNV
word	now	HJIIRFSJMT
word	npm	LOKFDGN;PY
word	null	@NKJLRFHLS
word	nullish	KWNOJLNMOJ
word	number	JMFGIDQMUI
word	object	JTIBNIO@CO
word	obsolet	ORQKHILJKT
word	of	EOVONJJPJG
word	off	GNLLOHMPPM
word	official	OJQNMNLPHR
word	old	QLPDCOKLSS
word	omit	HJKMHSMOMO
word	on	JRJ-JFGPQF
word	once	DNMLMSPJLH
word	one	RJKIPDHRMD
word	only	DMNALTDROE
word	op	JJMNMHKJMU
word	open	VQLHACGGLM
word	option	SSJ3PBDI9@
word	optional	JQPET:BNKM
word	or	ISKLLKPQJF
word	order	IOQEPMHQJI
word	origin	SQMMNIGHLG
word	original	GXNKHILLMI
word	other	SONHKEGGRC
word	out	NNOGJEQRLK
word	outdat	GOVHJGKJQI
word	output	UQGPFIICCH
word	outsid	OXLOFJIMKH
word	over	DOMKOPIGPN
word	overload	ETNOQJLONK
word	overrid	NXPFF@GEQI
word	overwrit	OYMLDCIIMF
word	own	GMMMUKMJPH
word	oxc	SOMNHHNMOO
word	packag	KGL?KNNRNO
word	package.json	JTTHBF?JQK
word	page	QPWDI=LBFN
word	param	OMRFNIODIO
word	parameter	CRIILSFGJM
word	parent	F^NLEDKGMF
word	pars	KOEFMQABHT
word	parser	UQCFNBIKEI
word	part	WHMNJJJQKH
word	party	RJMMPKMLNK
word	pass	NPN@N9KBLQ
word	patch	GGBA@M;TIW
word	path	MTK<ELMGBN
word	pattern	SROJHGPIRK
word	peer	EWILTIDFGJ
word	per	UJLLHLGFKR
word	perf	GKNNQSJLQH
word	performanc	KKKDJTKL?L
word	period	NNKSHMKKLI
word	permission	TKKMGJHEXJ
word	persist	FTNMFHSKNH
word	pick	IJKLGRKLIR
word	pin	IUPMIMILMP
word	placeholder	QOMMJKKQJJ
word	platform	KLONLLRPJL
word	playground	EBGEDKUDHW
word	plugin	UFKJLRGI;I
word	pnpm	BGOICHBMUO
word	point	GWJJNJMIMQ
word	policy	OSVKJKKKNI
word	poll	QWMJGJJKLG
word	polyfill	ONIKTDHGLD
word	port	CXIJRFQFJK
word	portal	QSLLFLOJMG
word	possibl	KLNJRQGGJF
word	post	IUVKGIMJQQ
word	postcss	MTNKGOJHMG
word	pr	INUFGJHLOS
word	pre	LHQINSLOHJ
word	prefer	GKLKPRJILO
word	prefix	QQJICESJJN
word	preload	OTILKMNGLC
word	prepar	MHCEFKNFL[
word	preprocessor	WHRCMFEDJM
word	present	GONMPOMMNJ
word	preserv	RSKLEBHPLF
word	preset	SKQCJFBFPP
word	prettier	GFKJFLQPHT
word	prevent	BWHFOALEIL
word	preview	TNJNIKMKNM
word	previous	MXKKEFIFQL
word	print	MOLFQAPGJJ
word	priority	ROKLOHIKME
word	privat	EOKJUHPGKE
word	process	RMCCMBUIIO
word	prod	ONKKEGLSIO
word	production	OTLMGHQIOJ
word	project	NSLPE@PDNM
word	promis	IJNCWPMIDF
word	prompt	RTIJMEFIKE
word	prop	SPNGKFHBHK
word	proper	FTMKHKJHTG
word	properly	@VFG@BS@NG
word	property	OWFBJHH>GI
word	protocol	QYKKEGLFLE
word	provid	LRMFS?FPIB
word	provider	MTSMLDIIJD
word	proxy	KTLCNPEBHN
word	prs	JEKNMNJDVL
word	public	TKHHHPQPKC
word	publish	ILCHCF?NMV
word	pull	HHTISIMKSR
word	puppeteer	TNILKNMIPI
word	pure	PMNNSIKQKI
word	push	WEKKFJKPMO
word	put	MIOLRMMMNS
word	query	RPKKLFPILE
word	quot	GNLRFKRHHO
word	race	QWNJFIIJMI
word	rang	PSLJRFGGIF
word	raw	ESQMMGJPLO
word	re	JPRHH>SGQH
word	react	TFPIANUKJM
word	read	ISKETCJCIB
word	readability	FIMJTIKLMQ
word	readm	PNMAHNIFHU
word	readme.md	OKZHOOONOJ
word	readonly	KSIKHHQMMQ
word	receiv	RPOOJHNOOM
word	recommend	PSLHOHOHIC
word	redirect	PSSG@AEFKD
word	reduc	GGFGUMVCEH
word	redundant	FGOUEOFMNQ
word	ref	OLHJGUDGJO
word	refactor	JJKBRHM?NN
word	referenc	BWRB@@BMDT
word	reflect	KMRMKMSMMK
word	refresh	QIKMQQKMNK
word	regard	JIRJQJLLNQ
word	regex	FFRFOYDDH>
word	regexp	IRMNGHPRLF
word	register	IWNOJHMOOM
word	registry	JNNNRMQJLK
word	regression	LUMNMNRLMI
word	reject	GUKKGIOILM
word	relat	IRSHMDHJOR
word	relativ	EZOJIBLJLN
word	relax	PSMNHIQJJH
word	releas	ADA6FFDWTM
word	reload	SPMHDEPKLF
word	rely	RMMNIIRILI
word	remain	FNKKLLHUJM
word	remot	JKJFOERQMK
word	remov	BKMKKDMLJR
word	removal	JWNOIIMJNN
word	renam	@HNOS=IKPT
word	render	MSJPBLPBG:
word	renderer	NOOIIDFOJQ
word	renovat	B?GKGM@HXK
word	replac	MLS?HLNIIO
word	replacement	USIMBFLOJC
word	repo	PNMLFKHMUK
word	report	MKOFOMAJVI
word	reporter	OQFOH?IDPM
word	repository	RMRJPKNDIM
word	reproduction	KGOMMNLHKU
word	request	JVIAIGDQMJ
word	requir	MUPDENF>LI
word	requirement	RJMJPLJHJU
word	reset	D]LMFDILMF
word	resiz	HXMNIJMILG
word	resolution	MHDHPNNPGO
word	resolv	JVFBNJOHME
word	resolver	IYMMHHLLMJ
word	resourc	RLMNGGIVIH
word	respect	NVIIL@HILC
word	respons	PSII@KPJJN
word	restart	JXHIBDFGIT
word	restor	EQKJFRIMOM
word	result	DMMERMCERO
word	retain	HYOOIGMMOL
word	retry	IQLLGGNSOG
word	return	DPP@QMELPD
word	reus	MHRIPPHFJO
word	revert	JVG?<HHKJQ
word	rewrit	RUHMMBHHPA
word	rm	HGKMGJQFRS
word	robust	GUNORKMNNI
word	rolldown	XDHMBOEEHM
word	rollup	NNGLMEDSHL
word	root	PRFIIMMLER
word	rout	PQRFQ=GCF>
word	router	EUHFKNCDET
word	rule	KMGFJDTKDP
word	run	JNH?H<NHSP
word	runner	OQRGHGS@R@
word	runs	IKLMHRKPPI
word	runtim	ILFJSKNRHD
word	s	GSMRMIHJJH
word	safari	IVNMIJMNNM
word	safe	FTLLQFOJQI
word	same	JUIKMNPGJF
word	sampl	LHWGLLRKMI
word	sass	HHKLKQUHJM
word	save	TOKNIKLIMO
word	scan	OMPMPDJKMO
word	schema	RISHPFGPHG
word	scop	RTMNGHJDFE
word	script	H@Q<G7FURS
word	scroll	NUHLIGQJME
word	search	UJKLRFIHLH
word	second	HUMMJNPLMR
word	section	MSTAEKEDJK
word	security	JMUJSMKMQM
word	select	GXNNHIKKSJ
word	selector	QULMHIOMNK
word	self	TPNMLEHILM
word	semver	NPLKFJQHRM
word	send	MTNNHJQNNJ
word	sentenc	OLVLOOONOM
word	separat	LPMFWEDPHC
word	serv	JJFJJVMEIQ
word	server	GNODROPMBF
word	servic	ISQHSINCGH
word	session	KKLMGISGMS
word	set	URF<BHGOKO
word	setting	JRMHFMRRKL
word	setup	JPLHPARMOH
word	sfc	PEGIEGEQIS
word	shar	NKLKQONOKD
word	shell	EPRLMINDJR
word	ship	PHLLGHHVIK
word	short	IKJNGULMNJ
word	shortcut	RJQKJKLLNQ
word	should	@UI=FQCDLC
word	shouldnt	GYMLGIKILI
word	show	UNHBF?PBCO
word	side	KKNNQLKKMT
word	signatur	RIRKOGJJMO
word	simpl	RGLKJTFIKP
word	simplify	KLDBTKFQEL
word	singl	INKJPMPHIM
word	size	IIICIKHPWK
word	skip	MHN9CTS9NP
word	slash	DRSKCNJSLG
word	small	HISRRIJJMH
word	snapshot	KPFFIAQTLE
word	so	HLMLRKJRSG
word	some	FFICNOUPGT
word	sort	KNNOLQGFIL
word	sourc	KVIEH@GJEQ
word	sourcemap	?RHLAVIPID
word	spac	OILRBFFWER
word	spe	NMLMFQLKRH
word	spec	FEDPJCYI?C
word	special	HPVHJQJLMH
word	specific	RPNLAQLOIE
word	specify	SIIIDNQNRO
word	spell	GSKSFIHHJI
word	split	KQTLQFHIPH
word	sponsor	IIYHKNJIKJ
word	src	ANGKXFEOHJ
word	ssr	NODCPGPACN
word	stabiliz	NIKLHKQJQP
word	stabl	MPOIDILRPL
word	stack	QTJIEHNLKF
word	stal	HPIMLGKQMS
word	standalon	UHOOINKKMS
word	standard	MUQKLJIJMJ
word	standardiz	HFHKQKGQJT
word	start	RKKISOGFGN
word	startup	JYLNJIJKMI
word	stat	OUKGCIADTJ
word	statement	IJMMMFKLNU
word	static	KMGIMTCFIP
word	status	UQPHBOGJLE
word	stderr	QJNMHLVMIL
word	stdout	RIKJHLTSII
word	step	HNNISKQDQG
word	stop	HQKHEQLRIK
word	stor	MPMLPOHJLG
word	strategy	VNMONIKKKL
word	stream	CRHGVOOHJD
word	strict	LTMMQJJLLK
word	string	MSHBHPJNFG
word	stringify	MTKMGGHRLG
word	strip	BSGEKCEUMI
word	structur	NETLTIPJRE
word	stub	GQMLFHULLH
word	styl	OOJSNL=>CK
word	suit	RIIMSGIJKO
word	support	SPI7N.JIIA
word	suppress	IKIGRJSJIF
word	sure	EMMIPJPQOJ
word	suspens	SKMMPGPLLH
word	svg	MTQLGIKNNJ
word	switch	AJPQPFEQHU
word	symbol	COKJRCMUGJ
word	symlink	JPNLJMMKQQ
word	sync	GLPRGTHEGW
word	syntax	PRQGQOOEFI
word	system	PQOLIKPLMI
word	tag	NLQO@IETHS
word	tags	OSFCNBPKLF
word	take	MSLIOIIPNE
word	target	JRKJNCRNPB
word	task	LKRGREIHGV
word	team	JIVMLNLJKK
word	templat	XKGSHK7DQI
word	temporarily	GNLRIKMFSM
word	temporary	BQRLMQOGHL
word	terser	QQNOJNJOLK
word	test	@CHFC<^CNK
word	text	RTOFBDSFJI
word	than	PLIHMUHEHA
word	that	RJSCF?LKPO
word	the	MMHQMJKHGJ
word	their	HQMLIJRHOQ
word	them	FIUKQJIOJN
word	ther	NLPLPQPKLG
word	this	MNOKNKJJSM
word	thread	FYNMGJJJSH
word	throw	ORHFQCNFHK
word	tick	KNPMIQRMMK
word	tim	LPSNOILNNH
word	time	MSEEGNPDNK
word	timeout	MPIA?BQLQO
word	timer	LTSLIMLKMI
word	timestamp	GWSIFIOLKI
word	titl	SQMEHLOHKP
word	to	NLLIKBGOGJ
word	todo	FIPDCHFIL[
word	token	GQPKFINSIQ
word	too	TOLLDFIGSE
word	tool	NHNHRGPRJJ
word	top	HLPLSGJGTM
word	trac	RLMGMFHFIS
word	track	NTLMCNHQKF
word	trail	KSSKFFKMNH
word	transform	QUFGGMJDH:
word	transitiv	OLMNNONKNT
word	travis	FHOLHNUCTJ
word	treat	MULJGFKKMF
word	tree	LPIHMNGGKN
word	treeshak	GSLNHEKQRG
word	triag	NIPNLNMGWI
word	trigger	NFGGDWJCWJ
word	trim	STMIGIIKMH
word	troubleshoot	NLTNOOONON
word	true	NRRLOHHESE
word	try	KMHIFGMRNO
word	ts	KNQC=BQLNT
word	tsc	IRMNKMKKKP
word	tsconfig	LWIMDFGOHO
word	tweak	IGO@OGGNQS
word	twic	HMMMQRJMNJ
word	typ	JUMLLGJGJR
word	type	JUDQKA=CPS
word	typescript	IIIIBQPTEM
word	typo	KNNSLEG?>N
word	ui	SNHIBECSFK
word	undefin	AZJHOCGFLE
word	under	KOPJEINPQK
word	unhandl	ORMNJKKMNK
word	unify	JRLSMKHJLL
word	unit	GMRFOGQFNK
word	universal	PLIHRIIHLM
word	unknown	GQMMPHMLNR
word	unnecessary	<EH?TVILGK
word	unneed	GLSETFTGOF
word	unreleas	TOMIJNKKML
word	unus	@CD@N=RLKU
word	unwrap	NPLKPEILMP
word	up	IHECQLLRHQ
word	updat	GHNLJ@HNKQ
word	upgrad	PPQCFA>EKQ
word	upload	GDJGFGIVTP
word	upstream	HKOKMIKEJV
word	uri	GOMNJRMNOJ
word	url	IXL@NPM>M=
word	urls	MXUKBFGIKE
word	us	MKS@HRM<OK
word	usag	KEUPRDPDOI
word	use	KJB=PLRLKG
word	used	UHMENMQAEK
word	user	OOIITDJFLJ
word	uses	PKLNSKQMLI
word	util	THGFPOIDEN
word	utility	SNFKMPGHRA
word	valid	NSPMJIMLNK
word	validat	ANJFHERHUN
word	validation	REJGIDDSQO
word	valu	DQP>QPKFDJ
word	var	SGMLRLJPLM
word	variabl	EOOAUGIMIL
word	various	ILJLOQKKLT
word	vars	QELRQNLJKH
word	verbos	RKLIEJSGQG
word	verify	REJKFLSLTJ
word	version	JNQ2F7KRKK
word	via	TRIJLCESGB
word	view	JOLJMHTDKP
word	virtual	ESRKATFGLI
word	vite	SJBBKJNOLG
word	vitest	GJWEFNL?LS
word	vm	JJMKHRIRLS
word	vs	NSRKMOMKNK
word	vue	ILFAK;VQ@M
word	vulnerability	JULMJMMJKQ
word	w	LTMMHJSKMG
word	wait	FPKHHJRSIF
word	warn	OSNN9/N7=U
word	warning	NNFCN>SLFP
word	was	ONLKQEEGKQ
word	watch	RQFIHIMEFJ
word	watcher	GJLIVSGHLE
word	way	PKJKGJSILN
word	we	HIQLKKGOQS
word	web	IYJILFOFJC
word	webpack	NMOFV@KKCK
word	websit	HRUMRNGCIK
word	well	NRKMGHQIOM
word	were	MSMKFIKKNQ
word	when	NPH0AOKPJF
word	wher	NPRKNOFFQE
word	which	KLJIQLOHHV
word	whil	FXNKPHKKJH
word	whitespac	GVLJGKHKLO
word	wildcard	HVLMCEIRMJ
word	will	RTNLEJHIKF
word	win	IQLNIJKPJT
word	window	JWI;I8NMNI
word	with	SUFNCGPIJE
word	within	SKQLGHHHOP
word	without	KOFDNOGBPO
word	word	EMTRLFJKKM
word	work	FZHBKKHMCD
word	workaround	BJLIVFOQHI
word	worker	MVLGHLOAFK
word	workflow	NIJKGLDIWI
word	workspac	GQOFLAAJOU
word	wrap	ETKRK@FEGQ
word	wrapper	NKJJQEKJIS
word	writ	LMUGSFHJLE
word	wrong	FQKHFFSHSE
word	ws	KUNLILJLMQ
word	x	NGIRBNNSQK
word	yarn	GRILFHEUHM
word	zero	SHMMHGISMP
`,
}
