"""French verbs as data: those that build groups, the irregular, and the frequent ones of a newspaper."""

import re


def words(*lists: str) -> frozenset[str]:
    """The words of strings parted by blanks."""
    return frozenset(word for each in lists for word in each.split())


#: The verbs that build groups, a line a tense: present, imperfect, simple past, future, conditional, subjunctive.
BUILDERS = {
    "avoir": (
        "ai as a avons avez ont",
        "avais avait avions aviez avaient",
        "eus eut eûmes eurent",
        "aurai auras aura aurons aurez auront",
        "aurais aurait aurions auriez auraient",
        "aie aies ait ayons ayez aient eût eussent",
    ),
    "être": (
        "suis es est sommes êtes sont",
        "étais était étions étiez étaient",
        "fus fut fûmes furent",
        "serai seras sera serons serez seront",
        "serais serait serions seriez seraient",
        "sois soit soyons soyez soient fût fussent",
    ),
    "devoir": (
        "dois doit devons devez doivent",
        "devais devait devions deviez devaient",
        "dus dut dûmes durent",
        "devrai devras devra devrons devrez devront",
        "devrais devrait devrions devriez devraient",
        "doive doives dût",
    ),
    "pouvoir": (
        "peux peut pouvons pouvez peuvent",
        "pouvais pouvait pouvions pouviez pouvaient",
        "pus put pûmes purent",
        "pourrai pourras pourra pourrons pourrez pourront",
        "pourrais pourrait pourrions pourriez pourraient",
        "puisse puisses puissions puissiez puissent pût",
    ),
    "vouloir": (
        "veux veut voulons voulez veulent",
        "voulais voulait voulions vouliez voulaient",
        "voulus voulut voulurent",
        "voudrai voudra voudrons voudrez voudront",
        "voudrais voudrait voudrions voudriez voudraient",
        "veuille veuillent voulût",
    ),
    "falloir": ("faut", "fallait", "fallut", "faudra", "faudrait", "faille fallût"),
    "faire": (
        "fais fait faisons font",
        "faisais faisait faisions faisiez faisaient",
        "fis fit fîmes firent",
        "ferai feras fera ferons ferez feront",
        "ferais ferait ferions feriez feraient",
        "fasse fasses fassions fassiez fassent fît",
    ),
    "aller": (
        "vais vas va allons allez vont",
        "allais allait allions alliez allaient",
        "allai alla allèrent",
        "irai iras ira irons irez iront",
        "irais irait irions iriez iraient",
        "aille ailles aillent allât",
    ),
    "venir": (
        "viens vient venons venez viennent",
        "venais venait venions veniez venaient",
        "vins vint vinrent",
        "viendrai viendra viendrons viendrez viendront",
        "viendrais viendrait viendrions viendriez viendraient",
        "vienne viennes vînt",
    ),
}

#: Builders' forms that are nouns as often: a pronoun, a clitic or a participle after them must speak for them.
SHARED_FORMS = words("as avions est sommes suis aura vas soit dois dus fus pus put va")

#: Participles of the verbs that take être: their compound past is no passive.
MOVED = re.compile(
    r"(?:(?:re|inter|par|de|sur|pro|ad|contre|pré)?venu|(?:r?en)?tré|(?:re)?parti|(?:res)?sorti|allé|arrivé|(?:re)?monté"
    r"|(?:re)?descendu|(?:re)?né|mort|décédé|resté|demeuré|(?:re)?tombé|retourné|passé|accouru|apparu|disparu)e?s?\Z"
)

#: Participles that do not end in -é or -i, by their last letters.
PARTICIPLES = re.compile(
    r"(?:.*(?:pris|mis|quis|clus|crit|[aeo]int|duit|truit|cuit|[^é]clos|[cr]?ouvert)|(?:abs|dis|ex|re|sous)?trait|ouvert|mort|(?:sur|as|ré)?sis"
    r"|(?:re|pré|contre|mé|inter|mau|sus)?dit|(?:re|dé|satis|contre)?fait|(?:of|souf)fert|éclos|(?:ab|dis)(?:sous|soute)|inclus"
    r"|.*(?:[aeo]nd|[eo]rd|[tv]en|batt|[cr]our|par|conn|[bs]sol|ésol|[vm]oul|(?<!é)val|préval|fall|cl|ç|vainc|omp|vêt|cous|véc|cr|pourv|rév|rev"
    r"|él|ém|rom|dépl|compl|éch|déch)u)e?s?\Z"
)
#: What somebody was, said as by a participle: « vainqueur dimanche de son deuxième Tour ».
BEING = words(
    "vainqueur vainqueurs victorieux victorieuse victorieuses lauréat lauréate lauréats lauréates auteur auteure",
    "auteurs tombeur tombeurs finaliste finalistes absent absente absents absentes",
)
#: … and those too short for a rule.
SHORT_PARTICIPLES = BEING | words(
    "né née nés nées vu vue vus vues lu lue lus lues relu dû due dus dues pu su eu eue eus eues tu bu bue plu",
    "élu ému chu issu promu mû crû recrû redû repu repus repue repues nui ri fui enfui enfuis enfuie enfuies haï haïs",
    "haïe haïes ouï clos frit frite frits frites confit confite confits confites",
)

#: Participles that carry an infinitive: « a dû partir », « a fait construire ».
CARRIERS = words("dû pu voulu su fallu failli fait laissé osé pensé cru vu")

#: « est prévu », « une réunion prévue », « a été reportée à mardi »: what they tell of lies ahead.
AHEAD = re.compile(
    r"(?:prévu|anticipé|attendu|programmé|planifié|fixé|reporté|repoussé|ajourné|différé|convoqué|escompté|décalé)e?s?\Z"
)
#: … but this one is an adjective in « les élections anticipées du 30 juin », whose date is the noun's.
EARLY = re.compile(r"anticipée?s?\Z")

#: « est censé ouvrir », « est appelé à »: with an infinitive they put it ahead.
BOUND = re.compile(r"(?:censé|supposé|appelé|tenu|amené|destiné|invité|autorisé|résolu|décidé)e?s?\Z")

#: After these an infinitive lies ahead: « a décidé de partir », « souhaite rencontrer ».
PROSPECTIVE = re.compile(
    r"(?:(?:décid|envisag|promet|promis|prévoi|prévoy|prévu|prépar|apprêt|engag|menac|projet|accept|demand|esp[eé]r|espèr"
    r"|souhait|compt|entend|conven|convien|appel|invit|ordonn|exig|recommand|propos|jur|permet|autoris|exhort|convoqu|annonc)"
    r".*|prêts?|prêtes?)\Z"
)

#: Simple pasts in -t, by their last letters. « choisit », « finit » are presents as well and stand there.
SIMPLE_PASTS = re.compile(
    r"(?:.*(?:prit|mit|[vt]int|[eo]ndit|[dt]ruisit|duisit|crivit|uvrit|ffrit|battit|rompit|quit|çut|[^f]courut|parut|connut|voulut|valut)"
    r"|(?:re|dé|satis|contre)?fit|(?:pour)?suivit|(?:re)?partit|(?:res)?sortit|servit|(?:res|con|pres)?sentit|perdit|naquit|(?:sur)?vécut|mourut|élut"
    r"|crut|lut|résolut|assit|(?:re|pré|entre)vit|dormit|.*[aeo]ignit|mentit|courut|sut|but|tut"
    r"|(?:re|per|pro|sou|trans|com|sub)?mirent|(?:re|pré|entre)?virent)\Z"
)

#: Presents of the third person that endings tell: « obtient », « découvrent », « finissent ».
PRESENTS = re.compile(
    r"(?:.*(?:prend|prennent|[vt]ient|[vt]iennent|mettent|[cr]?ouvre|[cr]?ouvrent|ffre|ffrent|[dt]ruit|[dt]ruisent|duit|duisent|crivent"
    r"|suivent|voient|çoit|çoivent|aît|[aio]issent|clut|cluent|aignent|eignent|oignent|battent|rompt|rompent|courent|mourent"
    r"|quiert|[eo]ndent|perdent|lisent|élisent|meurent|vivent|savent|croient|doivent|valent|disent|servent|sortent|partent|sentent))\Z"
)

#: … and those they do not, with the frequent verbs in -ir.
SHORT_PRESENTS = words(
    "pleut dure dit met permet promet admet remet soumet commet transmet voit prévoit revoit sait croit lit",
    "relit écrit décrit inscrit vit survit suit poursuit court parcourt meurt perd rend vend répond attend",
    "entend défend descend prétend étend dépend tend suspend confond correspond part repart sort ressort sert",
    "dort sent ressent ment finit choisit réunit fournit agit réagit réussit subit investit franchit envahit",
    "garantit établit rétablit accueille accueillent élit interdit contredit connait reconnait parait",
    "apparait disparait vainc convainc vaut équivaut envoie renvoie essuie appuie paie paient emploie déploie",
    "aboutit grandit bondit rebondit ralentit périt avertit saisit remplit trahit punit bénit surgit jaillit",
    "enrichit fuit fuient bat combat abat débat résout dissout nourrit élargit adoucit durcit démolit bâtit",
    "vieillit sévit applaudit retentit rejoint atteint craint contraint peint éteint va cueille assaille",
    "tressaille",
)

#: Presents that are nouns or adjectives as often: verbs only where a clause would else have none.
SHARED_PRESENTS = words(
    "dure accroche affiche alarme alerte amarre amorce arme attache avance barre bouche braque brise calme",
    "capture charme chasse chauffe chiffre classe clôture coiffe colle collecte comble console contraste",
    "copie coupe couronne craque crève cuisine date distance divorce double doute décharge dépêche dérive",
    "enthousiasme enveloppe escalade fabrique flotte force fouille gonfle grille groupe incendie insulte",
    "manifeste marie massacre mine mitraille neige orchestre patrouille photographie pile planche plante",
    "polémique pratique pêche repère ruine règle récompense réplique siège sonde souffle séquestre table",
    "torture tranche triple vide vive échange éclipse égale épaule épouse dit part court lit combat débat",
    "produit conduit écrit inscrit interdit contraint atteint rejoint craint parait ment dort annonce accord",
    "marque note place porte forme fête charge change compte demande garde tente visite montre arrive",
    "rencontre manque reste limite pose risque signe tourne vise vote juge livre pense file verse contrôle",
    "cesse conteste enquête adresse approche attaque baisse chute cause commande conserve dispute dresse",
    "échappe figure incarne lance menace mesure occupe organise parle passe pousse présente presse prête",
    "provoque quitte réforme regarde réserve roule touche travaille trouve veille voyage frappe loge entre",
    "monte tombe fonde ouvre reproche relève domine éclate nomme confirme ferme",
)

#: Stems of verbs in -er whose present a newspaper uses: « accuse », « dénoncent », « prévoient ».
STEMS = words(
    "abrèg accroch accumul accèd accélèr achemin achèt acquitt actionn adapt adhèr admir afflig agit alarm",
    "allou allum allèg amarr amoncell amput amèn anticip apais appui arm arrang articul aspir assembl assièg",
    "attach attest atténu avou balay barr bless bombard bouch boug boulevers braqu brav brill bris broi brûl",
    "cach calcul calm camp capitul captur cass certifi chapeaut charm chauff chiffr clam class clôtur coiff",
    "coinc collect combl communiqu compens compliqu complèt comport concèd conjugu connect consol conspir",
    "contempl contourn contrari contrast convoit copi corrig coul coup couronn craqu creus cri crèv cuisin",
    "cultiv cèd côtoi destin devin diagnostiqu dict diffus diffèr dissip distanc distingu divis divorc dot",
    "doubl dout débord débouch décharg décim décoll décor découp décourag décèd décélèr dédi défil dégrad",
    "déguis dégèl déjou délibèr délivr dénombr déplac déploi dérap dériv dérob désarm désert détest détourn",
    "détrôn dévast dévor effac effray embarrass embras emploi empoch empoisonn emprisonn emprunt encadr",
    "encaiss enchaîn endommag endoss enflamm enfonc engrang enlis ennui ensorcell enterr enthousiasm envelopp",
    "envoi escalad essay essui exagèr excell excus exhort exhum exil expir explor extrad fabriqu falsifi",
    "fascin film finalis flott foment forc foudroi fouill frustr frôl fusill fâch gaspill gifl gliss gonfl",
    "goût gratifi grignot grill group guett guid gâch gèl génèr harcèl heurt honor hurl hérit identifi imagin",
    "immol implant implor impressionn improvis incendi incit incorpor indemnis infiltr inflig inquièt insult",
    "insèr intent intercept intimid intoxiqu intègr invalid isol jett jonch jur kidnapp limog liquid localis",
    "lou lèv malmèn mari massacr matraqu min minimis mitraill modernis modèr moqu mut mutil neig nettoi ni",
    "nivell noi nécessit obtempèr octroi officialis orchestr oscill pactis paralys pardonn parrain patrouill",
    "perc persécut photographi planch plant plébiscit poignard polaris polémiqu post postul pratiqu priv",
    "prolifèr promulgu propuls prospèr protèg préfèr prélèv prétext pénètr pêch questionn ralli ramèn ranim",
    "ratiss ravitaill rebaptis recommenc recycl recèl refoul rejou remani renseign renvoi repli repos repèr",
    "retrac revaloris ripost rivalis ruin ruissell règl réactiv réconcili récupèr rédig réexamin réfugi réfut",
    "régul réhabilit réintègr réitèr rémunèr répercut réquisitionn résid résign résili résonn rétrograd révis",
    "saccag sacrifi saign saut sauv secou simplifi simul sièg somm sond sonn souffl soulag soulèv spécul",
    "stabilis stigmatis stimul stipul stopp subsist subventionn succomb surclass surpass surplomb survol",
    "symbolis sympathis sèm séjourn sélectionn séquestr tabl tap terroris tolèr tonn tortur tranch transfèr",
    "traqu traîn trembl triomph tripl tromp truqu tutoi téléphon us usurp vaccin valoris vant veng vid viol",
    "vouvoi vérifi échang éclair éclips économis écrou édifi éduqu égal égar élanc élèv énonc épaul épell",
    "épingl éprouv épuis érig étal étonn étouff étrangl éveill assum consomm exprim nomm opprim renomm résum",
    "supprim réclam acclam proclam exclam déclam inform transform ferm referm form dorm remont démont surmont",
    "continu contribu distribu restitu substitu évolu influ affol émigr immigr inond irrit invent abandonn",
    "abord affirm accept accompagn accord accus achèv ador adopt adress affich affront aggrav aid aim ajout",
    "alert aliment amélior amorc anim annonc annul appell appliqu apport appréci approch approuv arrêt arriv",
    "assassin assist associ assur attaqu attribu augment autoris avanc baiss bascul bénéfici bloqu boycott",
    "caus célèbr cess chang chant charg chass cherch chut circul cit collabor command commenc comment",
    "commémor compar compos compt concentr concern condamn confi confirm confisqu conserv considèr consacr",
    "consist constat constitu consult contest contrôl convoqu coopèr coordonn coût cré critiqu dat débarqu",
    "débloqu début décern décid déclar déclench décroch défi dégag demand demeur démarr démissionn dénonc",
    "dépass dépêch déplor dépos désign dessin détaill détermin devanc développ dévoil dirig discut dispos",
    "disput domin donn dress échapp échou éclat écras effectu élabor élimin éloign embarqu embauch émerg",
    "empêch emport encourag engag enlèv enregistr enquêt entam entour entraîn entr envisag épous escort espèr",
    "estim étudi évacu évit évoqu examin exécut exerc exig exist expliqu explos exploit export expuls facilit",
    "félicit fêt figur fil financ fix fond frapp fonctionn gagn gard gèr gouvern grimp habit hésit ignor",
    "illustr impliqu import impos inaugur incarn indiqu initi insist inspect inspir instaur install interpell",
    "interrog invit invoqu jou jug justifi lanc laiss légalis libèr licenci limit livr log lutt maîtris",
    "manifest manqu marqu martèl mèn menac mentionn mérit mesur milit mobilis modifi mont montr motiv",
    "multipli négoci not observ occup opèr oppos ordonn organis os oubli parl particip pass pens persist pil",
    "plac plaid plong point port pos possèd pouss précèd précis préconis prépar présent préserv press prêt",
    "privilégi procèd profit progress projett prolong propos protest prouv provoqu publi qualifi quitt racont",
    "rappell rapport rassembl ratifi ravag ravi réaffirm réalis recommand récompens recrut recul redout",
    "réform refus regagn regard regrett rejett relanc relat relâch relèv reli remarqu rembours remerci",
    "remplac remport rencontr renforc renonc renou renouvell rentr renvers répar répèt repouss reproch",
    "réprouv répliqu représent réserv résist respect ressembl rest restaur retard retir retourn retrouv révèl",
    "revendiqu rêv révoqu risqu roul sabot salu sanctionn sembl sépar sign signal signifi situ sollicit",
    "souhait soulign soupçonn stagn stationn succèd suggèr surveill suspect tard témoign tent termin tir tomb",
    "totalis touch tourn traduis travaill travers trouv tu utilis valid vari veill vers visit vis viv vol vot",
    "voyag diminu rassur confess caractéris engendr occasionn consolid coll cumul dépend expos fusionn",
)

#: Infinitives in -re, -oir and -ier, where nouns are more: by their last letters. In -er and -ir verbs are more.
INFINITIVES = re.compile(
    r"(?:être|.*(?:endre|ondre|andre|erdre|ordre|oudre|aindre|eindre|oindre|uire|crire|aître|aitre|clure|ompre|suivre|vivre|courre|vaincre"
    r"|faire|traire|mettre|battre)|(?:re|pré|inter|contre|mé|mau)?dire|(?:re|é)?lire|(?:sou)?rire|boire|(?:ac)?croire|(?:dé|com)?plaire"
    r"|taire|(?:re)?naître|suffire|confire|frire|clore|éclore"
    r"|.*voir|.*valoir|falloir|vouloir|asseoir"
    r"|.*(?:fi|bli|pli|[éeu]di|pri|cri|ari|nvi|dévi|éci|oci|licenci|remerci|alli|conci?li|humili)er|(?:re|dé)?nier|(?:re)?manier|(?:re|dé)?lier)\Z"
)

#: Stems that end as a future's or a simple past's do and are the verb's own: « tirait », « admira », « gèrent ».
OWN_R = words(
    "gèr opèr coopèr considèr préfèr espèr libèr suggèr transfèr diffèr adhèr insèr accélèr modèr récupèr",
    "génèr tolèr exagèr réitèr altèr confèr prolifèr énumèr réfèr ingèr digèr délibèr tir retir attir étir",
    "soutir vir chavir admir inspir aspir expir respir transpir conspir désir déchir cir mir délir moir foir",
    "engendr effondr poudr saupoudr",
)
FUTURE_STEM = re.compile(
    r"(?:.*(?:e|[^a]i|plai|trai|tai|tt|[aî]ît|ît|cev|dev|uiv|viv|leuv|mouv|[eoa]nd|ind|ord|erd|oud|aud|clu|omp|ainc|ver|nver|quer|cher)r"
    r"|ir|(?:.*[^o])?courr|mourr|pourr|s?aur)\Z"
)
