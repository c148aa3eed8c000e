"""French verbs as data: the irregular, the frequent, and the words that only look like verbs."""

import re


def words(*lists: str) -> frozenset[str]:
    """The words of strings parted by blanks."""
    return frozenset(word for each in lists for word in each.split())


#: The verbs that build others, by lemma and tense: present, imperfect, simple past, future, conditional, subjunctive.
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
        "doive doives doivent dût",
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
        "vienne viennes viennent vînt",
    ),
}

#: Participles of verbs that conjugate with être: their compound past is no passive.
MOVED = re.compile(
    r"(?:(?:re|inter|par|de|sur|pro|ad|contre)?venue?s?|(?:r?en|ren)?trée?s?|(?:re)?partie?s?|(?:res)?sortie?s?|allée?s?"
    r"|arrivée?s?|(?:re)?montée?s?|(?:re)?descendue?s?|née?s?|morte?s?|décédée?s?|restée?s?|demeurée?s?|(?:re)?tombée?s?"
    r"|retournée?s?|passée?s?|accourue?s?|apparue?s?)\Z"
)

#: Irregular participles, by their endings.
IRREGULAR_PARTICIPLE = re.compile(
    r"(?:(?:ap|com|entre|mé|re|sur|é|dé)?pris|(?:ad|com|é|o|per|pro|re|sou|trans|démis|compro)?mis|(?:ac|con|re)?quis"
    r"|(?:re|pré|contre|inter|mé)?dit|(?:re|dé|satis|contre)?fait|(?:dé|ins|pres|sous|trans|circons|pros|ré)?(?:é?crit)"
    r"|(?:con|dé|in|pro|ré|sé|tra|intro|recon|cons|repro|recons)?(?:d|tr|st)uit|cuit|instruit|inclus|exclus|reclus|(?:en|é)?clos|sis|assis"
    r"|(?:re|dé|ouv|cou|recou|décou|entrou|rouv)?(?:ouv|couv)?ert|(?:of|souf)fert|mort|(?:ab|dis|ex|sous?|re)?trait"
    r"|(?:[a-zé]*[aeo])int|absous|dissous)(?:e?s?)\Z"
)

#: Words that end as a participle does and are none where only the ending speaks for them.
NO_PARTICIPLE = words(
    # nouns and names in -é, -ée
    "été thé café marché traité comité côté député employé associé délégué congé procédé résumé communiqué défilé",
    "passé passée passés passées allié alliés alliée alliées degré pré gré cliché foyer musée lycée trophée apogée année",
    "années journée journées soirée soirées matinée matinées armée armées arrivée arrivées entrée entrées durée durées",
    "idée idées épée fusée vallée assemblée rentrée tournée tournées portée pensée randonnée traversée montée musées lycées",
    "épopée mosquée mosquées chaussée marée fumée destinée renommée lignée corvée dictée poupée cheminée chaussées",
    "députés employés associés délégués congés alliés marchés traités comités côtés cafés communiqués cortège étés degrés",
    "clé clés blé blés dé dés fossé fossés carré canapé duché évêché péché énoncé exposé lycées orchidée odyssée mêlée",
    "malgré chez assez très après dès près exprès procès succès accès décès excès progrès congrès abcès",
    "moitié amitié inimitié pitié métier foi loi trophées administré administrés retraité retraités réfugié réfugiés",
    # adjectives that take no date
    "âgé âgée âgés âgées situé située situés situées doté dotée dotés dotées armé armés composé composée",
    "équipé équipée équipés équipées intitulé intitulée baptisé baptisée consacré consacrée consacrés consacrées spécialisé",
    "lié liée liés liées destiné destinés destinées chargé chargée chargés chargées considéré considérée surnommé surnommée",
    "basé basée basés basées privé privée privés privées autre divisé peuplé peuplée modéré modérée réputé réputée carrée",
    "avancé avancée avancés avancées isolé isolée isolés isolées handicapé handicapés handicapées supposé supposée",
    "présumé présumée présumés présumées dénommé dénommée salarié salariés salariée salariées fédéré blindé blindés",
    "connu connue connus connues habitué dédié dédiée dédiés dédiées illimité illimitée limité limitée varié variée variés",
    "élevé élevée élevés élevées compliqué compliquée diversifié diversifiée nécessité européen concerné concernée",
    "concernés concernées donné données donnée particulier privilégié privilégiés qualifié qualifiée qualifiés sacré sacrée",
    "serré serrée animé animée zélé zélée aisé aisée fatigué fatiguée spontané instantané simultané momentané hexagonal",
    # nouns, adjectives and others in -i, -u
    "ami amis amie amies midi demi demie ainsi aussi ici lui oui ni mi si qui quasi voici parmi mari maris taxi taxis ski",
    "abri abris ennemi ennemis souci soucis défi défis pari paris merci cri cris pli plis joli jolie jolis jolies vrai",
    "lundi mardi mercredi jeudi vendredi samedi lundis mardis jeudis samedis vendredis parti partis partie parties",
    "celui autrui fourmi canari safari raki kaki confetti bikini outil gentil appui étui ennui aujourd'hui nui sourcil",
    "tandis désormais ceci hui bruni maxi mini semi pluie suie truie vie vies envie série séries voie soie joie foie proie oie copie copies",
    "ministre folie sortie sorties compagnie industrie patrie théorie batterie maladie énergie économie partie démocratie",
    "lieu lieux milieu milieux dieu adieu jeu jeux feu feux peu bleu bleue bleus eau eaux peau beau beaux bateau bureau",
    "niveau nouveau cadeau château plateau réseau tableau tribu tribus vertu vertus menu menus individu individus revenu",
    "revenus contenu tissu tissus dessus dessous plus jus abus obus bus virus campus corpus refus processus consensus",
    "surplus statut début but salut institut vue vues rue rues revue revues avenue tenue étendue issue issues bienvenue",
    "venue grue statue statues continu continue ambigu absolu absolue superflu inconnu inconnue inconnus dû cru",
    "élu élus élue élues détenu détenus aperçu imprévu malentendu chevelu barbu moustachu pointu nu nue nus pus du vu au",
    "jus talus flux reflux afflux doux roux tout tous nous vous où ou sous fou cou trou clou genou bijou caillou mou",
    # others
    "droit étroit endroit toit froid avis devis bis mis-à-part pis puis depuis tapis radis débris colis logis permis",
    "acquis compromis commis mépris sursis vis parvis hormis dis lis bris ris pays souris brebis jamais",
    "saint sainte saints saintes teinte plainte plaintes crainte craintes contrainte atteinte atteintes enceinte empreinte",
    "étreinte pointe pointes point points joint joints conjoint conjoints maint mainte adjoint adjointe adjoints soin",
    "étrange concert concerts désert déserts dessert expert experts transfert transferts vert verte verts vertes couvert",
    "alerte alertes perte pertes certes découverte découvertes offerte droits droite porte porté délit",
    "fuite suite suites visite visites réussite huit nuit nuits bruit bruits fruit fruits circuit circuits produit produits",
    "conduite conduites poursuite extrait extraits retrait retraits portrait portraits trait traits attrait retraite retraites",
    "traite fait faits bienfait forfait forfaits lait souhait parfait parfaite dits dit édit crédit écrit écrits mort morts morte",
    "mortes prise prises mise mises reprise surprise entreprise entreprises crise remise promise église marquise franchise",
)

#: Bare participles (« une réunion prévue le 16 ») that put their date ahead.
AHEAD = re.compile(
    r"(?:prévu|attendu|programmé|planifié|fixé|reporté|repoussé|ajourné|différé|convoqué|annoncé pour|escompté|espéré)e?s?\Z"
)

#: « est censé ouvrir », « sera appelé à », « est tenu de »: with an infinitive they put it ahead.
BOUND = re.compile(
    r"(?:censé|supposé|appelé|tenu|amené|destiné|invité|autorisé|obligé|contraint|prêt|décidé|résolu)e?s?\Z"
)

#: Participles that lean on an infinitive: « a dû partir », « a pu voir », « a fait construire ».
LEANING = words("dû pu voulu su fallu failli fait laissé osé")

#: The stems (without e, é, er) of verbs after which an infinitive lies ahead: « a décidé de partir ».
PROSPECTIVE = re.compile(
    r"(?:décid|envisag|promet|promis|prévoi|prévoy|prévu|prépar|apprêt|engag|menac|projet|projett|accept|refus|demand|espèr"
    r"|espér|souhait|compt|entend|veu|voul|voud|conven|convien|convenu|appel|invit|ordonn|exig|recommand|prôn|propos|jur"
    r"|vis|cherch|tent|essa|permet|permis|autoris|press|exhort|aspir|ambitionn|renonc|pens|doi|dev|rest|convoqu|dispos|prêt)"
)

#: Stems of verbs in -er whose bare present (« annonce », « dénoncent ») is read as a verb after a noun.
PRESENT_STEMS = words(
    "abandonn abord accept accord accueill accus achet achèv adopt affich affirm affront aggrav ajout alert amélior amorc",
    "annonc annul appell appliqu apport appréci approuv arrêt arriv assign assist assur attaqu augment autoris avanc",
    "baiss bloqu bouscul boycott célèbr cess change charg cherch commémor commenc compar compos compt concern condamn confirm",
    "confi consacr conseill conserv consider considèr constat consult contest continu contrôl convoqu coopèr coût cré",
    "critiqu débarqu début décid déclar déclench décroch défi demand demeur dénonc dépass dépêch dépos désign détaill devanc",
    "dévoil dirig discut distribu domin donn dur échapp échou écart écras élabor élimin embarqu empêch engag enregistr",
    "enquêt entam entraîn entr envisag envoi espèr estim évacu évit évoqu examin exclu exécut exig expliqu explos exploit",
    "export exprim expuls fêt fix form fonctionn frapp gagn gard grimp hésit ignor illustr impliqu impos inaugur incarn",
    "incrimin indiqu initi inscri insist inspect instaur intensifi interdi interpell invit justifi juge jug lanc libèr limit livr",
    "manifest manqu marqu menac mèn mentionn mobilis modifi montr motiv multipli navigu nomm not observ occup oppos ordonn",
    "organis oubli pass patient perquisition persist plac plaid point port pos poursuiv précis précipit prépar présent présid prétend",
    "prévoi privilégi procèd proclam progress projett prolong propos protest prouv provoqu publi qualifi quitt raccroch rachèt",
    "raf ralenti rappell rassembl ratifi réaffirm réagi réalis rebondi reçoiv réclam recommand reconnaiss recul récus redout",
    "refus regagn regrett rejett relanc relat relèv remarqu remport rencontr renforc renouvell renonc rentr renvoi repouss",
    "répliqu représent réserv respect ressembl rest résult retourn retrac retrouv révèl revendiqu révoqu risqu salu saisi sembl",
    "sign signal signifi sollicit souhait soulign soupçonn suggèr suspect témoign termin touch tourn travaill travers trouv tu",
    "utilis valid vis visit vot commenc renvers rassur défend occasionn accompagn aliment anim appartienn attribu autoris",
    "caus chut circul collabor command compl concentr conclu confess confisqu dégag déploi dépens dérang détermin développ",
    "empêch encourag entour épargn étudi évalu évolu favoris félicit fil flamb fournit gouvern habit illumin install intègr",
    "interrog men négoci nourri obtienn octroi particip pens perturb pleur plong pollu possèd pourchass prim raviv réduis",
    "règl remont rempl résist ressent restaur résum réuniss rév souffr statu succèd succomb surveill sympathis tarde tent trait transform",
    "transfèr tremp tu vacill veill vers visionn abrit atterri bascul appel rest rapport relâch arrach",
)

#: Present forms of irregular verbs, third person.
PRESENT_FORMS = words(
    "fait font dit disent prend prennent met mettent tient tiennent devient deviennent revient reviennent obtient obtiennent",
    "maintient maintiennent intervient interviennent parvient parviennent survient surviennent convient contient détient",
    "comprend comprennent apprend apprennent entreprend reprend reprennent surprend permet permettent promet promettent",
    "admet admettent remet remettent soumet transmet commet commettent voit voient prévoit prévoient sait savent croit croient",
    "lit lisent écrit écrivent inscrit vit vivent suit suivent poursuit poursuivent ouvre ouvrent offre offrent souffre souffrent",
    "couvre couvrent découvre découvrent court courent meurt meurent perd perdent rend rendent vend vendent répond répondent",
    "attend attendent entend entendent défend défendent descend descendent prétend prétendent étend dépend dépendent tend tendent",
    "part partent sort sortent sert servent dort sent sentent finit finissent choisit choisissent réunit réunissent fournit",
    "agit agissent réagit réagissent réussit réussissent subit subissent investit franchit envahit garantit établit établissent",
    "accueille accueillent reçoit reçoivent conduit conduisent produit produisent détruit construit introduit réduit traduit",
    "connaît connaissent connait reconnaît reconnaissent paraît paraissent parait apparaît apparaissent disparaît naît plaît",
    "conclut exclut inclut élit élisent interdit interdisent contraint rejoint atteint atteignent craint craignent éteint",
    "bat battent combat combattent abat vainc convainc interrompt rompt acquiert conquiert vaut valent équivaut envoie envoient",
    "essuie appuie paie paient emploie déploie requiert secourt parcourt recourt accourt aboutit aboutissent grandit bondit",
    "ralentit chérit périt avertit convertit divertit saisit saisissent remplit trahit punit bénit unit surgit rugit gémit",
    "s'agit faillit jaillit enrichit enfuit fuit fuient peint feint déteint dissout résout revoit pourvoit",
)

#: Present forms that are nouns or others as often: read as verbs only after a pronoun or a clitic.
PRESENT_NOUNS = words(
    "fait dit suit part parts sort sert court sent tend lit vit unit bat combat produit produits conduit croit point pointe",
    "annonce annonces accord accords marque note place porte forme fête charge change compte demande offre garde tente visite",
    "montre travaille arrive rencontre manque reste limite rappelle perd contraint atteint inscrit écrit interdit rapport",
    "fuit met pose risque signe tourne traite vise vote entre juge livre pense tue file règle prime verse trace vente contrôle",
    "cesse étudie pleure",
)

#: Simple pasts of the third person that endings alone do not tell.
SIMPLE_PAST = re.compile(
    r"(?:(?:re|dé|satis|contre)?fit|firent|[a-zéè]*(?:v|t)inrent|(?:[a-zé]*(?:pr|m)it)|(?:re|par|inter|sur|pro|de|con|contre)?vint"
    r"|(?:ob|main|con|dé|re|sou|appar|abs)?tint|[a-zé]*(?:e|o|a)ndit|[a-zé]*(?:per|mor|tor)dit|[a-zé]*(?:d|tr|str)uisit|[a-zé]*uvrit"
    r"|(?:of|souf)frit|[a-zé]*crivit|(?:pour)?suivit|(?:re)?partit|(?:res)?sortit|servit|sentit|[a-zé]*battit|[a-zé]*rompit"
    r"|(?:con)?vainquit|acquit|conquit|naquit|vécut|survécut|mourut|[a-zé]*çut|[a-zé]*courut|voulut|valut|fallut|[a-zé]*parut|élut"
    r"|crut|lut|plut|put|dut|sut|tut|but|connut|reconnut|résolut|assit|vit|revit|prévit|dormit|peignit|atteignit|craignit"
    r"|rejoignit|contraignit|joignit|plaignit|éteignit|feignit|mentit)\Z"
)

#: Nouns and others that end as a simple past in -a, an imperfect in -ait or a future in -ra does.
NO_VERB = words(
    "cinéma opéra caméra panorama schéma agenda média visa extra propaganda delta data panda tombola gala villa guérilla mafia",
    "saga véranda pizza quota algèbre nova lama coma karma diaspora intifada fatwa charia razzia vendetta vodka sauna toundra",
    "déjà voilà cela ça delà holà au-delà aura choléra plasma dogma magma drama trauma omerta favela jihad judoka kinésithérapeute",
    "moussaka paella para pampa polka réa rota samba sierra sida soda soja sonata tapioca téléréa tibia ultra veda zona mea",
    "via infra supra hydra libera camera formula alpha bêta gamma oméga loya madrasa médina sharia ouma oumma junta contra",
    "là la sa ma ta ira-t-il papa maman nana diva ara idea lavra",
    "lait fait faits trait extrait portrait retrait attrait souhait forfait bienfait parfait abstrait distrait imparfait méfait",
    "surfait satisfait refait défait stupéfait contrefait soustrait paiement jamais palais anglais français japonais essai délai",
    "balai relais marais mais désormais rabais biais quai vrai mai mais souhaits portraits retraits vais sais",
    "bruit nuit front affront environs sauront-ils",
    "président présidents résident accident incident occident excellent différent récent urgent agent argent parent client",
    "talent vent cent souvent absent content patient précédent continent accent cent torrent serpent instrument permanent",
    "équivalent violent fréquent innocent intelligent évident prudent couvent présent dent lent ardent",
)

#: Stems that end as a future does and are a verb's own: « tirait », « montrait », « entra », « livra ».
NOT_FUTURE = words(
    "tir retir attir étir soutir vir admir inspir aspir expir respir transpir conspir désir déchir cir mir chavir",
    "serr enterr err atterr déterr resserr desserr ferr encadr cadr recadr engendr effondr poudr saupoudr",
)
FUTURE_STEM = re.compile(
    r"(?:[^é]*e|(?:.*[^é])?e|.*(?:i|tt|ît|ait|cev|suiv|viv|devr?|end|and|ond|ord|erd|oud|aud|ind|clu|omp|nc|pour|ver|cour|mour|quer|oir|pleuv|vaud))r\Z"
    r"|(?:s?au|reau)r\Z"
)

#: Infinitives in -re, and nouns that end as an infinitive does.
INFINITIVE_RE = re.compile(
    r"(?:[a-zéè]*(?:endre|ondre|andre|erdre|ordre|oudre|aindre|eindre|oindre|uire|crire|aître|aitre|clure|ompre|suivre|ivre|courre|vaincre)"
    r"|(?:re|dé|satis|contre)?faire|(?:re|pré|inter|contre|mé)?dire|(?:re|é)?lire|rire|sourire|boire|croire|plaire|taire|[a-z]*traire"
    r"|(?:ad|com|é|o|per|pro|re|sou|trans|compro)?mettre|(?:com|a|dé|com|ra)?battre|être|naître|convaincre|suffire|frire|nuire)\Z"
)
NO_INFINITIVE = words(
    "janvier février hier dernier premier chantier quartier papier policier officier cancer hiver fer mer cher léger danger",
    "étranger boulanger foyer loyer cahier courrier métier pompier particulier singulier régulier entier financier ouvrier",
    "romancier écolier palier escalier atelier sentier gravier ver enfer amer super leader hamburger poker joker laser revolver",
    "berger passager messager verger clocher rocher plancher boucher coucher déjeuner dîner souper goûter plaisir avenir désir",
    "loisir souvenir soir noir espoir pouvoir devoir savoir-faire tir cuir saphir cachemire trottoir miroir couloir territoire",
    "ordre livre vivre-ensemble cendre gendre genre chambre nombre désordre moindre cadre poudre ombre foudre guerre terre",
    "cuivre givre ivre rire dire-d'expert immobilier mobilier hôtelier hospitalier familier cavalier soulier collier pilier",
    "millier dossier fichier acier glacier calendrier pétrolier hier avant-hier tiers volontiers plutôt décembre novembre",
    "manager soccer poster reporter-photographe container supporter center computer starter scooter cluster master",
    "fleur peur leur",
)

#: Present participles' look-alikes.
NO_GERUND = words(
    "avant devant pendant durant tant autant pourtant cependant enfant instant restaurant montant suivant dirigeant",
    "représentant combattant habitant militant étudiant manifestant participant commandant lieutenant assistant enseignant",
    "correspondant croissant amant diamant géant vivant courant auparavant maintenant dorénavant quant moyennant nonobstant",
    "important restant constant distant puissant méchant élégant éléphant volant fabricant commerçant gérant migrant immigrant",
    "passant quadrant adjudant occupant survivant gagnant perdant remplaçant attaquant suppléant concurrent dominant brillant",
    "étonnant inquiétant intéressant surprenant indépendant suffisant frappant charmant tournant versant fondant couchant levant",
    "avenant exposant croyant protestant mendiant néant sang rang chant champ couvant savant trafiquant plaignant exploitant",
    "dépendant intrigant flagrant vacant ambiant sortant débutant aspirant figurant intervenant itinérant consultant soignant aidant",
)
